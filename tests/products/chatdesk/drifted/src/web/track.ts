import analytics from "posthog-js"; // expect: PL1001

analytics.init("phc_3xkYw", { api_host: "https://eu.i.posthog.com" }); // expect: PL1001

export const track = (event: string, account: { email: string; id: number }) => {
  analytics.identify(account.email);
  analytics.capture(event, { email: account.email });
};
