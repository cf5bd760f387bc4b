// facts: cookie
export const actions = {
  default: async ({ cookies, request }) => {
    cookies.set("sessionid", token, { path: "/", httpOnly: true, secure: true, maxAge: 86400 }); // fact: cookie sessionid purpose=session max_age_seconds=86400
    cookies.delete("old", { path: "/" }); // ok: takes one away
  },
};
