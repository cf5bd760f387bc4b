/** Writes a job into the calendar of its owner, if that is switched on. */
export async function addEvent(accessToken: string, summary: string, start: string, end: string) {
  await fetch("https://www.googleapis.com/calendar/v3/calendars/primary/events", { // ok: the calendar (004:25)
    method: "POST",
    headers: { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" },
    body: JSON.stringify({ summary, start: { dateTime: start }, end: { dateTime: end } }),
  });
}
