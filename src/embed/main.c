/* pl-embed OUT.c RULES_DIR GRAMMARS_DIR: reads and checks all rules, then writes them as C tables, so that the program starts without parsing.
 * A broken rule stops the build here with its path and line. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "embed/claims.h"
#include "prefilter/prefilter.h"
#include "ruleset/knownwords.h"
#include "ruleset/claimpack.h"
#include "ruleset/check.h"
#include "ruleset/folder.h"
#include "ruleset/speccheck.h"
#include "ruleset/roles.h"
#include "ruleset/ruleset.h"

const struct pl_doc pl_rule_pack[] = {{{NULL, 0}, NULL, 0, NULL, {NULL, 0}, false}};
const size_t pl_rule_pack_size = 0;
const unsigned char pl_prefilter_packed[] = {0};
const size_t pl_prefilter_packed_size = 0;
const struct pl_claim_pack pl_claim_pack_built_in = {{NULL, 0}, NULL, 0, NULL, NULL, NULL, 0};

static void write_strings(struct pl_buf *b, size_t index, const struct pl_doc *d) {
  uint32_t size = 1;
  for (uint32_t i = 0; i < d->n; i++) {
    if (d->rec[i].key + d->rec[i].key_n + 1 > size) size = d->rec[i].key + d->rec[i].key_n + 1;
    if (d->rec[i].text + d->rec[i].text_n + 1 > size) size = d->rec[i].text + d->rec[i].text_n + 1;
  }
  pl_buf_printf(b, "static const char strings_%zu[] = {", index);
  for (uint32_t i = 0; i < size; i++) pl_buf_printf(b, "%s%d,", i % 32 ? "" : "\n", (int)d->strings[i]);
  pl_buf_puts(b, "};\n");
}

static void write_doc(struct pl_buf *b, size_t index, const struct pl_doc *d) {
  pl_buf_printf(b, "static const struct pl_node_rec rec_%zu[] = {\n", index);
  for (uint32_t i = 0; i < d->n; i++) {
    const struct pl_node_rec *r = &d->rec[i];
    pl_buf_printf(b, "{%u,%u,%u,%u,%u,%u,%u,%u,%u},\n", r->kind_line, r->column, r->key, r->key_n, r->text, r->text_n,
                  r->child, r->next, r->plain);
  }
  pl_buf_puts(b, "};\n");
  write_strings(b, index, d);
}

static void write_pack(struct pl_buf *b, const struct pl_folder_docs *docs) {
  pl_buf_puts(b, "/* Generated from rules/ and grammars/ by src/embed/main.c. */\n#include \"ruleset/ruleset.h\"\n");
  for (size_t i = 0; i < docs->n; i++) write_doc(b, i, docs->at[i]);
  pl_buf_puts(b, "const struct pl_doc pl_rule_pack[] = {\n");
  for (size_t i = 0; i < docs->n; i++)
    pl_buf_printf(b, "{{\"%.*s\", %zu}, rec_%zu, %u, strings_%zu, {NULL, 0}, true},\n", PL_FMT(docs->at[i]->path),
                  docs->at[i]->path.n, i, docs->at[i]->n, i);
  pl_buf_printf(b, "};\nconst size_t pl_rule_pack_size = %zu;\n", docs->n);
}

/* Documents of grammars/ keep that folder in their path, so that a pack is one flat list. */
static bool gather(struct pl_arena *a, const char *rules, const char *grammars, struct pl_folder_docs *docs,
                   struct pl_error *err) {
  if (!pl_folder_read(a, pl_str_of(rules), docs, err)) return false;
  size_t first = docs->n;
  if (!pl_folder_read(a, pl_str_of(grammars), docs, err)) return false;
  for (size_t i = first; i < docs->n; i++) {
    struct pl_doc *copy = PL_NEW(a, struct pl_doc);
    *copy = *docs->at[i];
    copy->path = pl_arena_cat(a, PL_STR("grammars/"), copy->path);
    docs->at[i] = copy;
  }
  return true;
}

