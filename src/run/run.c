/* The drawing of docs/ARCHITECTURE.md, in order: walk, scan (prefilter, syntax, resolve, facts), policies (syntax, claims), check. */
#include "run/run.h"

#include <stdlib.h>
#include <unistd.h>

#include "check/check.h"
#include "ruleset/claimpack.h"
#include "run/allows.h"
#include "run/config.h"
#include "run/fix.h"
#include "run/policy.h"
#include "run/revisions.h"
#include "run/scan.h"
#include "walk/walk.h"

enum { DEFAULT_MAX_FILE = 5 << 20 };

struct pl_run {
  struct pl_run_options options;
  struct pl_arena arena;
  struct pl_ruleset *rules;
  struct pl_claim_rules *claim_rules;
  const struct pl_roles *roles;
  struct pl_check_rules checks;
  struct pl_walk_result walked;
  struct pl_scan scan;
  struct pl_policy_set policies;
  struct pl_config config;
  struct pl_own_rules own;
  struct pl_declared declared;
  PL_VEC(struct pl_fact) facts;
  PL_VEC(struct pl_skip) skips;
  struct pl_check_output checked;
  struct pl_result result;
};

/* policylint.yaml, the rules that are added, and all rules: of the tree, or of the disk when there is none. */
static bool load_ruleset(struct pl_run *r, const struct pl_run_tree *tree, struct pl_error *err) {
  const struct pl_run_options *o = &r->options;
  if (!o->no_config && !pl_config_open(&r->arena, tree, o->root, o->config, &r->config, err)) return false;
  if (!o->own && !pl_own_add_folders(&r->arena, o->rule_dirs, o->rule_dir_count, &r->own, err)) return false;
  if (!o->own && !o->no_own_rules && !pl_own_find(&r->arena, tree, o->root, r->config.doc, &r->own, err)) return false;
  const struct pl_own_rules *own = o->own ? o->own : &r->own;
  r->rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, own->docs.at, own->docs.n, err);
  return r->rules != NULL;
}

static bool load_checks(struct pl_run *r, struct pl_error *err) {
  const struct pl_doc *roles = pl_ruleset_doc(r->rules, "data/roles.yaml");
  if (roles && !(r->roles = pl_roles_load(&r->arena, roles, err))) return false;
  size_t n;
  const struct pl_doc **docs = pl_ruleset_docs(&r->arena, r->rules, "checks/", &n);
  return pl_check_rules_load(&r->arena, docs, n, &r->checks, err) && pl_checks_known(&r->checks, err);
}

static bool load_claims(struct pl_run *r, struct pl_error *err) {
  const struct pl_run_options *o = &r->options;
  if (!o->want_claims) return true;
  if (!o->prose_only && !pl_config_read(&r->arena, r->rules, &r->config, &r->declared, err)) return false;
  if (!pl_config_rules(&r->arena, &r->declared, &r->checks, err)) return false;
  pl_config_enable(&r->arena, o->enable, o->enable_count, &r->checks);
  size_t n;
  const struct pl_doc **docs = pl_ruleset_docs(&r->arena, r->rules, "claims/", &n);
  r->claim_rules = pl_claim_rules_compile(&r->arena, docs, n, &r->rules->vendors, &pl_claim_pack_built_in, err);
  return r->claim_rules && (!r->rules->added || pl_claim_rules_check(r->claim_rules, true, err));
}

static bool load(struct pl_run *r, const struct pl_run_tree *tree, struct pl_error *err) {
  return load_ruleset(r, tree, err) && load_checks(r, err) && load_claims(r, err);
}

static void unload(struct pl_run *r) {
  pl_declared_release(&r->declared);
  free(r->config.bytes);
  pl_claim_rules_free(r->claim_rules);
  pl_ruleset_free(r->rules);
  pl_own_release(&r->own);
}

/* A policylint.yaml or own rule that was broken once must not stop the change that mends it: then those on disk count. */
static bool load_rules(struct pl_run *r, struct pl_error *err) {
  struct pl_error ignored = {0};
  if (!r->options.lenient || !r->options.tree) return load(r, r->options.tree, err);
  if (load(r, r->options.tree, &ignored)) return true;
  unload(r);
  *r = (struct pl_run){.options = r->options, .arena = r->arena};
  return load(r, NULL, err);
}

struct pl_run *pl_run_new(const struct pl_run_options *o, struct pl_error *err) {
  struct pl_run *r = pl_xmalloc(sizeof *r);
  *r = (struct pl_run){.options = *o};
  if (!r->options.root) r->options.root = ".";
  if (!r->options.max_file_size) r->options.max_file_size = DEFAULT_MAX_FILE;
  if (r->options.want_check) r->options.want_facts = r->options.want_claims = true;
  if (!r->options.threads) {
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    r->options.threads = n > 0 ? (unsigned)n : 1;
  }
  if (load_rules(r, err)) return r;
  pl_run_free(r);
  return NULL;
}

