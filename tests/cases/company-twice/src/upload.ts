import { google } from "googleapis";

export const scopes = { scope: ["https://www.googleapis.com/auth/youtube.upload"] }; // ok: the same drift
export const service = google.youtube("v3");