/* The literal matcher, compiled. */
static bool write_filter(struct pl_buf *b, const struct pl_ruleset *rules, struct pl_error *err) {
  struct pl_buf packed = {0};
  struct pl_prefilter *filter = pl_prefilter_new(rules, (struct pl_str){NULL, 0}, err);
  bool ok = filter && pl_prefilter_pack(filter, &packed, err);
  pl_buf_puts(
      b,
      "#include \"prefilter/prefilter.h\"\nconst unsigned char pl_prefilter_packed[] __attribute__((aligned(64))) = {");
  for (size_t i = 0; i < packed.n; i++) pl_buf_printf(b, "%s%u,", i % 32 ? "" : "\n", (unsigned char)packed.p[i]);
  pl_buf_printf(b, "0};\nconst size_t pl_prefilter_packed_size = %zu;\n", packed.n);
  pl_buf_free(&packed);
  pl_prefilter_free(filter);
  return ok;
}

/* The patterns of claim forms, compiled. */
static bool write_claims(struct pl_buf *b, struct pl_arena *a, const struct pl_ruleset *rules, struct pl_error *err) {
  size_t n;
  const struct pl_doc **docs = pl_ruleset_docs(a, rules, "claims/", &n);
  struct pl_claim_rules *claims = pl_claim_rules_compile(a, docs, n, &rules->vendors, NULL, err);
  pl_buf_puts(b, "#include \"ruleset/claimpack.h\"\n");
  bool ok = claims && pl_embed_claims(a, claims, docs, n, b, err);
  pl_claim_rules_free(claims);
  return ok;
}

static bool check_specs(const struct pl_doc *d, struct pl_error *err) {
  if (!pl_str_starts(pl_doc_within(d), "apis/")) return true;
  for (struct pl_node n = pl_node_first(pl_doc_root(d)); n.i; n = pl_node_next(n)) {
    if (!pl_specs_check(n, err)) return false;
    for (struct pl_node row = pl_node_first(pl_node_get(n, "rows")); row.i; row = pl_node_next(row))
      if (!pl_specs_check(row, err)) return false;
  }
  return true;
}

static bool check_words(struct pl_arena *a, const struct pl_folder_docs *docs, struct pl_error *err) {
  bool ok = true;
  for (size_t i = 0; ok && i < docs->n; i++)
    ok = pl_known_words_check(a, (const struct pl_doc *const *)docs->at, docs->n, docs->at[i], err) &&
         check_specs(docs->at[i], err);
  return ok;
}

/* What the program reads of the rules besides, so that a key nobody knows stops the build. */
static bool check_others(struct pl_arena *a, const struct pl_ruleset *r, struct pl_error *err) {
  struct pl_check_rules checks = {0};
  size_t n;
  const struct pl_doc *roles = pl_ruleset_doc(r, "data/roles.yaml"), **docs = pl_ruleset_docs(a, r, "checks/", &n);
  return (!roles || pl_roles_load(a, roles, err)) && pl_check_rules_load(a, docs, n, &checks, err);
}

static bool check(struct pl_arena *a, const struct pl_folder_docs *docs, struct pl_buf *out, struct pl_error *err) {
  if (!check_words(a, docs, err)) return false;
  struct pl_doc *flat = PL_NEW_N(a, struct pl_doc, docs->n + 1);
  for (size_t i = 0; i < docs->n; i++) flat[i] = *docs->at[i];
  struct pl_ruleset *r = pl_ruleset_load(flat, docs->n, NULL, 0, err);
  bool ok = r && check_others(a, r, err) && write_filter(out, r, err) && write_claims(out, a, r, err);
  pl_ruleset_free(r);
  return ok;
}

int main(int argc, char **argv) {
  struct pl_arena arena = {0};
  struct pl_error err = {0};
  struct pl_folder_docs docs = {0};
  struct pl_buf out = {0};
  char text[1400];
  if (argc != 4) return fprintf(stderr, "usage: pl-embed OUT.c RULES_DIR GRAMMARS_DIR\n"), 2;
  bool ok = gather(&arena, argv[2], argv[3], &docs, &err);
  if (ok) write_pack(&out, &docs), ok = check(&arena, &docs, &out, &err);
  if (ok) ok = pl_file_write(argv[1], pl_buf_str(&out), &err);
  if (!ok) pl_error_format(&err, text, sizeof text), fprintf(stderr, "pl-embed: %s\n", text);
  pl_buf_free(&out);
  pl_vec_free(&docs);
  pl_arena_release(&arena);
  return ok ? 0 : 2;
}
