const express = require("express");
const signedIn = require("./signed-in");
const parcels = require("./routes/parcels");
const lockers = require("./routes/lockers");

const app = express();
app.use("/parcels", signedIn, parcels);
app.use("/lockers", lockers);
app.use("/couriers", signedIn);
app.use("/couriers", require("./routes/couriers"));
app.use("/senders", require("./routes/senders"));
app.listen(80);
