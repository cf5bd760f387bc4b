/* Chooses the entries, tries claim forms and checks, keeps the outcomes. */
#include "claims/claims.h"
#include "run/example.h"
#include "run/trial_p.h"

const char *pl_trial_outcome_name(enum pl_trial_outcome o) {
  static const char *const names[] = {"reported", "validated", "missing", "noisy"};
  return names[o];
}

bool pl_trial_wanted(struct pl_trial_job *j, struct pl_str id, bool added) {
  bool wanted = !j->o->id_count && (added || !j->o->added_only);
  for (size_t i = 0; i < j->o->id_count; i++)
    if (pl_str_eq(j->ids[i], id)) wanted = j->met[i] = true;
  j->out->entries += wanted;
  return wanted;
}

void pl_trial_note(struct pl_trial_job *j, struct pl_trial t, bool positive, bool found) {
  t.outcome = positive ? (found ? PL_TRIAL_REPORTED : PL_TRIAL_MISSING) : found ? PL_TRIAL_NOISY : PL_TRIAL_VALIDATED;
  pl_vec_push(&j->out->at, t);
}

/* "none of the words under 'need' begins a word of it: forget, unlearn" */
static struct pl_str words_missed(struct pl_trial_job *j, const struct pl_claim_form *f, const char *key) {
  if (!key) return (struct pl_str){NULL, 0};
  if (strcmp(key, "need_vendor") == 0) return PL_STR("'need_vendor' asks for a known vendor, and it names none");
  if (strcmp(key, "need_duration") == 0) return PL_STR("'need_duration' asks for a period, and it has none");
  struct pl_node need = pl_node_get(f->node, key);
  struct pl_str words = pl_node_text(need);
  for (struct pl_node c = pl_node_first(need); c.i; c = pl_node_next(c))
    words = pl_arena_printf(j->arena, "%.*s%s%.*s", PL_FMT(words), words.n ? ", " : "", PL_FMT(pl_node_text(c)));
  return pl_arena_printf(j->arena, "none of the words under '%s' begins a word of it: %.*s", key, PL_FMT(words));
}

static void try_sentences(struct pl_trial_job *j, const struct pl_claim_language *l, const struct pl_claim_form *f,
                          const char *key, bool positive) {
  const struct pl_claim_rules *rules = pl_run_claim_rules(j->run);
  for (struct pl_node n = pl_node_first(pl_node_get(f->node, key)); n.i; n = pl_node_next(n)) {
    struct pl_trial t = {"claim form", f->id, n.doc->path, pl_node_line(n), PL_TRIAL_REPORTED, {NULL, 0}};
    bool found = pl_claims_example_holds(rules, l, f, n);
    if (positive && !found) t.why = words_missed(j, f, pl_claims_example_lacks(rules, l, f, n));
    pl_trial_note(j, t, positive, found);
  }
}

static void try_forms(struct pl_trial_job *j) {
  const struct pl_claim_rules *rules = pl_run_claim_rules(j->run);
  for (size_t i = 0; i < rules->language_n; i++)
    for (size_t k = 0; k < rules->languages[i].form_n; k++) {
      const struct pl_claim_form *f = &rules->languages[i].forms[k];
      if (!pl_trial_wanted(j, f->id, pl_doc_added(f->node.doc))) continue;
      try_sentences(j, &rules->languages[i], f, "match", true);
      try_sentences(j, &rules->languages[i], f, "not", false);
    }
}

/* What was reported instead of the level that the example asks for. */
static struct pl_str other_levels(struct pl_arena *a, const struct pl_rule_example *e, unsigned levels) {
  struct pl_buf b = {0};
  for (unsigned l = 0; levels >> l; l++)
    if (levels >> l & 1) pl_buf_printf(&b, "%s%s", b.n ? " and " : "", pl_level_name((enum pl_level)l));
  struct pl_str out = {NULL, 0};
  if (b.n) out = pl_arena_printf(a, "reported as %.*s, not as %.*s", PL_FMT(pl_buf_str(&b)), PL_FMT(e->level));
  pl_buf_free(&b);
  return out;
}

static bool try_products(struct pl_trial_job *j, const struct pl_check_rule *r, const struct pl_rule_example *all,
                         size_t n, bool positive) {
  for (size_t i = 0; i < n; i++) {
    struct pl_trial t = {"check", r->id, r->path, all[i].line, PL_TRIAL_REPORTED, {NULL, 0}};
    unsigned levels = 0;
    if (!pl_example_run(pl_run_own(j->run), r, &all[i], &levels, j->err)) return false;
    bool found = pl_rule_example_holds(&all[i], levels);
    if (positive && !found) t.why = other_levels(j->arena, &all[i], levels);
    pl_trial_note(j, t, positive, found);
  }
  return true;
}

static bool try_checks(struct pl_trial_job *j) {
  const struct pl_check_rules *rules = pl_run_checks(j->run);
  for (size_t i = 0; i < rules->n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    if (!pl_trial_wanted(j, r->id, r->own)) continue;
    if (!try_products(j, r, r->positive, r->positive_count, true) ||
        !try_products(j, r, r->negative, r->negative_count, false))
      return false;
  }
  return true;
}

/* Checks are known by their names, too. */
static void take_ids(struct pl_trial_job *j) {
  j->met = PL_NEW_N(j->arena, bool, j->o->id_count + 1);
  j->ids = PL_NEW_N(j->arena, struct pl_str, j->o->id_count + 1);
  for (size_t i = 0; i < j->o->id_count; i++) {
    const struct pl_check_rule *r = pl_check_rule_find(pl_run_checks(j->run), j->o->ids[i]);
    j->ids[i] = r ? r->id : j->o->ids[i];
  }
}

static bool all_met(struct pl_trial_job *j) {
  for (size_t i = 0; i < j->o->id_count; i++)
    if (!j->met[i]) {
      struct pl_str near = pl_check_rule_nearest(pl_run_checks(j->run), j->o->ids[i]);
      return pl_fail(j->err, "no rule '%.*s'%s%.*s%s", PL_FMT(j->o->ids[i]),
                     near.n ? "; did you mean '" : " among the vendors, API models, claim forms and checks",
                     PL_FMT(near), near.n ? "'?" : "");
    }
  return true;
}

/* Examples of patterns that come with a product are bounded as its policies are. */
bool pl_trials_do(struct pl_arena *a, const struct pl_run *run, const struct pl_trial_options *o, struct pl_trials *out,
                  struct pl_error *err) {
  struct pl_trial_job j = {.arena = a, .run = run, .rules = pl_run_ruleset(run), .o = o, .out = out, .err = err};
  *out = (struct pl_trials){.entries = 0};
  take_ids(&j);
  if (!pl_trial_facts(&j)) return false;
  try_forms(&j);
  return pl_claim_rules_bounded(pl_run_claim_rules(run), err) && (o->no_products || try_checks(&j)) && all_met(&j);
}

void pl_trials_release(struct pl_trials *t) { pl_vec_free(&t->at); }
