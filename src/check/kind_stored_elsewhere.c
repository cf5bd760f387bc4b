/* Data that the policy keeps encrypted in a store that it names, kept by code in another place that nothing shows to be encrypted: a database of the
 * product's own, a file. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"

static struct pl_node stores(const struct pl_checker *c, const char *list) {
  return pl_data_of(c, "stores.yaml", list);
}

/* The store that the sentence names, or NULL: the longest name decides. */
static const struct pl_vendor *named_store(const struct pl_checker *c, struct pl_str quote) {
  const struct pl_vendors *all = &c->in->rules->vendors;
  const struct pl_vendor *best = NULL;
  for (size_t i = 0; i < all->n; i++) {
    const struct pl_vendor *v = all->at[i];
    bool longer = !best || v->name.n > best->name.n;
    if (longer && pl_list_has(stores(c, "keeps"), v->category) && pl_str_find(quote, v->name) != SIZE_MAX) best = v;
  }
  return best;
}

/* Whether the sentence says that what lies in the store is encrypted there. */
static bool promises(const struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT || cl->modality != PL_ASSERTED) return false;
  if (cl->kind == PL_CLAIM_ENCRYPTION_REST) return !pl_phrase_in(c, "secrets", cl->subject);
  return pl_phrase_in(c, "kept_encrypted", cl->quote) || pl_phrase_in(c, "kept_encrypted", cl->purpose);
}

/* Whether the promise takes in what the fact shows: everything, or the files that it speaks of. */
static bool takes_in(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_vendor *store,
                     const struct pl_fact *f) {
  bool everything = cl->kind == PL_CLAIM_ENCRYPTION_REST && pl_coverage_has(c, "everything", cl->subject);
  if (pl_str_is(f->subject, "own_database")) return everything && pl_str_is(store->category, "database");
  struct pl_str of = pl_attr_text(f->attrs, "of");
  struct pl_node files = stores(c, "about_files");
  return everything || (pl_list_ifind(files, cl->quote) && pl_list_ifind(files, of));
}

static bool elsewhere(const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && (pl_str_is(f->subject, "own_file") || pl_str_is(f->subject, "own_database"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const struct pl_vendor *store, struct pl_map *reported) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!elsewhere(f) || !pl_role_counts(f->role) || !takes_in(c, cl, store, f) || !pl_scope_covers(c, cl, f)) continue;
    pl_evidence e = {0};
    struct pl_attr *values = NULL;
    struct pl_str to = pl_attr_text(f->attrs, "to");
    pl_vec_push(&e, f);
    pl_attr_set_text(c->arena, &values, "declared", store->name);
    pl_attr_set_text(c->arena, &values, "found", to.n ? pl_literal_text(to) : f->name);
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(f->attrs, "of"));
    struct pl_str key = pl_arena_printf(c->arena, "%.*s:%u", PL_FMT(f->path), f->span.line);
    if (!pl_map_set(reported, key, c)) pl_finding_add(c, rule, rule->level, f->subject, cl, &e, values);
    pl_verdict_set(
        c, cl, PL_VIOLATED, &e,
        PL_STR("production code keeps data in another place, too, and nothing shows that it is encrypted there"));
    pl_vec_free(&e);
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_ENCRYPTION_REST, PL_CLAIM_PROCESSOR};
  struct pl_map reported = {0};
  for (size_t k = 0; k < 2; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));) {
      const struct pl_vendor *store = promises(c, cl) ? named_store(c, cl->quote) : NULL;
      if (store) judge(c, rule, cl, store, &reported);
    }
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_stored_elsewhere = {"stored_elsewhere", run};
