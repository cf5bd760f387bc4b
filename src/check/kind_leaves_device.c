/* Services in use against "nothing leaves your device", "we have no servers". What a person agreed to first, what the policy names, and what is only fetched is no breach; so is
 * a part of the product that the sentence does not speak of. */
#include "check/kinds.h"
#include "check/scope.h"

static bool agreed_to(const struct pl_fact *f) {
  double callers = pl_attr_number(f->attrs, "callers", 0), good = pl_attr_number(f->attrs, "callers_checked", 0);
  return pl_attr_true(f->attrs, "consent_checked") || (callers > 0 && callers == good);
}

/* A model that code names is asked where the code imports the vendor's own client as well. */
static bool names_model(const pl_evidence *e, const struct pl_fact *f) {
  bool imported = false;
  for (size_t i = 0; i < e->n && !imported; i++) imported = e->at[i]->how == PL_HOW_IMPORT;
  return imported && pl_attr_text(f->attrs, "model").n;
}

/* Whether production code hands something to the service: it is started, called, its script is loaded or a request carries something. */
static bool hands_over(const struct pl_checker *c, const pl_evidence *e, const struct pl_fact *f) {
  if (f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST ||
      (f->how == PL_HOW_CONFIG && !names_model(e, f)))
    return false;
  if (f->how == PL_HOW_URL && !pl_attr_true(f->attrs, "sends")) return false;
  if (pl_attr_true(f->attrs, "unknown")) return pl_coverage_path(c, "device_code", f->path);
  return pl_coverage_has(c, "receives_by_nature", pl_attr_text(f->attrs, "category")) &&
         !pl_attr_true(f->attrs, "customer_account") && !pl_coverage_path(c, "aside_paths", f->path);
}

static const struct pl_claim *promise(const struct pl_checker *c, const struct pl_fact *f) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ON_DEVICE, cl));)
    if (pl_str_is(cl->subject, "everything") && cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED &&
        !cl->exception && pl_scope_covers(c, cl, f))
      return cl;
  return NULL;
}

/* Whether a reader may doubt that the sentence takes the place in: a page of a site beside the app, or a policy that names services all the same. */
static bool doubtful(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->how == PL_HOW_SCRIPT) return true;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance != PL_DOES_NOT) return true;
  return false;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim = NULL, *named, *denied;
  pl_evidence on = {0};
  if (pl_vendor_declared(c, e->at[0]->subject, &named, &denied) && !denied) return;
  if (pl_category_claim(c, pl_attr_text(e->at[0]->attrs, "category"))) return;
  for (size_t i = 0; i < e->n; i++) {
    if (agreed_to(e->at[i])) return pl_vec_free(&on);
    const struct pl_claim *cl = hands_over(c, e, e->at[i]) ? promise(c, e->at[i]) : NULL;
    if (cl && !claim) claim = cl;
    if (cl && cl == claim) pl_vec_push(&on, e->at[i]);
  }
  if (on.n) {
    pl_finding_add(c, rule, doubtful(c, on.at[0]) ? PL_LEVEL_WARNING : rule->level, e->at[0]->subject, claim, &on,
                   NULL);
    pl_verdict_set(c, claim, PL_VIOLATED, &on, PL_STR("production code hands data to a service off the device"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  if (!pl_claim_next(c, PL_CLAIM_ON_DEVICE, NULL)) return;
  pl_each_vendor(c, rule, false, judge);
  pl_each_vendor(c, rule, true, judge); /* hosts that the catalogue does not know */
}

const struct pl_relation pl_relation_leaves_device = {"leaves_device", run};
