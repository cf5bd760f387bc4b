// ok: what others publish, and whom the server answers to
export const SOURCES = [{ name: "Harbour News", url: "http://news.harbour.example/feed/" }];
const origins = process.env.CORS_ORIGINS ?? "https://shop.example,http://shop.example"; // ok

export async function read() {
  const endpoint = "http://law.harbour.example/rdf/sparql"; // ok
  return fetch(endpoint);
}

export async function save(order: Order) {
  await fetch("http://orders.harbour-mail.io/v1/orders", { method: "POST", body: JSON.stringify(order) }); // expect: PL4001 PL1005
}
