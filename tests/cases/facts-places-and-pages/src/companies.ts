// facts: processor weak
export const companies = [
  { name: "Sentry", favicon: "https://sentry.io/" }, // ok: whose page it is
  { name: "Square", favicon: "https://squareup.com/" }, // ok: the same
  { name: "CERN", favicon: "https://home.cern/" }, // ok: the same
  { name: "GitHub", favicon: "https://github.com/" }, // ok: the same
];
