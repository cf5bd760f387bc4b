/* What a document points to and does not have: its date, a section, an anchor, a file beside it. */
#include "base/path.h"
#include "check/kinds.h"

enum { LINK_MAX = 300 };

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *at,
                   struct pl_str what) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "subject", what);
  pl_finding_add(c, rule, rule->level, what, at, NULL, values);
}

/* ---- words ---- */

static bool has_date(const struct pl_checker *c, struct pl_str path) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_LAST_UPDATED, cl));)
    if (pl_str_eq(cl->path, path)) return true;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NOTICE_PLACEHOLDER, cl));)
    if (pl_str_eq(cl->path, path) && pl_str_ifind(pl_attr_text(cl->value, "text"), PL_STR("date")) != SIZE_MAX)
      return true; /* reported as not filled in */
  return false;
}

/* A year near the beginning is that of a date, whatever words stand beside it. */
static bool begins_with_year(struct pl_str text) {
  enum { BEGINNING = 2000 };
  struct pl_str start = pl_str_cut(text, 0, text.n < BEGINNING ? text.n : BEGINNING);
  for (size_t i = 0; i + 4 <= start.n; i++) {
    bool whole = (!i || !pl_is_alnum(start.p[i - 1])) && (i + 4 == start.n || !pl_is_alnum(start.p[i + 4]));
    if (whole && start.p[i] == '2' && start.p[i + 1] == '0' && pl_is_digit(start.p[i + 2]) &&
        pl_is_digit(start.p[i + 3]))
      return true;
  }
  return false;
}

/* What a template puts in when the page is made can be a date. */
static bool is_filled_in(struct pl_str text) {
  static const char *const marks[] = {"{{", "<%=", "<?=", "@{", NULL};
  for (size_t i = 0; marks[i]; i++)
    if (pl_str_find(text, pl_str_of(marks[i])) != SIZE_MAX) return true;
  return false;
}

static const struct pl_check_document *document_of(const struct pl_checker *c, struct pl_str path) {
  for (size_t i = 0; i < c->in->document_count; i++)
    if (pl_str_eq(c->in->documents[i].path, path)) return &c->in->documents[i];
  return NULL;
}

/* Letters and digits, lower case: how headings, names of sections and anchors are compared. */
static struct pl_str folded(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_alnum(s.p[i]) || (unsigned char)s.p[i] >= 0x80) out[n++] = pl_lower(s.p[i]);
  return pl_str_n(out, n);
}

/* A heading that says it, or the words standing elsewhere in the text, too: bold text may serve as a heading. */
static bool has_section(const struct pl_checker *c, const struct pl_check_document *d, struct pl_str name) {
  struct pl_str want = folded(c->arena, name);
  size_t first = pl_str_ifind(d->text, name);
  if (!want.n || !d->heading_count) return true;
  for (size_t i = 0; i < d->heading_count; i++) {
    struct pl_str have = folded(c->arena, d->headings[i]);
    if (have.n && (pl_str_find(have, want) != SIZE_MAX || pl_str_find(want, have) != SIZE_MAX)) return true;
  }
  return first == SIZE_MAX || pl_str_ifind(pl_str_cut(d->text, first + 1, d->text.n), name) != SIZE_MAX;
}

/* A heading of another page of the policy: "see the Cookies section of our privacy policy". */
static bool elsewhere(const struct pl_checker *c, struct pl_str name) {
  struct pl_str want = folded(c->arena, name);
  for (size_t i = 0; want.n && i < c->in->document_count; i++)
    for (size_t k = 0; k < c->in->documents[i].heading_count; k++)
      if (pl_str_find(folded(c->arena, c->in->documents[i].headings[k]), want) != SIZE_MAX) return true;
  return false;
}

/* Section 7 where the headings are numbered and none is 7. */
static bool has_number(const struct pl_check_document *d, struct pl_str number) {
  size_t numbered = 0;
  for (size_t i = 0; i < d->heading_count; i++) {
    struct pl_str h = pl_str_trim(d->headings[i]);
    size_t n = 0;
    while (n < h.n && pl_is_digit(h.p[n])) n++;
    if (n && pl_str_eq(pl_str_cut(h, 0, n), number)) return true;
    numbered += n > 0;
  }
  return numbered < 3;
}

static void judge_words(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *r) {
  struct pl_str to = pl_attr_text(r->value, "to"), name = pl_attr_text(r->value, "name");
  const struct pl_check_document *d = document_of(c, r->path);
  if (!d) return;
  if (pl_str_is(to, "date")) {
    if (!has_date(c, r->path) && !is_filled_in(d->text) && !begins_with_year(d->text))
      report(c, rule, r, PL_STR("a date at the top of the page"));
  } else if (pl_str_is(to, "number")) {
    if (!has_number(d, name)) report(c, rule, r, pl_arena_printf(c->arena, "section %.*s", PL_FMT(name)));
  } else if (!has_section(c, d, name) && !elsewhere(c, name)) {
    report(c, rule, r, pl_arena_printf(c->arena, "the section %.*s", PL_FMT(name)));
  }
}

