/* One file at a time: the edits of its path, in order of their place. */
#include "cli/patch.h"

#include <stdlib.h>

#include "base/file.h"
#include "cli/output.h"

enum { MAX_FILE = 16 << 20 };

static bool overlap(const struct pl_edit *a, const struct pl_edit *b) {
  return pl_str_eq(a->path, b->path) && a->from < b->to && b->from < a->to;
}

/* Both put a sentence behind the same one: what they repeat of it ends with a space. */
static bool joins(struct pl_patch *p, struct pl_edit *o, const struct pl_edit *e) {
  size_t head = 0, kept = e->to - e->from;
  while (head < e->text.n && head < o->text.n && e->text.p[head] == o->text.p[head] && e->text.p[head] != ' ') head++;
  bool same = o->from == e->from && o->to == e->to && kept && head >= kept && head < e->text.n && head < o->text.n &&
              e->text.p[head] == ' ' && o->text.p[head] == ' ';
  if (same) o->text = pl_arena_cat(&p->arena, o->text, pl_str_cut(e->text, head, e->text.n));
  return same;
}

bool pl_patch_add(struct pl_patch *p, const struct pl_edit *e) {
  for (size_t i = 0; i < p->n; i++) {
    struct pl_edit *o = &p->at[i];
    if (pl_str_eq(o->path, e->path) && o->from == e->from && o->to == e->to && pl_str_eq(o->text, e->text)) return true;
    if (overlap(o, e)) return joins(p, o, e);
  }
  pl_vec_push(p, *e);
  return true;
}

/* By path and place; what is added at one place keeps its order, as the place in the array does. */
static int by_place(const void *x, const void *y) {
  const struct pl_edit *a = x, *b = y;
  int c = pl_str_cmp(a->path, b->path);
  if (c) return c;
  if (a->from != b->from) return a->from < b->from ? -1 : 1;
  return a->to == b->to ? 0 : a->to < b->to ? -1 : 1;
}

/* Insertion sort: the edits are few, and equal ones must keep their order. */
static void sort(struct pl_patch *p) {
  for (size_t i = 1; i < p->n; i++)
    for (size_t k = i; k && by_place(&p->at[k], &p->at[k - 1]) < 0; k--) {
      struct pl_edit held = p->at[k];
      p->at[k] = p->at[k - 1];
      p->at[k - 1] = held;
    }
}

static bool write_file(struct pl_str old, const struct pl_edit *e, size_t n, const char *full, struct pl_error *err) {
  struct pl_buf out = {0};
  size_t at = 0;
  for (size_t i = 0; i < n; i++) {
    pl_buf_add(&out, pl_str_cut(old, at, e[i].from));
    pl_buf_add(&out, e[i].text);
    at = e[i].to;
  }
  pl_buf_add(&out, pl_str_cut(old, at, old.n));
  bool ok = pl_file_write(full, pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static bool apply_to(struct pl_str old, const struct pl_edit *e, size_t n, const struct pl_settings *s,
                     const char *full, struct pl_error *err) {
  struct pl_buf diff = {0};
  struct pl_str path = e->path;
  for (size_t i = 0; i < n; i++)
    if (e[i].to > old.n || e[i].from > e[i].to) return pl_fail(err, "'%.*s' changed while it was read", PL_FMT(path));
  if (!pl_setting_given(s, PL_OPT_DRY_RUN)) {
    if (!write_file(old, e, n, full, err)) return false;
    pl_say(s, "changed '%.*s' in %zu place%s", PL_FMT(path), n, pl_plural(n));
    return true;
  }
  pl_patch_diff(path, old, e, n, &diff);
  bool ok = pl_put(pl_buf_str(&diff), err);
  pl_buf_free(&diff);
  return ok;
}

static bool apply_file(const struct pl_edit *e, size_t n, const struct pl_settings *s, struct pl_str root,
                       struct pl_error *err) {
  struct pl_arena a = {0};
  struct pl_str bytes = {NULL, 0};
  const char *full = pl_str_starts(e->path, "/") ? pl_arena_str(&a, e->path).p
                                                 : pl_arena_printf(&a, "%.*s/%.*s", PL_FMT(root), PL_FMT(e->path)).p;
  enum pl_read_status status = pl_file_read(full, MAX_FILE, true, &bytes);
  bool ok = status == PL_READ_OK || pl_fail(err, "cannot read '%.*s': %s", PL_FMT(e->path), pl_read_reason(status));
  if (ok) {
    ok = apply_to(bytes, e, n, s, full, err);
    free((char *)(uintptr_t)bytes.p);
  }
  pl_arena_release(&a);
  return ok;
}

void pl_patch_release(struct pl_patch *p) {
  pl_vec_free(p);
  pl_arena_release(&p->arena);
}

bool pl_patch_apply(struct pl_patch *p, const struct pl_settings *s, const struct pl_result *r, struct pl_error *err) {
  sort(p);
  for (size_t i = 0, k; i < p->n; i = k) {
    for (k = i + 1; k < p->n && pl_str_eq(p->at[k].path, p->at[i].path);) k++;
    if (!apply_file(&p->at[i], k - i, s, r->root, err)) return false;
  }
  return true;
}
