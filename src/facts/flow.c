/* Data that reaches a processor or a log: identify(user.email), Sentry.setUser({email}), console.log(password). The recipient is the fact's
 * subject, the category an attribute. Names after data/fields.yaml and data/logs.yaml. */
#include "facts/flow_p.h"
#include "facts/spec.h"

static struct pl_node logs(const struct pl_context *c, const char *part) { return pl_part(c, "data/logs.yaml", part); }

static bool writes_log(struct pl_context *c, struct pl_str callee) {
  size_t dot = pl_str_rchr(callee, '.'), hash = pl_str_rchr(callee, '#');
  size_t cut = dot == SIZE_MAX || (hash != SIZE_MAX && hash > dot) ? hash : dot;
  if (cut == SIZE_MAX || !pl_list_has(logs(c, "methods"), pl_str_cut(callee, cut + 1, callee.n))) return false;
  struct pl_str holder = pl_str_cut(callee, 0, cut);
  return pl_any_word(logs(c, "holders"), holder) && !pl_any_word(logs(c, "not"), holder);
}

static void add(struct pl_context *c, uint32_t call, uint32_t at, struct pl_str to, struct pl_str name,
                struct pl_str category) {
  struct pl_span span = pl_lines_span(&c->lines, c->events->at[at].start, c->events->at[at].end);
  for (size_t k = c->out->facts.n, n = 0; k-- && n < 8; n++) { /* once a call and category */
    const struct pl_fact *f = &c->out->facts.at[k];
    if (f->kind == PL_FACT_DATA_FLOW && pl_str_eq(f->subject, to) &&
        pl_str_eq(pl_attr_text(f->attrs, "category"), category) && f->span.line >= c->events->at[call].line)
      return;
  }
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DATA_FLOW, to, to, PL_HOW_CALL, PL_TIER_DATA, call);
  f->span = span;
  pl_attr_set_text(c->arena, &f->attrs, "category", category);
  pl_attr_set_text(c->arena, &f->attrs, "field", name);
  pl_fact_known_by_class(c, call, f);
}

/* The key that the product itself signs in with goes to nobody; a log is another matter. */
static bool is_own_key(struct pl_str category, struct pl_str to) {
  return pl_str_is(category, "credentials") && !pl_str_is(to, "log");
}

void pl_flow_arguments(struct pl_context *c, uint32_t call, struct pl_str to) {
  struct pl_flow flows[PL_FLOWS];
  size_t n = pl_flow_carried(c, call, flows, PL_FLOWS);
  for (size_t i = 0; i < n; i++)
    if (!is_own_key(flows[i].category, to)) add(c, call, flows[i].at, to, flows[i].name, flows[i].category);
}

/* In code that passes requests on with the customer's own key, what comes back is nobody's to keep. */
static void answer_in_log(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  if (!pl_any_word(logs(c, "own_key_files"), c->source->path)) return;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    if (pl_flow_nested(c, i)) {
      i = pl_flow_past(e, i);
      continue;
    }
    struct pl_str name = pl_flow_name(c, i);
    if (!pl_list_has(logs(c, "answers_of_models"), name)) continue;
    add(c, call, i, PL_STR("log"), name, PL_STR("content"));
    pl_attr_set_text(c->arena, &pl_vec_last(&c->out->facts).attrs, "use", PL_STR("own_key"));
    return;
  }
}

static bool one_of(struct pl_node globs, struct pl_str name) { return name.n && pl_list_glob(globs, name); }

/* res.json({ key: integration.apiKey }): a stored secret that leaves in an answer. What is made for the caller (tokens.accessToken) may. */
static void secret_in_answer(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    if (e->at[i].kind == PL_EV_FUNCTION) return;
    if (e->at[i].kind != PL_EV_MEMBER || pl_flow_tested(c, i) || !pl_flow_handed_on(e, i)) continue;
    uint32_t object = pl_event_child(e, i, PL_AS_OBJECT);
    struct pl_str name = pl_flow_name(c, i), holder = pl_source_text(c, object, 60);
    struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
    bool secret = pl_str_is(category, "credentials") || pl_str_is(category, "password");
    if (secret && !pl_str_is_capitals(name) && !pl_any_word(logs(c, "made_for_caller"), holder))
      add(c, call, i, PL_STR("response"), name, category);
  }
}

/* `/verify?email=${user.email}`: data that stands in an address, and so in logs and histories. */
static void data_in_address(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  struct pl_str raw = e->at[i].text;
  if (pl_str_chr(raw, '?') == SIZE_MAX || pl_str_chr(raw, '=') == SIZE_MAX) return;
  for (uint32_t h = e->at[i].child; h; h = e->at[h].next) {
    uint32_t inner = e->at[h].as == PL_AS_HOLE ? h : 0;
    while (inner && e->at[inner].kind == PL_EV_CALL && pl_event_arg(e, inner, 0)) {
      bool same = pl_any_word(logs(c, "address_through"), pl_last_member(pl_names_of(c->names, inner)));
      inner = same ? pl_event_arg(e, inner, 0) : 0;
    }
    struct pl_str before =
        inner ? pl_str_cut(c->source->bytes, e->at[h].start > 3 ? e->at[h].start - 3 : 0, e->at[h].start)
              : (struct pl_str){NULL, 0};
    struct pl_str name =
        inner && pl_str_chr(before, '=') != SIZE_MAX ? pl_flow_name(c, inner) : (struct pl_str){NULL, 0};
    struct pl_str category =
        name.n && !pl_str_is_capitals(name) ? pl_words_class(c->rules, "data/fields.yaml", &name, 1) : name;
    if (category.n && !pl_str_is_capitals(name) && !pl_str_is(category, "credentials"))
      add(c, i, h, PL_STR("url"), name, category);
  }
}

void pl_facts_address(struct pl_context *c, uint32_t event) {
  if (c->events->at[event].kind == PL_EV_TEMPLATE) data_in_address(c, event);
}

void pl_facts_flow(struct pl_context *c, uint32_t event) {
  struct pl_str name = pl_names_of(c->names, event);
  if (!pl_str_ends(name, "()")) return;
  pl_facts_shown_in_mail(c, event, name);
  struct pl_str callee = pl_str_cut(name, 0, name.n - 2);
  if (writes_log(c, callee)) {
    pl_flow_arguments(c, event, PL_STR("log"));
    answer_in_log(c, event);
    return;
  }
  if (one_of(logs(c, "answers"), name)) secret_in_answer(c, event);
  if (pl_str_starts(name, "go:")) pl_facts_answered_type(c, event, name);
  const struct pl_vendor *v = pl_vendor_called(c, event, callee);
  if (!v)
    v = pl_vendor_of_global(&c->rules->vendors, callee); /* gtag(…): data only, as whoever loads it shows the use */
  if (v && !pl_str_ends(callee, ")") && !pl_str_ends(callee, "Error")) pl_flow_arguments(c, event, v->reported->id);
}
