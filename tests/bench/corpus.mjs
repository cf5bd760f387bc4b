// Builds the benchmark's corpus: the same files on every machine. Usage: node corpus.mjs FOLDER
// 10,000 files, half of them TypeScript; sizes and hit rates as measured on two TypeScript products (docs/BENCHMARK.md):
// about 5.5 KB a TypeScript file, 7 % of them with a vendor's name, 18 % with that or a word such as cookie or password.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [root] = process.argv.slice(2);
let state = 12345;
const random = () => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296);
const pick = (list) => list[Math.floor(random() * list.length)];
const words = "order item total invoice cart list view panel column row filter sort page index label title button modal form field value state store action reduce select paint layout grid theme color width height offset range chart axis point line curve node edge graph tree leaf branch path route screen widget input output stream buffer queue task worker event handler listener signal effect memo cache token parse format date month week".split(" ");
const vendors = [
  (i) => `import Stripe from "stripe";\nexport const stripe${i} = new Stripe(process.env.STRIPE_SECRET_KEY!);\n`,
  (i) => `import * as Sentry from "@sentry/nextjs";\nSentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.${i % 10} });\n`,
  () => `import posthog from "posthog-js";\nposthog.init("key", { api_host: "/ingest" });\n`,
  () => `import { Resend } from "resend";\nconst resend = new Resend(process.env.RESEND_API_KEY);\nexport const send = () => resend.emails.send({ to: "a" });\n`,
  () => `import { S3Client } from "@aws-sdk/client-s3";\nexport const s3 = new S3Client({ region: "eu-central-1" });\n`,
];
const plain = [
  () => `export async function signIn(password: string) { return password.length > 8; }\n`,
  () => `export const cookieBanner = (cookie: string) => cookie.split(";");\n`,
  (i) => `export const docs${i} = "https://docs.product.invalid/guide/${i}";\n`,
];
const name = () => pick(words) + pick(words).replace(/^./, (c) => c.toUpperCase());

function body(size) {
  let out = "";
  while (out.length < size) {
    const a = name(), b = name(), c = name();
    out += `export function ${a}(${b}: number, ${c}: string[]): number {\n  const ${a}Map = new Map<string, number>();\n  for (const entry of ${c}) {\n    if (entry.startsWith("${pick(words)}")) ${a}Map.set(entry, ${b} * ${Math.floor(random() * 100)});\n  }\n  return [...${a}Map.values()].reduce((sum, value) => sum + value, 0);\n}\n\nexport const ${b}Options = { ${a}: ${Math.floor(random() * 1000)}, label: "${a} ${b}", nested: { ${c}: true } };\n\n`;
  }
  return out;
}
const size = () => 800 + Math.floor(random() * random() * random() * 38000);

function typescript(i) {
  const roll = random();
  const head = roll < 0.07 ? pick(vendors)(i) : roll < 0.18 ? pick(plain)(i) : "";
  const jsx = i % 2 ? `export const View${i} = () => <section className="${name()}"><h1>${name()}</h1></section>;\n` : "";
  return [head + jsx + body(size()), jsx ? "tsx" : "ts"];
}
const others = [
  () => ["md", `# ${name()}\n\n` + `${name()} ${name()} ${name()} and ${name()}.\n`.repeat(40 + random() * 400)],
  () => ["json", JSON.stringify(Object.fromEntries(Array.from({ length: 300 + random() * 900 }, (_, k) => [name() + k, name()])), null, 1)],
  () => ["css", `.${name()} { color: #${Math.floor(random() * 999999)}; margin: 0 auto; }\n`.repeat(60 + random() * 300)],
  () => ["svg", `<svg xmlns="http://www.w3.org/2000/svg"><path d="${"M1 2 3 4 ".repeat(300 + random() * 3000)}"/></svg>\n`],
  () => ["yml", `${name()}:\n  - ${name()}\n`.repeat(20 + random() * 200)],
];

for (let i = 0; i < 10000; i++) {
  const folder = join(root, `packages/p${i % 40}`, i % 2 ? "src" : "assets", `g${i % 17}`);
  mkdirSync(folder, { recursive: true });
  const [text, ending] = i % 2 ? typescript(i) : others[i % others.length]().reverse();
  writeFileSync(join(folder, `${name()}${i}.${ending}`), text);
}
writeFileSync(join(root, "PRIVACY.md"), "# Privacy\n\nWe share data only with:\n\n- Stripe: payments\n- Sentry: error monitoring\n\nPasswords are hashed with bcrypt. All data in transit is encrypted with TLS.\n");
writeFileSync(join(root, "package.json"), JSON.stringify({ name: "corpus", dependencies: { stripe: "1", "posthog-js": "1", resend: "1" } }));
