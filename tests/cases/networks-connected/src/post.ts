export const post = (token: string, body: string) =>
  fetch("https://open.tiktokapis.com/v2/post/publish/video/init/", { method: "POST", headers: { Authorization: token }, body }); // ok: whichever network that is
