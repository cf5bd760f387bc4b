/* Configuration: where it is, what it changes. */
#include "run/config.h"

#include "base/file.h"
#include "base/path.h"

enum { MAX_CONFIG = 4 << 20 };

/* The file's full path, or one with n == 0 when there is none. */
static struct pl_str find(struct pl_arena *a, const char *root, const char *named, struct pl_str *shown) {
  static const char *const names[] = {"policylint.yaml", ".policylint.yaml", "policylint.yml", NULL};
  if (named) return *shown = pl_str_of(named), pl_arena_str(a, pl_str_of(named));
  for (size_t i = 0; names[i]; i++) {
    struct pl_str path = pl_arena_printf(a, "%s/%s", root, names[i]), bytes;
    *shown = pl_str_of(names[i]);
    enum pl_read_status status = pl_file_read(path.p, MAX_CONFIG, false, &bytes);
    if (status == PL_READ_OK) free((void *)(uintptr_t)bytes.p);
    if (status != PL_READ_MISSING) return path;
  }
  return (struct pl_str){NULL, 0};
}

bool pl_config_load(struct pl_arena *a, const struct pl_vendors *vendors, const char *root, const char *named, struct pl_declared *out,
                    char **bytes, struct pl_error *err) {
  struct pl_str shown, text, path = find(a, root, named, &shown);
  *out = (struct pl_declared){0};
  *bytes = NULL;
  if (!path.n) return true;
  enum pl_read_status status = pl_file_read(path.p, MAX_CONFIG, named != NULL, &text);
  if (status != PL_READ_OK) return pl_fail(err, "cannot read configuration '%s': %s", path.p, pl_read_reason(status));
  *bytes = (char *)(uintptr_t)text.p;
  return pl_declared_read(a, vendors, pl_arena_str(a, shown), text, out, err);
}

bool pl_config_rules(struct pl_arena *a, const struct pl_declared *d, struct pl_check_rules *rules, struct pl_error *err) {
  if (!d->rules.n) return true;
  struct pl_check_rule *copy = PL_NEW_N(a, struct pl_check_rule, rules->n + 1);
  memcpy(copy, rules->at, rules->n * sizeof *copy);
  for (size_t i = 0; i < d->rules.n; i++) {
    const struct pl_rule_setting *s = &d->rules.at[i];
    const struct pl_check_rule *found = pl_check_rule_find(rules, s->rule);
    if (!found) {
      struct pl_str near = pl_check_rule_nearest(rules, s->rule);
      return pl_fail_at(err, d->doc->path, 0, 0, "unknown rule '%.*s'%s%.*s%s", PL_FMT(s->rule), near.n ? "; did you mean '" : "", PL_FMT(near), near.n ? "'?" : "");
    }
    copy[found - rules->at].enabled = !s->off;
    if (!s->off) copy[found - rules->at].level = s->level;
  }
  rules->at = copy;
  return true;
}

bool pl_config_ignores(const struct pl_declared *d, struct pl_str path) {
  for (size_t i = 0; i < d->ignore_count; i++)
    if (pl_path_glob(d->ignore[i], path)) return true;
  return false;
}
