/* Every vendor entry and every API row is tried on its own examples: what it `finds` must be found, what it `ignores` must not.
 * Every entry must have both. What a text holds that is never read as code (a README) must not be found, and is not tried. All failures are printed with the place of the entry. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "run/single.h"

struct tally {
  size_t tried, skipped, failed;
};

struct trial {
  struct pl_ruleset *rules;
  struct pl_single *single;
  struct tally tally;
};

static void complain(struct trial *t, struct pl_node example, struct pl_str what, const char *problem) {
  t->tally.failed++;
  print_message("%.*s:%u: %.*s %s\n", PL_FMT(example.doc->path), pl_node_line(example), PL_FMT(what), problem);
}

/* NULL when the example cannot be tried: no grammar for its language yet, and its path alone says nothing. */
static const struct pl_file_facts *run(struct trial *t, struct pl_node example) {
  struct pl_str file = pl_node_get_text(example, "file"), code = pl_node_get_text(example, "code");
  struct pl_error err = {0};
  bool language = pl_language_of(&t->rules->languages, file) != NULL,
       readable = !language || pl_single_knows(t->single, file);
  const struct pl_file_facts *f = readable ? pl_single_facts(t->single, file, code, &err) : NULL;
  if (f && !language && !f->facts.n) f = NULL;
  if (f)
    t->tally.tried++;
  else
    t->tally.skipped++;
  return f;
}

static bool has_vendor(const struct pl_file_facts *f, const struct pl_vendor *v) {
  for (size_t i = 0; i < f->facts.n; i++) {
    const struct pl_fact *fact = &f->facts.at[i];
    struct pl_str product = pl_attr_text(fact->attrs, "product");
    if (fact->kind == PL_FACT_PROCESSOR && pl_str_eq(fact->subject, v->reported->id) &&
        (v->reported == v || !product.n || pl_str_eq(product, v->name)))
      return true;
  }
  return false;
}

/* Whether the file's name alone shows the vendor. */
static bool told_by_path(struct trial *t, struct pl_node example, const struct pl_vendor *v) {
  struct pl_error err = {0};
  const struct pl_file_facts *f =
      pl_single_facts(t->single, pl_node_get_text(example, "file"), (struct pl_str){"", 0}, &err);
  return f && has_vendor(f, v);
}

static void has_both(struct trial *t, struct pl_node entry, struct pl_str what) {
  if (!pl_node_count(pl_node_get(entry, "finds"))) complain(t, entry, what, "has no positive example");
  if (!pl_node_count(pl_node_get(entry, "ignores"))) complain(t, entry, what, "has no negative example");
}

static void try_vendor(struct trial *t, const struct pl_vendor *v) {
  has_both(t, v->node, v->id);
  for (struct pl_node x = pl_node_first(pl_node_get(v->node, "finds")); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = run(t, x);
    if (!f || !has_vendor(f, v)) complain(t, x, v->id, "not found");
    if (!told_by_path(t, x, v) &&
        !pl_single_passes(t->single, pl_node_get_text(x, "file"), pl_node_get_text(x, "code")))
      complain(t, x, v->id, "would not be read: no literal of the prefilter");
  }
  for (struct pl_node x = pl_node_first(pl_node_get(v->node, "ignores")); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = run(t, x);
    if (f && has_vendor(f, v)) complain(t, x, v->id, "found where it must not be");
  }
}

static void vendors_keep_to_their_examples(void **state) {
  struct trial *t = *state;
  t->tally = (struct tally){0};
  for (size_t i = 0; i < t->rules->vendors.n; i++) try_vendor(t, t->rules->vendors.at[i]);
  print_message("vendors: %zu examples, %zu never read as code, %zu failures\n", t->tally.tried, t->tally.skipped,
                t->tally.failed);
  assert_int_equal(t->tally.failed, 0);
}

/* Gives the name to the vendor; complains when another has it. */
static void claim_name(struct trial *t, struct pl_map *names, struct pl_arena *a, const struct pl_vendor *v,
                       struct pl_str name) {
  const struct pl_vendor *other = pl_map_set(names, pl_arena_lower(a, name), (void *)(uintptr_t)v);
  if (other && other != v) complain(t, v->node, name, "is a name of two entries");
}

