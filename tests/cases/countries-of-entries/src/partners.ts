export const PARTNERS = [
  { name: "Kite Radio", details: { region: "india", kind: "stream" } }, // ok: where a partner sends
  { name: "Heron FM", details: { region: "japan", kind: "stream" } },
  { name: "Teal Sound", details: { region: "brazil", kind: "shop" } },
];

export const uploads = { bucket: "uploads", region: "us-east-1" }; // expect: PL7001
