/* Changes of what the policy already says: a period, the name of a hash, the line of a service that is gone. Only where one reading is left:
 * all places of the code agree, the value stands once in the sentence, the service stands alone on its line. */
#include "ruleset/check.h"
#include "ruleset/list.h"
#include "run/fix.h"
#include "run/fixform.h"

static bool text_of(const struct pl_fix_input *in, struct pl_str path, struct pl_str *out) {
  for (size_t i = 0; i < in->policies->n && i < in->policies->texts.n; i++)
    if (pl_str_eq(in->policies->paths[i], path)) return *out = in->policies->texts.at[i], true;
  return false;
}

static void set_edit(const struct pl_fix_input *in, struct pl_finding *f, size_t from, size_t to, struct pl_str text) {
  struct pl_edit *e = PL_NEW(in->arena, struct pl_edit);
  *e = (struct pl_edit){.path = f->claim->path, .from = from, .to = to, .text = text};
  f->edits = e;
  f->edit_count = 1;
}

/* Replaces the one place in the sentence where the old words stand; does nothing when there are none or several. */
static void replace_once(const struct pl_fix_input *in, struct pl_finding *f, struct pl_str old, struct pl_str new) {
  struct pl_str text;
  const struct pl_span *at = &f->claim->span;
  if (!old.n || !new.n || !text_of(in, f->claim->path, &text) || at->end > text.n || at->start >= at->end) return;
  struct pl_str sentence = pl_str_cut(text, at->start, at->end);
  size_t first = pl_str_ifind(sentence, old);
  if (first == SIZE_MAX) return;
  struct pl_str rest = pl_str_cut(sentence, first + old.n, sentence.n);
  bool part = (first && pl_is_alnum(sentence.p[first - 1])) || (rest.n && pl_is_alnum(rest.p[0]));
  if (part || pl_str_ifind(rest, old) != SIZE_MAX) return;
  set_edit(in, f, at->start + first, at->start + first + old.n, new);
}

static const struct {
  const char *name;
  double seconds;
} units[] = {{"year", 31536000}, {"month", 2592000}, {"week", 604800}, {"day", 86400},
             {"hour", 3600},     {"minute", 60},     {"second", 1}};
enum { UNITS = sizeof units / sizeof *units };

/* "30 days" and the like, in figures and with a word of `units`; its index, or UNITS. */
static size_t unit_of(struct pl_str text) {
  size_t i = 0, digits;
  while (i < text.n && pl_is_digit(text.p[i])) i++;
  digits = i;
  while (i < text.n && (text.p[i] == ' ' || text.p[i] == '-')) i++;
  struct pl_str word = pl_str_cut(text, i, text.n);
  if (word.n > 1 && pl_lower(word.p[word.n - 1]) == 's') word.n--;
  for (size_t k = 0; digits && i > digits && k < UNITS; k++)
    if (pl_str_ieq(word, pl_str_of(units[k].name))) return k;
  return UNITS;
}

static struct pl_str in_units(struct pl_arena *a, double seconds, size_t unit) {
  double n = seconds / units[unit].seconds;
  if (n < 1 || n != (double)(long long)n) return (struct pl_str){NULL, 0};
  return pl_arena_printf(a, "%lld %s%s", (long long)n, units[unit].name, n == 1 ? "" : "s");
}

/* The period in the unit that the sentence uses, else in the largest that fits. */
static struct pl_str period_text(struct pl_arena *a, double seconds, size_t unit) {
  struct pl_str text = in_units(a, seconds, unit);
  for (size_t k = 0; k < UNITS && !text.n; k++)
    if (k != 1 && k != 2) text = in_units(a, seconds, k);
  return text;
}

static void fix_period(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_str old = pl_attr_text(f->claim->value, "text");
  double seconds = f->fact_count ? pl_attr_number(f->facts[0]->attrs, "seconds", 0) : 0;
  size_t unit = unit_of(old);
  for (size_t i = 1; i < f->fact_count; i++)
    if (pl_attr_number(f->facts[i]->attrs, "seconds", 0) != seconds) return;
  if (seconds && unit < UNITS && f->level == PL_LEVEL_ERROR)
    replace_once(in, f, old, period_text(in->arena, seconds, unit));
}

