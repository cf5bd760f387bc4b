#ifndef PL_REPORT_OWNRULES_H
#define PL_REPORT_OWNRULES_H
/* That own rules of the product were in force: they can silence a finding, so every report of findings says so. */
#include "base/json.h"
#include "report/report.h"

/* "Own rules in force: a.yaml, b.yaml and 3 more files; vendor 'stripe' extended", without a period; nothing when there are none. `put` escapes for the
 * reader. */
void pl_own_words(struct pl_buf *out, const struct pl_result *r, const struct pl_report_options *o, bool all,
                  void (*put)(struct pl_buf *out, struct pl_str text));
/* The same as a sentence in the arena, not escaped; empty when there are none. */
struct pl_str pl_own_sentence(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o);
/* "built-in vendor 'stripe' extended"; in the arena, not escaped. */
struct pl_str pl_own_change_words(struct pl_arena *a, const struct pl_rule_change *c);
/* The member "own_rules" of the JSON contract, when there are any. */
void pl_own_json(struct pl_json *j, const struct pl_result *r);

#endif
