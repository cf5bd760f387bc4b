/** Finds the nearest shop for the visitor. */
export const where = (bot) =>
  navigator.geolocation.getCurrentPosition(({ coords }) => // expect: PL6002 (002:10)
    fetch(`/api/widget/${bot}/where`, { method: "POST", body: JSON.stringify({ latitude: coords.latitude, longitude: coords.longitude }) }));
