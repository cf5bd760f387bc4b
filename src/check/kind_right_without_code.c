/* Things that the policy says users can do themselves, and nothing in the code does: export, unsubscribe, delete the account. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/rights.h"

static struct pl_str title(struct pl_str right) {
  if (pl_str_is(right, "export") || pl_str_is(right, "portability")) return PL_STR("an export of the user's data");
  if (pl_str_is(right, "opt_out")) return PL_STR("a way to unsubscribe");
  if (pl_str_is(right, "withdraw_consent")) return PL_STR("a way to withdraw consent");
  return pl_str_is(right, "erasure") ? PL_STR("deletion by the users themselves") : right;
}

/* In the words of the law: "Right to export your data"; "Delete your account" below "You have the right to:". */
static bool of_the_law(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "as_of_right", cl->quote) || pl_coverage_within(c, "as_of_right", cl->lead_in);
}

/* One writes for it, the sentence, the lead-in of its list ("You can request to:") or the next sentence says. */
static bool by_letter(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "by_request", cl->quote) || pl_coverage_within(c, "by_request", cl->lead_in) ||
         pl_right_asked_for_next(c, cl);
}

/* Said to be done by the users, in a place of the product. Consent is as often taken back by a letter: there it must be said of the users. */
static bool self_service(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str right) {
  if (pl_coverage_within(c, "by_removing_app", cl->quote)) return false; /* whoever has the app can do that */
  if (cl->modality != PL_ASSERTED || by_letter(c, cl)) return false;
  if (pl_str_is(right, "withdraw_consent"))
    return !of_the_law(c, cl) && (pl_coverage_within(c, "self_service_lead", cl->quote) ||
                                  pl_coverage_within(c, "self_service_lead", cl->lead_in));
  return pl_coverage_within(c, "self_service", cl->quote) || (pl_coverage_within(c, "self_service_bare", cl->quote) &&
                                                              !of_the_law(c, cl) && !pl_right_asked_for_below(c, cl));
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   struct pl_str right, struct pl_str what, const pl_evidence *shown, struct pl_map *reported) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", what);
  if (!pl_map_set(reported, what, c)) pl_finding_add(c, rule, rule->level, right, cl, shown, values);
}

/* Deletion that is there for some of the things that the sentence names. */
static void judge_things(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                         struct pl_map *reported) {
  pl_evidence tables = {0};
  struct pl_str left = pl_right_undeleted(c, cl, &tables);
  if (left.n && cl->modality == PL_ASSERTED) {
    pl_verdict_set(c, cl, PL_STALE, &tables, PL_STR("production code deletes only some of what is named"));
    report(c, rule, cl, PL_STR("erasure"), pl_arena_printf(c->arena, "deletion of %.*s", PL_FMT(pl_list_text(c, left))),
           &tables, reported);
  }
  pl_vec_free(&tables);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  struct pl_map *reported) {
  struct pl_str right = pl_attr_text(cl->value, "right");
  if (!right.n && cl->kind == PL_CLAIM_MARKETING_CONSENT) right = PL_STR("opt_out");
  pl_evidence found = {0}, shown = {0};
  if (cl->stance != PL_DOES_NOT && pl_right_answers(c, right, &found)) {
    if (!found.n && pl_str_is(right, "erasure")) pl_right_deletions_of(c, cl->quote, &found);
    if (found.n) {
      pl_verdict_set(c, cl, PL_HOLDS, &found, PL_STR("the code offers it"));
      if (pl_str_is(right, "erasure")) judge_things(c, rule, cl, reported);
    } else if (self_service(c, cl, right) && pl_right_missed(c, right, &shown)) {
      pl_verdict_set(c, cl, PL_STALE, &shown,
                     PL_STR("promised as something that users do themselves, and no production code offers it"));
      report(c, rule, cl, right, title(right), &shown, reported);
    }
  }
  pl_vec_free(&found);
  pl_vec_free(&shown);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_RIGHT, cl));) judge(c, rule, cl, &reported);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_MARKETING_CONSENT, cl));)
    if (pl_attr_true(cl->value, "opt_out")) judge(c, rule, cl, &reported);
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_right_without_code = {"right_without_code", run};
