/* policylint explain: all that is known of one rule, from its file; with --format markdown as the page of docs/rules. */
#include "cli/rulepage.h"
#include "cli/work.h"

static bool put_rule(const struct pl_settings *s, const struct pl_check_rules *rules, const char *word,
                     struct pl_error *err) {
  const struct pl_check_rule *r = pl_check_rule_find(rules, pl_str_of(word));
  struct pl_buf out = {0};
  if (!r) {
    struct pl_str near = pl_check_rule_nearest(rules, pl_str_of(word));
    if (near.n) return pl_fail(err, "no rule '%s'; did you mean '%.*s'?", word, PL_FMT(near));
    return pl_fail(err, "no rule '%s'; 'policylint rules' lists them", word);
  }
  if (pl_setting_given(s, PL_OPT_FORMAT) && strcmp(pl_setting_text(s, PL_OPT_FORMAT), "markdown") == 0)
    pl_rulepage_markdown(&out, r);
  else
    pl_rulepage_text(&out, r, pl_colored(s));
  bool ok = pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static bool put_all(const struct pl_settings *s, const struct pl_check_rules *rules, struct pl_error *err) {
  if (!s->operand_count) return pl_fail(err, "'explain' needs a rule: policylint explain PL1001");
  for (size_t i = 0; i < s->operand_count; i++)
    if (!put_rule(s, rules, s->operands[i], err)) return false;
  return true;
}

static int run(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  bool ok = pl_work_open(&w, s, pl_work_root(s), false, &err) && put_all(s, w.rules, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_explain = {
    .name = "explain",
    .operands = "RULE...",
    .summary = "explain a rule: what it finds, why it matters, what to do",
    .detail =
        "Prints the page of each RULE, given by id (PL1001) or name (undeclared-processor); no network is needed.",
    .run = run,
};
