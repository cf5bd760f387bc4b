/* Periods in the code against periods in the policy, for the same thing. */
#include "check/kinds.h"
#include "check/periods.h"
#include "check/rowskept.h"
#include "check/scope.h"
#include "check/things.h"
#include "ruleset/list.h"

static bool same_period(double a, double b, double percent) {
  double larger = a > b ? a : b, difference = a > b ? a - b : b - a;
  return difference <= larger * percent / 100;
}

static double declared_seconds(const struct pl_claim *cl) {
  double s = pl_attr_number(cl->value, "seconds", 0);
  return s ? s : pl_attr_number(cl->value, "max_seconds", 0);
}

static bool ends_with(struct pl_str s, struct pl_str word) {
  return s.n >= word.n && pl_str_ieq(pl_str_cut(s, s.n - word.n, s.n), word);
}

/* "Not kept for over 90 days", "up to 90 days": whoever deletes sooner keeps it, too. */
static bool is_upper_limit(const struct pl_checker *c, const struct pl_claim *cl) {
  enum { BEFORE = 24 };
  size_t at = pl_str_find(cl->quote, pl_attr_text(cl->value, "text"));
  if (at == SIZE_MAX) return false;
  struct pl_str before = pl_str_trim(pl_str_cut(cl->quote, at > BEFORE ? at - BEFORE : 0, at));
  for (struct pl_node w = pl_node_first(pl_data_of(c, "coverage.yaml", "upper_limits")); w.i; w = pl_node_next(w))
    if (ends_with(before, pl_node_text(w))) return true;
  return false;
}

/* A deadline for people who answer letters. */
static bool by_request(const struct pl_claim *cl) {
  return pl_str_ifind(pl_attr_text(cl->value, "after"), PL_STR("request")) != SIZE_MAX;
}

enum { MOST_CLASSES = 4 };
struct classes {
  struct pl_str at[MOST_CLASSES];
  size_t n;
};

static bool has_class(const struct classes *all, struct pl_str class) {
  for (size_t i = 0; i < all->n; i++)
    if (pl_str_eq(all->at[i], class)) return true;
  return false;
}

static void add_class(struct classes *all, struct pl_str class) {
  if (class.n && all->n < MOST_CLASSES && !has_class(all, class)) all->at[all->n++] = class;
}

/* The classes of the things that the claim gives a period for: of each of "IP addresses and server logs". */
static struct classes classes_of(const struct pl_checker *c, const struct pl_claim *cl) {
  struct classes all = {.n = 0};
  bool account = cl->kind == PL_CLAIM_DELETION_DEADLINE &&
                 pl_str_ifind(pl_attr_text(cl->value, "after"), PL_STR("account")) != SIZE_MAX;
  if (account) {
    add_class(&all, PL_STR("account"));
    return all;
  }
  add_class(&all, pl_thing_class(c, cl->subject.n ? cl->subject : cl->quote));
  struct pl_str rest = cl->subject, thing;
  for (size_t i = 0; i < MOST_CLASSES && pl_thing_next(&rest, &thing); i++) add_class(&all, pl_thing_class(c, thing));
  return all;
}

/* The next name of things that the claim lists, as records are called: "orders and invoices" gives order, invoice. */
static bool next_record(const struct pl_checker *c, struct pl_str *rest, struct pl_str *record) {
  struct pl_str thing;
  if (!pl_thing_next(rest, &thing)) return false;
  *record = pl_thing_stem(c, thing);
  return true;
}

/* Whether the claim is about this class of things, or lists records of this name. */
static bool is_about(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str class) {
  struct classes own = classes_of(c, cl);
  struct pl_str rest = cl->subject, record;
  if (own.n) return has_class(&own, class);
  while (next_record(c, &rest, &record))
    if (record.n && pl_str_eq(record, class)) return true;
  return false;
}

static bool gives_period(const struct pl_claim *cl) {
  return cl->kind == PL_CLAIM_RETENTION || cl->kind == PL_CLAIM_TOKEN ||
         (cl->kind == PL_CLAIM_DELETION_DEADLINE && !by_request(cl));
}

/* A place may have the period of another sentence about the same kind of thing: sessions of staff, sessions of customers. */
static bool promised_anywhere(const struct pl_checker *c, struct pl_str class, double found, double percent) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (gives_period(cl) && same_period(found, declared_seconds(cl), percent) && is_about(c, cl, class)) return true;
  }
  return false;
}

/* A place that gives a period, with what is told from it, looked up once for all claims. */
struct place {
  const struct pl_fact *fact;
  double seconds;
  struct pl_str of, class;
  bool promised; /* by some sentence about the same kind of thing */
};
typedef PL_VEC(struct place) place_list;

struct places {
  struct pl_str class;
  double declared, percent;
  bool at_most;
  pl_evidence same, other, longer; /* longer: of the others, those that keep it past the period of every sentence */
};

