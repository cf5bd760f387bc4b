/* policylint test: rules against their own examples. */
#include "base/json.h"
#include "cli/work.h"
#include "report/screen.h"
#include "report/tally.h"
#include "run/trial.h"

struct tally {
  size_t of[PL_TRIAL_OUTCOMES];
};

static bool wrong(const struct pl_trial *t) { return t->outcome == PL_TRIAL_MISSING || t->outcome == PL_TRIAL_NOISY; }

static struct tally count(const struct pl_trials *trials) {
  struct tally t = {{0}};
  for (size_t i = 0; i < trials->at.n; i++) t.of[trials->at.at[i].outcome]++;
  return t;
}

static void put_lines(struct pl_screen *s, struct pl_str text) {
  struct pl_str line;
  while (pl_str_next(&text, '\n', &line)) {
    pl_buf_puts(s->out, "    ");
    pl_screen_add(s->out, line);
    pl_buf_putc(s->out, '\n');
  }
}

static void put_trial(struct pl_screen *s, const struct pl_trial *t) {
  pl_screen_add(s->out, t->path);
  pl_buf_printf(s->out, ":%u: ", t->line);
  pl_screen_ink(s, wrong(t) ? PL_INK_ERROR : PL_INK_GOOD, "%s", pl_trial_outcome_name(t->outcome));
  pl_buf_printf(s->out, ": %s '", t->kind);
  pl_screen_add(s->out, t->id);
  pl_buf_puts(s->out, t->outcome == PL_TRIAL_MISSING ? "' does not find this\n"
                      : t->outcome == PL_TRIAL_NOISY ? "' must leave this alone, and finds it\n"
                                                     : "'\n");
  if (wrong(t)) put_lines(s, t->why);
}

static void put_text(const struct pl_settings *s, const struct pl_trials *trials, struct pl_buf *out) {
  struct pl_screen screen = {out, pl_colored(s)};
  struct tally t = count(trials);
  for (size_t i = 0; i < trials->at.n; i++)
    if (wrong(&trials->at.at[i]) || pl_setting_given(s, PL_OPT_VERBOSE)) put_trial(&screen, &trials->at.at[i]);
  if (pl_setting_given(s, PL_OPT_QUIET)) return;
  pl_count_words(out, trials->entries, "rule");
  pl_buf_puts(out, ", ");
  pl_count_words(out, trials->at.n, "example");
  pl_buf_puts(out, ": ");
  for (int o = 0; o < PL_TRIAL_OUTCOMES; o++)
    pl_buf_printf(out, "%s%zu %s", o ? ", " : "", t.of[o], pl_trial_outcome_name((enum pl_trial_outcome)o));
  pl_buf_puts(out, ".\n");
}

static void put_object(struct pl_json *j, const struct pl_trial *t) {
  pl_json_begin(j, '{');
  pl_json_key(j, "outcome"), pl_json_z(j, pl_trial_outcome_name(t->outcome));
  pl_json_key(j, "kind"), pl_json_z(j, t->kind);
  pl_json_key(j, "id"), pl_json_str(j, t->id);
  pl_json_key(j, "path"), pl_json_str(j, t->path);
  pl_json_key(j, "line"), pl_json_int(j, t->line);
  pl_json_key(j, "why"), pl_json_str(j, t->why);
  pl_json_end(j, '}');
}

static void put_json(const struct pl_trials *trials, struct pl_buf *out) {
  struct pl_json j = {.out = out};
  struct tally t = count(trials);
  pl_json_begin(&j, '{');
  pl_json_key(&j, "version"), pl_json_int(&j, 1);
  pl_json_key(&j, "rules"), pl_json_int(&j, (int64_t)trials->entries);
  for (int o = 0; o < PL_TRIAL_OUTCOMES; o++)
    pl_json_key(&j, pl_trial_outcome_name((enum pl_trial_outcome)o)), pl_json_int(&j, (int64_t)t.of[o]);
  pl_json_key(&j, "examples");
  pl_json_begin(&j, '[');
  for (size_t i = 0; i < trials->at.n; i++) put_object(&j, &trials->at.at[i]);
  pl_json_end(&j, ']');
  pl_json_end(&j, '}');
  pl_buf_putc(out, '\n');
}

static bool put(const struct pl_settings *s, const struct pl_trials *trials, struct pl_error *err) {
  struct pl_buf out = {0};
  const char *format = pl_setting_text(s, PL_OPT_FORMAT);
  bool ok = true;
  if (strcmp(format, "json") == 0)
    put_json(trials, &out);
  else if (strcmp(format, "text") == 0)
    put_text(s, trials, &out);
  else
    ok = pl_fail(err, "'test' has the formats text and json, not '%s'", format);
  ok = ok && pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

/* Own rules, where there are any; else those that are built in. */
static struct pl_trial_options chosen(struct pl_work *w, const struct pl_settings *s) {
  struct pl_str *ids = PL_NEW_N(&w->arena, struct pl_str, s->operand_count + 1);
  for (size_t i = 0; i < s->operand_count; i++) ids[i] = pl_str_of(s->operands[i]);
  bool own = pl_run_own(w->run)->docs.n > 0 && !pl_setting_given(s, PL_OPT_ALL);
  return (struct pl_trial_options){.added_only = own, .ids = ids, .id_count = s->operand_count};
}

static int run(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  struct pl_trials trials = {.entries = 0};
  bool ok = pl_work_open(&w, s, pl_work_root(s), true, &err);
  if (ok) {
    struct pl_trial_options o = chosen(&w, s);
    ok = pl_trials_do(&w.arena, w.run, &o, &trials, &err) && put(s, &trials, &err);
  }
  struct tally t = count(&trials);
  pl_trials_release(&trials);
  pl_work_close(&w);
  if (!ok) return pl_say_error(&err);
  return t.of[PL_TRIAL_MISSING] + t.of[PL_TRIAL_NOISY] ? PL_EXIT_FINDINGS : PL_EXIT_OK;
}

const struct pl_command pl_command_test = {
    .name = "test",
    .operands = "[RULE...]",
    .summary = "run rules against their own examples",
    .detail =
        "Tries the examples of your own rules (those of the product and of --rules), of all rules with --all or where "
        "there are no own ones, or of each RULE: the id of a vendor, an API model, a claim form or a check. An example "
        "of what a rule must find is reported, or missing when it is not found; one of what it must leave alone is "
        "validated, or noisy when it is found. The exit status is 1 if any is missing or noisy, and 2 for a rule "
        "that is broken. -v lists every example.",
    .run = run,
};
