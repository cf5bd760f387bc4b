/* Tags -> builder calls. One table says what each name means. */
#include "syntax/doc_tags.h"

#include <stdio.h>

#include "syntax/doc_component.h"

enum role {
  INLINE,
  BLOCK,
  HEADING,
  LIST,
  ITEM,
  TERM,
  TABLE,
  HEAD_ROWS,
  ROW,
  CELL,
  HEAD_CELL,
  BREAK,
  STRONG,
  SUMMARY,
  DROP,
  RAW,
  MAIN,
  HEADER,
  SPAN,
  PRE,
  COMPONENT
};

static const struct {
  const char *name;
  enum role role;
} roles[] = {
    {"address", BLOCK}, {"article", MAIN},    {"aside", DROP},  {"b", STRONG},       {"blockquote", BLOCK},
    {"body", BLOCK},    {"br", BREAK},        {"button", DROP}, {"caption", BLOCK},  {"center", BLOCK},
    {"datalist", DROP}, {"dd", ITEM},         {"del", DROP},    {"details", BLOCK},  {"dialog", BLOCK},
    {"div", SPAN},      {"dl", LIST},         {"dt", TERM},     {"fieldset", BLOCK}, {"figcaption", BLOCK},
    {"figure", BLOCK},  {"footer", HEADER},   {"form", BLOCK},  {"h1", HEADING},     {"h2", HEADING},
    {"h3", HEADING},    {"h4", HEADING},      {"h5", HEADING},  {"h6", HEADING},     {"header", HEADER},
    {"hgroup", BLOCK},  {"hr", BLOCK},        {"iframe", DROP}, {"legend", BLOCK},   {"li", ITEM},
    {"main", MAIN},     {"menu", LIST},       {"nav", DROP},    {"noscript", DROP},  {"object", DROP},
    {"ol", LIST},       {"p", SPAN},          {"pre", PRE},     {"s", DROP},         {"script", RAW},
    {"section", BLOCK}, {"select", DROP},     {"span", SPAN},   {"strike", DROP},    {"strong", STRONG},
    {"style", RAW},     {"summary", SUMMARY}, {"svg", DROP},    {"table", TABLE},    {"tbody", BLOCK},
    {"td", CELL},       {"textarea", RAW},    {"tfoot", BLOCK}, {"th", HEAD_CELL},   {"thead", HEAD_ROWS},
    {"title", RAW},     {"tr", ROW},          {"ul", LIST},     {"video", DROP},
};

static enum role role_of(struct pl_str name) {
  size_t low = 0, high = sizeof roles / sizeof *roles;
  while (low < high) {
    size_t mid = (low + high) / 2;
    struct pl_str at = pl_str_of(roles[mid].name);
    int order = memcmp(name.p, at.p, name.n < at.n ? name.n : at.n);
    if (order == 0) order = (name.n > at.n) - (name.n < at.n);
    if (order == 0) return roles[mid].role;
    if (order < 0)
      high = mid;
    else
      low = mid + 1;
  }
  return INLINE;
}

/* A component counts as the element it stands for. *level as pl_component_html. */
static enum role role_of_tag(const struct pl_tag *tag, bool in_row, unsigned *level) {
  enum role r = role_of(tag->name);
  *level = 0;
  if (r == HEADING) *level = (unsigned)(tag->name.p[1] - '0');
  bool page_part = r == RAW || r == DROP || r == HEADER;
  if (!tag->component || pl_str_is(tag->name, "nav") || pl_str_is(tag->name, "footer") ||
      pl_str_is(tag->name, "style") || pl_str_is(tag->name, "script"))
    return r;
  if (r == BLOCK) return COMPONENT; /* <Section title="…"> */
  if (r != INLINE && !page_part) return r;
  const char *html = pl_component_html(tag, in_row, level);
  if (html[0] == 'h' && !html[1]) return HEADING;
  return !html[0] ? INLINE : html[0] == 'b' && html[1] == 'l' ? COMPONENT : role_of(pl_str_of(html));
}

bool pl_tag_is_raw(const struct pl_tag *tag) {
  unsigned level;
  return !tag->close && !tag->empty && role_of_tag(tag, false, &level) == RAW;
}

