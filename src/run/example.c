/* A folder with PRIVACY.md and one file, gone again afterwards. */
#define _XOPEN_SOURCE 700
#include "run/example.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/path.h"
#include "run/run.h"

static bool make_folders(struct pl_arena *a, const char *root, struct pl_str dir, struct pl_error *err) {
  for (size_t i = 0; i <= dir.n; i++) {
    if (i < dir.n && dir.p[i] != '/') continue;
    const char *path = pl_arena_printf(a, "%s/%.*s", root, (int)i, dir.p).p;
    if (i && mkdir(path, 0700) != 0 && errno != EEXIST)
      return pl_fail(err, "cannot make '%s': %s", path, strerror(errno));
  }
  return true;
}

static bool put_file(struct pl_arena *a, const char *root, struct pl_str path, struct pl_str text,
                     struct pl_error *err) {
  struct pl_str resolved = pl_path_join(a, PL_STR(""), path);
  if (!resolved.n) return pl_fail(err, "example with the path '%.*s', which leads out of its folder", PL_FMT(path));
  return make_folders(a, root, pl_path_dir(resolved), err) &&
         pl_file_write(pl_arena_printf(a, "%s/%.*s", root, PL_FMT(resolved)).p, text, err);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at) {
  (void)st, (void)type, (void)at;
  return remove(path);
}

static unsigned levels_of(const struct pl_result *r, const struct pl_check_rule *rule) {
  unsigned levels = 0;
  for (size_t i = 0; i < r->finding_count; i++)
    if (pl_str_eq(r->findings[i].rule->id, rule->id)) levels |= 1u << r->findings[i].level;
  return levels;
}

static bool check_folder(const struct pl_own_rules *own, const char *root, const struct pl_check_rule *rule,
                         const struct pl_rule_example *e, unsigned *levels, struct pl_error *err) {
  static const struct pl_str policy = {"PRIVACY.md", 10};
  struct pl_run_past past = {e->before, PL_EXAMPLE_DAY};
  struct pl_run_options o = {.root = root,
                             .policies = &policy,
                             .policy_count = e->config.n ? 0 : 1,
                             .own = own,
                             .threads = 1,
                             .enable = &rule->id,
                             .enable_count = 1,
                             .past = e->before.n ? &past : NULL,
                             .want_check = true};
  struct pl_run *run = pl_run_new(&o, err);
  bool ok = run && pl_run_go(run, err);
  if (ok) *levels = levels_of(pl_run_result(run), rule);
  pl_run_free(run);
  return ok;
}

bool pl_example_run(const struct pl_own_rules *own, const struct pl_check_rule *rule, const struct pl_rule_example *e,
                    unsigned *levels, struct pl_error *err) {
  struct pl_arena a = {0};
  const char *base = getenv("TMPDIR");
  char *root = (char *)pl_arena_printf(&a, "%s/policylint.XXXXXX", base && *base ? base : "/tmp").p;
  bool ok = mkdtemp(root) != NULL || pl_fail(err, "cannot make a folder like '%s': %s", root, strerror(errno));
  if (ok) {
    struct pl_str policy = e->policy.n ? e->policy : PL_STR("# Privacy policy\n");
    ok = put_file(&a, root, PL_STR("PRIVACY.md"), policy, err) &&
         (!e->code.n || put_file(&a, root, e->file, e->code, err)) &&
         (!e->config.n || put_file(&a, root, PL_STR("policylint.yaml"), e->config, err)) &&
         check_folder(own, root, rule, e, levels, err);
    nftw(root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
  }
  pl_arena_release(&a);
  return ok;
}
