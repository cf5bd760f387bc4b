// Keeps the documentation true: runs its examples, validates its configurations, follows its links.
//
// The word after the language of a fenced block says what it is for; readers of the rendered page do not see it:
//   ```sh test            is run in a copy of the project's examples; must leave with 0
//   ```sh test status=1   … with 1
//   ```text output        what the block before prints (stdout, then stderr); a line "…" stands for any lines, "…" within a line for any text
//   ```ts file=src/a.ts   is written to that file first (any language)
//   ```c compile          is compiled against src/
//   ```yaml policylint    a policylint.yaml that the program accepts; "policylint bad": one that it refuses
// Every document has a folder of its own, in which its blocks run in order; `policylint` is on PATH.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { checkContract } from "./contract.mjs";
import { checkLanguages } from "./languages.mjs";
import { checkSchema } from "./schema.mjs";

const root = resolve(process.env.SRC_DIR);
const program = resolve(process.env.POLICYLINT ?? join(root, "build/release/policylint"));
const update = process.argv.includes("--update");
const work = mkdtempSync(join(tmpdir(), "policylint-docs-"));
const failures = [];
if (!existsSync(program)) throw new Error(`no program '${program}'; name it in POLICYLINT`);
let examples = 0, links = 0;
const fail = (file, line, message) => failures.push(`${relative(root, file)}:${line}: ${message}`);

/** The fenced blocks of a document: {info, text, line, start, end}, `start` and `end` are indexes of the lines of the text. */
function blocksOf(lines) {
  const blocks = [];
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,}|~{3,})\s*(.*)$/.exec(lines[i]);
    if (!open) continue;
    let end = i + 1;
    while (end < lines.length && !lines[end].startsWith(open[1])) end++;
    blocks.push({ info: open[2].trim().split(/\s+/), text: lines.slice(i + 1, end).join("\n") + "\n", line: i + 1, start: i + 1, end });
    i = end;
  }
  return blocks;
}

