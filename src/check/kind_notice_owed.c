/* A change of what the policy promises, against the notice that the policy promises before one. Only while the notice runs: what was not
 * announced in its time cannot be made good. */
#include "base/day.h"
#include "check/kinds.h"

enum { DAY = 86400 };

/* The longest notice that the document promises. */
static const struct pl_claim *notice_of(const struct pl_checker *c, struct pl_str path) {
  const struct pl_claim *best = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_CHANGE_NOTICE, cl));)
    if (pl_str_eq(cl->path, path) && cl->stance != PL_DOES_NOT &&
        pl_attr_number(cl->value, "seconds", 0) > (best ? pl_attr_number(best->value, "seconds", 0) : 0))
      best = cl;
  return best;
}

/* The day from which the document says that it holds; 0 when it gives none. */
static long effective_day(const struct pl_checker *c, struct pl_str path) {
  long day = 0;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_LAST_UPDATED, cl));) {
    long own = pl_str_eq(cl->path, path) && pl_coverage_within(c, "effective", cl->quote)
                   ? pl_day_of(pl_attr_text(cl->value, "date"))
                   : 0;
    if (own > day) day = own;
  }
  return day;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const struct pl_check_document *d, long from, long until) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", pl_attr_text(cl->value, "text"));
  pl_attr_set_text(c->arena, &values, "found", d->changed);
  if (from) pl_attr_set_text(c->arena, &values, "of", pl_day_text(c->arena, from));
  pl_attr_set_text(c->arena, &values, "until", pl_day_text(c->arena, until));
  pl_attr_set_text(c->arena, &values, "recipients", d->amended.recipients);
  pl_attr_set_text(c->arena, &values, "more", d->amended.more);
  pl_attr_set_text(c->arena, &values, "longer", d->amended.longer);
  pl_attr_set_text(c->arena, &values, "gone", d->amended.gone);
  pl_finding_add(c, rule, from ? rule->level : PL_LEVEL_NOTE, d->commit, cl, NULL, values);
}

static bool material(const struct pl_check_amended *m) {
  return m->recipients.n || m->more.n || m->longer.n || m->gone.n;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_check_document *d) {
  const struct pl_claim *cl = notice_of(c, d->path);
  if (!cl || d->history != PL_HISTORY_KNOWN || !d->changed.n || !material(&d->amended)) return;
  long changed = pl_day_of(d->changed), until = changed + (long)(pl_attr_number(cl->value, "seconds", 0) / DAY);
  long from = effective_day(c, d->path);
  if (from >= until) {
    pl_verdict_set(c, cl, PL_HOLDS, NULL, PL_STR("the text that was changed last says that it holds after the notice"));
    return;
  }
  if (pl_day_of(d->newest) >= until) return;
  bool said = from >= changed;
  report(c, rule, cl, d, said ? from : 0, until);
  if (said)
    pl_verdict_set(c, cl, PL_VIOLATED, NULL, PL_STR("the changed text holds before the notice is over"));
  else
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL,
                   PL_STR("a change owes notice; whether it is given does not show in code"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < c->in->document_count; i++) judge(c, rule, &c->in->documents[i]);
}

const struct pl_relation pl_relation_notice_owed = {"notice_owed", run};
