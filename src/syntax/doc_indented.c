/* HAML, Slim and Pug -> blocks: each line is turned into the HTML it stands for, nested by indentation, and that is read. */
#include "syntax/doc_readers.h"

enum { DEPTH = 64 };
struct open_tag {
  uint32_t indent;
  char name[16];
};
struct reader {
  struct pl_joint out;
  struct open_tag stack[DEPTH];
  size_t depth;
};

static void put_tag(struct reader *r, const char *open, const char *name, uint32_t at) {
  pl_joint_put(&r->out, pl_str_of(open), at, at);
  pl_joint_put(&r->out, pl_str_of(name), at, at);
  pl_joint_put(&r->out, PL_STR(">"), at, at);
}

static void close_to(struct reader *r, uint32_t indent, uint32_t at) {
  while (r->depth && r->stack[r->depth - 1].indent >= indent) put_tag(r, "</", r->stack[--r->depth].name, at);
}

static bool known(struct pl_str name) {
  static const char *const names[] = {
      "h1",     "h2",     "h3",    "h4",     "h5",   "h6",   "p",    "ul",  "ol",      "li",      "dl",   "dt",
      "dd",     "table",  "thead", "tbody",  "tr",   "th",   "td",   "div", "section", "article", "main", "header",
      "footer", "nav",    "aside", "strong", "b",    "em",   "i",    "a",   "span",    "br",      "hr",   "blockquote",
      "style",  "script", "title", "head",   "body", "html", "code", "pre", "small"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (pl_str_is(name, names[i])) return true;
  return false;
}

/* Bytes of "#id.class{…}(…)=" after a name; *code when the rest of the line is computed. */
static size_t skip_attributes(struct pl_str s, size_t i, bool *code) {
  for (;;) {
    char c = i < s.n ? s.p[i] : 0;
    if (c == '.' || c == '#') {
      for (i++; i < s.n && (pl_is_alnum(s.p[i]) || strchr("-_:", s.p[i]));) i++;
    } else if (c == '{' || c == '(') {
      int depth = 0;
      size_t from = i;
      for (; i < s.n; i++) {
        depth += (s.p[i] == '{' || s.p[i] == '(') - (s.p[i] == '}' || s.p[i] == ')');
        if (depth == 0) break;
      }
      if (i >= s.n) return from;
      i++;
    } else {
      *code = c == '=' || c == '!' || c == '&';
      return i;
    }
  }
}

/* A script, a comment or the type of the document: nothing that is shown. */
static bool shows_nothing(struct pl_str s, bool percent) {
  char c = s.p[0];
  return c == '=' || c == '-' || c == ':' || (c == '/' && percent) || pl_str_starts(s, "//") ||
         pl_str_starts(s, "doctype") || pl_str_starts(s, "!!!");
}

static void open_element(struct reader *r, struct pl_str name, uint32_t indent, uint32_t at) {
  struct open_tag *o = &r->stack[r->depth < DEPTH ? r->depth++ : DEPTH - 1];
  struct pl_str n = pl_str_cut(name, 0, sizeof o->name - 1);
  o->indent = indent;
  memcpy(o->name, n.p, n.n);
  o->name[n.n] = 0;
  put_tag(r, "<", o->name, at);
}

static void read_line(struct reader *r, struct pl_text line, bool percent) {
  uint32_t indent = 0;
  while (indent < line.s.n && (line.s.p[indent] == ' ' || line.s.p[indent] == '\t')) indent++;
  struct pl_text t = pl_text_trim(line);
  uint32_t at = pl_text_at(&line, indent);
  if (t.s.n == 0) return;
  close_to(r, indent, at);
  if (shows_nothing(t.s, percent)) return;
  char c = t.s.p[0];
  size_t from = percent && c == '%', to = from;
  while (to < t.s.n && pl_is_alnum(t.s.p[to])) to++;
  struct pl_str name = pl_str_cut(t.s, from, to);
  bool anonymous = c == '.' || (c == '#' && t.s.n > 1 && pl_is_alpha(t.s.p[1])), code = false;
  char after = to < t.s.n ? t.s.p[to] : ' ';
  bool tag = anonymous || ((percent ? c == '%' : known(name)) && strchr(" .#({=", after));
  if (tag) {
    open_element(r, anonymous ? PL_STR("div") : name, indent, at);
    t = pl_text_cut(t, skip_attributes(t.s, anonymous ? 0 : to, &code), t.s.n);
  } else if (c == '|' || c == '\\') {
    t = pl_text_cut(t, 1, t.s.n);
  }
  if (!code) pl_joint_text(&r->out, t);
  uint32_t end = pl_text_at(&line, line.s.n);
  pl_joint_byte(&r->out, '\n', end, end);
}

void pl_read_indented(struct pl_blocks *b, struct pl_text t, bool percent) {
  struct reader r = {.depth = 0};
  for (struct pl_text line; pl_text_line(&t, &line);) read_line(&r, line, percent);
  close_to(&r, 0, pl_text_at(&t, 0));
  pl_read_html(b, pl_joint_view(&r.out), NULL);
  pl_joint_free(&r.out);
}
