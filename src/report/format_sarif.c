/* `sarif`: SARIF 2.1.0 for code scanning. One run, minified, the same bytes for the same result; no time, host, user or
 * absolute path. Where a consumer has a limit the log stays within it and says in a notification what was left out. */
#include <stdlib.h>

#include "report/limits.h"
#include "report/mend.h"
#include "report/ownrules.h"
#include "report/sarif.h"

/* Errors first: what does not fit is the least severe. */
static const struct pl_finding **by_severity(struct pl_sarif *s, size_t *count) {
  const struct pl_finding **all = PL_NEW_N(&s->arena, const struct pl_finding *, s->result->finding_count + 1);
  *count = 0;
  for (int level = PL_LEVEL_ERROR; level >= 0; level--)
    for (size_t i = 0; i < s->result->finding_count; i++) {
      const struct pl_finding *f = &s->result->findings[i];
      bool wanted = !f->suppressed.p || s->o->with_suppressed;
      if ((int)f->level == level && wanted) all[(*count)++] = f;
    }
  return all;
}

static void put_notification(struct pl_sarif *s, const char *level, struct pl_str text, struct pl_str path) {
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "level"), pl_json_z(&s->j, level);
  pl_sarif_text(s, "message", text);
  if (path.n) {
    pl_json_key(&s->j, "locations");
    pl_json_begin(&s->j, '[');
    pl_json_begin(&s->j, '{');
    pl_json_key(&s->j, "physicalLocation");
    pl_json_begin(&s->j, '{');
    pl_sarif_artifact(s, path);
    pl_json_end(&s->j, '}');
    pl_json_end(&s->j, '}');
    pl_json_end(&s->j, ']');
  }
  pl_json_end(&s->j, '}');
}

static void put_skip(struct pl_sarif *s, const struct pl_skip *skip) {
  const char *remedy = pl_mend_of(skip->reason);
  struct pl_str text = pl_arena_printf(&s->arena, "The file was not looked at: '%.*s'%s%s.", PL_FMT(skip->reason),
                                       *remedy ? "; " : "", remedy);
  put_notification(s, "note", text, skip->path);
}

/* Own rules of the product can silence a finding. */
static void put_own_rules(struct pl_sarif *s) {
  const struct pl_result *r = s->result;
  for (size_t i = 0; i < r->own_file_count && i < PL_CAP_NOTIFICATIONS; i++)
    put_notification(s, "note", PL_STR("Own rules of the scanned product were in force."), r->own_files[i]);
  for (size_t i = 0; i < r->own_change_count && i < PL_CAP_NOTIFICATIONS; i++)
    put_notification(
        s, "warning",
        pl_arena_printf(&s->arena, "Own rules: %.*s.", PL_FMT(pl_own_change_words(&s->arena, &r->own_changes[i]))),
        r->own_changes[i].path);
}

static void put_notifications(struct pl_sarif *s, size_t left_out) {
  const struct pl_result *r = s->result;
  const struct pl_str nowhere = {NULL, 0};
  pl_json_key(&s->j, "toolExecutionNotifications");
  pl_json_begin(&s->j, '[');
  if (left_out)
    put_notification(s, "warning",
                     pl_arena_printf(&s->arena,
                                     "'%zu' results of lower severity are not in this log, which is limited to '%d'.",
                                     left_out, PL_CAP_RESULTS),
                     nowhere);
  put_own_rules(s);
  for (size_t i = 0; i < r->skip_count && i < PL_CAP_NOTIFICATIONS; i++) put_skip(s, &r->skips[i]);
  if (r->skip_count > PL_CAP_NOTIFICATIONS)
    put_notification(
        s, "note",
        pl_arena_printf(&s->arena, "'%zu' further files were not looked at.", r->skip_count - PL_CAP_NOTIFICATIONS),
        nowhere);
  pl_json_end(&s->j, ']');
}

static void put_invocations(struct pl_sarif *s, size_t left_out) {
  pl_json_key(&s->j, "invocations");
  pl_json_begin(&s->j, '[');
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "executionSuccessful"), pl_json_bool(&s->j, true);
  put_notifications(s, left_out);
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, ']');
}

/* The base without its URI: nobody needs to know where the files were. */
static void put_base(struct pl_sarif *s) {
  pl_json_key(&s->j, "originalUriBaseIds");
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "%SRCROOT%");
  pl_json_begin(&s->j, '{');
  pl_sarif_text(s, "description", PL_STR("The root of the scanned files."));
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, '}');
}

static void put_run(struct pl_sarif *s) {
  size_t count;
  const struct pl_finding **findings = by_severity(s, &count);
  size_t shown = count > PL_CAP_RESULTS ? PL_CAP_RESULTS : count;
  pl_json_begin(&s->j, '{');
  pl_sarif_tool(s);
  pl_json_key(&s->j, "columnKind"), pl_json_z(&s->j, "utf16CodeUnits");
  put_base(s);
  put_invocations(s, count - shown);
  pl_json_key(&s->j, "results");
  pl_json_begin(&s->j, '[');
  for (size_t i = 0; i < shown; i++) pl_sarif_result(s, findings[i]);
  pl_json_end(&s->j, ']');
  pl_json_end(&s->j, '}');
}

static void write_sarif(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_sarif s = {.j = {.out = out}, .result = r, .o = o};
  pl_excerpts_init(&s.excerpts, r);
  pl_json_begin(&s.j, '{');
  pl_json_key(&s.j, "$schema"), pl_json_z(&s.j, "https://json.schemastore.org/sarif-2.1.0.json");
  pl_json_key(&s.j, "version"), pl_json_z(&s.j, "2.1.0");
  pl_json_key(&s.j, "runs");
  pl_json_begin(&s.j, '[');
  put_run(&s);
  pl_json_end(&s.j, ']');
  pl_json_end(&s.j, '}');
  pl_buf_putc(out, '\n');
  free(s.hashes);
  pl_excerpts_release(&s.excerpts);
  pl_arena_release(&s.arena);
}

const struct pl_report_format pl_format_sarif = {
    .name = "sarif",
    .description = "SARIF 2.1.0 for GitHub, GitLab, Azure DevOps, SonarQube and editors",
    .topics = PL_TOPIC_CHECK,
    .write = write_sarif,
};