static bool walk(struct pl_run *r, struct pl_error *err) {
  struct pl_walk_options w = {.root = r->options.root,
                              .paths = r->options.paths,
                              .path_count = r->options.path_count,
                              .no_ignore = r->options.no_ignore,
                              .max_file_size = r->options.max_file_size,
                              .languages = &r->rules->languages,
                              .roles = r->roles};
  if (r->options.tree ? !pl_tree_files(&r->arena, r->options.tree, &r->rules->languages, r->roles, &r->walked.files,
                                       &r->walked.n, err)
                      : !pl_walk(&r->arena, &w, &r->walked, err))
    return false;
  for (size_t i = 0; i < r->walked.skip_count; i++) pl_vec_push(&r->skips, r->walked.skips[i]);
  size_t kept = 0;
  for (size_t i = 0; i < r->walked.n; i++)
    if (pl_own_has(&r->own, r->walked.files[i].path))
      continue; /* read as rules, and reported so */
    else if (pl_config_ignores(&r->declared, r->walked.files[i].path))
      pl_vec_push(&r->skips, ((struct pl_skip){r->walked.files[i].path, PL_STR("ignored by policylint.yaml")}));
    else
      r->walked.files[kept++] = r->walked.files[i];
  r->walked.n = kept;
  return true;
}

static int by_fact(const void *x, const void *y) { return pl_fact_cmp(x, y); }
static int by_claim(const void *x, const void *y) { return pl_claim_cmp(x, y); }

static bool same_fact(const struct pl_fact *a, const struct pl_fact *b) { return pl_fact_cmp(a, b) == 0; }

static bool scan(struct pl_run *r, struct pl_error *err) {
  struct pl_scan_options o = {.root = r->options.root,
                              .tree = r->options.tree,
                              .rules = r->rules,
                              .files = r->walked.files,
                              .n = r->walked.n,
                              .max_file_size = r->options.max_file_size,
                              .threads = r->options.threads,
                              .production_only = r->options.want_check};
  if (!pl_scan(&o, &r->scan, err)) return false;
  for (size_t i = 0; i < r->scan.n; i++) {
    for (size_t k = 0; k < r->scan.by_file[i]->facts.n; k++) pl_vec_push(&r->facts, r->scan.by_file[i]->facts.at[k]);
    if (r->scan.skipped[i])
      pl_vec_push(&r->skips, ((struct pl_skip){r->walked.files[i].path, pl_str_of(r->scan.skipped[i])}));
  }
  if (r->facts.n) qsort(r->facts.at, r->facts.n, sizeof *r->facts.at, by_fact);
  size_t kept = 0;
  for (size_t i = 0; i < r->facts.n; i++)
    if (!kept || !same_fact(&r->facts.at[kept - 1], &r->facts.at[i])) r->facts.at[kept++] = r->facts.at[i];
  r->facts.n = kept;
  return true;
}

static bool read_policies(struct pl_run *r, struct pl_error *err) {
  struct pl_policy_set *p = &r->policies;
  p->paths = PL_NEW_N(&r->arena, struct pl_str, r->options.policy_count + r->declared.policy_count + 16);
  for (size_t i = 0; i < r->options.policy_count; i++) p->paths[p->n++] = r->options.policies[i];
  for (size_t i = 0; !r->options.policy_count && i < r->declared.policy_count; i++)
    p->paths[p->n++] = r->declared.policies[i];
  if (!p->n && !r->declared.claims.n) {
    size_t found;
    const struct pl_str *paths = pl_policy_find(&r->arena, r->rules, r->walked.files, r->walked.n, &found);
    for (size_t i = 0; i < found; i++) p->paths[p->n++] = paths[i];
    if (!found && !r->options.lenient && (r->options.want_check || !r->options.want_facts))
      return pl_fail(err,
                     "no privacy policy found (looked for %.*s and the like below '%s'); name one with --policy FILE",
                     PL_FMT(pl_policy_places(&r->arena, r->rules)), r->options.root);
  }
  if (r->options.lenient) pl_policy_keep_present(p, r->options.tree, r->options.root);
  for (size_t i = 0; i < p->n; i++)
    if (!pl_policy_read(&r->arena, r->claim_rules, r->options.tree, r->options.root, p->paths[i], p, err)) return false;
  pl_policy_add_declared(p, &r->declared);
  if (p->claims.n) qsort(p->claims.at, p->claims.n, sizeof *p->claims.at, by_claim);
  if (p->remarks.n) qsort(p->remarks.at, p->remarks.n, sizeof *p->remarks.at, by_claim);
  for (size_t i = 0; i < p->skips.n; i++) pl_vec_push(&r->skips, p->skips.at[i]);
  return pl_claim_rules_bounded(r->claim_rules, err);
}

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

