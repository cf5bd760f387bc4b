import twilio from "twilio";
import mixpanel from "mixpanel";
export const sendTest = (phone) => twilio("a", "b").messages.create({ to: phone, from: "Shop", body: "x" }); // ok: a test breaks nothing
mixpanel.init("x");
