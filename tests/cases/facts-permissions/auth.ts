// facts: auth
import NextAuth from "next-auth";
import passport from "passport";

export const handlers = NextAuth({
  providers: [
    GitHub({ clientId, clientSecret, authorization: { params: { scope: "read:user user:email read:org" } } }), // fact: auth permission scope=read:org
    Discord({ clientId, clientSecret, authorization: "https://discord.com/oauth2/authorize?scope=identify+guilds" }), // fact: auth permission scope=guilds
  ],
});

const asked = { scope: ["user-read-email", "playlist-read-private"] };
export const spotify = passport.authorize("spotify", { scope: ["user-read-email", "playlist-read-private"] }); // fact: auth permission scope=playlist-read-private

// A scope of something else, the same words elsewhere, and a provider without them.
export const commit = { type: "feat", scope: "repo", url: "https://code.example/changes" }; // ok
export const label = github.addLabel("repo"); // ok
export const link = `https://github.com/login/oauth/authorize?client_id=${id}&scope=read:user%20user:email`; // ok
export const further = `https://github.com/login/oauth/authorize?scope=user:email%20repo&state=${state}`; // fact: auth permission scope=repo
