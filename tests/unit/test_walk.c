/* What the walk takes, leaves out and says, on small trees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "tree.h"
#include "walk/walk.h"

struct fixture {
  struct tree t;
  struct pl_arena a;
  struct pl_error err;
  struct pl_walk_options o;
  struct pl_walk_result r;
  char text[8192];
};

static int set_up(void **state) {
  struct fixture *f = calloc(1, sizeof *f);
  tree_make(&f->t);
  f->o.root = f->t.root;
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

static void append(struct fixture *f, struct pl_str s, const char *end) {
  size_t n = strlen(f->text);
  snprintf(f->text + n, sizeof f->text - n, "%.*s%s", PL_FMT(s), end);
}

/* The files of a walk, "a b/c ". */
static const char *walk(struct fixture *f) {
  pl_arena_release(&f->a);
  f->text[0] = '\0';
  f->err.set = false;
  if (!pl_walk(&f->a, &f->o, &f->r, &f->err)) return f->err.text;
  for (size_t i = 0; i < f->r.n; i++) append(f, f->r.files[i].path, " ");
  return f->text;
}

/* Its skips, "path: reason; ". */
static const char *skips(struct fixture *f) {
  f->text[0] = '\0';
  for (size_t i = 0; i < f->r.skip_count; i++) {
    append(f, f->r.skips[i].path, ": ");
    append(f, f->r.skips[i].reason, "; ");
  }
  return f->text;
}

static const char *walk_path(struct fixture *f, const char *path) {
  struct pl_str one = pl_str_of(path);
  f->o.paths = &one;
  f->o.path_count = 1;
  const char *text = walk(f);
  f->o.paths = NULL;
  f->o.path_count = 0;
  return text;
}

static void make_repository(struct fixture *f) { assert_true(tree_run(&f->t, "git init -q .")); }

static void empty_folder(void **state) {
  struct fixture *f = *state;
  assert_string_equal(walk(f), "");
  assert_int_equal(f->r.skip_count, 0);
}

static void missing_root_is_an_error(void **state) {
  struct fixture *f = *state;
  f->o.root = "/nowhere/at/all";
  assert_non_null(strstr(walk(f), "cannot open '/nowhere/at/all'"));
  tree_write(&f->t, "file", "x");
  char path[128];
  snprintf(path, sizeof path, "%s/file", f->t.root);
  f->o.root = path;
  assert_non_null(strstr(walk(f), "is not a folder"));
}

static void outside_a_repository_ignore_files_count(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, ".gitignore", "*.log\n/out\n");
  tree_write(&f->t, "a.log", "x");
  tree_write(&f->t, "out/x.ts", "x");
  tree_write(&f->t, "src/out/x.ts", "x");
  assert_string_equal(walk(f), ".gitignore src/out/x.ts ");
  assert_int_equal(f->r.ignored, 2);
}

static void ignored_folder_is_not_entered(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, ".gitignore", "node_modules/\n");
  tree_link(&f->t, "node_modules/x/dangling", "/nowhere"); /* entering would give a skip */
  assert_string_equal(walk(f), ".gitignore ");
  assert_string_equal(skips(f), "");
  f->o.list_ignored = true;
  walk(f);
  assert_string_equal(skips(f), "node_modules/: ignored; ");
}

static void tracked_files_of_an_ignored_folder_are_found(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "build/\n*.key\n");
  tree_write(&f->t, "build/deep/er/kept.ts", "x");
  tree_write(&f->t, "build/deep/other.ts", "x");
  tree_write(&f->t, "build/gone.ts", "x");
  tree_write(&f->t, "server.key", "x");
  assert_true(tree_run(&f->t, "git add -f build/deep/er/kept.ts build/gone.ts server.key && rm build/gone.ts"));
  assert_string_equal(walk(f), ".gitignore build/deep/er/kept.ts server.key ");
}

