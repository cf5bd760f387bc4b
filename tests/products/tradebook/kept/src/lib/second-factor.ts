import twilio from "twilio";

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
const service = () => client.verify.v2.services(process.env.TWILIO_VERIFY_SERVICE!);

export const sendCode = (phone: string) => service().verifications.create({ to: phone, channel: "sms" }); // ok: a code for two-factor sign-in (004:23)
export const checkCode = (phone: string, code: string) => service().verificationChecks.create({ to: phone, code }); // ok: there is two-factor sign-in (004:31)
