// A helper that is given the name, and a name of the object's own that nothing here tells. facts: cookie
import { setCookie } from "tiny-cookie";

export function rememberNonce(cookieName: string): void {
  setCookie(cookieName, draw()); // ok: its callers give the name
}
export class Store {
  keep() {
    setCookie(this.cookieName, draw()); // fact: cookie unknown
  }
}
