import { Resend } from "resend";
import posthog from "posthog-js";

export const mail = new Resend("key");
posthog.init("phc_key"); // expect: PL1001 the site that shows the policy
