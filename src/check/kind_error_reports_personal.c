/* Error reports that carry personal data although the policy calls them anonymised. */
#include "check/kinds.h"
#include "ruleset/list.h"
#include "check/scope.h"

/* "Crash reports go to Sentry. They contain no personal data.": the sentence behind, where it speaks of the same. */
static struct pl_str said_after(const struct pl_checker *c, const struct pl_claim *cl) {
  enum { LONGEST = 160 };
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str text = c->in->documents[i].text;
    if (!pl_str_eq(c->in->documents[i].path, cl->path) || cl->span.end > text.n) continue;
    text = pl_str_cut(text, cl->span.end, cl->span.end + LONGEST);
    text = pl_str_cut(text, 0, pl_str_chr(text, '\n') == SIZE_MAX ? text.n : pl_str_chr(text, '\n'));
    while (text.n && (text.p[0] == '.' || text.p[0] == ' ')) text = pl_str_cut(text, 1, text.n);
    size_t end = pl_str_chr(text, '.');
    if (end != SIZE_MAX && pl_list_starts(pl_data_of(c, "promises.yaml", "reports_again"), text))
      return pl_str_cut(text, 0, end);
  }
  return (struct pl_str){NULL, 0};
}

static bool anonymised(const struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT) return false;
  struct pl_str after = said_after(c, cl);
  if (after.n && pl_coverage_within(c, "anonymised", after)) return true;
  return pl_coverage_within(c, "anonymised", cl->quote) || pl_coverage_within(c, "anonymised", cl->purpose);
}

/* The sentence that calls the reports of this vendor anonymised, or NULL. */
static const struct pl_claim *promise(const struct pl_checker *c, const struct pl_fact *f) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (anonymised(c, cl) && pl_vendor_covers(c, cl->subject, f->subject) && pl_scope_covers(c, cl, f)) return cl;
  return NULL;
}

static bool is_reporter(struct pl_str category) {
  return pl_str_is(category, "error_tracking") || pl_str_is(category, "monitoring") || pl_str_is(category, "logging");
}

/* What shows it: the option, or the category of data. */
static struct pl_str shown_by(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_DATA_FLOW) return pl_category_text(c, pl_attr_text(f->attrs, "category"));
  for (const struct pl_attr *a = f->attrs; a; a = a->next)
    if (pl_str_starts(a->key, "option.")) {
      struct pl_str name = pl_str_cut(a->key, 7, a->key.n);
      if (pl_list_ifind(pl_data_of(c, "promises.yaml", "personal_options"), name)) return name;
    }
  return (struct pl_str){NULL, 0};
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  if (!is_reporter(pl_attr_text(e->at[0]->attrs, "category"))) return;
  const struct pl_claim *cl = promise(c, e->at[0]);
  if (!cl) return;
  pl_evidence on = {0};
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->tier >= PL_TIER_INIT && pl_effect_on(c, e->at[i], "pii", NULL)) pl_vec_push(&on, e->at[i]);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DATA_FLOW && pl_vendor_covers(c, e->at[0]->subject, f->subject)) pl_vec_push(&on, f);
  }
  pl_evidence_rank(&on);
  if (on.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found", shown_by(c, on.at[0]));
    pl_attr_set_text(c->arena, &values, "name", e->at[0]->name);
    pl_finding_add(c, rule, rule->level, e->at[0]->subject, cl, &on, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &on, PL_STR("the reports carry personal data"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_error_reports_personal = {"error_reports_personal", run};
