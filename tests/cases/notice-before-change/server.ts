export const port = 3000; // ok: shorter periods owe no notice (000:57)
