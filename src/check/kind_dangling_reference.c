/* What a document points to and does not have: its date, a section, an anchor, a file beside it. */
#include "check/kinds.h"
#include "check/references.h"

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

/* "Last updated: {new Date()…}" in code that makes the page. */
static bool is_computed(struct pl_str text) {
  enum { BEHIND = 24 };
  struct pl_str words = PL_STR("pdated");
  for (size_t at = 0, found; at < text.n; at += found + words.n) {
    if ((found = pl_str_find(pl_str_cut(text, at, text.n), words)) == SIZE_MAX) return false;
    size_t from = at + found + words.n, end = from + BEHIND < text.n ? from + BEHIND : text.n;
    struct pl_str behind = pl_str_cut(text, from, end);
    size_t brace = pl_str_chr(behind, '{'), stop = pl_str_chr(behind, '<');
    if (brace != SIZE_MAX && (stop == SIZE_MAX || brace < stop)) return true;
  }
  return false;
}

/* What a template puts in when the page is made can be a date. */
static bool is_filled_in(struct pl_str text) {
  static const char *const marks[] = {"{{", "<%=", "<?=", "@{", NULL};
  for (size_t i = 0; marks[i]; i++)
    if (pl_str_find(text, pl_str_of(marks[i])) != SIZE_MAX) return true;
  return is_computed(text);
}

/* A heading of this page, or of another one: "see the Cookies section of our privacy policy". */
static bool has_section(const struct pl_references *all, size_t n, const struct pl_references *own,
                        struct pl_str name) {
  if (pl_references_section(own, name)) return true;
  for (size_t i = 0; i < n; i++)
    if (pl_references_heading(&all[i], name)) return true;
  return false;
}

static void judge_words(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_references *all,
                        const struct pl_claim *r) {
  struct pl_str to = pl_attr_text(r->value, "to"), name = pl_attr_text(r->value, "name");
  size_t n = c->in->document_count, i = 0;
  while (i < n && !pl_str_eq(all[i].document->path, r->path)) i++;
  if (i == n || all[i].too_large) return;
  struct pl_str text = all[i].document->text;
  if (pl_str_is(to, "date")) {
    if (!has_date(c, r->path) && !is_filled_in(text) && !begins_with_year(text))
      pl_reference_dangles(c, rule, r, PL_STR("a date at the top of the page"));
  } else if (pl_str_is(to, "number")) {
    if (!pl_references_number(&all[i], name))
      pl_reference_dangles(c, rule, r, pl_arena_printf(c->arena, "section %.*s", PL_FMT(name)));
  } else if (!has_section(all, n, &all[i], name)) {
    pl_reference_dangles(c, rule, r, pl_arena_printf(c->arena, "the section %.*s", PL_FMT(name)));
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  size_t n = c->in->document_count;
  struct pl_references *all = PL_NEW_N(c->arena, struct pl_references, n + 1);
  for (size_t i = 0; i < n; i++) pl_references_init(&all[i], c->arena, &c->in->documents[i]);
  for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, PL_REMARK_REFERENCE, r));) judge_words(c, rule, all, r);
  for (size_t i = 0; i < n; i++) pl_judge_links(c, rule, &all[i]);
}

const struct pl_relation pl_relation_dangling_reference = {"dangling_reference", run};
