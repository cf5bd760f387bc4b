#!/usr/bin/env node
// sarif-schema.js VALIDATOR FILE...: checks SARIF files against the OASIS JSON Schema of SARIF 2.1.0. The schema is the copy
// that the SARIF validator (the program VALIDATOR of tests/tools) carries inside, so that this repository needs none.
'use strict';
const fs = require('fs');

// The JSON object that holds the schema's title, found by counting braces.
function schemaInside(program) {
  const bytes = fs.readFileSync(program);
  const title = bytes.indexOf('"title": "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"');
  if (title < 0) throw new Error(`${program} carries no SARIF schema; was its version changed?`);
  const start = bytes.lastIndexOf('{', title);
  let depth = 0;
  for (let i = start, quoted = false; i < bytes.length; i++) {
    const c = String.fromCharCode(bytes[i]);
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return JSON.parse(bytes.toString('utf8', start, i + 1));
  }
  throw new Error('the schema does not end');
}

const typeOf = (v) => (v === null ? 'null' : Array.isArray(v) ? 'array' : Number.isInteger(v) ? 'integer' : typeof v);
const fits = (type, value) => type === typeOf(value) || (type === 'number' && typeof value === 'number');
const formats = {
  uri: (s) => { try { new URL(s); return true; } catch { return false; } },
  'uri-reference': (s) => /^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(s),
  'date-time': (s) => !Number.isNaN(Date.parse(s)),
};

// Every keyword that the schema uses; any other is an error here, not silently ignored.
const keywords = {
  type: (s, v) => [].concat(s.type).some((t) => fits(t, v)) || `is ${typeOf(v)}, not ${s.type}`,
  enum: (s, v) => s.enum.includes(v) || `is none of ${s.enum}`,
  minimum: (s, v) => typeof v !== 'number' || v >= s.minimum || `is below ${s.minimum}`,
  maximum: (s, v) => typeof v !== 'number' || v <= s.maximum || `is above ${s.maximum}`,
  minItems: (s, v) => !Array.isArray(v) || v.length >= s.minItems || `has fewer than ${s.minItems} members`,
  uniqueItems: (s, v) => !s.uniqueItems || !Array.isArray(v) || new Set(v.map((m) => JSON.stringify(m))).size === v.length ||
    'has equal members',
  pattern: (s, v) => typeof v !== 'string' || new RegExp(s.pattern).test(v) || `does not match ${s.pattern}`,
  format: (s, v) => typeof v !== 'string' || !formats[s.format] || formats[s.format](v) || `is no ${s.format}`,
  required: (s, v) => typeOf(v) !== 'object' || s.required.every((k) => k in v) || `lacks one of ${s.required}`,
  anyOf: (s, v, c) => s.anyOf.some((o) => !c.errors(o, v, '').length) || 'fits none of the alternatives',
  oneOf: (s, v, c) => s.oneOf.filter((o) => !c.errors(o, v, '').length).length === 1 || 'does not fit exactly one alternative',
};
const silent = ['$schema', '$id', 'id', 'title', 'description', 'default', 'definitions'];
const nested = ['$ref', 'properties', 'additionalProperties', 'items'];

class Checker {
  constructor(schema) { this.root = schema; }

  errors(schema, value, path) {
    if (schema === true || schema === undefined) return [];
    if (schema.$ref) return this.errors(schema.$ref.slice(2).split('/').reduce((at, k) => at[k], this.root), value, path);
    const found = [];
    for (const key of Object.keys(schema)) {
      if (silent.includes(key) || nested.includes(key)) continue;
      if (!keywords[key]) throw new Error(`keyword '${key}' of the schema is unknown to this checker`);
      const verdict = keywords[key](schema, value, this);
      if (verdict !== true) found.push(`${path || '/'} ${verdict}`);
    }
    if (typeOf(value) === 'object') found.push(...this.members(schema, value, path));
    if (Array.isArray(value) && schema.items) value.forEach((v, i) => found.push(...this.errors(schema.items, v, `${path}/${i}`)));
    return found;
  }

  members(schema, value, path) {
    return Object.keys(value).flatMap((key) => {
      const known = (schema.properties || {})[key];
      if (known !== undefined) return this.errors(known, value[key], `${path}/${key}`);
      if (schema.additionalProperties === false) return [`${path}/${key} is not a property that the schema knows`];
      return this.errors(schema.additionalProperties, value[key], `${path}/${key}`);
    });
  }
}

const [program, ...files] = process.argv.slice(2);
const checker = new Checker(schemaInside(program));
let bad = false;
for (const file of files)
  for (const error of checker.errors(checker.root, JSON.parse(fs.readFileSync(file, 'utf8')), '')) {
    console.log(`${file}: ${error}`);
    bad = true;
  }
process.exit(bad ? 1 : 0);
