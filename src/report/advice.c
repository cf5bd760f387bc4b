#include "report/advice.h"

#include "ruleset/check.h"

static struct pl_str advice(struct pl_str hint, struct pl_str general) {
  struct pl_str text = hint.n ? hint : general;
  return pl_str_starts(text, "Nothing has to change") ? (struct pl_str){NULL, 0} : text;
}

struct pl_str pl_advice_code(const struct pl_finding *f) {
  return advice(f->hint_code, f->rule->fix_code);
}
struct pl_str pl_advice_policy(const struct pl_finding *f) {
  return advice(f->hint_policy, f->rule->fix_policy);
}
