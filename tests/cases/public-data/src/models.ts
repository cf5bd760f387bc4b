// What is there for everyone, asked without a key: nobody learns anything of a person.
export const models = (author: string) => fetch(`https://huggingface.co/api/models?author=${author}&full=true`);
export const rates = () => fetch("https://openexchangerates.example.net/latest.json");
const DATA = "https://raw.githubusercontent.com/acme/lists/main/countries.json";
export const countries = async () => (await fetch(DATA, { method: "POST" })).json();
// With a key or a body it is a request like any other.
export const infer = (text: string) =>
  fetch("https://api-inference.huggingface.co/models/x", { method: "POST", headers: { Authorization: key }, body: text }); // expect: PL1001
