/* policylint baseline write: all findings of now become known ones. policylint baseline prune: those that are gone are
 * taken out. Reasons and authors that people wrote into the file are kept. */
#include <unistd.h>

#include "cli/work.h"

static const char default_path[] = "policylint-baseline.json";

static struct pl_str rule_id(const struct pl_finding *f) { return f->rule->id; }

static size_t total(const struct pl_baseline *b) {
  size_t n = 0;
  for (size_t i = 0; i < b->n; i++) n += b->at[i].count;
  return n;
}

static bool write_all(struct pl_work *w, const struct pl_settings *s, const char *path, struct pl_error *err) {
  struct pl_baseline old = {0};
  bool there = access(path, F_OK) == 0;
  if (there && !pl_baseline_load(&w->arena, path, &old, err)) return false;
  struct pl_baseline b =
      pl_baseline_make(&w->arena, w->result.findings, w->result.finding_count, rule_id, there ? &old : NULL);
  if (!pl_baseline_save(path, &b, err)) return false;
  size_t n = total(&b);
  pl_say(s, "wrote %zu finding%s to '%s'; use it with --baseline %s", n, pl_plural(n), path, path);
  return true;
}

static bool prune(struct pl_work *w, const struct pl_settings *s, const char *path, struct pl_error *err) {
  struct pl_baseline b;
  if (!pl_baseline_load(&w->arena, path, &b, err)) return false;
  struct pl_finding *marked = PL_NEW_N(&w->arena, struct pl_finding, w->result.finding_count + 1);
  for (size_t i = 0; i < w->result.finding_count; i++) marked[i] = w->result.findings[i];
  pl_baseline_apply(&b, marked, w->result.finding_count);
  size_t stale = pl_baseline_stale(&b);
  struct pl_baseline kept = pl_baseline_pruned(&w->arena, &b);
  if (stale && !pl_baseline_save(path, &kept, err)) return false;
  pl_say(s, "took out of '%s' what is gone: %zu finding%s", path, stale, pl_plural(stale));
  return true;
}

static bool act(struct pl_work *w, const struct pl_settings *s, struct pl_error *err) {
  struct pl_settings rest = *s; /* the same without the first operand, which is no PATH */
  const char *action = s->operand_count ? s->operands[0] : "", *path = pl_setting_text(s, PL_OPT_BASELINE);
  bool write = strcmp(action, "write") == 0;
  *w = (struct pl_work){.run = NULL};
  if (!write && strcmp(action, "prune") != 0)
    return pl_fail(err, "'baseline' needs 'write' or 'prune': policylint baseline write");
  rest.operands++;
  rest.operand_count--;
  if (!path) path = default_path;
  if (!pl_work_do(w, &rest, PL_TOPIC_CHECK, err)) return false;
  return write ? write_all(w, s, path, err) : prune(w, s, path, err);
}

static int run(const struct pl_settings *s) {
  struct pl_work w;
  struct pl_error err = {0};
  bool ok = act(&w, s, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_baseline = {
    .name = "baseline",
    .operands = "write|prune [PATH...]",
    .summary = "write or prune the list of findings that are known for now",
    .detail = "'write' checks the product and puts all findings into the file that --baseline names "
              "(policylint-baseline.json by default); "
              "'prune' takes those out that are gone. Reasons and authors in the file are kept. Later runs of check "
              "with --baseline report "
              "only what is new.",
    .run = run,
};
