/* Each kind of pair is one function; what all share is the gate in pairgate.c. */
#include "check/pairs.h"

#include "check/data.h"
#include "ruleset/list.h"

typedef bool pl_pair_test(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b);

static bool is_no(const struct pl_claim *cl) { return cl->stance == PL_DOES_NOT; }
static struct pl_str text_of(const struct pl_claim *cl, const char *key) { return pl_attr_text(cl->value, key); }

/* ---- pairs ---- */

/* "Kept for 3 years (without names after 90 days)": the sentence gives the other period, too. */
static bool gives_both(const struct pl_claim *a, const struct pl_claim *b) {
  struct pl_str x = text_of(a, "text"), y = text_of(b, "text");
  return (y.n && pl_str_ifind(a->quote, y) != SIZE_MAX) || (x.n && pl_str_ifind(b->quote, x) != SIZE_MAX);
}

/* "Acme keeps log data for a day": the period of a company, not of the product's own. */
static bool names_a_company(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *p = NULL; (p = pl_claim_next(c, PL_CLAIM_PROCESSOR, p));)
    if (p->name.n && pl_str_find(cl->quote, p->name) != SIZE_MAX) return true;
  for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, PL_REMARK_MENTION, r));)
    if (pl_claim_same_sentence(r, cl)) return true;
  return false;
}

static bool of_a_company(const struct pl_checker *c, const struct pl_claim *cl) {
  unsigned char *known = &c->memo->of_a_company[cl - c->in->claims];
  if (!*known) *known = names_a_company(c, cl) ? 2 : 1;
  return *known == 2;
}

/* Two periods for one thing, counted from the same moment. What only says "data" must at least say from when. */
static bool two_periods(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  double x = pl_attr_number(a->value, "seconds", 0), y = pl_attr_number(b->value, "seconds", 0);
  if (!x || !y || is_no(a) || is_no(b) || !a->subject.n || !pl_claims_same_matter(c, a, b)) return false;
  if (gives_both(a, b) || of_a_company(c, a) != of_a_company(c, b)) return false;
  if (pl_coverage_has(c, "everything", a->subject) && !text_of(a, "after").n) return false;
  return x > y ? x > y * 1.05 : y > x * 1.05;
}

/* Deleted at once, and only within a period, from the same moment. What is said of copies that go later contradicts nothing. */
static bool at_once_and_later(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  if (pl_attr_number(a->value, "seconds", -1) != 0 || pl_attr_number(b->value, "seconds", 0) <= 0) return false;
  if (is_no(a) || is_no(b) || !a->subject.n || !pl_claims_same_matter(c, a, b)) return false;
  return !pl_coverage_within(c, "later_copies", a->quote) && !pl_coverage_within(c, "later_copies", b->quote);
}

/* Passwords that are hashed can not be decrypted: one of the two words is wrong. */
static bool hashed_and_encrypted(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  return !is_no(a) && !is_no(b) && pl_coverage_within(c, "says_hashed", a->quote) &&
         pl_coverage_within(c, "says_passwords", b->subject) && !pl_coverage_within(c, "says_hashed", b->quote);
}

/* Other values for one thing; between documents only, for within one a sentence may tell of old and new. */
static bool two_values(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  return pl_claims_disagree(c, a, b);
}

static bool no_and_yes(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return is_no(a) && !is_no(b);
}

static bool signs_in_with_password(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  return no_and_yes(c, a, b) && pl_str_is(b->subject, "password");
}

/* The same party used and not used. */
static bool used_and_not(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  return no_and_yes(c, a, b) && a->subject.n && pl_str_eq(a->subject, b->subject) && !a->scope.n && !a->purpose.n;
}

/* Whether the quote names every processor of the other's sentence, and how many those are. */
static bool names_all(const struct pl_checker *c, const struct pl_claim *list, struct pl_str quote, size_t *n) {
  *n = 0;
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));) {
    if (!pl_claim_same_sentence(o, list)) continue;
    if (pl_str_ifind(quote, o->name) == SIZE_MAX) return false;
    ++*n;
  }
  return *n > 0;
}

/* Whether the list's own sentence names the vendor, or one that takes it in. */
static bool on_list(const struct pl_checker *c, const struct pl_claim *list, struct pl_str vendor) {
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));)
    if (pl_claim_same_sentence(o, list) && pl_vendor_covers(c, o->subject, vendor)) return true;
  return false;
}

