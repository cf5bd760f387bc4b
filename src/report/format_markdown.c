/* `markdown`: for job summaries (append it to $GITHUB_STEP_SUMMARY) and comments: a table of findings, then the ledger. */
#include "base/map.h"
#include "report/advice.h"
#include "report/grid.h"
#include "report/inventory.h"
#include "report/limits.h"
#include "report/markup.h"
#include "report/order.h"
#include "report/ownrules.h"
#include "report/place.h"
#include "report/tally.h"

static void put_place(struct pl_buf *out, struct pl_str path, uint32_t line) {
  pl_buf_puts(out, "<code>");
  pl_markup_markdown(out, path);
  pl_buf_printf(out, ":%u</code>", line);
}

static void put_finding(struct pl_buf *out, const struct pl_finding *f) {
  pl_buf_printf(out, "| %s | %.*s | ", pl_level_name(f->level), PL_FMT(f->rule->id));
  pl_markup_markdown(out, f->message);
  pl_buf_puts(out, " | ");
  if (f->fact_count) put_place(out, f->facts[0]->path, f->facts[0]->span.line);
  if (f->fact_count > 1) pl_buf_printf(out, " and %zu more", f->fact_count - 1);
  pl_buf_puts(out, " | ");
  if (f->claim) put_place(out, f->claim->path, f->claim->span.line);
  if (f->other) pl_buf_puts(out, ", "), put_place(out, f->other->path, f->other->span.line);
  pl_buf_puts(out, " |\n");
}

static void put_findings(struct pl_buf *out, const struct pl_result *r) {
  struct pl_arena a = {0};
  size_t n;
  const struct pl_finding **all = pl_order_by_level(&a, r, &n);
  if (n) pl_buf_puts(out, "\n| Level | Rule | Finding | Code | Policy |\n| --- | --- | --- | --- | --- |\n");
  for (size_t i = 0; i < n && i < PL_CAP_SUMMARY_ROWS; i++) put_finding(out, all[i]);
  if (n > PL_CAP_SUMMARY_ROWS)
    pl_buf_printf(out, "\n%zu further findings are not shown here.\n", n - PL_CAP_SUMMARY_ROWS);
  pl_arena_release(&a);
}

static void put_item(struct pl_buf *out, const char *label, struct pl_str text) {
  if (!text.n) return;
  pl_buf_printf(out, " %s ", label);
  pl_markup_markdown(out, text);
}

/* What to do on either side, once a rule. */
static void put_advice(struct pl_buf *out, const struct pl_result *r) {
  struct pl_arena a = {0};
  struct pl_map seen = {0};
  size_t n;
  const struct pl_finding **all = pl_order_by_level(&a, r, &n);
  if (n) pl_buf_puts(out, "\n<details><summary>What to do</summary>\n\n");
  for (size_t i = 0; i < n; i++) {
    if (pl_map_set(&seen, all[i]->rule->id, (void *)all[i])) continue;
    pl_buf_printf(out, "- %.*s:", PL_FMT(all[i]->rule->id));
    put_item(out, "In the code:", pl_advice_code(all[i]));
    put_item(out, "In the policy:", pl_advice_policy(all[i]));
    pl_buf_putc(out, '\n');
  }
  if (n) pl_buf_puts(out, "\n</details>\n");
  pl_map_free(&seen);
  pl_arena_release(&a);
}

static void put_ledger_row(struct pl_buf *out, const struct pl_ledger_row *row) {
  pl_buf_printf(out, "| %s | ", pl_verdict_name(row->verdict));
  put_place(out, row->claim->path, row->claim->span.line);
  pl_buf_printf(out, " | %s ", pl_claim_kind_name(row->claim->kind));
  pl_markup_markdown(out, row->claim->subject);
  pl_buf_puts(out, " | ");
  if (row->fact_count) put_place(out, row->facts[0]->path, row->facts[0]->span.line);
  pl_buf_puts(out, " | ");
  pl_markup_markdown(out, row->reason);
  pl_buf_puts(out, " |\n");
}

