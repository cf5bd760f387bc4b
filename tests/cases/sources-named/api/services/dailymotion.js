export const clip = (id) => fetch(`https://graphql.api.dailymotion.com/`, { method: "POST", body: id });
