/* From file names to claims. */
#include "run/policy.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "check/references.h"
#include "claims/claims.h"
#include "ruleset/list.h"
#include "run/policyname.h"
#include "syntax/document.h"

enum { MAX_DOCUMENT = 16 << 20, MAX_FOUND = 12 };

/* Rank of a file as a policy document, 0 for none. */
static size_t rank(struct pl_node policies, const struct pl_source *s, struct pl_str lower) {
  if (s->role == PL_ROLE_TEST || s->role == PL_ROLE_VENDORED || s->role == PL_ROLE_GENERATED) return 0;
  return pl_policy_rank(policies, lower);
}

/* The ranks of all files. Where a document stands elsewhere than below what is put away or made for developers, the ones there are old copies: 0. */
static size_t *ranks_of(struct pl_arena *a, struct pl_node policies, const struct pl_source *files, size_t n) {
  size_t *ranks = PL_NEW_N(a, size_t, n + 1);
  bool in_product = false;
  for (size_t i = 0; i < n; i++) {
    ranks[i] = rank(policies, &files[i], pl_arena_lower(a, files[i].path));
    in_product = in_product || (ranks[i] && files[i].role != PL_ROLE_DEV);
  }
  for (size_t i = 0; i < n && in_product; i++)
    if (files[i].role == PL_ROLE_DEV) ranks[i] = 0;
  return ranks;
}

struct pl_str *pl_policy_find(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_source *files,
                              size_t n, size_t *found) {
  struct pl_node policies = pl_ruleset_root(rules, "data/policies.yaml");
  struct pl_str *out = PL_NEW_N(a, struct pl_str, MAX_FOUND);
  size_t best[MAX_FOUND], *ranks = ranks_of(a, policies, files, n);
  *found = 0;
  for (size_t i = 0; i < n; i++) {
    size_t r = ranks[i];
    if (!r) continue;
    size_t at = *found < MAX_FOUND ? (*found)++ : MAX_FOUND;
    while (at && best[at - 1] > r) {
      if (at < MAX_FOUND) best[at] = best[at - 1], out[at] = out[at - 1];
      at--;
    }
    if (at < MAX_FOUND) best[at] = r, out[at] = files[i].path;
  }
  if (*found && best[0] > PL_POLICY_BESIDE) *found = 0;
  return out;
}

struct pl_str pl_policy_places(struct pl_arena *a, const struct pl_ruleset *rules) {
  struct pl_str all = PL_STR("");
  int shown = 0;
  for (struct pl_node g = pl_node_first(pl_ruleset_part(rules, "data/policies.yaml", "find")); g.i && shown < 6;
       g = pl_node_next(g), shown++)
    all = pl_arena_printf(a, "%.*s%s%.*s", PL_FMT(all), all.n ? ", " : "", PL_FMT(pl_node_text(g)));
  return all;
}

static struct pl_policy_headings headings_of(struct pl_arena *a, const struct pl_document *doc) {
  struct pl_str *all = PL_NEW_N(a, struct pl_str, doc->n + 1);
  size_t n = 0;
  for (size_t i = 0; i < doc->n; i++)
    if (doc->units[i].kind == PL_UNIT_HEADING) all[n++] = doc->units[i].text;
  return (struct pl_policy_headings){all, n};
}

/* "French" for "fr", where claims/prose.yaml has the name. */
static struct pl_str language_name(struct pl_node prose, struct pl_str code) {
  for (struct pl_node l = pl_node_first(pl_node_get(prose, "language_names")); l.i; l = pl_node_next(l))
    if (pl_str_eq(pl_node_key(l), code)) return pl_node_text(l);
  return code;
}

/* Which language it is, and which ones are read. */
static struct pl_skip unread(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_document *doc) {
  struct pl_str read = PL_STR("");
  for (size_t i = 0; i < rules->language_n; i++)
    read = pl_arena_printf(a, "%.*s%s%.*s", PL_FMT(read), i ? ", " : "",
                           PL_FMT(language_name(rules->prose, rules->languages[i].code)));
  return (struct pl_skip){doc->path,
                          pl_arena_printf(a, "policy in a language that is not supported (%.*s; read are: %.*s)",
                                          PL_FMT(language_name(rules->prose, doc->language)), PL_FMT(read))};
}

