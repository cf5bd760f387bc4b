export const SEO = {
  siteName: "Lantern Row",
  siteUrl: "https://lanternrow.dev",
};
