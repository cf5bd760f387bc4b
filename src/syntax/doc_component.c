/* Component names as the common libraries have them; the name in lower case, or its end, decides. */
#include "syntax/doc_component.h"

static const struct {
  const char *end, *html;
} kinds[] = {
    {"listitem", "li"},
    {"list.item", "li"},
    {"bulletitem", "li"},
    {"unorderedlist", "ul"},
    {"orderedlist", "ul"},
    {"bulletlist", "ul"},
    {"list", "ul"},
    {"heading", "h"},
    {"title", "h"},
    {"subtitle", "h"},
    {"headline", "h"},
    {"accordiontrigger", "h"},
    {"accordionsummary", "h"},
    {"accordion.control", "h"},
    {"accordion.trigger", "h"},
    {"disclosurebutton", "h"},
    {"tablerow", "tr"},
    {"table.row", "tr"},
    {"tablecell", "td"},
    {"table.cell", "td"},
    {"tableheader", "thead"},
    {"table.header", "thead"},
    {"tablehead", "thead"},
    {"table.head", "thead"},
    {"tablebody", "tbody"},
    {"table.body", "tbody"},
    {"table", "table"},
    {"paragraph", "p"},
};
static const char *const inlines[] = {"badge", "bold",   "br",   "code",      "em",    "icon",     "kbd",
                                      "mark",  "strong", "term", "tooltip",   "trans", "anchor",   "span",
                                      "a",     "i",      "b",    "highlight", "t",     "b.strong", "formattedmessage"};

static unsigned digit_of(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] >= '1' && s.p[i] <= '6') return (unsigned)(s.p[i] - '0');
  return 0;
}

/* "h3" of variant="h3", as="h3", component="h3"; 0 when none of these names a heading. */
static unsigned heading_attribute(const struct pl_tag *tag) {
  static const char *const names[] = {"variant", "as", "component", "tag", "is", "type"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    struct pl_str s = pl_tag_attribute(tag, names[i]).s;
    if (s.n == 2 && pl_lower(s.p[0]) == 'h' && s.p[1] >= '1' && s.p[1] <= '6') return (unsigned)(s.p[1] - '0');
  }
  return 0;
}

static unsigned level_attribute(const struct pl_tag *tag) {
  static const char *const names[] = {"order", "level", "depth"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    unsigned n = digit_of(pl_tag_attribute(tag, names[i]).s);
    if (n) return n;
  }
  return 0;
}

const char *pl_component_html(const struct pl_tag *tag, bool in_row, unsigned *level) {
  struct pl_str name = tag->name;
  *level = tag->close ? 0 : heading_attribute(tag);
  if (*level) return "h";
  for (size_t i = 0; i < sizeof inlines / sizeof *inlines; i++)
    if (pl_str_is(name, inlines[i])) return "";
  if (pl_str_ends(name, "link") || pl_str_ends(name, "email") || pl_str_ends(name, "icon") || tag->empty) return "";
  if (in_row && (pl_str_is(name, "tablehead") || pl_str_is(name, "table.head"))) return "th";
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (!pl_str_ends(name, kinds[i].end)) continue;
    if (kinds[i].html[0] == 'h' && !kinds[i].html[1] && !tag->close) *level = level_attribute(tag);
    return kinds[i].html;
  }
  return "block";
}

struct pl_text pl_component_title(const struct pl_tag *tag) {
  static const char *const names[] = {"title", "heading", "header", "question", "label", "headline"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    struct pl_text t = pl_tag_attribute(tag, names[i]);
    if (t.s.n && t.s.p[0] != '{') return t;
    if (t.s.n > 3 && t.s.p[0] == '{' && strchr("\"'`", t.s.p[1])) return (struct pl_text){{NULL, 0}, NULL, 0};
  }
  return (struct pl_text){{NULL, 0}, NULL, 0};
}
