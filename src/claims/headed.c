/* Sections are told by their heading paths, services by the subject of the claim; one map holds what each section says of each. */
#include "claims/headed.h"

#include "base/map.h"

enum said { DENIED = 1, USED = 2 };
enum { BRIEF = 100 }; /* bytes of a sentence that does nothing but deny its section */

void pl_headed_note(const struct pl_reading *r, const struct pl_view *v, pl_heading_paths *denied) {
  if (v->unit->kind == PL_UNIT_HEADING || !v->unit->heading.n) return;
  bool brief = v->norm.n <= BRIEF && pl_view_marked(r->language, v, PL_MK_DENIED_SECTION, 0, v->norm.n);
  if (brief || pl_view_marked(r->language, v, PL_MK_DENIED_BELOW, 0, v->norm.n)) pl_vec_push(denied, v->unit->heading);
}

/* What a heading can name so that its section can take it back: a service, a kind of cookies. */
static bool names_service(const struct pl_claim *c) {
  return c->kind == PL_CLAIM_PROCESSOR || c->kind == PL_CLAIM_ANALYTICS || c->kind == PL_CLAIM_COOKIES;
}

/* The heading path of the section that a candidate speaks of: a heading speaks of what stands below it. */
static struct pl_str section_of(const struct pl_reading *r, const struct pl_candidate *x) {
  const struct pl_claim *c = &x->claim;
  if (!x->heads) return c->heading;
  return c->heading.n ? pl_arena_printf(r->arena, "%.*s > %.*s", PL_FMT(c->heading), PL_FMT(c->quote)) : c->quote;
}

static struct pl_str key_of(const struct pl_reading *r, struct pl_str section, const struct pl_candidate *x) {
  return pl_arena_printf(r->arena, "%.*s\n%d %.*s", PL_FMT(section), (int)x->claim.kind, PL_FMT(x->claim.subject));
}

static void add(struct pl_map *said, struct pl_str key, enum said what) {
  pl_map_set(said, key, (void *)((uintptr_t)pl_map_get(said, key) | (uintptr_t)what));
}

static void collect(const struct pl_reading *r, size_t from, struct pl_map *said) {
  for (size_t i = from; i < r->out->n; i++) {
    const struct pl_candidate *x = &r->out->at[i];
    if (!names_service(&x->claim) || x->heads || x->claim.exception) continue;
    add(said, key_of(r, x->claim.heading, x), x->claim.stance == PL_DOES_NOT ? DENIED : USED);
  }
}

void pl_headed_settle(const struct pl_reading *r, size_t from, const pl_heading_paths *denied) {
  struct pl_map said = {0};
  for (size_t i = 0; i < denied->n; i++) add(&said, denied->at[i], DENIED);
  collect(r, from, &said);
  struct pl_map named = {0}; /* services that the heading of a denied section names */
  for (size_t i = from; said.n && i < r->out->n; i++) {
    struct pl_candidate *x = &r->out->at[i];
    if (!names_service(&x->claim) || !x->heads || x->claim.stance != PL_DOES) continue;
    struct pl_str section = section_of(r, x), key = key_of(r, section, x);
    bool all = pl_map_has(&said, section);
    if (all || (uintptr_t)pl_map_get(&said, key) == DENIED) x->claim.stance = PL_DOES_NOT;
    if (all) add(&named, key, DENIED);
  }
  for (size_t i = from; named.n && i < r->out->n; i++) {
    struct pl_candidate *x = &r->out->at[i];
    if (names_service(&x->claim) && !x->heads && x->claim.stance == PL_DOES &&
        pl_map_has(&named, key_of(r, x->claim.heading, x)))
      x->claim.stance = PL_DOES_NOT;
  }
  pl_map_free(&said);
  pl_map_free(&named);
}
