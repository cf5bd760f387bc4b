/* Words of units are rows of data/fixes.yaml, by language: one, several, and how several are written in other cases ("nach 30 Tagen"). */
#include "run/fixperiod.h"

#include "ruleset/list.h"
#include "run/fixlanguage.h"
#include "run/fixplace.h"

static const struct {
  const char *name;
  double seconds;
} units[] = {{"year", 31536000}, {"month", 2592000}, {"week", 604800}, {"day", 86400},
             {"hour", 3600},     {"minute", 60},     {"second", 1}};
enum { UNITS = sizeof units / sizeof *units, MONTH = 1, WEEK = 2 };

/* How a period is written: its unit, the forms of that unit's word, and which of them it has. */
struct written {
  size_t unit, form;
  struct pl_node words; /* the units of the language */
};

static struct pl_node forms_of(struct pl_node words, size_t unit) { return pl_node_get(words, units[unit].name); }

static struct pl_str form_at(struct pl_node forms, size_t form) {
  struct pl_node n = pl_node_first(forms);
  while (n.i && form--) n = pl_node_next(n);
  return pl_node_text(n);
}

static bool find_word(struct pl_node words, struct pl_str word, struct written *w) {
  for (size_t k = 0; k < UNITS; k++) {
    size_t form = 0;
    for (struct pl_node n = pl_node_first(forms_of(words, k)); n.i; n = pl_node_next(n), form++)
      if (pl_str_ieq(pl_node_text(n), word)) return *w = (struct written){k, form, words}, true;
  }
  return false;
}

/* "30 days", "30-day" and the like, in figures and with a word of some language. */
static bool read_period(const struct pl_fix_input *in, struct pl_str text, struct written *w) {
  size_t i = 0, digits;
  while (i < text.n && pl_is_digit(text.p[i])) i++;
  digits = i;
  while (i < text.n && (text.p[i] == ' ' || text.p[i] == '-')) i++;
  struct pl_node l = pl_node_first(pl_ruleset_part(in->rules, "data/fixes.yaml", "periods"));
  for (; digits && i > digits && l.i; l = pl_node_next(l))
    if (find_word(l, pl_str_cut(text, i, text.n), w)) return true;
  return false;
}

/* The form that the number asks for: several after one is told by the language alone where it has one form for them. */
static struct pl_str word_for(const struct written *w, size_t unit, long long n) {
  struct pl_node forms = forms_of(w->words, unit);
  bool one_way = !form_at(forms, 2).n;
  if (n == 1) return form_at(forms, 0);
  return w->form ? form_at(forms, w->form) : one_way ? form_at(forms, 1) : (struct pl_str){NULL, 0};
}

static struct pl_str in_units(struct pl_arena *a, double seconds, const struct written *w, size_t unit) {
  double n = seconds / units[unit].seconds;
  if (n < 1 || n != (double)(long long)n) return (struct pl_str){NULL, 0};
  struct pl_str word = word_for(w, unit, (long long)n);
  return word.n ? pl_arena_printf(a, "%lld %.*s", (long long)n, PL_FMT(word)) : word;
}

/* The period in the unit that the sentence uses, else in the largest that fits. */
static struct pl_str period_text(struct pl_arena *a, double seconds, const struct written *w) {
  struct pl_str text = in_units(a, seconds, w, w->unit);
  for (size_t k = 0; k < UNITS && !text.n; k++)
    if (k != MONTH && k != WEEK) text = in_units(a, seconds, w, k);
  return text;
}

/* `{days: 30}` of policylint.yaml: the text of key and number, in the unit that fits. */
static void fix_declared(const struct pl_fix_input *in, struct pl_finding *f, double seconds) {
  double old = pl_attr_number(f->claim->value, "seconds", 0);
  for (size_t k = 0; k < UNITS && old; k++) {
    double n = old / units[k].seconds;
    struct pl_str was = pl_arena_printf(in->arena, "%ss: %lld", units[k].name, (long long)n);
    if (n != (double)(long long)n || n < 1) continue;
    for (size_t u = 0; u < UNITS && !f->edit_count; u++) {
      size_t unit = (k + u) % UNITS;
      double m = seconds / units[unit].seconds;
      if (m >= 1 && m == (double)(long long)m)
        pl_fix_replace_once(in, f, was, pl_arena_printf(in->arena, "%ss: %lld", units[unit].name, (long long)m));
    }
  }
}

void pl_fix_period(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_str old = pl_attr_text(f->claim->value, "text");
  double seconds = f->fact_count ? pl_attr_number(f->facts[0]->attrs, "seconds", 0) : 0;
  struct written w;
  for (size_t i = 1; i < f->fact_count; i++)
    if (pl_attr_number(f->facts[i]->attrs, "seconds", 0) != seconds) return;
  if (!seconds || f->level != PL_LEVEL_ERROR) return;
  if (pl_fix_in_config(in, f->claim))
    fix_declared(in, f, seconds);
  else if (read_period(in, old, &w))
    pl_fix_replace_once(in, f, old, period_text(in->arena, seconds, &w));
}