/* "Prompts go only to A or B", and elsewhere "A, B, C" for the same: a longer list of one kind of service. */
static bool only_these_and_another(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, a->subject),
                         *other = pl_vendor_by_id(&c->in->rules->vendors, b->subject);
  size_t n;
  if (a->stance != PL_ONLY || is_no(b) || !v || !other || !b->name.n) return false;
  return pl_str_eq(v->category, other->category) && pl_str_ifind(a->quote, b->name) == SIZE_MAX &&
         !on_list(c, a, b->subject) && names_all(c, a, b->quote, &n) && n > 1;
}

/* "Not in our own database", and "an e-mail address, via Acme": it lies with that service. */
static bool with_a_service(const struct pl_checker *c, const struct pl_claim *no, const struct pl_claim *yes) {
  if (!pl_coverage_within(c, "own_place", no->quote)) return false;
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));)
    if (pl_str_ifind(yes->quote, o->name) != SIZE_MAX && o->name.n) return true;
  return false;
}

/* "We do not store IP addresses", and "we collect IP addresses": what is taken need not be kept. Nor where both say so: "a country, from the
 * IP address, which is not stored". */
static bool taken_not_kept(const struct pl_checker *c, const struct pl_claim *no, const struct pl_claim *yes) {
  if (pl_phrase_in(c, "denies_keeping", no->quote) && pl_coverage_within(c, "not_kept", yes->quote)) return true;
  return pl_phrase_in(c, "denies_keeping", no->quote) && !pl_phrase_in(c, "denies_taking", no->quote) &&
         !pl_phrase_in(c, "denies_keeping", yes->quote);
}

/* A category collected and not collected. Only exact categories: "we keep no logs" and "the address appears in logs" are not of one thing,
 * and cards and passwords are handled by others ("we never see them"). */
static bool collected_and_not(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  bool passing = pl_coverage_within(c, "in_passing", b->quote) || pl_coverage_within(c, "in_passing", a->quote) ||
                 pl_coverage_within(c, "said_aside", a->quote);
  return used_and_not(c, a, b) && pl_coverage_has(c, "exact_data", a->subject) && !passing &&
         !with_a_service(c, a, b) && !taken_not_kept(c, a, b) && !pl_stays_with_people(c, b);
}

/* "We only collect your e-mail address", and something further. */
static bool only_and_more(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  if (a->stance != PL_ONLY || b->stance != PL_DOES || a->purpose.n || b->purpose.n) return false;
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, o));)
    if (o->stance == PL_ONLY &&
        (pl_data_takes_in(c, o->subject, b->subject) || pl_data_takes_in(c, b->subject, o->subject)))
      return false;
  return pl_coverage_within(c, "whole_collection", a->quote) && !pl_coverage_has(c, "handled_by_others", b->subject);
}

/* "No cookies for analytics", "your calendar's data is not used for it": who does so in another way, with other data, contradicts nothing. */
static bool in_part(const struct pl_claim *no) {
  return pl_str_is(text_of(no, "by"), "cookies") || text_of(no, "of").n;
}

/* "No third-party analytics", and software that runs on one's own server. */
static bool of_third_parties(const struct pl_checker *c, const struct pl_claim *no, struct pl_str software) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, software);
  return v && v->self_hosted && pl_coverage_within(c, "says_third_party", no->quote);
}

/* "No analytics" and a statistics service named as one that analyses. */
static bool analytics_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  return no_and_yes(c, a, b) && !in_part(a) && pl_str_is(text_of(a, "what"), "analytics") && b->subject.n &&
         !pl_str_is(b->subject, "unspecified") && !of_third_parties(c, a, b->subject);
}

/* "No analytics", "no tracking", and a processor that does nothing else. */
static bool tracker_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, b->subject);
  struct pl_str what = text_of(a, "what");
  if (!no_and_yes(c, a, b) || in_part(a) || !v || a->purpose.n || of_third_parties(c, a, b->subject)) return false;
  if (pl_str_is(what, "advertising")) return pl_coverage_has(c, "advertises", v->category);
  return pl_str_is(what, "analytics") &&
         (pl_str_is(v->category, "analytics") || pl_str_is(v->category, "session_replay"));
}

/* "No cookies", and some; "essential cookies only", and others. */
static bool cookies_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  struct pl_str what = text_of(a, "purpose"), other = text_of(b, "purpose");
  if (is_no(b) || pl_str_is(other, "storage") || pl_str_is(other, "unspecified")) return false;
  if (is_no(a) && pl_str_is(what, "any"))
    return pl_coverage_within(c, "whole_product", a->quote) && !pl_str_is(other, "any");
  if (is_no(a)) return pl_str_eq(what, other) && !pl_str_is(what, "unspecified");
  return a->stance == PL_ONLY && pl_str_is(what, "essential") && pl_coverage_has(c, "nonessential_cookies", other);
}

