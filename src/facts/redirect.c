/* A first pass finds other stores that speak a vendor's protocol; a second one the products whose clients are redirected, and those with a client that
 * is not; a third one marks the rest; a fourth finds who is reached all the same, and what says nothing but of the others goes. */
#include "facts/keep.h"
#include "facts/redirect.h"

#include "base/map.h"
#include "ruleset/list.h"

struct pass {
  struct pl_arena *arena;
  struct pl_map away, home;      /* "aws Amazon S3" */
  struct pl_map turned, reached; /* "aws": some client of theirs is redirected; something else shows them */
  struct pl_node stores;         /* data: hosts.yaml, protocol_stores */
  struct pl_map others;          /* "aws": a fact of another store that speaks as they do */
  struct pl_map sites;           /* paths of files with a redirected client */
};

static struct pl_str product_of(const struct pass *p, const struct pl_fact *f) {
  return pl_arena_printf(p->arena, "%.*s %.*s", PL_FMT(f->subject), PL_FMT(pl_attr_text(f->attrs, "product")));
}

static void look(struct pass *p, struct pl_fact *f) {
  struct pl_str host = pl_attr_text(f->attrs, "host");
  if (f->kind != PL_FACT_PROCESSOR || !pl_role_counts(f->role) || !host.n) return;
  for (struct pl_node s = pl_node_first(p->stores); s.i; s = pl_node_next(s))
    if (pl_list_glob(s, host)) pl_map_set(&p->others, pl_node_key(s), f);
}

/* new S3Client({ endpoint: settings.endpoint }) of a product that names the host of another store: the settings lead there. */
static void turn(struct pass *p, struct pl_fact *f) {
  const struct pl_fact *other = pl_attr_true(f->attrs, "configured_server") ? pl_map_get(&p->others, f->subject) : NULL;
  if (other && f->how == PL_HOW_CALL) pl_attr_set_text(p->arena, &f->attrs, "redirected", other->subject);
  if (pl_attr_text(f->attrs, "redirected").n) pl_map_set(&p->sites, f->path, f);
}

static void note(struct pass *p, struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR || !pl_role_counts(f->role) || f->tier != PL_TIER_INIT) return;
  turn(p, f);
  if (pl_attr_text(f->attrs, "redirected").n)
    pl_map_set(&p->away, product_of(p, f), f);
  else if (f->how == PL_HOW_CALL)
    pl_map_set(&p->home, product_of(p, f), f);
}

/* By the client's library, or by an option in the file of the client. */
static bool by_sdk(const struct pass *p, const struct pl_fact *f) {
  bool option = f->how == PL_HOW_CONFIG && !pl_attr_text(f->attrs, "host").n && pl_map_has(&p->sites, f->path);
  return option || f->how == PL_HOW_CALL || f->how == PL_HOW_IMPORT || f->how == PL_HOW_MANIFEST;
}

static void mark(struct pass *p, struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR || !by_sdk(p, f) || pl_attr_text(f->attrs, "redirected").n) return;
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

void pl_facts_redirect(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pass p = {.arena = arena, .stores = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "protocol_stores")};
  void (*const passes[])(struct pass *, struct pl_fact *) = {look, note, mark, weigh};
  for (size_t pass = 0; pass < sizeof passes / sizeof *passes; pass++)
    for (size_t i = 0; i < n; i++)
      for (size_t k = 0; k < files[i]->facts.n; k++) passes[pass](&p, &files[i]->facts.at[k]);
  if (p.turned.n) pl_facts_keep_all(files, n, stays, &p);
  pl_map_free(&p.away);
  pl_map_free(&p.home);
  pl_map_free(&p.turned);
  pl_map_free(&p.reached);
  pl_map_free(&p.others);
  pl_map_free(&p.sites);
}
