/* A first pass finds the products whose clients are redirected, and those with a client that is not; a second one marks the rest; a third finds who
 * is reached all the same, and what says nothing but of the others goes. */
#include "facts/keep.h"
#include "facts/redirect.h"

#include "base/map.h"

struct pass {
  struct pl_arena *arena;
  struct pl_map away, home;      /* "aws Amazon S3" */
  struct pl_map turned, reached; /* "aws": some client of theirs is redirected; something else shows them */
};

static struct pl_str product_of(const struct pass *p, const struct pl_fact *f) {
  return pl_arena_printf(p->arena, "%.*s %.*s", PL_FMT(f->subject), PL_FMT(pl_attr_text(f->attrs, "product")));
}

static void note(struct pass *p, struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR || !pl_role_counts(f->role) || f->tier != PL_TIER_INIT) return;
  if (pl_attr_text(f->attrs, "redirected").n)
    pl_map_set(&p->away, product_of(p, f), f);
  else if (f->how == PL_HOW_CALL)
    pl_map_set(&p->home, product_of(p, f), f);
}

static void mark(struct pass *p, struct pl_fact *f) {
  bool by_sdk = f->how == PL_HOW_CALL || f->how == PL_HOW_IMPORT || f->how == PL_HOW_MANIFEST;
  if (f->kind != PL_FACT_PROCESSOR || !by_sdk || pl_attr_text(f->attrs, "redirected").n) return;
  struct pl_str product = product_of(p, f);
  const struct pl_fact *away = pl_map_get(&p->away, product);
  if (away && !pl_map_get(&p->home, product))
    pl_attr_set_text(p->arena, &f->attrs, "redirected", pl_attr_text(away->attrs, "redirected"));
}

static bool redirected(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_attr_text(f->attrs, "redirected").n;
}

/* A key's name says whose client takes it, not where the client goes. */
static void weigh(struct pass *p, struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR || !pl_role_counts(f->role)) return;
  if (redirected(f))
    pl_map_set(&p->turned, f->subject, f);
  else if (f->how != PL_HOW_ENV)
    pl_map_set(&p->reached, f->subject, f);
}

static bool stays(void *context, struct pl_fact *f) {
  const struct pass *p = context;
  bool key = f->kind == PL_FACT_PROCESSOR && f->how == PL_HOW_ENV;
  bool nobody = pl_map_has(&p->turned, f->subject) && !pl_map_has(&p->reached, f->subject);
  return !redirected(f) && !(key && nobody);
}

void pl_facts_redirect(struct pl_arena *arena, struct pl_file_facts **files, size_t n) {
  struct pass p = {.arena = arena};
  void (*const passes[])(struct pass *, struct pl_fact *) = {note, mark, weigh};
  for (size_t pass = 0; pass < 3; pass++)
    for (size_t i = 0; i < n; i++)
      for (size_t k = 0; k < files[i]->facts.n; k++) passes[pass](&p, &files[i]->facts.at[k]);
  if (p.turned.n) pl_facts_keep_all(files, n, stays, &p);
  pl_map_free(&p.away);
  pl_map_free(&p.home);
  pl_map_free(&p.turned);
  pl_map_free(&p.reached);
}
