/* Lists, aligned where that helps the eye. */
#include "report/lists.h"

#include "report/mend.h"

static void put_padded(struct pl_screen *s, struct pl_str text, size_t width) {
  size_t cells = pl_screen_width(text);
  pl_screen_add(s->out, text);
  while (cells++ < width) pl_buf_putc(s->out, ' ');
}

static void put_at(struct pl_screen *s, struct pl_str path, const struct pl_span *span) {
  pl_screen_ink_add(s, PL_INK_PLACE, path);
  pl_buf_printf(s->out, ":%u:%u: ", span->line, span->column);
}

static void put_attrs(struct pl_screen *s, const struct pl_attr *attrs) {
  if (!attrs) return;
  struct pl_buf text = {0};
  struct pl_json j = {.out = &text};
  pl_attr_json(&j, attrs);
  pl_buf_putc(s->out, ' ');
  pl_screen_ink_add(s, PL_INK_FAINT, pl_buf_str(&text));
  pl_buf_free(&text);
}

void pl_list_facts(struct pl_screen *s, const struct pl_result *r, const struct pl_report_options *o) {
  for (size_t i = 0; i < r->fact_count; i++) {
    const struct pl_fact *f = &r->facts[i];
    put_at(s, f->path, &f->span);
    pl_screen_ink(s, PL_INK_STRONG, "%s ", pl_fact_kind_name(f->kind));
    pl_screen_add(s->out, f->subject);
    pl_buf_printf(s->out, " (%s, %s", pl_how_name(f->how), pl_tier_name(f->tier));
    if (f->role != PL_ROLE_RUNTIME) pl_buf_printf(s->out, ", %s", pl_role_name(f->role));
    pl_buf_putc(s->out, ')');
    put_attrs(s, f->attrs);
    pl_buf_putc(s->out, '\n');
  }
  if (!o->quiet)
    pl_buf_printf(s->out, "%zu fact%s in %zu file%s.\n", r->fact_count, pl_plural(r->fact_count), r->files_seen,
                  pl_plural(r->files_seen));
}

static bool is_document(const struct pl_result *r, struct pl_str path) {
  for (size_t i = 0; i < r->document_count; i++)
    if (pl_str_eq(r->documents[i], path)) return true;
  return false;
}

/* Why a document gave no claim, or not all of them. */
static void put_unread(struct pl_screen *s, const struct pl_result *r) {
  for (size_t i = 0; i < r->skip_count; i++) {
    if (!is_document(r, r->skips[i].path)) continue;
    pl_screen_ink_add(s, PL_INK_PLACE, r->skips[i].path);
    pl_buf_puts(s->out, ": ");
    pl_screen_add(s->out, r->skips[i].reason);
    const char *remedy = pl_mend_of(r->skips[i].reason);
    pl_buf_printf(s->out, "%s%s\n", *remedy ? "; " : "", remedy);
  }
}

void pl_list_claims(struct pl_screen *s, const struct pl_result *r, const struct pl_report_options *o) {
  for (size_t i = 0; i < r->claim_count; i++) {
    const struct pl_claim *c = &r->claims[i];
    put_at(s, c->path, &c->span);
    pl_screen_ink(s, PL_INK_STRONG, "%s", pl_claim_kind_name(c->kind));
    if (c->subject.n) pl_buf_putc(s->out, ' '), pl_screen_add(s->out, c->subject);
    if (c->stance != PL_DOES) pl_buf_printf(s->out, " (%s)", c->stance == PL_ONLY ? "only" : "does not");
    if (c->modality != PL_ASSERTED) pl_buf_printf(s->out, " (%s)", pl_modality_name(c->modality));
    if (c->exception) pl_buf_puts(s->out, " (exception)");
    if (c->closed_world) pl_buf_puts(s->out, " (complete list)");
    put_attrs(s, c->value);
    if (!o->no_snippets) {
      pl_buf_puts(s->out, "\n    > ");
      pl_screen_add(s->out, pl_screen_head(c->quote, 160));
    }
    pl_buf_putc(s->out, '\n');
  }
  put_unread(s, r);
  if (o->quiet) return;
  pl_buf_printf(s->out, "%zu claim%s in %zu document%s.\n", r->claim_count, pl_plural(r->claim_count),
                r->document_count, pl_plural(r->document_count));
}

static void put_inventory_row(struct pl_screen *s, const struct pl_inventory_row *row) {
  static const char *const bad = "undeclared";
  const char *state = pl_inventory_state(row);
  put_padded(s, row->name, 24);
  pl_screen_ink(s, strcmp(state, bad) ? PL_INK_FAINT : PL_INK_ERROR, " %-17s", state);
  if (row->best) {
    pl_buf_printf(s->out, " %-8s %4zu  ", pl_tier_name(row->best->tier), row->places);
    pl_screen_add(s->out, row->best->path);
    pl_buf_printf(s->out, ":%u", row->best->span.line);
  }
  if (row->claim) {
    pl_buf_puts(s->out, row->best ? "  " : "                ");
    pl_screen_add(s->out, row->claim->path);
    pl_buf_printf(s->out, ":%u", row->claim->span.line);
  }
  pl_buf_putc(s->out, '\n');
}

void pl_list_inventory(struct pl_screen *s, const struct pl_result *r) {
  struct pl_arena a = {0};
  size_t n;
  struct pl_inventory_row *rows = pl_inventory(&a, r, NULL, &n);
  if (n)
    pl_screen_ink(s, PL_INK_STRONG, "%-24s %-17s %-8s %4s  %s\n", "third party", "state", "tier", "uses",
                  "best evidence, policy");
  for (size_t i = 0; i < n; i++) put_inventory_row(s, &rows[i]);
  if (!n) pl_buf_puts(s->out, "No third party found.\n");
  pl_arena_release(&a);
}

void pl_list_skips(struct pl_screen *s, const struct pl_result *r) {
  for (size_t i = 0; i < r->skip_count; i++) {
    pl_screen_ink(s, PL_INK_FAINT, "%12s", "skipped");
    pl_buf_puts(s->out, "  ");
    pl_screen_add(s->out, r->skips[i].path);
    pl_buf_puts(s->out, ": ");
    pl_screen_add(s->out, r->skips[i].reason);
    const char *remedy = pl_mend_of(r->skips[i].reason);
    pl_buf_printf(s->out, "%s%s\n", *remedy ? "; " : "", remedy);
  }
}
