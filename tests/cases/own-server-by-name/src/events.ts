const host = process.env.MAILGUN_HOST; // ok: the key below tells it
const key = process.env.MAILGUN_API_KEY; // expect: PL1001
const hook = process.env.ZAPIER_HOOK_URL; // expect: PL1001

export const send = (to: string) => fetch(`${host}/messages`, { method: "POST", body: JSON.stringify({ key, to }) });
export const tell = (name: string) => fetch(hook!, { method: "POST", body: name });
