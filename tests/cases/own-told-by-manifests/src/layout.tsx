export const metadata = {
  metadataBase: new URL("https://copperfinch.app"),
  title: "Copperfinch",
};
