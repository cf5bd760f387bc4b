// facts: auth
import passport from "passport";
import { signInWithPhoneNumber } from "firebase/auth";

export const begin = passport.authenticate("github", { scope: ["user:email"] }); // fact: auth oauth provider=github scopes=user:email
export const local = passport.authenticate("local", { session: false }); // ok: no scope
await supabase.auth.signInWithOtp({ phone }); // fact: auth sms_code channel=sms
await signInWithPhoneNumber(auth, phone, verifier); // fact: auth sms_code channel=sms
