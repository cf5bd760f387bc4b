/* `github`: workflow commands, which GitHub shows as annotations without any permission. It shows ten of each level a step,
 * so the ten worst are annotated and the rest is counted.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
#include "report/advice.h"
#include "report/limits.h"
#include "report/order.h"
#include "report/ownrules.h"
#include "report/place.h"
#include "report/screen.h"
#include "report/tally.h"

/* What would end the command or start another one; in properties also what separates them. */
static void put_data(struct pl_buf *out, struct pl_str s, const char *special) {
  struct pl_buf shown = {0};
  pl_screen_add(&shown, s);
  for (size_t i = 0; i < shown.n; i++) {
    if (shown.p[i] && strchr(special, shown.p[i]))
      pl_buf_printf(out, "%%%02X", (unsigned char)shown.p[i]);
    else
      pl_buf_putc(out, shown.p[i]);
  }
  pl_buf_free(&shown);
}

/* A line of its own in the annotation. */
static void put_line(struct pl_buf *out, const char *label, struct pl_str text) {
  if (!text.n) return;
  pl_buf_printf(out, "%%0A%s: ", label);
  put_data(out, text, "%\r\n");
}

static void put_command(struct pl_buf *out, const struct pl_finding *f, const struct pl_report_options *o) {
  static const char *const commands[] = {"notice", "warning", "error"};
  struct pl_place at = pl_place_primary(f, o);
  pl_buf_printf(out, "::%s file=", commands[f->level]);
  put_data(out, at.path, "%\r\n:,");
  pl_buf_printf(out, ",line=%u,endLine=%u,title=%.*s %.*s::", at.line, at.line, PL_FMT(f->rule->id),
                PL_FMT(f->rule->slug));
  put_data(out, f->message, "%\r\n");
  if (at.fact && f->claim) {
    pl_buf_puts(out, " Policy: ");
    put_data(out, f->claim->path, "%\r\n");
    pl_buf_printf(out, ":%u.", f->claim->span.line);
  }
  put_line(out, "In the code", pl_advice_code(f));
  put_line(out, "In the policy", pl_advice_policy(f));
  put_line(out, "To add there", f->policy_row);
  pl_buf_putc(out, '\n');
}

static void put_own_rules(struct pl_buf *out, struct pl_str sentence) {
  if (!sentence.n) return;
  pl_buf_puts(out, "::notice title=Own rules::");
  put_data(out, sentence, "%\r\n");
  pl_buf_putc(out, '\n');
}

static void write_github(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_arena a = {0};
  struct pl_tally t = pl_tally_of(r);
  size_t n;
  const struct pl_finding **all = pl_order_by_level(&a, r, &n);
  for (size_t i = 0; i < n && i < PL_CAP_ANNOTATIONS; i++) put_command(out, all[i], o);
  put_own_rules(out, pl_own_sentence(&a, r, o));
  pl_buf_puts(out, "policylint: ");
  pl_tally_words(&t, out);
  if (n > PL_CAP_ANNOTATIONS) pl_buf_printf(out, "; the %d worst are annotated", PL_CAP_ANNOTATIONS);
  pl_buf_puts(out, ".\n");
  pl_arena_release(&a);
}

const struct pl_report_format pl_format_github = {
    .name = "github",
    .description = "annotations of GitHub Actions: the ten worst findings",
    .topics = PL_TOPIC_CHECK,
    .write = write_github,
};
