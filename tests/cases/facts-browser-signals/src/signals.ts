// facts: capability
app.use((req, res, next) => {
  if (req.headers.dnt === "1") skip(); // fact: capability do_not_track
  if (req.headers["sec-gpc"] === "1") skip(); // fact: capability do_not_track
  if (req.headers.host === "shop.example") next(); // ok: another header
});
if (navigator.doNotTrack === "1") stop(); // fact: capability do_not_track
if (navigator.globalPrivacyControl) stop(); // fact: capability do_not_track
if (navigator.onLine) start(); // ok: whether there is a network
