/* Remote hosts that nobody in the catalogue owns, unless they are the product's own: named in a policy document. */
#include "check/kinds.h"
#include "check/offers.h"

static bool own(const struct pl_checker *c, struct pl_str domain) {
  struct pl_str lower = pl_arena_lower(c->arena, domain), label = pl_str_cut(lower, 0, pl_str_chr(lower, '.'));
  return pl_str_find(c->texts, lower) != SIZE_MAX || (label.n > 3 && pl_str_find(c->texts, label) != SIZE_MAX);
}

static bool first_party(const struct pl_checker *c, struct pl_str domain) {
  for (size_t i = 0; i < c->in->first_party_count; i++) {
    struct pl_str own_host = c->in->first_party[i];
    if (pl_str_ieq(own_host, domain) ||
        (own_host.n > domain.n && pl_str_ends(own_host, pl_arena_str(c->arena, domain).p)))
      return true;
  }
  return false;
}

/* What stands behind the first dot: "gov.sg" of "forms.gov.sg". */
static struct pl_str behind(struct pl_str domain) {
  size_t dot = pl_str_chr(domain, '.');
  return dot == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(domain, dot + 1, domain.n);
}

static bool is_state(const struct pl_checker *c, struct pl_str suffix) {
  for (struct pl_node g = pl_node_first(pl_data_of(c, "coverage.yaml", "state_suffixes")); suffix.n && g.i;
       g = pl_node_next(g))
    if (pl_str_glob(pl_node_text(g), suffix)) return true;
  return false;
}

/* Another host of the state whose service this is: api.tax.gov.sg, asked by what speaks of itself as forms.gov.sg. */
static bool of_same_state(const struct pl_checker *c, struct pl_str domain) {
  struct pl_str suffix = behind(domain), dotted = pl_arena_printf(c->arena, ".%.*s", PL_FMT(suffix));
  if (!is_state(c, suffix)) return false;
  for (size_t i = 0; i < c->in->first_party_count; i++)
    if (pl_str_ends(c->in->first_party[i], dotted.p)) return true;
  return pl_str_find(c->texts, pl_arena_lower(c->arena, dotted)) != SIZE_MAX;
}

/* Something of a person goes there, or the visitor's browser asks it. Fetching public data is listed as a note. */
static bool receives(const struct pl_checker *c, const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (!pl_coverage_path(c, "aside_paths", e->at[i]->path) && !pl_attr_true(e->at[i]->attrs, "customer_account") &&
        !pl_shows_badge(c, e->at[i]) && !pl_plays_beside(c, e->at[i]) &&
        (e->at[i]->how == PL_HOW_SCRIPT || pl_attr_true(e->at[i]->attrs, "sends")))
      return true;
  return false;
}

/* plausible.acme.io, where the policy names Plausible: software that it says is used, on a host of its own. */
static bool named_software(const struct pl_checker *c, const pl_evidence *e) {
  struct pl_str host = pl_attr_text(e->at[0]->attrs, "host"), label = pl_str_cut(host, 0, pl_str_chr(host, '.'));
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, label);
  const struct pl_claim *claim, *denied;
  return v && v->self_hosted && pl_vendor_declared(c, label, &claim, &denied);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied;
  if (own(c, e->at[0]->subject) || first_party(c, e->at[0]->subject) || of_same_state(c, e->at[0]->subject) ||
      pl_vendor_declared(c, e->at[0]->subject, &claim, &denied) || named_software(c, e))
    return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "found", pl_attr_text(e->at[0]->attrs, "host"));
  bool told = pl_policy_speaks(c) && receives(c, e);
  pl_finding_add(c, rule, told ? rule->level : PL_LEVEL_NOTE, e->at[0]->subject, pl_closed_list(c), e, values);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, true, judge); }

const struct pl_relation pl_relation_host_unknown = {"host_unknown", run};
