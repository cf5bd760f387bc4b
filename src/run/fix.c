/* Finds the list of processors of each kind of document, and adds to its end. */
#include "run/fix.h"

#include "ruleset/check.h"
#include "run/fixform.h"

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

/* The line as a member of a list, or PL_FIX_NONE. */
static enum pl_fix_form form_at(const struct pl_policy_set *p, const struct pl_claim *c) {
  struct pl_str text;
  struct pl_lines lines;
  if (!names_one(c) || !text_of(p, c->path, &text)) return PL_FIX_NONE;
  pl_lines_init(&lines, text);
  enum pl_fix_form form = pl_fix_form_of(pl_lines_text(&lines, text, c->span.line));
  pl_lines_release(&lines);
  return form;
}

/* The last member of the weightiest list of the documents. */
static bool find_prose(const struct pl_fix_input *in, struct pl_fix_list *l) {
  const struct pl_policy_set *p = in->policies;
  const struct pl_claim *best = NULL;
  size_t most = 0;
  for (size_t i = 0; i < p->claims.n; i++) {
    const struct pl_claim *c = &p->claims.at[i];
    if (form_at(p, c) == PL_FIX_NONE) continue;
    size_t weight = weight_of(p, c);
    if (weight >= most) most = weight, best = c;
  }
  if (!best) return false;
  *l = (struct pl_fix_list){.path = best->path, .form = form_at(p, best), .line = best->span.line, .name = best->name};
  return text_of(p, best->path, &l->text);
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

static struct pl_str words_of(struct pl_arena *a, struct pl_str id) {
  struct pl_str s = pl_arena_str(a, id);
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] == '_' || s.p[i] == '-') ((char *)(uintptr_t)s.p)[i] = ' ';
  return s;
}

static struct pl_str category_name(const struct pl_ruleset *rules, struct pl_str id) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(rules, "data/categories.yaml")); k.i; k = pl_node_next(k))
    if (pl_str_eq(pl_node_get_text(k, "id"), id)) return pl_node_get_text(k, "name");
  return id;
}

static struct pl_fix_party party_of(const struct pl_fix_input *in, const struct pl_finding *f) {
  const struct pl_vendor *v = pl_vendor_by_id(&in->rules->vendors, f->subject);
  struct pl_fix_party p = {.id = f->subject, .name = f->facts[0]->name.n ? f->facts[0]->name : f->subject};
  size_t n = 0;
  struct pl_str *ids = v ? pl_node_texts(in->arena, pl_node_get(v->node, "receives"), &n) : NULL;
  for (size_t i = 0; i < n && i < 6; i++)
    p.data = pl_arena_printf(in->arena, "%.*s%s%.*s", PL_FMT(p.data), i ? ", " : "",
                             PL_FMT(category_name(in->rules, ids[i])));
  if (v) p.country = v->country;
  p.purpose = words_of(in->arena, v && v->category.n ? v->category : PL_STR("service provider"));
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
  struct pl_fix_party party = party_of(in, f);
  for (size_t i = 0; i < n; i++) {
    struct pl_str added = pl_fix_compose(in->arena, &lists[i], &party);
    if (!f->policy_row.n && lists[i].form != PL_FIX_YAML) f->policy_row = pl_str_trim(added);
    edits[f->edit_count++] = edit_of(in, &lists[i], added);
  }
  f->edits = edits;
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
  pl_fix_values(in, findings, n);
}
