/* What the nodes of all grammars that pages are read with are to us, by their names. */
#include "syntax/doc_code.h"

static const struct {
  const char *type;
  enum pl_code_kind kind;
} node_kinds[] = {
    {"import_statement", PL_CODE_SKIP},
    {"import_declaration", PL_CODE_SKIP},
    {"import_from_statement", PL_CODE_SKIP},
    {"type_annotation", PL_CODE_SKIP},
    {"interface_declaration", PL_CODE_SKIP},
    {"type_alias_declaration", PL_CODE_SKIP},
    {"comment", PL_CODE_SKIP},
    {"line_comment", PL_CODE_SKIP},
    {"block_comment", PL_CODE_SKIP},
    {"regex", PL_CODE_SKIP},
    {"throw_statement", PL_CODE_SKIP},
    {"subscript_expression", PL_CODE_SKIP},
    {"function_call_expression", PL_CODE_SKIP},
    {"import_or_export", PL_CODE_SKIP},
    {"import_header", PL_CODE_SKIP},
    {"string", PL_CODE_STRING},
    {"template_string", PL_CODE_STRING},
    {"interpreted_string_literal", PL_CODE_STRING},
    {"raw_string_literal", PL_CODE_STRING},
    {"string_literal", PL_CODE_STRING},
    {"multiline_string_literal", PL_CODE_STRING},
    {"line_string_literal", PL_CODE_STRING},
    {"multi_line_string_literal", PL_CODE_STRING},
    {"encapsed_string", PL_CODE_STRING},
    {"verbatim_string_literal", PL_CODE_STRING},
    {"plain_scalar", PL_CODE_STRING},
    {"double_quote_scalar", PL_CODE_STRING},
    {"single_quote_scalar", PL_CODE_STRING},
    {"heredoc_body", PL_CODE_BLOCK_SCALAR},
    {"block_scalar", PL_CODE_BLOCK_SCALAR},
    {"binary_expression", PL_CODE_CONCAT},
    {"binary_operator", PL_CODE_CONCAT},
    {"concatenated_string", PL_CODE_CONCAT},
    {"additive_expression", PL_CODE_CONCAT},
    {"object", PL_CODE_OBJECT},
    {"dictionary", PL_CODE_OBJECT},
    {"block_mapping", PL_CODE_OBJECT},
    {"flow_mapping", PL_CODE_OBJECT},
    {"hash", PL_CODE_OBJECT},
    {"pair", PL_CODE_PAIR},
    {"keyed_element", PL_CODE_PAIR},
    {"block_mapping_pair", PL_CODE_PAIR},
    {"flow_pair", PL_CODE_PAIR},
    {"array_element_initializer", PL_CODE_ELEMENT},
    {"array", PL_CODE_ARRAY},
    {"list", PL_CODE_ARRAY},
    {"block_sequence", PL_CODE_ARRAY},
    {"flow_sequence", PL_CODE_ARRAY},
    {"list_literal", PL_CODE_ARRAY},
    {"array_literal", PL_CODE_ARRAY},
    {"literal_value", PL_CODE_LITERAL_VALUE},
    {"array_creation_expression", PL_CODE_LITERAL_VALUE},
    {"parenthesized_expression", PL_CODE_GROUP},
    {"ternary_expression", PL_CODE_GROUP},
    {"conditional_expression", PL_CODE_GROUP},
    {"number", PL_CODE_NUMBER},
    {"identifier", PL_CODE_NAME},
    {"template_substitution", PL_CODE_HOLE},
    {"variable_declarator", PL_CODE_DECLARATION},
    {"jsx_opening_element", PL_CODE_JSX_OPEN},
    {"jsx_closing_element", PL_CODE_JSX_CLOSE},
    {"jsx_self_closing_element", PL_CODE_JSX_EMPTY},
    {"jsx_attribute", PL_CODE_JSX_ATTRIBUTE},
    {"jsx_text", PL_CODE_JSX_TEXT},
    {"html_character_reference", PL_CODE_JSX_ENTITY},
    {"jsx_expression", PL_CODE_JSX_EXPRESSION},
    {"call_expression", PL_CODE_CALL},
};

bool pl_code_speaks_up(const struct pl_code_walk *w, TSNode call) {
  static const char *const names[] = {"alert",           "confirm",   "prompt",   "toast",   "notify",
                                      "enqueueSnackbar", "showToast", "addToast", "setError"};
  static const char *const owners[] = {"toast.", "console.", "logger.", "Swal."};
  struct pl_str callee = pl_code_text(w, ts_node_child_by_field_name(call, "function", 8)).s;
  size_t dot = callee.n;
  while (dot && callee.p[dot - 1] != '.') dot--;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (pl_str_is(pl_str_cut(callee, dot, callee.n), names[i])) return true;
  for (size_t i = 0; i < sizeof owners / sizeof *owners; i++)
    if (pl_str_starts(callee, owners[i]) && dot == strlen(owners[i])) return true;
  return false;
}

const uint8_t *pl_code_kinds(struct pl_arena *a, const TSLanguage *language) {
  uint32_t n = ts_language_symbol_count(language);
  uint8_t *kinds = pl_arena_alloc(a, n);
  for (uint32_t s = 0; s < n; s++) {
    if (ts_language_symbol_type(language, (TSSymbol)s) != TSSymbolTypeRegular) continue;
    const char *name = ts_language_symbol_name(language, (TSSymbol)s);
    for (size_t i = 0; i < sizeof node_kinds / sizeof *node_kinds; i++)
      if (strcmp(node_kinds[i].type, name) == 0) kinds[s] = (uint8_t)node_kinds[i].kind;
  }
  return kinds;
}
