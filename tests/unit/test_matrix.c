/* The promises of tests/matrix: every wording gives its claims, in Markdown and HTML, and the same claims in all formats; the groups of
 * metamorphic.yaml; and, where POLICYLINT_SEEDS names the folder of the sample policies, the claims at the places of the ids. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <glob.h>

#include "base/file.h"
#include "base/path.h"
#include "matrix_render.h"
#include "syntax/document.h"
#include "claims_rules.h"

typedef void each_promise(struct pl_node promise, void *context);

static struct pl_arena files; /* parsed files live as long as the program */

static const struct pl_doc *load(const char *path) {
  struct pl_str bytes;
  struct pl_error err = {0};
  if (pl_file_read(path, 1 << 20, true, &bytes) != PL_READ_OK) fail_msg("cannot read '%s'", path);
  const struct pl_doc *doc = pl_doc_parse(&files, pl_arena_str(&files, pl_str_of(path)), bytes, &err);
  if (!doc) fail_msg("%s:%u: %s", path, err.line, err.text);
  free((char *)(uintptr_t)bytes.p);
  return doc;
}

static size_t for_each(each_promise *act, void *context) {
  const char *root = getenv("SRC_DIR");
  char pattern[1024];
  glob_t found;
  size_t n = 0;
  snprintf(pattern, sizeof pattern, "%s/tests/matrix/*.yaml", root ? root : ".");
  assert_int_equal(glob(pattern, 0, NULL, &found), 0);
  for (size_t i = 0; i < found.gl_pathc; i++) {
    struct pl_node all = pl_node_get(pl_doc_root(load(found.gl_pathv[i])), "promises");
    for (struct pl_node p = pl_node_first(all); p.i; p = pl_node_next(p), n++) act(p, context);
  }
  globfree(&found);
  return n;
}

/* Whether one of the attributes of the claim is that member of `value`. */
static bool has_value(const struct pl_claim *c, struct pl_node member) {
  char key[64];
  snprintf(key, sizeof key, "%.*s", PL_FMT(pl_node_key(member)));
  const struct pl_value *v = pl_attr_get(c->value, key);
  if (!v) return false;
  if (v->kind == PL_VALUE_NUMBER) return v->number == pl_node_number(member, -1);
  if (v->kind == PL_VALUE_BOOL) return (v->number != 0) == pl_node_true(member);
  return pl_str_eq(v->text, pl_node_text(member));
}

static bool is_wanted(const struct pl_claim *c, struct pl_node want) {
  struct pl_str subject = pl_node_get_text(want, "subject"), stance = pl_node_get_text(want, "stance"),
                scope = pl_node_get_text(want, "scope");
  if (!pl_str_is(pl_node_get_text(want, "kind"), pl_claim_kind_name(c->kind))) return false;
  if (subject.n && !pl_str_eq(c->subject, subject)) return false;
  if (stance.n && !pl_str_is(stance, pl_stance_name(c->stance))) return false;
  if (scope.n && !pl_str_eq(c->scope, scope)) return false;
  for (struct pl_node v = pl_node_first(pl_node_get(want, "value")); v.i; v = pl_node_next(v))
    if (!has_value(c, v)) return false;
  return true;
}

static bool any_wanted(const struct pl_claim_list *l, struct pl_node want) {
  for (size_t i = 0; i < l->n; i++)
    if (is_wanted(&l->at[i], want)) return true;
  return false;
}

static void show(struct pl_node at, const char *what, struct pl_str a, struct pl_str b) {
  print_message("%.*s:%u: %s\n%.*s%.*s", PL_FMT(at.doc->path), pl_node_line(at), what, PL_FMT(a), PL_FMT(b));
}

/* ---- every wording gives its claims ---- */

static void check_wording(struct pl_node promise, struct pl_node wording, enum matrix_format format, size_t *bad) {
  struct pl_arena a = {0};
  struct pl_claim_list l =
      matrix_claims(&a, format, matrix_render(&a, format, pl_node_get_text(promise, "under"), wording));
  for (struct pl_node want = pl_node_first(pl_node_get(promise, "claims")); want.i; want = pl_node_next(want)) {
    if (any_wanted(&l, want)) continue;
    ++*bad;
    show(wording, matrix_format_names[format],
         pl_arena_printf(&a, "  no %.*s %.*s in:\n", PL_FMT(pl_node_get_text(want, "kind")),
                         PL_FMT(pl_node_get_text(want, "subject"))),
         matrix_brief(&a, &l));
  }
  pl_arena_release(&a);
}

