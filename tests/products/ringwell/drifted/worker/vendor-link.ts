/** The address that the vendor gets by text message. */
export const vendorLink = (ticket: number) => `https://app.ringwell.example/vendor/${ticket}/${btoa(`ticket-${ticket}`)}`; // drift (003:52)
