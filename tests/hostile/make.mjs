// Builds the trees that tests/hostile/run.sh looks at. Argument: an empty folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { shapes } from './shapes.mjs';

process.chdir(process.argv[2]);
const DEPTH = Number(process.env.HOSTILE_DEPTH ?? 2000); // 100000 by hand; docs/HOSTILE.md has the figures

function put(name, ...parts) {
  fs.mkdirSync(path.dirname(name), { recursive: true });
  fs.writeFileSync(name, Buffer.concat(parts.map((p) => Buffer.from(p))));
}

const app = 'import Stripe from "stripe";\nimport bcrypt from "bcryptjs";\nexport const s = new Stripe(process.env.STRIPE_SECRET_KEY);\n' +
  'export const hashPassword = (password) => bcrypt.hash(password, 12);\nres.cookie("sid", v, { httpOnly: true });\nfetch(`https://api.openai.com/v1/${x}`);\n';
put('small/src/auth.ts', 'import bcrypt from "bcryptjs";\nexport const hashPassword = (password) => bcrypt.hash(password, 12);\n');

// Files that are not what their names say.
put('odd/binary.ts', app, '\0\x01\x02', app);
put('odd/utf16.ts', Buffer.from('\ufeff' + app, 'utf16le'));
put('odd/latin1.ts', app, Buffer.from('const \xfcber = "stripe \xe9\xff";\n', 'latin1'));
put('odd/empty.ts');
put('odd/empty.json');
put('odd/package.json');
put('odd/locked.ts', app);
put('odd/locked/a.ts', app);
put('odd/sparse.ts');
fs.truncateSync('odd/sparse.ts', 2 ** 30);
execFileSync('mkfifo', ['odd/pipe.ts']);
put('outside/a.ts', app);
fs.symlinkSync('../outside/a.ts', 'odd/out-of-tree.ts');
fs.symlinkSync('../outside', 'odd/out-of-tree');
fs.symlinkSync('nowhere-at-all.ts', 'odd/nowhere.ts');
fs.symlinkSync('loop', 'odd/loop');
fs.mkdirSync('odd/sub');
fs.symlinkSync('..', 'odd/sub/up');

// Nested deeper than any recursion bears.
const nest = (open, inner, close) => open.repeat(DEPTH) + inner + close.repeat(DEPTH);
shapes(DEPTH, (name, text) => put(`deep/${name}`, text));
put('deep/policy.md', '# Privacy policy\n\nPasswords are hashed with bcrypt.\n\n', '>'.repeat(DEPTH), ' a\n\n', nest('[', 'a', ']'), '\n\n', '*'.repeat(DEPTH), 'a\n\n',
  '`'.repeat(DEPTH), '\n\n', nest('<b>', 'a', '</b>'), '\n\n', Array.from({ length: 1000 }, (_, i) => ' '.repeat(2 * i) + '- a\n').join(''));
put('deep/policy.html', '<h1>Privacy policy</h1><p>Passwords are hashed with bcrypt.</p>', nest('<div>', 'a', '</div>'), nest('<ul><li>', 'a', ''), nest('<table><tr><td>', 'a', ''), '<'.repeat(DEPTH), '&'.repeat(DEPTH));
put('deep/policy.tsx', 'export default () => ', nest('<div>', 'Passwords are hashed with bcrypt.', '</div>'), ';\n');
put('deep/policy.json', nest('{"policy":[', '"Passwords are hashed with bcrypt."', ']}'));
put('deep/policy.yaml', 'policy: ', nest('[', 'Passwords are hashed with bcrypt.', ']'), '\n');
put('deep/policy.txt', 'Privacy policy\n\n', nest('(', 'Passwords are hashed with bcrypt.', ')'), '\n', '1.'.repeat(DEPTH), '\n');

