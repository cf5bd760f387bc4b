// facts: auth cookie hash
import { betterAuth } from "better-auth";
import { magicLink, twoFactor } from "better-auth/plugins";

export const auth = betterAuth({ // fact: cookie better-auth.session_token purpose=session
  emailAndPassword: { enabled: true }, // fact: hash scrypt purpose=password, auth password
  socialProviders: { github: { clientId, clientSecret } }, // fact: auth oauth provider=github
  plugins: [magicLink({ sendMagicLink }), twoFactor()], // fact: auth magic_link, auth totp
});
export const links = { github: { url } }; // ok: a link
