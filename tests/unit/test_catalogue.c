/* Every package of the catalogue is found where code imports it in its ecosystem's own way: by the scan's literals, and as a fact. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "base/buf.h"
#include "run/run.h"
#include "run/single.h"

/* How a package is imported; '$' stands for its name, as code spells it. */
struct way {
  const char *ecosystem, *file, *code;
  const char *spelled; /* "-_": the first character is written as the second */
};

static const struct way ways[] = {
    {"npm", "a.ts", "import thing from \"$\";\nthing.start();\n", ""},
    {"npm", "a.js", "const thing = require('$');\nthing.start();\n", ""},
    {"pypi", "a.py", "import $\n\n$.start()\n", "-_"},
    {"gem", "a.rb", "require \"$\"\n\nThing.start\n", ""},
    {"go", "a.go", "package a\n\nimport thing \"$\"\n\nfunc f() {\n\tthing.New()\n}\n", ""},
    {"cargo", "a.rs", "use $::Thing;\n\nfn f() {\n    Thing::new();\n}\n", "-_"},
    {"pub", "a.dart", "import 'package:$/$.dart';\n\nvoid f() {\n  Thing.start();\n}\n", ""},
};

struct catalogue {
  struct pl_run *run;
  const struct pl_ruleset *rules;
  struct pl_single *single;
  size_t tried, failed;
};

/* Families ("azure-*"), and names that no import can have: a distribution with capitals or dots is imported by another name (its `modules`). */
static bool is_imported_so(const struct way *w, struct pl_str package) {
  bool plain = pl_str_is(pl_str_of(w->ecosystem), "npm") || pl_str_is(pl_str_of(w->ecosystem), "go");
  for (size_t i = 0; i < package.n; i++) {
    char c = package.p[i];
    if (c == '*' || (!plain && (c == '.' || (c >= 'A' && c <= 'Z')))) return false;
  }
  return true;
}

static void write_import(struct pl_buf *out, const struct way *w, struct pl_str package) {
  out->n = 0;
  for (const char *p = w->code; *p; p++)
    for (size_t i = 0; i < (*p == '$' ? package.n : 1); i++) {
      char c = *p == '$' ? package.p[i] : *p;
      pl_buf_putc(out, *p == '$' && *w->spelled && c == w->spelled[0] ? w->spelled[1] : c);
    }
}

static bool names_vendor(const struct pl_file_facts *f, const struct pl_vendor *v) {
  for (size_t i = 0; f && i < f->facts.n; i++)
    if (f->facts.at[i].kind == PL_FACT_PROCESSOR && pl_str_eq(f->facts.at[i].subject, v->reported->id)) return true;
  return false;
}

static void try_package(struct catalogue *c, const struct way *w, const struct pl_vendor *v, struct pl_str package) {
  struct pl_buf code = {0};
  struct pl_error err = {0};
  struct pl_str file = pl_str_of(w->file);
  write_import(&code, w, package);
  bool read = pl_single_passes(c->single, file, pl_buf_str(&code));
  bool found = names_vendor(pl_single_facts(c->single, file, pl_buf_str(&code), &err), v);
  c->tried++;
  if (!read || !found) {
    c->failed++;
    print_message("%.*s: the %s package '%.*s' is %s\n", PL_FMT(v->id), w->ecosystem, PL_FMT(package),
                  read ? "imported, and no fact says so" : "imported in a file that a scan would pass over");
  }
  pl_buf_free(&code);
}

static void try_vendor(struct catalogue *c, const struct pl_vendor *v) {
  for (size_t k = 0; k < sizeof ways / sizeof *ways; k++) {
    struct pl_node list = pl_node_get(pl_node_get(v->node, "packages"), ways[k].ecosystem);
    for (struct pl_node n = pl_node_first(list); n.i; n = pl_node_next(n))
      if (is_imported_so(&ways[k], pl_node_text(n))) try_package(c, &ways[k], v, pl_node_text(n));
  }
}

static void packages_are_found_where_they_are_imported(void **state) {
  struct catalogue *c = *state;
  for (size_t i = 0; i < c->rules->vendors.n; i++) try_vendor(c, c->rules->vendors.at[i]);
  print_message("%zu packages, %zu failures\n", c->tried, c->failed);
  assert_true(c->tried > 4000);
  assert_int_equal(c->failed, 0);
}

static int load(void **state) {
  static struct catalogue c;
  struct pl_error err = {0};
  struct pl_run_options o = {.root = ".", .no_config = true, .no_own_rules = true};
  c.run = pl_run_new(&o, &err);
  if (!c.run) return print_message("%s\n", err.text), -1;
  c.rules = pl_run_ruleset(c.run);
  c.single = pl_single_new(c.rules, &err);
  if (!c.single) return print_message("%s\n", err.text), -1;
  *state = &c;
  return 0;
}

static int unload(void **state) {
  struct catalogue *c = *state;
  pl_single_free(c->single);
  pl_run_free(c->run);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(packages_are_found_where_they_are_imported)};
  return cmocka_run_group_tests(tests, load, unload);
}
