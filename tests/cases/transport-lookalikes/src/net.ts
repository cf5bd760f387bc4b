export const ns = "http://www.w3.org/2000/svg"; // ok: a name
export const health = () => fetch("http://localhost:8080/health"); // ok: this machine
export const push = (body: string) => fetch("http://api.partner-crm.com/v1/contacts", { method: "POST", body }); // expect: PL4001 PL1005
