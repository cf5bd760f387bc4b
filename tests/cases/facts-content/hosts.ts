// facts: processor weak
const knownHosts = new Set(["accounts.google.com", "login.microsoftonline.com", "dev.okta.com"]); // ok: compared with
const api = { host: "api.mixpanel.com" }; // fact: processor mixpanel
