export const speak = ({ credentials, text }) =>
  fetch("https://api.elevenlabs.io/v1/text-to-speech/x", { method: "POST", headers: { "xi-api-key": credentials.apiKey }, body: text });
