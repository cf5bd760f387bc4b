// What a content security policy lets in is not what is used.
const scriptSrc = ["'self'", ...(process.env.PREVIEW ? ["https://cdn.mxpnl.com"] : [])].join(" "); // ok
const connectSrc = ["'self'", "https://api.mixpanel.com", "*.hotjar.com"]; // ok

export const headers = {
  "Content-Security-Policy": `script-src ${scriptSrc}; connect-src ${connectSrc.join(" ")}`,
};