static void put_ledger(struct pl_buf *out, const struct pl_result *r, const struct pl_tally *t) {
  if (!r->ledger_count) return;
  pl_buf_puts(out, "\n<details><summary>Ledger: ");
  pl_count_words(out, r->ledger_count, "claim");
  pl_buf_puts(out, ": ");
  pl_verdict_words(t, out);
  pl_buf_puts(out, "</summary>\n\n| Verdict | Policy | Claim | Code | Reason |\n| --- | --- | --- | --- | --- |\n");
  for (size_t i = 0; i < r->ledger_count && i < PL_CAP_SUMMARY_ROWS; i++) put_ledger_row(out, &r->ledger[i]);
  if (r->ledger_count > PL_CAP_SUMMARY_ROWS)
    pl_buf_printf(out, "\n%zu further claims are not shown here.\n", r->ledger_count - PL_CAP_SUMMARY_ROWS);
  pl_buf_puts(out, "\n</details>\n");
}

static void put_skips(struct pl_buf *out, const struct pl_result *r) {
  struct pl_arena a = {0};
  size_t n;
  struct pl_skip_count *counts = pl_tally_skips(&a, r, &n);
  if (n) pl_buf_puts(out, "\nNot looked at: ");
  for (size_t i = 0; i < n; i++) {
    pl_buf_printf(out, "%s%zu ", i ? ", " : "", counts[i].n);
    pl_markup_markdown(out, counts[i].reason);
  }
  if (n) pl_buf_puts(out, ".\n");
  pl_arena_release(&a);
}

static void put_own_rules(struct pl_buf *out, const struct pl_result *r, const struct pl_report_options *o) {
  if (!r->own_file_count) return;
  pl_buf_putc(out, '\n');
  pl_own_words(out, r, o, false, pl_markup_markdown);
  pl_buf_puts(out, ".\n");
}

static void put_check(struct pl_buf *out, const struct pl_result *r, const struct pl_report_options *o) {
  struct pl_tally t = pl_tally_of(r);
  pl_buf_puts(out, "## policylint: ");
  pl_tally_words(&t, out);
  pl_buf_putc(out, '\n');
  put_findings(out, r);
  put_advice(out, r);
  if (t.allowed) pl_buf_printf(out, "\n%zu allowed by comments.\n", t.allowed);
  if (t.known) pl_buf_printf(out, "\n%zu in the baseline.\n", t.known);
  put_ledger(out, r, &t);
  put_skips(out, r);
  put_own_rules(out, r, o);
}

static void put_grid(struct pl_buf *out, const struct pl_result *r, const struct pl_report_options *o,
                     const char *title) {
  struct pl_arena a = {0};
  struct pl_grid g = pl_grid_of(&a, r, o);
  pl_buf_printf(out, "## %s\n\n|", title);
  for (size_t k = 0; k < g.columns; k++) pl_buf_printf(out, " %c%s |", pl_upper(g.heads[k][0]), g.heads[k] + 1);
  pl_buf_puts(out, "\n|");
  for (size_t k = 0; k < g.columns; k++) pl_buf_puts(out, " --- |");
  pl_buf_putc(out, '\n');
  for (size_t i = 0; i < g.rows * g.columns; i++) {
    pl_buf_puts(out, i % g.columns ? " " : "| ");
    pl_markup_markdown(out, g.cells[i]);
    pl_buf_puts(out, (i + 1) % g.columns ? " |" : " |\n");
  }
  pl_arena_release(&a);
}

static void write_markdown(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  if (o->topic == PL_TOPIC_INVENTORY)
    put_grid(out, r, o, "Third parties");
  else if (o->topic == PL_TOPIC_CLAIMS)
    put_grid(out, r, o, "Claims");
  else
    put_check(out, r, o);
}

const struct pl_report_format pl_format_markdown = {
    .name = "markdown",
    .description = "tables for job summaries and comments",
    .topics = PL_TOPIC_CHECK | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .write = write_markdown,
};