bool pl_tag_is_block(const struct pl_tag *tag) {
  unsigned level;
  enum role r = role_of_tag(tag, false, &level);
  if (r == SPAN) return !pl_str_is(tag->name, "span");
  return r != INLINE && r != STRONG && r != BREAK && !pl_str_is(tag->name, "s") && !pl_str_is(tag->name, "del") &&
         !pl_str_is(tag->name, "strike");
}

/* Dropping. */

static bool is_void(struct pl_str name) {
  static const char *const voids[] = {"area",  "base", "br",   "col",    "embed", "hr", "img",
                                      "input", "link", "meta", "source", "track", "wbr"};
  for (size_t i = 0; i < sizeof voids / sizeof *voids; i++)
    if (pl_str_is(name, voids[i])) return true;
  return false;
}

/* A page header that holds the title, a footer that holds the date, is part of the policy. */
static bool worth_keeping(struct pl_tags *s, const struct pl_tag *tag, struct pl_str after) {
  char close[40];
  if (s->looks++ > 200) return false;
  snprintf(close, sizeof close, "</%.*s", PL_FMT(tag->name));
  size_t end = pl_str_ifind(pl_str_cut(after, 0, 20000), pl_str_of(close));
  struct pl_str inside = pl_str_cut(after, 0, end == SIZE_MAX ? 0 : end);
  if (pl_str_is(tag->name, "header")) return s->main_depth > 0 || pl_str_ifind(inside, PL_STR("<h1")) != SIZE_MAX;
  if (pl_str_is(tag->name, "aside"))
    return pl_tag_words(pl_tag_attribute(tag, "class").s, "callout note summary tldr highlight admonition alert");
  return pl_str_ifind(inside, PL_STR("updated")) != SIZE_MAX || pl_str_ifind(inside, PL_STR("effective")) != SIZE_MAX;
}

static void drop(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag) {
  snprintf(s->dropped, sizeof s->dropped, "%.*s", PL_FMT(tag->name));
  s->drop_depth = 1;
  pl_blocks_mute(b, true);
}

/* Within a dropped element: only its own end matters. */
static void while_dropped(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag) {
  static const char *const flat[] = {"p", "li", "tr", "td", "th", "dt", "dd"};
  if (!pl_str_is(tag->name, s->dropped)) return;
  bool nests = true;
  for (size_t i = 0; i < sizeof flat / sizeof *flat; i++) nests = nests && !pl_str_is(tag->name, flat[i]);
  if (!tag->close && !tag->empty && nests)
    s->drop_depth++;
  else if (tag->close || !nests)
    s->drop_depth--;
  if (s->drop_depth == 0) s->dropped[0] = 0, pl_blocks_mute(b, false);
}

/* Meaning. */

static unsigned number_of(const struct pl_tag *tag, const char *attribute) {
  struct pl_str s = pl_tag_attribute(tag, attribute).s;
  unsigned n = 0;
  for (size_t i = 0; i < s.n && n < 1000; i++)
    if (pl_is_digit(s.p[i])) n = n * 10 + (unsigned)(s.p[i] - '0');
  return n ? n : 1;
}

/* <div>, <p>, <span>: some are headings, breaks or bold by their attributes. */
static void span(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag) {
  bool block = !pl_str_is(tag->name, "span");
  if (tag->close) {
    if (block) pl_blocks_end(b);
    if (s->spans && s->bold_spans & 1) pl_blocks_strong(b, false);
    if (s->spans) s->spans--;
    s->bold_spans >>= 1;
    return;
  }
  if (block) pl_blocks_end(b);
  if (tag->empty) return;
  struct pl_str class = pl_tag_attribute(tag, "class").s, role = pl_tag_attribute(tag, "role").s;
  if (class.p == NULL) class = pl_tag_attribute(tag, "classname").s;
  bool bold = class.n && pl_tag_words(class, "font-bold font-semibold font-medium fw-bold bold strong font-extrabold");
  if (pl_str_is(role, "heading")) pl_blocks_heading(b, number_of(tag, "aria-level"));
  s->bold_spans = s->bold_spans << 1 | bold;
  if (s->spans < 64) s->spans++;
  if (bold) pl_blocks_strong(b, true);
}

