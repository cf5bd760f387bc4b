// Callers name the cookie: by a constant of another file, by a text made here. facts: cookie
import { LINK_NONCE_COOKIE } from "./cookie_names";
import { rememberNonce } from "./nonces";

rememberNonce(LINK_NONCE_COOKIE); // fact: cookie linkNonce purpose=session
const boxed = "box-collapse-" + boxes.id;
rememberNonceCookie(boxed); // fact: cookie box-collapse-{} purpose=preference
function rememberNonceCookie(name: string) {
  document.cookie = name + "=1; path=/"; // ok: its callers give the name
}
const bannerCookie = (key: string) => `banner_${key}`;
document.cookie = `${bannerCookie(kind)}=hide`; // fact: cookie banner_{} purpose=preference
removeNonceCookie("box-old"); // ok: taken away
function removeNonceCookie(name: string) {
  rememberNonceCookie(name);
}
