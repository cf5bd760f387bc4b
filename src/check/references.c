/* Looks for sections, numbers and anchors. */
#include "check/references.h"

enum { MOST_TEXT = 1 << 20, MOST_HEADINGS = 5000 };

bool pl_document_too_large(size_t bytes, size_t headings) { return bytes > MOST_TEXT || headings > MOST_HEADINGS; }

/* Quotes and dashes of print (U+2010 to U+203F), which no anchor has. */
static bool is_printers_mark(struct pl_str s, size_t i) {
  return i + 2 < s.n && memcmp(s.p + i, "\xE2\x80", 2) == 0 && (unsigned char)s.p[i + 2] >= 0x90;
}

/* Letters and digits, lower case: how headings, names of sections and anchors are compared. */
static struct pl_str folded(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    if (is_printers_mark(s, i))
      i += 2;
    else if (pl_is_alnum(s.p[i]) || (unsigned char)s.p[i] >= 0x80)
      out[n++] = pl_lower(s.p[i]);
  return pl_str_n(out, n);
}

void pl_references_init(struct pl_references *r, struct pl_arena *a, const struct pl_check_document *d) {
  *r = (struct pl_references){.document = d, .arena = a};
  r->too_large = pl_document_too_large(d->text.n, d->heading_count);
  if (r->too_large) return;
  struct pl_str *headings = PL_NEW_N(a, struct pl_str, d->heading_count + 1);
  for (size_t i = 0; i < d->heading_count; i++) headings[i] = folded(a, d->headings[i]);
  r->headings = headings;
}

static bool any_heading(const struct pl_references *r, struct pl_str want, bool part) {
  for (size_t i = 0; i < r->document->heading_count; i++) {
    struct pl_str have = r->headings[i];
    if (!have.n) continue;
    if (pl_str_find(have, want) != SIZE_MAX || (part && pl_str_find(want, have) != SIZE_MAX)) return true;
  }
  return false;
}

bool pl_references_heading(const struct pl_references *r, struct pl_str name) {
  struct pl_str want = folded(r->arena, name);
  return want.n && (r->too_large || any_heading(r, want, false));
}

/* "Cookies and Tracking Technologies" for a heading with one word more: each word in its order. */
static bool in_order(struct pl_str heading, struct pl_str name) {
  struct pl_str word;
  while (pl_str_next(&name, ' ', &word)) {
    size_t at = word.n ? pl_str_ifind(heading, word) : 0;
    if (at == SIZE_MAX) return false;
    heading = pl_str_cut(heading, at + word.n, heading.n);
  }
  return true;
}

static bool has_words(const struct pl_check_document *d, struct pl_str name) {
  for (size_t i = 0; i < d->heading_count; i++)
    if (pl_str_chr(name, ' ') != SIZE_MAX && in_order(d->headings[i], name)) return true;
  return false;
}

bool pl_references_section(const struct pl_references *r, struct pl_str name) {
  const struct pl_check_document *d = r->document;
  struct pl_str want = folded(r->arena, name);
  if (r->too_large || !want.n || !d->heading_count || any_heading(r, want, true) || has_words(d, name)) return true;
  size_t first = pl_str_ifind(d->text, name);
  return first == SIZE_MAX || pl_str_ifind(pl_str_cut(d->text, first + 1, d->text.n), name) != SIZE_MAX;
}

bool pl_references_number(const struct pl_references *r, struct pl_str number) {
  const struct pl_check_document *d = r->document;
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

/* Whether what stands before a name makes it the name of a place: id="…", name='…', {#…}. */
static bool is_target(struct pl_str before) {
  static const char *const marks[] = {"id=\"", "id='", "name=\"", "name='", "id=", "name=", "{#", NULL};
  for (size_t i = 0; marks[i]; i++)
    if (pl_str_ends(before, marks[i])) return true;
  return false;
}

bool pl_references_anchor(const struct pl_references *r, struct pl_str id) {
  struct pl_str want = folded(r->arena, id), text = r->document->text;
  if (r->too_large || !want.n || !r->document->heading_count || pl_str_is(id, "top")) return true;
  if (any_heading(r, want, true)) return true;
  for (size_t from = 0, at; (at = pl_str_find(pl_str_cut(text, from, text.n), id)) != SIZE_MAX; from += at + id.n)
    if (is_target(pl_str_cut(text, 0, from + at))) return true;
  return false;
}

void pl_reference_dangles(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *at,
                          struct pl_str what) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "subject", what);
  pl_finding_add(c, rule, rule->level, what, at, NULL, values);
}
