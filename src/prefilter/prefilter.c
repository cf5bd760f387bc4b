/* Three finders, each with the literals that say something in its languages: a settings file is not searched for the methods of code. */
#include "prefilter/prefilter.h"

#include <stdlib.h>

#include "prefilter/finder.h"
#include "prefilter/place.h"

enum { FORMATS, ECMASCRIPT, OTHER_CODE, GROUPS };

struct pl_prefilter {
  struct pl_finder group[GROUPS];
  struct pl_place_rules place;
  unsigned ignored;           /* marks of literals that do not count */
  struct pl_prefilter *added; /* of rules beside the packed ones; or NULL */
};
struct pl_prefilter_scratch {
  void *room;
};

static int group_of(const struct pl_language *l) {
  if (!l->ecosystem.n) return FORMATS;
  return pl_str_is(l->ecosystem, "npm") ? ECMASCRIPT : OTHER_CODE;
}

static uint64_t languages_of(const struct pl_languages *all, int group) {
  uint64_t bits = 0;
  for (size_t i = 0; i < all->n; i++)
    if (group_of(&all->at[i]) == group) bits |= pl_language_bit(all, &all->at[i]);
  return bits;
}

static bool compile_group(struct pl_prefilter *p, int group, const struct pl_literal *literals, size_t n,
                          struct pl_error *err) {
  uint64_t bits = languages_of(&p->place.rules->languages, group);
  struct pl_literal *here = pl_xmalloc((n + 1) * sizeof *here);
  size_t kept = 0;
  for (size_t i = 0; i < n; i++)
    if (literals[i].where & bits) here[kept++] = literals[i];
  bool ok = pl_finder_compile(&p->group[group], here, kept, err);
  free(here);
  return ok;
}

static struct pl_prefilter *compiled(const struct pl_ruleset *rules, const struct pl_literal *literals, size_t n,
                                     struct pl_error *err) {
  struct pl_prefilter *p = pl_xmalloc(sizeof *p);
  *p = (struct pl_prefilter){.place = pl_place_rules_of(rules)};
  bool ok = true;
  for (int g = 0; ok && g < GROUPS; g++) ok = compile_group(p, g, literals, n, err);
  if (ok) return p;
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

static struct pl_prefilter *unpacked(const struct pl_ruleset *rules, struct pl_str packed) {
  struct pl_prefilter *p = pl_xmalloc(sizeof *p);
  *p = (struct pl_prefilter){.place = pl_place_rules_of(rules)};
  bool ok = true;
  for (int g = 0; ok && g < GROUPS; g++) ok = pl_finder_unpack(&p->group[g], &packed);
  if (ok) return p;
  pl_prefilter_free(p);
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
  for (int g = 0; g < GROUPS; g++) pl_finder_release(&p->group[g]);
  free(p);
}

void pl_prefilter_ignore(struct pl_prefilter *p, unsigned marks) {
  for (; p; p = p->added) p->ignored |= marks;
}

bool pl_prefilter_pack(const struct pl_prefilter *p, struct pl_buf *out, struct pl_error *err) {
  for (int g = 0; g < GROUPS; g++)
    if (!pl_finder_pack(&p->group[g], out, err)) return false;
  return true;
}

struct pl_prefilter_scratch *pl_prefilter_scratch_new(const struct pl_prefilter *p) {
  struct pl_prefilter_scratch *s = pl_xmalloc(sizeof *s);
  s->room = NULL;
  for (const struct pl_prefilter *x = p; x; x = x->added)
    for (int g = 0; g < GROUPS; g++) pl_finder_room(&x->group[g], &s->room);
  return s;
}

void pl_prefilter_scratch_free(struct pl_prefilter_scratch *s) {
  if (!s) return;
  pl_finder_room_free(s->room);
  free(s);
}

struct search {
  const struct pl_place_rules *place;
  const struct pl_language *language;
  uint64_t bit;
  unsigned ignored;
  struct pl_str bytes;
  bool hit;
};

static bool at_literal(void *context, const struct pl_mark *m, size_t to) {
  struct search *s = context;
  if (m->how & s->ignored) return false;
  if (m->where & s->bit) s->hit = pl_place_counts(s->place, m->how, s->language, s->bytes, to - m->length, to);
  return s->hit;
}

bool pl_prefilter_hit(const struct pl_prefilter *p, struct pl_prefilter_scratch *s, const struct pl_language *language,
                      struct pl_str bytes) {
  struct search search = {.place = &p->place,
                          .language = language,
                          .bit = pl_language_bit(&p->place.rules->languages, language),
                          .ignored = p->ignored,
                          .bytes = bytes};
  pl_finder_scan(&p->group[group_of(language)], s->room, bytes, at_literal, &search);
  return search.hit || (p->added && pl_prefilter_hit(p->added, s, language, bytes));
}
