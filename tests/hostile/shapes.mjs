// Sources that nest or go on without end, in every language of code: what is repeated, and what stands around it.
// Each holds a literal of a vendor, so that the file is parsed.
const code = {
  ts: { head: 'import Stripe from "stripe";\n', value: (x) => `y = ${x};\n`, sum: '+', block: ['if (a) {', '}'], chain: '.then(a)' },
  js: { head: 'import Stripe from "stripe";\n', value: (x) => `y = ${x};\n`, sum: '+', block: ['if (a) {', '}'], chain: '.then(a)' },
  tsx: { head: 'import Stripe from "stripe";\n', value: (x) => `y = ${x};\n`, sum: '+', block: ['<a>', '</a>'], chain: '.then(a)' },
  py: { head: 'import stripe\n', value: (x) => `y = ${x}\n`, sum: '+', chain: '.f(a)' },
  rb: { head: 'require "stripe"\n', value: (x) => `y = ${x}\n`, sum: '+', block: ['if a;', 'end;'], chain: '.f(a)' },
  php: { head: '<?php\nuse Stripe\\StripeClient;\n', value: (x) => `$y = ${x.replace(/x/g, '$x')};\n`, sum: '.', block: ['if (1) {', '}'], chain: '->f(1)' },
  go: { head: 'package a\nimport "github.com/stripe/stripe-go"\n', value: (x) => `var y = ${x}\n`, sum: '+', chain: '.F(a)' },
  java: { head: 'import com.stripe.Stripe;\n', value: (x) => `class A { Object y = ${x}; }\n`, sum: '+', block: ['class A {', '}'], chain: '.f(a)' },
  cs: { head: 'using Stripe;\n', value: (x) => `class A { object y = ${x}; }\n`, sum: '+', block: ['namespace A {', '}'], chain: '.F(a)' },
  kt: { head: 'import com.stripe.Stripe\n', value: (x) => `val y = ${x}\n`, sum: '+', block: ['class A {', '}'], chain: '.f(a)' },
  swift: { head: 'import Stripe\n', value: (x) => `let y = ${x}\n`, sum: '+', block: ['class A {', '}'], chain: '.f(a)' },
  dart: { head: "import 'package:flutter_stripe/flutter_stripe.dart';\n", value: (x) => `var y = ${x};\n`, sum: '+', chain: '.f(a)' },
  rs: { head: 'use stripe::Client;\n', value: (x) => `const Y: A = ${x};\n`, sum: '+', block: ['mod a {', '}'], chain: '.f(a)' },
  ex: { head: 'url = "https://api.stripe.com"\n', value: (x) => `y = ${x}\n`, sum: '<>', chain: ' |> f(a)' },
  groovy: { head: 'import com.stripe.Stripe\n', value: (x) => `def y = ${x}\n`, sum: '+', block: ['if (a) {', '}'], chain: '.f(a)' },
  tf: { head: 'locals { u = "https://api.stripe.com" }\n', value: (x) => `locals { y = ${x} }\n`, sum: '+', chain: '.f[0]' },
  sql: { head: "SELECT password, 'https://api.stripe.com';\n", value: (x) => `SELECT ${x};\n`, sum: '||', chain: '.f' },
  sh: { head: 'curl https://api.stripe.com\n', value: (x) => `y=$(( ${x} ))\n`, sum: '+', block: ['if a; then ', ' fi;'], chain: ' | f' },
};

/** Calls put(name, text) for each language and shape, `depth` levels or links each. */
export function shapes(depth, put) {
  const nest = (open, inner, close) => open.repeat(depth) + inner + close.repeat(depth);
  for (const [ext, l] of Object.entries(code)) {
    put(`parens.${ext}`, l.head + l.value(nest('(', '1', ')')));
    put(`lists.${ext}`, l.head + l.value(nest('[', '1', ']')));
    put(`calls.${ext}`, l.head + l.value(nest('x(', '1', ')')));
    put(`chain.${ext}`, l.head + l.value('x' + l.chain.repeat(depth)));
    put(`sum.${ext}`, l.head + l.value('"a"' + ` ${l.sum} "a"`.repeat(depth)));
    put(`open.${ext}`, l.head + '({[<"\'`'.repeat(depth));
    if (l.block) put(`blocks.${ext}`, l.head + nest(l.block[0], '', l.block[1]));
  }
  put('deep.json', nest('{"stripe":[', '"https://api.stripe.com"', ']}'));
  put('package.json', `{"dependencies":${nest('{"stripe":', '1', '}')}}`);
  put('flow.yaml', `url: https://api.stripe.com\nx: ${nest('[', '1', ']')}\n`);
  put('steps.yaml', 'url: https://api.stripe.com\n' + Array.from({ length: Math.min(depth, 3000) }, (_, i) => ' '.repeat(i) + 'a:\n').join(''));
  put('deep.html', '<script src="https://js.stripe.com/v3"></script>' + nest('<div>', '', '</div>'));
  put('deep.xml', `<a b="https://api.stripe.com">${nest('<a>', '', '</a>')}</a>`);
  put('deep.svelte', '<script src="https://js.stripe.com/v3"></script>' + nest('{#if a}', '', '{/if}'));
  put('deep.vue', `<template>${nest('<div>', '', '</div>')}<script src="https://js.stripe.com/v3"></script></template>`);
  put('deep.css', nest('a{', 'background:url(https://fonts.googleapis.com/css)', '}'));
  put('deep.toml', `url = "https://api.stripe.com"\nx = ${nest('[', '1', ']')}\n`);
  put('dollars.sql', 'SELECT password, ' + Array.from({ length: depth }, (_, i) => `$a${i}$ `).join('') + '\n');
}
