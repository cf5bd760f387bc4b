/* Claims and facts meet. */
#include "run/allows.h"
#include "run/fix.h"
#include "run/revisions.h"
#include "ruleset/ident.h"
#include "run/run_p.h"

#include <stdlib.h>

/* Allow comments count where a finding can stand: in files with facts and in the policies. */
static void apply_allows(struct pl_run *r) {
  struct pl_allow_file *files = PL_NEW_N(&r->arena, struct pl_allow_file, r->walked.n + r->policies.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < r->policies.n; i++)
    files[n++] = (struct pl_allow_file){r->policies.paths[i], r->policies.texts.at[i], true};
  for (size_t i = 0; i < r->walked.n; i++)
    if (r->walked.files[i].bytes.n && r->walked.files[i].role <= PL_ROLE_OPTIONAL)
      files[n++] = (struct pl_allow_file){r->walked.files[i].path, r->walked.files[i].bytes, false};
  pl_allows_run(&r->arena, &r->checks, files, n, &r->checked);
}

static bool is_code(const struct pl_run *r, const struct pl_source *s) {
  const struct pl_language *l = s->language.n ? pl_language_named(&r->rules->languages, s->language) : NULL;
  return l && pl_str_is(l->family, "code") && pl_role_counts(s->role);
}

/* Source files of production code. */
static size_t code_files(const struct pl_run *r) {
  size_t n = 0;
  for (size_t i = 0; i < r->walked.n; i++) n += is_code(r, &r->walked.files[i]);
  return n;
}

static bool has_code_named(void *run, struct pl_str word, struct pl_str beside) {
  const struct pl_run *r = run;
  for (size_t i = 0; i < r->walked.n; i++) {
    const struct pl_source *s = &r->walked.files[i];
    if (pl_has_word(s->path, word) && (!beside.n || pl_has_word(s->path, beside)) && is_code(r, s)) return true;
  }
  return false;
}

static bool relation_enabled(const struct pl_run *r, const char *relation) {
  for (size_t i = 0; i < r->checks.n; i++)
    if (r->checks.at[i].enabled && pl_str_is(r->checks.at[i].relation, relation)) return true;
  return false;
}

/* Documents as the checks see them; history only where a check asks for it. */
static struct pl_check_document *documents(struct pl_run *r) {
  struct pl_policy_set *p = &r->policies;
  struct pl_check_document *all = PL_NEW_N(&r->arena, struct pl_check_document, p->n + 1);
  struct pl_revision_input in = {&r->arena,       r->claim_rules, r->options.root, r->options.tree,
                                 r->options.past, p->claims.at,   p->claims.n};
  for (size_t i = 0; i < p->n; i++) {
    all[i] = (struct pl_check_document){.path = p->paths[i],
                                        .text = p->texts.at[i],
                                        .headings = p->headings.at[i].at,
                                        .heading_count = p->headings.at[i].n};
    if (relation_enabled(r, "date_stale") || relation_enabled(r, "notice_owed")) pl_revisions_find(&in, &all[i]);
  }
  return all;
}

/* Whatever the walk leaves out is there, too. */
static bool has_file(void *context, struct pl_str path) {
  const struct pl_run *r = context;
  struct pl_str bytes;
  enum pl_read_status status = pl_tree_read(r->options.tree, r->options.root, path, SIZE_MAX / 2, true, &bytes);
  if (status == PL_READ_OK) free((char *)(uintptr_t)bytes.p);
  return status != PL_READ_MISSING;
}

/* Packages, hosts and imports tell parts of the product apart: asked where a claim speaks of one. */
static void read_origins(struct pl_run *r) {
  struct pl_origin_input in = {.arena = &r->arena,
                               .rules = r->rules,
                               .tree = r->options.tree,
                               .root = r->options.root,
                               .files = r->walked.files,
                               .n = r->walked.n,
                               .max_file_size = r->options.max_file_size};
  bool asked = false;
  for (size_t i = 0; i < r->policies.claims.n; i++) asked = asked || r->policies.claims.at[i].scope.n;
  if (asked) pl_origins_read(&in, &r->origins);
}

static const struct pl_check_scope *scopes(struct pl_run *r) {
  struct pl_check_scope *out = PL_NEW_N(&r->arena, struct pl_check_scope, r->declared.scopes.n + 1);
  for (size_t i = 0; i < r->declared.scopes.n; i++)
    out[i] = (struct pl_check_scope){r->declared.scopes.at[i].name, r->declared.scopes.at[i].globs,
                                     r->declared.scopes.at[i].count};
  return out;
}

static void add_fixes(struct pl_run *r) {
  struct pl_str text = pl_str_n(r->config.bytes, r->config.n);
  struct pl_fix_input fix = {&r->arena, r->rules, &r->policies, &r->declared, text, r->facts.at, r->facts.n};
  pl_fix_findings(&fix, r->checked.findings, r->checked.finding_count);
}

/* What the product declares of itself: scopes, own hosts, what its folders import. */
static void set_product(struct pl_run *r, struct pl_check_input *in) {
  read_origins(r);
  in->product = pl_product_name(&r->arena, r->options.root);
  in->first_party = r->declared.first_party;
  in->first_party_count = r->declared.first_party_count;
  in->scopes = scopes(r);
  in->scope_count = r->declared.scopes.n;
  in->folders = r->origins.folders.at;
  in->folder_count = r->origins.folders.n;
  in->imports = r->origins.imports.at;
  in->import_count = r->origins.imports.n;
  in->code_files = code_files(r);
}

bool pl_run_judge(struct pl_run *r, struct pl_error *err) {
  struct pl_check_input in = {.arena = &r->arena,
                              .rules = r->rules,
                              .checks = &r->checks,
                              .claims = r->policies.claims.at,
                              .claim_count = r->policies.claims.n,
                              .facts = r->facts.at,
                              .fact_count = r->facts.n,
                              .remarks = r->policies.remarks.at,
                              .remark_count = r->policies.remarks.n,
                              .config = r->declared.doc ? r->declared.doc->path : (struct pl_str){NULL, 0},
                              .declared = r->declared.claims.at,
                              .declared_count = r->declared.claims.n,
                              .documents = documents(r),
                              .document_count = r->policies.n,
                              .has_file = has_file,
                              .has_code_named = has_code_named,
                              .context = r};
  set_product(r, &in);
  if (!pl_check(&in, &r->checked, err)) return false;
  apply_allows(r);
  add_fixes(r);
  return true;
}
