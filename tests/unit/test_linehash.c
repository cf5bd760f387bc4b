/* Line hashes: values that GitHub publishes with its upload action (fingerprints.test.ts), and our own for what they leave out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "report/linehash.h"

struct vector {
  const char *text;
  const char *hashes; /* of all lines, separated by a space */
};

static const struct vector vectors[] = {
    {"", "c129715d7a2bc9a3:1"},
    {" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1"},
    {" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End", "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 "
                                                        "c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1"},
    {" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 "
                                                          "e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 "
                                                          "c129715d7a2bc9a3:1"},
    {" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 "
                                                          "e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 "
                                                          "c129715d7a2bc9a3:1"},
    {" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
     "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 "
     "c8e28b0b4002a3a0:1 "
     "c129715d7a2bc9a3:1"},
    {"x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
     "e54938cc54b302f1:1 bb609acbe9138d60:1 1131fd5871777f34:1 5c482a0f8b35ea28:1 54517377da7028d2:1 "
     "2c644846cb18d53e:1 "
     "f1b89f20de0d133:1 c129715d7a2bc9a3:1"},
};

static void spell(struct pl_str text, char *out, size_t size) {
  struct pl_linehash *all;
  size_t n = pl_linehash_all(text, &all), at = 0;
  out[0] = '\0';
  for (size_t i = 0; i < n && at < size; i++)
    at += (size_t)snprintf(out + at, size - at, "%s%llx:%u", i ? " " : "", (unsigned long long)all[i].hash,
                           all[i].ordinal);
  free(all);
}

static void published_vectors(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
    char got[1000];
    spell(pl_str_of(vectors[i].text), got, sizeof got);
    assert_string_equal(got, vectors[i].hashes);
  }
}

/* Lines with the same hundred units behind them are told apart by their number. */
static void equal_lines_are_numbered(void **state) {
  (void)state;
  char text[3 * 121 + 1] = "";
  for (int line = 0; line < 3; line++) {
    memset(text + line * 121, 'a', 120);
    text[line * 121 + 120] = '\n';
  }
  struct pl_linehash *all;
  size_t n = pl_linehash_all(pl_str_n(text, 3 * 121), &all);
  assert_int_equal(n, 4);
  for (uint32_t i = 0; i < 3; i++) {
    assert_true(all[i].hash == all[0].hash);
    assert_int_equal(all[i].ordinal, i + 1);
  }
  free(all);
}

/* Two UTF-16 units each, as in JavaScript. */
static void characters_beyond_the_first_plane(void **state) {
  (void)state;
  struct pl_linehash *one, *two;
  size_t n = pl_linehash_all(PL_STR("\xF0\x9F\x8E\x89"), &one),
         m = pl_linehash_all(PL_STR("\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"), &two);
  assert_int_equal(n, 1);
  assert_int_equal(m, 1);
  assert_true(one[0].hash != two[0].hash);
  uint64_t want = 0xD83C;
  want = want * 37 + 0xDF89;
  want = want * 37 + 65535;
  for (int i = 0; i < 97; i++) want *= 37;
  assert_true(one[0].hash == want);
  free(one);
  free(two);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(published_vectors),
      cmocka_unit_test(equal_lines_are_numbered),
      cmocka_unit_test(characters_beyond_the_first_plane),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
