/* Allow comments: read where the word stands, checked, applied, reported. */
#include "run/allows.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/vec.h"

static bool known(void *context, struct pl_str rule) { return pl_check_rule_find(context, rule) != NULL; }

/* The day of the run, or that of SOURCE_DATE_EPOCH for reproducible reports. */
static uint32_t today(void) {
  const char *fixed = getenv("SOURCE_DATE_EPOCH");
  time_t now = fixed ? (time_t)strtoll(fixed, NULL, 10) : time(NULL);
  struct tm day;
  gmtime_r(&now, &day);
  return (uint32_t)((day.tm_year + 1900) * 10000 + (day.tm_mon + 1) * 100 + day.tm_mday);
}

static const char *relation_of(enum pl_allow_problem problem) {
  static const char *const names[] = {
      NULL, "allow_without_reason", "allow_without_reason", "allow_unknown", "allow_expired", "allow_unused"};
  return names[problem];
}

static const struct pl_check_rule *rule_of(const struct pl_check_rules *rules, enum pl_allow_problem problem) {
  for (size_t i = 0; relation_of(problem) && i < rules->n; i++)
    if (pl_str_is(rules->at[i].relation, relation_of(problem)) && rules->at[i].enabled) return &rules->at[i];
  return NULL;
}

/* The finding about an allow stands at the allow: a fact of kind log carries the place. */
static struct pl_finding finding_of(struct pl_arena *a, const struct pl_check_rule *rule,
                                    const struct pl_allow *allow) {
  struct pl_fact *place = PL_NEW(a, struct pl_fact);
  *place = (struct pl_fact){.kind = PL_FACT_LOG,
                            .how = PL_HOW_CONFIG,
                            .tier = PL_TIER_INIT,
                            .subject = PL_STR("allow"),
                            .name = PL_STR("allow comment"),
                            .path = allow->path,
                            .span = allow->span};
  const struct pl_fact **facts = PL_NEW(a, const struct pl_fact *);
  facts[0] = place;
  struct pl_finding f = {.rule = rule,
                         .level = rule->level,
                         .message = allow->message,
                         .subject = PL_STR("allow"),
                         .facts = facts,
                         .fact_count = 1,
                         .hint_code = rule->fix_code,
                         .hint_policy = rule->fix_policy,
                         .baseline = "new"};
  struct pl_str key =
      pl_arena_printf(a, "%.*s|%.*s|%.*s", PL_FMT(rule->id), PL_FMT(allow->path), PL_FMT(allow->message));
  uint64_t low = pl_str_hash(key), high = pl_str_hash(pl_arena_cat(a, key, PL_STR("#2")));
  snprintf(f.fingerprint, sizeof f.fingerprint, "%016llx%016llx", (unsigned long long)low, (unsigned long long)high);
  return f;
}

static struct pl_allows gather(struct pl_arena *a, const struct pl_allow_file *files, size_t n) {
  PL_VEC(struct pl_allow) all = {0};
  for (size_t i = 0; i < n; i++) {
    if (pl_str_find(files[i].bytes, PL_STR("policylint:")) == SIZE_MAX) continue;
    struct pl_allows one = pl_allow_scan(a, files[i].path, files[i].bytes, files[i].prose);
    for (size_t k = 0; k < one.n; k++) pl_vec_push(&all, one.at[k]);
  }
  struct pl_allows out = {PL_NEW_N(a, struct pl_allow, all.n + 1), all.n};
  if (all.n) memcpy(out.at, all.at, all.n * sizeof *out.at);
  pl_vec_free(&all);
  return out;
}

void pl_allows_run(struct pl_arena *a, const struct pl_check_rules *rules, const struct pl_allow_file *files, size_t n,
                   struct pl_check_output *out) {
  struct pl_allows all = gather(a, files, n);
  pl_allow_check(a, &all, known, (void *)(uintptr_t)rules, today());
  for (size_t i = 0; i < out->finding_count; i++)
    pl_allow_apply(&all, &out->findings[i], out->findings[i].rule->id, out->findings[i].rule->name);
  pl_allow_unused(a, &all);
  for (size_t i = 0; i < all.n; i++) {
    const struct pl_check_rule *rule = rule_of(rules, all.at[i].problem);
    if (!rule) continue;
    out->findings = pl_xrealloc(out->findings, (out->finding_count + 1) * sizeof *out->findings);
    out->findings[out->finding_count++] = finding_of(a, rule, &all.at[i]);
  }
  pl_check_sort(out);
}
