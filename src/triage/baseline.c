/* Matching findings with the baseline, and making, pruning and writing one. Reading stands in baseline_read.c. */
#include "triage/baseline.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/json.h"

static struct pl_baseline_entry *find(const struct pl_baseline *b, struct pl_str fingerprint) {
  size_t low = 0, high = b ? b->n : 0;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int c = pl_str_cmp(b->at[middle].fingerprint, fingerprint);
    if (c == 0) return &b->at[middle];
    if (c < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

void pl_baseline_apply(struct pl_baseline *b, struct pl_finding *findings, size_t n) {
  for (size_t i = 0; i < b->n; i++) b->at[i].left = b->at[i].count;
  for (size_t i = 0; i < n; i++) {
    if (findings[i].suppressed.p) continue;
    struct pl_baseline_entry *e = find(b, pl_str_of(findings[i].fingerprint));
    bool known = e && e->left;
    if (known) e->left--;
    findings[i].baseline = known ? "unchanged" : "new";
  }
}

size_t pl_baseline_stale(const struct pl_baseline *b) {
  size_t stale = 0;
  for (size_t i = 0; i < b->n; i++) stale += b->at[i].left;
  return stale;
}

static int by_fingerprint(const void *x, const void *y) {
  const struct pl_baseline_entry *a = x, *b = y;
  int c = pl_str_cmp(a->fingerprint, b->fingerprint);
  return c ? c : pl_str_cmp(a->message, b->message); /* which of two texts is kept must not depend on the order */
}

/* Sorts and adds up entries of one fingerprint. */
static void join(struct pl_baseline *b) {
  size_t kept = 0;
  if (b->n) qsort(b->at, b->n, sizeof *b->at, by_fingerprint);
  for (size_t i = 0; i < b->n; i++)
    if (kept && pl_str_eq(b->at[kept - 1].fingerprint, b->at[i].fingerprint))
      b->at[kept - 1].count += b->at[i].count;
    else
      b->at[kept++] = b->at[i];
  b->n = kept;
}

static struct pl_str path_of(const struct pl_finding *f) {
  if (f->fact_count) return f->facts[0]->path;
  return f->claim ? f->claim->path : PL_STR("");
}

static struct pl_baseline_entry entry_of(struct pl_arena *a, const struct pl_finding *f, struct pl_str rule,
                                         const struct pl_baseline *old) {
  struct pl_baseline_entry e = {.rule = rule, .path = path_of(f), .message = f->message, .count = 1};
  e.fingerprint = pl_arena_str(a, pl_str_of(f->fingerprint));
  const struct pl_baseline_entry *before = find(old, e.fingerprint);
  if (before) e.author = before->author, e.reason = before->reason;
  return e;
}

struct pl_baseline pl_baseline_make(struct pl_arena *a, const struct pl_finding *findings, size_t n,
                                    pl_baseline_rule_id rule_id, const struct pl_baseline *old) {
  struct pl_baseline b = {.at = PL_NEW_N(a, struct pl_baseline_entry, n + 1)};
  for (size_t i = 0; i < n; i++)
    if (!findings[i].suppressed.p) b.at[b.n++] = entry_of(a, &findings[i], rule_id(&findings[i]), old);
  join(&b);
  return b;
}

struct pl_baseline pl_baseline_pruned(struct pl_arena *a, const struct pl_baseline *b) {
  struct pl_baseline out = {.at = PL_NEW_N(a, struct pl_baseline_entry, b->n + 1)};
  for (size_t i = 0; i < b->n; i++) {
    if (b->at[i].left >= b->at[i].count) continue;
    out.at[out.n] = b->at[i];
    out.at[out.n].count -= b->at[i].left;
    out.at[out.n++].left = 0;
  }
  return out;
}

static void write_text(struct pl_json *j, const char *key, struct pl_str text) {
  pl_json_key(j, key);
  pl_json_str(j, text);
}

static void write_entry(struct pl_json *j, const struct pl_baseline_entry *e) {
  pl_json_begin(j, '{');
  write_text(j, "fingerprint", e->fingerprint);
  write_text(j, "rule", e->rule);
  write_text(j, "path", e->path);
  write_text(j, "message", e->message);
  pl_json_key(j, "count");
  pl_json_int(j, e->count);
  if (e->author.n) write_text(j, "author", e->author);
  if (e->reason.n) write_text(j, "reason", e->reason);
  pl_json_end(j, '}');
}

struct pl_str pl_baseline_text(struct pl_arena *a, const struct pl_baseline *b) {
  struct pl_buf text = {0};
  pl_buf_puts(&text, "{\"version\":1,\"entries\":[");
  for (size_t i = 0; i < b->n; i++) {
    struct pl_json j = {.out = &text};
    pl_buf_puts(&text, i ? ",\n" : "\n");
    write_entry(&j, &b->at[i]);
  }
  pl_buf_puts(&text, "\n]}\n");
  struct pl_str kept = pl_arena_str(a, pl_buf_str(&text));
  pl_buf_free(&text);
  return kept;
}

bool pl_baseline_save(const char *path, const struct pl_baseline *b, struct pl_error *err) {
  struct pl_arena a = {0};
  bool ok = pl_file_write(path, pl_baseline_text(&a, b), err);
  pl_arena_release(&a);
  return ok;
}
