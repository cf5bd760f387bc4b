export const SECURITY_COOKIE_MAX_AGE = 60 * 60 * 24 * 60; // expect: PL5001
