/* The drawing of docs/ARCHITECTURE.md, in order: walk, scan (prefilter, syntax, resolve, facts), policies (syntax, claims), check. */
#include "run/run_p.h"
#include "run/site.h"

#include <stdlib.h>
#include <unistd.h>

enum { DEFAULT_MAX_FILE = 5 << 20 };

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
  if (pl_run_load(r, err)) return r;
  pl_run_free(r);
  return NULL;
}

static bool walk(struct pl_run *r, struct pl_error *err) {
  struct pl_walk_options w = {.root = r->options.root,
                              .paths = r->options.paths,
                              .path_count = r->options.path_count,
                              .no_ignore = r->options.no_ignore,
                              .threads = r->options.threads,
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

/* Whether a claim asks who may: tenants that are kept apart, an API that needs a token. */
static bool asks_for_access(const struct pl_run *r) {
  for (size_t i = 0; i < r->policies.claims.n; i++) {
    const struct pl_claim *c = &r->policies.claims.at[i];
    if (c->kind == PL_CLAIM_ISOLATION || (c->kind == PL_CLAIM_AUTH_METHOD && pl_str_is(c->subject, "jwt"))) return true;
  }
  return false;
}

static bool scan(struct pl_run *r, struct pl_error *err) {
  struct pl_scan_options o = {.root = r->options.root,
                              .tree = r->options.tree,
                              .rules = r->rules,
                              .files = r->walked.files,
                              .n = r->walked.n,
                              .max_file_size = r->options.max_file_size,
                              .threads = r->options.threads,
                              .without_access = r->options.want_check && !asks_for_access(r),
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
  p->paths = PL_NEW_N(&r->arena, struct pl_str, 2 * (r->options.policy_count + r->declared.policy_count + 16));
  for (size_t i = 0; i < r->options.policy_count; i++) p->paths[p->n++] = r->options.policies[i];
  for (size_t i = 0; !r->options.policy_count && i < r->declared.policy_count; i++)
    p->paths[p->n++] = r->declared.policies[i];
  const struct pl_policy_reader by = {r->claim_rules, r->options.threads, r->options.tree, r->options.root};
  if (!p->n && !r->declared.claims.n) {
    size_t found;
    const struct pl_str *paths = pl_policy_find(&r->arena, r->rules, r->walked.files, r->walked.n, &found);
    for (size_t i = 0; i < found; i++) p->paths[p->n++] = paths[i];
    pl_policy_leave_guides_out(&r->arena, &by, r->rules, p);
    if (!found && !r->options.lenient && (r->options.want_check || !r->options.want_facts))
      return pl_fail(err,
                     "no privacy policy found (looked for %.*s and the like below '%s'); name one with --policy FILE",
                     PL_FMT(pl_policy_places(&r->arena, r->rules)), r->options.root);
  }
  if (r->options.lenient) pl_policy_keep_present(p, r->options.tree, r->options.root);
  for (size_t i = 0; i < p->n; i++)
    if (!pl_policy_read(&r->arena, &by, p->paths[i], p, err)) return false;
  if (!pl_policy_follow_keys(&r->arena, &by, r->rules, r->walked.files, r->walked.n, p, err)) return false;
  pl_policy_bind_parts(p, r->rules);
  pl_policy_add_declared(p, &r->declared);
  if (p->claims.n) qsort(p->claims.at, p->claims.n, sizeof *p->claims.at, by_claim);
  if (p->remarks.n) qsort(p->remarks.at, p->remarks.n, sizeof *p->remarks.at, by_claim);
  for (size_t i = 0; i < p->skips.n; i++) pl_vec_push(&r->skips, p->skips.at[i]);
  return pl_claim_rules_bounded(r->claim_rules, err);
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
  pl_site_of_policies(r->walked.files, r->walked.n, r->policies.paths, r->policies.n);
  if (r->options.want_facts && !scan(r, err)) return false;
  if (r->options.want_check && !pl_run_judge(r, err)) return false;
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
  pl_origins_release(&r->origins);
  pl_policy_release(&r->policies);
  pl_scan_release(&r->scan);
  pl_run_unload(r);
  pl_vec_free(&r->facts);
  pl_vec_free(&r->skips);
  pl_arena_release(&r->arena);
  free(r);
}
