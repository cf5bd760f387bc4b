/* policylint rules: the list of rules, as a table or as JSON. */
#include "base/json.h"
#include "cli/work.h"

static void put_json(struct pl_buf *out, const struct pl_check_rules *rules) {
  struct pl_json j = {.out = out};
  pl_json_begin(&j, '[');
  for (size_t i = 0; i < rules->n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    pl_json_begin(&j, '{');
    pl_json_key(&j, "id"), pl_json_str(&j, r->id);
    pl_json_key(&j, "name"), pl_json_str(&j, r->slug);
    pl_json_key(&j, "level"), pl_json_z(&j, pl_level_name(r->level));
    pl_json_key(&j, "enabled"), pl_json_bool(&j, r->enabled);
    pl_json_key(&j, "short"), pl_json_str(&j, r->summary);
    pl_json_key(&j, "own"), pl_json_bool(&j, r->own);
    pl_json_end(&j, '}');
  }
  pl_json_end(&j, ']');
  pl_buf_putc(out, '\n');
}

static void put_text(struct pl_buf *out, const struct pl_check_rules *rules) {
  for (size_t i = 0; i < rules->n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    pl_buf_printf(out, "%.*s  %-7s  %-32.*s  %.*s%s\n", PL_FMT(r->id), pl_level_name(r->level), PL_FMT(r->slug),
                  PL_FMT(r->summary),
                  r->own       ? (r->enabled ? " (own)" : " (own, off)")
                  : r->enabled ? ""
                               : " (off)");
  }
}

static bool put_list(const struct pl_settings *s, const struct pl_check_rules *rules, struct pl_error *err) {
  struct pl_buf out = {0};
  const char *format = pl_setting_text(s, PL_OPT_FORMAT);
  bool ok = true;
  if (strcmp(format, "json") == 0)
    put_json(&out, rules);
  else if (strcmp(format, "text") == 0)
    put_text(&out, rules);
  else
    ok = pl_fail(err, "'rules' has the formats text and json, not '%s'", format);
  ok = ok && pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static int run(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  bool ok = pl_work_open(&w, s, pl_work_root(s), false, &err) && put_list(s, w.rules, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_rules = {
    .name = "rules",
    .operands = "",
    .summary = "list the rules",
    .detail = "Lists every rule with its level; 'policylint explain' tells more about one.",
    .run = run,
};
