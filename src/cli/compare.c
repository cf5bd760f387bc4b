/* Two runs and a subtraction. */
#include "cli/compare.h"

#include "base/map.h"
#include "report/place.h"

bool pl_compare_open(struct pl_compare *c, struct pl_arena *a, const struct pl_settings *s, struct pl_run_options *o,
                     struct pl_error *err) {
  const char *rev = pl_setting_text(s, PL_OPT_SINCE);
  bool staged = pl_setting_given(s, PL_OPT_STAGED);
  *c = (struct pl_compare){.trees = NULL};
  if (pl_setting_given(s, PL_OPT_DIFF))
    rev = pl_setting_text(s, PL_OPT_DIFF);
  else if (!pl_option_applies(&pl_options[PL_OPT_SINCE], s->command->name) || (!rev && !staged))
    return true;
  if (rev && staged) return pl_fail(err, "'--since' and '--staged' do not go together; give one of them");
  struct pl_git_tree_options *g = PL_NEW(a, struct pl_git_tree_options);
  *g = (struct pl_git_tree_options){o->root, rev, o->paths, o->path_count, o->no_ignore};
  c->trees = pl_git_trees_open(g, err);
  if (!c->trees) return false;
  o->tree = pl_git_trees_head(c->trees);
  return pl_git_trees_changed(c->trees, a, &c->changed, &c->changed_count, err);
}

/* How often each fingerprint was open before: counts are stored as pointers into `ones`. */
static void count(struct pl_map *seen, struct pl_arena *a, const struct pl_result *before) {
  for (size_t i = 0; i < before->finding_count; i++) {
    if (!pl_finding_open(&before->findings[i])) continue;
    struct pl_str key = pl_arena_str(a, pl_str_of(before->findings[i].fingerprint));
    size_t *n = pl_map_get(seen, key);
    if (!n) pl_map_set(seen, key, n = PL_NEW(a, size_t));
    ++*n;
  }
}

static void subtract(struct pl_arena *a, const struct pl_result *before, struct pl_result *r) {
  struct pl_map seen = {0};
  struct pl_finding *kept = PL_NEW_N(a, struct pl_finding, r->finding_count + 1);
  size_t n = 0;
  count(&seen, a, before);
  for (size_t i = 0; i < r->finding_count; i++) {
    size_t *left = pl_map_get(&seen, pl_str_of(r->findings[i].fingerprint));
    if (left && *left)
      --*left;
    else
      kept[n++] = r->findings[i];
  }
  r->findings = kept;
  r->finding_count = n;
  pl_map_free(&seen);
}

bool pl_compare_apply(struct pl_compare *c, struct pl_arena *a, const struct pl_run_options *o, struct pl_result *r,
                      struct pl_error *err) {
  if (!c->trees) return true;
  struct pl_run_options past = *o;
  past.tree = pl_git_trees_base(c->trees);
  past.lenient = true;
  c->past = pl_run_new(&past, err);
  if (!c->past || !pl_run_go(c->past, err)) return false;
  subtract(a, pl_run_result(c->past), r);
  return true;
}

void pl_compare_close(struct pl_compare *c) {
  pl_run_free(c->past);
  pl_git_trees_close(c->trees);
  *c = (struct pl_compare){.trees = NULL};
}
