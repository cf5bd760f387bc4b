import Stripe from "stripe";

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

// Who made a robot is told to people; nothing is sent there.  ok
export const robots = [
  { pattern: "^sentry", maker: { name: "Sentry", url: "https://sentry.io" } },
  { pattern: "^feed", maker: { name: "Feed", url: "https://feed-robot.example" } },
  { pattern: "^pages", maker: { name: "Pages", url: "https://pages-robot.example" } },
  { pattern: "^crawl", maker: { name: "Crawl", url: "https://crawl-robot.example" } },
];
