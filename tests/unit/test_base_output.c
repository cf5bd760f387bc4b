/* Errors, JSON, files. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/json.h"
#include "tree.h"

static void first_error_wins(void **state) {
  (void)state;
  struct pl_error e = {0};
  char out[64];
  assert_false(pl_fail_at(&e, PL_STR("a.yaml"), 3, 7, "broken '%s'", "x"));
  assert_false(pl_fail(&e, "later"));
  pl_error_format(&e, out, sizeof out);
  assert_string_equal(out, "a.yaml:3:7: broken 'x'");
  assert_false(pl_fail(NULL, "nobody listens"));
}

static void errors_without_a_place(void **state) {
  (void)state;
  struct pl_error e = {0};
  char out[16];
  pl_fail_at(&e, PL_STR("a"), 0, 0, "b");
  pl_error_format(&e, out, sizeof out);
  assert_string_equal(out, "a: b");
  e = (struct pl_error){0};
  pl_fail(&e, "%0900d", 1); /* cut, not overrun */
  assert_int_equal(strlen(e.text), sizeof e.text - 1);
  pl_error_format(&e, out, sizeof out);
  assert_int_equal(strlen(out), sizeof out - 1);
}

static void json_values(void **state) {
  (void)state;
  struct pl_buf b = {0};
  struct pl_json j = {.out = &b};
  pl_json_begin(&j, '{');
  pl_json_key(&j, "a");
  pl_json_begin(&j, '[');
  pl_json_int(&j, INT64_MIN);
  pl_json_double(&j, 2.0);
  pl_json_double(&j, 0.5);
  pl_json_double(&j, NAN);
  pl_json_double(&j, INFINITY);
  pl_json_bool(&j, true);
  pl_json_null(&j);
  pl_json_z(&j, NULL);
  pl_json_end(&j, ']');
  pl_json_key_n(&j, PL_STR("b\""));
  pl_json_begin(&j, '{');
  pl_json_end(&j, '}');
  pl_json_key(&j, "c");
  pl_json_raw(&j, PL_STR("[1]"));
  pl_json_end(&j, '}');
  pl_buf_putc(&b, '\0');
  assert_string_equal(b.p, "{\"a\":[-9223372036854775808,2,0.5,null,null,true,null,null],\"b\\\"\":{},\"c\":[1]}");
  pl_buf_free(&b);
}

static void assert_json(struct pl_str s, const char *expected) {
  struct pl_buf b = {0};
  struct pl_json j = {.out = &b};
  pl_json_str(&j, s);
  pl_buf_putc(&b, '\0');
  assert_string_equal(b.p, expected);
  pl_buf_free(&b);
}

