#ifndef PL_REPORT_PLACE_H
#define PL_REPORT_PLACE_H
/* Where to annotate a finding: the one answer for all formats. Normally the line of code; the sentence of the policy when
 * there is no code, or when a change touched only the policy (reviewers see annotations only on lines of the diff).
 * A region is always within one line, for the same reason. */
#include "report/excerpt.h"
#include "report/report.h"

struct pl_place {
  struct pl_str path;
  uint32_t line, column;        /* from 1; column in bytes */
  uint32_t end_column;          /* exclusive, on the same line; 0: up to the end of the line */
  bool policy;                  /* a sentence of the policy, not a line of code */
  const struct pl_fact *fact;   /* set for code */
  const struct pl_claim *claim; /* set for the policy */
};

struct pl_place pl_place_of_fact(const struct pl_fact *f);
struct pl_place pl_place_of_claim(const struct pl_claim *c);
/* The place to annotate. */
struct pl_place pl_place_primary(const struct pl_finding *f, const struct pl_report_options *o);
/* All further places (claim, other claim, facts) but the primary, at most `max`; returns their number. */
size_t pl_place_related(const struct pl_finding *f, const struct pl_place *primary, struct pl_place *out, size_t max);

/* Neither allowed by a comment nor known from a baseline: what is counted, shown, and decides the exit status. */
static inline bool pl_finding_open(const struct pl_finding *f) {
  return !f->suppressed.p && !(f->baseline && strcmp(f->baseline, "unchanged") == 0);
}

#endif
