/* HTML -> blocks: a scan from '<' to '<' that tells the builder what each tag means. No tree is built: the builder and pl_tags bear
 * unclosed and misplaced tags, places stay exact, and a page of a million nested tags costs no stack (HTML parsers with a tree that
 * were looked at free it by recursion). */
#include "syntax/doc_entity.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_tags.h"

/* Bytes of a comment, declaration or processing instruction at s[i] (a '<'), 0 when it is none. *endless: a "<?" was found to have no
 * end, so that none later has one. */
static size_t skip_declaration(struct pl_str s, size_t i, bool *endless) {
  static const struct {
    const char *open, *close;
  } kinds[] = {{"<!--", "-->"}, {"<![CDATA[", NULL}, {"<?", "?>"}, {"<!", ">"}};
  struct pl_str rest = pl_str_cut(s, i, s.n);
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    if (!pl_str_starts(rest, kinds[k].open)) continue;
    size_t open = strlen(kinds[k].open);
    if (k == 2 && *endless) return 0;
    if (!kinds[k].close) return open;
    size_t end = pl_str_find(pl_str_cut(rest, open, rest.n), pl_str_of(kinds[k].close));
    if (end != SIZE_MAX) return open + end + strlen(kinds[k].close);
    *endless = *endless || k == 2;
    return k == 2 ? 0 : rest.n;
  }
  return 0;
}

/* Where the content of a raw element that begins at s[i] ends: at its closing tag. */
static size_t raw_end(struct pl_str s, size_t i, struct pl_str name) {
  for (size_t at; (at = pl_str_find(pl_str_cut(s, i, s.n), PL_STR("</"))) != SIZE_MAX; i += at + 2) {
    struct pl_str rest = pl_str_cut(s, i + at + 2, i + at + 2 + name.n);
    if (pl_str_ieq(rest, name)) return i + at;
  }
  return s.n;
}

/* In <pre> line ends count. */
static void add_text(struct pl_blocks *b, const struct pl_tags *s, struct pl_text t) {
  if (s->pre_depth == 0) {
    pl_read_pasted(b, t);
    return;
  }
  if (pl_read_preformatted(b, t)) return;
  for (struct pl_text line; pl_text_line(&t, &line);) {
    pl_blocks_html_text(b, line);
    if (t.s.n) pl_blocks_break(b);
  }
}

void pl_read_html(struct pl_blocks *b, struct pl_text t, struct pl_tags *s) {
  struct pl_tags own = {.spans = 0};
  uint32_t muted = b->muted;
  if (!s) s = &own;
  size_t from = 0;
  bool endless = false;
  for (size_t i = 0; i < t.s.n;) {
    const char *sign = memchr(t.s.p + i, '<', t.s.n - i);
    if (!sign) break;
    i = (size_t)(sign - t.s.p);
    struct pl_tag tag;
    size_t n = skip_declaration(t.s, i, &endless), tag_n = n ? 0 : pl_tag_at(t, i, &tag);
    if (n + tag_n == 0) {
      i++;
      continue;
    }
    add_text(b, s, pl_text_cut(t, from, i));
    i += n + tag_n;
    if (tag_n) {
      pl_tags_apply(s, b, &tag, pl_str_cut(t.s, i, t.s.n));
      if (pl_tag_is_raw(&tag)) i = raw_end(t.s, i, tag.name);
    }
    from = i;
  }
  add_text(b, s, pl_text_cut(t, from, t.s.n));
  if (s == &own) {
    while (b->muted > muted) pl_blocks_mute(b, false);
    pl_blocks_close(b);
  }
}