static void check_promise(struct pl_node promise, void *context) {
  struct pl_node all = pl_node_get(promise, "wordings");
  if (pl_node_count(all) < 3) show(promise, "fewer than three wordings", PL_STR(""), PL_STR("")), ++*(size_t *)context;
  for (struct pl_node w = pl_node_first(all); w.i; w = pl_node_next(w))
    for (int format = MATRIX_MARKDOWN; format <= MATRIX_HTML; format++)
      check_wording(promise, w, (enum matrix_format)format, context);
}

static void every_wording_gives_its_claims(void **state) {
  size_t bad = 0, n = for_each(check_promise, &bad);
  (void)state;
  print_message("%zu promises, %zu missing\n", n, bad);
  assert_true(n > 60);
  assert_int_equal(bad, 0);
}

/* ---- formats ---- */

static bool has_form(enum matrix_format format, struct pl_node wording) {
  return format != MATRIX_TEXT || !pl_node_get(wording, "head").i; /* tables of plain text have no fixed form */
}

static void compare_formats(struct pl_node promise, void *context) {
  for (struct pl_node w = pl_node_first(pl_node_get(promise, "wordings")); w.i; w = pl_node_next(w)) {
    struct pl_arena a = {0};
    struct pl_str brief[MATRIX_FORMATS];
    for (int f = 0; f < MATRIX_FORMATS; f++) {
      struct pl_claim_list l = matrix_claims(
          &a, (enum matrix_format)f, matrix_render(&a, (enum matrix_format)f, pl_node_get_text(promise, "under"), w));
      brief[f] = matrix_brief(&a, &l);
      if (f && has_form((enum matrix_format)f, w) && !pl_str_eq(brief[0], brief[f]))
        ++*(size_t *)context,
            show(w, matrix_format_names[f], brief[f], pl_arena_cat(&a, PL_STR(" and Markdown\n"), brief[0]));
    }
    pl_arena_release(&a);
  }
}

static void all_formats_give_the_same(void **state) {
  size_t bad = 0;
  (void)state;
  for_each(compare_formats, &bad);
  assert_int_equal(bad, 0);
}

/* ---- metamorphic groups ---- */

static struct pl_node groups(const char *name) {
  const char *root = getenv("SRC_DIR");
  char path[1024];
  snprintf(path, sizeof path, "%s/tests/matrix/metamorphic.yaml", root ? root : ".");
  return pl_node_get(pl_doc_root(load(path)), name);
}

static void forms_of_one_thing_give_the_same(void **state) {
  size_t bad = 0;
  (void)state;
  for (struct pl_node g = pl_node_first(groups("same")); g.i; g = pl_node_next(g)) {
    struct pl_arena a = {0};
    struct pl_str first = {NULL, 0};
    for (struct pl_node w = pl_node_first(pl_node_get(g, "wordings")); w.i; w = pl_node_next(w)) {
      struct pl_claim_list l =
          matrix_claims(&a, MATRIX_MARKDOWN, matrix_render(&a, MATRIX_MARKDOWN, pl_node_get_text(g, "under"), w));
      struct pl_str brief = matrix_brief(&a, &l);
      if (!first.p) first = brief;
      if (!brief.n || !pl_str_eq(first, brief))
        bad++, show(w, "not as the first", brief, pl_arena_cat(&a, PL_STR(" but\n"), first));
    }
    pl_arena_release(&a);
  }
  assert_int_equal(bad, 0);
}

static bool denies(const struct pl_claim_list *yes, const struct pl_claim_list *no) {
  for (size_t i = 0; i < yes->n; i++)
    for (size_t k = 0; k < no->n; k++)
      if (yes->at[i].kind == no->at[k].kind && pl_str_eq(yes->at[i].subject, no->at[k].subject) &&
          yes->at[i].stance != PL_DOES_NOT && no->at[k].stance == PL_DOES_NOT)
        return true;
  return false;
}

