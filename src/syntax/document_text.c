/* Texts with places: cutting, masking, joining. */
#include "syntax/document_text.h"

struct pl_text pl_text_cut(struct pl_text t, size_t from, size_t to) {
  if (to > t.s.n) to = t.s.n;
  if (from > to) from = to;
  return (struct pl_text){{t.s.p + from, to - from}, t.at ? t.at + from : NULL, t.base + (uint32_t)from};
}

struct pl_text pl_text_trim(struct pl_text t) {
  size_t from = 0, to = t.s.n;
  while (from < to && pl_is_space(t.s.p[from])) from++;
  while (to > from && pl_is_space(t.s.p[to - 1])) to--;
  return pl_text_cut(t, from, to);
}

bool pl_text_line(struct pl_text *rest, struct pl_text *line) {
  if (rest->s.n == 0) return false;
  const char *nl = memchr(rest->s.p, '\n', rest->s.n);
  size_t n = nl ? (size_t)(nl - rest->s.p) : rest->s.n;
  *line = pl_text_cut(*rest, 0, n);
  *rest = pl_text_cut(*rest, nl ? n + 1 : n, rest->s.n);
  return true;
}

struct pl_text pl_text_copy(struct pl_arena *a, struct pl_text t) {
  t.s = pl_arena_str(a, t.s);
  return t;
}

static void overwrite(struct pl_text t, size_t from, size_t to, char with) {
  char *p = (char *)(uintptr_t)t.s.p;
  for (size_t i = from; i < to && i < t.s.n; i++)
    if (p[i] != '\n') p[i] = with;
}

void pl_text_mask(struct pl_text t, size_t from, size_t to) { overwrite(t, from, to, ' '); }
void pl_text_erase(struct pl_text t, size_t from, size_t to) { overwrite(t, from, to, PL_ERASED); }

static void reserve(struct pl_joint *j, size_t more) {
  if (j->n + more < j->cap) return;
  if (!j->cap) j->cap = 256;
  while (j->n + more >= j->cap) j->cap *= 2;
  j->p = pl_xrealloc(j->p, j->cap);
  j->at = pl_xrealloc(j->at, (j->cap + 1) * sizeof *j->at);
}

void pl_joint_byte(struct pl_joint *j, char c, uint32_t start, uint32_t end) {
  reserve(j, 1);
  j->p[j->n] = c;
  j->at[j->n++] = start;
  j->at[j->n] = end;
}

void pl_joint_text(struct pl_joint *j, struct pl_text t) {
  if (!t.s.n) return;
  reserve(j, t.s.n);
  memcpy(j->p + j->n, t.s.p, t.s.n);
  for (size_t i = 0; i <= t.s.n; i++) j->at[j->n + i] = pl_text_at(&t, i);
  j->n += t.s.n;
}

void pl_joint_put(struct pl_joint *j, struct pl_str s, uint32_t start, uint32_t end) {
  for (size_t i = 0; i < s.n; i++) pl_joint_byte(j, s.p[i], start, end);
}

struct pl_text pl_joint_view(const struct pl_joint *j) {
  return (struct pl_text){{j->n ? j->p : "", j->n}, j->n ? j->at : NULL, 0};
}

struct pl_text pl_joint_keep(const struct pl_joint *j, struct pl_arena *a) {
  uint32_t *at = PL_NEW_N(a, uint32_t, j->n + 1);
  if (j->n) memcpy(at, j->at, (j->n + 1) * sizeof *at);
  return (struct pl_text){pl_arena_str(a, pl_joint_view(j).s), at, 0};
}

void pl_joint_free(struct pl_joint *j) {
  free(j->p);
  free(j->at);
  *j = (struct pl_joint){0};
}
