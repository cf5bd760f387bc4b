/* The date that a document gives itself, against the last commit that changed what it promises. */
#include "base/day.h"
#include "check/kinds.h"

/* The newest date of the document. */
static const struct pl_claim *dated(const struct pl_checker *c, struct pl_str path) {
  const struct pl_claim *best = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_LAST_UPDATED, cl));)
    if (pl_str_eq(cl->path, path) &&
        (!best || pl_day_of(pl_attr_text(cl->value, "date")) > pl_day_of(pl_attr_text(best->value, "date"))))
      best = cl;
  return best;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const struct pl_check_document *d) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", pl_attr_text(cl->value, "text"));
  pl_attr_set_text(c->arena, &values, "found",
                   pl_arena_printf(c->arena, "%.*s (commit %.*s)", PL_FMT(d->changed), PL_FMT(d->commit)));
  pl_finding_add(c, rule, rule->level, d->changed, cl, NULL, values);
  pl_verdict_set(c, cl, PL_VIOLATED, NULL, PL_STR("what the document promises was changed later"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_check_document *d) {
  const struct pl_claim *cl = dated(c, d->path);
  long own = cl ? pl_day_of(pl_attr_text(cl->value, "date")) : 0, late = pl_day_of(d->changed);
  if (!own) return;
  if (d->history == PL_HISTORY_KNOWN && late > own + (long)pl_node_number(pl_node_get(rule->params, "days"), 14))
    report(c, rule, cl, d);
  else if (d->history == PL_HISTORY_KNOWN)
    pl_verdict_set(c, cl, PL_HOLDS, NULL, PL_STR("git knows of no later change of what the document promises"));
  else if (d->history == PL_HISTORY_CUT)
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL,
                   PL_STR("this clone is shallow: git cannot tell when the document changed"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < c->in->document_count; i++) judge(c, rule, &c->in->documents[i]);
}

const struct pl_relation pl_relation_date_stale = {"date_stale", run};