/* The entry of data/algorithms.yaml that the algorithm is, or absent. */
static struct pl_node algorithm_of(const struct pl_fix_input *in, struct pl_str name) {
  struct pl_str lower = pl_arena_lower(in->arena, name);
  struct pl_node k = pl_node_first(pl_ruleset_root(in->rules, "data/algorithms.yaml"));
  while (k.i && !pl_list_glob(pl_node_get(k, "names"), lower)) k = pl_node_next(k);
  return k;
}

/* Whether production code hashes passwords with another algorithm, too. */
static bool others_hash(const struct pl_fix_input *in, struct pl_node algorithm) {
  for (size_t i = 0; i < in->fact_count; i++) {
    const struct pl_fact *f = &in->facts[i];
    if (f->kind == PL_FACT_HASH && pl_role_counts(f->role) &&
        pl_str_is(pl_attr_text(f->attrs, "purpose"), "password") && algorithm_of(in, f->subject).i != algorithm.i)
      return true;
  }
  return false;
}

static void fix_hash(const struct pl_fix_input *in, struct pl_finding *f) {
  enum { MADE_FOR_PASSWORDS = 5 };
  struct pl_node found = algorithm_of(in, f->subject);
  if (!found.i || pl_node_number(pl_node_get(found, "strength"), 0) < MADE_FOR_PASSWORDS || others_hash(in, found))
    return;
  struct pl_str usual = pl_node_get_text(found, "usual");
  replace_once(in, f, pl_attr_text(f->claim->value, "algorithm"), usual.n ? usual : pl_node_key(found));
}

/* Whether the line speaks of no other service. */
static bool alone_on_line(const struct pl_fix_input *in, const struct pl_claim *stale) {
  for (size_t i = 0; i < in->policies->claims.n; i++) {
    const struct pl_claim *c = &in->policies->claims.at[i];
    bool here = pl_str_eq(c->path, stale->path) && c->span.line == stale->span.line;
    if (here && c->kind == PL_CLAIM_PROCESSOR && !pl_str_eq(c->subject, stale->subject)) return false;
  }
  return true;
}

static void fix_stale(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_fix_list l = {.path = f->claim->path, .line = f->claim->span.line};
  if (f->level == PL_LEVEL_NOTE || !text_of(in, l.path, &l.text) || !alone_on_line(in, f->claim)) return;
  pl_lines_init(&l.lines, l.text);
  struct pl_str line = pl_lines_text(&l.lines, l.text, l.line);
  l.form = pl_fix_form_of(line);
  bool ends = l.form == PL_FIX_ROW || (l.form == PL_FIX_HTML && pl_str_find(line, PL_STR("</li>")) != SIZE_MAX) ||
              (l.form == PL_FIX_BULLET && pl_fix_item_end(&l, l.line) == l.line);
  if (ends && l.line > 1) {
    struct pl_str before = pl_lines_text(&l.lines, l.text, l.line - 1);
    size_t start = before.p ? (size_t)(before.p - l.text.p) + before.n : l.lines.starts[l.line - 1] - 1;
    set_edit(in, f, start, (size_t)(line.p - l.text.p) + line.n, PL_STR(""));
  }
  pl_lines_release(&l.lines);
}

void pl_fix_values(const struct pl_fix_input *in, struct pl_finding *findings, size_t n) {
  static const struct {
    const char *relation;
    void (*fix)(const struct pl_fix_input *in, struct pl_finding *f);
  } kinds[] = {{"retention_mismatch", fix_period},
               {"hash_mismatch", fix_hash},
               {"hash_stronger", fix_hash},
               {"processor_stale", fix_stale}};
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
      if (findings[i].claim && pl_str_is(findings[i].rule->relation, kinds[k].relation)) kinds[k].fix(in, &findings[i]);
}
