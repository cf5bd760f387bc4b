await fetch('https://api.porchlight-books.com/v1/shelf', { method: 'POST', body });
await fetch('https://api.lanternpress.com/v1/shelf', { method: 'POST', body });
await fetch('https://sync.acmelabs.io/v1/shelf', { method: 'POST', body });
await fetch('https://api.stationery-of-others.com/v1/shelf', { method: 'POST', body }); // expect: PL1005
import Stripe from 'stripe';
await new Stripe(process.env.STRIPE_SECRET_KEY).charges.create({ amount });
