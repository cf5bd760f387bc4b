import analytics from "posthog-js"; // expect: PL1001 (000:28)

analytics.init("phc_3xkYw", { api_host: "https://eu.i.posthog.com" }); // expect: PL1001 (000:28)

export const track = (event: string, account: { email: string; id: number }) => {
  analytics.identify(account.email); // expect: PL6006 (000:22)
  analytics.capture(event, { email: account.email });
};
