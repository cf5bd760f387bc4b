/* Claims of kinds cookies (value.purpose), tracking_negative (value.what) and no_sale, read against one purpose. */
#include "check/tracking.h"

#include "check/phrases.h"
#include "check/scope.h"

/* "Designed to avoid cross-site tracking" denies following people to other sites, no more. */
static bool cross_site(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "cross_site", cl->quote);
}

/* Not "no tracking without your consent", which allows it to those who agreed (kind_tracker_unconsented.c). */
static bool asserted(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_said(cl) && !cl->exception && !pl_phrase_in(c, "without_consent", cl->quote);
}

/* Whether the sentence says that such cookies are set. */
static bool declares(const struct pl_claim *cl, struct pl_str purpose) {
  struct pl_str of = pl_attr_text(cl->value, "purpose");
  if (cl->stance == PL_DOES_NOT) return false;
  return pl_str_eq(of, purpose) || (pl_str_is(of, "tracking") && !pl_str_is(purpose, "preference"));
}

static bool cookie_excludes(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str purpose) {
  struct pl_str of = pl_attr_text(cl->value, "purpose");
  if (cl->stance == PL_ONLY || (cl->stance == PL_DOES && cl->closed_world))
    return pl_coverage_has(c, "essential_purposes", of);
  if (cl->stance != PL_DOES_NOT) return false;
  if (pl_str_is(of, "any") || pl_str_eq(of, purpose)) return true;
  if (pl_str_is(of, "tracking")) return !pl_str_is(purpose, "preference");
  return pl_str_is(of, "third_party") && pl_str_is(purpose, "advertising");
}

/* "We do not use cookies explicitly. However, third-party code may": what a service sets by itself is not meant. */
static bool of_own_cookies(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_coverage_within(c, "own_cookies_only", cl->quote);
}

/* "No third-party advertising cookies": a cookie that the product's own code sets is none of theirs. */
static bool of_others_cookies(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return cl->stance == PL_DOES_NOT && f->kind == PL_FACT_COOKIE &&
         pl_coverage_within(c, "others_cookies_only", cl->quote);
}

const struct pl_claim *pl_cookie_denied(const struct pl_checker *c, struct pl_str purpose, const struct pl_fact *f) {
  const struct pl_claim *denied = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    if (!pl_scope_covers(c, cl, f)) continue;
    if (declares(cl, purpose)) return NULL;
    bool elsewhere = cross_site(c, cl) && !pl_str_is(purpose, "advertising");
    if (!denied && !elsewhere && !of_own_cookies(c, cl, f) && !of_others_cookies(c, cl, f) && asserted(c, cl) &&
        cookie_excludes(c, cl, purpose))
      denied = cl;
  }
  return denied;
}

const struct pl_claim *pl_cookie_unmentioned(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_claim *described = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    if (cl->stance == PL_DOES_NOT || !pl_scope_covers(c, cl, f)) continue;
    struct pl_str of = pl_attr_text(cl->value, "purpose");
    if (pl_str_is(of, "storage") || pl_str_is(of, "preference")) continue;
    if (!pl_coverage_has(c, "essential_purposes", of))
      return NULL; /* other cookies are described, whatever they are called */
    if (!described && asserted(c, cl)) described = cl;
  }
  return described;
}

const struct pl_claim *pl_tracking_denied(const struct pl_checker *c, struct pl_str purpose, const struct pl_fact *f) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TRACKING_NEGATIVE, cl));) {
    struct pl_str what = pl_attr_text(cl->value, "what");
    if (pl_attr_text(cl->value, "of").n) continue; /* "Google Calendar data is not used for advertising" */
    bool same = pl_str_eq(what, purpose) || (pl_str_is(what, "tracking") && !pl_str_is(purpose, "preference")) ||
                ((pl_str_is(what, "pixels") || pl_str_is(what, "ad_trackers")) && pl_str_is(purpose, "advertising"));
    if (cross_site(c, cl) && !pl_str_is(purpose, "advertising")) continue;
    if (pl_str_is(pl_attr_text(cl->value, "by"), "cookies") && !pl_effect_on(c, f, "cookie", NULL)) continue;
    if (same && asserted(c, cl) && pl_scope_covers(c, cl, f)) return cl;
  }
  return NULL;
}

/* The policy names this very service as one that is used: what it tells of, a promise not to sell data does not exclude. */
static bool told_of(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, f->subject);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    if (cl->stance == PL_DOES_NOT || !pl_vendor_covers(c, cl->subject, f->subject)) continue;
    if (pl_str_eq(cl->subject, f->subject) || (v && pl_str_ifind(cl->quote, v->name) != SIZE_MAX)) return true;
  }
  const struct pl_claim *mention = pl_vendor_mention(c, f->subject); /* its name alone, in a list of links */
  return mention && pl_str_eq(mention->subject, f->subject);
}

/* Said of one thing that people give, not of their data. */
static bool of_part(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_attr_text(cl->value, "of").n || pl_phrase_in(c, "one_datum", cl->quote);
}

const struct pl_claim *pl_advertising_denied(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_claim *cl = pl_tracking_denied(c, PL_STR("advertising"), f);
  if (cl) return cl;
  while ((cl = pl_claim_next(c, PL_CLAIM_NO_SALE, cl)))
    if (asserted(c, cl) && !of_part(c, cl) && pl_scope_covers(c, cl, f) && !told_of(c, f)) return cl;
  return NULL;
}
