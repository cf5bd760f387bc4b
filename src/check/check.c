/* Runs each enabled rule's relation, completes the ledger, sorts. */
#include "check/check.h"

#include <stdlib.h>

#include "check/checker.h"
#include "check/scope.h"
#include "check/ledger.h"
#include "check/pairs.h"
#include "check/same_drift.h"

#define PL_ITEM(name) extern const struct pl_relation pl_relation_##name;
#include "check/kind_list.inc"
#undef PL_ITEM

static const struct pl_relation *const relations[] = {
#define PL_ITEM(name) &pl_relation_##name,
#include "check/kind_list.inc"
#undef PL_ITEM
    NULL};

static const struct pl_relation *relation_named(struct pl_str name) {
  for (size_t i = 0; relations[i]; i++)
    if (pl_str_is(name, relations[i]->name)) return relations[i];
  return NULL;
}

/* The relations of the allow comments, which are no business of this stage. */
static const char *const elsewhere[] = {"allow_without_reason", "allow_unknown", "allow_expired", "allow_unused"};

static bool fail_unknown(const struct pl_check_rule *rule, struct pl_error *err) {
  const char *names[sizeof relations / sizeof *relations];
  size_t n = 0;
  for (size_t i = 0; relations[i]; i++) names[n++] = relations[i]->name;
  names[n] = NULL;
  const char *near = pl_nearest(rule->relation, names);
  return pl_fail_at(err, rule->path, rule->line, 1, "unknown relation '%.*s'%s%s%s", PL_FMT(rule->relation),
                    near ? "; did you mean '" : "; those of the built-in checks are listed in docs/OWN-RULES.md",
                    near ? near : "", near ? "'?" : "");
}

bool pl_checks_known(const struct pl_check_rules *rules, struct pl_error *err) {
  for (size_t i = 0; i < rules->n; i++) {
    bool known = relation_named(rules->at[i].relation) != NULL;
    for (size_t k = 0; k < sizeof elsewhere / sizeof *elsewhere; k++)
      known = known || pl_str_is(rules->at[i].relation, elsewhere[k]);
    if (!known) return fail_unknown(&rules->at[i], err);
    if (!pl_pairs_known(&rules->at[i], err)) return false;
  }
  return true;
}

static int by_finding(const void *x, const void *y) {
  const struct pl_finding *a = x, *b = y;
  if (a->level != b->level) return a->level > b->level ? -1 : 1;
  int c = pl_str_cmp(a->rule->id, b->rule->id);
  if (!c) c = pl_str_cmp(a->subject, b->subject);
  if (!c && a->fact_count && b->fact_count) c = pl_fact_cmp(a->facts[0], b->facts[0]);
  if (!c && a->claim && b->claim) c = pl_claim_cmp(a->claim, b->claim);
  return c ? c : strcmp(a->fingerprint, b->fingerprint);
}

/* The reason for claims that no relation spoke about, by kind: data/coverage.yaml `unverifiable`. */
static struct pl_str default_reason(const struct pl_check_input *in, const struct pl_claim *claim) {
  struct pl_node reasons = pl_ruleset_part(in->rules, "data/coverage.yaml", "unverifiable");
  struct pl_str text = pl_node_get_text(reasons, pl_claim_kind_name(claim->kind));
  return text.n ? text : PL_STR("nothing in the code that was read could show it");
}

void pl_check_sort(struct pl_check_output *out) {
  if (out->finding_count) qsort(out->findings, out->finding_count, sizeof *out->findings, by_finding);
}

/* Of a document no more than a person would write: what is looked for by the thousand must not cost thousands of documents. */
static struct pl_str texts_of(const struct pl_check_input *in) {
  enum { MOST = 1 << 20 };
  struct pl_buf all = {0};
  for (size_t i = 0; i < in->document_count; i++) {
    pl_buf_add(&all, pl_str_cut(in->documents[i].text, 0, MOST));
    pl_buf_putc(&all, '\n');
  }
  struct pl_str texts = pl_arena_lower(in->arena, pl_buf_str(&all));
  pl_buf_free(&all);
  return texts;
}

bool pl_check(const struct pl_check_input *in, struct pl_check_output *out, struct pl_error *err) {
  struct pl_map scopes = {0};
  struct pl_memo memo;
  struct pl_checker c = {.in = in, .arena = in->arena, .scopes = &scopes, .texts = texts_of(in), .memo = &memo};
  pl_memo_open(&memo, in);
  c.rows = pl_xmalloc(sizeof *c.rows * (in->claim_count + 1));
  for (size_t i = 0; i < in->claim_count; i++)
    c.rows[i] = (struct pl_ledger_row){.claim = &in->claims[i], .verdict = PL_UNVERIFIABLE};
  bool ok = true;
  for (size_t i = 0; i < in->checks->n && ok; i++) {
    const struct pl_check_rule *rule = &in->checks->at[i];
    const struct pl_relation *relation = relation_named(rule->relation);
    c.muted = !rule->enabled; /* the ledger does not depend on which rules are on */
    if (relation) relation->run(&c, rule);
  }
  pl_same_drift_settle(&c);
  pl_ledger_settle(&c);
  for (size_t i = 0; i < in->claim_count; i++)
    if (!c.rows[i].reason.n) c.rows[i].reason = default_reason(in, &in->claims[i]);
  *out = (struct pl_check_output){c.findings.at, c.findings.n, c.rows, in->claim_count};
  pl_check_sort(out);
  pl_scopes_release(&scopes);
  pl_memo_release(&memo);
  (void)err;
  return ok;
}

void pl_check_release(struct pl_check_output *out) {
  free(out->findings);
  free(out->ledger);
  *out = (struct pl_check_output){0};
}
