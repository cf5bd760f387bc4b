export const survey = { id: 2, url: "https://hills.typeform.com/to/abc123" }; // ok: opened with a click
export const invite = process.env.NEXT_PUBLIC_DISCORD_INVITE; // ok: a page to visit
// A form of that service is a page to visit, but what is called an endpoint gets what people type.
export const SITE = { formEndpoint: "https://formspree.io/f/abcdwxyz" }; // expect: PL1001
