// facts: processor weak
export const traces = () => fetch("https://us-west1-bigtable.googleapis.com/v2/tables", { method: "POST" }); // fact: processor google-cloud
export const mine = () => fetch("https://sso.local.kilnworks.dev/api", { method: "POST" }); // ok: for the machine of a developer
