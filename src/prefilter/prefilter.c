/* Vectorscan over literals, case-sensitive. The database is compiled for the plainest processor when packed, so that it runs on every one. */
#include "prefilter/prefilter.h"

#include <hs/hs.h>
#include <stdlib.h>

#include "prefilter/place.h"

/* What is to be known of a literal when it is found. */
struct mark {
  uint64_t where;
  uint32_t length, how;
};

struct pl_prefilter {
  hs_database_t *db; /* NULL: no literals, nothing matches */
  struct mark *marks;
  size_t n;
  struct pl_place_rules place;
  struct pl_prefilter *added; /* of rules beside the packed ones; or NULL */
};
struct pl_prefilter_scratch {
  hs_scratch_t *scratch;
};

static bool compile(struct pl_prefilter *p, const struct pl_literal *literals, size_t n, struct pl_error *err) {
  const char **texts = pl_xmalloc((n + 1) * sizeof *texts);
  size_t *lengths = pl_xmalloc((n + 1) * sizeof *lengths);
  unsigned *flags = pl_xmalloc((n + 1) * sizeof *flags), *ids = pl_xmalloc((n + 1) * sizeof *ids);
  p->marks = pl_xmalloc((n + 1) * sizeof *p->marks);
  p->n = n;
  for (size_t i = 0; i < n; i++) {
    texts[i] = literals[i].text.p, lengths[i] = literals[i].text.n, flags[i] = 0, ids[i] = (unsigned)i;
    p->marks[i] = (struct mark){literals[i].where, (uint32_t)literals[i].text.n, literals[i].how};
  }
  hs_platform_info_t plain = {0};
  hs_compile_error_t *error = NULL;
  hs_error_t status =
      n ? hs_compile_lit_multi(texts, flags, ids, lengths, (unsigned)n, HS_MODE_BLOCK, &plain, &p->db, &error)
        : HS_SUCCESS;
  free(texts), free(lengths), free(flags), free(ids);
  if (status == HS_SUCCESS) return true;
  pl_fail(err, "cannot compile the literal matcher: %s", error ? error->message : "unknown fault");
  hs_free_compile_error(error);
  return false;
}

static struct pl_prefilter *compiled(const struct pl_ruleset *rules, const struct pl_literal *literals, size_t n,
                                     struct pl_error *err) {
  struct pl_prefilter *p = pl_xmalloc(sizeof *p);
  *p = (struct pl_prefilter){.place = pl_place_rules_of(rules)};
  if (compile(p, literals, n, err)) return p;
  pl_prefilter_free(p);
  return NULL;
}

struct pl_prefilter *pl_prefilter_names(const struct pl_ruleset *rules, const struct pl_str *names, size_t n,
                                        struct pl_error *err) {
  struct pl_literal *literals = pl_xmalloc((n + 1) * sizeof *literals);
  for (size_t i = 0; i < n; i++) literals[i] = (struct pl_literal){names[i], UINT64_MAX, PL_LITERAL_WORD};
  struct pl_prefilter *p = compiled(rules, literals, n, err);
  free(literals);
  return p;
}

/* The packed form: the number of literals, their marks, the database. */
static struct pl_prefilter *unpacked(const struct pl_ruleset *rules, struct pl_str packed) {
  struct pl_prefilter *p = pl_xmalloc(sizeof *p);
  *p = (struct pl_prefilter){.place = pl_place_rules_of(rules)};
  memcpy(&p->n, packed.p, sizeof p->n);
  size_t size = p->n * sizeof *p->marks, head = sizeof p->n + size;
  p->marks = pl_xmalloc(size + 1);
  memcpy(p->marks, packed.p + sizeof p->n, size);
  if (hs_deserialize_database(packed.p + head, packed.n - head, &p->db) == HS_SUCCESS) return p;
  pl_prefilter_free(p); /* made by another version of the library */
  return NULL;
}

static struct pl_prefilter *of_rules(const struct pl_ruleset *rules, bool added_only, struct pl_error *err) {
  struct pl_arena arena = {0};
  size_t n;
  const struct pl_literal *literals = pl_literals_of(&arena, rules, added_only, &n);
  struct pl_prefilter *p = compiled(rules, literals, n, err);
  pl_arena_release(&arena);
  return p;
}

struct pl_prefilter *pl_prefilter_new(const struct pl_ruleset *rules, struct pl_str packed, struct pl_error *err) {
  struct pl_prefilter *p = packed.n ? unpacked(rules, packed) : NULL;
  if (!p) return of_rules(rules, false, err);
  if (!rules->added || (p->added = of_rules(rules, true, err))) return p;
  pl_prefilter_free(p);
  return NULL;
}

void pl_prefilter_free(struct pl_prefilter *p) {
  if (!p) return;
  pl_prefilter_free(p->added);
  if (p->db) hs_free_database(p->db);
  free(p->marks);
  free(p);
}

bool pl_prefilter_pack(const struct pl_prefilter *p, struct pl_str *out, struct pl_error *err) {
  char *bytes;
  size_t n, size = p->n * sizeof *p->marks, head = sizeof p->n + size;
  *out = (struct pl_str){NULL, 0};
  if (!p->db) return true;
  if (hs_serialize_database(p->db, &bytes, &n) != HS_SUCCESS) return pl_fail(err, "cannot pack the literal matcher");
  char *all = pl_xmalloc(head + n);
  memcpy(all, &p->n, sizeof p->n);
  memcpy(all + sizeof p->n, p->marks, size);
  memcpy(all + head, bytes, n);
  free(bytes);
  *out = (struct pl_str){all, head + n};
  return true;
}

struct pl_prefilter_scratch *pl_prefilter_scratch_new(const struct pl_prefilter *p) {
  struct pl_prefilter_scratch *s = pl_xmalloc(sizeof *s);
  s->scratch = NULL;
  for (const struct pl_prefilter *x = p; x; x = x->added) /* grows with the larger one */
    if (x->db && hs_alloc_scratch(x->db, &s->scratch) != HS_SUCCESS) abort();
  return s;
}

void pl_prefilter_scratch_free(struct pl_prefilter_scratch *s) {
  if (!s) return;
  hs_free_scratch(s->scratch);
  free(s);
}

struct search {
  const struct pl_prefilter *filter;
  const struct pl_language *language;
  uint64_t bit;
  struct pl_str bytes;
  bool hit;
};

/* Called at each literal's end; not zero ends the search. */
static int at_literal(unsigned id, unsigned long long unused, unsigned long long to, unsigned flags, void *context) {
  (void)unused, (void)flags;
  struct search *s = context;
  const struct mark *m = &s->filter->marks[id];
  if (!(m->where & s->bit)) return 0;
  s->hit = pl_place_counts(&s->filter->place, m->how, s->language, s->bytes, (size_t)to - m->length, (size_t)to);
  return s->hit;
}

bool pl_prefilter_hit(const struct pl_prefilter *p, struct pl_prefilter_scratch *s, const struct pl_language *language,
                      struct pl_str bytes) {
  struct search search = {p, language, pl_language_bit(&p->place.rules->languages, language), bytes, false};
  if (p->db && bytes.n) hs_scan(p->db, bytes.p, (unsigned)bytes.n, 0, s->scratch, at_literal, &search);
  return search.hit || (p->added && pl_prefilter_hit(p->added, s, language, bytes));
}
