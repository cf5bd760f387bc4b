/** The address that the vendor gets by text message. */
export const vendorLink = (ticket: number) => `https://app.ringwell.example/vendor/${ticket}/${btoa(`ticket-${ticket}`)}`; // expect: PL2009 (003:52)
