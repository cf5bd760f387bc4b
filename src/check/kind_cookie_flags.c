/* Session cookies with a flag switched off in so many words, where the policy promises protected transport or sessions. */
#include "check/kinds.h"
#include "check/scope.h"

static bool is_off(const struct pl_fact *f, const char *flag) {
  const struct pl_value *v = pl_attr_get(f->attrs, flag);
  return v && v->kind == PL_VALUE_BOOL && v->number == 0;
}

/* The flags that are off, or empty. */
static struct pl_str missing_flags(const struct pl_fact *f) {
  bool open = is_off(f, "secure") || (pl_str_ieq(pl_attr_text(f->attrs, "same_site"), PL_STR("none")) &&
                                      !pl_attr_true(f->attrs, "secure") && pl_attr_get(f->attrs, "secure"));
  bool readable = is_off(f, "http_only");
  if (open && readable) return PL_STR("Secure and HttpOnly");
  return open ? PL_STR("Secure") : readable ? PL_STR("HttpOnly") : (struct pl_str){NULL, 0};
}

/* By its name it stands for a person who is signed in, and it is set, not taken away. */
static bool signs_in(const struct pl_checker *c, const struct pl_fact *f) {
  if (pl_attr_get(f->attrs, "max_age_seconds") && pl_attr_number(f->attrs, "max_age_seconds", 1) <= 0) return false;
  return pl_str_is(pl_attr_text(f->attrs, "purpose"), "session") &&
         pl_coverage_within(c, "sign_in_cookies", f->subject) && !pl_coverage_within(c, "mark_cookies", f->subject);
}

static const struct pl_claim *promise(const struct pl_checker *c, const struct pl_fact *f) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_TRANSIT, cl));)
    if (cl->stance != PL_DOES_NOT && pl_scope_covers(c, cl, f)) return cl;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));)
    if (cl->stance != PL_DOES_NOT && pl_str_is(pl_attr_text(cl->value, "purpose"), "session") &&
        pl_scope_covers(c, cl, f))
      return cl;
  return NULL;
}

/* One cookie with one fault, wherever it is set. */
static struct pl_str cookie_and_fault(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_arena_printf(c->arena, "%.*s\n%.*s", PL_FMT(f->subject), PL_FMT(missing_flags(f)));
}

/* A script that reads the cookie breaks no promise of encrypted transport; "we use session cookies" promises nothing of their safety. */
static enum pl_level level_of(const struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_fact *f) {
  const struct pl_claim *cl = promise(c, f);
  if (cl->kind == PL_CLAIM_ENCRYPTION_TRANSIT)
    return pl_str_is(missing_flags(f), "HttpOnly") ? PL_LEVEL_NOTE : rule->level;
  return pl_coverage_within(c, "says_kept_safe", cl->quote) ? rule->level : PL_LEVEL_NOTE;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *one) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "found", missing_flags(one->at[0]));
  pl_evidence_rank(one);
  pl_finding_add(c, rule, level_of(c, rule, one->at[0]), one->at[0]->subject, promise(c, one->at[0]), one, values);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0}, wanted = {0};
  pl_evidence_of_kind(c, PL_FACT_COOKIE, &all);
  for (size_t i = 0; i < all.n; i++)
    if (missing_flags(all.at[i]).n && promise(c, all.at[i]) && signs_in(c, all.at[i])) pl_vec_push(&wanted, all.at[i]);
  pl_each_group(c, rule, &wanted, cookie_and_fault, judge);
  pl_vec_free(&all);
  pl_vec_free(&wanted);
}

const struct pl_relation pl_relation_cookie_flags = {"cookie_flags", run};
