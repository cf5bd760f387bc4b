/* `html`: one self-contained page for whoever signs the policy: findings with both sides, the ledger, what was allowed and
 * why, what was not looked at. No script, nothing loaded from anywhere; the content policy in the page says so. */
#include "report/advice.h"
#include "report/markup.h"
#include "report/order.h"
#include "report/ownrules.h"
#include "report/place.h"
#include "report/screen.h"
#include "report/tally.h"

static const char head[] =
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\"><title>policylint report</title>\n<style>\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 "
    "1rem;color:#1b1f24;background:#fff}\n"
    "h2{margin-top:2.5rem}article{border-left:.3rem solid #57606a;padding:.2rem 1rem;margin:1.2rem 0}\n"
    "article.error{border-color:#b3261e}article.warning{border-color:#9a6700}\n"
    "pre{background:#f3f4f6;padding:.6rem;overflow-x:auto}mark{background:#ffe08a;color:inherit}\n"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d0d7de;padding:.3rem "
    ".6rem;text-align:left;vertical-align:top}\n"
    "blockquote{margin:.5rem 0;padding-left:1rem;border-left:.2rem solid #d0d7de}\n"
    "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}pre{background:#161b22}mark{background:#"
    "6b5300}}\n"
    "</style></head><body>\n";

struct page {
  struct pl_buf *out;
  const struct pl_result *r;
  const struct pl_report_options *o;
  struct pl_excerpts excerpts;
};

static void put_place(struct page *p, const struct pl_place *at) {
  pl_buf_puts(p->out, "<code>");
  pl_markup_html(p->out, at->path);
  pl_buf_printf(p->out, ":%u</code>", at->line);
}

/* The line with the place marked, cut like the frames of the text format. */
static void put_line(struct page *p, const struct pl_place *at) {
  struct pl_str line = pl_excerpt_line(pl_excerpts_get(&p->excerpts, at->path), at->line);
  if (p->o->no_snippets || !line.n) return;
  size_t start = at->column - 1 < line.n ? at->column - 1 : 0, end = at->end_column ? at->end_column - 1 : line.n;
  if (end > line.n || end < start) end = line.n;
  pl_buf_printf(p->out, "<pre>%u | ", at->line);
  pl_markup_html(p->out, pl_screen_tail(pl_str_cut(line, 0, start), 80));
  pl_buf_puts(p->out, "<mark>");
  pl_markup_html(p->out, pl_screen_head(pl_str_cut(line, start, end), 160));
  pl_buf_puts(p->out, "</mark>");
  pl_markup_html(p->out, pl_screen_head(pl_str_cut(line, end, line.n), 80));
  pl_buf_puts(p->out, "</pre>\n");
}

static void put_claim(struct page *p, const struct pl_claim *c) {
  struct pl_place at = pl_place_of_claim(c);
  pl_buf_puts(p->out, "<p>Policy: ");
  put_place(p, &at);
  pl_buf_puts(p->out, "</p>\n");
  if (p->o->no_snippets) return;
  pl_buf_puts(p->out, "<blockquote>");
  pl_markup_html(p->out, c->quote);
  pl_buf_puts(p->out, "</blockquote>\n");
}

static void put_paragraph(struct page *p, const char *label, struct pl_str text) {
  if (!text.n) return;
  pl_buf_printf(p->out, "<p><strong>%s</strong> ", label);
  pl_markup_html(p->out, text);
  pl_buf_puts(p->out, "</p>\n");
}

static void put_code(struct page *p, const struct pl_finding *f) {
  if (!f->fact_count) return;
  struct pl_place at = pl_place_of_fact(f->facts[0]);
  pl_buf_puts(p->out, "<p>Code: ");
  put_place(p, &at);
  if (f->fact_count > 1) pl_buf_printf(p->out, " and %zu more", f->fact_count - 1);
  pl_buf_puts(p->out, "</p>\n");
  put_line(p, &at);
}

static void put_finding(struct page *p, const struct pl_finding *f) {
  pl_buf_printf(p->out, "<article class=\"%s\"><h3>%s %.*s: ", pl_level_name(f->level), pl_level_name(f->level),
                PL_FMT(f->rule->id));
  pl_markup_html(p->out, f->message);
  pl_buf_puts(p->out, "</h3>\n");
  put_code(p, f);
  if (f->claim) put_claim(p, f->claim);
  if (f->other) put_claim(p, f->other);
  put_paragraph(p, "Why it matters.", f->rule->why);
  put_paragraph(p, "In the code.", pl_advice_code(f));
  put_paragraph(p, "In the policy.", pl_advice_policy(f));
  put_paragraph(p, "To add.", f->policy_row);
  pl_buf_puts(p->out, "</article>\n");
}

static void put_findings(struct page *p) {
  struct pl_arena a = {0};
  size_t n;
  const struct pl_finding **all = pl_order_by_level(&a, p->r, &n);
  pl_buf_puts(p->out, "<h2>Findings</h2>\n");
  for (size_t i = 0; i < n; i++) put_finding(p, all[i]);
  if (!n) pl_buf_puts(p->out, "<p>None.</p>\n");
  pl_arena_release(&a);
}

