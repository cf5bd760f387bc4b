/* Every folder of tests/cases and both states of every product of tests/products: what their comments expect is found, and no
 * other error or warning. With arguments, only those folders are run. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>

#include "expect.h"

static int visible(const struct dirent *e) { return e->d_name[0] != '.' && e->d_type == DT_DIR; }

/* Runs each folder below, or each folder below those when `depth` is 2. */
static void run_below(const char *parent, int depth, struct expect_result *total, int *failed) {
  struct dirent **names = NULL;
  int n = scandir(parent, &names, visible, alphasort);
  for (int i = 0; i < n; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", parent, names[i]->d_name);
    if (depth > 1)
      run_below(path, depth - 1, total, failed);
    else if (!expect_folder(path, total))
      ++*failed;
    free(names[i]);
  }
  free(names);
}

static void run_area(const char *area, int depth) {
  const char *source = getenv("SRC_DIR");
  char path[4096];
  snprintf(path, sizeof path, "%s/tests/%s", source ? source : ".", area);
  struct expect_result total = {0};
  int failed = 0;
  run_below(path, depth, &total, &failed);
  fprintf(stderr, "%s: %zu expected, %zu reported, %zu missing, %zu noisy\n", area, total.expected, total.reported,
          total.missing, total.noisy);
  assert_true(total.expected > 0);
  assert_int_equal(failed, 0);
  assert_int_equal(total.missing, 0);
  assert_int_equal(total.noisy, 0);
}

static void cases(void **state) {
  (void)state;
  run_area("cases", 1);
}

static void products(void **state) {
  (void)state;
  run_area("products", 2);
}

int main(int argc, char **argv) {
  struct expect_result total = {0};
  for (int i = 1; i < argc; i++) expect_folder(argv[i], &total);
  if (argc > 1) return total.missing || total.noisy;
  const struct CMUnitTest tests[] = {cmocka_unit_test(cases), cmocka_unit_test(products)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
