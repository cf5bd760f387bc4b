// Compares policylint with ripgrep and ast-grep over the corpus in one run, as ratios of medians.
// Usage: node run.mjs POLICYLINT [ROUNDS] [--write docs/BENCHMARK.md]; needs rg, and ast-grep from tests/tools.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const policylint = resolve(process.argv[2]);
const rounds = Number(process.argv[3] ?? 7);
const astGrep = [join(here, "../tools/node_modules/@ast-grep/cli-linux-x64-gnu/ast-grep"), "ast-grep"].find((p) => existsSync(p) || !p.includes("/"));
const work = mkdtempSync(join(tmpdir(), "policylint-bench-"));
const corpus = join(work, "corpus");

// 500 fixed strings and 40 rules, made of common package names.
const names = "stripe @sentry/nextjs posthog-js resend @aws-sdk/client-s3 twilio mixpanel amplitude-js @segment/analytics-node firebase @supabase/supabase-js openai @anthropic-ai/sdk intercom-client plaid @sendgrid/mail mailgun.js postmark nodemailer algoliasearch @clerk/nextjs auth0 next-auth logrocket hotjar @datadog/browser-rum newrelic bugsnag rollbar @vercel/analytics pusher ably onesignal-node braintree paypal-rest-sdk square @adyen/api-library razorpay contentful @sanity/client".split(" ");
const strings = Array.from({ length: 500 }, (_, i) => (i < names.length ? names[i] : `${names[i % names.length]}/${i}`));
writeFileSync(join(work, "strings.txt"), strings.join("\n") + "\n");
writeFileSync(join(work, "rules.yml"), names.map((n, i) => `id: r${i}\nlanguage: ${i % 2 ? "TypeScript" : "Tsx"}\nrule:\n  kind: import_statement\n  has: {field: source, regex: '^.${n.replace(/[.]/g, "[.]")}'}\n`).join("---\n"));

const tools = {
  policylint: [policylint, ["check", "--format", "json", "-o", join(work, "out.json"), "."]],
  ripgrep: ["rg", ["-F", "-l", "--no-ignore", "-f", join(work, "strings.txt"), "."]],
  "ast-grep": [astGrep, ["scan", "--rule", join(work, "rules.yml"), "--json=compact", "."]],
};

function seconds([command, args]) {
  const start = process.hrtime.bigint();
  const r = spawnSync(command, args, { cwd: corpus, stdio: "ignore" });
  if (r.error || r.status > 1) throw new Error(`${command} failed: ${r.error ?? r.status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Peak resident memory in MB, as the kernel tells it at the process's end. */
function memory([command, args]) {
  const r = spawnSync("/usr/bin/env", ["bash", "-c", '"$@" >/dev/null 2>&1 & p=$!; m=0; while [ -e /proc/$p/status ]; do v=$(sed -n "s/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p" /proc/$p/status 2>/dev/null); [ "${v:-0}" -gt $m ] && m=$v; done; echo $m', "bash", command, ...args], { cwd: corpus });
  return Number(String(r.stdout).trim()) / 1024;
}

try {
  spawnSync(process.execPath, [join(here, "corpus.mjs"), corpus], { stdio: "inherit" });
  const times = Object.fromEntries(Object.keys(tools).map((k) => [k, []]));
  for (let i = 0; i <= rounds; i++)
    for (const [k, tool] of Object.entries(tools)) {
      const s = seconds(tool);
      if (i) times[k].push(s); // the first round warms the page cache
    }
  const m = Object.fromEntries(Object.entries(times).map(([k, v]) => [k, median(v)]));
  const table = [
    "| tool | median wall time | ratio to ripgrep |",
    "| --- | --- | --- |",
    ...Object.entries(m).map(([k, v]) => `| ${k} | ${v.toFixed(3)} s | ${(v / m.ripgrep).toFixed(2)} |`),
    "",
    `policylint takes ${(m.policylint / m.ripgrep).toFixed(2)} times ripgrep's time, ast-grep ${(m["ast-grep"] / m.policylint).toFixed(1)} times policylint's; policylint's peak memory is ${memory(tools.policylint).toFixed(0)} MB.`,
  ].join("\n");
  console.log(table);
  const at = process.argv.indexOf("--write");
  if (at > 0) {
    const file = process.argv[at + 1];
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/<!-- table -->[^]*<!-- \/table -->/, `<!-- table -->\n${table}\n<!-- /table -->`));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
