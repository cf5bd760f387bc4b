export const media = (id) => fetch("https://www.instagram.com/graphql/query", { method: "POST", body: `id=${id}` }); // ok: a place that people name
