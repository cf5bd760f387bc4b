// ok: what may be loaded, not what is
export const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "https://cdn.segment.com"],
  connectSrc: ["'self'", "https://api.mixpanel.com"],
};
