// Builds the benchmark's corpus: the same files on every machine. Usage: node corpus.mjs FOLDER
// 10,000 files, half of them TypeScript; sizes and hit rates as measured on two TypeScript products (docs/BENCHMARK.md):
// about 5.5 KB a TypeScript file and 30 KB any other, 7 % of the former with a vendor's name, 18 % with that or a word such as cookie or password.
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

const sentence = (n) => Array.from({ length: n }, () => pick(words)).join(" ");

function body(size) {
  let out = "";
  while (out.length < size) {
    const a = name(), b = name(), c = name(), d = name();
    out += `/**\n * ${sentence(9)}, ${sentence(7)}.\n * ${sentence(12)}.\n */\nexport function ${a}(${b}: number, ${c}: string[]): number {\n  const ${a}Map = new Map<string, number>();\n  for (const ${d}Entry of ${c}) {\n    // ${sentence(8)}\n    if (${d}Entry.startsWith("${pick(words)}")) {\n      ${a}Map.set(${d}Entry, ${b} * ${Math.floor(random() * 100)});\n    }\n  }\n  return [...${a}Map.values()].reduce((sum, value) => sum + value, 0);\n}\n\nexport const ${b}Options = {\n  ${a}: ${Math.floor(random() * 1000)},\n  label: "${sentence(6)}",\n  description: "${sentence(14)}",\n  nested: { ${c}: true },\n};\n\n`;
  }
  return out;
}

function markup(size) {
  let out = "";
  while (out.length < size)
    out += `      <div className="flex items-center rounded-md border px-4 py-2 text-sm ${pick(words)}">\n        <p className="mt-2 text-muted-foreground">${sentence(12)}</p>\n        <${name().replace(/^./, (x) => x.toUpperCase())} ${pick(words)}={${name()}} />\n      </div>\n`;
  return out;
}
const size = () => 800 + Math.floor(random() * random() * random() * 33000);

function typescript(i) {
  const roll = random();
  const head = roll < 0.07 ? pick(vendors)(i) : roll < 0.18 ? pick(plain)(i) : "";
  const view = i % 4 === 1, bytes = size();
  const jsx = view ? `export function View${i}() {\n  return (\n    <section>\n${markup(bytes / 2)}    </section>\n  );\n}\n\n` : "";
  return [head + jsx + body(view ? bytes / 2 : bytes), view ? "tsx" : "ts"];
}
/* Texts, data, styles, pictures: most are small, a few large, 40 KB in the mean. */
const large = () => 500 + Math.floor(random() * random() * random() * 320000);
const filled = (size, line) => {
  let out = "";
  while (out.length < size) out += line();
  return out;
};
const others = [
  (n) => ["md", `# ${name()}\n\n` + filled(n, () => `${sentence(14)}.\n`)],
  (n) => ["json", `{\n${filled(n, () => ` "${name()}": "${sentence(7)}",\n`)} "end": true\n}\n`],
  (n) => ["css", filled(n, () => `.${name()} {\n  color: #${Math.floor(random() * 999999)};\n  margin: 0 auto;\n}\n`)],
  (n) => ["svg", `<svg xmlns="http://www.w3.org/2000/svg"><path d="${filled(n, () => `M${Math.floor(random() * 99)} 2 3 4 `)}"/></svg>\n`],
  (n) => ["yml", filled(n / 8, () => `${name()}:\n  - ${name()}\n`)],
  (n) => ["png", Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(n, i32)])],
];
const i32 = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)));

for (let i = 0; i < 10000; i++) {
  const folder = join(root, `packages/p${i % 40}`, i % 2 ? "src" : "assets", `g${i % 17}`);
  mkdirSync(folder, { recursive: true });
  const [text, ending] = i % 2 ? typescript(i) : others[(i / 2) % others.length](large()).reverse();
  writeFileSync(join(folder, `${name()}${i}.${ending}`), text);
}
writeFileSync(join(root, "PRIVACY.md"), "# Privacy\n\nWe share data only with:\n\n- Stripe: payments\n- Sentry: error monitoring\n\nPasswords are hashed with bcrypt. All data in transit is encrypted with TLS.\n");
writeFileSync(join(root, "package.json"), JSON.stringify({ name: "corpus", dependencies: { stripe: "1", "posthog-js": "1", resend: "1" } }));
