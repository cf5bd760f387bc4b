/* Categories of personal data in schemas and forms that the policy's list of what is collected leaves out. */
#include "check/data.h"
#include "check/fieldowner.h"
#include "check/kinds.h"

/* "When you sign up we only collect your e-mail address": complete for that occasion, and silent about the rest. */
static bool of_an_occasion(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "occasions", cl->quote) || pl_coverage_within(c, "occasions", cl->lead_in) ||
         pl_coverage_within(c, "occasions", pl_heading_last(cl->heading));
}

static bool is_closed(const struct pl_claim *cl) {
  return cl->stance != PL_DOES_NOT && (cl->closed_world || cl->stance == PL_ONLY);
}

/* Whether the sentence, or the list it belongs to, says by what people are known: "only the number of the subscription" is of one thing. */
static bool names_people(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, o));)
    if (is_closed(o) && pl_str_eq(o->path, cl->path) && pl_coverage_has(c, "known_by", o->subject) &&
        (pl_str_eq(o->quote, cl->quote) || (cl->lead_in.n && pl_str_eq(o->lead_in, cl->lead_in))))
      return true;
  return pl_coverage_within(c, "whole_collection", cl->quote) || pl_coverage_within(c, "whole_collection", cl->lead_in);
}

static bool closes(const struct pl_checker *c, const struct pl_claim *cl) {
  return is_closed(cl) && !of_an_occasion(c, cl) && names_people(c, cl);
}

typedef PL_VEC(const struct pl_claim *) claims;

/* Whether a sentence that closes its list takes in the category. */
static bool on_closed_list(const struct pl_checker *c, const claims *closing, struct pl_str category) {
  for (size_t i = 0; i < closing->n; i++)
    if (pl_data_takes_in(c, closing->at[i]->subject, category) ||
        pl_data_takes_in(c, category, closing->at[i]->subject))
      return true;
  return false;
}

/* "We store only the customer's id", below a list of names and addresses: complete for what it speaks of. A list of all there is leaves
 * nothing for other sentences to add. */
static bool added_to(const struct pl_checker *c, const claims *closing) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance == PL_DOES && !cl->closed_world && !pl_attr_text(cl->value, "of").n &&
        !on_closed_list(c, closing, cl->subject))
      return true;
  return false;
}

/* Of each sort the first that is no list of examples ("such as"), else the first. */
struct lists {
  const struct pl_claim *any, *closed; /* or NULL */
};

/* What a server writes down of a visit: of accounts that list says nothing. */
static bool of_visits(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "visits", cl->quote) || pl_coverage_within(c, "visits", cl->lead_in) ||
         pl_coverage_within(c, "visits", pl_heading_last(cl->heading));
}

static const struct pl_claim *better(const struct pl_checker *c, const struct pl_claim *found,
                                     const struct pl_claim *cl) {
  if (!found || (of_visits(c, found) && !of_visits(c, cl))) return cl;
  return found->open_list && !cl->open_list && !of_visits(c, cl) ? cl : found;
}

static struct lists lists_of(const struct pl_checker *c) {
  struct lists l = {0};
  claims closing = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));) {
    if (cl->stance == PL_DOES_NOT) continue;
    l.any = better(c, l.any, cl);
    if (!closes(c, cl)) continue;
    l.closed = better(c, l.closed, cl);
    pl_vec_push(&closing, cl);
  }
  if (l.closed && added_to(c, &closing)) l.closed = NULL;
  pl_vec_free(&closing);
  return l;
}

/* "Your location" takes in where a device stands, unless the sentence says that it is a rough one. */
static bool position_declared(const struct pl_checker *c, struct pl_str category) {
  if (!pl_str_is(category, "precise_location")) return false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance != PL_DOES_NOT && pl_str_is(cl->subject, "location") &&
        !pl_coverage_within(c, "rough_location", cl->quote))
      return true;
  return false;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *fields) {
  pl_fields_of_people(c, fields);
  if (!fields->n) return;
  struct pl_str category = fields->at[0]->subject;
  bool special = pl_coverage_has(c, "special_data", category),
       notable = special || pl_coverage_has(c, "notable_data", category);
  if (fields->at[0]->tier < PL_TIER_INIT) return;
  if (pl_data_declared(c, category) || pl_data_denied(c, category) || position_declared(c, category)) return;
  const struct lists l = lists_of(c);
  const struct pl_claim *closed = l.closed, *list = l.any;
  if (!list || !(closed || notable)) return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, category));
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(fields->at[0]->attrs, "field"));
  bool examples = !closed && (list->open_list || of_visits(c, list)); /* nothing says that the list is complete */
  bool strong = (closed || (special && !examples)) && notable && fields->at[0]->role == PL_ROLE_RUNTIME;
  enum pl_level level = strong                                                      ? PL_LEVEL_ERROR
                        : (examples && !special) || (!closed && of_visits(c, list)) ? PL_LEVEL_NOTE
                                                                                    : PL_LEVEL_WARNING;
  pl_finding_add(c, rule, level, category, closed ? closed : list, fields, values);
  if (closed)
    pl_verdict_set(c, closed, PL_VIOLATED, fields,
                   PL_STR("the list is said to be complete, and the code has a field of a category that is not on it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_data(c, rule, judge); }

const struct pl_relation pl_relation_data_undeclared = {"data_undeclared", run};
