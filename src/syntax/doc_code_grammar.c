/* The grammars that pages are read with, and what is done to a text before they see it. */
#include "syntax/doc_code.h"
#include "syntax/grammar_table.h"

static const struct {
  const char *end, *grammar;
  bool screen;
} ends[] = {{".tsx", "tsx", false},        {".jsx", "tsx", false},        {".js", "tsx", false},
            {".mjs", "tsx", false},        {".cjs", "tsx", false},        {".ts", "typescript", false},
            {".mts", "typescript", false}, {".cts", "typescript", false}, {".py", "python", false},
            {".go", "go", false},          {".rb", "ruby", false},        {".java", "java", false},
            {".kt", "kotlin", true},       {".swift", "swift", true},     {".cs", "c_sharp", false},
            {".rs", "rust", false},        {".dart", "dart", true},       {".php", "php", false},
            {".json", "json", false},      {".jsonc", "json", false},     {".json5", "json", false},
            {".yaml", "yaml", false},      {".yml", "yaml", false}};

static const TSLanguage *language_of(const char *grammar) {
  for (size_t k = 0; k < pl_grammar_table_size; k++)
    if (strcmp(pl_grammar_table[k].name, grammar) == 0)
      return pl_grammar_table[k].language ? pl_grammar_table[k].language() : NULL;
  return NULL;
}

bool pl_code_grammar_for(struct pl_str path, struct pl_code_grammar *out) {
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    if (!pl_str_ends(path, ends[i].end)) continue;
    *out = (struct pl_code_grammar){language_of(ends[i].grammar), ends[i].screen, strcmp(ends[i].grammar, "yaml") == 0};
    return out->language != NULL;
  }
  return false;
}

/* The grammars take a bare '&' in JSX text for an error and lose what follows. In a copy for the parser it becomes a '+', which is as good
 * as any operator in code; the text is taken from the original. */
struct pl_str pl_code_for_parser(struct pl_arena *a, struct pl_str s) {
  if (pl_str_chr(s, '&') == SIZE_MAX) return s;
  struct pl_str copy = pl_arena_str(a, s);
  char *p = (char *)(uintptr_t)copy.p;
  for (size_t i = 0; i < s.n; i++) {
    if (p[i] != '&') continue;
    size_t end = i + 1;
    while (end < s.n && (pl_is_alnum(p[end]) || p[end] == '#') && end - i < 12) end++;
    bool reference = end > i + 1 && end < s.n && p[end] == ';', twice = i + 1 < s.n && p[i + 1] == '&';
    if (twice)
      i++;
    else if (!reference)
      p[i] = '+';
  }
  return copy;
}

/* The YAML grammar keeps its indentations in a kilobyte and stops the program when they do not fit. */
static bool yaml_too_deep(struct pl_text t) {
  size_t flow = 0;
  for (struct pl_text line; pl_text_line(&t, &line);) {
    size_t i = 0, dashes = 0;
    for (; i < line.s.n && strchr(" -?", line.s.p[i]) && line.s.p[i]; i++) dashes += line.s.p[i] != ' ';
    if (i > 200 || dashes > 60) return true;
    for (; i < line.s.n; i++) flow += line.s.p[i] == '[' || line.s.p[i] == '{';
  }
  return flow > 20000;
}

bool pl_code_can_parse(const struct pl_code_grammar *g, struct pl_text t) { return !g->yaml || !yaml_too_deep(t); }
