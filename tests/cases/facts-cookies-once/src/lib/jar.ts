// A cookie is one fact, however many places come by it. facts: cookie
export class Jar {
  setCookie(cookies: Cookies, name: string, value: string) {
    cookies.set(name, value, { httpOnly: true }); // ok: its callers give the name
  }
  enter(cookies: Cookies) {
    this.setCookie(cookies, "farmToken", "1"); // fact: cookie farmToken purpose=session
  }
  enterAgain(cookies: Cookies) {
    this.setCookie(cookies, "farmToken", "2"); // fact: cookie farmToken
    cookies.get("farmToken"); // ok: what is set needs no telling that it is read
    cookies.get("farmBridge"); // fact: cookie farmBridge access=read
  }
}
const GATES = ["gateToken", "yardToken"] as const;
export function pass(headers: Headers, cookies: Cookies) {
  for (const name of GATES) {
    cookies.set(name, "1", { maxAge: 60 }); // fact: cookie gateToken max_age_seconds=60, cookie yardToken max_age_seconds=60
  }
}
export function forgetCookie(given: string) {
  document.cookie = given + "=; path=/"; // ok: takes one away
}
GATES.forEach((post) => {
  document.cookie = post + "=1; path=/; max-age=30"; // fact: cookie gateToken max_age_seconds=30, cookie yardToken max_age_seconds=30
});
