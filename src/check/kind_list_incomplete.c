/* A list of recipients that calls itself complete, or counts up the services of one sort ("currently A and B"), and a recipient that the
 * documents name elsewhere. */
#include "check/kinds.h"

static struct pl_str category_of(const struct pl_checker *c, const struct pl_claim *cl) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  return v ? v->category : (struct pl_str){NULL, 0};
}

/* A sentence that names a recipient of the catalogue as one, firmly. */
static bool names(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->stance != PL_DOES_NOT && !cl->exception && cl->modality == PL_ASSERTED && category_of(c, cl).n &&
         !pl_attr_true(cl->value, "integration") && !pl_claim_declared(c, cl);
}

static bool covers(const struct pl_checker *c, const struct pl_claim *member, const struct pl_claim *cl) {
  return pl_vendor_covers(c, member->subject, cl->subject) || pl_vendor_covers(c, cl->subject, member->subject);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *list,
                   const struct pl_claim *cl) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", cl->name.n ? cl->name : cl->subject);
  pl_attr_set_text(c->arena, &values, "declared", list->list_quote.n ? list->list_quote : list->quote);
  struct pl_finding *f = pl_finding_add(c, rule, rule->level, cl->subject, cl, NULL, values);
  if (f) f->other = list;
}

/* ---- complete lists ---- */

/* Whatever part of the product the sentence speaks of that named it first. */
static bool is_member(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->closed_world && names(c, cl);
}

/* The list's one category, or empty when its members are of several sorts; *n counts them. */
static struct pl_str sort_of(const struct pl_checker *c, const struct pl_claim *list, size_t *n) {
  struct pl_str sort = category_of(c, list);
  *n = 0;
  for (const struct pl_claim *m = NULL; (m = pl_claim_next(c, PL_CLAIM_PROCESSOR, m));) {
    if (!is_member(c, m)) continue;
    ++*n;
    if (!pl_str_eq(category_of(c, m), sort)) sort = (struct pl_str){NULL, 0};
  }
  return sort;
}

static bool is_in_list(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *m = NULL; (m = pl_claim_next(c, PL_CLAIM_PROCESSOR, m));)
    if (is_member(c, m) && covers(c, m, cl)) return true;
  return false;
}

/* A category stands for its members: "hosting providers" beside the names. */
static bool by_category(const struct pl_checker *c, const struct pl_claim *cl) {
  const struct pl_claim *category = pl_category_claim(c, category_of(c, cl));
  return category && category->closed_world;
}

/* Said of the recipient before: a page in several copies, or a second section, makes it no second drift. */
static bool is_repeated(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *m = NULL; (m = pl_claim_next(c, PL_CLAIM_PROCESSOR, m)) && m != cl;)
    if (pl_str_eq(m->subject, cl->subject) && pl_str_eq(m->scope, cl->scope) && !m->closed_world && names(c, m))
      return true;
  return false;
}

static void judge_closed(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *list = pl_closed_list(c);
  size_t n;
  if (!list || list->open_list) return;
  struct pl_str sort = sort_of(c, list, &n);
  for (const struct pl_claim *cl = NULL; n > 1 && (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (!cl->closed_world && names(c, cl) && pl_str_eq(cl->scope, list->scope) &&
        (!sort.n || pl_str_eq(sort, category_of(c, cl))) && !is_in_list(c, cl) && !by_category(c, cl) &&
        !is_repeated(c, cl))
      report(c, rule, list, cl);
}

/* ---- "currently A and B" ---- */

/* Whether the members that stand at one place are two or more of one sort, and `cl` is none of them. */
static bool is_left_out(const struct pl_checker *c, const struct pl_claim *first, const struct pl_claim *cl) {
  size_t n = 0;
  for (const struct pl_claim *m = NULL; (m = pl_remark_next(c, PL_REMARK_ENUMERATION, m));) {
    if (!pl_claim_same_sentence(m, first)) continue;
    if (!pl_str_eq(category_of(c, m), category_of(c, cl)) || covers(c, m, cl)) return false;
    n++;
  }
  return n > 1 && !pl_claim_same_sentence(first, cl);
}

static void judge_enumerations(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *before = NULL;
  for (const struct pl_claim *m = NULL; (m = pl_remark_next(c, PL_REMARK_ENUMERATION, m)); before = m) {
    if (before && pl_claim_same_sentence(before, m)) continue;
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
      if (names(c, cl) && is_left_out(c, m, cl)) report(c, rule, m, cl);
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  judge_closed(c, rule);
  judge_enumerations(c, rule);
}

const struct pl_relation pl_relation_list_incomplete = {"list_incomplete", run};
