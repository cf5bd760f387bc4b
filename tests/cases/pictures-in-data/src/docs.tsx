import Stripe from "stripe";
export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
const embedExample = `<iframe src="https://some-widgets.com/embed"></iframe>`;
export const Docs = () => <pre>{embedExample}</pre>;
export const Frame = () => <iframe src="https://other-widgets.com/embed" />; // expect: PL1005
export const check = (server) => fetch(server, { agent: new https.Agent({ rejectUnauthorized: false }) });