/* Notice before a change, and changes that hold once posted. */
static bool notice_and_none(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return pl_attr_number(a->value, "seconds", -1) > 0 && pl_attr_number(b->value, "seconds", -1) == 0;
}

static bool two_notices(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  double x = pl_attr_number(a->value, "seconds", -1), y = pl_attr_number(b->value, "seconds", -1);
  return x > 0 && y > 0 && x > y;
}

/* "Under 13 (or 16)": the sentence is about the other age, too. */
static bool names_number(const struct pl_checker *c, const struct pl_claim *cl, double n) {
  return pl_str_find(cl->quote, pl_arena_printf(c->arena, "%g", n)) != SIZE_MAX;
}

static bool two_ages(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  double x = pl_attr_number(a->value, "age", 0), y = pl_attr_number(b->value, "age", 0);
  if (pl_coverage_within(c, "taken_out_again", b->quote)) return false; /* under 13 and there all the same */
  if (pl_coverage_within(c, "with_parents", a->quote) || pl_coverage_within(c, "with_parents", b->quote)) return false;
  return x && y && x > y && !names_number(c, a, y) && !names_number(c, b, x) &&
         !pl_coverage_within(c, "regional", a->quote) && !pl_coverage_within(c, "regional", b->quote) &&
         !pl_coverage_within(c, "regional", a->heading) && !pl_coverage_within(c, "regional", b->heading);
}

/* "We share your data with nobody", and those who get it. */
static bool shared_and_not(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  bool of_one_thing =
      pl_list_starts(pl_data_of(c, "coverage.yaml", "points_back"), a->quote); /* "It is never shared" */
  return no_and_yes(c, a, b) && !of_one_thing && !pl_attr_true(b->value, "integration") &&
         !pl_coverage_within(c, "sold_in_stores", b->quote) && !pl_coverage_within(c, "own_account", b->quote) &&
         pl_vendor_by_id(&c->in->rules->vendors, b->subject) != NULL;
}

enum where { WITHIN = 1, BETWEEN = 2, ANYWHERE = 3 };
/* long: a table */
static const struct pair {
  const char *name; /* for params.notes */
  enum pl_claim_kind a, b;
  pl_pair_test *test;
  const char *about; /* NULL: the subject of the first */
  enum where where;
} pairs[] = {
    {"periods", PL_CLAIM_RETENTION, PL_CLAIM_RETENTION, two_periods, NULL, ANYWHERE},
    {"deadlines", PL_CLAIM_DELETION_DEADLINE, PL_CLAIM_DELETION_DEADLINE, two_periods, NULL, ANYWHERE},
    {"deadlines", PL_CLAIM_DELETION_DEADLINE, PL_CLAIM_DELETION_DEADLINE, at_once_and_later, NULL, ANYWHERE},
    {"hashed", PL_CLAIM_PASSWORD_HASH, PL_CLAIM_ENCRYPTION_REST, hashed_and_encrypted, "passwords", ANYWHERE},
    {"passwords", PL_CLAIM_NO_PASSWORDS, PL_CLAIM_PASSWORD_HASH, no_and_yes, "passwords", ANYWHERE},
    {"passwords", PL_CLAIM_NO_PASSWORDS, PL_CLAIM_AUTH_METHOD, signs_in_with_password, "passwords", ANYWHERE},
    {"processors", PL_CLAIM_PROCESSOR, PL_CLAIM_PROCESSOR, used_and_not, NULL, ANYWHERE},
    {"only_processors", PL_CLAIM_PROCESSOR, PL_CLAIM_PROCESSOR, only_these_and_another, "who receives it", ANYWHERE},
    {"sharing", PL_REMARK_NO_SHARING, PL_CLAIM_PROCESSOR, shared_and_not, "who receives data", ANYWHERE},
    {"data", PL_CLAIM_DATA_COLLECTED, PL_CLAIM_DATA_COLLECTED, collected_and_not, NULL, ANYWHERE},
    {"only_data", PL_CLAIM_DATA_COLLECTED, PL_CLAIM_DATA_COLLECTED, only_and_more, "what is collected", ANYWHERE},
    {"analytics", PL_CLAIM_TRACKING_NEGATIVE, PL_CLAIM_ANALYTICS, analytics_and_none, "analytics", ANYWHERE},
    {"analytics", PL_CLAIM_TRACKING_NEGATIVE, PL_CLAIM_PROCESSOR, tracker_and_none, "analytics", ANYWHERE},
    {"cookies", PL_CLAIM_COOKIES, PL_CLAIM_COOKIES, cookies_and_none, "cookies", ANYWHERE},
    {"notice", PL_CLAIM_CHANGE_NOTICE, PL_CLAIM_CHANGE_NOTICE, notice_and_none, "when changes take effect", ANYWHERE},
    {"notice", PL_CLAIM_CHANGE_NOTICE, PL_CLAIM_CHANGE_NOTICE, two_notices, "when changes take effect", ANYWHERE},
    {"ages", PL_CLAIM_CHILDREN_AGE, PL_CLAIM_CHILDREN_AGE, two_ages, "the age of children", ANYWHERE},
    {"values", PL_CLAIM_PASSWORD_HASH, PL_CLAIM_PASSWORD_HASH, two_values, NULL, BETWEEN},
    {"values", PL_CLAIM_ENCRYPTION_TRANSIT, PL_CLAIM_ENCRYPTION_TRANSIT, two_values, "encryption in transit", BETWEEN},
    {"values", PL_CLAIM_ENCRYPTION_REST, PL_CLAIM_ENCRYPTION_REST, two_values, NULL, BETWEEN},
    {"values", PL_CLAIM_TOKEN, PL_CLAIM_TOKEN, two_values, NULL, BETWEEN},
    {"values", PL_CLAIM_OAUTH_PROVIDER, PL_CLAIM_OAUTH_PROVIDER, two_values, NULL, BETWEEN},
    {"values", PL_CLAIM_NO_SALE, PL_CLAIM_NO_SALE, two_values, "selling data", BETWEEN},
};

