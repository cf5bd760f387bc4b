#ifndef PL_TRIAGE_ALLOW_H
#define PL_TRIAGE_ALLOW_H
/* Allows written beside the code or the sentence that they concern:
 *
 *   policylint: allow PL1001 -- covered by the order form, see legal/42 [until 2027-01-31]
 *   policylint: allow PL3001, PL3002 -- only on the status page
 *
 * in any comment ("//", "#", "--", "<!-- -->", …), at the end of the line or on the line above. The reason is required; the
 * date may stand with or without brackets. A blanket allow does not exist.
 *
 * Calling sequence: pl_allow_scan for each file that a finding names; pl_allow_check once all are read (unknown rules,
 * expiry); pl_allow_apply with the findings; pl_allow_unused. Whatever is wrong with an allow is its `problem`. */
#include "base/error.h"
#include "model/finding.h"

enum pl_allow_problem {
  PL_ALLOW_FINE,
  PL_ALLOW_MALFORMED,    /* "policylint: alow …", no rule named, a date that is none: suppresses nothing */
  PL_ALLOW_NO_REASON,    /* suppresses nothing */
  PL_ALLOW_UNKNOWN_RULE, /* the other rules of the same line still count */
  PL_ALLOW_EXPIRED,      /* suppresses nothing */
  PL_ALLOW_UNUSED        /* suppressed nothing, the code is fine without it */
};

struct pl_allow {
  struct pl_str path;
  struct pl_span span;  /* from "policylint" to the end of the directive */
  uint32_t covers;      /* line of the code or text that it speaks of */
  struct pl_str *rules; /* as written, ids or names */
  size_t rule_count;
  struct pl_str reason;
  uint32_t until; /* 20270131, the last day on which it counts; 0: no end */
  enum pl_allow_problem problem;
  struct pl_str message; /* of the problem, a sentence that says how to mend it; empty when fine */
  bool used;
};

struct pl_allows {
  struct pl_allow *at;
  size_t n;
};

/* The allows of one file, in the order of lines. `prose`: a Markdown or HTML document, in which only HTML comments (and
 * "[//]: # (…)") count and fenced code does not. Texts point into `path` and `bytes` or live in the arena. */
struct pl_allows pl_allow_scan(struct pl_arena *a, struct pl_str path, struct pl_str bytes, bool prose);

/* Whether such a rule exists; `rule` is an id ("PL1001") or a name. */
typedef bool (*pl_allow_known)(void *context, struct pl_str rule);
/* Sets the problems UNKNOWN_RULE and EXPIRED. `today` is 20261121; 0 leaves dates alone. */
void pl_allow_check(struct pl_arena *a, struct pl_allows *all, pl_allow_known known, void *context, uint32_t today);

/* Whether the allow is good and speaks of this rule at a place of this file. */
bool pl_allow_covers(const struct pl_allow *allow, struct pl_str id, struct pl_str name, struct pl_str path,
                     const struct pl_span *span);
/* Sets `suppressed` of each finding that an allow covers at its claim, its other claim or one of its facts, and `used` of
 * that allow. `id` and `name` are those of the finding's rule. True when it is suppressed. */
bool pl_allow_apply(struct pl_allows *all, struct pl_finding *finding, struct pl_str id, struct pl_str name);
/* Sets UNUSED on all that are fine and suppressed nothing; call after the last pl_allow_apply. */
void pl_allow_unused(struct pl_arena *a, struct pl_allows *all);

/* Reads "2027-01-31" to 20270131; 0 when it is no date of the calendar. */
uint32_t pl_date_read(struct pl_str text);

#endif
