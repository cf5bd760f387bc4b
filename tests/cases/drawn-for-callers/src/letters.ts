const LETTERS = "abcdefghijkmnopqrstuvwxyz";

export function letters(n: number) {
  let text = "";
  for (let i = 0; i < n; i++) text += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // expect: PL2007
  return text;
}

export const between = (low: number, high: number) => low + Math.random() * (high - low); // ok: a pause

export async function paused<T>(f: () => Promise<T>) {
  await new Promise((done) => setTimeout(done, Math.random() * 50)); // ok: is not what it gives back
  return f();
}
