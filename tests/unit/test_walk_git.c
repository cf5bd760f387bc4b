/* The walk against git itself: pseudo-random trees with pseudo-random ignore files, some files forced into the index.
 * For each, the files of the walk must be those of `git ls-files --cached --others --exclude-standard`. The numbers come
 * from a fixed seed; `test_walk_git CASES` runs another count, and a failing case prints its ignore files.
 * `test_walk_git --list FOLDER` prints what the walk finds in a folder, for tests/walk/run.sh. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "tree.h"
#include "walk/walk.h"

static uint64_t state;
static int cases = 200;

static unsigned pick(unsigned below) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (unsigned)(state >> 33) % below;
}
#define ONE_OF(list) list[pick(sizeof list / sizeof *list)]

static const char *const names[] = {"a",      "b",     "ab", "abc", "foo",      "bar.log", "x y",   "A",    "[a]",
                                    "*b",     "tail ", "#c", "!d",  "\xC3\xA9", ".h",      "build", "a\\b", "1",
                                    "foo.ts", "B",     "-",  "]",   "a.b.c",    "dir ",    "^",     "a-b"};
static const char *const pieces[] = {
    "a",           "b",     "ab",    "abc",          "foo",          "bar.log",     "x y",    "A",
    "*",           "?",     "??",    "[ab]",         "[!a]",         "[^a]",        "a*",     "*.log",
    "*b",          "\\!d",  "\\#c",  "#c",           "tail\\ ",      "tail ",       "[]a]",   "[a",
    "a**b",        "**a",   "a**",   "[[:upper:]]",  "[[:alnum:]]*", "[a-c]*",      "[c-a]",  "*.*",
    "*.ts",        "foo.*", "build", "[a-",          "\\a",          "a\\",         "[\\]a]", "[[:x:]]",
    "[!]]",        "*o*",   "?*",    "***",          "\xC3\xA9",     "[\xC3\xA9]*", "[-a]",   "[a\\-b]-*",
    "[[:digit:]]", ".*",    "[*]b",  "\\*b",         "[[]a]",        "[a]",         "a?",     "*a*b*",
    "-",           "[+--]", "[^-a]", "[[:upper:]-b]"};

/* One line of an ignore file. */
static void pattern(char *out, size_t size) {
  size_t parts = 1 + pick(10) / 5 + pick(10) / 8, n = 0;
  char line[256] = "";
#define ADD(text) n += (size_t)snprintf(line + n, sizeof line - n, "%s", text)
  if (pick(4) == 0) ADD("!");
  if (pick(4) == 0) ADD("/");
  for (size_t i = 0; i < parts; i++) {
    if (i) ADD("/");
    if (pick(7) == 0) ADD(i + 1 < parts || pick(2) ? "**/" : "**");
    ADD(ONE_OF(pieces));
  }
  if (pick(12) == 0) ADD("/**");
  if (pick(4) == 0) ADD("/");
  if (pick(15) == 0) ADD("  ");
  ADD(pick(15) == 0 ? "\r\n" : "\n");
  snprintf(out, size, "%s", line);
}

static void ignore_file(const struct tree *t, const char *path) {
  char text[2048] = "";
  size_t n = 0;
  for (unsigned lines = 1 + pick(5); lines > 0; lines--) {
    pattern(text + n, sizeof text - n);
    n += strlen(text + n);
  }
  if (pick(10) == 0) text[n - 1] = '\0'; /* without the last line's end */
  tree_write(t, path, text);
}

static void random_folder(char *path, size_t size) {
  path[0] = '\0';
  for (unsigned depth = pick(4); depth > 0; depth--) {
    size_t n = strlen(path);
    snprintf(path + n, size - n, "%s/", ONE_OF(names));
  }
}

