/* Whether an API row speaks of an event: the paths, imports, required and excluded values that it asks for. */
#include "facts/rowfits.h"

#include "base/path.h"
#include "facts/spec.h"

struct pl_str pl_const_written(struct pl_context *c, struct pl_const v) {
  if (v.kind == PL_CONST_NUMBER) return pl_arena_printf(c->arena, "%.15g", v.number);
  return v.text;
}

/* "*" any value, "~word" holds the word, else a glob, letters folded. */
static bool one_value(struct pl_context *c, struct pl_str value, struct pl_str want) {
  if (pl_str_is(want, "*")) return value.n > 0;
  if (pl_str_starts(want, "~")) return pl_has_word(value, pl_str_cut(want, 1, want.n));
  return pl_str_glob(pl_arena_lower(c->arena, want), pl_arena_lower(c->arena, value));
}

static bool value_in(struct pl_context *c, struct pl_str value, struct pl_node values) {
  if (pl_node_kind(values) == PL_NODE_SCALAR) return one_value(c, value, pl_node_text(values));
  for (struct pl_node v = pl_node_first(values); v.i; v = pl_node_next(v))
    if (one_value(c, value, pl_node_text(v))) return true;
  return false;
}

/* Whether each (all) or any of the spec -> values conditions holds. */
static bool conditions(struct pl_context *c, uint32_t event, struct pl_node map, bool all) {
  for (struct pl_node k = pl_node_first(map); k.i; k = pl_node_next(k)) {
    struct pl_str value = pl_const_written(c, pl_spec_value(c, event, pl_node_key(k)));
    bool holds = value_in(c, value, k);
    if (holds != all) return !all;
  }
  return all;
}

static bool in_paths(const struct pl_api_row *row, struct pl_str path) {
  for (size_t i = 0; i < row->in_count; i++) {
    bool whole = pl_str_chr(row->in[i], '/') != SIZE_MAX;
    if (pl_path_glob(row->in[i], whole ? path : pl_path_base(path))) return true;
  }
  return row->in_count == 0;
}

static bool is_below(const struct pl_api_row *row, struct pl_str module) {
  for (size_t k = 0; module.n && k < row->import_count; k++)
    if (pl_str_begins(module, row->imports[k])) return true;
  return false;
}

static bool imports_one(struct pl_context *c, const struct pl_api_row *row) {
  if (!row->import_count) return true;
  for (size_t i = 0; i < c->names->by_name.n; i++)
    for (const struct pl_binding *b = c->names->by_name.entries[i].value; b; b = b->next)
      if (is_below(row, b->whole)) return true;
  return pl_imports_below(c, row->imports, row->import_count); /* `using Hangfire;` binds no name */
}

bool pl_row_fits(struct pl_context *c, const struct pl_api_row *row, uint32_t event) {
  return in_paths(row, c->source->path) && imports_one(c, row) && conditions(c, event, row->requires_, true) &&
         !(row->unless.i && conditions(c, event, row->unless, false));
}
