/* Configuration: where it is, what it changes. */
#include "run/config.h"

#include "base/file.h"
#include "base/path.h"

enum { MAX_CONFIG = 4 << 20 };

static const char *const config_names[] = {"policylint.yaml", ".policylint.yaml", "policylint.yml", NULL};

/* The first of the names that is there. */
static enum pl_read_status find(const struct pl_run_tree *tree, const char *root, struct pl_str *shown,
                                struct pl_str *text) {
  for (size_t i = 0; config_names[i]; i++) {
    *shown = pl_str_of(config_names[i]);
    enum pl_read_status status = pl_tree_read(tree, root, *shown, MAX_CONFIG, false, text);
    if (status != PL_READ_MISSING) return status;
  }
  return PL_READ_MISSING;
}

bool pl_config_open(struct pl_arena *a, const struct pl_run_tree *tree, const char *root, const char *named,
                    struct pl_config *out, struct pl_error *err) {
  struct pl_str shown = pl_str_of(named), text;
  enum pl_read_status status = named ? pl_file_read(named, MAX_CONFIG, true, &text) : find(tree, root, &shown, &text);
  *out = (struct pl_config){.doc = NULL};
  if (status == PL_READ_MISSING && !named) return true;
  if (status != PL_READ_OK)
    return pl_fail(err, "cannot read configuration '%.*s': %s", PL_FMT(shown), pl_read_reason(status));
  out->bytes = (char *)(uintptr_t)text.p;
  out->n = text.n;
  out->doc = pl_doc_parse(a, shown, text, err);
  return out->doc != NULL;
}

bool pl_config_read(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_config *c,
                    struct pl_declared *out, struct pl_error *err) {
  *out = (struct pl_declared){0};
  return !c->doc || pl_declared_read(a, pl_ruleset_doc(rules, "data/config.yaml"), &rules->vendors, c->doc,
                                     pl_str_n(c->bytes, c->n), out, err);
}

bool pl_config_rules(struct pl_arena *a, const struct pl_declared *d, struct pl_check_rules *rules,
                     struct pl_error *err) {
  if (!d->rules.n) return true;
  struct pl_check_rule *copy = PL_NEW_N(a, struct pl_check_rule, rules->n + 1);
  memcpy(copy, rules->at, rules->n * sizeof *copy);
  for (size_t i = 0; i < d->rules.n; i++) {
    const struct pl_rule_setting *s = &d->rules.at[i];
    const struct pl_check_rule *found = pl_check_rule_find(rules, s->rule);
    if (!found) {
      struct pl_str near = pl_check_rule_nearest(rules, s->rule);
      return pl_fail_at(err, d->doc->path, s->line, s->column, "unknown rule '%.*s'%s%.*s%s", PL_FMT(s->rule),
                        near.n ? "; did you mean '" : "", PL_FMT(near), near.n ? "'?" : "");
    }
    copy[found - rules->at].enabled = !s->off;
    if (!s->off) copy[found - rules->at].level = s->level, copy[found - rules->at].level_set = true;
  }
  rules->at = copy;
  return true;
}

void pl_config_enable(struct pl_arena *a, const struct pl_str *names, size_t n, struct pl_check_rules *rules) {
  if (!n) return;
  struct pl_check_rule *copy = PL_NEW_N(a, struct pl_check_rule, rules->n + 1);
  memcpy(copy, rules->at, rules->n * sizeof *copy);
  for (size_t i = 0; i < n; i++) {
    const struct pl_check_rule *found = pl_check_rule_find(rules, names[i]);
    if (found) copy[found - rules->at].enabled = true;
  }
  rules->at = copy;
}

bool pl_config_ignores(const struct pl_declared *d, struct pl_str path) {
  for (size_t i = 0; i < d->ignore_count; i++)
    if (pl_path_glob(d->ignore[i], path)) return true;
  return false;
}
