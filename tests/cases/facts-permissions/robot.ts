// A server that reads tables in its own name asks its users for nothing.
import { google } from "googleapis";

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets"]; // ok
const auth = new google.auth.JWT(process.env.ROBOT_MAIL, undefined, process.env.ROBOT_KEY, SCOPES);
export const tables = google.sheets({ version: "v4", auth });
