import { Analytics } from "@segment/analytics-node";
export const send = ({ credentials, event }) => new Analytics({ writeKey: credentials.writeKey }).track(event);
