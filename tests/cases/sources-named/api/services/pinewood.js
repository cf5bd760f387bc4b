export const song = (id) => fetch("https://api.pinewood-songs.net/v2/get", { method: "POST", body: id });
