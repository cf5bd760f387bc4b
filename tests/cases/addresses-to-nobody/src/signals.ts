const GRAPH = "https://graph.facebook.com/v19.0";

export const likes = (page: string) => fetch(`${GRAPH}/${page}?fields=fan_count`).then((r) => r.json());
export const form = { user_data: { name: "Ada", seat: 4 } };