static bool is_folder_at(const struct tree *t, const char *path) {
  struct stat st;
  char full[1200];
  snprintf(full, sizeof full, "%s/%s", t->root, path);
  return stat(full, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Whether the path can be made a file: none of its folders is a file already. */
static bool possible(const struct tree *t, const char *path) {
  char part[512];
  if (is_folder_at(t, path)) return false;
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
    struct stat st;
    char full[1200];
    snprintf(full, sizeof full, "%s/%s", t->root, part);
    if (stat(full, &st) == 0 && !S_ISDIR(st.st_mode)) return false;
  }
  return true;
}

static void grow(const struct tree *t) {
  char path[512], folder[400];
  for (int i = 0; i < 30; i++) {
    random_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s%s", folder, ONE_OF(names));
    if (possible(t, path)) tree_write(t, path, "x");
  }
  ignore_file(t, ".gitignore");
  for (int i = pick(4); i > 0; i--) {
    random_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s.gitignore", folder);
    if (is_folder_at(t, folder)) ignore_file(t, path);
  }
  if (pick(3) == 0) ignore_file(t, ".git/info/exclude");
  if (pick(3) == 0) ignore_file(t, "../home/.config/git/ignore");
}

/* Forces about every sixth file into the index, ignored or not. */
static void track(const struct tree *t) {
  assert_true(tree_run(
      t,
      "rm -f .git/index; find . -path ./.git -prune -o -type f -print0 | sort -z | awk -v RS='\\0' -v ORS='\\0' "
      "-v k=%u 'NR %% 6 == k' | xargs -0 -r git --literal-pathspecs add -f --",
      pick(7)));
}

/* What the walk finds, each path followed by NUL, as `ls-files -z` prints it. */
static char *walked(const char *root, size_t *n) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_walk_result r;
  struct pl_walk_options o = {.root = root};
  assert_true(pl_walk(&a, &o, &r, &err));
  size_t size = 1;
  for (size_t i = 0; i < r.n; i++) size += r.files[i].path.n + 1;
  char *out = malloc(size);
  *n = 0;
  for (size_t i = 0; i < r.n; i++) {
    memcpy(out + *n, r.files[i].path.p, r.files[i].path.n + 1);
    *n += r.files[i].path.n + 1;
  }
  out[*n] = '\0';
  pl_arena_release(&a);
  return out;
}

static void show(const char *title, const char *list, size_t n) {
  fprintf(stderr, "-- %s\n", title);
  for (size_t i = 0; i < n; i += strlen(list + i) + 1) fprintf(stderr, "   '%s'\n", list + i);
}

static void compare(const struct tree *t, int number) {
  size_t theirs_n, ours_n;
  char *theirs = tree_output(t, &theirs_n, "git ls-files -z --cached --others --exclude-standard | sort -z -u");
  char *ours = walked(t->root, &ours_n);
  if (theirs_n != ours_n || memcmp(theirs, ours, ours_n) != 0) {
    size_t n;
    char *rules = tree_output(t, &n,
                              "head -50 $(printf %%s .git/info/exclude) ../home/.config/git/ignore; "
                              "find . -name .gitignore -print -exec cat -A {} \\; ; echo tracked:; git ls-files");
    fprintf(stderr, "case %d\n%s", number, rules);
    show("git", theirs, theirs_n);
    show("walk", ours, ours_n);
    fail();
  }
  free(theirs);
  free(ours);
}

static void same_files_as_git(void **unused) {
  (void)unused;
  struct tree t;
  tree_make(&t);
  assert_true(tree_run(&t, "git init -q . && mkdir -p ../home/.config/git .git/info"));
  for (int i = 0; i < cases; i++) {
    state = 0x9E3779B97F4A7C15u + (uint64_t)i * 0xBF58476D1CE4E5B9u;
    tree_clear(&t);
    tree_run(&t, "rm -f ../home/.config/git/ignore .git/info/exclude; git config core.ignorecase %s",
             i % 10 == 9 ? "true" : "false");
    grow(&t);
    if (i % 10 != 9)
      track(&t);
    else
      tree_run(&t, "rm -f .git/index");
    compare(&t, i);
  }
  tree_remove(&t);
}

static int list(const char *folder) {
  size_t n;
  char *files = walked(folder, &n);
  fwrite(files, 1, n, stdout);
  free(files);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "--list") == 0) return list(argv[2]);
  if (argc > 1) cases = atoi(argv[1]);
  const struct CMUnitTest tests[] = {cmocka_unit_test(same_files_as_git)};
  return cmocka_run_group_tests_name("walk against git", tests, NULL, NULL);
}
