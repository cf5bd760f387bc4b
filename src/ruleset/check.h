#ifndef PL_RULESET_CHECK_H
#define PL_RULESET_CHECK_H
/* Checks as data: one file rules/checks/PLnnnn.yaml for each rule. A rule says which relation between facts and claims it
 * stands on (a C function of the check stage, with parameters), at which level it reports, and every text that a person
 * reads about it. Output formats, `policylint explain` and the pages in docs/rules/ all take their words from here.
 *
 * Keys of a file, all required but those marked:
 *   id, name, level, levels, short, full, why, fix_code, fix_policy, relation, message, precision, claims, tags, examples
 *   levels: {error: when, warning: when, note: when}, those that the rule can report
 *   params (optional map), security_severity (optional), enabled (optional, true)
 *   examples: {positive: [...], negative: [...]}, each member {policy, code, file, config, before} with `code` or `policy` given; a positive one may
 *     say at which `level` it is reported. */
#include "model/finding.h"
#include "ruleset/doc.h"

/* A policy and a piece of code that the rule must report (positive) or leave alone (negative). */
struct pl_rule_example {
  struct pl_str policy; /* text of PRIVACY.md; empty: no policy speaks */
  struct pl_str file;   /* path of the code file, empty when the rule reads the policy only */
  struct pl_str code;
  struct pl_str config; /* text of policylint.yaml, or empty */
  uint32_t line;        /* in the file of the rule */
  struct pl_str before; /* the policy before the commit of 20 May 2026 that made it what it is; empty: no history */
  struct pl_str level;  /* at which it is reported ("note"); empty: at any, and in negative ones */
};
/* The day of that commit, in seconds since 1970. */
enum { PL_EXAMPLE_DAY = 1779235200 };

struct pl_check_rule {
  struct pl_str id;   /* "PL1001": never reused, never renumbered; other letters in own rules */
  struct pl_str name; /* "UndeclaredProcessor", no two capitals in a row */
  struct pl_str slug; /* "undeclared-processor", made from `name` */
  enum pl_level level;
  bool level_set;          /* by policylint.yaml: for every finding of the rule */
  struct pl_str levels[3]; /* key `levels`, by enum pl_level: when which; empty where the rule never reports so */
  struct pl_str summary;   /* key `short`: one sentence */
  struct pl_str full, why; /* what is compared and reported; why it matters */
  struct pl_str fix_code, fix_policy; /* what to do on either side */
  struct pl_str relation;             /* which relation of the check stage implements it */
  struct pl_node params;              /* map for that relation; the absent node when there is none */
  enum pl_claim_kind *claims;         /* kinds of claims it reads */
  size_t claim_count;
  struct pl_str *tags;
  size_t tag_count;
  struct pl_str precision;         /* "very-high", "high", "medium", "low" */
  struct pl_str security_severity; /* "0.1" to "10.0", only for exposure of personal data; else empty */
  bool enabled;
  struct pl_str message; /* template, see pl_check_rule_message */
  struct pl_rule_example *positive, *negative;
  size_t positive_count, negative_count;
  bool own;           /* not built in */
  struct pl_str path; /* where the rule is defined */
  uint32_t line;
};

/* Sorted by id. */
struct pl_check_rules {
  const struct pl_check_rule *at;
  size_t n;
};

/* Reads the rule of each document, checks it, sorts. Strings are borrowed from the documents; the rest is in the arena. */
bool pl_check_rules_load(struct pl_arena *a, const struct pl_doc *const *docs, size_t count, struct pl_check_rules *out,
                         struct pl_error *err);
/* By id ("PL1001", any case), name or slug; NULL when there is none. */
const struct pl_check_rule *pl_check_rule_find(const struct pl_check_rules *rules, struct pl_str word);
/* Nearest id, name or slug for "did you mean", or empty. */
struct pl_str pl_check_rule_nearest(const struct pl_check_rules *rules, struct pl_str word);

/* Whether findings at these levels (bits 1 << enum pl_level) are what the example says. */
bool pl_rule_example_holds(const struct pl_rule_example *e, unsigned levels);

/* The message of a finding: each {hole} of the template is replaced by the value of that name. A sentence with a hole
 * whose value is missing or empty is left out, except the first, where the hole becomes "unknown": so one template serves
 * findings with and without, say, a declared value. Holes allowed: see pl_message_holes. */
struct pl_str pl_check_rule_message(struct pl_arena *a, const struct pl_check_rule *rule, const struct pl_attr *values);
/* Names of the holes a template may use, NULL-terminated. */
extern const char *const pl_message_holes[];

#endif
