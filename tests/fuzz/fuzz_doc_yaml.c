/* The YAML reader, then policylint.yaml as a whole: any bytes are a document or an error with a text. */
#include <stdint.h>
#include <stdlib.h>

#include "claims/declared.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t visit(struct pl_node n) {
  size_t sum = pl_node_key(n).n + pl_node_text(n).n + pl_node_count(n);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) sum += visit(c);
  return sum + (pl_node_true(n) ? 1 : 0) + (pl_node_number(n, 0) > 0 ? 1 : 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_vendors vendors = {0};
  struct pl_declared declared = {0};
  struct pl_str yaml = pl_str_n((const char *)data, size);
  const struct pl_doc *doc = pl_doc_parse(&a, PL_STR("policylint.yaml"), yaml, &err);
  if (!doc && (!err.set || !err.text[0])) abort();
  if (doc) visit(pl_doc_root(doc));
  struct pl_error second = {0};
  if (doc && !pl_declared_read(&a, NULL, &vendors, doc, yaml, &declared, &second) && !second.set) abort();
  pl_declared_release(&declared);
  pl_arena_release(&a);
  return 0;
}
