/* The base of --since: revisions, shallow clones, lists, contents. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tree.h"
#include "triage/since.h"

#define COMMIT "git -c user.name=t -c user.email=t@example.org commit -q"

/* libgit2 1.5 loses 64 bytes when a merge base cannot be found in a shallow clone. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void) { return "leak:libgit2.so"; }

struct fixture {
  struct tree t;
  struct pl_arena a;
  struct pl_error err;
  char text[4096], path[128];
};

/* A main branch with two commits and a feature branch that left it at the first. */
static int set_up(void **state) {
  struct fixture *f = calloc(1, sizeof *f);
  tree_make(&f->t);
  assert_true(tree_run(&f->t, "git init -q -b main . && git config core.autocrlf false"));
  tree_write(&f->t, "a.ts", "one\n");
  tree_write(&f->t, "apps/www/b.ts", "one\n");
  tree_write(&f->t, "apps/www/gone.ts", "one\n");
  tree_write(&f->t, "apps/www.md", "one\n");
  tree_link(&f->t, "link.ts", "a.ts");
  assert_true(tree_run(&f->t, "git add -A && " COMMIT " -m one && git checkout -q -b feature"));
  tree_write(&f->t, "feature.ts", "x\n");
  assert_true(tree_run(&f->t, "git add -A && " COMMIT " -m feature && git checkout -q main"));
  tree_write(&f->t, "a.ts", "main went on\n");
  assert_true(tree_run(&f->t, "git add -A && " COMMIT " -m two && git checkout -q feature"));
  *state = f;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *f = *state;
  tree_remove(&f->t);
  pl_arena_release(&f->a);
  free(f);
  return 0;
}

static struct pl_since *open_at(struct fixture *f, const char *below, const char *rev) {
  snprintf(f->path, sizeof f->path, "%s%s", f->t.root, below);
  f->err = (struct pl_error){0};
  return pl_since_open(f->path, rev, &f->err);
}

static void append(struct fixture *f, const char *mark, struct pl_str s) {
  size_t n = strlen(f->text);
  snprintf(f->text + n, sizeof f->text - n, "%s%.*s ", mark, PL_FMT(s));
}

static const char *base(struct fixture *f, struct pl_since *s) {
  struct pl_source *files;
  size_t n;
  f->text[0] = '\0';
  assert_true(pl_since_base(s, &f->a, &files, &n, &f->err));
  for (size_t i = 0; i < n; i++) append(f, "", files[i].path);
  return f->text;
}

static const char *changes(struct fixture *f, struct pl_since *s, const char *const *now) {
  struct pl_source files[16] = {0};
  struct pl_change *all;
  size_t count = 0, n;
  for (; now[count]; count++) files[count].path = pl_str_of(now[count]);
  f->text[0] = '\0';
  if (!pl_since_changes(s, &f->a, files, count, &all, &n, &f->err)) return f->err.text;
  for (size_t i = 0; i < n; i++) append(f, &"+\0~\0-"[2 * all[i].kind], all[i].path);
  return f->text;
}

static void base_is_where_the_branch_left(void **state) {
  struct fixture *f = *state;
  struct pl_since *s = open_at(f, "", "main");
  struct pl_str text;
  assert_non_null(s);
  assert_string_equal(base(f, s), "a.ts apps/www.md apps/www/b.ts apps/www/gone.ts ");
  assert_true(pl_since_read(s, PL_STR("a.ts"), 100, &text, &f->err));
  assert_string_equal(text.p, "one\n");
  free((char *)text.p);
  assert_int_equal(strlen(pl_since_commit(s)), 40);
  pl_since_close(s);
}

static void differences(void **state) {
  struct fixture *f = *state;
  struct pl_since *s = open_at(f, "", "main");
  tree_write(&f->t, "apps/www/b.ts", "two\n");
  tree_write(&f->t, "new.ts", "x");
  assert_true(tree_run(&f->t, "rm apps/www/gone.ts; touch -d 2001-01-01 a.ts; chmod +x a.ts"));
  static const char *const now[] = {"a.ts", "apps/www.md", "apps/www/b.ts", "feature.ts", "new.ts", NULL};
  assert_string_equal(changes(f, s, now), "~apps/www/b.ts -apps/www/gone.ts +feature.ts +new.ts ");
  assert_true(tree_run(&f->t, "git add -A"));
  assert_string_equal(changes(f, s, now), "~apps/www/b.ts -apps/www/gone.ts +feature.ts +new.ts ");
  assert_true(tree_run(&f->t, "git rm -q --cached a.ts")); /* still there, with the same content */
  assert_string_equal(changes(f, s, now), "~apps/www/b.ts -apps/www/gone.ts +feature.ts +new.ts ");
  pl_since_close(s);
}