/** A copy of what examples may name: the example products, the rules, the program. */
function makeFolder(name) {
  const folder = join(work, name.replace(/[^\w.-]/g, "_"));
  mkdirSync(join(folder, "build/release"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  symlinkSync(program, join(folder, "build/release/policylint"));
  symlinkSync(program, join(folder, "bin/policylint"));
  for (const part of ["tests/products", "rules"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

function run(folder, script) {
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}`, SOURCE_DATE_EPOCH: "1790000000", LC_ALL: "C.UTF-8" };
  for (const name of Object.keys(env)) if (/^POLICYLINT_|^(NO|FORCE)_COLOR$/.test(name)) delete env[name];
  const r = spawnSync("bash", ["-o", "pipefail", "-c", script], { cwd: folder, env, encoding: "utf8" });
  return { status: r.status, output: (r.stdout ?? "") + (r.stderr ?? "") };
}

const escaped = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Whether the output is what the block shows. */
function matches(shown, output) {
  const lines = shown.replace(/\s+$/, "").split("\n");
  const parts = lines.map((l) => (l.trim() === "…" ? "(?:.*\\n)*?" : l.trimEnd().split("…").map(escaped).join("[^\\n]*") + "[ \\t]*\\n"));
  return new RegExp(`^\\n*${parts.join("")}\\s*$`).test(output.replace(/\s*$/, "\n"));
}

/** Checks a product of one sentence with this configuration. */
function tryConfig(folder, text) {
  const product = join(folder, "product-of-configs");
  mkdirSync(product, { recursive: true });
  writeFileSync(join(product, "PRIVACY.md"), "# Privacy policy\n\nWe collect your email address.\n");
  writeFileSync(join(product, "policylint.yaml"), text);
  return run(folder, `cd ${JSON.stringify(product)} && policylint check --exit-zero --policy PRIVACY.md`);
}

function checkConfig(file, block, folder) {
  const tried = tryConfig(folder, block.text), bad = block.info.includes("bad");
  if (bad !== (tried.status === 2)) fail(file, block.line, bad ? "the program accepts this configuration" : `the program refuses this configuration: ${tried.output.trim()}`);
  return tried;
}

function compile(file, block) {
  const flags = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", `-I${join(root, "src")}`, "-x", "c", "-"];
  const r = spawnSync(process.env.CC ?? "cc", flags, { input: block.text, encoding: "utf8" });
  if (r.status !== 0) fail(file, block.line, `does not compile:\n${r.stderr}`);
}

function checkExamples(file, text) {
  const lines = text.split("\n");
  const folder = makeFolder(relative(root, file));
  const replacements = [];
  let last = null;
  for (const block of blocksOf(lines)) {
    const words = block.info.slice(1), option = (key) => words.find((w) => w.startsWith(`${key}=`))?.slice(key.length + 1);
    if (option("file")) {
      mkdirSync(dirname(join(folder, option("file"))), { recursive: true });
      writeFileSync(join(folder, option("file")), block.text);
    }
    if (words.includes("policylint")) last = checkConfig(file, block, folder), examples++;
    if (words.includes("test")) {
      last = run(folder, block.text);
      examples++;
      const want = Number(option("status") ?? 0);
      if (last.status !== want) fail(file, block.line, `exit status ${last.status}, not ${want}\n${last.output}`);
    }
    if (words.includes("compile")) compile(file, block), examples++;
    if (words.includes("output") && last && !matches(block.text, last.output)) {
      if (update && !block.text.includes("…")) replacements.push([block, last.output.trimEnd().split("\n").map((l) => l.trimEnd())]);
      else fail(file, block.line, `the program prints something else:\n${last.output}`);
    }
  }
  for (const [block, output] of replacements.reverse()) lines.splice(block.start, block.end - block.start, ...output);
  if (replacements.length) writeFileSync(file, lines.join("\n"));
}

const anchorOf = (heading) => heading.trim().toLowerCase().replace(/[`*]/g, "").replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
const withoutCode = (text) => text.replace(/^(`{3,}|~{3,})[^]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");

function checkLinks(file, text) {
  for (const [, target] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    links++;
    const [path, anchor] = target.split("#");
    const full = path ? join(dirname(file), path) : file;
    if (!existsSync(full)) fail(file, 1, `link to '${target}': no such file`);
    else if (/^L\d+$/.test(anchor ?? "")) readFileSync(full, "utf8").split("\n").length < Number(anchor.slice(1)) && fail(file, 1, `link to '${target}': no such line`);
    else if (anchor && !readFileSync(full, "utf8").split("\n").some((l) => /^#+ /.test(l) && anchorOf(l.replace(/^#+ /, "")) === anchor)) fail(file, 1, `link to '${target}': no such heading`);
  }
}

/** The options of the program and their environment names, from what it says itself. */
function knownOptions() {
  const help = (...args) => spawnSync(program, [...args, "--help"], { encoding: "utf8" }).stdout;
  const commands = [...help().split("Without a command")[0].matchAll(/^  ([a-z]+) {2,}/gm)].map((m) => m[1]);
  const text = [help(), ...commands.map((c) => help(c))].join("");
  return new Set([...text.matchAll(/--[a-z-]+|POLICYLINT_[A-Z_]+/g)].map((m) => m[0]));
}

/** Options and environment names that a document writes are the program's. ARCHITECTURE also speaks of what is not there yet. */
function checkOptions(file, text, known) {
  if (/ARCHITECTURE|CONTRIBUTING|CONVENTIONS/.test(file)) return;
  for (const [, option] of text.matchAll(/`(--[a-z-]+|POLICYLINT_[A-Z_]+)/g)) {
    links++;
    if (!known.has(option)) fail(file, 1, `names '${option}', which the program does not know`);
  }
}

/** The limits of docs/HOSTILE.md are those of the source: limits.json says what stands where. */
function checkLimits() {
  const file = join(root, "docs/HOSTILE.md"), text = readFileSync(file, "utf8");
  for (const [source, definition, shown] of JSON.parse(readFileSync(join(root, "tests/docs/limits.json"), "utf8"))) {
    links++;
    if (!text.includes(shown)) fail(file, 1, `does not say '${shown}'; see tests/docs/limits.json`);
    if (!readFileSync(join(root, source), "utf8").includes(definition)) fail(join(root, source), 1, `no longer has '${definition}'; mend docs/HOSTILE.md and tests/docs/limits.json`);
  }
}

/** Files that a document names in `code` are there; "walk/walk.c" means src/walk/walk.c. What is there only as an example is exempt. */
function checkNames(file, text) {
  for (const [, name] of text.replace(/^(`{3,}|~{3,})[^]*?^\1/gm, "").matchAll(/`([\w.-]+\/[\w./-]+\.(?:c|h|yaml|mjs|sh|scm|json|md))`/g)) {
    if (/^grammars\/lua\/|^rules\/(checks\/PLnnnn|vendors\/CATEGORY)|^(src|app|legal|apps)\/(?!\w+\/)/.test(name)) continue;
    links++;
    if (!["", "src", "docs"].some((folder) => existsSync(join(root, folder, name)))) fail(file, 1, `names '${name}', which is not there`);
  }
}

try {
  const options = knownOptions();
  const docs = readdirSync(join(root, "docs")).filter((n) => n.endsWith(".md")).map((n) => join(root, "docs", n));
  for (const file of [join(root, "README.md"), join(root, "CONTRIBUTING.md"), ...docs.sort()]) {
    if (!existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    checkLinks(file, text);
    checkNames(file, text);
    checkOptions(file, text, options);
    checkExamples(file, text);
  }
  checkLimits();
  const schemaFolder = makeFolder("schema");
  links += checkContract(root, (command) => run(schemaFolder, `policylint ${command}`).output, (message) => fail(join(root, "docs/FORMATS.md"), 1, message));
  examples += checkLanguages(root, (line, message) => fail(join(root, "docs/LANGUAGES.md"), line, message));
  examples += checkSchema(root, (config) => tryConfig(schemaFolder, config), (message) => fail(join(root, "docs/policylint.schema.json"), 1, message), spawnSync(program, ["config", "--schema"], { encoding: "utf8" }).stdout);
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const f of failures) console.log(`FAIL: ${f}`);
console.log(`${examples} examples, ${links} links, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