/* A claim about a thing by its name in code (a row of a table of cookies: seen_cookie_message) says nothing of others of its class. */
static bool of_another_name(const struct pl_claim *cl, struct pl_str class, struct pl_str of) {
  if (pl_str_chr(cl->subject, '_') == SIZE_MAX || pl_str_chr(cl->subject, ' ') != SIZE_MAX) return false;
  if (pl_str_ieq(of, class)) return true; /* a place that gives no name but "cookie" */
  return pl_str_ifind(of, cl->subject) == SIZE_MAX && pl_str_ifind(cl->subject, of) == SIZE_MAX;
}

/* "Security preferences | 1 year" in a table of cookies: the row's cookie, not each one that the code sets. */
static bool of_another_row(const struct pl_claim *cl, struct pl_str class, struct pl_str of) {
  enum { TELLS = 4 };
  size_t bar = pl_str_find(cl->quote, PL_STR(" | "));
  struct pl_str name = bar == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(cl->quote, 0, bar);
  if (!name.n || !pl_str_is(class, "cookie") || pl_str_ifind(name, PL_STR("cookie")) != SIZE_MAX) return false;
  for (size_t i = 0, end; i < name.n; i = end + 1) {
    for (end = i; end < name.n && pl_is_alnum(name.p[end]); end++) continue;
    if (end - i >= TELLS && pl_str_ifind(of, pl_str_cut(name, i, end)) != SIZE_MAX) return false;
  }
  return true;
}

/* SIDEBAR_COOKIE_MAX_AGE beside "sign-in cookies last for 30 days": both names say which cookies, and not the same. */
static bool of_other_cookies(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str class,
                             struct pl_str of) {
  enum { TELLS = 4 };
  if (!pl_str_is(class, "cookie") || pl_str_ieq(cl->subject, class) || pl_str_ieq(of, class)) return false;
  bool named = false;
  for (size_t i = 0, end; i < of.n; i = end + 1) {
    for (end = i; end < of.n && pl_is_alnum(of.p[end]); end++) continue;
    struct pl_str word = pl_str_cut(of, i, end);
    if (word.n < TELLS || pl_list_ifind(pl_data_of(c, "coverage.yaml", "cookie_words"), word)) continue;
    if (pl_str_ifind(cl->subject, word) != SIZE_MAX || pl_str_ifind(cl->quote, word) != SIZE_MAX) return false;
    named = true;
  }
  return named;
}

/* "7 days (Free) / 90 days (Team)" and a table of periods by plan are compared row by row; what gives no plan is another matter. */
static bool of_another_plan(const struct pl_claim *cl, const struct pl_fact *f) {
  return !pl_str_ieq(pl_attr_text(cl->value, "plan"), pl_attr_text(f->attrs, "plan"));
}

/* The same for the thousands of places with one period, looked up once. */
static bool is_promised(const struct pl_checker *c, const struct place *p, double percent, struct pl_map *known) {
  struct pl_str key = pl_arena_printf(c->arena, "%.*s %.17g", PL_FMT(p->class), p->seconds);
  bool *answer = pl_map_get(known, key);
  if (answer) return *answer;
  answer = PL_NEW(c->arena, bool);
  *answer = promised_anywhere(c, p->class, p->seconds, percent);
  pl_map_set(known, key, answer);
  return *answer;
}

static void add_place(const struct pl_checker *c, const struct pl_fact *f, double percent, struct pl_map *known,
                      place_list *out) {
  struct pl_str of = pl_attr_text(f->attrs, "of");
  struct place p = {.fact = f, .seconds = pl_attr_number(f->attrs, "seconds", 0), .of = of.n ? of : f->subject};
  p.class = pl_thing_class(c, p.of);
  if (!p.class.n && pl_attr_text(f->attrs, "action").n) p.class = pl_thing_stem(c, p.of); /* a record by its name */
  if (!p.seconds || !p.class.n) return;
  p.promised = is_promised(c, &p, percent, known);
  pl_vec_push(out, p);
}

/* Records in which addresses stand, for sentences about addresses. */
static void add_rows(const struct pl_checker *c, double percent, struct pl_map *known, place_list *out) {
  for (struct pl_node w = pl_node_first(pl_data_of(c, "coverage.yaml", "kept_if_stored")); w.i; w = pl_node_next(w)) {
    const struct pl_rows *rows = pl_rows_kept(c, pl_node_text(w));
    for (size_t i = 0; i < rows->n; i++) {
      struct place p = {.fact = rows->at[i], .seconds = pl_attr_number(rows->at[i]->attrs, "seconds", 0)};
      p.of = p.class = pl_node_text(w);
      p.promised = is_promised(c, &p, percent, known);
      if (p.seconds) pl_vec_push(out, p);
    }
  }
}

