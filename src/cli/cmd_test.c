/* policylint test: every rule against its own examples. */
#include "cli/example.h"
#include "cli/work.h"

struct score {
  size_t rules, good, missing, noisy; /* rules; examples */
};

static bool run_examples(const struct pl_settings *s, const struct pl_check_rule *r, bool positive, struct pl_buf *out,
                         struct score *score, struct pl_error *err) {
  const struct pl_rule_example *all = positive ? r->positive : r->negative;
  size_t n = positive ? r->positive_count : r->negative_count;
  for (size_t i = 0; i < n; i++) {
    bool reported = false;
    if (!pl_example_reported(s, r, &all[i], &reported, err)) return false;
    if (reported == positive) {
      score->good++;
      continue;
    }
    size_t *count = positive ? &score->missing : &score->noisy;
    ++*count;
    pl_buf_printf(out, "%.*s %s: %s example %zu is %s\n", PL_FMT(r->id), positive ? "missing" : "noisy",
                  positive ? "positive" : "negative", i + 1, positive ? "not reported" : "reported");
  }
  return true;
}

static bool wanted(const struct pl_settings *s, const struct pl_check_rules *rules, const struct pl_check_rule *r) {
  for (size_t i = 0; i < s->operand_count; i++)
    if (pl_check_rule_find(rules, pl_str_of(s->operands[i])) == r) return true;
  return !s->operand_count;
}

static bool check_operands(const struct pl_settings *s, const struct pl_check_rules *rules, struct pl_error *err) {
  for (size_t i = 0; i < s->operand_count; i++)
    if (!pl_check_rule_find(rules, pl_str_of(s->operands[i])))
      return pl_fail(err, "no rule '%s'; 'policylint rules' lists them", s->operands[i]);
  return true;
}

static bool test_rules(const struct pl_settings *s, const struct pl_check_rules *rules, struct score *score,
                       struct pl_error *err) {
  struct pl_buf out = {0};
  bool ok = check_operands(s, rules, err);
  for (size_t i = 0; i < rules->n && ok; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    if (!wanted(s, rules, r)) continue;
    score->rules++;
    ok = run_examples(s, r, true, &out, score, err) && run_examples(s, r, false, &out, score, err);
  }
  pl_buf_printf(&out, "%zu rules: %zu examples as they should be, %zu missing, %zu noisy.\n", score->rules, score->good,
                score->missing, score->noisy);
  ok = ok && pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static int run(const struct pl_settings *s) {
  struct pl_work w;
  struct pl_error err = {0};
  struct score score = {0};
  bool ok = pl_work_open(&w, s, &err) && test_rules(s, w.rules, &score, &err);
  pl_work_close(&w);
  if (!ok) return pl_say_error(&err);
  return score.missing + score.noisy ? PL_EXIT_FINDINGS : PL_EXIT_OK;
}

const struct pl_command pl_command_test = {
    .name = "test",
    .operands = "[RULE...]",
    .summary = "run the rules against their own examples",
    .detail = "Checks the examples in the file of each RULE (all by default): a positive example that is not reported "
              "is missing, a negative "
              "one that is reported is noisy. The exit status is 1 if there is either. For people who write rules with "
              "--rules.",
    .run = run,
};
