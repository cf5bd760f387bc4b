import * as Sentry from "@sentry/nextjs";
Sentry.init({ dsn: process.env.DSN ?? "", sendDefaultPii: true });
export default () => <><script src="https://js.stripe.com/v3"/>{a ? <a href={`https://${h}/x`}/> : null}</>;