static void below_the_repository_root(void **state) {
  struct fixture *f = *state;
  struct pl_since *s = open_at(f, "/apps/www", "main");
  struct pl_str text;
  tree_write(&f->t, "apps/www/b.ts", "two\n");
  tree_write(&f->t, "a.ts", "not ours\n");
  static const char *const now[] = {"b.ts", "gone.ts", NULL};
  assert_string_equal(base(f, s), "b.ts gone.ts ");
  assert_string_equal(changes(f, s, now), "~b.ts ");
  assert_true(pl_since_read(s, PL_STR("b.ts"), 100, &text, &f->err));
  free((char *)text.p);
  pl_since_close(s);
}

static void what_cannot_be_read(void **state) {
  struct fixture *f = *state;
  struct pl_since *s = open_at(f, "", "main");
  struct pl_str text;
  assert_false(pl_since_read(s, PL_STR("a.ts"), 3, &text, &f->err));
  assert_non_null(strstr(f->err.text, "too large"));
  f->err = (struct pl_error){0};
  assert_false(pl_since_read(s, PL_STR("feature.ts"), 100, &text, &f->err));
  assert_non_null(strstr(f->err.text, "not a file of commit"));
  f->err = (struct pl_error){0};
  assert_false(pl_since_read(s, PL_STR("apps"), 100, &text, &f->err));
  f->err = (struct pl_error){0};
  assert_false(pl_since_read(s, PL_STR("link.ts"), 100, &text, &f->err));
  pl_since_close(s);
}

static void wrong_revisions(void **state) {
  struct fixture *f = *state;
  assert_null(open_at(f, "", "mian"));
  assert_non_null(strstr(f->err.text, "no commit 'mian' in this repository"));
  assert_null(open_at(f, "", "HEAD:a.ts"));
  assert_non_null(strstr(f->err.text, "no commit 'HEAD:a.ts'"));
  assert_null(open_at(f, "", ""));
  assert_true(tree_run(&f->t, "git checkout -q --orphan alone && " COMMIT " -m alone"));
  assert_null(open_at(f, "", "main"));
  assert_non_null(strstr(f->err.text, "no common history"));
}

static void no_repository_or_commit(void **state) {
  struct fixture *f = *state;
  assert_null(open_at(f, "/../home", "main"));
  assert_non_null(strstr(f->err.text, "is in no git repository"));
  assert_true(tree_run(&f->t, "git init -q ../empty"));
  assert_null(open_at(f, "/../empty", "main"));
  assert_non_null(strstr(f->err.text, "no commit yet"));
}

static void shallow_clones_are_said(void **state) {
  struct fixture *f = *state;
  assert_true(tree_run(&f->t, "git clone -q --depth 1 --branch feature file://\"$PWD\" ../shallow"));
  assert_null(open_at(f, "/../shallow", "origin/main"));
  assert_non_null(strstr(f->err.text, "shallow clone"));
  assert_non_null(strstr(f->err.text, "fetch-depth: 0"));
  assert_true(tree_run(&f->t, "cd ../shallow && git fetch -q --depth 1 origin main:refs/remotes/origin/main"));
  assert_null(open_at(f, "/../shallow", "origin/main"));
  assert_non_null(strstr(f->err.text, "fetch-depth: 0"));
}

static void missing_objects_are_said(void **state) {
  struct fixture *f = *state;
  struct pl_str text;
  assert_true(tree_run(
      &f->t, "o=$(git rev-parse HEAD:a.ts) && rm -f .git/objects/$(echo $o | cut -c1-2)/$(echo $o | cut -c3-)"));
  struct pl_since *s = open_at(f, "", "main");
  assert_non_null(s);
  assert_false(pl_since_read(s, PL_STR("a.ts"), 100, &text, &f->err));
  assert_non_null(strstr(f->err.text, "not in this clone"));
  pl_since_close(s);
}

static void nothing_of_the_repository_runs(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, ".gitattributes", "* filter=evil diff=evil\n");
  assert_true(
      tree_run(&f->t, "git config filter.evil.clean 'touch ../ran; cat' && git config core.fsmonitor 'touch ../ran' && "
                      "git config diff.evil.textconv 'touch ../ran'"));
  struct pl_since *s = open_at(f, "", "main");
  tree_write(&f->t, "a.ts", "two\n");
  static const char *const now[] = {"a.ts", "apps/www.md", "apps/www/b.ts", "apps/www/gone.ts", "feature.ts", NULL};
  assert_string_equal(changes(f, s, now), "~a.ts +feature.ts ");
  pl_since_close(s);
  assert_false(tree_run(&f->t, "test -e ../ran"));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(base_is_where_the_branch_left),
      TEST(differences),
      TEST(below_the_repository_root),
      TEST(what_cannot_be_read),
      TEST(wrong_revisions),
      TEST(no_repository_or_commit),
      TEST(shallow_clones_are_said),
      TEST(missing_objects_are_said),
      TEST(nothing_of_the_repository_runs),
  };
  return cmocka_run_group_tests_name("since", tests, NULL, NULL);
}
