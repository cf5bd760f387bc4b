/* Reads a baseline file; jansson does the JSON. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "ruleset/doc.h"
#include "triage/baseline.h"

enum { MAX_BYTES = 64 << 20 };

struct reader {
  struct pl_arena *a;
  struct pl_str path;
  struct pl_error *err;
};

static bool fail(const struct reader *r, size_t entry, const char *text) {
  if (!entry) return pl_fail_at(r->err, r->path, 0, 0, "%s", text);
  return pl_fail_at(r->err, r->path, 0, 0, "entry %zu: %s", entry, text);
}

/* Copies a string member; absent is empty. False when it is something else than a string. */
static bool read_text(const struct reader *r, const json_t *o, const char *key, struct pl_str *out) {
  const json_t *v = json_object_get(o, key);
  *out = PL_STR("");
  if (!v) return true;
  if (!json_is_string(v)) return false;
  *out = pl_arena_str(r->a, pl_str_n(json_string_value(v), json_string_length(v)));
  return true;
}

static bool is_fingerprint(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_digit(s.p[i]) && !(s.p[i] >= 'a' && s.p[i] <= 'f')) return false;
  return s.n == 32;
}

static bool known_keys(const struct reader *r, json_t *o, const char *const *known, size_t entry) {
  const char *key;
  json_t *value;
  json_object_foreach(o, key, value) {
    size_t i = 0;
    while (known[i] && strcmp(known[i], key) != 0) i++;
    if (known[i]) continue;
    const char *near = pl_nearest(pl_str_of(key), known);
    char text[300];
    if (near)
      snprintf(text, sizeof text, "unknown key '%.100s'; did you mean '%s'?", key, near);
    else
      snprintf(text, sizeof text, "unknown key '%.100s'; remove it", key);
    return fail(r, entry, text);
  }
  return true;
}

static bool read_entry(const struct reader *r, json_t *o, size_t number, struct pl_baseline_entry *e) {
  static const char *const known[] = {"fingerprint", "rule", "path", "message", "count", "author", "reason", NULL};
  if (!json_is_object(o)) return fail(r, number, "not an object; write the file anew with 'policylint baseline write'");
  if (!known_keys(r, o, known, number)) return false;
  bool ok = read_text(r, o, "fingerprint", &e->fingerprint) && read_text(r, o, "rule", &e->rule) &&
            read_text(r, o, "path", &e->path) && read_text(r, o, "message", &e->message) &&
            read_text(r, o, "author", &e->author) && read_text(r, o, "reason", &e->reason);
  if (!ok) return fail(r, number, "a value that is no text; put it in quotes");
  if (!is_fingerprint(e->fingerprint)) return fail(r, number, "'fingerprint' must be 32 lower-case hex digits");
  const json_t *count = json_object_get(o, "count");
  json_int_t n = count ? json_integer_value(count) : 1;
  if ((count && !json_is_integer(count)) || n < 1 || n > 1000000)
    return fail(r, number, "'count' must be a number from 1 on");
  e->count = (uint32_t)n;
  return true;
}

static int by_fingerprint(const void *x, const void *y) {
  return pl_str_cmp(((const struct pl_baseline_entry *)x)->fingerprint,
                    ((const struct pl_baseline_entry *)y)->fingerprint);
}

/* A merge of two branches may leave entries twice or out of order: they are put right, the larger count wins. */
static void put_in_order(struct pl_baseline *b) {
  size_t kept = 0;
  if (b->n) qsort(b->at, b->n, sizeof *b->at, by_fingerprint);
  for (size_t i = 0; i < b->n; i++) {
    struct pl_baseline_entry *last = kept ? &b->at[kept - 1] : NULL;
    if (!last || by_fingerprint(last, &b->at[i]) != 0)
      b->at[kept++] = b->at[i];
    else if (b->at[i].count > last->count)
      last->count = b->at[i].count;
  }
  b->n = kept;
}

static bool read_root(const struct reader *r, json_t *root, struct pl_baseline *out) {
  static const char *const known[] = {"version", "entries", NULL};
  json_t *version = json_object_get(root, "version"), *entries = json_object_get(root, "entries"), *value;
  if (!json_is_object(root) || !json_is_array(entries))
    return fail(r, 0, "not a baseline; write one with 'policylint baseline write'");
  if (!known_keys(r, root, known, 0)) return false;
  if (json_integer_value(version) != 1)
    return fail(r, 0, "a baseline of another version; write it anew with 'policylint baseline write'");
  out->at = PL_NEW_N(r->a, struct pl_baseline_entry, json_array_size(entries) + 1);
  size_t i;
  json_array_foreach(entries, i, value) {
    if (!read_entry(r, value, i + 1, &out->at[i])) return false;
    out->n++;
  }
  put_in_order(out);
  return true;
}

bool pl_baseline_parse(struct pl_arena *a, struct pl_str path, struct pl_str json, struct pl_baseline *out,
                       struct pl_error *err) {
  struct reader r = {a, path, err};
  json_error_t e;
  *out = (struct pl_baseline){0};
  json_t *root = json_loadb(json.p ? json.p : "", json.n, JSON_REJECT_DUPLICATES, &e);
  if (!root)
    return pl_fail_at(err, path, e.line > 0 ? (uint32_t)e.line : 0, e.column > 0 ? (uint32_t)e.column : 0,
                      "broken JSON: %s", e.text);
  bool ok = read_root(&r, root, out);
  json_decref(root);
  return ok;
}

bool pl_baseline_load(struct pl_arena *a, const char *path, struct pl_baseline *out, struct pl_error *err) {
  struct pl_str text;
  enum pl_read_status status = pl_file_read(path, MAX_BYTES, true, &text);
  if (status == PL_READ_MISSING)
    return pl_fail(err, "no baseline at '%s'; write it with 'policylint baseline write'", path);
  if (status != PL_READ_OK) return pl_fail(err, "cannot read the baseline '%s': %s", path, pl_read_reason(status));
  bool ok = pl_baseline_parse(a, pl_str_of(path), text, out, err);
  free((char *)text.p);
  return ok;
}
