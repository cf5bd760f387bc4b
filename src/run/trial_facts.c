/* Vendors and API models: their examples are files of code that must give a fact, or none. */
#include <stdio.h>

#include "run/single.h"
#include "run/trial_p.h"

/* NULL when nothing is read there: no grammar for the language, or no language and nothing told by the path. */
static const struct pl_file_facts *facts_of(struct pl_trial_job *j, struct pl_node example) {
  struct pl_str file = pl_node_get_text(example, "file"), code = pl_node_get_text(example, "code");
  struct pl_error ignored = {0};
  bool language = pl_language_of(&j->rules->languages, file) != NULL;
  if (language && !pl_single_knows(j->single, file)) return NULL;
  const struct pl_file_facts *f = pl_single_facts(j->single, file, code, &ignored);
  return f && (language || f->facts.n) ? f : NULL;
}

static bool passes(struct pl_trial_job *j, struct pl_node example) {
  return pl_single_passes(j->single, pl_node_get_text(example, "file"), pl_node_get_text(example, "code"));
}

/* The facts that were found instead, one a line. */
static struct pl_str shown(struct pl_arena *a, const struct pl_file_facts *f) {
  struct pl_buf b = {0};
  if (!f) return PL_STR("files of that name are not read as code: give 'file' an ending that is, as '.ts'");
  if (!f->facts.n) return PL_STR("nothing was found");
  for (size_t i = 0; i < f->facts.n; i++) {
    struct pl_json json = {.out = &b};
    if (i) pl_buf_putc(&b, '\n');
    pl_fact_json(&json, &f->facts.at[i]);
  }
  struct pl_str s = pl_arena_str(a, pl_buf_str(&b));
  pl_buf_free(&b);
  return s;
}

static const char no_literal[] =
    "found, but a scan would pass the file over: it has no literal of the rule (docs/ARCHITECTURE.md)";

static bool has_vendor(const struct pl_file_facts *f, const struct pl_vendor *v) {
  for (size_t i = 0; f && i < f->facts.n; i++) {
    const struct pl_fact *fact = &f->facts.at[i];
    struct pl_str product = pl_attr_text(fact->attrs, "product");
    if (fact->kind == PL_FACT_PROCESSOR && pl_str_eq(fact->subject, v->reported->id) &&
        (v->reported == v || !product.n || pl_str_eq(product, v->name)))
      return true;
  }
  return false;
}

/* Whether the file's name alone shows the vendor. */
static bool told_by_path(struct pl_trial_job *j, struct pl_node example, const struct pl_vendor *v) {
  struct pl_error ignored = {0};
  return has_vendor(pl_single_facts(j->single, pl_node_get_text(example, "file"), (struct pl_str){"", 0}, &ignored), v);
}

static void try_vendor(struct pl_trial_job *j, const struct pl_vendor *v, const char *key, bool positive) {
  for (struct pl_node x = pl_node_first(pl_node_get(v->node, key)); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = facts_of(j, x);
    bool found = has_vendor(f, v);
    struct pl_trial t = {.kind = "vendor", .id = v->id, .path = x.doc->path, .line = pl_node_line(x)};
    if (found != positive) t.why = shown(j->arena, f);
    bool read = !positive || !found || told_by_path(j, x, v) || passes(j, x);
    if (!read) t.why = pl_str_of(no_literal);
    pl_trial_note(j, t, positive, found && read);
  }
}

static void try_vendors(struct pl_trial_job *j) {
  for (size_t i = 0; i < j->rules->vendors.n; i++) {
    const struct pl_vendor *v = j->rules->vendors.at[i];
    if (!pl_trial_wanted(j, v->id, pl_doc_added(v->node.doc))) continue;
    try_vendor(j, v, "finds", true);
    try_vendor(j, v, "ignores", false);
  }
}

static bool attr_is(const struct pl_fact *f, struct pl_node want) {
  struct pl_str key = pl_node_key(want), text = pl_node_text(want);
  char name[64];
  snprintf(name, sizeof name, "%.*s", PL_FMT(key));
  if (pl_str_is(key, "subject")) return pl_str_eq(f->subject, text);
  if (pl_str_is(key, "tier")) return pl_str_is(text, pl_tier_name(f->tier));
  const struct pl_value *v = pl_attr_get(f->attrs, name);
  if (!v) return pl_str_is(text, "absent");
  if (v->kind == PL_VALUE_NUMBER) return v->number == pl_node_number(want, -1);
  if (v->kind == PL_VALUE_BOOL) return pl_str_is(text, v->number != 0 ? "true" : "false");
  return pl_str_eq(v->text, text);
}

/* A fact of the kind that has all that is expected. */
static bool has_fact(const struct pl_file_facts *f, enum pl_fact_kind kind, struct pl_node expect) {
  for (size_t i = 0; f && i < f->facts.n; i++) {
    bool fits = f->facts.at[i].kind == kind;
    for (struct pl_node e = pl_node_first(expect); fits && e.i; e = pl_node_next(e)) fits = attr_is(&f->facts.at[i], e);
    if (fits) return true;
  }
  return false;
}

/* What a negative example must not give: a fact of the row's kind, and of its subject where the row names one. */
static bool gives(const struct pl_file_facts *f, const struct pl_api_row *row, struct pl_node expect) {
  bool literal =
      row->subject.n && row->subject.p[0] != '$' && !pl_node_count(expect) && pl_str_chr(row->subject, '{') == SIZE_MAX;
  if (!literal) return has_fact(f, row->fact, expect);
  for (size_t i = 0; f && i < f->facts.n; i++)
    if (f->facts.at[i].kind == row->fact && pl_str_eq(f->facts.at[i].subject, row->subject)) return true;
  return false;
}

static void try_api(struct pl_trial_job *j, struct pl_node entry, const struct pl_api_row *row, struct pl_str id,
                    bool positive) {
  for (struct pl_node x = pl_node_first(pl_node_get(entry, positive ? "finds" : "ignores")); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = facts_of(j, x);
    struct pl_node expect = pl_node_get(x, "expect");
    bool found = positive ? has_fact(f, row->fact, expect) : gives(f, row, expect),
         read = !positive || !found || passes(j, x);
    struct pl_trial t = {.kind = "API model", .id = id, .path = x.doc->path, .line = pl_node_line(x)};
    if (found != positive) t.why = shown(j->arena, f);
    if (!read) t.why = pl_str_of(no_literal);
    pl_trial_note(j, t, positive, found && read);
  }
}

static bool same_node(struct pl_node a, struct pl_node b) { return a.doc == b.doc && a.i == b.i; }

static void try_apis(struct pl_trial_job *j) {
  struct pl_node last = {NULL, 0};
  for (size_t i = 0; i < j->rules->apis.rows.n; i++) {
    const struct pl_api_row *row = j->rules->apis.rows.at[i];
    struct pl_node entry = row->group.i ? row->group : row->node;
    if (same_node(entry, last)) continue;
    last = entry;
    struct pl_str id = pl_node_get_text(entry, row->group.i ? "group" : "id");
    if (!pl_trial_wanted(j, id, pl_doc_added(entry.doc))) continue;
    try_api(j, entry, row, id, true);
    try_api(j, entry, row, id, false);
  }
}

bool pl_trial_facts(struct pl_trial_job *j) {
  j->single = pl_single_new(j->rules, j->err);
  if (!j->single) return false;
  try_vendors(j);
  try_apis(j);
  pl_single_free(j->single);
  return true;
}
