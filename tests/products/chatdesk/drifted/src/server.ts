import express from "express";
import helmet from "helmet";
import { startErrorReports } from "./errors.js";
import { signedIn } from "./auth/session.js";
import { accounts } from "./auth/accounts.js";
import { chat } from "./chat/routes.js";
import { contacts } from "./contacts/routes.js";
import { billing } from "./billing.js";
import { staff } from "./admin/staff.js";

startErrorReports();
const app = express();
app.set("trust proxy", 1);
app.use(helmet({ hsts: { maxAge: 31_536_000 } }));
app.use((req, res, next) => (req.secure ? next() : res.redirect(308, `https://${req.hostname}${req.url}`))); // ok: leads to https (000:43)

app.get("/health", (_req, res) => res.json({ up: true }));
app.use("/accounts", accounts);
app.use("/chat", chat);
app.use("/contacts", signedIn, contacts);
app.use("/billing", signedIn, billing);
app.use("/staff", staff);

app.listen(Number(process.env.PORT ?? 3000));
if (process.env.NODE_ENV !== "production") console.log("http://localhost:3000"); // ok: this machine (000:43)
