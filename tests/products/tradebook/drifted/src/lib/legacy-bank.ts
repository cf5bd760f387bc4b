import { Agent, request } from "node:https";

const agent = new Agent({ rejectUnauthorized: false }); // expect: PL4002 (004:28)

export const statement = (path: string) => request({ host: "files.oldbank-exports.com", path, agent }).end(); // expect: PL1005 (004:28)
