/* "The effective date at the top of this page", and there is none. */
#include "check/kinds.h"

static bool has_date(const struct pl_checker *c, struct pl_str path) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_LAST_UPDATED, cl));)
    if (pl_str_eq(cl->path, path)) return true;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NOTICE_PLACEHOLDER, cl));)
    if (pl_str_eq(cl->path, path) && pl_str_ifind(pl_attr_text(cl->value, "text"), PL_STR("date")) != SIZE_MAX) return true; /* said elsewhere: not filled in */
  return false;
}

/* Words that point at a date at the top of the page. */
static bool points(struct pl_str quote) {
  static const char *const dates[] = {"effective date", "last updated", "revision date", "date at the top", "\"last", "date above"};
  static const char *const places[] = {"at the top", "top of this", "above", "at the beginning"};
  bool date = false, place = false;
  for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) date = date || pl_str_ifind(quote, pl_str_of(dates[i])) != SIZE_MAX;
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) place = place || pl_str_ifind(quote, pl_str_of(places[i])) != SIZE_MAX;
  return date && place;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map seen = {0};
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (cl->kind == PL_CLAIM_LAST_UPDATED || !points(cl->quote) || has_date(c, cl->path) || pl_map_set(&seen, cl->path, c)) continue;
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "subject", PL_STR("a date at the top of the page"));
    pl_finding_add(c, rule, rule->level, PL_STR("date"), cl, NULL, values);
  }
  pl_map_free(&seen);
}

const struct pl_relation pl_relation_dangling_reference = {"dangling_reference", run};
