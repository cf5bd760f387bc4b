// A helper that takes a cookie's name is told of where it is called. facts: cookie
import Cookies from "js-cookie";

const jar = new Map(); // ok: no cookie
export function keepInJar(name: string, value: string) {
  Cookies.set(name, value, { expires: 30 }); // ok: its callers give the name
}
keepInJar("currency", "EUR"); // fact: cookie currency purpose=preference
keepInJar("referral", code); // fact: cookie referral purpose=advertising
