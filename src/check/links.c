/* Links of a document to its own sections and to files beside it. */
#include "base/path.h"
#include "check/references.h"

/* Targets that differ and are followed; what lies behind them is told of in one finding. */
enum { LINK_MAX = 300, TAG_MAX = 400, MOST_TARGETS = 1000 };

struct links {
  struct pl_checker *c;
  const struct pl_check_rule *rule;
  const struct pl_references *r;
  struct pl_lines lines;
  struct pl_map seen;   /* targets */
  size_t left, left_at; /* targets that were not followed, and the first of them */
};

/* A claim that stands for the line, so that the finding has its place. */
static struct pl_claim *line_at(struct links *l, size_t at) {
  const struct pl_check_document *d = l->r->document;
  struct pl_claim *cl = PL_NEW(l->c->arena, struct pl_claim);
  struct pl_str line = pl_lines_text(&l->lines, d->text, pl_lines_span(&l->lines, at, at).line),
                quote = pl_str_trim(line);
  size_t start = (size_t)(quote.p - d->text.p);
  *cl = (struct pl_claim){.kind = PL_REMARK_REFERENCE,
                          .path = d->path,
                          .span = pl_lines_span(&l->lines, start, start + quote.n),
                          .quote = pl_str_cut(quote, 0, LINK_MAX)};
  return cl;
}

static void dangles(struct links *l, size_t at, struct pl_str what) {
  pl_reference_dangles(l->c, l->rule, line_at(l, at), what);
}

static bool is_document(struct pl_str path) {
  static const char *const ends[] = {".md", ".markdown", ".html", ".htm", ".txt", ".pdf", NULL};
  for (size_t i = 0; ends[i]; i++)
    if (pl_str_ends(path, ends[i])) return true;
  return false;
}

/* cookies.html may be made from cookies.md. */
static bool has_file(const struct pl_checker *c, struct pl_str path) {
  static const char *const ends[] = {"md", "mdx", "markdown", "html", "htm", "txt", "pdf", "erb", "njk", "adoc", NULL};
  struct pl_str stem = pl_str_cut(path, 0, path.n - pl_path_ext(path).n);
  if (c->in->has_file(c->in->context, path)) return true;
  for (size_t i = 0; ends[i]; i++)
    if (c->in->has_file(c->in->context, pl_arena_printf(c->arena, "%.*s.%s", PL_FMT(stem), ends[i]))) return true;
  return false;
}

static bool has_one_of(struct pl_str s, const char *signs) {
  for (size_t i = 0; i < s.n; i++)
    if (strchr(signs, s.p[i])) return true;
  return false;
}

/* A path beside the document: no scheme, no host, no template, not from the root of a site. */
static bool is_relative(struct pl_str target) {
  return target.n && target.p[0] != '/' && target.p[0] != '#' && !has_one_of(target, ":{}<>$\\ %*");
}

/* A page that a server makes from this text is served under an address of its own, from which links lead on. */
static bool is_template(struct pl_str text) {
  return pl_str_find(text, PL_STR("{% ")) != SIZE_MAX || pl_str_find(text, PL_STR("<%")) != SIZE_MAX;
}

static void judge_file(struct links *l, size_t at, struct pl_str file) {
  const struct pl_check_document *d = l->r->document;
  if (is_template(d->text)) return;
  if (!l->c->in->has_file || pl_str_starts(d->path, "/") || pl_str_starts(d->path, "..")) return;
  if (!is_relative(file) || !is_document(file)) return;
  struct pl_str path = pl_path_join(l->c->arena, pl_path_dir(d->path), file);
  if (path.n && !has_file(l->c, path)) dangles(l, at, file);
}

static void judge_link(struct links *l, size_t at, struct pl_str target) {
  size_t hash = pl_str_chr(target, '#'), query = pl_str_chr(target, '?');
  if (hash != 0) return judge_file(l, at, pl_str_cut(target, 0, hash < query ? hash : query));
  if (pl_str_ifind(target, PL_STR("main")) != SIZE_MAX) return; /* of the page: "skip to main content" */
  if (has_one_of(target, "{}<>$")) return;                      /* a template puts it in: #{{ section.id }} */
  if (!pl_references_anchor(l->r, pl_str_cut(target, 1, target.n))) dangles(l, at, target);
}

static void judge_once(struct links *l, size_t at, struct pl_str target) {
  if (!target.n || pl_map_set(&l->seen, target, l)) return;
  if (l->seen.n <= MOST_TARGETS)
    judge_link(l, at, target);
  else if (!l->left++)
    l->left_at = at;
}

/* <a onclick="optOut()" href="#opt-out">: the link does what its script does, and its target is only there for the browser. Nor is a button or an
 * entry of the site's menu a word of the document. */
static bool of_the_page(struct pl_str text, size_t at) {
  static const char *const marks[] = {
      "onclick", "@click",        "data-toggle", "data-bs-toggle", "role=\"button\"", "nav-link", "nav-item",
      "navbar",  "dropdown-item", "class=\"btn", "class=\"button", "breadcrumb",      NULL};
  struct pl_str before = pl_str_cut(text, at > TAG_MAX ? at - TAG_MAX : 0, at),
                after = pl_str_cut(text, at, at + TAG_MAX);
  size_t open = pl_str_rchr(before, '<'), close = pl_str_chr(after, '>');
  if (open == SIZE_MAX || close == SIZE_MAX) return false;
  struct pl_str tag = pl_str_n(before.p + open, before.n - open + close);
  for (size_t i = 0; marks[i]; i++)
    if (pl_str_ifind(tag, pl_str_of(marks[i])) != SIZE_MAX) return true;
  return false;
}

/* Every target behind the mark, up to the character that ends it. */
static void judge_marked(struct links *l, const char *mark, const char *end) {
  struct pl_str text = l->r->document->text;
  size_t from = 0, n = strlen(mark);
  for (size_t at; (at = pl_str_find(pl_str_cut(text, from, text.n), pl_str_of(mark))) != SIZE_MAX;) {
    size_t start = from + at + n, stop = start;
    while (stop < text.n && stop - start < LINK_MAX && !strchr(end, text.p[stop])) stop++;
    if (*mark != 'h' || !of_the_page(text, start)) judge_once(l, start, pl_str_cut(text, start, stop));
    from = stop;
  }
}

static bool has_links(struct pl_str path) {
  struct pl_str ext = pl_path_ext(path);
  return pl_str_is(ext, ".md") || pl_str_is(ext, ".markdown") || pl_str_is(ext, ".html") || pl_str_is(ext, ".htm");
}

void pl_judge_links(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_references *r) {
  static const struct { const char *mark, *end; } all[] = {{"](", ") \n"}, {"href=\"", "\"\n"}, {"href='", "'\n"}};
  struct links l = {.c = c, .rule = rule, .r = r};
  if (r->too_large || !has_links(r->document->path)) return;
  pl_lines_init(&l.lines, r->document->text);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) judge_marked(&l, all[i].mark, all[i].end);
  if (l.left)
    dangles(&l, l.left_at,
            pl_arena_printf(c->arena, "%zu more links (a document with more than %d is not followed to its end)",
                            l.left, MOST_TARGETS));
  pl_lines_release(&l.lines);
  pl_map_free(&l.seen);
}
