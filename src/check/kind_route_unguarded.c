/* Routes that answer without asking who is there, about tables that other routes give out only behind a guard, where the policy says that access needs
 * a token. A table that is open everywhere is meant to be. */
#include "base/map.h"
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"
#include "ruleset/list.h"

static bool asks(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED && pl_str_is(cl->subject, "jwt") &&
         pl_phrase_in(c, "needs_token", cl->quote);
}

/* 1: the query is guarded, 0: it is open, -1: nothing is known. */
static int guarded(const struct pl_fact *f) {
  const struct pl_value *v = pl_attr_get(f->attrs, "guarded");
  bool query = f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, "query") && pl_role_counts(f->role);
  return query && v && v->kind == PL_VALUE_BOOL ? v->number != 0 : -1;
}

static struct pl_str table_of(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str key = pl_arena_squeeze(c->arena, pl_attr_text(f->attrs, "of"));
  if (key.n > 3 && key.p[key.n - 1] == 's') key.n--;
  return key;
}

/* Rows of people, all or one by its key, read where other routes of the product ask who is there. */
static bool gives_people(const struct pl_checker *c, const struct pl_fact *f, struct pl_str table) {
  return pl_str_is(pl_attr_text(f->attrs, "use"), "read") &&
         pl_list_ihas(pl_data_of(c, "tenancy.yaml", "people"), table);
}

/* All open queries on the table, once. */
static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   struct pl_str table) {
  pl_evidence e = {0};
  struct pl_attr *values = NULL;
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (guarded(&c->in->facts[i]) == 0 && pl_str_eq(table_of(c, &c->in->facts[i]), table))
      pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  pl_attr_set_text(c->arena, &values, "found", pl_literal_text(pl_attr_text(e.at[0]->attrs, "route")));
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "of"));
  pl_finding_add(c, rule, rule->level, table, cl, &e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("a route gives out what others give out only behind a check"));
  pl_vec_free(&e);
}

/* Whether the product asks for a token anywhere: a route that does, or a guard before routes. */
static bool some_ask(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool guard = f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, "guard");
    if (pl_role_counts(f->role) && (guard || guarded(f) == 1)) return true;
  }
  return false;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  struct pl_map behind = {0}, seen = {0};
  bool ask = some_ask(c);
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (guarded(&c->in->facts[i]) == 1) pl_map_set(&behind, table_of(c, &c->in->facts[i]), c);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (guarded(f) != 0 || !pl_scope_covers(c, cl, f)) continue;
    struct pl_str table = table_of(c, f);
    bool open = pl_map_has(&behind, table) || (ask && gives_people(c, f, table));
    if (open && !pl_map_set(&seen, table, c)) report(c, rule, cl, table);
  }
  pl_map_free(&behind);
  pl_map_free(&seen);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_AUTH_METHOD, cl));)
    if (asks(c, cl)) {
      judge(c, rule, cl);
      return;
    }
}

const struct pl_relation pl_relation_route_unguarded = {"route_unguarded", run};
