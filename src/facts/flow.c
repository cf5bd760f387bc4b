/* Data that reaches a processor or a log: identify(user.email), Sentry.setUser({email}), console.log(password). The recipient is the fact's
 * subject, the category an attribute. Names after data/fields.yaml and data/logs.yaml. */
#include "facts/spec.h"

static struct pl_node logs(const struct pl_context *c, const char *part) { return pl_part(c, "data/logs.yaml", part); }

static bool writes_log(struct pl_context *c, struct pl_str callee) {
  size_t dot = pl_str_rchr(callee, '.'), hash = pl_str_rchr(callee, '#');
  size_t cut = dot == SIZE_MAX || (hash != SIZE_MAX && hash > dot) ? hash : dot;
  if (cut == SIZE_MAX || !pl_list_has(logs(c, "methods"), pl_str_cut(callee, cut + 1, callee.n))) return false;
  struct pl_str holder = pl_str_cut(callee, 0, cut);
  return pl_any_word(logs(c, "holders"), holder) && !pl_any_word(logs(c, "not"), holder);
}

/* Whether the event is a value that is handed on: not a callee, not the object of a member, not a key or a parameter. */
static bool handed_on(const struct pl_events *e, uint32_t i) {
  enum pl_event_role as = e->at[i].as;
  return as != PL_AS_CALLEE && as != PL_AS_OBJECT && as != PL_AS_PROPERTY && as != PL_AS_KEY && as != PL_AS_PARAM &&
         as != PL_AS_NAME && as != PL_AS_RECEIVER && as != PL_AS_CONDITION && as != PL_AS_TARGET;
}

static bool unary_or_compared(const struct pl_events *e, uint32_t i) {
  uint32_t parent = e->at[i].parent;
  struct pl_str op = e->at[parent].text;
  if (e->at[parent].kind == PL_EV_UNARY) return true; /* !!user.email */
  return e->at[parent].kind == PL_EV_BINARY && !pl_str_is(op, "+") && !pl_str_is(op, "||") && !pl_str_is(op, "??") &&
         !pl_str_is(op, "or") && !pl_str_is(op, ".");
}

/* The name under which the event carries data, or empty. */
static struct pl_str carried(const struct pl_events *e, uint32_t i) {
  if (!handed_on(e, i) || unary_or_compared(e, i)) return (struct pl_str){NULL, 0};
  if (e->at[i].kind == PL_EV_NAME) return e->at[i].text;
  uint32_t property = e->at[i].kind == PL_EV_MEMBER  ? pl_event_child(e, i, PL_AS_PROPERTY)
                      : e->at[i].kind == PL_EV_INDEX ? pl_event_child(e, i, PL_AS_KEY)
                                                     : 0;
  if (!property && e->at[i].kind == PL_EV_CALL && pl_event_child(e, i, PL_AS_RECEIVER) && !pl_event_arg(e, i, 0))
    property = pl_event_child(e, i, PL_AS_NAME); /* user.email in Ruby */
  return property ? e->at[property].text : (struct pl_str){NULL, 0};
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
}

/* PASSWORD_EVENT */
static bool is_constant(struct pl_str s) {
  bool lower = false;
  for (size_t i = 0; i < s.n; i++) lower = lower || (s.p[i] >= 'a' && s.p[i] <= 'z');
  return !lower;
}

/* JSON.stringify(user), String(email): the same data in another form. */
static bool hands_through(struct pl_context *c, uint32_t call) {
  struct pl_str name = pl_names_of(c->names, call);
  return name.n && pl_list_glob(logs(c, "through"), name);
}

/* const { card_number: pan } = body: the category by the name before, which *name then gets. */
static struct pl_str renamed(struct pl_context *c, uint32_t i, struct pl_str *name) {
  const struct pl_binding *b = c->events->at[i].kind == PL_EV_NAME ? pl_names_binding(c->names, i) : NULL;
  if (!b || b->whole.n || !b->member.n || b->member.n > 40 || is_constant(b->member)) return (struct pl_str){NULL, 0};
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &b->member, 1);
  if (category.n) *name = b->member;
  return category;
}

/* User().apply { email = account.email }: the function fills in what it is called on. */
static bool fills_record(struct pl_context *c, uint32_t function) {
  uint32_t call = c->events->at[function].parent;
  bool given = c->events->at[call].kind == PL_EV_CALL; /* in the parentheses or behind them */
  struct pl_str name = given ? pl_names_of(c->names, call) : (struct pl_str){NULL, 0};
  return pl_str_ends(name, "()") && pl_list_has(logs(c, "fillers"), pl_last_member(pl_str_cut(name, 0, name.n - 2)));
}

/* What another call, a function or a type inside makes of the data is its own business. */
static bool is_nested(struct pl_context *c, uint32_t i) {
  enum pl_event_kind kind = c->events->at[i].kind;
  if (kind == PL_EV_FUNCTION && fills_record(c, i)) return false;
  if (kind == PL_EV_FUNCTION || kind == PL_EV_TYPE) return true;
  return (kind == PL_EV_CALL || kind == PL_EV_NEW) && pl_event_arg(c->events, i, 0) && !hands_through(c, i);
}

