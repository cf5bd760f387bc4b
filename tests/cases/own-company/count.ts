import Stripe from 'stripe';
await new Stripe(process.env.STRIPE_SECRET_KEY).charges.create({ amount });
await fetch('https://plausible.io/api/event', { method: 'POST', body });
await fetch('https://api.mailgun.net/v3/shop/messages', { method: 'POST', body }); // expect: PL1001