static void put_allowed(struct page *p, size_t count) {
  if (count)
    pl_buf_puts(p->out,
                "<h2>Allowed</h2>\n<table><tr><th>Rule</th><th>Finding</th><th>Place</th><th>Reason</th></tr>\n");
  for (size_t i = 0; i < p->r->finding_count; i++) {
    const struct pl_finding *f = &p->r->findings[i];
    if (!f->suppressed.p) continue;
    struct pl_place at = pl_place_primary(f, p->o);
    pl_buf_printf(p->out, "<tr><td>%.*s</td><td>", PL_FMT(f->rule->id));
    pl_markup_html(p->out, f->message);
    pl_buf_puts(p->out, "</td><td>");
    put_place(p, &at);
    pl_buf_puts(p->out, "</td><td>");
    pl_markup_html(p->out, f->suppressed);
    pl_buf_puts(p->out, "</td></tr>\n");
  }
  if (count) pl_buf_puts(p->out, "</table>\n");
}

static void put_ledger_row(struct page *p, const struct pl_ledger_row *row) {
  struct pl_place at = pl_place_of_claim(row->claim);
  pl_buf_printf(p->out, "<tr><td>%s</td><td>", pl_verdict_name(row->verdict));
  put_place(p, &at);
  if (!p->o->no_snippets) pl_buf_puts(p->out, "<br>"), pl_markup_html(p->out, row->claim->quote);
  pl_buf_printf(p->out, "</td><td>%s ", pl_claim_kind_name(row->claim->kind));
  pl_markup_html(p->out, row->claim->subject);
  pl_buf_puts(p->out, "</td><td>");
  if (row->fact_count) {
    struct pl_place code = pl_place_of_fact(row->facts[0]);
    put_place(p, &code);
  }
  pl_buf_puts(p->out, "</td><td>");
  pl_markup_html(p->out, row->reason);
  pl_buf_puts(p->out, "</td></tr>\n");
}

static void put_ledger(struct page *p, const struct pl_tally *t) {
  if (!p->r->ledger_count) return;
  pl_buf_puts(p->out, "<h2>Ledger</h2>\n<p>");
  pl_count_words(p->out, p->r->ledger_count, "claim");
  pl_buf_puts(p->out, ": ");
  pl_verdict_words(t, p->out);
  pl_buf_puts(p->out,
              ".</p>\n<table><tr><th>Verdict</th><th>Policy</th><th>Claim</th><th>Code</th><th>Reason</th></tr>\n");
  for (size_t i = 0; i < p->r->ledger_count; i++) put_ledger_row(p, &p->r->ledger[i]);
  pl_buf_puts(p->out, "</table>\n");
}

static void put_skips(struct page *p) {
  if (!p->r->skip_count) return;
  pl_buf_puts(p->out, "<h2>Not looked at</h2>\n<table><tr><th>File</th><th>Reason</th></tr>\n");
  for (size_t i = 0; i < p->r->skip_count; i++) {
    pl_buf_puts(p->out, "<tr><td><code>");
    pl_markup_html(p->out, p->r->skips[i].path);
    pl_buf_puts(p->out, "</code></td><td>");
    pl_markup_html(p->out, p->r->skips[i].reason);
    pl_buf_puts(p->out, "</td></tr>\n");
  }
  pl_buf_puts(p->out, "</table>\n");
}

static void put_own_rules(struct page *p) {
  if (!p->r->own_file_count) return;
  pl_buf_puts(p->out, "<p>");
  pl_own_words(p->out, p->r, p->o, true, pl_markup_html);
  pl_buf_puts(p->out, ".</p>\n");
}

static void write_html(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct page p = {.out = out, .r = r, .o = o};
  struct pl_tally t = pl_tally_of(r);
  pl_excerpts_init(&p.excerpts, r);
  pl_buf_puts(out, head);
  pl_buf_puts(out, "<h1>policylint: ");
  pl_tally_words(&t, out);
  pl_buf_puts(out, "</h1>\n<p>");
  pl_count_words(out, r->files_seen, "file");
  pl_buf_puts(out, " against");
  for (size_t i = 0; i < r->document_count; i++)
    pl_buf_puts(out, i ? ", <code>" : " <code>"), pl_markup_html(out, r->documents[i]), pl_buf_puts(out, "</code>");
  pl_buf_puts(out, r->document_count ? ".</p>\n" : " no policy document.</p>\n");
  put_findings(&p);
  put_allowed(&p, t.allowed);
  put_ledger(&p, &t);
  put_skips(&p);
  put_own_rules(&p);
  pl_buf_printf(out, "<p><small>policylint %s</small></p>\n</body></html>\n", o->version);
  pl_excerpts_release(&p.excerpts);
}

const struct pl_report_format pl_format_html = {
    .name = "html",
    .description = "one self-contained page with findings, ledger and exceptions",
    .topics = PL_TOPIC_CHECK,
    .write = write_html,
};
