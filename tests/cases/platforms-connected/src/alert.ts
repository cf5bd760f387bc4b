import * as Sentry from "@sentry/node";
Sentry.init({ dsn: process.env.SENTRY_DSN }); // expect: PL1001
const TOKEN = process.env.TELEGRAM_BOT_TOKEN;
export async function alert(chat: string, text: string) {
  return fetch(`https://api.telegram.org/bot${TOKEN}/sendMessage`, { method: "POST", body: JSON.stringify({ chat, text }) }); // ok
}
