// facts: processor
// An element that a framework makes of an object is fetched, or is a link, as its `rel` says.
export const links = () => [
  { rel: "stylesheet", href: "https://fonts.googleapis.com/css2?family=Lato" }, // fact: processor google-fonts
  { rel: "author", href: "https://use.typekit.net/about" }, // ok: a link
];
