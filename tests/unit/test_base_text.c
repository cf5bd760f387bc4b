/* Strings, paths and UTF-8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/path.h"
#include "base/utf8.h"

static const struct pl_str none = {NULL, 0};

static void assert_text(struct pl_str s, const char *expected) {
  if (!pl_str_is(s, expected)) fail_msg("'%.*s' is not '%s'", PL_FMT(s), expected);
}

static void comparing(void **state) {
  (void)state;
  assert_true(pl_str_eq(none, PL_STR("")));
  assert_true(pl_str_is(none, ""));
  assert_false(pl_str_eq(PL_STR("a"), PL_STR("ab")));
  assert_true(pl_str_cmp(PL_STR("a"), PL_STR("ab")) < 0);
  assert_true(pl_str_cmp(PL_STR("\xFF"), PL_STR("a")) > 0); /* by unsigned bytes */
  assert_true(pl_str_cmp(none, PL_STR("")) == 0);
  assert_true(pl_str_ieq(PL_STR("AbC"), PL_STR("aBc")));
  assert_false(pl_str_ieq(PL_STR("\xC3\x84"), PL_STR("\xC3\xA4"))); /* only ASCII is folded */
  assert_true(pl_str_icmp(PL_STR("B"), PL_STR("a")) > 0);
  assert_true(pl_str_icmp(PL_STR("a"), PL_STR("AB")) < 0);
}

static void searching(void **state) {
  (void)state;
  struct pl_str s = PL_STR("abcabc");
  assert_int_equal(pl_str_find(s, PL_STR("ca")), 2);
  assert_int_equal(pl_str_find(s, PL_STR("")), 0);
  assert_int_equal(pl_str_find(s, PL_STR("abcabca")), SIZE_MAX);
  assert_int_equal(pl_str_find(none, PL_STR("a")), SIZE_MAX);
  assert_int_equal(pl_str_ifind(s, PL_STR("CA")), 2);
  assert_int_equal(pl_str_ifind(s, PL_STR("x")), SIZE_MAX);
  assert_int_equal(pl_str_ifind(none, PL_STR("x")), SIZE_MAX);
  assert_int_equal(pl_str_chr(s, 'c'), 2);
  assert_int_equal(pl_str_rchr(s, 'c'), 5);
  assert_int_equal(pl_str_rchr(s, 'x'), SIZE_MAX);
  assert_int_equal(pl_str_chr(none, 'c'), SIZE_MAX);
  assert_true(pl_str_starts(s, "abc") && pl_str_ends(s, "bc") && pl_str_istarts(s, "ABC"));
  assert_true(pl_str_starts(none, "") && pl_str_ends(none, ""));
  assert_false(pl_str_starts(none, "a") || pl_str_ends(none, "a") || pl_str_istarts(PL_STR("a"), "ab"));
}

static void cutting(void **state) {
  (void)state;
  struct pl_str s = PL_STR("abcdef");
  assert_text(pl_str_cut(s, 1, 3), "bc");
  assert_text(pl_str_cut(s, 4, SIZE_MAX), "ef");
  assert_text(pl_str_cut(s, 9, 20), "");
  assert_text(pl_str_cut(s, 3, 1), "");
  assert_null(pl_str_cut(none, 1, 2).p);
  assert_text(pl_str_trim(PL_STR(" \t\r\n a b\v\f ")), "a b");
  assert_text(pl_str_trim(PL_STR("   ")), "");
  assert_text(pl_str_trim(none), "");
}

static void splitting(void **state) {
  (void)state;
  struct pl_str piece, rest = PL_STR("a,,b,");
  const char *const expected[] = {"a", "", "b", ""};
  size_t n = 0;
  while (pl_str_next(&rest, ',', &piece)) assert_text(piece, expected[n++]);
  assert_int_equal(n, 4);
  rest = none;
  assert_false(pl_str_next(&rest, ',', &piece));
}

