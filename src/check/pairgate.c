/* What all pairs of sentences share: both firmly said, neither an exception nor with one, the same part of the product, not one sentence
 * against itself, not a summary. */
#include "check/pairs.h"

#include "check/data.h"
#include "check/groups.h"
#include "check/role.h"

static bool gate(const struct pl_checker *c, const struct pl_claim *cl) {
  if (pl_coverage_within(c, "debug_mode", cl->lead_in) || pl_coverage_within(c, "debug_mode", cl->heading))
    return false;
  /* "Before consent: only these", "our statistics are made by software that: uses no cookies": said of a time, of one tool */
  if (pl_coverage_within(c, "until_asked", cl->lead_in) || pl_coverage_within(c, "until_asked", cl->quote) ||
      pl_coverage_within(c, "relative_lead_in", cl->lead_in))
    return false;
  if (pl_coverage_within(c, "told_of_others", cl->quote)) return false;
  return cl->modality == PL_ASSERTED && !cl->exception && !pl_coverage_within(c, "summaries", cl->heading) &&
         !pl_claim_declared(c, cl);
}

/* "We do not share it, except with those who …" */
static bool has_exception(const struct pl_checker *c, const struct pl_claim *no) {
  for (size_t i = 0; no->stance == PL_DOES_NOT && i < c->in->claim_count; i++)
    if (c->in->claims[i].exception && pl_claim_same_sentence(&c->in->claims[i], no)) return true;
  return false;
}

/* "3.1 Marketing cookies", above "We set no marketing cookies". */
static bool is_heading_of(const struct pl_claim *a, const struct pl_claim *b) {
  return a->quote.n && pl_str_find(b->heading, a->quote) != SIZE_MAX;
}

/* What is said of the product by its name, as if it were a company among others. */
static bool of_itself(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->kind == PL_CLAIM_PROCESSOR &&
         pl_vendor_is_product(c, pl_vendor_by_id(&c->in->rules->vendors, cl->subject));
}

bool pl_pair_comparable(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b, bool between) {
  return a != b && pl_str_eq(a->path, b->path) != between && pl_str_eq(a->scope, b->scope) &&
         !(between && (pl_limited_document(c, a->path) || pl_limited_document(c, b->path))) &&
         !pl_claim_same_sentence(a, b) && !pl_str_eq(a->quote, b->quote) && !is_heading_of(a, b) &&
         !is_heading_of(b, a) && gate(c, a) && gate(c, b) && !has_exception(c, a) && !has_exception(c, b) &&
         !pl_groups_apart(c, a, b) && !of_itself(c, a) && !of_itself(c, b);
}

bool pl_stays_with_people(const struct pl_checker *c, const struct pl_claim *yes) {
  return pl_phrase_in(c, "nothing_leaves", yes->quote) || pl_phrase_in(c, "nothing_leaves", yes->lead_in);
}
