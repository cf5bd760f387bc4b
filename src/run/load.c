/* Rules before anything is read: those of policylint.yaml, own ones, the built-in ones. */
#include "ruleset/claimpack.h"
#include "run/run_p.h"

#include <stdlib.h>

/* policylint.yaml, the rules that are added, and all rules: of the tree, or of the disk when there is none. */
static bool load_ruleset(struct pl_run *r, const struct pl_run_tree *tree, struct pl_error *err) {
  const struct pl_run_options *o = &r->options;
  if (!o->no_config && !pl_config_open(&r->arena, tree, o->root, o->config, &r->config, err)) return false;
  if (!o->own && !pl_own_add_folders(&r->arena, o->rule_dirs, o->rule_dir_count, &r->own, err)) return false;
  if (!o->own && !o->no_own_rules && !pl_own_find(&r->arena, tree, o->root, r->config.doc, &r->own, err)) return false;
  const struct pl_own_rules *own = o->own ? o->own : &r->own;
  if (o->prose_only && !o->want_facts && !own->docs.n)
    r->rules = pl_ruleset_load_prose(pl_rule_pack, pl_rule_pack_size, err);
  else
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

void pl_run_unload(struct pl_run *r) {
  pl_declared_release(&r->declared);
  free(r->config.bytes);
  pl_claim_rules_free(r->claim_rules);
  pl_ruleset_free(r->rules);
  pl_own_release(&r->own);
}

/* A policylint.yaml or own rule that was broken once must not stop the change that mends it: then those on disk count. */
bool pl_run_load(struct pl_run *r, struct pl_error *err) {
  struct pl_error ignored = {0};
  if (!r->options.lenient || !r->options.tree) return load(r, r->options.tree, err);
  if (load(r, r->options.tree, &ignored)) return true;
  pl_run_unload(r);
  *r = (struct pl_run){.options = r->options, .arena = r->arena};
  return load(r, NULL, err);
}