/* The last event inside. */
static uint32_t past(const struct pl_events *e, uint32_t i) {
  uint32_t end = e->at[i].end;
  while (i + 1 < e->n && e->at[i + 1].start < end) i++;
  return i;
}

size_t pl_flow_carried(struct pl_context *c, uint32_t call, struct pl_flow *out, size_t room) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  size_t n = 0;
  for (uint32_t i = call + 1; n < room && i < e->n && e->at[i].start < e->at[call].end; i++) {
    if (callee && pl_event_inside(e, i, callee)) continue;
    if (is_nested(c, i)) {
      i = past(e, i);
      continue;
    }
    struct pl_str name = carried(e, i);
    if (!name.n || name.n > 40 || is_constant(name)) continue;
    struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
    if (!category.n) category = renamed(c, i, &name);
    if (category.n) out[n++] = (struct pl_flow){i, name, category};
  }
  return n;
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

/* Whether the name is bound by the parameter, as a whole or as a part of its pattern. */
static bool binds(const struct pl_events *e, uint32_t parameter, struct pl_str name) {
  enum { MOST = 256 }; /* events of a pattern */
  for (uint32_t i = parameter; i < e->n && i - parameter < MOST && e->at[i].start < e->at[parameter].end; i++)
    if (e->at[i].kind == PL_EV_NAME && pl_str_eq(e->at[i].text, name)) return true;
  return false;
}

/* The place of the parameter of `function` that the name stands for, or -1. */
static int parameter_at(struct pl_context *c, uint32_t function, uint32_t name) {
  const struct pl_events *e = c->events;
  const struct pl_binding *b = pl_names_binding(c->names, name);
  if (!b || !b->param || b->scope != function) return -1;
  enum { AHEAD_OF_BODY = 256 }; /* children of a function that are looked through: parameters stand first */
  int position = 0, seen = 0;
  for (uint32_t p = e->at[function].child; p && position < PL_PARAMETERS && seen++ < AHEAD_OF_BODY; p = e->at[p].next) {
    if (e->at[p].as != PL_AS_PARAM) continue;
    struct pl_str text = pl_source_text(c, p, 8);
    if (pl_str_is(text, "self") || pl_str_is(text, "cls") || pl_str_is(text, "&self")) continue;
    if (binds(e, p, e->at[name].text)) return position;
    position++;
  }
  return -1;
}

unsigned pl_flow_parameters(struct pl_context *c, uint32_t from) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, from, PL_EV_FUNCTION), callee = pl_event_child(e, from, PL_AS_CALLEE);
  unsigned found = 0;
  if (!function || !pl_names_own(c->names, function).n) return 0;
  bool call = (e->at[from].kind == PL_EV_CALL || e->at[from].kind == PL_EV_NEW) && pl_event_arg(e, from, 0);
  for (uint32_t i = from + call; i < e->n && e->at[i].start < e->at[from].end; i++) {
    if (callee && pl_event_inside(e, i, callee)) continue;
    if (is_nested(c, i)) {
      i = past(e, i);
      continue;
    }
    bool whole = e->at[i].kind == PL_EV_NAME && (i == from || (handed_on(e, i) && !unary_or_compared(e, i)));
    int position = whole ? parameter_at(c, function, i) : -1;
    if (position >= 0) found |= 1u << position;
  }
  return found;
}

/* In code that passes requests on with the customer's own key, what comes back is nobody's to keep. */
static void answer_in_log(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  if (!pl_any_word(logs(c, "own_key_files"), c->source->path)) return;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    if (is_nested(c, i)) {
      i = past(e, i);
      continue;
    }
    struct pl_str name = carried(e, i);
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
    if (e->at[i].kind != PL_EV_MEMBER || unary_or_compared(e, i) || !handed_on(e, i)) continue;
    uint32_t object = pl_event_child(e, i, PL_AS_OBJECT);
    struct pl_str name = carried(e, i), holder = pl_source_text(c, object, 60);
    struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
    bool secret = pl_str_is(category, "credentials") || pl_str_is(category, "password");
    if (secret && !is_constant(name) && !pl_any_word(logs(c, "made_for_caller"), holder))
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
    struct pl_str name = inner && pl_str_chr(before, '=') != SIZE_MAX ? carried(e, inner) : (struct pl_str){NULL, 0};
    struct pl_str category =
        name.n && !is_constant(name) ? pl_words_class(c->rules, "data/fields.yaml", &name, 1) : name;
    if (category.n && !is_constant(name) && !pl_str_is(category, "credentials"))
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
  const struct pl_vendor *v = pl_vendor_of_name(c, callee);
  if (!v) v = pl_vendor_by_import(c, callee);
  if (v && !pl_str_ends(callee, ")") && !pl_str_ends(callee, "Error")) pl_flow_arguments(c, event, v->reported->id);
}
