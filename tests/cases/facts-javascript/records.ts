// facts: data data_flow region capability
import { S3Client } from "@aws-sdk/client-s3";
import * as Sentry from "@sentry/node";
import { stringify } from "csv-stringify/sync";
import { pgTable, text } from "drizzle-orm/pg-core";
import { z } from "zod";

export const s3 = new S3Client({ region: "eu-central-1" }); // fact: region eu-central-1
export const customers = pgTable("customers", {
  email: text("email"), // fact: data email of=customers
  position: text("position"), // ok: tells nobody
});
export const signup = z.object({
  phone: z.string(), // fact: data phone of=signup
  retries: z.number(), // ok: a number
});
export function welcome(user: User) {
  console.log("welcome", user.email); // fact: data_flow log category=email
  Sentry.setUser({ email: user.email }); // fact: data_flow sentry category=email
  console.log("started"); // ok: nothing of anybody
  return stringify([["a"]]); // fact: capability export
}