static void shell_globs(void **state) {
  (void)state;
  static const struct {
    const char *glob, *text;
    bool match;
  } cases[] = {
      {"*", "", true},          {"*", "a/b", true},
      {"a*c", "abc", true},     {"a*c", "abd", false},
      {"a?c", "abc", true},     {"a?c", "ac", false},
      {"*.ts", "x.ts", true},   {"*.ts", ".ts", true},
      {"*.ts", "ts", false},    {"", "", true},
      {"", "a", false},         {"**", "x", true},
      {"a*b*c", "aXbYc", true}, {"a*b*c", "aXcYb", false},
      {"abc", "abc", true},     {"*a*a*a*b", "aaaaaaaa", false},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (pl_str_glob(pl_str_of(cases[i].glob), pl_str_of(cases[i].text)) != cases[i].match)
      fail_msg("'%s' on '%s'", cases[i].glob, cases[i].text);
  assert_true(pl_str_glob(none, none));
}

static void globs_do_not_explode(void **state) {
  (void)state;
  char text[20001], glob[2001];
  memset(text, 'a', 20000);
  text[20000] = '\0';
  for (int i = 0; i < 2000; i += 2) glob[i] = '*', glob[i + 1] = 'a';
  glob[1999] = 'b';
  glob[2000] = '\0';
  assert_false(pl_str_glob(pl_str_of(glob), pl_str_of(text)));
  assert_false(pl_path_glob(pl_str_of(glob + 1000), pl_str_of(text)));
}

static void parts_of_paths(void **state) {
  (void)state;
  assert_text(pl_path_dir(PL_STR("a/b/c.ts")), "a/b");
  assert_text(pl_path_dir(PL_STR("c.ts")), "");
  assert_text(pl_path_base(PL_STR("a/b/c.ts")), "c.ts");
  assert_text(pl_path_base(PL_STR("a/")), "");
  assert_text(pl_path_ext(PL_STR("a.b/c.test.ts")), ".ts");
  assert_text(pl_path_ext(PL_STR("a.b/c")), "");
  assert_text(pl_path_ext(PL_STR(".env")), "");
  assert_text(pl_path_ext(PL_STR(".env.local")), ".local");
  assert_text(pl_path_dir(none), "");
  assert_true(pl_path_has_dir(PL_STR("a/test/c"), "test"));
  assert_false(pl_path_has_dir(PL_STR("a/b/test"), "test"));
  assert_false(pl_path_has_dir(PL_STR("a/tests/c"), "test"));
  assert_false(pl_path_has_dir(PL_STR("c"), ""));
}

static void joining_paths(void **state) {
  (void)state;
  struct pl_arena a = {0};
  assert_text(pl_path_join(&a, PL_STR("a/b"), PL_STR("../c/./d//e")), "a/c/d/e");
  assert_text(pl_path_join(&a, PL_STR(""), PL_STR("./x")), "x");
  assert_text(pl_path_join(&a, PL_STR("a"), PL_STR("..")), "");
  assert_non_null(pl_path_join(&a, PL_STR("a"), PL_STR("..")).p);
  assert_null(pl_path_join(&a, PL_STR("a"), PL_STR("../../etc/passwd")).p);
  assert_null(pl_path_join(&a, PL_STR(""), PL_STR("a/../..")).p);
  assert_text(pl_path_join(&a, none, none), "");
  pl_arena_release(&a);
}

static void path_globs(void **state) {
  (void)state;
  static const struct {
    const char *glob, *path;
    bool match;
  } cases[] = {
      {"*.ts", "a.ts", true},
      {"*.ts", "a/b.ts", false},
      {"**/*.ts", "a.ts", true},
      {"**/*.ts", "a/b/c.ts", true},
      {"apps/www/**", "apps/www/a/b", true},
      {"apps/www/**", "apps/www", false},
      {"apps/**", "apps2/x", false},
      {"a/**/b", "a/b", true},
      {"a/**/b", "a/x/y/b", true},
      {"a/**/b", "a/xb", false},
      {"a/*/b", "a/x/b", true},
      {"a/*/b", "a/x/y/b", false},
      {"a?c", "a/c", false},
      {"a?c", "abc", true},
      {"**", "a/b", true},
      {"**/test/**", "x/test/y", true},
      {"**/test/**", "x/latest/y", false},
      {"src/**/*.test.ts", "src/a/b.test.ts", true},
      {"a/**/**/b", "a/x/b", true},
      {"", "", true},
      {"", "a", false},
      {"*", "", true},
      {"a*b*c.ts", "aXbXbYc.ts", true},
      {"docs/*/x*", "docs/en/xyz", true},
      {"[locale]/x", "[locale]/x", true},
      {"(main)/**", "(main)/page.tsx", true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (pl_path_glob(pl_str_of(cases[i].glob), pl_str_of(cases[i].path)) != cases[i].match)
      fail_msg("'%s' on '%s'", cases[i].glob, cases[i].path);
  assert_true(pl_path_glob(none, none));
  assert_false(pl_path_glob(none, PL_STR("a")));
}

/* Many '**' over a deep path: bounded in depth, so it ends at once. */
static void hostile_path_glob(void **state) {
  (void)state;
  char path[2001], glob[400] = "";
  for (int i = 0; i < 2000; i += 2) path[i] = 'a', path[i + 1] = '/';
  path[2000] = '\0';
  for (int i = 0; i < 6; i++) strcat(glob, "**/a/");
  strcat(glob, "b");
  path[60] = '\0';
  assert_false(pl_path_glob(pl_str_of(glob), pl_str_of(path)));
}

static void decoding(void **state) {
  (void)state;
  struct pl_str s = PL_STR("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
  static const uint32_t codes[] = {'a', 0xE9, 0x20AC, 0x1F600};
  size_t i = 0;
  for (size_t k = 0; k < 4; k++) assert_int_equal(pl_utf8_next(s, &i), codes[k]);
  assert_int_equal(i, s.n);
  assert_true(pl_utf8_valid(s));
  assert_int_equal(pl_utf8_utf16_length(s), 5);
  assert_true(pl_utf8_valid(none));
}

static void invalid_bytes(void **state) {
  (void)state;
  static const char *const invalid[] = {
      "\x80",         "\xC0\xAF",         "\xC1\xBF",         "\xC3",         "\xE0\x80\xAF", "\xE2\x82",
      "\xED\xA0\x80", "\xF0\x80\x80\xAF", "\xF4\x90\x80\x80", "\xF8\x88\x80", "\xFF",         "\xC3\x28"};
  for (size_t k = 0; k < sizeof invalid / sizeof *invalid; k++) {
    struct pl_str s = pl_str_of(invalid[k]);
    size_t i = 0;
    assert_false(pl_utf8_valid(s));
    assert_int_equal(pl_utf8_next(s, &i), 0xFFFD);
    assert_int_equal(i, 1); /* one byte at a time */
  }
  assert_int_equal(pl_utf8_utf16_length(PL_STR("\xFF\xFE"
                                               "a")),
                   3);
}

static void encoding_is_the_inverse(void **state) {
  (void)state;
  char bytes[4];
  for (uint32_t code = 0; code <= 0x10FFFF; code += code < 0x900 ? 1 : 101) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    size_t i = 0, n = pl_utf8_encode(code, bytes);
    assert_int_equal(pl_utf8_next(pl_str_n(bytes, n), &i), code);
    assert_int_equal(i, n);
  }
  assert_int_equal(pl_utf8_encode(0xD800, bytes), 3); /* U+FFFD */
  assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
  assert_int_equal(pl_utf8_encode(0x110000, bytes), 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(comparing),
      cmocka_unit_test(searching),
      cmocka_unit_test(cutting),
      cmocka_unit_test(splitting),
      cmocka_unit_test(shell_globs),
      cmocka_unit_test(globs_do_not_explode),
      cmocka_unit_test(parts_of_paths),
      cmocka_unit_test(joining_paths),
      cmocka_unit_test(path_globs),
      cmocka_unit_test(hostile_path_glob),
      cmocka_unit_test(decoding),
      cmocka_unit_test(invalid_bytes),
      cmocka_unit_test(encoding_is_the_inverse),
  };
  return cmocka_run_group_tests_name("strings, paths, UTF-8", tests, NULL, NULL);
}
