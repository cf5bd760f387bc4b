/* Vectorscan over literals, case-sensitive. The database is compiled for the plainest processor when packed, so that it runs on every one. */
#include "prefilter/prefilter.h"

#include <hs/hs.h>
#include <stdlib.h>

#include "prefilter/literals.h"

struct pl_prefilter {
  hs_database_t *db; /* NULL: no literals, nothing matches */
};
struct pl_prefilter_scratch {
  hs_scratch_t *scratch;
};

static struct pl_prefilter *compiled(const struct pl_str *literals, size_t n, struct pl_error *err) {
  struct pl_prefilter *p = pl_xmalloc(sizeof *p);
  *p = (struct pl_prefilter){0};
  if (!n) return p;
  const char **texts = pl_xmalloc(n * sizeof *texts);
  size_t *lengths = pl_xmalloc(n * sizeof *lengths);
  unsigned *flags = pl_xmalloc(n * sizeof *flags), *ids = pl_xmalloc(n * sizeof *ids);
  for (size_t i = 0; i < n; i++)
    texts[i] = literals[i].p, lengths[i] = literals[i].n, flags[i] = HS_FLAG_SINGLEMATCH, ids[i] = (unsigned)i;
  hs_platform_info_t plain = {0};
  hs_compile_error_t *error = NULL;
  hs_error_t status =
      hs_compile_lit_multi(texts, flags, ids, lengths, (unsigned)n, HS_MODE_BLOCK, &plain, &p->db, &error);
  free(texts), free(lengths), free(flags), free(ids);
  if (status == HS_SUCCESS) return p;
  pl_fail(err, "cannot compile the literal matcher: %s", error ? error->message : "unknown fault");
  hs_free_compile_error(error);
  free(p);
  return NULL;
}

struct pl_prefilter *pl_prefilter_names(const struct pl_str *names, size_t n, struct pl_error *err) {
  return compiled(names, n, err);
}

struct pl_prefilter *pl_prefilter_new(const struct pl_ruleset *rules, struct pl_str packed, struct pl_error *err) {
  if (packed.n) {
    struct pl_prefilter *p = pl_xmalloc(sizeof *p);
    if (hs_deserialize_database(packed.p, packed.n, &p->db) == HS_SUCCESS) return p;
    free(p); /* made by another version of the library: compile afresh */
  }
  struct pl_arena arena = {0};
  size_t n;
  const struct pl_str *literals = pl_literals_of(&arena, rules, &n);
  struct pl_prefilter *p = compiled(literals, n, err);
  pl_arena_release(&arena);
  return p;
}

void pl_prefilter_free(struct pl_prefilter *p) {
  if (!p) return;
  if (p->db) hs_free_database(p->db);
  free(p);
}

bool pl_prefilter_pack(const struct pl_prefilter *p, struct pl_str *out, struct pl_error *err) {
  char *bytes;
  size_t n;
  *out = (struct pl_str){NULL, 0};
  if (!p->db) return true;
  if (hs_serialize_database(p->db, &bytes, &n) != HS_SUCCESS) return pl_fail(err, "cannot pack the literal matcher");
  *out = (struct pl_str){bytes, n};
  return true;
}

struct pl_prefilter_scratch *pl_prefilter_scratch_new(const struct pl_prefilter *p) {
  struct pl_prefilter_scratch *s = pl_xmalloc(sizeof *s);
  s->scratch = NULL;
  if (p->db && hs_alloc_scratch(p->db, &s->scratch) != HS_SUCCESS) abort();
  return s;
}

void pl_prefilter_scratch_free(struct pl_prefilter_scratch *s) {
  if (!s) return;
  hs_free_scratch(s->scratch);
  free(s);
}

static int stop_at_first(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *hit) {
  (void)id, (void)from, (void)to, (void)flags;
  *(bool *)hit = true;
  return 1;
}

bool pl_prefilter_hit(const struct pl_prefilter *p, struct pl_prefilter_scratch *s, struct pl_str bytes) {
  bool hit = false;
  if (p->db && bytes.n) hs_scan(p->db, bytes.p, (unsigned)bytes.n, 0, s->scratch, stop_at_first, &hit);
  return hit;
}
