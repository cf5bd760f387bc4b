#ifndef PL_RULESET_SCHEMA_H
#define PL_RULESET_SCHEMA_H
/* Checks a YAML document with a JSON Schema that is itself a YAML document, and says what is wrong at its line.
 *
 * Keywords: type, properties, additionalProperties, required, enum, const, items, minItems, minLength, exclusiveMinimum, anyOf (of forms
 * that differ by kind of node, or by what they require), $ref to #/$defs/NAME. Every scalar is a text; a number or boolean must be
 * written as one, unquoted. Others say nothing here (description, default, examples). */
#include "base/buf.h"
#include "ruleset/doc.h"

/* False with *err set, at the place of the first thing that is wrong. */
bool pl_schema_check(const struct pl_doc *schema, struct pl_node value, struct pl_error *err);
/* The schema as JSON for people and editors: indented, keys in their order. */
void pl_schema_json(struct pl_buf *out, const struct pl_doc *schema);

#endif
