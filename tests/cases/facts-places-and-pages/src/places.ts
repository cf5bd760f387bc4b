// facts: processor weak
export const traces = () => fetch("https://us-west1-bigtable.googleapis.com/v2/tables", { method: "POST" }); // fact: processor google-cloud
