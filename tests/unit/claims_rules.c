/* Loads the rules once for all tests of a program. */
#include "claims_rules.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/vec.h"

static struct {
  struct pl_arena arena;
  struct pl_vendors vendors;
  PL_VEC(const struct pl_doc *) docs;
  struct pl_claim_rules *rules;
} tests_rules;

static void die(const struct pl_error *err) {
  char text[1400];
  pl_error_format(err, text, sizeof text);
  fprintf(stderr, "%s\n", text);
  exit(1);
}

static void load(const char *pattern, bool vendors) {
  const char *root = getenv("SRC_DIR");
  struct pl_error err = {0};
  glob_t found;
  char path[1024];
  snprintf(path, sizeof path, "%s/rules/%s", root ? root : ".", pattern);
  glob(path, 0, NULL, &found);
  for (size_t i = 0; i < found.gl_pathc; i++) {
    struct pl_str bytes;
    if (pl_file_read(found.gl_pathv[i], (size_t)1 << 24, true, &bytes) != PL_READ_OK) exit(1);
    struct pl_str name = pl_arena_str(&tests_rules.arena, pl_str_of(found.gl_pathv[i]));
    const struct pl_doc *d = pl_doc_parse(&tests_rules.arena, name, pl_arena_str(&tests_rules.arena, bytes), &err);
    free((void *)bytes.p);
    if (!d || (vendors && !pl_vendors_add(&tests_rules.arena, &tests_rules.vendors, d, &err))) die(&err);
    if (!vendors) pl_vec_push(&tests_rules.docs, d);
  }
  globfree(&found);
}

static void release(void) {
  pl_claim_rules_free(tests_rules.rules);
  pl_vendors_release(&tests_rules.vendors);
  pl_vec_free(&tests_rules.docs);
  pl_arena_release(&tests_rules.arena);
}

const struct pl_claim_rules *claims_rules(void) {
  struct pl_error err = {0};
  if (tests_rules.rules) return tests_rules.rules;
  load("claims/prose.yaml", false);
  load("claims/*/*.yaml", false);
  load("vendors/*.yaml", true);
  if (!pl_vendors_finish(&tests_rules.arena, &tests_rules.vendors, true, &err)) die(&err);
  tests_rules.rules = pl_claim_rules_compile(&tests_rules.arena, tests_rules.docs.at, tests_rules.docs.n,
                                             &tests_rules.vendors, NULL, &err);
  if (!tests_rules.rules) die(&err);
  atexit(release);
  return tests_rules.rules;
}

struct pl_str claims_in(struct pl_arena *a, const char *language, const char *heading, const char *lead_in,
                        const char *text) {
  struct pl_unit u = {.kind = lead_in ? PL_UNIT_ITEM : PL_UNIT_SENTENCE,
                      .text = pl_str_of(text),
                      .heading = pl_str_of(heading),
                      .lead_in = pl_str_of(lead_in),
                      .span = {0, 1, 1, 1, 1, 2}};
  struct pl_document d = {.path = PL_STR("p.md"), .language = pl_str_of(language), .units = &u, .n = 1};
  struct pl_claim_list l;
  struct pl_buf out = {0};
  if (!pl_claims_read(a, claims_rules(), 1, &d, &l, NULL)) exit(1);
  for (size_t i = 0; i < l.n; i++) {
    struct pl_buf v = {0};
    struct pl_json j = {.out = &v};
    pl_attr_json(&j, l.at[i].value);
    pl_buf_printf(&out, "%s %.*s %s %.*s%s", pl_claim_kind_name(l.at[i].kind), PL_FMT(l.at[i].subject),
                  pl_stance_name(l.at[i].stance), PL_FMT(pl_buf_str(&v)), l.at[i].exception ? " exception" : "");
    if (l.at[i].scope.n) pl_buf_printf(&out, " (%.*s)", PL_FMT(l.at[i].scope));
    pl_buf_puts(&out, l.at[i].closed_world ? " complete\n" : "\n");
    pl_buf_free(&v);
  }
  struct pl_str s = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return s;
}
