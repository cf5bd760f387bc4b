/* Things that the policy says users can do themselves, and nothing in the code does: export, unsubscribe, delete the account. */
#include "check/kinds.h"

/* Capabilities of the code that answer to the right; absent for a right that no code shows. */
static struct pl_node answers(const struct pl_checker *c, struct pl_str right) {
  return pl_node_member(pl_data_of(c, "coverage.yaml", "rights"), right);
}

static void capabilities(const struct pl_checker *c, struct pl_str right, pl_evidence *out) {
  struct pl_node names = answers(c, right);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if ((f->kind == PL_FACT_CAPABILITY || pl_takes_away(f)) && pl_list_has(names, f->subject)) pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

/* "You can delete any conversation": code that deletes conversations. The account, with all that belongs to it, is another thing. */
static void deletions_of(const struct pl_checker *c, struct pl_str quote, pl_evidence *out) {
  if (pl_str_ifind(quote, PL_STR("account")) != SIZE_MAX) return;
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (pl_takes_away(&c->in->facts[i]) && pl_share_word(c, quote, c->in->facts[i].subject, false))
      pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
}

static bool uses_category(const struct pl_checker *c, const char *category) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_INIT && pl_role_counts(f->role) &&
        pl_str_is(pl_attr_text(f->attrs, "category"), category))
      return true;
  }
  return false;
}

/* Mail goes out at all: without it there is nothing to unsubscribe from. A service for newsletters puts the link in by itself. */
static bool sends_mail(const struct pl_checker *c) {
  return uses_category(c, "email") && !uses_category(c, "marketing");
}

static struct pl_str title(struct pl_str right) {
  if (pl_str_is(right, "export") || pl_str_is(right, "portability")) return PL_STR("an export of the user's data");
  if (pl_str_is(right, "opt_out")) return PL_STR("a way to unsubscribe");
  return pl_str_is(right, "erasure") ? PL_STR("deletion by the user") : right;
}

/* In the words of the law: "Right to export your data"; "Delete your account" below "You have the right to:". */
static bool of_the_law(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "as_of_right", cl->quote) || pl_coverage_within(c, "as_of_right", cl->lead_in);
}

/* Said to be done by the users, in a place of the product. */
static bool self_service(const struct pl_checker *c, const struct pl_claim *cl) {
  bool told = pl_coverage_within(c, "self_service", cl->quote) ||
              (pl_coverage_within(c, "self_service_bare", cl->quote) && !of_the_law(c, cl));
  return told && !pl_coverage_within(c, "by_request", cl->quote) && cl->modality == PL_ASSERTED;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  struct pl_map *reported) {
  struct pl_str right = pl_attr_text(cl->value, "right");
  if (!right.n && cl->kind == PL_CLAIM_MARKETING_CONSENT) right = PL_STR("opt_out");
  if (cl->stance == PL_DOES_NOT || !pl_node_there(answers(c, right))) return;
  pl_evidence found = {0};
  capabilities(c, right, &found);
  if (!found.n && pl_str_is(right, "erasure")) deletions_of(c, cl->quote, &found);
  bool applies = c->in->code_files && (!pl_str_is(right, "opt_out") || sends_mail(c));
  if (found.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &found, PL_STR("the code offers it"));
  } else if (applies && self_service(c, cl)) {
    pl_verdict_set(c, cl, PL_STALE, NULL,
                   PL_STR("promised as something that users do themselves, and no production code offers it"));
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", title(right));
    if (!pl_map_set(reported, title(right), c)) pl_finding_add(c, rule, rule->level, right, cl, NULL, values);
  }
  pl_vec_free(&found);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_RIGHT, cl));) judge(c, rule, cl, &reported);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_MARKETING_CONSENT, cl));)
    if (pl_attr_true(cl->value, "opt_out")) judge(c, rule, cl, &reported);
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_right_without_code = {"right_without_code", run};
