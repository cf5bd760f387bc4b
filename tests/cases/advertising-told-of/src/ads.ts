export function start(agreed: boolean) {
  if (!agreed) return;
  const script = document.createElement("script");
  script.src = "https://connect.facebook.net/en_US/fbevents.js"; // ok: the policy tells of it
  document.head.append(script);
  const video = document.createElement("script");
  video.src = "https://static.ads-twitter.com/uwt.js"; // expect: PL6003
  document.head.append(video);
}
