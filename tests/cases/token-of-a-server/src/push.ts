export async function push(assertion: string, message: string) {
  const token = await fetch("https://oauth2.googleapis.com/token", { method: "POST", body: assertion }); // ok: the server's own
  await fetch("https://fcm.googleapis.com/v1/projects/acme/messages:send", { method: "POST", body: message }); // expect: PL1001
  return token;
}
