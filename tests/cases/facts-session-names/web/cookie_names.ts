// Names of cookies that other files use. facts: cookie
export const LINK_NONCE_COOKIE = "linkNonce"; // ok: only a name
export const names = { cookieName: "formToken" }; // ok: another cookie's name
