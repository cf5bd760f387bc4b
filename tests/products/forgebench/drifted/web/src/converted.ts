const ads = (pixel: string) => `https://graph.facebook.com/v21.0/${pixel}/events`; // expect: PL1001 (001:28)

/** Tells the ad network who has paid, with the funnels of product analytics. */
export const converted = (email: string, plan: string) =>
  fetch(ads("55211"), {
    method: "POST",
    body: JSON.stringify({ data: [{ event_name: "Purchase", user_data: { em: [email] }, custom_data: { plan } }] }),
  });