static void own_ignore_file_stands_on_top(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "generated/\n");
  tree_write(&f->t, ".policylintignore", "/legacy/\n!generated/\n");
  tree_write(&f->t, "legacy/old.ts", "x");
  tree_write(&f->t, "generated/client.ts", "x");
  tree_write(&f->t, "src/.policylintignore", "*.sql\n");
  tree_write(&f->t, "src/a.sql", "x");
  assert_true(tree_run(&f->t, "git add -f ."));
  assert_string_equal(walk(f), ".gitignore .policylintignore generated/client.ts src/.policylintignore ");
}

static void no_ignore_takes_all_but_git(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "*\n");
  tree_write(&f->t, ".policylintignore", "*\n");
  tree_write(&f->t, "a/b.ts", "x");
  f->o.no_ignore = true;
  assert_string_equal(walk(f), ".gitignore .policylintignore a/b.ts ");
}

static void below_a_repository_its_rules_count(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "*.log\n/apps/www/tmp\n");
  tree_write(&f->t, "apps/.gitignore", "www/skip.ts\n");
  tree_write(&f->t, ".policylintignore", "own.ts\n");
  tree_write(&f->t, "apps/www/a.log", "x");
  tree_write(&f->t, "apps/www/own.ts", "x");
  tree_write(&f->t, "apps/www/skip.ts", "x");
  tree_write(&f->t, "apps/www/tmp/x.ts", "x");
  tree_write(&f->t, "apps/www/sub/tmp/x.ts", "x");
  tree_write(&f->t, "apps/www/tracked.log", "x");
  assert_true(tree_run(&f->t, "git add -f apps/www/tracked.log"));
  char root[128];
  snprintf(root, sizeof root, "%s/apps/www", f->t.root);
  f->o.root = root;
  assert_string_equal(walk(f), "sub/tmp/x.ts tracked.log ");
}

static void named_paths_are_looked_at_even_if_ignored(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "build/\n*.log\n");
  tree_write(&f->t, "build/x.ts", "x");
  tree_write(&f->t, "build/a.log", "x");
  tree_write(&f->t, "b.log", "x");
  assert_string_equal(walk_path(f, "b.log"), "b.log ");
  assert_string_equal(walk_path(f, "build"), "build/x.ts ");
  assert_string_equal(walk_path(f, "./build/../build/"), "build/x.ts ");
  char path[128];
  snprintf(path, sizeof path, "%s/build/x.ts", f->t.root);
  assert_string_equal(walk_path(f, path), "build/x.ts ");
  assert_string_equal(walk_path(f, "."), ".gitignore ");
}

static void bad_names_are_errors(void **state) {
  struct fixture *f = *state;
  assert_non_null(strstr(walk_path(f, "no-such.ts"), "cannot open 'no-such.ts'"));
  assert_non_null(strstr(walk_path(f, "../home"), "lies outside"));
  assert_non_null(strstr(walk_path(f, "/etc"), "lies outside"));
}

static void named_twice_is_found_once(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, "a/b.ts", "x");
  struct pl_str paths[] = {PL_STR("a"), PL_STR("a/b.ts"), PL_STR(".")};
  f->o.paths = paths;
  f->o.path_count = 3;
  assert_string_equal(walk(f), "a/b.ts ");
}

static void links_are_not_followed(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, "real/a.ts", "x");
  tree_write(&f->t, "../outside/secret.ts", "x");
  tree_link(&f->t, "inside", "real");
  tree_link(&f->t, "out", "../outside");
  tree_link(&f->t, "real/loop", "..");
  tree_link(&f->t, "self", "self");
  tree_link(&f->t, "dangling", "nowhere");
  tree_link(&f->t, "passwd", "/etc/passwd");
  assert_string_equal(walk(f), "real/a.ts ");
  assert_string_equal(skips(f),
                      "dangling: symbolic link; out: symbolic link; passwd: symbolic link; self: symbolic link; ");
  assert_string_equal(walk_path(f, "inside"), "real/a.ts ");
  assert_string_equal(walk_path(f, "out/secret.ts"), "");
  assert_string_equal(skips(f), "out/secret.ts: symbolic link; ");
}

