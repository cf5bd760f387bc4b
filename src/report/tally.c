/* Counting, and saying the counts. */
#include "report/tally.h"

#include <stdlib.h>

#include "base/map.h"
#include "report/place.h"

struct pl_tally pl_tally_of(const struct pl_result *r) {
  struct pl_tally t = {0};
  for (size_t i = 0; i < r->finding_count; i++) {
    const struct pl_finding *f = &r->findings[i];
    if (f->suppressed.p)
      t.allowed++;
    else if (!pl_finding_open(f))
      t.known++;
    else
      t.levels[f->level]++, t.open++;
  }
  for (size_t i = 0; i < r->ledger_count; i++) t.verdicts[r->ledger[i].verdict]++;
  return t;
}

static int by_count(const void *a, const void *b) {
  const struct pl_skip_count *x = a, *y = b;
  if (x->n != y->n) return x->n > y->n ? -1 : 1;
  return pl_str_cmp(x->reason, y->reason);
}

struct pl_skip_count *pl_tally_skips(struct pl_arena *a, const struct pl_result *r, size_t *count) {
  struct pl_map seen = {0};
  struct pl_skip_count *all = PL_NEW_N(a, struct pl_skip_count, r->skip_count + 1);
  *count = 0;
  for (size_t i = 0; i < r->skip_count; i++) {
    struct pl_skip_count *c = pl_map_get(&seen, r->skips[i].reason);
    if (!c) {
      c = &all[(*count)++];
      c->reason = r->skips[i].reason;
      pl_map_set(&seen, c->reason, c);
    }
    c->n++;
  }
  pl_map_free(&seen);
  qsort(all, *count, sizeof *all, by_count);
  return all;
}

void pl_count_words(struct pl_buf *out, size_t n, const char *noun) {
  pl_buf_printf(out, "%zu %s%s", n, noun, pl_plural(n));
}

void pl_tally_words(const struct pl_tally *t, struct pl_buf *out) {
  size_t kinds = 0, said = 0;
  for (int level = 0; level < 3; level++) kinds += t->levels[level] > 0;
  if (!kinds) pl_buf_puts(out, "no findings");
  for (int level = PL_LEVEL_ERROR; level >= 0; level--) {
    if (!t->levels[level]) continue;
    if (said) pl_buf_puts(out, said + 1 == kinds ? " and " : ", ");
    pl_count_words(out, t->levels[level], pl_level_name((enum pl_level)level));
    said++;
  }
}

void pl_verdict_words(const struct pl_tally *t, struct pl_buf *out) {
  bool more = false;
  for (int v = PL_HOLDS; v <= PL_UNVERIFIABLE; v++) {
    if (!t->verdicts[v]) continue;
    const char *word = v == PL_HOLDS ? (t->verdicts[v] == 1 ? "holds" : "hold") : pl_verdict_name((enum pl_verdict)v);
    pl_buf_printf(out, "%s%zu %s", more ? ", " : "", t->verdicts[v], word);
    more = true;
  }
}
