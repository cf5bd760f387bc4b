/* One run from settings to exit status. */
#include "cli/work.h"

#include <sys/stat.h>

#include "cli/filelist.h"
#include "cli/filter.h"
#include "cli/roots.h"
#include "report/place.h"

#ifndef POLICYLINT_VERSION
#define POLICYLINT_VERSION "0"
#endif

static struct pl_str *strings(struct pl_arena *a, const struct pl_setting *set) {
  struct pl_str *all = PL_NEW_N(a, struct pl_str, set->n + 1);
  for (size_t i = 0; i < set->n; i++) all[i] = pl_str_of(set->values[i]);
  return all;
}

static struct pl_run_options run_options(struct pl_arena *a, const struct pl_settings *s) {
  const struct pl_setting *policies = &s->options[s->options[PL_OPT_DOCUMENT].n ? PL_OPT_DOCUMENT : PL_OPT_POLICY],
                          *dirs = &s->options[PL_OPT_RULES], *only = &s->options[PL_OPT_ONLY];
  return (struct pl_run_options){
      .root = ".",
      .policies = strings(a, policies),
      .policy_count = policies->n,
      .enable = strings(a, only),
      .enable_count = only->n,
      .config = pl_setting_text(s, PL_OPT_CONFIG),
      .rule_dirs = strings(a, dirs),
      .rule_dir_count = dirs->n,
      .no_own_rules = pl_setting_given(s, PL_OPT_NO_OWN_RULES),
      .threads = (unsigned)pl_setting_number(s, PL_OPT_JOBS),
      .max_file_size = pl_setting_number(s, PL_OPT_MAX_FILE_SIZE),
      .no_config = s->command == pl_command_named(PL_STR("init")), /* it writes one, from scratch */
      .lenient = pl_setting_given(s, PL_OPT_FROM_FIDES),           /* the policy may be there only */
      .no_ignore = pl_setting_given(s, PL_OPT_NO_IGNORE),
  };
}

const char *pl_work_root(const struct pl_settings *s) {
  const char *root = pl_setting_text(s, PL_OPT_ROOT);
  return root ? root : ".";
}

bool pl_work_open(struct pl_work *w, const struct pl_settings *s, const char *root, bool claims, struct pl_error *err) {
  w->run = NULL;
  struct pl_run_options o = run_options(&w->arena, s);
  o.root = root;
  o.want_claims = claims;
  w->run = pl_run_new(&o, err);
  if (w->run) w->rules = pl_run_checks(w->run);
  return w->run != NULL;
}

