/* Strings of code, also joined ones and templates, to text whose bytes know their places. */
#include "syntax/doc_code.h"
#include "syntax/doc_string.h"

static void append_constant(const struct pl_code_walk *w, struct pl_str value, TSNode n, struct pl_joint *j) {
  pl_joint_put(j, value, pl_text_at(&w->t, ts_node_start_byte(n)), pl_text_at(&w->t, ts_node_end_byte(n)));
}

/* `We keep logs for ${DAYS} days`: constants of the file are filled in, anything else becomes a space. */
static void append_template(const struct pl_code_walk *w, TSNode n, struct pl_joint *j) {
  size_t from = ts_node_start_byte(n) + 1, end = ts_node_end_byte(n);
  TSTreeCursor c = ts_tree_cursor_new(n);
  for (bool ok = ts_tree_cursor_goto_first_child(&c); ok; ok = ts_tree_cursor_goto_next_sibling(&c)) {
    TSNode hole = ts_tree_cursor_current_node(&c);
    if (pl_code_kind_of(w, hole) != PL_CODE_HOLE) continue;
    pl_template_append(j, pl_text_cut(w->t, from, ts_node_start_byte(hole)));
    TSNode name = ts_node_named_child(hole, 0);
    struct pl_text *value = ts_node_is_null(name) ? NULL : pl_map_get(&w->constants, pl_code_text(w, name).s);
    append_constant(w, value ? value->s : PL_STR(" "), hole, j);
    from = ts_node_end_byte(hole);
  }
  ts_tree_cursor_delete(&c);
  if (end > from) pl_template_append(j, pl_text_cut(w->t, from, end - 1));
}

static bool append_operand(const struct pl_code_walk *w, TSNode n, struct pl_joint *j) {
  enum pl_code_kind k = pl_code_kind_of(w, n);
  if (k == PL_CODE_STRING && w->t.s.p[ts_node_start_byte(n)] == '`' && ts_node_named_child_count(n))
    append_template(w, n, j);
  else if (k == PL_CODE_STRING)
    pl_string_append(j, pl_code_text(w, n));
  else if (k == PL_CODE_BLOCK_SCALAR)
    pl_block_scalar_append(j, pl_code_text(w, n));
  else if (k == PL_CODE_NAME) {
    struct pl_text *value = pl_map_get(&w->constants, pl_code_text(w, n).s);
    if (!value) return false;
    append_constant(w, value->s, n, j);
  } else
    return false;
  return true;
}

static bool append_chain(const struct pl_code_walk *w, TSNode n, struct pl_joint *j) {
  PL_VEC(TSNode) operands = {0};
  size_t strings = 0;
  for (; pl_code_kind_of(w, n) == PL_CODE_CONCAT && operands.n < 4096;) {
    uint32_t count = ts_node_named_child_count(n);
    TSNode op = ts_node_child_by_field_name(n, "operator", 8);
    struct pl_str sign = pl_code_text(w, op).s;
    bool plus = ts_node_is_null(op) || pl_str_is(sign, "+") || pl_str_is(sign, ".");
    if (count < 2 || !plus) break;
    for (uint32_t i = count; i > 1; i--) pl_vec_push(&operands, ts_node_named_child(n, i - 1));
    n = ts_node_named_child(n, 0);
  }
  bool any = append_operand(w, n, j);
  strings += any && pl_code_kind_of(w, n) == PL_CODE_STRING;
  for (size_t i = operands.n; i > 0; i--)
    strings += append_operand(w, operands.at[i - 1], j) && pl_code_kind_of(w, operands.at[i - 1]) == PL_CODE_STRING;
  pl_vec_free(&operands);
  return strings > 0;
}

bool pl_code_string(const struct pl_code_walk *w, TSNode n, struct pl_text *out) {
  if (ts_node_is_null(n)) return false;
  enum pl_code_kind k = pl_code_kind_of(w, n);
  if (k != PL_CODE_STRING && k != PL_CODE_BLOCK_SCALAR && k != PL_CODE_CONCAT) return false;
  struct pl_joint j = {0};
  bool ok = k == PL_CODE_CONCAT ? append_chain(w, n, &j) : append_operand(w, n, &j);
  if (ok) *out = pl_joint_keep(&j, w->b->arena);
  pl_joint_free(&j);
  return ok;
}
