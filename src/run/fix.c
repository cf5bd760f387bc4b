/* Finds the list of processors of each kind of document, and adds to its end. */
#include "run/fix.h"

#include "ruleset/check.h"
#include "run/fixcells.h"
#include "run/fixform.h"
#include "run/fixlanguage.h"
#include "run/fixplace.h"

static bool names_one(const struct pl_claim *c) {
  return c->kind == PL_CLAIM_PROCESSOR && c->stance != PL_DOES_NOT && c->subject.n;
}

/* Members of the claim's list; those of a list that is said to be complete weigh more. */
static size_t weight_of(const struct pl_policy_set *p, const struct pl_claim *c) {
  size_t n = 0;
  for (size_t i = 0; i < p->claims.n; i++) {
    const struct pl_claim *d = &p->claims.at[i];
    n += names_one(d) && pl_str_eq(d->path, c->path) && pl_str_eq(d->heading, c->heading);
  }
  return c->closed_world ? n + 1000 : n;
}

static bool text_of(const struct pl_policy_set *p, struct pl_str path, struct pl_str *out) {
  for (size_t i = 0; i < p->n && i < p->texts.n; i++)
    if (pl_str_eq(p->paths[i], path)) return *out = p->texts.at[i], true;
  return false;
}

/* The line as a member of a list that begins with the name, or PL_FIX_NONE. */
static enum pl_fix_form form_of(const struct pl_fix_list *l) {
  struct pl_str line = pl_lines_text(&l->lines, l->text, l->line);
  enum pl_fix_form form = pl_fix_form_of(line);
  if (form == PL_FIX_NONE) return pl_fix_in_cells(l) ? PL_FIX_CELLS : PL_FIX_NONE;
  return pl_fix_begins(line, form, l->name) ? form : PL_FIX_NONE;
}

/* A list with the claim: the line of the claim itself, or else the next one below it that begins with its name; the form is PL_FIX_NONE where there is none. */
static struct pl_fix_list list_at(const struct pl_policy_set *p, const struct pl_claim *c) {
  struct pl_fix_list l = {.path = c->path, .line = c->span.line, .name = c->name};
  if (!names_one(c) || !text_of(p, c->path, &l.text)) return l;
  pl_lines_init(&l.lines, l.text);
  while ((l.form = form_of(&l)) == PL_FIX_NONE && l.line < l.lines.n) l.line++;
  pl_lines_release(&l.lines);
  return l;
}

/* The last member of the weightiest list of the documents; a line that a claim was read from weighs more than one that repeats its name. */
static bool find_prose(const struct pl_fix_input *in, struct pl_fix_list *out) {
  const struct pl_policy_set *p = in->policies;
  size_t most = 0;
  for (size_t i = 0; i < p->claims.n; i++) {
    const struct pl_claim *c = &p->claims.at[i];
    struct pl_fix_list l = list_at(p, c);
    if (l.form == PL_FIX_NONE) continue;
    size_t weight = l.line == c->span.line ? weight_of(p, c) : 1;
    if (weight >= most) most = weight, *out = l;
  }
  return most > 0;
}

static bool find_config(const struct pl_fix_input *in, struct pl_fix_list *l) {
  const struct pl_claim *last = NULL;
  for (size_t i = 0; i < in->declared->claims.n; i++)
    if (names_one(&in->declared->claims.at[i])) last = &in->declared->claims.at[i];
  if (!last || !in->config.n || last->span.line == 0) return false;
  *l = (struct pl_fix_list){
      .path = last->path, .text = in->config, .form = PL_FIX_YAML, .line = last->span.line, .name = last->name};
  return true;
}

/* Whether the entry stands on a line of its own. */
static bool is_block_entry(const struct pl_fix_list *l) {
  return l->form != PL_FIX_YAML || pl_str_starts(pl_str_trim(pl_lines_text(&l->lines, l->text, l->line)), "- ");
}

