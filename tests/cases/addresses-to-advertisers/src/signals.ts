const GRAPH = "https://graph.facebook.com/v19.0";

export const purchase = (pixel: string, em: string) =>
  fetch(`${GRAPH}/${pixel}/events`, {
    method: "POST",
    body: JSON.stringify({
      data: [{ event_name: "Purchase", user_data: { em: [em] } }], // expect: PL6003
    }),
  });
