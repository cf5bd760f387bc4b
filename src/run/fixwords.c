/* Words of the policy that name a region, a version or a day. Names of months are rows of data/fixes.yaml. */
#include "run/fixwords.h"

#include "base/day.h"
#include "run/fixplace.h"

/* The text of an attribute that all facts share; empty when they differ. */
static struct pl_str shared(const struct pl_finding *f, const char *key) {
  struct pl_str first = {NULL, 0};
  for (size_t i = 0; i < f->fact_count; i++) {
    struct pl_str text = key ? pl_attr_text(f->facts[i]->attrs, key) : f->facts[i]->subject;
    if (i && !pl_str_eq(text, first)) return (struct pl_str){NULL, 0};
    first = text;
  }
  return first;
}

/* Whether another claim of the kind stands in the same sentence: a city beside the code of its region. */
static bool said_twice(const struct pl_fix_input *in, const struct pl_claim *cl) {
  for (size_t i = 0; i < in->policies->claims.n; i++) {
    const struct pl_claim *o = &in->policies->claims.at[i];
    if (o->kind == cl->kind && pl_str_eq(o->path, cl->path) && o->span.start == cl->span.start &&
        !pl_str_eq(o->subject, cl->subject))
      return true;
  }
  return false;
}

void pl_fix_region(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_str old = pl_attr_text(f->claim->value, "region"), text, words = pl_fix_words(in, f->claim, &text);
  size_t at = pl_str_ifind(words, old);
  bool code = pl_str_chr(old, '-') != SIZE_MAX; /* a country is called by its name */
  if (!code || at == SIZE_MAX || said_twice(in, f->claim)) return;
  struct pl_str behind = pl_str_trim(pl_str_cut(words, at + old.n, words.n));
  if (!pl_str_starts(behind, "(")) pl_fix_replace_once(in, f, old, shared(f, NULL));
}

void pl_fix_tls(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_str version = shared(f, "version");
  bool promised = pl_str_is(version, "1.2") || pl_str_is(version, "1.3"); /* what is broken cannot be promised */
  if (promised) pl_fix_replace_once(in, f, pl_attr_text(f->claim->value, "version"), version);
}

struct day {
  int year, month, day;
};

static int number(struct pl_str s) {
  int n = 0;
  for (size_t i = 0; i < s.n; i++) n = n * 10 + (s.p[i] - '0');
  return n;
}

static bool day_of(struct pl_str iso, struct day *out) {
  if (iso.n < 10 || !pl_day_of(pl_str_cut(iso, 0, 10))) return false;
  *out = (struct day){number(pl_str_cut(iso, 0, 4)), number(pl_str_cut(iso, 5, 7)), number(pl_str_cut(iso, 8, 10))};
  return true;
}

static struct pl_str member(struct pl_node list, int n) {
  struct pl_node m = pl_node_first(list);
  while (m.i && n-- > 1) m = pl_node_next(m);
  return pl_node_text(m);
}

/* The new month's name where the word names the old one, as long as the word is. */
static struct pl_str month_like(const struct pl_fix_input *in, struct pl_str word, const struct day *old,
                                const struct day *now) {
  enum { SHORT = 3 };
  for (struct pl_node l = pl_node_first(pl_ruleset_part(in->rules, "data/fixes.yaml", "months")); l.i;
       l = pl_node_next(l)) {
    struct pl_str was = member(l, old->month), is = member(l, now->month);
    if (pl_str_ieq(word, was)) return is;
    if (word.n == SHORT && pl_str_ieq(word, pl_str_cut(was, 0, SHORT))) return pl_str_cut(is, 0, SHORT);
  }
  return (struct pl_str){NULL, 0};
}

/* One run of digits of the date, by what it was; numbers that could be day and month alike are left to a person. */
static struct pl_str number_like(struct pl_arena *a, struct pl_str s, const struct day *old, const struct day *now,
                                 bool named) {
  int n = number(s), width = s.n == 2 && s.p[0] == '0' ? 2 : 1;
  if (s.n == 4 && n == old->year) return pl_arena_printf(a, "%d", now->year);
  bool month = !named && n == old->month, day = n == old->day;
  if (s.n > 2 || month == day) return (struct pl_str){NULL, 0};
  if (!named) width = (int)s.n;
  return pl_arena_printf(a, "%0*d", width, month ? now->month : now->day);
}

static size_t run_end(struct pl_str s, size_t i, bool digits) {
  while (i < s.n && (digits ? pl_is_digit(s.p[i]) : pl_is_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80)) i++;
  return i;
}

/* The date as it is written, with other numbers and another month. */
static struct pl_str date_like(const struct pl_fix_input *in, struct pl_str text, const struct day *old,
                               const struct day *now) {
  struct pl_str out = {NULL, 0}, none = {NULL, 0};
  bool named = false;
  for (size_t i = 0; i < text.n; i++) named = named || pl_is_alpha(text.p[i]);
  for (size_t i = 0; i < text.n;) {
    bool digits = pl_is_digit(text.p[i]);
    size_t end = run_end(text, i, digits);
    struct pl_str run = pl_str_cut(text, i, end > i ? end : i + 1), put = run;
    if (digits)
      put = number_like(in->arena, run, old, now, named);
    else if (end > i)
      put = month_like(in, run, old, now);
    if (!put.n) return none;
    out = pl_arena_cat(in->arena, out, put);
    i += run.n;
  }
  return out;
}

/* Year, month, day: their order tells them apart. */
static bool is_iso(struct pl_str s) { return s.n == 10 && s.p[4] == '-' && s.p[7] == '-'; }

void pl_fix_date(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_str text = pl_attr_text(f->claim->value, "text"), changed = f->subject;
  struct day old, now;
  if (!day_of(pl_attr_text(f->claim->value, "date"), &old) || !day_of(changed, &now)) return;
  struct pl_str with = is_iso(text) ? pl_str_cut(changed, 0, 10) : date_like(in, text, &old, &now);
  pl_fix_replace_once(in, f, text, with);
}
