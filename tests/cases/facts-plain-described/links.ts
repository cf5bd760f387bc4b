// facts: transport
export const first = { title: "Hay", url: "http://hay.glen-farm.net/paste", tags: ["hay"] }; // ok: a page that somebody keeps
export const same = (apiUrl: string) => apiUrl === "http://api.glen-farm.net"; // ok: compared with
export const apiUrl = given ?? "http://put_yours_here.net"; // ok: no host has such a name
export const loads = () => fetch("http://api.glen-farm.net/loads"); // fact: transport plain_http
