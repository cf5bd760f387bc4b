/* Pairs of claims of the policy that cannot both be true. Each kind of pair is one function; what all share is the gate: both asserted,
 * neither an exception, the same part of the product, not one sentence against itself. */
#include "check/kinds.h"
#include "check/tracking.h"

typedef bool pl_pair_test(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b);

static bool gate(const struct pl_claim *cl) { return cl->modality == PL_ASSERTED && !cl->exception; }

static bool comparable(const struct pl_claim *a, const struct pl_claim *b) {
  bool same_place = pl_str_eq(a->path, b->path) && a->span.line == b->span.line && a->span.column == b->span.column;
  return a != b && gate(a) && gate(b) && !same_place && pl_str_eq(a->scope, b->scope) && !pl_str_eq(a->quote, b->quote);
}

static bool words_equal(struct pl_arena *arena, struct pl_str a, struct pl_str b) {
  return a.n && pl_str_eq(pl_arena_lower(arena, a), pl_arena_lower(arena, b));
}

/* Two periods for one thing, counted from the same moment. */
static bool two_periods(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  double x = pl_attr_number(a->value, "seconds", 0), y = pl_attr_number(b->value, "seconds", 0);
  if (!x || !y || a->stance == PL_DOES_NOT || b->stance == PL_DOES_NOT ||
      !words_equal(c->arena, a->subject, b->subject))
    return false;
  if (!pl_str_eq(pl_attr_text(a->value, "after"), pl_attr_text(b->value, "after"))) return false;
  return x > y ? x > y * 1.05 : y > x * 1.05;
}

static bool password_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return a->stance == PL_DOES_NOT && b->stance != PL_DOES_NOT;
}

/* The same party used and not used. */
static bool used_and_not(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return a->stance == PL_DOES_NOT && b->stance != PL_DOES_NOT && a->subject.n && pl_str_eq(a->subject, b->subject) &&
         !a->scope.n && !a->purpose.n;
}

/* A category collected and not collected, in the same words of the taxonomy. Cards and passwords are handled by others: "we never see them". */
static bool collected_and_not(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  if (a->stance != PL_DOES_NOT || b->stance == PL_DOES_NOT || !pl_str_eq(a->subject, b->subject)) return false;
  return !pl_coverage_has(c, "handled_by_others", a->subject);
}

/* "No analytics" and a statistics service named as one that analyses. */
static bool analytics_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return a->stance == PL_DOES_NOT && pl_str_is(pl_attr_text(a->value, "what"), "analytics") &&
         b->stance != PL_DOES_NOT && b->subject.n && !pl_str_is(b->subject, "unspecified");
}

/* Notice before a change, and changes that hold once posted. */
static bool notice_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  double before = pl_attr_number(a->value, "seconds", -1), at_once = pl_attr_number(b->value, "seconds", -1);
  return before > 0 && at_once == 0;
}

static bool two_notices(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  double x = pl_attr_number(a->value, "seconds", -1), y = pl_attr_number(b->value, "seconds", -1);
  return x > 0 && y > 0 && x > y;
}

static bool two_ages(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  double x = pl_attr_number(a->value, "age", 0), y = pl_attr_number(b->value, "age", 0);
  return x && y && x > y && pl_str_ifind(a->quote, PL_STR("EU")) == SIZE_MAX &&
         pl_str_ifind(a->quote, PL_STR("GDPR")) == SIZE_MAX && pl_str_ifind(a->quote, PL_STR("EEA")) == SIZE_MAX;
}

static const struct {
  enum pl_claim_kind a, b;
  pl_pair_test *test;
  const char *about;
} pairs[] = {
    {PL_CLAIM_RETENTION, PL_CLAIM_RETENTION, two_periods, NULL},
    {PL_CLAIM_NO_PASSWORDS, PL_CLAIM_PASSWORD_HASH, password_and_none, "passwords"},
    {PL_CLAIM_PROCESSOR, PL_CLAIM_PROCESSOR, used_and_not, NULL},
    {PL_CLAIM_DATA_COLLECTED, PL_CLAIM_DATA_COLLECTED, collected_and_not, NULL},
    {PL_CLAIM_TRACKING_NEGATIVE, PL_CLAIM_ANALYTICS, analytics_and_none, "analytics"},
    {PL_CLAIM_CHANGE_NOTICE, PL_CLAIM_CHANGE_NOTICE, notice_and_none, "when changes take effect"},
    {PL_CLAIM_CHANGE_NOTICE, PL_CLAIM_CHANGE_NOTICE, two_notices, "when changes take effect"},
    {PL_CLAIM_CHILDREN_AGE, PL_CLAIM_CHILDREN_AGE, two_ages, "the age of children"},
};

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *a,
                   const struct pl_claim *b, struct pl_str about) {
  const struct pl_claim *later = pl_claim_cmp(a, b) > 0 ? a : b, *earlier = later == a ? b : a;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", later->quote);
  pl_attr_set_text(c->arena, &values, "found", earlier->quote);
  struct pl_finding *f = pl_finding_add(c, rule, rule->level, about, later, NULL, values);
  if (f) f->other = earlier;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    for (const struct pl_claim *a = NULL; (a = pl_claim_next(c, pairs[i].a, a));)
      for (const struct pl_claim *b = pairs[i].a == pairs[i].b && pairs[i].test == two_periods ? a : NULL;
           (b = pl_claim_next(c, pairs[i].b, b));) {
        if (!comparable(a, b) || !pairs[i].test(c, a, b)) continue;
        struct pl_str about = pairs[i].about ? pl_str_of(pairs[i].about) : a->subject;
        struct pl_str key = pl_arena_printf(c->arena, "%zu %.*s %.*s", i, PL_FMT(about), PL_FMT(a->path));
        if (!pl_map_set(&reported, key, c)) report(c, rule, a, b, about);
      }
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_contradiction = {"contradiction", run};
