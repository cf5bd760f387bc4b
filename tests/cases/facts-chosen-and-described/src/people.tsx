// facts: processor weak
export const links = (u: { instagram: string; mastodon: string; linkedin: string; bluesky: string }) => [
  { icon: "instagram", value: u.instagram, url: `https://instagram.com/${u.instagram}` }, // ok: a page
  { icon: "mastodon", value: u.mastodon, url: `https://${u.mastodon}` }, // ok: a page, wherever it lies
  { icon: "linkedin", value: u.linkedin, url: `https://linkedin.com/${u.linkedin}` }, // ok: a page
  { icon: "bluesky", value: u.bluesky, url: `https://bsky.app/profile/${u.bluesky}` }, // ok: a page
];
