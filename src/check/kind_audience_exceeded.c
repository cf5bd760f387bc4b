/* People beside the users ("vendors see only the name and the problem") who are shown more: in what a function for them gives out, in mail to them.
 * A remark of the policy says who, and what alone. */
#include "check/kinds.h"
#include "ruleset/ident.h"

struct promise {
  const struct pl_claim *claim; /* stands for the sentence */
  struct pl_str who, list;
};

/* Whether the list names the category, the field itself, or a wider word that takes it in ("contact details"). */
static bool allows(const struct pl_checker *c, struct pl_str list, const struct pl_fact *f) {
  struct pl_str category = pl_attr_text(f->attrs, "category");
  if (pl_str_ifind(list, pl_category_text(c, category)) != SIZE_MAX ||
      pl_share_word(c, list, pl_attr_text(f->attrs, "field"), true) || pl_share_word(c, list, category, true))
    return true;
  for (struct pl_node k = pl_node_first(pl_data_of(c, "coverage.yaml", "data")); k.i; k = pl_node_next(k)) {
    struct pl_str word = pl_node_key(k);
    if (word.n > 3 && word.p[word.n - 1] == 's') word.n--;
    if (pl_list_has(k, category) && pl_str_ifind(list, word) != SIZE_MAX) return true;
  }
  return false;
}

static bool shows(const struct pl_checker *c, const struct promise *p, const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "shown") && pl_role_counts(f->role) &&
         pl_share_word(c, p->who, pl_attr_text(f->attrs, "to"), true) && !allows(c, p->list, f);
}

/* One finding a category: its places together. */
static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct promise *p) {
  struct pl_map seen = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    struct pl_str category = pl_attr_text(c->in->facts[i].attrs, "category");
    if (!shows(c, p, &c->in->facts[i]) || pl_map_set(&seen, category, c)) continue;
    pl_evidence e = {0};
    struct pl_attr *values = NULL;
    for (size_t k = i; k < c->in->fact_count; k++)
      if (shows(c, p, &c->in->facts[k]) && pl_str_eq(pl_attr_text(c->in->facts[k].attrs, "category"), category))
        pl_vec_push(&e, &c->in->facts[k]);
    pl_evidence_rank(&e);
    pl_attr_set_text(c->arena, &values, "found", pl_category_text(c, category));
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "to"));
    pl_finding_add(c, rule, rule->level, category, p->claim, &e, values);
    pl_vec_free(&e);
  }
  pl_map_free(&seen);
}

/* Such a remark, as a claim on data that findings can name. */
static const struct pl_claim *as_claim(struct pl_checker *c, const struct pl_claim *remark) {
  struct pl_claim *cl = PL_NEW(c->arena, struct pl_claim);
  *cl = *remark;
  cl->kind = PL_CLAIM_DATA_COLLECTED;
  return cl;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, PL_REMARK_AUDIENCE, r));) {
    struct promise p = {NULL, pl_attr_text(r->value, "who"), pl_attr_text(r->value, "list")};
    if (!pl_any_word(pl_data_of(c, "audience.yaml", "people"), p.who)) continue;
    p.claim = as_claim(c, r);
    judge(c, rule, &p);
  }
}

const struct pl_relation pl_relation_audience_exceeded = {"audience_exceeded", run};
