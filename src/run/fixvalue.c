/* Changes of what the policy already says, by the rows of data/fixes.yaml: a period, the name of a hash, a region, a version, a date, the line of a service that is gone, a sentence more.
 * Only where one reading is left: all places of the code agree, the value stands once in the sentence, the service stands alone on its line. */
#include "ruleset/check.h"
#include "ruleset/list.h"
#include "run/fix.h"
#include "run/fixform.h"
#include "run/fixperiod.h"
#include "run/fixplace.h"
#include "run/fixwords.h"

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
  struct pl_str usual = pl_node_get_text(found, "usual"), old = pl_attr_text(f->claim->value, "algorithm");
  if (pl_fix_in_config(in, f->claim))
    pl_fix_replace_once(in, f, pl_arena_cat(in->arena, PL_STR("algorithm: "), old),
                        pl_arena_cat(in->arena, PL_STR("algorithm: "), pl_node_key(found)));
  else
    pl_fix_replace_once(in, f, old, usual.n ? usual : pl_node_key(found));
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

/* Lines `from` to `to` go, with the line end before them. */
static void remove_lines(const struct pl_fix_input *in, struct pl_finding *f, const struct pl_fix_list *l,
                         uint32_t to) {
  size_t start, end;
  pl_fix_lines_range(&l->lines, l->text, l->line, to, &start, &end);
  while (start && l->text.p[start - 1] != '\n') start--;
  if (start) start--;
  if (start && l->text.p[start - 1] == '\r') start--;
  if (end && l->text.p[end - 1] == '\r') end--;
  pl_fix_edit(in, f, start, end, PL_STR(""));
}

/* An entry of a list that holds others: of itself it begins with a dash. */
static bool is_entry_among_others(const struct pl_fix_input *in, const struct pl_fix_list *l) {
  size_t others = 0;
  for (size_t i = 0; i < in->declared->claims.n; i++) others += in->declared->claims.at[i].kind == PL_CLAIM_PROCESSOR;
  return others > 1 && pl_str_starts(pl_str_trim(pl_lines_text(&l->lines, l->text, l->line)), "- ");
}

static void fix_stale(const struct pl_fix_input *in, struct pl_finding *f) {
  struct pl_fix_list l = {.path = f->claim->path, .line = f->claim->span.line};
  if (f->level == PL_LEVEL_NOTE || !pl_fix_text_of(in, f->claim, &l.text) || !alone_on_line(in, f->claim)) return;
  pl_lines_init(&l.lines, l.text);
  struct pl_str line = pl_lines_text(&l.lines, l.text, l.line);
  l.form = pl_fix_in_config(in, f->claim) ? PL_FIX_YAML : pl_fix_form_of(line);
  uint32_t last = pl_fix_item_end(&l, l.line);
  bool ends = l.form == PL_FIX_ROW || (l.form == PL_FIX_HTML && pl_str_find(line, PL_STR("</li>")) != SIZE_MAX) ||
              (l.form == PL_FIX_BULLET && last == l.line) || (l.form == PL_FIX_YAML && is_entry_among_others(in, &l));
  if (l.form != PL_FIX_YAML) ends = ends && pl_fix_begins(line, l.form, f->claim->name);
  if (ends && l.line > 1) remove_lines(in, f, &l, l.form == PL_FIX_YAML ? last : l.line);
  pl_lines_release(&l.lines);
}

static struct pl_node row_of(const struct pl_fix_input *in, const struct pl_finding *f) {
  return pl_node_member(pl_ruleset_part(in->rules, "data/fixes.yaml", "rows"), f->rule->relation);
}

void pl_fix_values(const struct pl_fix_input *in, struct pl_finding *findings, size_t n) {
  for (size_t i = 0; i < n; i++) {
    struct pl_finding *f = &findings[i];
    struct pl_node row = f->claim ? row_of(in, f) : (struct pl_node){NULL, 0};
    if (!row.i) continue;
    if (pl_str_is(pl_node_get_text(row, "as"), "period")) pl_fix_period(in, f);
    if (pl_str_is(pl_node_get_text(row, "as"), "hash")) fix_hash(in, f);
    if (pl_str_is(pl_node_get_text(row, "as"), "region")) pl_fix_region(in, f);
    if (pl_str_is(pl_node_get_text(row, "as"), "tls")) pl_fix_tls(in, f);
    if (pl_str_is(pl_node_get_text(row, "as"), "date")) pl_fix_date(in, f);
    if (pl_node_get(row, "remove").i) fix_stale(in, f);
    if (pl_node_get(row, "say").i && !pl_fix_in_config(in, f->claim)) pl_fix_say(in, row, f);
  }
}
