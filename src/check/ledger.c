/* One function a kind of claim: what in code would show that it holds. Broken promises are the relations' business; here "not broken"
 * is told apart from "shown". */
#include "check/ledger.h"

#include "check/data.h"
#include "check/scope.h"

typedef bool pl_fact_test(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f);

/* Facts that pass the test, in the claim's part of the product, best first. */
static void collect(const struct pl_checker *c, const struct pl_claim *cl, pl_fact_test *test, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (test(c, cl, &c->in->facts[i])) pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
  pl_scope_filter(c, cl, out);
}

/* Holds when something shows it. */
static bool shown(struct pl_checker *c, const struct pl_claim *cl, pl_fact_test *test, const char *reason) {
  pl_evidence e = {0};
  collect(c, cl, test, &e);
  bool any = e.n != 0;
  if (any) pl_verdict_set(c, cl, PL_HOLDS, &e, pl_str_of(reason));
  pl_vec_free(&e);
  return any;
}

static bool enforces_tls(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  (void)c, (void)cl;
  return f->kind == PL_FACT_TRANSPORT && pl_str_is(f->subject, "tls_enforced") && !pl_attr_true(f->attrs, "mail");
}

static bool field_of(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  (void)c;
  return (f->kind == PL_FACT_DATA || f->kind == PL_FACT_DATA_FLOW) && pl_str_eq(f->subject, cl->subject);
}

/* A service in use receives the category by the catalogue. */
static bool received_by(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  const struct pl_vendor *v = f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_INIT
                                  ? pl_vendor_by_id(&c->in->rules->vendors, f->subject)
                                  : NULL;
  return v && pl_list_has(pl_node_get(v->node, "receives"), cl->subject);
}

static bool analyses(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR && f->kind != PL_FACT_TRACKER) return false;
  if (cl->subject.n && !pl_str_is(cl->subject, "unspecified")) return pl_vendor_covers(c, cl->subject, f->subject);
  return pl_coverage_has(c, "follows_people", pl_attr_text(f->attrs, "category"));
}

static bool cookie_for(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  (void)c;
  struct pl_str want = pl_attr_text(cl->value, "purpose"), purpose = pl_attr_text(f->attrs, "purpose");
  if (pl_str_is(want, "storage")) return f->kind == PL_FACT_STORAGE;
  if (f->kind != PL_FACT_COOKIE) return false;
  if (pl_str_is(want, "essential"))
    return pl_str_is(purpose, "session") || pl_str_is(purpose, "csrf") || pl_str_is(purpose, "consent");
  return pl_str_eq(want, purpose) || (pl_str_is(want, "security") && pl_str_is(purpose, "csrf")) ||
         pl_str_is(want, "unspecified");
}

static bool any_cookie(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  (void)c, (void)cl;
  return f->kind == PL_FACT_COOKIE;
}

static bool signs_in(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  (void)c;
  if (f->kind != PL_FACT_AUTH) return false;
  struct pl_str want = cl->subject, method = pl_attr_text(f->attrs, "method"),
                provider = pl_attr_text(f->attrs, "provider");
  return pl_str_eq(f->subject, want) || pl_str_eq(method, want) || pl_str_eq(provider, want);
}

static bool covered_category(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  struct pl_str category = pl_attr_text(f->attrs, "category");
  return f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_IMPORT && category.n &&
         pl_category_claim(c, category) == cl;
}

static bool uses(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && cl->subject.n && pl_str_eq(cl->subject, f->subject) && (c != NULL);
}

static void unverifiable(struct pl_checker *c, const struct pl_claim *cl, const char *reason) {
  pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, pl_str_of(reason));
}
static void holds(struct pl_checker *c, const struct pl_claim *cl, const char *reason) {
  pl_verdict_set(c, cl, PL_HOLDS, NULL, pl_str_of(reason));
}

static void settle_data(struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT) {
    pl_evidence e = {0};
    collect(c, cl, field_of, &e);
    if (!e.n && c->in->code_files) holds(c, cl, "no production code has a field for it");
    pl_vec_free(&e);
  } else if (!shown(c, cl, field_of, "production code has a field for it") &&
             !shown(c, cl, received_by, "a service that the code uses receives it")) {
    unverifiable(c, cl, "no field of that name was found; what people write into free text does not show in code");
  }
}

static void settle_cookies(struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT) {
    pl_evidence e = {0};
    collect(c, cl, pl_str_is(pl_attr_text(cl->value, "purpose"), "any") ? any_cookie : cookie_for, &e);
    if (!e.n && c->in->code_files) holds(c, cl, "no production code sets such a cookie, nor uses a service that does");
    pl_vec_free(&e);
  } else if (!shown(c, cl, cookie_for, "the code sets such a cookie, and no other against the sentence")) {
    unverifiable(c, cl,
                 "no cookie of this kind is set in code that was read; frameworks and hosts set some by themselves");
  }
}

static void settle(struct pl_checker *c, const struct pl_claim *cl) {
  switch (cl->kind) {
    case PL_CLAIM_DATA_COLLECTED: settle_data(c, cl); return;
    case PL_CLAIM_COOKIES: settle_cookies(c, cl); return;
    case PL_CLAIM_ENCRYPTION_TRANSIT:
      if (!shown(c, cl, enforces_tls, "the code insists on encryption, and nothing that was read goes around it"))
        unverifiable(c, cl,
                     "nothing that was read breaks it, and nothing enforces it: the host or the load balancer may");
      return;
    case PL_CLAIM_TRACKING_NEGATIVE:
      if (c->in->code_files) holds(c, cl, "no service of this kind runs in production code");
      return;
    case PL_CLAIM_ANALYTICS: shown(c, cl, analyses, "production code uses it"); return;
    case PL_CLAIM_OAUTH_PROVIDER:
    case PL_CLAIM_AUTH_METHOD: shown(c, cl, signs_in, "the code lets people sign in so"); return;
    case PL_CLAIM_PROCESSOR_CATEGORY:
      if (cl->stance == PL_DOES_NOT) {
        if (c->in->code_files) holds(c, cl, "no service of this kind runs in production code");
        return;
      }
      shown(c, cl, covered_category, "the code uses a service of this category");
      return;
    case PL_CLAIM_PROCESSOR:
      if (cl->stance == PL_DOES_NOT && c->in->code_files &&
          !shown(c, cl, uses, "mentioned, and not used where the sentence says"))
        holds(c, cl, "no production code uses it");
      return;
    default: return;
  }
}

void pl_ledger_settle(struct pl_checker *c) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (c->rows[i].reason.n) continue;
    if (pl_scope_bind(c, cl) == PL_SCOPE_UNBOUND)
      unverifiable(c, cl,
                   "the sentence speaks of a part of the product that no folder shows; map it under 'scopes' in "
                   "policylint.yaml");
    else
      settle(c, cl);
  }
}
