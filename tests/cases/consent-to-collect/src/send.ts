import twilio from "twilio";

export async function sendDirectMessage(channel: string, content: string) {
  await fetch(`https://discord.com/api/v10/channels/${channel}/messages`, { // ok: consent is to what is got from there
    method: "POST",
    body: JSON.stringify({ content }),
  });
}

export async function sendReminder(to: string, body: string) {
  await twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN).messages.create({ to, from: "+15550100", body }); // expect: PL8003
}
