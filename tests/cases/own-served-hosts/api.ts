import Stripe from 'stripe';
await new Stripe(process.env.STRIPE_SECRET_KEY).charges.create({ amount });
await fetch('https://sync.porchlight.com/v1/shelf', { method: 'POST', body });
await fetch('https://cases.lanternpress.org.uk/v1/case', { method: 'POST', body });
await fetch('https://api.stationery-of-others.com/v1/shelf', { method: 'POST', body }); // expect: PL1005