static void linked_ignore_file_is_not_read(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, "../rules", "*.ts\n");
  tree_link(&f->t, ".gitignore", "../rules");
  tree_write(&f->t, "a.ts", "x");
  assert_string_equal(walk(f), "a.ts ");
  assert_string_equal(skips(f), ".gitignore: symbolic link; .gitignore: unreadable ignore file; ");
}

static void pipes_are_not_opened(void **state) {
  struct fixture *f = *state;
  assert_true(tree_run(&f->t, "mkfifo pipe .gitignore"));
  assert_string_equal(walk(f), "");
  assert_string_equal(skips(f),
                      ".gitignore: not a regular file; .gitignore: unreadable ignore file; pipe: not a regular file; ");
}

static void unreadable_folder_is_said(void **state) {
  struct fixture *f = *state;
  enum { NOBODY = 65534 };
  uid_t user = geteuid();
  tree_write(&f->t, "locked/a.ts", "x");
  assert_true(tree_run(&f->t, "chmod 000 locked && chmod 755 . .."));
  if (user == 0) assert_int_equal(seteuid(NOBODY), 0); /* root may read everything */
  const char *found = walk(f);
  if (user == 0) assert_int_equal(seteuid(user), 0);
  assert_string_equal(found, "");
  assert_string_equal(skips(f), "locked/: permission denied; ");
}

static void strange_names_stay_as_they_are(void **state) {
  struct fixture *f = *state;
  tree_write(&f->t, "new\nline.ts", "x");
  tree_write(&f->t, "bad\xFF\xFE.ts", "x");
  tree_write(&f->t, "-rf", "x");
  tree_write(&f->t, "a b\t\"'.ts", "x");
  assert_string_equal(walk(f), "-rf a b\t\"'.ts bad\xFF\xFE.ts new\nline.ts ");
}

static void order_is_by_bytes(void **state) {
  struct fixture *f = *state;
  const char *const names[] = {"b.ts", "a/z.ts", "a.ts", "a-b.ts", "B.ts", "a/b/c.ts", "\xC3\xA9.ts"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) tree_write(&f->t, names[i], "x");
  assert_string_equal(walk(f), "B.ts a-b.ts a.ts a/b/c.ts a/z.ts b.ts \xC3\xA9.ts ");
}

/* 3,000 folders deep: about 9,000 bytes of path, more than the system can open at once. */
static void deep_trees_end_in_one_skip(void **state) {
  struct fixture *f = *state;
  char *path = malloc(3 * 3000 + 8);
  for (int i = 0; i < 3000; i++) memcpy(path + 3 * i, "dd/", 3);
  memcpy(path + 9000, "x.ts", 5);
  tree_write(&f->t, path, "x");
  tree_write(&f->t, "top.ts", "x");
  free(path);
  assert_string_equal(walk(f), "top.ts ");
  assert_int_equal(f->r.skip_count, 1);
  assert_true(pl_str_is(f->r.skips[0].reason, "path too long"));
}

static void nested_repositories_are_left_out(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  assert_true(tree_run(&f->t, "git init -q nested && git init -q tracked"));
  tree_write(&f->t, "nested/a.ts", "x");
  tree_write(&f->t, "not-one/.git/readme", "x");
  tree_write(&f->t, "not-one/a.ts", "x");
  assert_string_equal(walk(f), "not-one/a.ts ");
  assert_string_equal(skips(f), "nested/: nested repository; tracked/: nested repository; ");
  assert_string_equal(walk_path(f, "nested"), "nested/a.ts ");
}

static void submodules_are_left_out(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  assert_true(tree_run(&f->t, "git init -q sub && cd sub && echo x >a.ts && git add . && "
                              "git -c user.name=t -c user.email=t@example.org commit -qm x && cd .. && git add sub"));
  assert_string_equal(walk(f), "");
  assert_string_equal(skips(f), "sub/: submodule; ");
  assert_string_equal(walk_path(f, "sub"), "sub/a.ts ");
}

