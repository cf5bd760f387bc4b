/* A finding without a sentence of its own yields to one with a sentence that is as grave and shares a place. */
#include "check/same_drift.h"

enum { PLACES = 50 };

static bool is_one_of(struct pl_str relation, const char *const *names) {
  for (size_t i = 0; names[i]; i++)
    if (pl_str_is(relation, names[i])) return true;
  return false;
}

static bool yields(const struct pl_finding *f) {
  static const char *const weak[] = {"processor_undeclared", "host_unknown", NULL};
  return f->level > PL_LEVEL_NOTE && !f->rule->level_set && is_one_of(f->rule->relation, weak);
}

static bool explains(const struct pl_finding *f) {
  static const char *const strong[] = {"tracker_denied",   "tracker_undeclared", "advertising_denied",
                                       "oauth_undeclared", "leaves_device",      NULL};
  return f->claim && is_one_of(f->rule->relation, strong);
}

static bool same_place(const struct pl_finding *a, const struct pl_finding *b) {
  for (size_t i = 0; i < a->fact_count && i < PLACES; i++)
    for (size_t k = 0; k < b->fact_count && k < PLACES; k++)
      if (a->facts[i]->span.line == b->facts[k]->span.line && pl_str_eq(a->facts[i]->path, b->facts[k]->path))
        return true;
  return false;
}

void pl_same_drift_settle(struct pl_checker *c) {
  for (size_t i = 0; i < c->findings.n; i++) {
    struct pl_finding *f = &c->findings.at[i];
    for (size_t k = 0; k < c->findings.n && yields(f); k++) {
      const struct pl_finding *other = &c->findings.at[k];
      if (explains(other) && other->level >= f->level && same_place(f, other)) f->level = PL_LEVEL_NOTE;
    }
  }
}
