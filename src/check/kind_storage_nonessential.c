/* Identifiers for analytics or advertising in local or session storage, against sentences that exclude the like in cookies or at all. */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"
#include "ruleset/ident.h"

/* "No cookies, but an identifier in local storage": the sentence itself tells of what is kept. */
static bool tells_storage(const struct pl_checker *c, const struct pl_claim *denied) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));)
    if (cl->stance != PL_DOES_NOT && pl_str_is(pl_attr_text(cl->value, "purpose"), "storage") &&
        pl_claim_same_sentence(cl, denied))
      return true;
  return false;
}

/* "All data stays on your device", and a count that an app keeps there for itself. */
static bool stays_on_device(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_str_is(pl_attr_text(f->attrs, "area"), "device") && pl_claim_next(c, PL_CLAIM_ON_DEVICE, NULL);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_fact *f) {
  struct pl_str purpose = pl_attr_text(f->attrs, "purpose");
  if (pl_attr_true(f->attrs, "unresolved")) return; /* what is kept has no name, only the file around it */
  if (!pl_str_is(purpose, "analytics") && !pl_str_is(purpose, "advertising")) return;
  if (pl_any_word(pl_data_of(c, "coverage.yaml", "kept_for_itself"), f->subject) || stays_on_device(c, f)) return;
  const struct pl_claim *cl = pl_tracking_denied(c, purpose, f);
  if (!cl) cl = pl_cookie_denied(c, purpose, f);
  if (!cl || tells_storage(c, cl)) return;
  pl_evidence one = {0};
  pl_vec_push(&one, f);
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "purpose", purpose);
  pl_finding_add(c, rule, rule->level, f->subject, cl, &one, values);
  if (cl->kind == PL_CLAIM_TRACKING_NEGATIVE)
    pl_verdict_set(c, cl, PL_VIOLATED, &one, PL_STR("the browser's storage keeps an identifier for it"));
  pl_vec_free(&one);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0};
  struct pl_map seen = {0};
  pl_evidence_of_kind(c, PL_FACT_STORAGE, &all);
  for (size_t i = 0; i < all.n; i++)
    if (!pl_map_set(&seen, all.at[i]->subject, c)) judge(c, rule, all.at[i]);
  pl_map_free(&seen);
  pl_vec_free(&all);
}

const struct pl_relation pl_relation_storage_nonessential = {"storage_nonessential", run};
