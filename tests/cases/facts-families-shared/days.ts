// facts: processor weak
import { google } from "googleapis"; // ok: the calendar is what is used of it
const auth = new google.auth.OAuth2("id", "secret"); // ok: access to any of them
export const days = google.calendar({ version: "v3", auth }); // fact: processor google-calendar
