/* Writes what struct pl_claim_pack holds. */
#include "embed/claims.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/vec.h"
#include "ruleset/claimpack.h"

/* Parts of the pack, gathered over all patterns. */
struct parts {
  struct pl_buf rows, words, codes;
  size_t word_n;
  struct pl_str head;
};

static uint32_t doc_number(const struct pl_doc *const *docs, size_t n, const struct pl_doc *d) {
  for (uint32_t i = 0; i < n; i++)
    if (docs[i] == d) return i;
  abort(); /* a pattern has its document */
}

/* Sets up to the 0 that ends them, or one set; returns where they begin. */
static size_t put_words(struct parts *p, const uint16_t *words) {
  size_t n = 0, at = p->word_n;
  if (!words) return 0;
  while (words[n]) n += words[n] + 1u;
  for (size_t i = 0; i <= n; i++) pl_buf_printf(&p->words, "%u,%s", words[i], (at + i) % 24 ? "" : "\n");
  p->word_n += n + 1;
  return at;
}

static size_t common(struct pl_str x, struct pl_str y) {
  size_t n = 0;
  while (n < x.n && n < y.n && x.p[n] == y.p[n]) n++;
  return n;
}

static void put_bytes(struct pl_buf *b, const char *name, struct pl_str s) {
  pl_buf_printf(b, "static const char %s[] = {", name);
  for (size_t i = 0; i < s.n; i++) pl_buf_printf(b, "%s%d,", i % 32 ? "" : "\n", (int)s.p[i]);
  pl_buf_puts(b, "0};\n");
}

typedef PL_VEC(const struct pl_lazy *) lazy_list;
typedef PL_VEC(struct pl_str) code_list;

/* In the order of making; the rules chain them the other way round. */
static void list_patterns(const struct pl_claim_rules *rules, lazy_list *out) {
  for (const struct pl_lazy *x = rules->all; x; x = x->next) pl_vec_push(out, x);
  for (size_t i = 0; i < out->n / 2; i++) {
    const struct pl_lazy *x = out->at[i];
    out->at[i] = out->at[out->n - 1 - i];
    out->at[out->n - 1 - i] = x;
  }
}

static bool compile_all(struct pl_arena *a, const lazy_list *all, code_list *codes, struct parts *p,
                        struct pl_error *err) {
  for (size_t i = 0; i < all->n; i++) {
    struct pl_buf b = {0};
    if (!pl_lazy_pack(all->at[i], &b, err)) return pl_buf_free(&b), false;
    struct pl_str code = pl_arena_str(a, pl_buf_str(&b));
    pl_buf_free(&b);
    p->head = i ? pl_str_cut(p->head, 0, common(p->head, code)) : code;
    pl_vec_push(codes, code);
  }
  return true;
}

static void put_rows(struct parts *p, const lazy_list *all, const code_list *codes, const struct pl_doc *const *docs,
                     size_t n) {
  for (size_t i = 0; i < all->n; i++) {
    struct pl_str code = pl_str_cut(codes->at[i], p->head.n, codes->at[i].n);
    size_t need = put_words(p, all->at[i]->need), opening = put_words(p, all->at[i]->opening);
    pl_buf_printf(&p->rows, "{%u,%u,%zu,%zu,%zu,%zu},\n", doc_number(docs, n, all->at[i]->origin.doc),
                  all->at[i]->origin.i, need, opening, p->codes.n, code.n);
    pl_buf_add(&p->codes, code);
  }
}

static void put_stems(struct pl_buf *out, const struct pl_claim_rules *rules) {
  struct pl_buf rows = {0};
  for (size_t i = 0; i < rules->language_n; i++) {
    struct pl_buf stems = {0};
    char name[48];
    snprintf(name, sizeof name, "claim_stems_%zu", i);
    pl_claim_stems_list(rules->languages[i].stems, &stems);
    put_bytes(out, name, pl_buf_str(&stems));
    pl_buf_printf(&rows, "{{\"%.*s\", %zu}, {%s, %zu}},\n", PL_FMT(rules->languages[i].code),
                  rules->languages[i].code.n, name, stems.n);
    pl_buf_free(&stems);
  }
  pl_buf_printf(out, "static const struct pl_claim_pack_stems claim_languages[] = {\n%.*s};\n",
                PL_FMT(pl_buf_str(&rows)));
  pl_buf_free(&rows);
}

static void put_pack(struct pl_buf *out, const struct parts *p, size_t patterns, const struct pl_claim_rules *rules) {
  put_bytes(out, "claim_head", p->head);
  put_bytes(out, "claim_codes", pl_buf_str(&p->codes));
  put_stems(out, rules);
  pl_buf_printf(out, "static const struct pl_claim_packed claim_rows[] = {\n%.*s};\n", PL_FMT(pl_buf_str(&p->rows)));
  pl_buf_printf(out, "static const uint16_t claim_words[] = {0,%.*s};\n", PL_FMT(pl_buf_str(&p->words)));
  pl_buf_printf(out,
                "const struct pl_claim_pack pl_claim_pack_built_in = {{claim_head, %zu}, claim_rows, %zu, claim_words, "
                "claim_codes, claim_languages, %zu};\n",
                p->head.n, patterns, rules->language_n);
}

bool pl_embed_claims(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_doc *const *docs, size_t n,
                     struct pl_buf *out, struct pl_error *err) {
  struct parts p = {.word_n = 1};
  lazy_list all = {0};
  code_list codes = {0};
  list_patterns(rules, &all);
  bool ok = compile_all(a, &all, &codes, &p, err);
  if (ok) put_rows(&p, &all, &codes, docs, n), put_pack(out, &p, all.n, rules);
  pl_vec_free(&all);
  pl_vec_free(&codes);
  pl_buf_free(&p.rows);
  pl_buf_free(&p.words);
  pl_buf_free(&p.codes);
  return ok;
}
