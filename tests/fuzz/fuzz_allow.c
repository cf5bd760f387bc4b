/* Allow comments: the first byte chooses code or prose, the rest is the file. */
#include <stdint.h>
#include <stdlib.h>

#include "triage/allow.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool known(void *context, struct pl_str rule) {
  (void)context;
  return pl_str_is(rule, "PL1001");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_arena a = {0};
  if (!size) return 0;
  struct pl_str bytes = pl_str_n((const char *)data + 1, size - 1);
  struct pl_allows all = pl_allow_scan(&a, PL_STR("src/a.ts"), bytes, data[0] & 1);
  pl_allow_check(&a, &all, known, NULL, 20261121);
  pl_allow_unused(&a, &all);
  for (size_t i = 0; i < all.n; i++)
    if (all.at[i].span.end > bytes.n || all.at[i].span.start > all.at[i].span.end) abort();
  pl_arena_release(&a);
  return 0;
}