/* ---- links ---- */

/* A claim that stands for the line, so that the finding has its place. */
static struct pl_claim *line_at(struct pl_checker *c, const struct pl_check_document *d, size_t at) {
  struct pl_claim *cl = PL_NEW(c->arena, struct pl_claim);
  size_t start = at, end = at;
  while (start && d->text.p[start - 1] != '\n') start--;
  while (end < d->text.n && d->text.p[end] != '\n') end++;
  struct pl_str quote = pl_str_trim(pl_str_cut(d->text, start, end));
  start = (size_t)(quote.p - d->text.p);
  *cl = (struct pl_claim){.kind = PL_REMARK_REFERENCE,
                          .path = d->path,
                          .span = pl_span_of(d->text, start, start + quote.n),
                          .quote = pl_str_cut(quote, 0, LINK_MAX)};
  return cl;
}

/* Whether what stands before a name makes it the name of a place: id="…", name='…', {#…}. */
static bool is_target(struct pl_str before) {
  static const char *const marks[] = {"id=\"", "id='", "name=\"", "name='", "id=", "name=", "{#", NULL};
  for (size_t i = 0; marks[i]; i++)
    if (pl_str_ends(before, marks[i])) return true;
  return false;
}

/* #retention: a heading whose letters are those, or an id or name that is written so. */
static bool has_anchor(const struct pl_checker *c, const struct pl_check_document *d, struct pl_str id) {
  struct pl_str want = folded(c->arena, id);
  if (!want.n || !d->heading_count || pl_str_is(id, "top")) return true;
  for (size_t i = 0; i < d->heading_count; i++) {
    struct pl_str have = folded(c->arena, d->headings[i]);
    if (pl_str_find(have, want) != SIZE_MAX || (have.n && pl_str_find(want, have) != SIZE_MAX)) return true;
  }
  for (size_t from = 0, at; (at = pl_str_find(pl_str_cut(d->text, from, d->text.n), id)) != SIZE_MAX; from += at + id.n)
    if (is_target(pl_str_cut(d->text, 0, from + at))) return true;
  return false;
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

/* A path beside the document: no scheme, no host, no template, not from the root of a site. */
static bool is_relative(struct pl_str target) {
  for (size_t i = 0; i < target.n; i++)
    if (strchr(":{}<>$\\ %*", target.p[i])) return false;
  return target.n && target.p[0] != '/' && target.p[0] != '#';
}

static void judge_link(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_check_document *d,
                       size_t at, struct pl_str target) {
  size_t hash = pl_str_chr(target, '#'), query = pl_str_chr(target, '?');
  if (target.n && target.p[0] == '#') {
    if (pl_str_ifind(target, PL_STR("main")) != SIZE_MAX) return; /* of the page: "skip to main content" */
    if (!has_anchor(c, d, pl_str_cut(target, 1, target.n))) report(c, rule, line_at(c, d, at), target);
    return;
  }
  struct pl_str file = pl_str_cut(target, 0, hash < query ? hash : query);
  if (!c->in->has_file || pl_str_starts(d->path, "/") || pl_str_starts(d->path, "..")) return;
  if (!is_relative(file) || !is_document(file)) return;
  struct pl_str path = pl_path_join(c->arena, pl_path_dir(d->path), file);
  if (path.n && !has_file(c, path)) report(c, rule, line_at(c, d, at), file);
}

static bool has_links(struct pl_str path) {
  struct pl_str ext = pl_path_ext(path);
  return pl_str_is(ext, ".md") || pl_str_is(ext, ".markdown") || pl_str_is(ext, ".html") || pl_str_is(ext, ".htm");
}

/* Every target behind the mark, up to the character that ends it. */
static void judge_links(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_check_document *d,
                        const char *mark, const char *end) {
  size_t from = 0, n = strlen(mark);
  for (size_t at; (at = pl_str_find(pl_str_cut(d->text, from, d->text.n), pl_str_of(mark))) != SIZE_MAX;) {
    size_t start = from + at + n, stop = start;
    while (stop < d->text.n && stop - start < LINK_MAX && !strchr(end, d->text.p[stop])) stop++;
    judge_link(c, rule, d, start, pl_str_cut(d->text, start, stop));
    from = stop;
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, PL_REMARK_REFERENCE, r));) judge_words(c, rule, r);
  for (size_t i = 0; i < c->in->document_count; i++) {
    if (!has_links(c->in->documents[i].path)) continue;
    judge_links(c, rule, &c->in->documents[i], "](", ") \n");
    judge_links(c, rule, &c->in->documents[i], "href=\"", "\"\n");
    judge_links(c, rule, &c->in->documents[i], "href='", "'\n");
  }
}

const struct pl_relation pl_relation_dangling_reference = {"dangling_reference", run};
