// docs/FORMATS.md against what the program writes: every key of the JSON contract and every name of the model is written there in `code`.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The first list of texts in braces after `name` in a C source. */
const listIn = (source, name) => [...(new RegExp(`${name}[^{]*\\{([^}]*)\\}`).exec(source)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map((m) => m[1]);

/** `run(command)` gives the program's output as text. Returns how many words were looked for. */
export function checkContract(root, run, fail) {
  const text = readFileSync(join(root, "docs/FORMATS.md"), "utf8");
  const written = new Set([...text.matchAll(/`([a-z_]+)`/g)].map((m) => m[1]));
  const words = new Map(); // word -> where it comes from
  const note = (what, names) => names.forEach((n) => words.set(n, what));
  const read = (path) => readFileSync(join(root, path), "utf8");
  note("fact kinds", listIn(read("src/model/fact.c"), "kind_names"));
  note("fact how", listIn(read("src/model/fact.c"), "how_names"));
  note("fact tiers", listIn(read("src/model/fact.c"), "tier_names"));
  const check = JSON.parse(run("check --exit-zero --format json tests/products/chatdesk/drifted"));
  note("check document", Object.keys(check).filter((k) => !["version", "findings", "ledger"].includes(k)));
  for (const f of check.findings) {
    note("finding", Object.keys(f));
    note("fix", Object.keys(f.fix));
    f.facts.forEach((x) => note("fact", Object.keys(x)));
  }
  for (const row of check.ledger) {
    note("ledger row", Object.keys(row));
    note("claim", [...Object.keys(row.claim), row.claim.stance, row.claim.modality, row.verdict]);
  }
  const inventory = JSON.parse(run("inventory --format json --policy tests/products/chatdesk/drifted/PRIVACY.md tests/products/chatdesk/drifted"));
  for (const row of inventory.third_parties) note("third party", Object.keys(row));
  for (const [word, what] of words) if (!written.has(word)) fail(`'${word}' (${what}) is not described`);
  if (words.size < 60) fail(`only ${words.size} words were found; has the source changed its shape?`);
  return words.size;
}