// One line, megabytes long.
const line = app.replace(/\n/g, '').replace(/import.*?;/g, '') + 'a.b(c,{d:"https://api.stripe.com/v1",e:[1,2,3]});';
put('minified/app.js', 'import Stripe from"stripe";', line.repeat(6000));
put('minified/app.css', 'a{background:url(https://fonts.googleapis.com/css)}'.repeat(20000));
put('minified/data.json', '[', '{"url":"https://api.stripe.com"},'.repeat(30000), '1]');
put('minified/page.html', '<p><a href="https://api.stripe.com">x</a>'.repeat(20000));
put('minified/words.ts', 'import "stripe";\nx="', 'password '.repeat(200000), '";\n');
put('minified/slashes.ts', 'import "stripe";\nx="', '//a'.repeat(200000), '";\n');
put('minified/comment.ts', '// ', 'new Stripe( setcookie password '.repeat(40000), '\n');
put('minified/host.ts', 'fetch("https://', 'a.'.repeat(60000), 'com/"); x = "', '=//'.repeat(60000), '"; y = "', 'http://x.example/'.repeat(10000), '";\n');
put('minified/import.go', 'package a\n\nimport "acme.example/v2/', 'a/'.repeat(60000), 'b"\n\nfunc f() { stripe.Key = "x" }\n');

// Strings that never end: a scanner that looks for the end of each goes through the rest of the file every time.
put('deep/endless.rs', 'use stripe::Client;\n', 'r#" '.repeat(450000));

// Half-written: what the fuzz targets start from (a byte, then the source) cut at forty places, in every language.
const seeds = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../fuzz/corpus/events');
for (const name of fs.readdirSync(seeds)) {
  const text = fs.readFileSync(path.join(seeds, name)).subarray(1);
  for (let n = 1; n < text.length; n += 1 + Math.floor(text.length / 40)) put(`cut/${n}/${name}`, text.subarray(0, n));
}

// Names.
for (const name of ['a\nb.ts', 'quote".ts', "quote'.ts", 'esc\x1b[31m.ts', '<script>alert(1)<script>.ts', '::stop-commands::x.ts', 'x%0A::error::y.ts', '`$(x)`.ts', '|a|b|.ts',
  '\u202etxt.ts', 'back\\slash.ts', '-rf.ts', '\n::stop-commands::x.ts', 'a'.repeat(250) + '.ts', '[x](javascript:alert(1)).ts', ' .ts', '*.ts'])
  put(`names/${name}`, app);
fs.writeFileSync(Buffer.concat([Buffer.from('names/bad'), Buffer.from([0xff, 0xc3]), Buffer.from('.ts')]), app);

// Rules and configuration.
put('rules-syntax/vendors/syntax.yaml', 'vendors:\n  - id: "x\n');
put('rules-alias/vendors/alias.yaml', 'vendors: &a\n  - id: x\n');
put('rules-key/vendors/key.yaml', '- id: acme\n  nmae: Acme\n');
put('rules-example/checks/example.yaml', '- id: PL1999\n  slug: x\n');
put('config/unknown.yaml', 'version: 1\npolicys: [PRIVACY.md]\n');
put('config/aliases.yaml', 'a: &a [x]\nb:\n', '  - *a\n'.repeat(10000));
put('ignored/a.ts', app);
put('ignored/.gitignore', '**/'.repeat(5000), 'x\n', '*a'.repeat(400), 'b\n', '['.repeat(900), '\n', 'a'.repeat(2000), '\n!', '\\'.repeat(901), '\n');
put('ignored/' + 'a'.repeat(200) + '.ts', app);
put('config/deep.yaml', 'a: ', nest('[', '1', ']'), '\n');
put('config/broken.yaml', 'version: 1\nrules: {PL1001: "off\n');

// Policies.
put('policies/empty.md');
put('policies/no-claim.md', '# Privacy policy\n\nThank you for reading this page about the weather in our town and what we think of it.\n');
put('policies/finnish.md', '# Tietosuojaseloste\n\n', 'Tämä seloste kertoo, mitä tietoja keräämme ja miksi. Salasanat tallennetaan turvallisesti eikä niitä luovuteta kenellekään.\n\n'.repeat(8));
const clause = 'We use Stripe to process payments. Server logs are kept for 30 days. Passwords are hashed with bcrypt, and we do not sell your data.\n\n';
put('policies/five-megabytes.md', '# Privacy policy\n\n', clause.repeat(Math.ceil((5 << 20) / clause.length)));
put('policies/links.md', '# Privacy policy\n\nPasswords are hashed with bcrypt.\n\n', ...Array.from({ length: 15000 }, (_, i) => `See [a](#gone-${i}) and [b](#lost-${i}).\n\n`));
put('policies/seventeen-megabytes.md', 'a'.repeat(17 << 20));
put('policies/binary.md', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 131) & 255)));
