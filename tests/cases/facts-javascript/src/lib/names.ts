// Constants that other files import.
export const SESSION_COOKIE_KEY = "shop_session";
export const Jar = { Theme: "theme" } as const;
export const ROUNDS_FOR_PASSWORDS = 12;