/* Source files of production code. */
static size_t code_files(const struct pl_run *r) {
  size_t n = 0;
  for (size_t i = 0; i < r->walked.n; i++) {
    const struct pl_source *s = &r->walked.files[i];
    const struct pl_language *l = s->language.n ? pl_language_named(&r->rules->languages, s->language) : NULL;
    n += l && pl_str_is(l->family, "code") && pl_role_counts(s->role);
  }
  return n;
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
    if (relation_enabled(r, "date_stale")) pl_revisions_find(&in, &all[i]);
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

static bool check(struct pl_run *r, struct pl_error *err) {
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
                              .context = r,
                              .first_party = r->declared.first_party,
                              .first_party_count = r->declared.first_party_count};
  struct pl_check_scope *scopes = PL_NEW_N(&r->arena, struct pl_check_scope, r->declared.scopes.n + 1);
  for (size_t i = 0; i < r->declared.scopes.n; i++)
    scopes[i] = (struct pl_check_scope){r->declared.scopes.at[i].name, r->declared.scopes.at[i].globs,
                                        r->declared.scopes.at[i].count};
  in.scopes = scopes;
  in.scope_count = r->declared.scopes.n;
  in.code_files = code_files(r);
  if (!pl_check(&in, &r->checked, err)) return false;
  apply_allows(r);
  struct pl_str text = pl_str_n(r->config.bytes, r->config.n);
  struct pl_fix_input fix = {&r->arena, r->rules, &r->policies, &r->declared, text, r->facts.at, r->facts.n};
  pl_fix_findings(&fix, r->checked.findings, r->checked.finding_count);
  return true;
}

static int by_skip(const void *x, const void *y) {
  const struct pl_skip *a = x, *b = y;
  int c = pl_str_cmp(a->path, b->path);
  return c ? c : pl_str_cmp(a->reason, b->reason);
}

/* What own rules of the product change; those of --rules are the business of whoever runs the program. */
static void fill_own(struct pl_run *r) {
  struct pl_rule_change *kept = PL_NEW_N(&r->arena, struct pl_rule_change, r->rules->change_count + 1);
  for (size_t i = 0; i < r->rules->change_count; i++)
    if (pl_own_has(&r->own, r->rules->changes[i].path)) kept[r->result.own_change_count++] = r->rules->changes[i];
  r->result.own_changes = kept;
  r->result.own_files = r->own.files;
  r->result.own_file_count = r->own.file_count;
}

static void fill_result(struct pl_run *r) {
  if (r->skips.n) qsort(r->skips.at, r->skips.n, sizeof *r->skips.at, by_skip);
  r->result = (struct pl_result){.facts = r->facts.at,
                                 .fact_count = r->facts.n,
                                 .claims = r->policies.claims.at,
                                 .claim_count = r->policies.claims.n,
                                 .findings = r->checked.findings,
                                 .finding_count = r->checked.finding_count,
                                 .ledger = r->checked.ledger,
                                 .ledger_count = r->checked.ledger_count,
                                 .skips = r->skips.at,
                                 .skip_count = r->skips.n,
                                 .files_seen = r->walked.n,
                                 .files_read = r->scan.read,
                                 .files_parsed = r->scan.parsed,
                                 .documents = r->policies.paths,
                                 .document_count = r->policies.n,
                                 .root = pl_str_of(r->options.root)};
  fill_own(r);
}

bool pl_run_go(struct pl_run *r, struct pl_error *err) {
  bool search = !r->options.policy_count && !r->declared.policy_count;
  if ((r->options.want_facts || search) && !walk(r, err)) return false;
  if (r->options.want_claims && !read_policies(r, err)) return false;
  if (r->options.want_facts && !scan(r, err)) return false;
  if (r->options.want_check && !check(r, err)) return false;
  fill_result(r);
  return true;
}

const struct pl_result *pl_run_result(const struct pl_run *r) { return &r->result; }
const struct pl_ruleset *pl_run_ruleset(const struct pl_run *r) { return r->rules; }
const struct pl_check_rules *pl_run_checks(const struct pl_run *r) { return &r->checks; }
const struct pl_claim_rules *pl_run_claim_rules(const struct pl_run *r) { return r->claim_rules; }
const struct pl_own_rules *pl_run_own(const struct pl_run *r) { return r->options.own ? r->options.own : &r->own; }
const struct pl_declared *pl_run_declared(const struct pl_run *r) { return &r->declared; }
const struct pl_source *pl_run_files(const struct pl_run *r, size_t *n) { return *n = r->walked.n, r->walked.files; }

void pl_run_free(struct pl_run *r) {
  if (!r) return;
  pl_check_release(&r->checked);
  pl_policy_release(&r->policies);
  pl_scan_release(&r->scan);
  unload(r);
  pl_vec_free(&r->facts);
  pl_vec_free(&r->skips);
  pl_arena_release(&r->arena);
  free(r);
}
