// The table of keys in docs/LANGUAGES.md against grammars/*/grammar.json: each key that is used is told, and each that is told is used.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Keys in the first column of the table that starts with `| key | meaning |`. */
function toldKeys(text) {
  const table = text.split("| key | meaning |")[1].split("\n\n")[0];
  return new Set(table.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map((m) => m[1])));
}

/** Calls fail(line, message) for what is missing on either side; returns how many keys were compared. */
export function checkLanguages(root, fail) {
  const told = toldKeys(readFileSync(join(root, "docs/LANGUAGES.md"), "utf8"));
  const used = new Map();
  for (const folder of readdirSync(join(root, "grammars"), { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name === "node_modules") continue;
    const keys = Object.keys(JSON.parse(readFileSync(join(root, "grammars", folder.name, "grammar.json"), "utf8")));
    for (const key of keys) used.set(key, folder.name);
  }
  for (const [key, folder] of used) if (!told.has(key)) fail(1, `'${key}' of grammars/${folder}/grammar.json has no row in the table of keys`);
  for (const key of told) if (!used.has(key)) fail(1, `'${key}' of the table of keys stands in no grammars/*/grammar.json`);
  return used.size;
}
