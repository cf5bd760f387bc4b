/* Data of tenants that the policy says is kept apart. The database's own rules decide first: row level security that is switched off, or a policy of
 * rows that lets every row through. Queries accuse only as the exception: where others on the same table name the tenant, one that lists the whole
 * table, or takes a row by a key out of the request, in code that serves people and asks for nothing. */
#include "base/map.h"
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"
#include "ruleset/list.h"

enum { ENOUGH = 2 };

/* What is known of a table. */
struct table {
  bool tenants;   /* a column says whose a row is */
  size_t limited; /* queries that name the tenant */
  const struct pl_fact *
      security; /* where row level security was switched last, in the order in which migrations run: that of their paths */
};

struct state {
  struct pl_map tables;              /* by name without signs and plural */
  struct pl_map policies;            /* "table policy" -> the fact that speaks of it last */
  pl_evidence off, open, on, scoped; /* row security by state; what limits all queries */
  pl_evidence loose, limited;        /* queries that accuse; that name the tenant */
  size_t undecided, unsecured;       /* queries; tables of tenants without row level security */
};

static bool is_about(const struct pl_fact *f, const char *subject) {
  return f->kind == PL_FACT_AUTHORISATION && pl_role_counts(f->role) && pl_str_is(f->subject, subject);
}

static bool has(const struct pl_fact *f, const char *key, const char *value) {
  return pl_str_is(pl_attr_text(f->attrs, key), value);
}

/* "Job" and "jobs" are one table. */
static struct table *table_of(const struct pl_checker *c, struct state *s, const struct pl_fact *f) {
  struct pl_str key = pl_arena_squeeze(c->arena, pl_attr_text(f->attrs, "of"));
  if (key.n > 3 && key.p[key.n - 1] == 's') key.n--;
  struct table *t = pl_map_get(&s->tables, key);
  if (t) return t;
  t = PL_NEW(c->arena, struct table);
  pl_map_set(&s->tables, key, t);
  return t;
}

static void read_security(const struct pl_checker *c, struct state *s, const struct pl_fact *f) {
  if (has(f, "state", "on") || has(f, "state", "off"))
    table_of(c, s, f)->security = f;
  else
    pl_map_set(&s->policies,
               pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(pl_attr_text(f->attrs, "of")),
                               PL_FMT(pl_attr_text(f->attrs, "by"))),
               (void *)f);
}

/* Facts stand in the order of their paths. */
static void read_tables(const struct pl_checker *c, struct state *s) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (is_about(f, "tenant_column")) table_of(c, s, f)->tenants = true;
    if (is_about(f, "query")) table_of(c, s, f)->limited += has(f, "limited", "tenant");
    if (is_about(f, "row_security")) read_security(c, s, f);
    if (is_about(f, "tenant_scope")) pl_vec_push(&s->scoped, f);
  }
}

/* `named`: the sentence itself speaks of row level security, so that every table matters. */
static void judge_security(const struct pl_checker *c, struct state *s, bool named) {
  for (size_t i = 0; i < s->tables.n; i++) {
    const struct table *t = s->tables.entries[i].value;
    s->unsecured += t->tenants && !(t->security && has(t->security, "state", "on"));
    if (!t->security || !(t->tenants || named)) continue;
    if (has(t->security, "state", "on"))
      pl_vec_push(&s->on, t->security);
    else
      pl_vec_push(&s->off, t->security);
  }
  for (size_t i = 0; i < s->policies.n; i++) {
    const struct pl_fact *f = s->policies.entries[i].value;
    if (has(f, "state", "open") && table_of(c, s, f)->tenants) pl_vec_push(&s->open, f);
  }
}

/* Code of the operator, or for everybody; words that the table's own name has do not count. */
static bool stands_aside(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node words = pl_data_of(c, "tenancy.yaml", "aside");
  struct pl_str table = pl_attr_text(f->attrs, "of"), in = pl_attr_text(f->attrs, "in");
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w)) {
    struct pl_str word = pl_node_text(w);
    bool stands = pl_has_word(f->path, word) || pl_has_word(in, word);
    if (stands && pl_str_ifind(table, pl_str_cut(word, 0, word.n - (pl_str_ends(word, "s") ? 1 : 0))) == SIZE_MAX)
      return true;
  }
  return false;
}

