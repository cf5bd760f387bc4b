/* Rule pages. The texts come from the rule's file and are never written twice. */
#include "cli/rulepage.h"

#include "report/screen.h"

enum { WIDTH = 100 };

/* Folded text, wrapped. */
static void put_paragraph(struct pl_buf *out, struct pl_str text) {
  struct pl_str word;
  size_t at = 0;
  while (pl_str_next(&text, ' ', &word)) {
    size_t cells = pl_screen_width(word);
    if (at && at + 1 + cells > WIDTH)
      pl_buf_putc(out, '\n'), at = 0;
    else if (at)
      pl_buf_putc(out, ' '), at++;
    pl_screen_add(out, word);
    at += cells;
  }
  pl_buf_putc(out, '\n');
}

static void put_section(struct pl_screen *s, const char *title, struct pl_str text) {
  pl_buf_putc(s->out, '\n');
  pl_screen_ink(s, PL_INK_STRONG, "%s\n", title);
  put_paragraph(s->out, text);
}

static void put_lines(struct pl_buf *out, struct pl_str text) {
  struct pl_str line;
  while (pl_str_next(&text, '\n', &line)) {
    if (!line.n && !text.n) break;
    pl_buf_puts(out, "    ");
    pl_screen_add(out, line);
    pl_buf_putc(out, '\n');
  }
}

static void put_example(struct pl_screen *s, const char *title, const struct pl_rule_example *e) {
  pl_buf_putc(s->out, '\n');
  pl_screen_ink(s, PL_INK_STRONG, "%s\n", title);
  if (e->policy.n) pl_buf_puts(s->out, "  PRIVACY.md\n"), put_lines(s->out, e->policy);
  if (!e->code.n) return;
  pl_buf_printf(s->out, "  %.*s\n", PL_FMT(e->file));
  put_lines(s->out, e->code);
}

static void put_levels(struct pl_screen *s, const struct pl_check_rule *r) {
  static const enum pl_level order[] = {PL_LEVEL_ERROR, PL_LEVEL_WARNING, PL_LEVEL_NOTE};
  bool any = false;
  for (size_t i = 0; i < 3; i++) {
    if (!r->levels[order[i]].n) continue;
    if (!any) pl_buf_putc(s->out, '\n'), pl_screen_ink(s, PL_INK_STRONG, "When which level\n");
    any = true;
    pl_buf_printf(s->out, "%s: ", pl_level_name(order[i]));
    put_paragraph(s->out, r->levels[order[i]]);
  }
}

void pl_rulepage_text(struct pl_buf *out, const struct pl_check_rule *r, bool color) {
  struct pl_screen s = {out, color};
  pl_screen_ink(&s, PL_INK_STRONG, "%.*s %.*s", PL_FMT(r->id), PL_FMT(r->slug));
  pl_buf_printf(out, " (%s%s)\n", pl_level_name(r->level), r->enabled ? "" : ", off");
  put_paragraph(out, r->summary);
  if (r->own) put_section(&s, "Own rule", r->path);
  put_section(&s, "What it compares", r->full);
  put_levels(&s, r);
  put_section(&s, "Why it matters", r->why);
  put_section(&s, "In the code", r->fix_code);
  put_section(&s, "In the policy", r->fix_policy);
  for (size_t i = 0; i < r->positive_count && i < 1; i++) put_example(&s, "Reported", &r->positive[i]);
  for (size_t i = 0; i < r->negative_count && i < 1; i++) put_example(&s, "Left alone", &r->negative[i]);
  pl_buf_printf(
      out, "\nTo allow one finding: policylint: allow %.*s -- reason, in a comment on its line or the line above.\n",
      PL_FMT(r->id));
}

/* A fence longer than any run of backquotes inside. */
static void put_fenced(struct pl_buf *out, const char *language, struct pl_str text) {
  pl_buf_printf(out, "````%s\n", language);
  pl_buf_add(out, text);
  if (!text.n || text.p[text.n - 1] != '\n') pl_buf_putc(out, '\n');
  pl_buf_puts(out, "````\n\n");
}

static void markdown_examples(struct pl_buf *out, const char *title, const struct pl_rule_example *all, size_t n) {
  pl_buf_printf(out, "## %s\n\n", title);
  for (size_t i = 0; i < n; i++) {
    if (all[i].level.n) pl_buf_printf(out, "Level: %.*s.\n\n", PL_FMT(all[i].level));
    if (all[i].policy.n) pl_buf_puts(out, "`PRIVACY.md`\n\n"), put_fenced(out, "markdown", all[i].policy);
    if (all[i].code.n) pl_buf_printf(out, "`%.*s`\n\n", PL_FMT(all[i].file)), put_fenced(out, "", all[i].code);
  }
}

static void markdown_levels(struct pl_buf *out, const struct pl_check_rule *r) {
  static const enum pl_level order[] = {PL_LEVEL_ERROR, PL_LEVEL_WARNING, PL_LEVEL_NOTE};
  bool any = false;
  for (size_t i = 0; i < 3; i++) {
    if (!r->levels[order[i]].n) continue;
    if (!any) pl_buf_puts(out, "## When which level\n\n| Level | When |\n| --- | --- |\n");
    any = true;
    pl_buf_printf(out, "| %s | %.*s |\n", pl_level_name(order[i]), PL_FMT(r->levels[order[i]]));
  }
  if (any) pl_buf_putc(out, '\n');
}

void pl_rulepage_markdown(struct pl_buf *out, const struct pl_check_rule *r) {
  pl_buf_printf(out, "<!-- Generated from rules/checks/%.*s.yaml; do not edit. -->\n\n# %.*s: %.*s\n\n%.*s\n\n",
                PL_FMT(r->id), PL_FMT(r->id), PL_FMT(r->slug), PL_FMT(r->summary));
  pl_buf_printf(out, "Level: %s. Precision: %.*s.%s Reads the claims:", pl_level_name(r->level), PL_FMT(r->precision),
                r->enabled ? "" : " Off by default.");
  for (size_t i = 0; i < r->claim_count; i++)
    pl_buf_printf(out, "%s `%s`", i ? "," : "", pl_claim_kind_name(r->claims[i]));
  pl_buf_printf(out, "%s.\n\n## What it compares\n\n%.*s\n\n", r->claim_count ? "" : " none", PL_FMT(r->full));
  markdown_levels(out, r);
  pl_buf_printf(out, "## Why it matters\n\n%.*s\n\n", PL_FMT(r->why));
  pl_buf_printf(out, "## What to do\n\nIn the code: %.*s\n\nIn the policy: %.*s\n\n", PL_FMT(r->fix_code),
                PL_FMT(r->fix_policy));
  markdown_examples(out, "Reported", r->positive, r->positive_count);
  markdown_examples(out, "Left alone", r->negative, r->negative_count);
  pl_buf_printf(
      out,
      "To allow one finding, write in a comment on its line or the line above: `policylint: allow %.*s -- reason`.\n",
      PL_FMT(r->id));
}
