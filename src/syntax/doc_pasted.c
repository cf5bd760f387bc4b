/* Text that somebody put between tags as it was, with <br> or nothing at all between its parts: blank lines part its paragraphs, a short
 * line of its own before a long one is a heading. HTML would run all of it together. */
#include "syntax/doc_entity.h"
#include "syntax/doc_list.h"
#include "syntax/doc_readers.h"

enum { TITLE_MOST = 60, BODY_LEAST = 80 };

struct pasted_line {
  struct pl_text t;   /* with its line end */
  struct pl_str text; /* without the spaces around it */
};

static bool take(struct pl_text *rest, struct pasted_line *l) {
  struct pl_text all = *rest, line;
  if (!pl_text_line(rest, &line)) return false;
  *l = (struct pasted_line){pl_text_cut(all, 0, all.s.n - rest->s.n), pl_str_trim(line.s)};
  return true;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* The next line with text on it; empty when there is none. */
static struct pl_str next_text(struct pl_text rest) {
  struct pasted_line l;
  while (take(&rest, &l))
    if (l.text.n) return l.text;
  return (struct pl_str){NULL, 0};
}

static bool heads(struct pl_str line, struct pl_str next) {
  return line.n <= TITLE_MOST && pl_title_like(line) && next.n >= BODY_LEAST && is_upper(next.p[0]);
}

static void add_heading(struct pl_blocks *b, struct pl_text t) {
  pl_blocks_close(b);
  pl_blocks_heading(b, 0);
  pl_blocks_html_text(b, t);
  pl_blocks_close(b);
}

void pl_read_pasted(struct pl_blocks *b, struct pl_text t) {
  bool fresh = !b->open || b->line, blank = false, listed = false, first = true;
  struct pasted_line l;
  bool inside = pl_blocks_in(b, 'i') || pl_blocks_in(b, 'c') || b->next.kind == PL_RAW_HEADING;
  for (struct pl_text rest = t; !inside && b->raw.n < PL_BLOCKS_MOST && take(&rest, &l);) {
    bool own = first ? fresh : blank;
    if (l.text.n == 0) {
      blank = !first;
      pl_blocks_html_text(b, l.t);
      continue;
    }
    bool title = own && !listed && heads(l.text, next_text(rest));
    if (blank && !title) pl_blocks_end(b);
    if (title)
      add_heading(b, l.t);
    else
      pl_blocks_html_text(b, l.t);
    listed = !title && (l.text.p[l.text.n - 1] == ':' || (listed && own && pl_title_like(l.text)));
    first = blank = false;
  }
  if (inside) pl_blocks_html_text(b, t);
}

/* Fewer lines than these are a line or two in fixed type, not a document. */
enum { DOCUMENT_LEAST = 5 };

static size_t count_lines(struct pl_text t) {
  size_t n = 0;
  for (struct pl_text line; pl_text_line(&t, &line);) n += pl_str_trim(line.s).n > 0;
  return n;
}

static void decode(struct pl_joint *j, struct pl_text t) {
  for (struct pl_decoded d; pl_entity_next(&t, &d);) {
    pl_joint_text(j, d.plain);
    if (d.n) pl_joint_put(j, pl_str_n(d.letter, d.n), d.start, d.end);
  }
}

bool pl_read_preformatted(struct pl_blocks *b, struct pl_text t) {
  if (b->muted || pl_blocks_in(b, 'i') || pl_blocks_in(b, 'c') || count_lines(t) < DOCUMENT_LEAST) return false;
  struct pl_joint j = {0};
  pl_blocks_close(b);
  decode(&j, t);
  pl_read_plain(b, pl_joint_view(&j));
  pl_joint_free(&j);
  return true;
}
