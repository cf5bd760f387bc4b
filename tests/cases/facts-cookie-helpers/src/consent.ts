// facts: cookie
const setCookie = (name: string, value: string, days: number) => {
  document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}; SameSite=Lax`; // ok: its callers give the name
};

export const agree = () => setCookie("glen_agreed", "yes", 30); // fact: cookie glen_agreed same_site=lax http_only=false