static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct place *x) {
  return pl_scope_covers(c, cl, x->fact) && !of_another_name(cl, x->class, x->of) &&
         !of_another_row(cl, x->class, x->of) && !of_other_cookies(c, cl, x->class, x->of) &&
         !of_another_plan(cl, x->fact);
}

/* Compares each place of the thing with the claim. */
static void compare(const struct pl_checker *c, const struct pl_claim *cl, const place_list *all, struct places *p) {
  for (size_t i = 0; i < all->n; i++) {
    const struct place *x = &all->at[i];
    if (!pl_str_eq(x->class, p->class) || !concerns(c, cl, x)) continue;
    if ((p->at_most && x->seconds < p->declared) || same_period(x->seconds, p->declared, p->percent)) {
      if (!pl_attr_true(x->fact->attrs, "unused") && !pl_attr_true(x->fact->attrs, "only_looks"))
        pl_vec_push(&p->same, x->fact); /* what nothing runs, or what only counts, keeps no promise */
      continue;
    }
    if (x->promised) continue; /* that of another sentence */
    pl_vec_push(&p->other, x->fact);
    if (x->seconds > p->declared) pl_vec_push(&p->longer, x->fact);
  }
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const struct places *p, enum pl_level level, const pl_evidence *e, const char *reason) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", pl_period_declared(c->arena, cl));
  pl_attr_set_text(c->arena, &values, "found",
                   pl_duration_text(c->arena, pl_attr_number(e->at[0]->attrs, "seconds", 0)));
  pl_attr_set_text(c->arena, &values, "of", cl->subject.n ? cl->subject : p->class);
  if (p->same.n) pl_attr_set_text(c->arena, &values, "reason", PL_STR("Another place has the promised period"));
  pl_finding_add(c, rule, level, p->class, cl, e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, e, pl_str_of(reason));
}

/* A schedule that runs the deletion says more than a period that stands somewhere. */
static struct pl_str kept_by(const struct pl_checker *c, const pl_evidence *same) {
  for (size_t i = 0; i < same->n; i++) {
    struct pl_str when = pl_attr_text(same->at[i]->attrs, "scheduled");
    if (when.n)
      return pl_arena_printf(c->arena, "the code uses this period, and a schedule runs it (%.*s)", PL_FMT(when));
  }
  return PL_STR("the code uses this period");
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const place_list *all, struct places p, enum pl_level level, struct pl_map *reported) {
  p.declared = declared_seconds(cl);
  p.at_most = cl->kind == PL_CLAIM_DELETION_DEADLINE || !pl_attr_get(cl->value, "seconds") || is_upper_limit(c, cl) ||
              pl_str_is(p.class, "cookie"); /* what lives shorter keeps its promise */
  if (!p.declared || cl->stance == PL_DOES_NOT) return;
  compare(c, cl, all, &p);
  if (p.same.n && !p.longer.n)
    pl_verdict_set(c, cl, PL_HOLDS, &p.same, kept_by(c, &p.same));
  else if (p.same.n && !pl_map_set(reported, p.class, c))
    report(c, rule, cl, &p, PL_LEVEL_WARNING, &p.longer, "one place uses this period and another a longer one");
  else if (!p.same.n && p.other.n && !pl_map_set(reported, p.class, c))
    report(c, rule, cl, &p, level, &p.other, "the code uses another period");
  pl_vec_free(&p.same);
  pl_vec_free(&p.other);
  pl_vec_free(&p.longer);
}

/* What a record's name alone tells weighs less than a class of things. */
static void judge_all(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                      const place_list *all, double percent, struct pl_map *reported) {
  struct classes own = classes_of(c, cl);
  struct pl_str rest = cl->subject, record;
  for (size_t i = 0; i < own.n; i++)
    judge(c, rule, cl, all, (struct places){.class = own.at[i], .percent = percent}, rule->level, reported);
  if (own.n) return;
  while (next_record(c, &rest, &record))
    judge(c, rule, cl, all, (struct places){.class = record, .percent = percent}, PL_LEVEL_WARNING, reported);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence facts = {0};
  place_list all = {0};
  struct pl_map reported = {0}, known = {0};
  double percent = pl_node_number(pl_node_get(rule->params, "tolerance_percent"), 4);
  pl_evidence_of_kind(c, PL_FACT_RETENTION, &facts);
  for (size_t i = 0; i < facts.n; i++) add_place(c, facts.at[i], percent, &known, &all);
  add_rows(c, percent, &known, &all);
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_RETENTION, PL_CLAIM_TOKEN, PL_CLAIM_DELETION_DEADLINE};
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));)
      if (gives_period(cl)) judge_all(c, rule, cl, &all, percent, &reported);
  pl_compare_cookies(c, rule, percent);
  pl_map_free(&reported);
  pl_map_free(&known);
  pl_vec_free(&facts);
  pl_vec_free(&all);
}

const struct pl_relation pl_relation_retention_mismatch = {"retention_mismatch", run};