static void vendors_have_names_and_companies_of_their_own(void **state) {
  struct trial *t = *state;
  struct pl_map names = {0};
  struct pl_arena a = {0};
  t->tally = (struct tally){0};
  for (size_t i = 0; i < t->rules->vendors.n; i++) {
    const struct pl_vendor *v = t->rules->vendors.at[i], *up = v;
    claim_name(t, &names, &a, v, v->name);
    for (size_t k = 0; k < v->alias_count; k++) claim_name(t, &names, &a, v, v->aliases[k]);
    int steps = 0;
    for (; up && up->company.n && steps < 5; steps++) up = pl_vendor_by_id(&t->rules->vendors, up->company);
    if (!up) complain(t, v->node, v->company, "is a company without an entry");
    if (steps == 5) complain(t, v->node, v->company, "is a company that goes round in a circle");
  }
  assert_int_equal(t->tally.failed, 0);
  pl_map_free(&names);
  pl_arena_release(&a);
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
static bool found(const struct pl_file_facts *f, enum pl_fact_kind kind, struct pl_node expect) {
  for (size_t i = 0; i < f->facts.n; i++) {
    bool fits = f->facts.at[i].kind == kind;
    for (struct pl_node e = pl_node_first(expect); fits && e.i; e = pl_node_next(e)) fits = attr_is(&f->facts.at[i], e);
    if (fits) return true;
  }
  return false;
}

static void show(const struct pl_file_facts *f) {
  struct pl_buf b = {0};
  for (size_t i = 0; i < f->facts.n; i++) {
    struct pl_json j = {&b, false};
    pl_buf_puts(&b, "    ");
    pl_fact_json(&j, &f->facts.at[i]);
    pl_buf_putc(&b, '\n');
  }
  print_message("%.*s", (int)b.n, b.n ? b.p : "");
  pl_buf_free(&b);
}

/* What an ignored example must not give: a fact of the row's kind, and of its subject where the row names one. */
static bool ignored(const struct pl_file_facts *f, const struct pl_api_row *row, struct pl_node expect) {
  bool literal =
      row->subject.n && row->subject.p[0] != '$' && !pl_node_count(expect) && pl_str_chr(row->subject, '{') == SIZE_MAX;
  if (!literal) return !found(f, row->fact, expect);
  for (size_t i = 0; i < f->facts.n; i++)
    if (f->facts.at[i].kind == row->fact && pl_str_eq(f->facts.at[i].subject, row->subject)) return false;
  return true;
}

static void try_api(struct trial *t, struct pl_node entry, const struct pl_api_row *row) {
  enum pl_fact_kind kind = row->fact;
  for (struct pl_node x = pl_node_first(pl_node_get(entry, "finds")); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = run(t, x);
    if (!f || !found(f, kind, pl_node_get(x, "expect"))) {
      complain(t, x, pl_str_of(pl_fact_kind_name(kind)), "not found as expected; facts:");
      if (f) show(f);
    }
    if (!pl_single_passes(t->single, pl_node_get_text(x, "file"), pl_node_get_text(x, "code")))
      complain(t, x, pl_node_get_text(x, "file"), "would not be read: no literal of the prefilter");
  }
  for (struct pl_node x = pl_node_first(pl_node_get(entry, "ignores")); x.i; x = pl_node_next(x)) {
    const struct pl_file_facts *f = run(t, x);
    if (f && !ignored(f, row, pl_node_get(x, "expect")))
      complain(t, x, pl_str_of(pl_fact_kind_name(kind)), "found where it must not be; facts:"), show(f);
  }
}

static bool same_node(struct pl_node a, struct pl_node b) { return a.doc == b.doc && a.i == b.i; }

static void api_rows_keep_to_their_examples(void **state) {
  struct trial *t = *state;
  struct pl_node last = {NULL, 0};
  t->tally = (struct tally){0};
  for (size_t i = 0; i < t->rules->apis.rows.n; i++) {
    const struct pl_api_row *row = t->rules->apis.rows.at[i];
    struct pl_node entry = row->group.i ? row->group : row->node;
    if (same_node(entry, last)) continue;
    last = entry;
    has_both(t, entry, PL_STR("entry"));
    try_api(t, entry, row);
  }
  print_message("API rows: %zu rows, %zu examples, %zu never read as code, %zu failures\n", t->rules->apis.rows.n,
                t->tally.tried, t->tally.skipped, t->tally.failed);
  assert_int_equal(t->tally.failed, 0);
}

static int load(void **state) {
  static struct trial t;
  struct pl_error err = {0};
  t.rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  if (!t.rules) return print_message("%s\n", err.text), -1;
  t.single = pl_single_new(t.rules, &err);
  *state = &t;
  return t.single ? 0 : -1;
}

static int unload(void **state) {
  struct trial *t = *state;
  pl_single_free(t->single);
  pl_ruleset_free(t->rules);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(vendors_keep_to_their_examples),
      cmocka_unit_test(vendors_have_names_and_companies_of_their_own),
      cmocka_unit_test(api_rows_keep_to_their_examples),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
