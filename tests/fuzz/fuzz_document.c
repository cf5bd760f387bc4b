/* The document front end: the first byte chooses the format by its file name, the rest is the policy. Every unit must lie inside. */
#include <stdint.h>
#include <stdlib.h>

#include "ruleset/ruleset.h"
#include "syntax/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = {
    "privacy.md",     "privacy.html",  "privacy.txt",       "page.tsx",     "privacy.mdx",  "privacy.vue",
    "privacy.erb",    "privacy.astro", "privacy.json",      "privacy.yaml", "privacy",      "page.js",
    "privacy.svelte", "privacy.php",   "privacy.blade.php", "privacy.rst",  "privacy.haml", "privacy.pug"};

/* Where sentences end, from the built-in rules; loaded once. */
static struct pl_node prose(void) {
  static struct pl_ruleset *set;
  struct pl_error err = {0};
  if (!set) set = pl_ruleset_load_prose(pl_rule_pack, pl_rule_pack_size, &err);
  if (!set) abort();
  return pl_ruleset_root(set, "claims/prose.yaml");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  if (!size) return 0;
  struct pl_str bytes = pl_str_n((const char *)data + 1, size - 1);
  struct pl_str path = pl_str_of(names[data[0] % (sizeof names / sizeof *names)]);
  const struct pl_document *d = pl_document_read(&a, prose(), path, bytes, &err);
  if (!d && !err.set) abort();
  for (size_t i = 0; d && i < d->n; i++)
    if (d->units[i].span.end > bytes.n || d->units[i].span.start > d->units[i].span.end) abort();
  struct pl_buf out = {0};
  if (d) pl_document_dump(&out, d);
  pl_buf_free(&out);
  pl_arena_release(&a);
  return 0;
}
