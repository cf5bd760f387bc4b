/* Secrets that leave in an answer as a field of a structure: json.NewEncoder(w).Encode(links), where the type of `links` is declared in the same file
 * and a tag of the field gives it a name. The calls and tags are data: `answers` of rules/data/http.yaml. */
#include "facts/context.h"

/* The part of the function around before its body. */
static struct pl_str head_of(const struct pl_context *c, uint32_t event) {
  enum { HEAD = 400 };
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION);
  struct pl_str text = function ? pl_source_text(c, function, HEAD) : (struct pl_str){NULL, 0};
  size_t brace = pl_str_chr(text, '{');
  return pl_str_cut(text, 0, brace == SIZE_MAX ? text.n : brace);
}

/* `links []Link` -> "Link": the type that the head gives the parameter; or empty. */
static struct pl_str type_of(struct pl_str head, struct pl_str name) {
  struct pl_str rest = head;
  for (size_t at = 0; (at = pl_str_find(rest, name)) != SIZE_MAX; rest = pl_str_cut(rest, at + name.n, rest.n)) {
    size_t i = at + name.n;
    bool whole = at && !pl_is_alnum(rest.p[at - 1]) && i < rest.n && rest.p[i] == ' ';
    while (i < rest.n && strchr(" []*", rest.p[i])) i++;
    size_t end = i;
    while (end < rest.n && (pl_is_alnum(rest.p[end]) || rest.p[end] == '_')) end++;
    if (whole && end > i) return pl_str_cut(rest, i, end);
  }
  return (struct pl_str){NULL, 0};
}

/* `AccessToken []byte `json:"access_token"``: a secret, written under a name. */
static bool is_written_secret(struct pl_context *c, struct pl_node answer, uint32_t field, struct pl_str name) {
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
  if (!pl_str_is(category, "credentials") && !pl_str_is(category, "password")) return false;
  struct pl_str text = pl_source_text(c, field, 200);
  size_t line = pl_str_chr(text, '\n');
  text = pl_str_cut(text, 0, line == SIZE_MAX ? text.n : line);
  return pl_str_find(text, pl_node_get_text(answer, "tag")) != SIZE_MAX &&
         pl_str_find(text, pl_node_get_text(answer, "left_out")) == SIZE_MAX;
}

static void secret_fields(struct pl_context *c, struct pl_node answer, uint32_t class) {
  const struct pl_events *e = c->events;
  for (uint32_t i = class + 1; i < e->n && e->at[i].start < e->at[class].end; i++) {
    uint32_t name = e->at[i].kind == PL_EV_FIELD ? pl_event_named(e, i) : 0;
    if (!name || !is_written_secret(c, answer, i, e->at[name].text)) continue;
    struct pl_str response = PL_STR("response");
    struct pl_fact *f = pl_fact_add(c, PL_FACT_DATA_FLOW, response, response, PL_HOW_CALL, PL_TIER_DATA, i);
    pl_attr_set_text(c->arena, &f->attrs, "category", PL_STR("credentials"));
    pl_attr_set_text(c->arena, &f->attrs, "field", e->at[name].text);
  }
}

/* The entry of `answers` for what is called, or none. */
static struct pl_node answer_by(const struct pl_context *c, struct pl_str callee) {
  struct pl_node a = pl_node_first(pl_part(c, "data/http.yaml", "answers"));
  while (a.i && !pl_str_glob(pl_node_get_text(a, "call"), callee)) a = pl_node_next(a);
  return a;
}

void pl_facts_answered_type(struct pl_context *c, uint32_t call, struct pl_str callee) {
  const struct pl_events *e = c->events;
  struct pl_node answer = answer_by(c, callee);
  uint32_t arg = answer.i ? pl_event_arg(e, call, (unsigned)pl_node_number(pl_node_get(answer, "arg"), 0)) : 0;
  arg = arg ? pl_names_unwrap(e, arg) : 0;
  if (!arg || e->at[arg].kind != PL_EV_NAME) return;
  struct pl_str type = type_of(head_of(c, call), e->at[arg].text);
  for (uint32_t i = 1; type.n && i < e->n; i++) {
    uint32_t name = e->at[i].kind == PL_EV_CLASS ? pl_event_child(e, i, PL_AS_NAME) : 0;
    if (name && pl_str_eq(e->at[name].text, type)) secret_fields(c, answer, i);
  }
}