static struct pl_fix_party party_of(const struct pl_fix_input *in, const struct pl_finding *f, struct pl_str language) {
  const struct pl_vendor *v = pl_vendor_by_id(&in->rules->vendors, f->subject);
  struct pl_fix_party p = {.id = f->subject, .name = f->facts[0]->name.n ? f->facts[0]->name : f->subject};
  size_t n = 0;
  struct pl_str *ids = v ? pl_node_texts(in->arena, pl_node_get(v->node, "receives"), &n) : NULL;
  for (size_t i = 0; i < n && i < 6; i++)
    p.data = pl_arena_printf(in->arena, "%.*s%s%.*s", PL_FMT(p.data), i ? ", " : "",
                             PL_FMT(pl_fix_data(in, language, ids[i])));
  if (v) p.country = v->country;
  p.purpose = pl_fix_purpose(in, language, v && v->category.n ? v->category : PL_STR("other"));
  p.columns = pl_ruleset_part(in->rules, "data/fixes.yaml", "columns");
  return p;
}

/* The line end of the file. */
static struct pl_edit edit_of(const struct pl_fix_input *in, const struct pl_fix_list *l, struct pl_str added) {
  bool crlf = pl_str_find(l->text, PL_STR("\r\n")) != SIZE_MAX;
  struct pl_str rest = added, line, text = PL_STR("");
  while (pl_str_next(&rest, '\n', &line))
    text = pl_arena_printf(in->arena, "%.*s%s%.*s", PL_FMT(text), crlf ? "\r\n" : "\n", PL_FMT(line));
  struct pl_str last = pl_lines_text(&l->lines, l->text, l->end);
  size_t at = last.p ? (size_t)(last.p - l->text.p) + last.n : l->text.n;
  return (struct pl_edit){.path = l->path, .from = at, .to = at, .text = text};
}

static void fix_one(const struct pl_fix_input *in, struct pl_fix_list *lists, size_t n, struct pl_finding *f) {
  struct pl_edit *edits = PL_NEW_N(in->arena, struct pl_edit, n + 1);
  for (size_t i = 0; i < n; i++) {
    bool prose = lists[i].form != PL_FIX_YAML;
    struct pl_fix_party party = party_of(in, f, prose ? pl_fix_language(in, lists[i].text) : PL_STR("en"));
    struct pl_str added = pl_fix_compose(in->arena, &lists[i], &party);
    if (!f->policy_row.n && lists[i].form != PL_FIX_YAML) f->policy_row = pl_str_trim(added);
    edits[f->edit_count++] = edit_of(in, &lists[i], added);
  }
  f->edits = edits;
}

/* Whether the claim stands in running text: an item of some other list has no room for a sentence about services. */
static bool in_prose(const struct pl_policy_set *p, const struct pl_claim *c) {
  struct pl_fix_list l = {.line = c->span.line};
  if (!text_of(p, c->path, &l.text)) return false;
  pl_lines_init(&l.lines, l.text);
  bool prose = pl_fix_form_of(pl_lines_text(&l.lines, l.text, l.line)) == PL_FIX_NONE;
  pl_lines_release(&l.lines);
  return prose;
}

/* Where no list names the services, a sentence behind the one that names some. */
static void say_all(const struct pl_fix_input *in, struct pl_finding *findings, size_t n) {
  struct pl_node row =
      pl_node_member(pl_ruleset_part(in->rules, "data/fixes.yaml", "sentences"), PL_STR("processor_undeclared"));
  for (size_t i = 0; row.i && i < n; i++)
    if (findings[i].claim && findings[i].fact_count && pl_str_is(findings[i].rule->relation, "processor_undeclared") &&
        !pl_fix_in_config(in, findings[i].claim) && in_prose(in->policies, findings[i].claim))
      pl_fix_say(in, row, &findings[i]);
}

void pl_fix_findings(const struct pl_fix_input *in, struct pl_finding *findings, size_t n) {
  struct pl_fix_list lists[2], kept[2];
  size_t found = find_prose(in, &lists[0]), used = 0;
  found += find_config(in, &lists[found]);
  for (size_t i = 0; i < found; i++) {
    pl_lines_init(&lists[i].lines, lists[i].text);
    pl_fix_find_end(&lists[i]);
    if (is_block_entry(&lists[i])) kept[used++] = lists[i];
  }
  for (size_t i = 0; used && i < n; i++)
    if (findings[i].fact_count && pl_str_is(findings[i].rule->relation, "processor_undeclared"))
      fix_one(in, kept, used, &findings[i]);
  for (size_t i = 0; i < found; i++) pl_lines_release(&lists[i].lines);
  if (!used) say_all(in, findings, n);
  pl_fix_values(in, findings, n);
}
