/* Filters, each over one list. */
#include "cli/filter.h"

static bool listed(const struct pl_setting *set, const char *name) {
  for (size_t i = 0; i < set->n; i++)
    if (strcmp(set->values[i], name) == 0) return true;
  return false;
}

static bool check_kinds(const struct pl_settings *s, struct pl_error *err) {
  const struct pl_setting *kinds = &s->options[PL_OPT_KIND];
  for (size_t i = 0; i < kinds->n; i++) {
    struct pl_str name = pl_str_of(kinds->values[i]);
    const char *names[PL_FACT_KIND_COUNT + PL_CLAIM_KIND_COUNT + 1];
    size_t n = 0;
    for (int k = 0; k < PL_FACT_KIND_COUNT; k++) names[n++] = pl_fact_kind_name((enum pl_fact_kind)k);
    for (int k = 0; k < PL_CLAIM_KIND_COUNT; k++) names[n++] = pl_claim_kind_name((enum pl_claim_kind)k);
    names[n] = NULL;
    if (pl_fact_kind_of(name) != PL_FACT_KIND_COUNT || pl_claim_kind_of(name) != PL_CLAIM_KIND_COUNT) continue;
    const char *near = pl_nearest(name, names);
    return pl_fail(err, "'--kind' knows no '%.*s'%s%s%s", PL_FMT(name), near ? "; did you mean '" : "",
                   near ? near : "", near ? "'?" : "");
  }
  return true;
}

static bool keep_fact(const struct pl_settings *s, const struct pl_fact *f) {
  const struct pl_setting *kinds = &s->options[PL_OPT_KIND], *roles = &s->options[PL_OPT_ROLE];
  const char *tier = pl_setting_text(s, PL_OPT_TIER);
  if (kinds->n && !listed(kinds, pl_fact_kind_name(f->kind))) return false;
  if (roles->n && !listed(roles, pl_role_name(f->role))) return false;
  return !tier || f->tier >= pl_tier_of(pl_str_of(tier));
}

static void filter_facts(struct pl_arena *a, const struct pl_settings *s, struct pl_result *r) {
  struct pl_fact *kept = PL_NEW_N(a, struct pl_fact, r->fact_count + 1);
  size_t n = 0;
  for (size_t i = 0; i < r->fact_count; i++)
    if (keep_fact(s, &r->facts[i])) kept[n++] = r->facts[i];
  r->facts = kept;
  r->fact_count = n;
}

static void filter_claims(struct pl_arena *a, const struct pl_settings *s, struct pl_result *r) {
  struct pl_claim *kept = PL_NEW_N(a, struct pl_claim, r->claim_count + 1);
  size_t n = 0;
  for (size_t i = 0; i < r->claim_count; i++)
    if (listed(&s->options[PL_OPT_KIND], pl_claim_kind_name(r->claims[i].kind))) kept[n++] = r->claims[i];
  r->claims = kept;
  r->claim_count = n;
}

static bool only_letters(struct pl_str w) {
  for (size_t i = 0; i < w.n; i++)
    if (!pl_is_alpha(w.p[i])) return false;
  return true;
}

/* A rule by id or name, or a family by the start of its ids ("PL2", "PL91"; of own rules their letters, "ACME"). */
static bool names_rule(const char *word, const struct pl_check_rule *rule) {
  struct pl_str w = pl_str_of(word);
  if (pl_str_ieq(w, rule->id) || pl_str_ieq(w, rule->name) || pl_str_ieq(w, rule->slug)) return true;
  bool family = rule->own ? w.n >= 2 && only_letters(w) : w.n >= 3 && w.n < 6;
  return family && pl_str_istarts(rule->id, word);
}

static bool names_any(const struct pl_setting *set, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < set->n; i++)
    if (names_rule(set->values[i], rule)) return true;
  return false;
}

static bool check_rule_words(const struct pl_setting *set, const char *option, const struct pl_check_rules *rules,
                             struct pl_error *err) {
  for (size_t i = 0; i < set->n; i++) {
    bool known = false;
    for (size_t k = 0; k < rules->n && !known; k++) known = names_rule(set->values[i], &rules->at[k]);
    if (known) continue;
    struct pl_str near = pl_check_rule_nearest(rules, pl_str_of(set->values[i]));
    if (near.n) return pl_fail(err, "'%s': no rule '%s'; did you mean '%.*s'?", option, set->values[i], PL_FMT(near));
    return pl_fail(err, "'%s': no rule '%s'; 'policylint rules' lists them", option, set->values[i]);
  }
  return true;
}

static void filter_findings(struct pl_arena *a, const struct pl_settings *s, struct pl_result *r) {
  const struct pl_setting *only = &s->options[PL_OPT_ONLY], *skip = &s->options[PL_OPT_SKIP];
  struct pl_finding *kept = PL_NEW_N(a, struct pl_finding, r->finding_count + 1);
  enum pl_level least = PL_LEVEL_NOTE;
  size_t n = 0;
  pl_level_of(pl_str_of(pl_setting_text(s, PL_OPT_MIN_LEVEL)), &least);
  for (size_t i = 0; i < r->finding_count; i++) {
    const struct pl_finding *f = &r->findings[i];
    if (f->level < least || (only->n && !names_any(only, f->rule)) || names_any(skip, f->rule)) continue;
    kept[n++] = *f;
  }
  r->findings = kept;
  r->finding_count = n;
}

bool pl_filter(struct pl_arena *a, const struct pl_settings *s, const struct pl_check_rules *rules, struct pl_result *r,
               struct pl_error *err) {
  if (!check_kinds(s, err) || !check_rule_words(&s->options[PL_OPT_ONLY], "--only", rules, err) ||
      !check_rule_words(&s->options[PL_OPT_SKIP], "--skip", rules, err))
    return false;
  filter_facts(a, s, r);
  if (s->options[PL_OPT_KIND].n) filter_claims(a, s, r);
  filter_findings(a, s, r);
  return true;
}
