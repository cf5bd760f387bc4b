/* From the bytes of a Markdown policy to claims, with all the rules that are built in. A quote must stand in the policy's range. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "claims/claims.h"
#include "ruleset/ruleset.h"
#include "syntax/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct {
  struct pl_arena arena;
  struct pl_ruleset *set;
  struct pl_claim_rules *rules;
} fuzzed;

static void release(void) {
  pl_claim_rules_free(fuzzed.rules);
  pl_ruleset_free(fuzzed.set);
  pl_arena_release(&fuzzed.arena);
}

static void load(void) {
  struct pl_error err = {0};
  if (fuzzed.rules) return;
  fuzzed.set = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  if (!fuzzed.set) fprintf(stderr, "%s\n", err.text), exit(1);
  const struct pl_doc **docs = PL_NEW_N(&fuzzed.arena, const struct pl_doc *, fuzzed.set->doc_count + 1);
  size_t n = 0;
  for (size_t i = 0; i < fuzzed.set->doc_count; i++)
    if (pl_str_starts(fuzzed.set->docs[i]->path, "claims/")) docs[n++] = fuzzed.set->docs[i];
  fuzzed.rules = pl_claim_rules_compile(&fuzzed.arena, docs, n, &fuzzed.set->vendors, NULL, &err);
  if (!fuzzed.rules) fprintf(stderr, "%s\n", err.text), exit(1);
  atexit(release);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_claim_list claims = {0};
  load();
  struct pl_document *d =
      pl_document_read(&a, fuzzed.rules->prose, PL_STR("privacy.md"), pl_str_n((const char *)data, size), &err);
  if (d) d->language = PL_STR("en"); /* short inputs rarely look English */
  if (d) d->language = PL_STR("en");
  if (d && !pl_claims_read(&a, fuzzed.rules, 1, d, &claims, &err)) abort();
  for (size_t i = 0; i < claims.n; i++)
    if (claims.at[i].span.end > size || claims.at[i].span.start > claims.at[i].span.end) abort();
  pl_arena_release(&a);
  return 0;
}
