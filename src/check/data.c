/* Wider categories are data: coverage.yaml `data` says which word of a policy takes in which category of fields. */
#include "check/data.h"

#include "check/groups.h"

void pl_data_fields(const struct pl_checker *c, struct pl_str category, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (c->in->facts[i].kind == PL_FACT_DATA && pl_str_eq(c->in->facts[i].subject, category))
      pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
}

void pl_data_logged(const struct pl_checker *c, struct pl_str category, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "log") &&
        pl_str_eq(pl_attr_text(f->attrs, "category"), category))
      pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

bool pl_data_takes_in(const struct pl_checker *c, struct pl_str wide, struct pl_str narrow) {
  return pl_str_eq(wide, narrow) || pl_list_has(pl_node_member(pl_data_of(c, "coverage.yaml", "data"), wide), narrow);
}

/* The same sentence says whose, "your bank login credentials" speaks of no other credentials, or when: "not your position unless you agree". */
static bool narrowed(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, o));)
    if (((pl_attr_text(o->value, "of").n && o->stance == cl->stance) || (o->exception && cl->stance == PL_DOES_NOT)) &&
        pl_str_eq(o->subject, cl->subject) && pl_str_eq(o->path, cl->path) && o->span.start == cl->span.start)
      return true;
  return false;
}

bool pl_limited_document(const struct pl_checker *c, struct pl_str path) {
  for (size_t i = 0; i < c->in->document_count; i++) {
    const struct pl_check_document *d = &c->in->documents[i];
    if (pl_str_eq(d->path, path)) return d->heading_count && pl_coverage_within(c, "limited_titles", d->headings[0]);
  }
  return false;
}

static const struct pl_claim *find(const struct pl_checker *c, struct pl_str category, bool denied) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));) {
    if ((cl->stance == PL_DOES_NOT) != denied || pl_attr_text(cl->value, "of").n || narrowed(c, cl)) continue;
    if (denied && pl_limited_document(c, cl->path)) continue;
    if (denied ? pl_str_eq(cl->subject, category) && !cl->scope.n && !cl->exception
               : pl_data_takes_in(c, cl->subject, category))
      return cl;
  }
  return NULL;
}

const struct pl_claim *pl_data_declared(const struct pl_checker *c, struct pl_str category) {
  return find(c, category, false);
}
const struct pl_claim *pl_data_denied(const struct pl_checker *c, struct pl_str category) {
  const struct pl_claim *denied = find(c, category, true), *said = denied ? find(c, category, false) : NULL;
  return said && pl_groups_apart(c, denied, said) ? NULL : denied;
}

void pl_each_data(struct pl_checker *c, const struct pl_check_rule *rule,
                  void (*judge)(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *fields)) {
  struct pl_map seen = {0};
  pl_evidence fields = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_DATA || pl_map_set(&seen, f->subject, c)) continue;
    pl_vec_clear(&fields);
    pl_data_fields(c, f->subject, &fields);
    if (fields.n) judge(c, rule, &fields);
  }
  pl_vec_free(&fields);
  pl_map_free(&seen);
}