bool pl_policy_read(struct pl_arena *a, const struct pl_policy_reader *by, struct pl_str path,
                    struct pl_policy_set *out, struct pl_error *err) {
  struct pl_str bytes;
  enum pl_read_status status = pl_tree_read(by->tree, by->root, path, MAX_DOCUMENT, true, &bytes);
  if (status != PL_READ_OK) return pl_fail(err, "cannot read policy '%.*s': %s", PL_FMT(path), pl_read_reason(status));
  pl_vec_push(&out->bytes, (char *)(uintptr_t)bytes.p);
  pl_vec_push(&out->texts, bytes);
  const struct pl_document *doc = pl_document_read(a, by->rules->prose, path, bytes, err);
  struct pl_claim_list claims = {0};
  if (!doc || !pl_claims_read(a, by->rules, by->threads, doc, &claims, err)) return false;
  for (size_t i = 0; i < claims.n; i++) pl_vec_push(&out->claims, claims.at[i]);
  for (size_t i = 0; i < claims.remark_n; i++) pl_vec_push(&out->remarks, claims.remarks[i]);
  pl_vec_push(&out->headings, headings_of(a, doc));
  if (!pl_claims_supported(by->rules, doc))
    pl_vec_push(&out->skips, unread(a, by->rules, doc));
  else if (claims.limit)
    pl_vec_push(&out->skips, ((struct pl_skip){path, pl_str_of(claims.limit)}));
  else if (!claims.n)
    pl_vec_push(&out->skips, ((struct pl_skip){path, PL_STR(PL_POLICY_NO_CLAIM)}));
  if (pl_document_too_large(bytes.n, out->headings.at[out->headings.n - 1].n))
    pl_vec_push(&out->skips, ((struct pl_skip){path, PL_STR("too large to follow its links and references")}));
  return true;
}

/* Whether all documents lie in folders of this part: then the part is the product. */
static bool all_within(const struct pl_policy_set *p, struct pl_node globs) {
  for (size_t i = 0; i < p->n; i++)
    if (!pl_list_path(globs, p->paths[i])) return false;
  return true;
}

void pl_policy_bind_parts(struct pl_policy_set *p, const struct pl_ruleset *rules) {
  struct pl_node parts = pl_ruleset_part(rules, "data/scopes.yaml", "parts");
  for (struct pl_node part = pl_node_first(parts); part.i; part = pl_node_next(part)) {
    struct pl_node globs = pl_node_get(part, "documents");
    if (!pl_node_there(globs) || all_within(p, globs)) continue;
    for (size_t i = 0; i < p->claims.n; i++) {
      struct pl_claim *cl = &p->claims.at[i];
      if (cl->stance == PL_DOES_NOT && !cl->scope.n && pl_list_path(globs, cl->path))
        cl->scope = pl_node_text(pl_node_first(pl_node_get(part, "words")));
    }
  }
}

void pl_policy_keep_present(struct pl_policy_set *p, const struct pl_run_tree *tree, const char *root) {
  size_t kept = 0;
  for (size_t i = 0; i < p->n; i++) {
    struct pl_str bytes;
    if (pl_tree_read(tree, root, p->paths[i], SIZE_MAX / 2, true, &bytes) != PL_READ_OK) continue;
    free((char *)(uintptr_t)bytes.p);
    p->paths[kept++] = p->paths[i];
  }
  p->n = kept;
}

void pl_policy_add_declared(struct pl_policy_set *p, const struct pl_declared *d) {
  size_t prose = p->claims.n;
  for (size_t i = 0; i < d->claims.n; i++) {
    const struct pl_claim *c = &d->claims.at[i];
    size_t k = 0;
    while (k < prose && !pl_claim_same(&p->claims.at[k], c)) k++;
    if (k == prose) pl_vec_push(&p->claims, *c);
  }
}

void pl_policy_release(struct pl_policy_set *p) {
  for (size_t i = 0; i < p->bytes.n; i++) free(p->bytes.at[i]);
  pl_vec_free(&p->bytes);
  pl_vec_free(&p->texts);
  pl_vec_free(&p->claims);
  pl_vec_free(&p->remarks);
  pl_vec_free(&p->headings);
  pl_vec_free(&p->skips);
}