static void a_denial_turns_the_claim(void **state) {
  size_t bad = 0;
  (void)state;
  for (struct pl_node g = pl_node_first(groups("opposite")); g.i; g = pl_node_next(g)) {
    struct pl_arena a = {0};
    struct pl_str under = pl_node_get_text(g, "under");
    struct pl_claim_list yes = matrix_claims(&a, MATRIX_MARKDOWN,
                                             matrix_render(&a, MATRIX_MARKDOWN, under, pl_node_get(g, "yes"))),
                         no = matrix_claims(&a, MATRIX_MARKDOWN,
                                            matrix_render(&a, MATRIX_MARKDOWN, under, pl_node_get(g, "no")));
    if (!denies(&yes, &no))
      bad++, show(g, "not denied", matrix_brief(&a, &yes), pl_arena_cat(&a, PL_STR(" and\n"), matrix_brief(&a, &no)));
    pl_arena_release(&a);
  }
  assert_int_equal(bad, 0);
}

/* ---- the sample policies ---- */

struct seeds {
  const char *folder;
  size_t found, missing;
};

/* "000:42": the claims of the file that begins with 000_. */
static bool seed_claims(struct pl_arena *a, const char *folder, struct pl_str number, struct pl_claim_list *out) {
  char pattern[1024];
  glob_t found;
  struct pl_str bytes;
  struct pl_error err = {0};
  snprintf(pattern, sizeof pattern, "%s/%.*s_*", folder, PL_FMT(number));
  bool ok = glob(pattern, 0, NULL, &found) == 0 && pl_file_read(found.gl_pathv[0], 1 << 20, true, &bytes) == PL_READ_OK;
  if (ok) {
    struct pl_str text = pl_arena_str(a, bytes);
    free((char *)(uintptr_t)bytes.p);
    const struct pl_document *d = pl_document_read(a, claims_rules()->prose, PL_STR("p.txt"), text, &err);
    ok = d && pl_claims_read(a, claims_rules(), 1, d, out, &err);
  }
  globfree(&found);
  return ok;
}

static bool is_at(const struct pl_claim *c, struct pl_str line) {
  struct pl_str also = c->also, one, own;
  char text[16];
  snprintf(text, sizeof text, "%u", c->span.line);
  own = pl_str_of(text);
  if (pl_str_eq(own, line)) return true;
  while (also.n && pl_str_next(&also, ',', &one))
    if (pl_str_eq(one, line)) return true;
  return false;
}

/* A claim of the kind at one of the places of the promise. */
static bool seed_has(struct pl_node promise, struct pl_node want, const char *folder) {
  bool any = false;
  for (struct pl_node id = pl_node_first(pl_node_get(promise, "ids")); id.i && !any; id = pl_node_next(id)) {
    struct pl_str text = pl_node_text(id);
    size_t colon = pl_str_chr(text, ':');
    struct pl_arena a = {0};
    struct pl_claim_list l = {0};
    if (!seed_claims(&a, folder, pl_str_cut(text, 0, colon), &l)) fail_msg("no sample '%.*s'", PL_FMT(text));
    for (size_t i = 0; i < l.n && !any; i++)
      any = pl_str_is(pl_node_get_text(want, "kind"), pl_claim_kind_name(l.at[i].kind)) &&
            is_at(&l.at[i], pl_str_cut(text, colon + 1, text.n));
    pl_arena_release(&a);
  }
  return any;
}

static void check_seed(struct pl_node promise, void *context) {
  struct seeds *s = context;
  if (pl_str_is(pl_node_get_text(promise, "sample"), "false")) return;
  for (struct pl_node want = pl_node_first(pl_node_get(promise, "claims")); want.i; want = pl_node_next(want)) {
    bool found = seed_has(promise, want, s->folder);
    *(found ? &s->found : &s->missing) += 1;
    if (!found) show(want, "not in the sample policy", PL_STR(""), PL_STR(""));
  }
}

static void sample_policies(void **state) {
  struct seeds s = {.folder = getenv("POLICYLINT_SEEDS")};
  (void)state;
  if (!s.folder || !*s.folder) {
    print_message("skipped: POLICYLINT_SEEDS names no folder of sample policies\n");
    skip();
  }
  for_each(check_seed, &s);
  print_message("%zu claims of the sample policies found, %zu missing\n", s.found, s.missing);
  assert_int_equal(s.missing, 0);
}

static int release(void **state) {
  (void)state;
  pl_arena_release(&files);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_wording_gives_its_claims),
                                     cmocka_unit_test(all_formats_give_the_same),
                                     cmocka_unit_test(forms_of_one_thing_give_the_same),
                                     cmocka_unit_test(a_denial_turns_the_claim), cmocka_unit_test(sample_policies)};
  return cmocka_run_group_tests(tests, NULL, release);
}