static void outside_a_repository_nested_ones_are_read_by_their_rules(void **state) {
  struct fixture *f = *state;
  assert_true(tree_run(&f->t, "git init -q one"));
  tree_write(&f->t, ".gitignore", "*.ts\n"); /* not of that repository */
  tree_write(&f->t, "one/.gitignore", "*.log\n");
  tree_write(&f->t, "one/.git/info/exclude", "/private\n");
  tree_write(&f->t, "one/a.ts", "x");
  tree_write(&f->t, "one/a.log", "x");
  tree_write(&f->t, "one/private/x", "x");
  tree_write(&f->t, "one/kept.log", "x");
  tree_write(&f->t, "b.ts", "x");
  assert_true(tree_run(&f->t, "cd one && git add -f kept.log"));
  assert_string_equal(walk(f), ".gitignore one/.gitignore one/a.ts one/kept.log ");
  assert_string_equal(walk_path(f, "one"), "one/.gitignore one/a.ts one/kept.log ");
}

static void broken_repository_is_a_plain_folder(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "*.log\n");
  tree_write(&f->t, "a.log", "x");
  tree_write(&f->t, "a.ts", "x");
  tree_write(&f->t, ".git/config", "[core\nbroken");
  assert_string_equal(walk(f), ".gitignore a.ts ");
  assert_string_equal(skips(f), ".git/: unreadable git repository; ");
}

static void broken_index_is_said(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, "a.ts", "x");
  tree_write(&f->t, ".git/index", "DIRCgarbage");
  assert_string_equal(walk(f), "a.ts ");
  assert_string_equal(skips(f), ".git/index: unreadable git index; ");
}

static void linked_worktrees_work(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, ".gitignore", "*.log\n");
  assert_true(tree_run(&f->t, "git add . && git -c user.name=t -c user.email=t@example.org commit -qm x && "
                              "git worktree add -q ../tree && mkdir -p .git/info && echo '*.tmp' >.git/info/exclude"));
  tree_write(&f->t, "../tree/a.log", "x");
  tree_write(&f->t, "../tree/a.tmp", "x");
  tree_write(&f->t, "../tree/a.ts", "x");
  char root[128];
  snprintf(root, sizeof root, "%s/../tree", f->t.root);
  f->o.root = root;
  assert_string_equal(walk(f), ".gitignore a.ts ");
}

static void hostile_configuration_runs_nothing(void **state) {
  struct fixture *f = *state;
  make_repository(f);
  tree_write(&f->t, "a.ts", "x");
  tree_write(&f->t, ".gitattributes", "* filter=evil\n");
  assert_true(tree_run(
      &f->t, "git add . && git config core.fsmonitor 'touch ../ran' && git config filter.evil.clean 'touch ../ran' && "
             "git config core.excludesFile /dev/zero && git config core.hooksPath ../hooks"));
  assert_string_equal(walk(f), ".gitattributes a.ts ");
  assert_string_equal(skips(f), "core.excludesFile: unreadable ignore file; ");
  assert_false(tree_run(&f->t, "test -e ../ran"));
}

static void long_patterns_are_said(void **state) {
  struct fixture *f = *state;
  char text[3000];
  memset(text, '*', sizeof text - 1);
  for (size_t i = 0; i < sizeof text - 1; i += 2) text[i] = 'a';
  text[sizeof text - 1] = '\0';
  tree_write(&f->t, ".gitignore", text);
  tree_write(&f->t, "a.ts", "x");
  assert_string_equal(walk(f), ".gitignore a.ts ");
  assert_string_equal(skips(f), ".gitignore: ignore pattern too long; ");
}

static const struct pl_roles *roles(struct fixture *f, struct pl_arena *a) {
  struct pl_str text;
  const char *folder = getenv("SRC_DIR");
  char path[512];
  snprintf(path, sizeof path, "%s/rules/data/roles.yaml", folder ? folder : ".");
  assert_int_equal(pl_file_read(path, 1 << 20, true, &text), PL_READ_OK);
  const struct pl_doc *doc = pl_doc_parse(a, PL_STR("roles.yaml"), text, &f->err);
  free((char *)text.p);
  const struct pl_roles *r = doc ? pl_roles_load(a, doc, &f->err) : NULL;
  if (!r) print_error("%s\n", f->err.text);
  assert_non_null(r);
  return r;
}

