#ifndef PL_CLAIMS_DECLARED_H
#define PL_CLAIMS_DECLARED_H
/* policylint.yaml: the declared policy in structured form, and the settings of a product. Described in docs/CONFIG.md, with a JSON
 * Schema in docs/policylint.schema.json. Its claims are the same struct as those of prose: checks cannot tell them apart. */
#include "base/vec.h"
#include "model/claim.h"
#include "model/finding.h"
#include "ruleset/schema.h"
#include "ruleset/vendor.h"

/* A named part of the product and the paths it lives in. */
struct pl_scope {
  struct pl_str name;
  struct pl_str *globs;
  size_t count;
};

/* What a rule is turned to: a level, or off. */
struct pl_rule_setting {
  struct pl_str rule;
  bool off;
  enum pl_level level;
  uint32_t line, column;
};

struct pl_declared {
  const struct pl_doc *doc; /* NULL: there is no configuration */
  struct pl_str *policies;  /* documents, relative to the file's folder */
  size_t policy_count;
  struct pl_str *first_party; /* the product's own domains */
  size_t first_party_count;
  struct pl_str *ignore; /* path globs that are not looked at */
  size_t ignore_count;
  PL_VEC(struct pl_scope) scopes;
  PL_VEC(struct pl_rule_setting) rules;
  PL_VEC(struct pl_claim) claims;
};

/* Reads the document, whose text is `yaml`, checked with the schema (rules/data/config.yaml). Everything points into the arena and the document.
 * False with *err set, line-exact, for whatever the schema does not allow. Release with pl_declared_release. */
bool pl_declared_read(struct pl_arena *a, const struct pl_doc *schema, const struct pl_vendors *vendors,
                      const struct pl_doc *doc, struct pl_str yaml, struct pl_declared *out, struct pl_error *err);
void pl_declared_release(struct pl_declared *d);

#endif