static const struct pl_claim *next(const struct pl_checker *c, enum pl_claim_kind kind, const struct pl_claim *after) {
  return pl_claim_is_remark(kind) ? pl_remark_next(c, kind, after) : pl_claim_next(c, kind, after);
}

static bool is_note(const struct pl_check_rule *rule, const struct pair *p) {
  for (struct pl_node n = pl_node_first(pl_node_get(rule->params, "notes")); n.i; n = pl_node_next(n))
    if (pl_str_is(pl_node_text(n), p->name)) return true;
  return false;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                   const struct pl_claim *a, const struct pl_claim *b, struct pl_str about) {
  const struct pl_claim *later = pl_claim_cmp(a, b) > 0 ? a : b, *earlier = later == a ? b : a;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", later->quote);
  pl_attr_set_text(c->arena, &values, "found", earlier->quote);
  pl_attr_set_text(c->arena, &values, "of", earlier->path);
  struct pl_finding *f = pl_finding_add(c, rule, level, about, later, NULL, values);
  if (f) f->other = earlier;
}

/* One finding for each matter and pair of documents, however many sentences speak of it. */
static void try_pair(struct pl_checker *c, const struct pl_check_rule *rule, const struct pair *p, bool between,
                     struct pl_map *seen) {
  for (const struct pl_claim *a = NULL; (a = next(c, p->a, a));)
    for (const struct pl_claim *b = NULL; (b = next(c, p->b, b));) {
      if (!p->test(c, a, b) || !pl_pair_comparable(c, a, b, between)) continue;
      struct pl_str about = p->about ? pl_str_of(p->about) : a->subject;
      bool sorted = pl_str_cmp(a->path, b->path) <= 0;
      struct pl_str key = pl_arena_printf(c->arena, "%s %.*s %.*s %.*s", p->name, PL_FMT(about),
                                          PL_FMT(sorted ? a->path : b->path), PL_FMT(sorted ? b->path : a->path));
      if (!pl_map_set(seen, key, c)) report(c, rule, is_note(rule, p) ? PL_LEVEL_NOTE : rule->level, a, b, about);
    }
}

void pl_pairs_report(struct pl_checker *c, const struct pl_check_rule *rule, bool between) {
  struct pl_map seen = {0};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (pairs[i].where & (between ? BETWEEN : WITHIN)) try_pair(c, rule, &pairs[i], between, &seen);
  pl_map_free(&seen);
}

bool pl_pairs_known(const struct pl_check_rule *rule, struct pl_error *err) {
  const char *names[sizeof pairs / sizeof *pairs + 1] = {NULL};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) names[i] = pairs[i].name;
  for (struct pl_node n = pl_node_first(pl_node_get(rule->params, "notes")); n.i; n = pl_node_next(n)) {
    bool known = false;
    for (size_t i = 0; names[i] && !known; i++) known = pl_str_is(pl_node_text(n), names[i]);
    const char *near = known ? NULL : pl_nearest(pl_node_text(n), names);
    if (!known)
      return pl_node_fail(n, err, "unknown pair '%.*s' under 'notes'%s%s%s", PL_FMT(pl_node_text(n)),
                          near ? "; did you mean '" : "; remove it", near ? near : "", near ? "'?" : "");
  }
  return true;
}