static const struct pl_source *file(const struct fixture *f, const char *path) {
  for (size_t i = 0; i < f->r.n; i++)
    if (pl_str_is(f->r.files[i].path, path)) return &f->r.files[i];
  fail_msg("no file '%s'", path);
  return NULL;
}

static void files_get_role_package_and_language(void **state) {
  struct fixture *f = *state;
  struct pl_arena a = {0};
  struct pl_str ts[] = {PL_STR("*.ts")};
  struct pl_language language = {.name = PL_STR("typescript"), .files = ts, .file_count = 1};
  struct pl_languages languages = {.at = &language, .n = 1};
  pl_languages_index(&a, &languages);
  f->o.roles = roles(f, &a);
  f->o.languages = &languages;
  tree_write(&f->t, "package.json", "{}");
  tree_write(&f->t, "apps/api/Shop.csproj", "x");
  tree_write(&f->t, "apps/api/src/a.ts", "x");
  tree_write(&f->t, "apps/web/a.test.ts", "x");
  assert_string_equal(walk(f), "apps/api/Shop.csproj apps/api/src/a.ts apps/web/a.test.ts package.json ");
  assert_true(pl_str_is(file(f, "apps/api/src/a.ts")->package, "apps/api"));
  assert_true(pl_str_is(file(f, "apps/web/a.test.ts")->package, ""));
  assert_true(pl_str_is(file(f, "apps/api/src/a.ts")->language, "typescript"));
  assert_int_equal(file(f, "package.json")->language.n, 0);
  assert_int_equal(file(f, "apps/api/src/a.ts")->role, PL_ROLE_RUNTIME);
  assert_int_equal(file(f, "apps/web/a.test.ts")->role, PL_ROLE_TEST);
  assert_string_equal(file(f, "apps/web/a.test.ts")->role_reason, "name matches '*.test.ts'");
  assert_string_equal(walk_path(f, "apps/api/src/a.ts"), "apps/api/src/a.ts ");
  assert_true(pl_str_is(f->r.files[0].package, "apps/api"));
  assert_string_equal(walk_path(f, "apps/api/src"), "apps/api/src/a.ts ");
  assert_true(pl_str_is(f->r.files[0].package, "apps/api"));
  pl_arena_release(&a);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(empty_folder),
      TEST(missing_root_is_an_error),
      TEST(outside_a_repository_ignore_files_count),
      TEST(ignored_folder_is_not_entered),
      TEST(tracked_files_of_an_ignored_folder_are_found),
      TEST(own_ignore_file_stands_on_top),
      TEST(no_ignore_takes_all_but_git),
      TEST(below_a_repository_its_rules_count),
      TEST(named_paths_are_looked_at_even_if_ignored),
      TEST(bad_names_are_errors),
      TEST(named_twice_is_found_once),
      TEST(links_are_not_followed),
      TEST(linked_ignore_file_is_not_read),
      TEST(pipes_are_not_opened),
      TEST(unreadable_folder_is_said),
      TEST(strange_names_stay_as_they_are),
      TEST(order_is_by_bytes),
      TEST(deep_trees_end_in_one_skip),
      TEST(nested_repositories_are_left_out),
      TEST(submodules_are_left_out),
      TEST(outside_a_repository_nested_ones_are_read_by_their_rules),
      TEST(broken_repository_is_a_plain_folder),
      TEST(broken_index_is_said),
      TEST(linked_worktrees_work),
      TEST(hostile_configuration_runs_nothing),
      TEST(long_patterns_are_said),
      TEST(files_get_role_package_and_language),
  };
  return cmocka_run_group_tests_name("walk", tests, NULL, NULL);
}