/* The whole table, or a row whose key comes with the request, and nothing around asks whether the person may. */
static bool accuses(const struct pl_checker *c, struct state *s, const struct pl_fact *f) {
  bool given = pl_attr_true(f->attrs, "given") && pl_attr_text(f->attrs, "route").n; /* show($id) of a route */
  bool whole = has(f, "limited", "nothing"),
       asked = has(f, "limited", "key") && (given || pl_attr_true(f->attrs, "asked"));
  bool ignored = (whole || has(f, "limited", "key")) && pl_attr_text(f->attrs, "ignored").n; /* one(id, tenantId) */
  if (!whole && !asked && !ignored) return false;
  if (pl_attr_true(f->attrs, "checked") || stands_aside(c, f)) return false;
  const struct table *t = table_of(c, s, f);
  return t->tenants && (ignored || t->limited >= (asked ? 1 : ENOUGH)) &&
         !(t->security && has(t->security, "state", "on"));
}

static void read_queries(const struct pl_checker *c, const struct pl_claim *cl, struct state *s) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!is_about(f, "query") || !pl_scope_covers(c, cl, f)) continue;
    if (has(f, "limited", "tenant"))
      pl_vec_push(&s->limited, f);
    else if (accuses(c, s, f))
      pl_vec_push(&s->loose, f);
    else
      s->undecided++;
  }
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   enum pl_level level, pl_evidence *e, const char *reason) {
  pl_evidence_rank(e);
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e->at[0]->attrs, "of"));
  pl_attr_set_text(c->arena, &values, "found", pl_str_of(reason));
  pl_finding_add(c, rule, level, pl_attr_text(e->at[0]->attrs, "of"), cl, e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, e, pl_str_of(reason));
}

/* One finding a table. */
static void report_queries(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                           struct state *s) {
  for (size_t i = 0; i < s->loose.n; i++) {
    pl_evidence one = {0};
    const struct table *table = table_of(c, s, s->loose.at[i]);
    bool first = true;
    for (size_t k = 0; k < s->loose.n; k++)
      if (table_of(c, s, s->loose.at[k]) == table) first = first && k >= i, pl_vec_push(&one, s->loose.at[k]);
    if (first)
      report(c, rule, cl, PL_LEVEL_WARNING, &one,
             pl_attr_text(one.at[0]->attrs, "ignored").n
                 ? "is queried without the tenant's key, which the function is given"
                 : "is queried without the tenant's key, which other queries on it name");
    pl_vec_free(&one);
  }
}

static void settle(struct pl_checker *c, const struct pl_claim *cl, const struct state *s) {
  if (s->on.n && !s->unsecured)
    pl_verdict_set(c, cl, PL_HOLDS, &s->on, PL_STR("row level security is on for every table of tenants"));
  else if (s->scoped.n)
    pl_verdict_set(c, cl, PL_HOLDS, &s->scoped, PL_STR("queries are limited to the tenant by themselves"));
  else if (s->limited.n || s->undecided)
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, &s->limited,
                   pl_arena_printf(
                       c->arena,
                       "%zu queries on tables of tenants name the tenant; what limits %zu others does not show in them",
                       s->limited.n, s->undecided));
}

/* Whether the sentence itself speaks of row level security. */
static bool names_the_rules(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_any_word(pl_data_of(c, "tenancy.yaml", "rules_named"), cl->quote);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  struct state s = {.undecided = 0};
  read_tables(c, &s);
  judge_security(c, &s, names_the_rules(c, cl));
  read_queries(c, cl, &s);
  if (s.off.n) report(c, rule, cl, rule->level, &s.off, "has its row level security switched off");
  if (s.open.n) report(c, rule, cl, PL_LEVEL_WARNING, &s.open, "has a policy that lets every row through");
  if (!s.scoped.n) report_queries(c, rule, cl, &s);
  if (!s.off.n && !s.open.n && (s.scoped.n || !s.loose.n)) settle(c, cl, &s);
  pl_map_free(&s.tables);
  pl_map_free(&s.policies);
  pl_vec_free(&s.off);
  pl_vec_free(&s.open);
  pl_vec_free(&s.on);
  pl_vec_free(&s.scoped);
  pl_vec_free(&s.loose);
  pl_vec_free(&s.limited);
}

/* "Each user's data" is nothing that a tenant's column could tell. */
static bool of_a_tenant(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_list_ihas(pl_data_of(c, "tenancy.yaml", "promised"), cl->subject);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ISOLATION, cl));)
    if (of_a_tenant(c, cl) || names_the_rules(c, cl)) judge(c, rule, cl);
}

const struct pl_relation pl_relation_isolation = {"isolation", run};
