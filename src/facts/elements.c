/* What elements of markup load, and where: data/http.yaml tells by which attribute. */
#include "facts/hostplace.h"
#include "ruleset/list.h"

/* The row of `elements` for a tag: its text is the attribute that says from where; absent for what loads nothing. */
static struct pl_node element_row(const struct pl_context *c, struct pl_str tag) {
  struct pl_node row = pl_node_first(pl_part(c, "data/http.yaml", "elements"));
  while (row.i && !pl_str_ieq(pl_node_key(row), tag)) row = pl_node_next(row);
  return row;
}

/* Of links only those that fetch, by their `rel`. */
static bool fetches(const struct pl_context *c, struct pl_str tag, struct pl_str rel) {
  return !pl_str_ieq(tag, PL_STR("link")) || pl_list_ifind(pl_part(c, "data/http.yaml", "fetching_rels"), rel);
}

/* A form without POST leads people to another page, as a link does. */
static bool sends(struct pl_str tag, struct pl_str method) {
  return !pl_str_ieq(tag, PL_STR("form")) || pl_str_ifind(method, PL_STR("post")) != SIZE_MAX;
}

/* The tag around byte `at` of markup written inside a string: from its '<'; empty when there is none near. */
static struct pl_str tag_around(struct pl_str text, size_t at) {
  size_t start = at;
  while (start && at - start < 600 && text.p[start - 1] != '<' && text.p[start - 1] != '>') start--;
  if (!start || text.p[start - 1] != '<') return (struct pl_str){NULL, 0};
  size_t end = at;
  while (end < text.n && end - at < 600 && text.p[end] != '>') end++;
  return pl_str_cut(text, start, end);
}

struct pl_host_place pl_host_place_in_markup(const struct pl_context *c, struct pl_str text, size_t at) {
  struct pl_str tag = tag_around(text, at);
  size_t n = 0;
  while (n < tag.n && (pl_is_alnum(tag.p[n]) || tag.p[n] == '-')) n++;
  struct pl_str name = pl_str_cut(tag, 0, n), attribute = n ? pl_node_text(element_row(c, name)) : name;
  if (!attribute.n || pl_str_find(tag, attribute) == SIZE_MAX) return (struct pl_host_place){.link = true};
  return (struct pl_host_place){.script = fetches(c, name, tag) && sends(name, tag)};
}

uint32_t pl_element_loads(const struct pl_context *c, uint32_t element) {
  const struct pl_events *e = c->events;
  uint32_t tag = pl_event_child(e, element, PL_AS_TAG);
  struct pl_node row = tag ? element_row(c, e->at[tag].text) : (struct pl_node){NULL, 0};
  if (!row.i) return 0;
  uint32_t value = pl_event_pair(e, element, pl_node_text(row)), rel = pl_event_pair(e, element, PL_STR("rel")),
           method = pl_event_pair(e, element, PL_STR("method"));
  struct pl_str none = {NULL, 0}, name = e->at[tag].text;
  bool loads = fetches(c, name, rel ? e->at[rel].text : none) && sends(name, method ? e->at[method].text : none);
  return value && loads ? value : 0;
}

bool pl_element_plays(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t element = e->at[event].kind == PL_EV_ELEMENT ? event : pl_event_around(e, event, PL_EV_ELEMENT);
  uint32_t tag = element ? pl_event_child(e, element, PL_AS_TAG) : 0;
  return tag && pl_list_ihas(pl_part(c, "data/http.yaml", "playing_elements"), e->at[tag].text);
}
