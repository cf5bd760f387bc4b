/* Cookies of the product's own whose purpose a sentence excludes. One finding a cookie. */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"

/* Needed for what the visitor asked for, or of no known purpose: left alone. */
static bool harmless(struct pl_str purpose) {
  return !pl_str_is(purpose, "analytics") && !pl_str_is(purpose, "advertising") && !pl_str_is(purpose, "preference");
}

/* The library that the words name for sessions ("managed by Auth.js"), or empty. */
static struct pl_str library_in(const struct pl_checker *c, struct pl_str quote) {
  struct pl_node all = pl_data_of(c, "promises.yaml", "session_libraries");
  for (struct pl_node l = pl_node_first(all); l.i; l = pl_node_next(l))
    if (pl_list_ifind(l, quote)) return pl_node_key(l);
  return (struct pl_str){NULL, 0};
}

/* A sentence that leaves sessions to one library alone, where another one sets this cookie. */
static const struct pl_claim *other_library(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str used = pl_attr_text(f->attrs, "library");
  for (const struct pl_claim *cl = NULL; used.n && (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    struct pl_str named = library_in(c, cl->quote);
    if (cl->stance == PL_ONLY && named.n && !pl_str_eq(named, used) && pl_scope_covers(c, cl, f)) return cl;
  }
  return NULL;
}

/* Whether the claim says that there are no cookies, or none of this purpose. */
static bool denies_all(const struct pl_claim *cl, struct pl_str purpose) {
  struct pl_str of = pl_attr_text(cl->value, "purpose");
  return cl->stance == PL_DOES_NOT && pl_said(cl) && !cl->exception &&
         (pl_str_is(of, "any") || (pl_str_is(of, "session") && pl_str_eq(of, purpose)));
}

/* "The widget sets no cookies": of a part of the product it says all, whatever the cookie is for. "We set no cookies" says so of the whole,
 * where no other sentence speaks of cookies that are set. */
static const struct pl_claim *none_at_all(const struct pl_checker *c, const struct pl_fact *f, struct pl_str purpose) {
  const struct pl_claim *part = NULL, *whole = NULL;
  bool some = false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    if (pl_str_is(pl_attr_text(cl->value, "purpose"), "storage") || !pl_scope_covers(c, cl, f)) continue;
    if (cl->stance != PL_DOES_NOT && cl->scope.n) return NULL;
    some |= cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED;
    if (denies_all(cl, purpose)) *(cl->scope.n ? &part : &whole) = cl;
  }
  return part || some ? part : whole;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *places) {
  const struct pl_fact *f = places->at[0];
  struct pl_str purpose = pl_attr_text(f->attrs, "purpose");
  bool nameless = pl_str_is(f->subject, "unknown") && pl_str_is(purpose, "preference");
  const struct pl_claim *cl = nameless || harmless(purpose) ? NULL : pl_cookie_denied(c, purpose, f);
  if (!cl && pl_str_is(purpose, "session")) cl = other_library(c, f);
  if (!cl && f->subject.n && !pl_str_is(f->subject, "unknown")) cl = none_at_all(c, f, purpose);
  bool excluded = cl != NULL;
  if (!cl && !harmless(purpose) && !pl_str_is(purpose, "preference")) cl = pl_cookie_unmentioned(c, f);
  if (!cl) return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "purpose", purpose);
  bool needed =
      cl->stance == PL_DOES_NOT && harmless(purpose) && !cl->scope.n; /* "no cookies", and one for signing in */
  bool mild = pl_str_is(purpose, "preference") || !excluded || needed;
  pl_finding_add(c, rule, mild ? PL_LEVEL_WARNING : PL_LEVEL_ERROR, f->subject, cl, places, values);
  if (excluded) pl_verdict_set(c, cl, PL_VIOLATED, places, PL_STR("the code sets a cookie of another kind"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0};
  pl_evidence_of_kind(c, PL_FACT_COOKIE, &all);
  pl_each_group(c, rule, &all, pl_group_subject, judge);
  pl_vec_free(&all);
}

const struct pl_relation pl_relation_cookie_undeclared = {"cookie_undeclared", run};