static bool is_folder(const char *path) {
  struct stat st;
  return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* `claims FILE...` names documents: they are policies, and their paths are printed as they were given. `claims FOLDER` is a product. */
static bool take_paths(struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic,
                       struct pl_run_options *o, struct pl_error *err) {
  struct pl_roots roots;
  if (topic == PL_TOPIC_CLAIMS && s->operand_count && !(s->operand_count == 1 && is_folder(s->operands[0]))) {
    struct pl_str *files = PL_NEW_N(&w->arena, struct pl_str, s->operand_count);
    for (size_t i = 0; i < s->operand_count; i++) files[i] = pl_str_of(s->operands[i]);
    o->policies = files;
    o->policy_count = s->operand_count;
    o->prose_only = !o->config;
    return true;
  }
  if (!pl_roots_find(&w->arena, s, &roots, err)) return false;
  o->root = roots.root;
  o->paths = roots.paths;
  o->path_count = roots.path_count;
  struct pl_str *policies = PL_NEW_N(&w->arena, struct pl_str, o->policy_count + 1);
  for (size_t i = 0; i < o->policy_count; i++) policies[i] = pl_roots_relative(&w->arena, &roots, o->policies[i]);
  o->policies = policies;
  return true;
}

/* Marks the findings that the baseline lists, before any of them is filtered out. */
static bool apply_baseline(struct pl_work *w, const struct pl_settings *s, struct pl_error *err) {
  const char *path = pl_setting_text(s, PL_OPT_BASELINE);
  if (!path || s->command != pl_command_named(PL_STR("check"))) return true;
  if (!pl_baseline_load(&w->arena, path, &w->baseline, err)) return false;
  struct pl_finding *marked = PL_NEW_N(&w->arena, struct pl_finding, w->result.finding_count + 1);
  for (size_t i = 0; i < w->result.finding_count; i++) marked[i] = w->result.findings[i];
  pl_baseline_apply(&w->baseline, marked, w->result.finding_count);
  w->result.findings = marked;
  size_t stale = pl_baseline_stale(&w->baseline);
  if (stale)
    pl_say(s, "'%s' lists %zu finding%s too many; 'policylint baseline prune' takes out what is gone", path, stale,
           pl_plural(stale));
  return true;
}

bool pl_work_do(struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic, struct pl_error *err) {
  *w = (struct pl_work){.run = NULL};
  if (!pl_check_outputs(s, topic, err)) return false;
  struct pl_run_options o = run_options(&w->arena, s);
  o.want_check = topic == PL_TOPIC_CHECK;
  o.want_facts = topic != PL_TOPIC_CLAIMS;
  o.want_claims = topic != PL_TOPIC_FACTS;
  if (!take_paths(w, s, topic, &o, err)) return false;
  if (!pl_compare_open(&w->compare, &w->arena, s, &o, err)) return false;
  w->run = pl_run_new(&o, err);
  if (!w->run || !pl_run_go(w->run, err)) return false;
  w->rules = pl_run_checks(w->run);
  w->result = *pl_run_result(w->run);
  return pl_compare_apply(&w->compare, &w->arena, &o, &w->result, err) && apply_baseline(w, s, err) &&
         pl_filter(&w->arena, s, w->rules, &w->result, err);
}

static bool fails(const struct pl_settings *s, const struct pl_result *r) {
  enum pl_level least;
  if (!pl_level_of(pl_str_of(pl_setting_text(s, PL_OPT_FAIL_ON)), &least)) return false; /* none */
  for (size_t i = 0; i < r->finding_count; i++)
    if (pl_finding_open(&r->findings[i]) && r->findings[i].level >= least) return true;
  return false;
}

static int status_of(const struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic) {
  if (pl_setting_given(s, PL_OPT_STRICT) && w->result.skip_count) {
    pl_say(s, "%zu files were not looked at, and --strict asks for all of them", w->result.skip_count);
    return PL_EXIT_FAILED;
  }
  if (topic != PL_TOPIC_CHECK || pl_setting_given(s, PL_OPT_EXIT_ZERO)) return PL_EXIT_OK;
  return fails(s, &w->result) ? PL_EXIT_FINDINGS : PL_EXIT_OK;
}

int pl_work_report(struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic) {
  struct pl_error err = {0};
  struct pl_report_options o = {
      .topic = topic,
      .rules = w->rules,
      .vendors = &pl_run_ruleset(w->run)->vendors,
      .version = POLICYLINT_VERSION,
      .quiet = pl_setting_given(s, PL_OPT_QUIET),
      .verbose = pl_setting_given(s, PL_OPT_VERBOSE),
      .no_snippets = pl_setting_given(s, PL_OPT_NO_SNIPPETS),
      .has_baseline = pl_setting_given(s, PL_OPT_BASELINE),
      .changed = w->compare.changed,
      .changed_count = w->compare.changed_count,
      .with_suppressed = pl_setting_given(s, PL_OPT_SARIF_SUPPRESSED),
  };
  if (!pl_put_reports(s, &w->result, o, &err)) return pl_say_error(&err);
  return status_of(w, s, topic);
}

void pl_work_close(struct pl_work *w) {
  pl_run_free(w->run);
  pl_compare_close(&w->compare);
  pl_arena_release(&w->arena);
}

int pl_work_command(const struct pl_settings *s, enum pl_report_topic topic) {
  struct pl_work w;
  struct pl_error err = {0};
  if (pl_setting_given(s, PL_OPT_LIST_FILES)) return pl_filelist_command(s);
  int status = pl_work_do(&w, s, topic, &err) ? pl_work_report(&w, s, topic) : pl_say_error(&err);
  pl_work_close(&w);
  return status;
}
