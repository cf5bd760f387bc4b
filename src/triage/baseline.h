#ifndef PL_TRIAGE_BASELINE_H
#define PL_TRIAGE_BASELINE_H
/* The baseline: findings that are known and accepted for now. Keyed on the fingerprint (rule, subject, path, meaning) and a
 * count, never on lines, so that moving code changes nothing. One entry a line, sorted, so that it merges well:
 *
 *   {"version":1,"entries":[
 *   {"fingerprint":"0f…","rule":"PL1001","path":"src/app.ts","message":"…","count":2,"author":"…","reason":"…"}
 *   ]}
 *
 * rule, path and message are for people; author and reason are theirs to fill in and are kept by rewriting. */
#include "base/error.h"
#include "model/finding.h"

struct pl_baseline_entry {
  struct pl_str fingerprint; /* 32 hex digits */
  struct pl_str rule, path, message;
  struct pl_str author, reason; /* or empty */
  uint32_t count;
  uint32_t left; /* of `count`, after pl_baseline_apply: how many findings are gone */
};

struct pl_baseline {
  struct pl_baseline_entry *at; /* sorted by fingerprint, each once */
  size_t n;
};

/* Reads the text of a baseline file; `path` is for messages. False on broken JSON, another version, unknown keys. */
bool pl_baseline_parse(struct pl_arena *a, struct pl_str path, struct pl_str json, struct pl_baseline *out,
                       struct pl_error *err);
/* Reads the file. A missing file is an error, too: the message says how to write one. */
bool pl_baseline_load(struct pl_arena *a, const char *path, struct pl_baseline *out, struct pl_error *err);

/* Marks each finding "unchanged" as long as its entry has some left, otherwise "new". Suppressed findings use up nothing
 * and are not marked. Afterwards entries with `left` > 0 are stale. */
void pl_baseline_apply(struct pl_baseline *b, struct pl_finding *findings, size_t n);
/* How many findings the baseline still lists that are gone. */
size_t pl_baseline_stale(const struct pl_baseline *b);

/* The baseline of these findings (suppressed ones left out); author and reason are taken over from `old` (may be NULL).
 * `rule_id` gives the id of a finding's rule. */
typedef struct pl_str (*pl_baseline_rule_id)(const struct pl_finding *f);
struct pl_baseline pl_baseline_make(struct pl_arena *a, const struct pl_finding *findings, size_t n,
                                    pl_baseline_rule_id rule_id, const struct pl_baseline *old);
/* After pl_baseline_apply: what is left when the stale ones are taken out. */
struct pl_baseline pl_baseline_pruned(struct pl_arena *a, const struct pl_baseline *b);

/* The file's text, and writing it: readers see the old file or the new one. */
struct pl_str pl_baseline_text(struct pl_arena *a, const struct pl_baseline *b);
bool pl_baseline_save(const char *path, const struct pl_baseline *b, struct pl_error *err);

#endif
