// facts: retention
import { z } from "zod";
import { reach } from "./reach";

export const settings = z.object({
  SESSION_TTL: z.string().default("30d"), // fact: retention session seconds=2592000
  LOG_RETENTION_DAYS: z.coerce.number().min(1).default(14), // fact: retention server_log seconds=1209600
  SESSION_NAME: z.string().default("hive"), // ok: a name
});

const tokenAgeSeconds = reach("age");
export const sessionCookie = { maxAge: tokenAgeSeconds * 1000 }; // ok: nobody knows how many