static void open_tag(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag, enum role r, unsigned level) {
  switch (r) {
    case HEADING:
      pl_blocks_heading(b, level);
      s->headed = true;
      break;
    case SUMMARY: pl_blocks_heading(b, 0); break;
    case LIST: pl_blocks_list(b); break;
    case ITEM: pl_blocks_item(b); break;
    case TERM: pl_blocks_term(b); break;
    case TABLE:
      pl_blocks_table(b);
      s->in_head = false;
      break;
    case HEAD_ROWS:
      pl_blocks_close(b);
      s->in_head = true;
      break;
    case ROW:
      pl_blocks_row(b, s->in_head);
      s->in_row = true;
      break;
    case CELL: pl_blocks_cell(b, false, number_of(tag, "colspan"), number_of(tag, "rowspan")); break;
    case HEAD_CELL: pl_blocks_cell(b, true, number_of(tag, "colspan"), number_of(tag, "rowspan")); break;
    case BREAK: pl_blocks_break(b); break;
    case STRONG: pl_blocks_strong(b, true); break;
    case MAIN:
      s->main_depth++;
      pl_blocks_close(b);
      break;
    case PRE:
      s->pre_depth++;
      pl_blocks_end(b);
      break;
    case COMPONENT: pl_component_open(s, b, tag); break;
    case INLINE:
      if (tag->component && tag->empty) pl_component_dates(b, tag);
      break;
    case SPAN: span(s, b, tag); break;
    case BLOCK:
      pl_blocks_end(b);
      if (pl_str_is(tag->name, "tbody")) s->in_head = false;
      break;
    default: break;
  }
}

static void close_tag(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag, enum role r) {
  switch (r) {
    case ROW:
      pl_blocks_close(b);
      s->in_row = false;
      break;
    case LIST: pl_blocks_list_end(b); break;
    case ITEM: pl_blocks_item_end(b); break;
    case TABLE: pl_blocks_table_end(b); break;
    case HEAD_ROWS:
      pl_blocks_close(b);
      s->in_head = false;
      break;
    case CELL:
    case HEAD_CELL: pl_blocks_cell_end(b); break;
    case STRONG: pl_blocks_strong(b, false); break;
    case MAIN:
      s->main_depth -= s->main_depth > 0;
      pl_blocks_close(b);
      break;
    case PRE:
      s->pre_depth -= s->pre_depth > 0;
      pl_blocks_end(b);
      break;
    case SPAN: span(s, b, tag); break;
    case BREAK: pl_blocks_break(b); break;
    case COMPONENT: pl_component_end(s, b); break;
    case INLINE: break;
    default: pl_blocks_close(b); break;
  }
}

static bool in_heading(const struct pl_blocks *b) {
  return b->open ? pl_vec_last(&b->raw).kind == PL_RAW_HEADING : b->next.kind == PL_RAW_HEADING;
}

void pl_tags_apply(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag, struct pl_str after) {
  if (s->dropped[0]) {
    while_dropped(s, b, tag);
    return;
  }
  unsigned level;
  enum role r = role_of_tag(tag, s->in_row, &level);
  bool keep_aside = !tag->close && pl_str_is(tag->name, "aside") && worth_keeping(s, tag, after);
  if (!tag->close && !tag->empty && !is_void(tag->name)) {
    bool keep = keep_aside || (pl_str_is(tag->name, "button") && in_heading(b));
    bool dropped = (r == DROP && !keep) || pl_tag_hidden(tag) || (r == HEADER && !worth_keeping(s, tag, after));
    if (dropped) {
      if (pl_tag_is_block(tag)) pl_blocks_end(b);
      drop(s, b, tag);
      return;
    }
  }
  if (tag->close)
    close_tag(s, b, tag, r);
  else
    open_tag(s, b, tag, r, level);
  if (tag->empty && !tag->close && !is_void(tag->name) && r != SPAN) close_tag(s, b, tag, r);
}
