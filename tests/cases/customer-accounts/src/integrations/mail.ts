import { Resend } from "resend";
// A folder called so that holds no others is the product's own code.
const mail = new Resend("re_key"); // expect: PL1001
export const send = (to) => mail.emails.send({ to }); // expect: PL1001
