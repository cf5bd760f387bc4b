export const id = process.env.CLOUDFLARE_ANALYTICS_ID; // ok: the setting of what is loaded below
export const Visits = () => <script src="https://static.cloudflareinsights.com/beacon.min.js" />; // expect: PL1001
