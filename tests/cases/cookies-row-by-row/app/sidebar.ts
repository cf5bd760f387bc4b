const SIDEBAR_COOKIE_MAX_AGE = 60 * 60 * 24 * 7; // ok: another cookie than the one of the row

export function remember(open: boolean) {
  document.cookie = `sidebar_state=${open}; path=/; max-age=${SIDEBAR_COOKIE_MAX_AGE}`;
}