static void json_strings(void **state) {
  (void)state;
  assert_json(PL_STR(""), "\"\"");
  assert_json((struct pl_str){NULL, 0}, "\"\"");
  assert_json(PL_STR("a\"\\/\n\t\r\b"), "\"a\\\"\\\\/\\n\\t\\u000d\\u0008\"");
  assert_json(pl_str_n("a\0b", 3), "\"a\\u0000b\"");
  assert_json(PL_STR("\x7F\xC3\xA9\xF0\x9F\x98\x80"), "\"\\u007f\xC3\xA9\xF0\x9F\x98\x80\"");
  assert_json(PL_STR("\xFF"
                     "a\xC3"),
              "\"\xEF\xBF\xBD"
              "a\xEF\xBF\xBD\"");
  assert_json(PL_STR("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""); /* a surrogate */
  assert_json(PL_STR("\xE2\x80\xA8\xE2\x80\xA9"), "\"\\u2028\\u2029\"");
}

static enum pl_read_status status_of(const struct tree *t, const char *name, size_t limit, bool follow,
                                     struct pl_str *out) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", t->root, name);
  return pl_file_read(path, limit, follow, out);
}

static void reading(void **state) {
  (void)state;
  struct tree t;
  struct pl_str s;
  tree_make(&t);
  tree_write_n(&t, "a", "x\0y", 3);
  tree_write(&t, "empty", "");
  tree_link(&t, "link", "a");
  tree_link(&t, "loop", "loop");
  tree_link(&t, "gone", "nowhere");
  assert_true(tree_run(&t, "mkfifo pipe && mkdir folder && truncate -s 1G huge"));
  assert_int_equal(status_of(&t, "a", 3, false, &s), PL_READ_OK);
  assert_int_equal(s.n, 3);
  assert_memory_equal(s.p, "x\0y", 4);
  free((char *)s.p);
  assert_int_equal(status_of(&t, "empty", 0, false, &s), PL_READ_OK);
  assert_int_equal(s.n, 0);
  free((char *)s.p);
  assert_int_equal(status_of(&t, "a", 2, false, &s), PL_READ_TOO_LARGE);
  assert_int_equal(status_of(&t, "huge", 1 << 20, false, &s), PL_READ_TOO_LARGE);
  assert_int_equal(status_of(&t, "link", 9, false, &s), PL_READ_NOT_FILE);
  assert_int_equal(status_of(&t, "link", 9, true, &s), PL_READ_OK);
  free((char *)s.p);
  assert_int_equal(status_of(&t, "loop", 9, true, &s), PL_READ_NOT_FILE);
  assert_int_equal(status_of(&t, "gone", 9, true, &s), PL_READ_MISSING);
  assert_int_equal(status_of(&t, "none", 9, true, &s), PL_READ_MISSING);
  assert_int_equal(status_of(&t, "a/b", 9, true, &s), PL_READ_MISSING);
  assert_int_equal(status_of(&t, "pipe", 9, true, &s), PL_READ_NOT_FILE); /* does not wait for a writer */
  assert_int_equal(status_of(&t, "folder", 9, true, &s), PL_READ_NOT_FILE);
  assert_int_equal(pl_file_read("/dev/zero", 9, true, &s), PL_READ_NOT_FILE);
  tree_remove(&t);
}

static void files_that_lie_about_their_size(void **state) {
  (void)state;
  struct pl_str s;
  if (access("/proc/self/status", R_OK) != 0) skip();
  assert_int_equal(pl_file_read("/proc/self/status", 1 << 20, true, &s), PL_READ_OK); /* says it is empty */
  assert_true(s.n > 100);
  assert_int_equal(s.p[s.n], '\0');
  free((char *)s.p);
  assert_int_equal(pl_file_read("/proc/self/status", 100, true, &s), PL_READ_TOO_LARGE);
}

static void every_status_has_a_reason(void **state) {
  (void)state;
  for (int i = PL_READ_OK; i <= PL_READ_FAILED; i++) assert_true(strlen(pl_read_reason((enum pl_read_status)i)) > 0);
}

static void writing(void **state) {
  (void)state;
  struct tree t;
  struct pl_error e = {0};
  char path[256];
  size_t n;
  struct stat st;
  tree_make(&t);
  snprintf(path, sizeof path, "%s/out.json", t.root);
  tree_write(&t, "out.json", "old and longer");
  assert_true(pl_file_write(path, PL_STR("new"), &e));
  assert_true(pl_file_write(path, PL_STR("new"), &e));
  char *text = tree_output(&t, &n, "cat out.json; ls -A");
  assert_string_equal(text, "newout.json\n"); /* nothing else is left in the folder */
  free(text);
  assert_int_equal(stat(path, &st), 0);
  assert_int_equal(st.st_mode & 0777, 0644);
  snprintf(path, sizeof path, "%s/pipe", t.root);
  assert_int_equal(mkfifo(path, 0600), 0);
  int reader = open(path, O_RDONLY | O_NONBLOCK);
  char got[8] = {0};
  assert_true(pl_file_write(path, PL_STR("pipe"), &e)); /* written to, not replaced */
  assert_int_equal(read(reader, got, sizeof got), 4);
  assert_string_equal(got, "pipe");
  close(reader);
  assert_int_equal(stat(path, &st), 0);
  assert_true(S_ISFIFO(st.st_mode));
  snprintf(path, sizeof path, "%s/no/such/folder", t.root);
  assert_false(pl_file_write(path, PL_STR("x"), &e));
  assert_non_null(strstr(e.text, "cannot write '"));
  e = (struct pl_error){0};
  assert_false(pl_file_write(t.root, PL_STR("x"), &e)); /* a folder is in the way */
  text = tree_output(&t, &n, "ls -A ..");
  assert_string_equal(text, "home\nroot\n");
  free(text);
  tree_remove(&t);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(first_error_wins),
      cmocka_unit_test(errors_without_a_place),
      cmocka_unit_test(json_values),
      cmocka_unit_test(json_strings),
      cmocka_unit_test(reading),
      cmocka_unit_test(files_that_lie_about_their_size),
      cmocka_unit_test(every_status_has_a_reason),
      cmocka_unit_test(writing),
  };
  return cmocka_run_group_tests_name("errors, JSON, files", tests, NULL, NULL);
}
