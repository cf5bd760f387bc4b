/* Vue, Svelte and Astro files -> blocks: the markup is read as HTML, its expressions masked; then come the literals of the script. */
#include "syntax/doc_mask.h"
#include "syntax/doc_readers.h"

static size_t find(struct pl_str s, size_t from, const char *what) {
  size_t at = pl_str_ifind(pl_str_cut(s, from, s.n), pl_str_of(what));
  return at == SIZE_MAX ? s.n : from + at;
}

/* The content of the first <script>, or an empty text. */
static struct pl_text script_of(struct pl_text t) {
  size_t open = find(t.s, 0, "<script"), start = find(t.s, open, ">"), end = find(t.s, start, "</script");
  return start < t.s.n ? pl_text_cut(t, start + 1, end) : pl_text_cut(t, t.s.n, t.s.n);
}

/* The code between the "---" lines an Astro file begins with. */
static struct pl_text astro_code(struct pl_text t) {
  size_t start = 0;
  while (start < t.s.n && pl_is_space(t.s.p[start])) start++;
  if (!pl_str_starts(pl_str_cut(t.s, start, t.s.n), "---")) return pl_text_cut(t, 0, 0);
  size_t end = find(t.s, start + 3, "\n---");
  return pl_text_cut(t, start + 3, end);
}

void pl_read_component_file(struct pl_blocks *b, struct pl_text t, enum pl_component_format format) {
  struct pl_text markup = pl_text_copy(b->arena, t), code = script_of(t);
  if (format == PL_COMPONENT_ASTRO) {
    code = astro_code(t);
    size_t end = (size_t)(code.s.p - t.s.p) + code.s.n;
    if (code.s.n) pl_text_mask(markup, 0, end + 4);
  }
  pl_mask_comments(markup);
  if (format == PL_COMPONENT_VUE) {
    size_t open = find(markup.s, 0, "<template"), end = markup.s.n;
    size_t last = open;
    for (size_t at = open; (at = find(markup.s, at, "</template>")) < markup.s.n; at++) last = at;
    if (open < markup.s.n && last > open) markup = pl_text_cut(markup, open, last), end = 0;
    (void)end;
    pl_mask_template(markup, true);
  } else {
    pl_mask_braces(markup);
  }
  pl_read_html(b, markup, NULL);
  pl_read_code(b, code, PL_STR("script.ts"), false);
}
