export const survey = { id: 2, url: "https://hills.typeform.com/to/abc123" }; // ok: opened with a click
export const invite = process.env.NEXT_PUBLIC_DISCORD_INVITE; // ok: a page to visit
