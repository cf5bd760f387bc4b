/* Short values on one line, maps of maps indented. */
#include "base/json.h"
#include "ruleset/schema.h"

enum { LINE_MAX_BYTES = 110 };

static void put_flat(struct pl_buf *out, struct pl_node n);

static void put_key(struct pl_buf *out, struct pl_node n) {
  struct pl_json j = {.out = out};
  if (!pl_node_key(n).n) return;
  pl_json_str(&j, pl_node_key(n));
  pl_buf_puts(out, ": ");
}

static void put_scalar(struct pl_buf *out, struct pl_node n) {
  struct pl_json j = {.out = out};
  struct pl_str s = pl_node_text(n);
  bool plain = n.doc->rec[n.i].plain, word = pl_str_is(s, "true") || pl_str_is(s, "false");
  if (plain && (word || pl_node_number(n, -1) == pl_node_number(n, -2)))
    pl_buf_add(out, s);
  else
    pl_json_str(&j, s);
}

static void put_members(struct pl_buf *out, struct pl_node n) {
  for (struct pl_node m = pl_node_first(n); m.i; m = pl_node_next(m)) {
    put_key(out, m);
    put_flat(out, m);
    if (pl_node_next(m).i) pl_buf_puts(out, ", ");
  }
}

static void put_flat(struct pl_buf *out, struct pl_node n) {
  enum pl_node_kind kind = pl_node_kind(n);
  if (kind == PL_NODE_SCALAR || kind == PL_NODE_NONE) {
    put_scalar(out, n);
    return;
  }
  pl_buf_putc(out, kind == PL_NODE_MAP ? '{' : '[');
  put_members(out, n);
  pl_buf_putc(out, kind == PL_NODE_MAP ? '}' : ']');
}

/* Depth of a schema is bounded by that of YAML documents. */
static void put(struct pl_buf *out, struct pl_node n, int indent) {
  struct pl_buf line = {0};
  put_flat(&line, n);
  bool is_short = indent > 0 && line.n + (size_t)indent <= LINE_MAX_BYTES;
  bool text = pl_node_kind(n) == PL_NODE_SCALAR;
  if (text || is_short) pl_buf_add(out, pl_buf_str(&line));
  pl_buf_free(&line);
  if (text || is_short) return;
  bool map = pl_node_kind(n) == PL_NODE_MAP;
  pl_buf_puts(out, map ? "{\n" : "[\n");
  for (struct pl_node m = pl_node_first(n); m.i; m = pl_node_next(m)) {
    pl_buf_printf(out, "%*s", indent + 2, "");
    put_key(out, m);
    put(out, m, indent + 2);
    pl_buf_puts(out, pl_node_next(m).i ? ",\n" : "\n");
  }
  pl_buf_printf(out, "%*s%c", indent, "", map ? '}' : ']');
}

void pl_schema_json(struct pl_buf *out, const struct pl_doc *schema) {
  put(out, pl_doc_root(schema), 0);
  pl_buf_putc(out, '\n');
}
