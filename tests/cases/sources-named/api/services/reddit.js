export const token = (t) => fetch("https://www.reddit.com/api/v1/access_token", { method: "POST", body: `refresh_token=${t}` });
