/* Messages and services that the policy ties to consent, on a way that passes no check of it: neither in the function around the call nor in
 * every function that calls it. */
#include "check/kinds.h"
#include "check/messages.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* Addresses for a mailing that are read without asking who agreed. */
static bool asks_nobody(const struct pl_claim *cl, const struct pl_fact *f) {
  return cl->kind == PL_CLAIM_MARKETING_CONSENT && f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "marketing");
}

/* Whether the way to the call passes a check: there, or in all callers that are known. */
static bool checked(const struct pl_fact *f) {
  double callers = pl_attr_number(f->attrs, "callers", 0), good = pl_attr_number(f->attrs, "callers_checked", 0);
  return pl_attr_true(f->attrs, "consent_checked") || (callers > 0 && callers == good);
}

/* Callers carry the burden where the function only passes on what it is given: those of other files have facts of their own. One of this file
 * that asks nobody, and sends nothing that was asked for, is a way without a check. */
static bool left_to_callers(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str open = pl_attr_text(f->attrs, "unchecked_in");
  if (open.n && !pl_any_word(pl_data_of(c, "promises.yaml", "asked_for_names"), open)) return false;
  return pl_attr_number(f->attrs, "callers", 0) > 0 && pl_attr_number(f->attrs, "callers_checked", 0) > 0;
}

/* Codes and receipts that a person asked for by what they did. */
static bool asked_for(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node words = pl_data_of(c, "promises.yaml", "asked_for_names");
  for (struct pl_node n = pl_node_first(pl_data_of(c, "promises.yaml", "asked_for_in")); n.i; n = pl_node_next(n))
    if (pl_any_word(words, pl_attr_text_of(f->attrs, pl_node_text(n)))) return true;
  return false;
}

static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (cl->kind == PL_CLAIM_PROCESSOR) return pl_str_eq(cl->subject, f->subject) && !asked_for(c, f);
  return pl_message_advertises(c, f);
}

static bool ties(const struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT || cl->modality == PL_FUTURE) return false;
  if (cl->kind == PL_CLAIM_MARKETING_CONSENT) return pl_attr_true(cl->value, "opt_in");
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  if (pl_coverage_within(c, "source_headings", pl_heading_text(cl))) return false;
  return v && pl_coverage_has(c, "consent_services", v->category) &&
         (pl_phrase_in(c, "with_consent", cl->quote) || pl_phrase_in(c, "with_consent", cl->purpose));
}

/* The calls that the claim ties to consent: those that a check stands before, and those that are open to all. */
static void gather(struct pl_checker *c, const struct pl_claim *cl, pl_evidence *open, pl_evidence *good) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool blind = asks_nobody(cl, f);
    if (!blind && (!pl_message_sent(c, f) || !concerns(c, cl, f))) continue;
    if (!pl_scope_covers(c, cl, f)) continue;
    if (!blind && checked(f))
      pl_vec_push(good, f);
    else if (blind || !left_to_callers(c, f))
      pl_vec_push(open, f);
  }
  pl_evidence_rank(open);
  pl_evidence_rank(good);
}

/* One place is one finding, however many claims speak of it. */
static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *open, struct pl_map *reported) {
  const struct pl_fact *best = open->at[0];
  struct pl_str key = pl_arena_printf(c->arena, "%.*s:%u", PL_FMT(best->path), best->span.line);
  if (pl_map_set(reported, key, c)) return;
  struct pl_str called = pl_arena_printf(c->arena, "'%.*s' is called", PL_FMT(best->name));
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(best->attrs, "in"));
  pl_attr_set_text(c->arena, &values, "found", asks_nobody(cl, best) ? PL_STR("A mailing is sent") : called);
  pl_finding_add(c, rule, rule->level, best->subject, cl, open, values);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  struct pl_map *reported) {
  pl_evidence open = {0}, good = {0};
  gather(c, cl, &open, &good);
  if (open.n) report(c, rule, cl, &open, reported);
  if (open.n)
    pl_verdict_set(c, cl, PL_VIOLATED, &open, PL_STR("a way to the call passes no check of the consent"));
  else if (good.n)
    pl_verdict_set(c, cl, PL_HOLDS, &good, PL_STR("every way to the call passes a check of the consent"));
  pl_vec_free(&open);
  pl_vec_free(&good);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_PROCESSOR, PL_CLAIM_MARKETING_CONSENT};
  struct pl_map reported = {0};
  for (size_t k = 0; k < 2; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));)
      if (ties(c, cl)) judge(c, rule, cl, &reported);
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_consent_missing = {"consent_missing", run};
