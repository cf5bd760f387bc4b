/* A sentence is a span of its document; an entry of policylint.yaml is its lines. */
#include "run/fixplace.h"

#include "run/fixform.h"

bool pl_fix_in_config(const struct pl_fix_input *in, const struct pl_claim *cl) {
  return in->config.n && in->declared->doc && pl_str_eq(cl->path, in->declared->doc->path);
}

bool pl_fix_text_of(const struct pl_fix_input *in, const struct pl_claim *cl, struct pl_str *out) {
  if (pl_fix_in_config(in, cl)) return *out = in->config, true;
  for (size_t i = 0; i < in->policies->n && i < in->policies->texts.n; i++)
    if (pl_str_eq(in->policies->paths[i], cl->path)) return *out = in->policies->texts.at[i], true;
  return false;
}

void pl_fix_lines_range(const struct pl_lines *l, struct pl_str text, uint32_t from, uint32_t to, size_t *start,
                        size_t *end) {
  struct pl_str first = pl_lines_text(l, text, from), last = pl_lines_text(l, text, to);
  *start = (size_t)(first.p - text.p);
  *end = (size_t)(last.p - text.p) + last.n;
}

static bool range_of(const struct pl_fix_input *in, const struct pl_claim *cl, struct pl_str text, size_t *start,
                     size_t *end) {
  if (!pl_fix_in_config(in, cl)) {
    *start = cl->span.start, *end = cl->span.end;
    return cl->span.end <= text.n && cl->span.start < cl->span.end;
  }
  struct pl_fix_list l = {.path = cl->path, .text = text, .form = PL_FIX_YAML, .line = cl->span.line};
  pl_lines_init(&l.lines, text);
  bool there = cl->span.line && cl->span.line <= l.lines.n;
  if (there) pl_fix_lines_range(&l.lines, text, l.line, pl_fix_item_end(&l, l.line), start, end);
  pl_lines_release(&l.lines);
  return there;
}

struct pl_str pl_fix_words(const struct pl_fix_input *in, const struct pl_claim *cl, struct pl_str *text) {
  size_t start, end;
  if (!pl_fix_text_of(in, cl, text) || !range_of(in, cl, *text, &start, &end)) return (struct pl_str){NULL, 0};
  return pl_str_cut(*text, start, end);
}

void pl_fix_edit(const struct pl_fix_input *in, struct pl_finding *f, size_t from, size_t to, struct pl_str text) {
  struct pl_edit *e = PL_NEW(in->arena, struct pl_edit);
  *e = (struct pl_edit){.path = f->claim->path, .from = from, .to = to, .text = text};
  f->edits = e;
  f->edit_count = 1;
}

void pl_fix_replace_once(const struct pl_fix_input *in, struct pl_finding *f, struct pl_str old, struct pl_str with) {
  struct pl_str text, words = pl_fix_words(in, f->claim, &text);
  size_t first = old.n && with.n ? pl_str_ifind(words, old) : SIZE_MAX;
  if (first == SIZE_MAX) return;
  struct pl_str rest = pl_str_cut(words, first + old.n, words.n);
  bool part = (first && pl_is_alnum(words.p[first - 1])) || (rest.n && pl_is_alnum(rest.p[0]));
  size_t start = (size_t)(words.p - text.p) + first;
  if (!part && pl_str_ifind(rest, old) == SIZE_MAX) pl_fix_edit(in, f, start, start + old.n, with);
}
