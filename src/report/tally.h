#ifndef PL_REPORT_TALLY_H
#define PL_REPORT_TALLY_H
/* Counts for summaries, so that every format gives the same numbers. */
#include "report/report.h"

struct pl_tally {
  size_t levels[3];   /* open findings by enum pl_level */
  size_t open;        /* their sum */
  size_t allowed;     /* suppressed with a reason */
  size_t known;       /* in the baseline */
  size_t verdicts[4]; /* ledger rows by enum pl_verdict */
};
struct pl_tally pl_tally_of(const struct pl_result *r);

/* How many files were skipped for one reason. */
struct pl_skip_count {
  struct pl_str reason;
  size_t n;
};
/* Counts by reason, largest first, then by name; in the arena. */
struct pl_skip_count *pl_tally_skips(struct pl_arena *a, const struct pl_result *r, size_t *count);

/* "3 errors, 2 warnings and 1 note"; "no findings". */
void pl_tally_words(const struct pl_tally *t, struct pl_buf *out);
/* "1 file", "2 files". */
void pl_count_words(struct pl_buf *out, size_t n, const char *noun);
/* "20 hold, 3 violated, 1 stale, 10 unverifiable", without those that are none. */
void pl_verdict_words(const struct pl_tally *t, struct pl_buf *out);

#endif
