/* Addresses in text: reads any bytes, yields nothing; every address found must lie inside the text and move forward. */
#include <stdint.h>
#include <stdlib.h>

#include "facts/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_arena a = {0};
  struct pl_str text = pl_str_n((const char *)data, size);
  struct pl_url url = {0};
  const struct pl_node none = {0};
  size_t from = 0;
  for (int found = 0; found < 100 && pl_url_next(&a, text, from, &url); found++) {
    if (url.at >= size || url.host.n == 0) abort();
    if (!pl_host_is_nobodys(none, url.host)) pl_host_domain(&a, url.host);
    from = (url.at > from ? url.at : from) + 3;
  }
  if (pl_url_bare_host(&a, text, &url) && !pl_host_is_nobodys(none, url.host)) pl_host_domain(&a, url.host);
  pl_arena_release(&a);
  return 0;
}
