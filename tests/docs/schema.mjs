// docs/policylint.schema.json against the program: the schema's own examples pass both, those of bad-configs.json fail both,
// and the file is what the program itself checks with (scripts/gen-schema).
import { readFileSync } from "node:fs";
import { join } from "node:path";

const typeOf = (v) => (v === null ? "null" : Array.isArray(v) ? "array" : Number.isInteger(v) ? "integer" : typeof v);
const fits = (type, value) => type === typeOf(value) || (type === "number" && typeof value === "number");
const some = (list, v, top) => list.filter((s) => !problemOf(s, v, top)).length;

/** Every keyword that the schema uses: a problem as text, or a falsy value. Any other keyword is an error, not silently ignored. */
const keywords = {
  type: (s, v) => ![].concat(s.type).some((t) => fits(t, v)) && `is ${typeOf(v)}, not ${s.type}`,
  enum: (s, v) => !s.enum.includes(v) && `is none of ${s.enum.join(", ")}`,
  const: (s, v) => v !== s.const && `is not ${s.const}`,
  pattern: (s, v) => typeof v === "string" && !new RegExp(s.pattern, "u").test(v) && `does not match ${s.pattern}`,
  minLength: (s, v) => typeof v === "string" && v.length < s.minLength && "is empty",
  minItems: (s, v) => Array.isArray(v) && v.length < s.minItems && "has too few members",
  exclusiveMinimum: (s, v) => typeof v === "number" && v <= s.exclusiveMinimum && "is too small",
  required: (s, v) => typeOf(v) === "object" && s.required.filter((k) => !(k in v)).map((k) => `lacks '${k}'`)[0],
  anyOf: (s, v, top) => !some(s.anyOf, v, top) && "fits none of the forms",
  items: (s, v, top) => Array.isArray(v) && v.map((x) => problemOf(s.items, x, top)).find(Boolean),
  propertyNames: (s, v, top) => typeOf(v) === "object" && Object.keys(v).map((k) => problemOf(s.propertyNames, k, top)).find(Boolean),
  properties: (s, v, top) => typeOf(v) === "object" && Object.entries(s.properties).map(([k, p]) => k in v && problemOf(p, v[k], top)).find(Boolean),
  additionalProperties: (s, v, top) => typeOf(v) === "object" && Object.keys(v).filter((k) => !(k in (s.properties ?? {}))).map((k) => (s.additionalProperties === false ? `has the unknown key '${k}'` : problemOf(s.additionalProperties, v[k], top))).find(Boolean),
  $ref: (s, v, top) => problemOf(s.$ref.split("/").slice(1).reduce((at, k) => at[k], top), v, top),
};
const silent = new Set(["$schema", "$id", "$defs", "title", "description", "examples", "default"]);

export function problemOf(schema, value, top = schema) {
  for (const keyword of Object.keys(schema)) {
    if (silent.has(keyword)) continue;
    if (!keywords[keyword]) return `the schema uses '${keyword}', which this check does not know`;
    const problem = keywords[keyword](schema, value, top);
    if (problem) return problem;
  }
  return "";
}

/** Returns how many examples were tried; `run(text)` gives {status, output} of the program. */
export function checkSchema(root, run, fail, printed) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const schema = JSON.parse(read("docs/policylint.schema.json"));
  if (printed !== read("docs/policylint.schema.json")) fail("the program checks with another schema; run scripts/gen-schema");
  const bad = JSON.parse(read("tests/docs/bad-configs.json"));
  for (const example of schema.examples) {
    const problem = problemOf(schema, example), { status, output } = run(JSON.stringify(example));
    if (problem) fail(`an example ${problem}: ${JSON.stringify(example)}`);
    if (status === 2) fail(`the program refuses an example: ${output}`);
  }
  for (const { why, config } of bad) {
    if (!problemOf(schema, config)) fail(`the schema accepts what is wrong (${why})`);
    if (run(JSON.stringify(config)).status !== 2) fail(`the program accepts what is wrong (${why})`);
  }
  return schema.examples.length + bad.length;
}
