export const ns = "http://www.w3.org/2000/svg"; // ok: a name
export const health = () => fetch("http://localhost:8080/health"); // ok: this machine
export const push = (body: string) => fetch("http://api.partner-crm.com/v1/contacts", { method: "POST", body }); // expect: PL4001 PL1005
export const api = { title: "Larkspur", contact: { name: "Larkspur", url: "http://larkspur-labs.io", email: "hi@larkspur-labs.io" } }; // ok: who made it
export const previewUrl = process.env.API_URL ?? "http://preview.placeholder.buildtime/api/v1/"; // ok: filled in later
export const phoneApiUrl = process.env.PHONE_API_URL ?? "http://192.168.x.x:8000"; // ok: a machine in the house
export const openMap = (lat: number, lng: number) => { const url = `http://maps.apple.com/?ll=${lat},${lng}`; return Linking.openURL(url); }; // ok: opened by a person
