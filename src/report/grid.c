/* One function a topic. */
#include "report/grid.h"

#include "report/inventory.h"

static struct pl_str attrs_text(struct pl_arena *a, const struct pl_attr *attrs) {
  struct pl_buf text = {0};
  struct pl_json j = {.out = &text};
  if (!attrs) return PL_STR("");
  pl_attr_json(&j, attrs);
  struct pl_str s = pl_arena_str(a, pl_buf_str(&text));
  pl_buf_free(&text);
  return s;
}

static struct pl_str line_text(struct pl_arena *a, uint32_t line) { return pl_arena_printf(a, "%u", line); }

static struct pl_grid start(struct pl_arena *a, const char *const *heads, size_t rows) {
  struct pl_grid g = {.heads = heads, .rows = rows};
  while (heads[g.columns]) g.columns++;
  g.cells = PL_NEW_N(a, struct pl_str, rows * g.columns + 1);
  return g;
}

static struct pl_grid facts(struct pl_arena *a, const struct pl_result *r) {
  static const char *const heads[] = {"kind", "subject", "name", "how",        "tier",
                                      "role", "path",    "line", "attributes", NULL};
  struct pl_grid g = start(a, heads, r->fact_count);
  for (size_t i = 0; i < g.rows; i++) {
    const struct pl_fact *f = &r->facts[i];
    const struct pl_str row[] = {pl_str_of(pl_fact_kind_name(f->kind)),
                                 f->subject,
                                 f->name,
                                 pl_str_of(pl_how_name(f->how)),
                                 pl_str_of(pl_tier_name(f->tier)),
                                 pl_str_of(pl_role_name(f->role)),
                                 f->path,
                                 line_text(a, f->span.line),
                                 attrs_text(a, f->attrs)};
    memcpy(&g.cells[i * g.columns], row, sizeof row);
  }
  return g;
}

static struct pl_grid claims(struct pl_arena *a, const struct pl_result *r, bool quotes) {
  static const char *const heads[] = {"kind", "subject", "stance", "value", "scope", "path", "line", "sentence", NULL};
  struct pl_grid g = start(a, heads, r->claim_count);
  for (size_t i = 0; i < g.rows; i++) {
    const struct pl_claim *c = &r->claims[i];
    const struct pl_str row[] = {pl_str_of(pl_claim_kind_name(c->kind)),
                                 c->subject,
                                 pl_str_of(pl_stance_name(c->stance)),
                                 attrs_text(a, c->value),
                                 c->scope,
                                 c->path,
                                 line_text(a, c->span.line),
                                 quotes ? c->quote : PL_STR("")};
    memcpy(&g.cells[i * g.columns], row, sizeof row);
  }
  return g;
}

static struct pl_str place_text(struct pl_arena *a, struct pl_str path, uint32_t line) {
  return pl_arena_printf(a, "%.*s:%u", PL_FMT(path), line);
}

static struct pl_str data_of(struct pl_arena *a, const struct pl_inventory_row *row) {
  size_t n;
  struct pl_str *data = pl_inventory_data(a, row, &n), all = PL_STR("");
  for (size_t i = 0; i < n; i++) all = pl_arena_printf(a, "%.*s%s%.*s", PL_FMT(all), i ? ", " : "", PL_FMT(data[i]));
  return all;
}

static struct pl_grid inventory(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o) {
  static const char *const heads[] = {"third party", "state", "purpose", "data",   "country",
                                      "evidence",    "uses",  "code",    "policy", NULL};
  size_t n;
  struct pl_inventory_row *rows = pl_inventory(a, r, o->vendors, &n);
  struct pl_grid g = start(a, heads, n);
  for (size_t i = 0; i < n; i++) {
    const struct pl_inventory_row *x = &rows[i];
    struct pl_str none = PL_STR("");
    const struct pl_str row[] = {x->name,
                                 pl_str_of(pl_inventory_state(x)),
                                 x->purpose,
                                 data_of(a, x),
                                 x->vendor ? x->vendor->country : none,
                                 x->best ? pl_str_of(pl_tier_name(x->best->tier)) : none,
                                 pl_arena_printf(a, "%zu", x->places),
                                 x->best ? place_text(a, x->best->path, x->best->span.line) : none,
                                 x->claim ? place_text(a, x->claim->path, x->claim->span.line) : none};
    memcpy(&g.cells[i * g.columns], row, sizeof row);
  }
  return g;
}

struct pl_grid pl_grid_of(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o) {
  if (o->topic == PL_TOPIC_FACTS) return facts(a, r);
  return o->topic == PL_TOPIC_CLAIMS ? claims(a, r, !o->no_snippets) : inventory(a, r, o);
}
