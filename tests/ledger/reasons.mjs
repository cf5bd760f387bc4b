// Runs the fixture of every reason of reasons.json, and compares the list with the reasons that stand in src/check and rules/data/coverage.yaml.
// A fixture is a folder below tests (`in`), or a policy with files; `before` is the policy of an earlier commit, `shallow` checks a clone of one commit.
import { execFileSync, execSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

const root = process.env.SRC_DIR || '.', tool = process.env.POLICYLINT || join(root, 'build/release/policylint');
const read = (file) => readFileSync(join(root, file), 'utf8');
const entries = JSON.parse(read('tests/ledger/reasons.json'));
const literal = '((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)';
const joined = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]).join('');
let failed = 0;
const fail = (text) => { failed++; console.error(text); };

function reasonsOfTheSource() {
  const all = new Set();
  for (const name of readdirSync(join(root, 'src/check')).filter((n) => n.endsWith('.c'))) {
    const text = read(`src/check/${name}`);
    for (const m of text.matchAll(new RegExp(`pl_verdict_set\\([^;"]*PL_STR\\(\\s*${literal}\\)`, 'g'))) all.add(joined(m[1]));
    for (const m of text.matchAll(new RegExp(`\\b(?:shown|holds|unverifiable)\\(c, cl,[^;"]*?${literal}\\)`, 'g'))) all.add(joined(m[1]));
  }
  const kinds = /\nunverifiable:\n((?: .*\n)+)/.exec(read('rules/data/coverage.yaml'))[1];
  for (const m of kinds.matchAll(/^ {2}\w+: (.*)$/gm)) all.add(m[1]);
  return all;
}

const known = new Map();
function reasonsOf(folder) {
  if (!known.has(folder)) {
    const out = execFileSync(tool, ['check', '--exit-zero', '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
    known.set(folder, JSON.parse(out).ledger.map((row) => row.reason));
  }
  return known.get(folder);
}

function commit(folder, day) {
  const when = `${day}T12:00:00Z`, env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  execSync('git add -A && git -c user.name=a -c user.email=a@b.example commit -qm x', { cwd: folder, env });
}

function laidOut(entry, base) {
  const folder = mkdtempSync(join(base, 'f'));
  const write = (path, text) => { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); };
  for (const [path, text] of Object.entries(entry.files)) write(path, text);
  if (entry.config) write('policylint.yaml', entry.config);
  if (entry.before) {
    execSync('git init -q -b main .', { cwd: folder });
    write('PRIVACY.md', entry.before);
    commit(folder, '2026-03-04');
  }
  write('PRIVACY.md', entry.policy);
  if (entry.before) commit(folder, '2026-05-20');
  if (!entry.shallow) return folder;
  execSync(`git clone -q --depth 1 "file://${folder}" "${folder}-clone"`);
  return `${folder}-clone`;
}

const base = mkdtempSync(join(tmpdir(), 'ledger-'));
const listed = new Set(entries.map((e) => e.reason));
for (const reason of reasonsOfTheSource()) if (!listed.has(reason)) fail(`tests/ledger/reasons.json has no fixture of '${reason}'`);
for (const entry of entries) {
  const given = reasonsOf(entry.in ? join(root, entry.in) : laidOut(entry, base));
  if (!given.includes(entry.reason)) fail(`'${entry.reason}' is not given by ${entry.in || 'its fixture'}, which has: ${given.join(' | ')}`);
}
rmSync(base, { recursive: true });
console.log(`${entries.length} reasons, ${failed} wrong`);
process.exitCode = failed ? 1 : 0;
