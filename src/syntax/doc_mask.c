/* Masking of comments, code and template tags. Each mask is one scan. */
#include "syntax/doc_mask.h"

static void mask_between(struct pl_text t, const char *open, const char *close, bool fold) {
  struct pl_str o = pl_str_of(open), c = pl_str_of(close);
  for (size_t i = 0; i < t.s.n;) {
    struct pl_str rest = pl_str_cut(t.s, i, t.s.n);
    size_t at = fold ? pl_str_ifind(rest, o) : pl_str_find(rest, o);
    if (at == SIZE_MAX) return;
    struct pl_str after = pl_str_cut(rest, at + o.n, rest.n);
    size_t end = fold ? pl_str_ifind(after, c) : pl_str_find(after, c);
    if (end == SIZE_MAX) return;
    size_t stop = i + at + o.n + end + c.n;
    pl_text_mask(t, i + at, stop);
    i = stop;
  }
}

void pl_mask_comments(struct pl_text t) {
  mask_between(t, "<!--", "-->", false);
  mask_between(t, "<script", "</script>", true);
  mask_between(t, "<style", "</style>", true);
}

void pl_mask_shortcodes(struct pl_text t) {
  mask_between(t, "{%", "%}", false);
  mask_between(t, "{{<", ">}}", false);
  for (size_t i = 0; i + 3 < t.s.n; i++) {
    if (t.s.p[i] != '{' || t.s.p[i + 1] != '{') continue;
    size_t end = pl_str_find(pl_str_cut(t.s, i, i + 300), PL_STR("}}"));
    if (end == SIZE_MAX) continue;
    struct pl_str inside = pl_str_cut(t.s, i + 2, i + end);
    bool code = pl_str_chr(inside, '.') != SIZE_MAX || pl_str_chr(inside, '$') != SIZE_MAX ||
                pl_str_chr(inside, '|') != SIZE_MAX;
    if (code) pl_text_mask(t, i, i + end + 2);
    i += end;
  }
}

/* The byte after the '}' that closes the '{' at i; quotes hide braces. i when it never closes. */
static size_t brace_end(struct pl_str s, size_t i) {
  int depth = 0;
  char quote = 0;
  for (size_t k = i; k < s.n && k < i + 20000; k++) {
    char c = s.p[k];
    if (quote) {
      if (c == '\\')
        k++;
      else if (c == quote || c == '\n')
        quote = 0;
    } else if (c == '"' || c == '`') {
      quote = c;
    } else if (c == '{') {
      depth++;
    } else if (c == '}' && --depth == 0) {
      return k + 1;
    }
  }
  return i;
}

static void mask_statements(struct pl_text t) {
  bool inside = false;
  struct pl_text rest = t, line;
  for (size_t i = 0; pl_text_line(&rest, &line); i = t.s.n - rest.s.n) {
    if (pl_str_starts(line.s, "import ") || pl_str_starts(line.s, "export ")) inside = true;
    if (pl_str_trim(line.s).n == 0) inside = false;
    if (inside) pl_text_mask(t, i, i + line.s.n);
  }
}

void pl_mask_mdx(struct pl_text t) {
  mask_statements(t);
  size_t failures = 0;
  for (size_t i = 0; i < t.s.n; i++) {
    if (t.s.p[i] == '`' || t.s.p[i] != '{' || failures > 1000) continue;
    size_t end = brace_end(t.s, i);
    failures += end == i;
    if (end > i) {
      pl_text_mask(t, i, end);
      i = end - 1;
    }
  }
}
