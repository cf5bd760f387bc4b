export function nextSessionToken(refresh: () => void): string {
  setTimeout(refresh, 50 + Math.random() * 100); // ok
  return crypto.randomUUID();
}
