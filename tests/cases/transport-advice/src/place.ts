export const place = () => fetch("http://api.places.example.org/json"); // ok: whoever runs it switches encryption on
