/* Whether the way to a call passes a check that the person has agreed: a condition around it, an early exit before it, a query or filter that
 * reads only those who did. Within the function, and for all its callers in the file. Words from data/consent.yaml. */
#include "facts/context.h"
#include "facts/spec.h"

enum { CONDITION = 400, MAX_SAME_FILE = 64, MAX_BACK = 300, MAX_EVENTS = 20000, MAX_DECORATOR = 12 };

static struct pl_node data(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/consent.yaml", part);
}

/* The operand that holds byte `at`: "user.acceptsMarketing()". */
static struct pl_str operand_at(struct pl_str text, size_t at) {
  size_t from = at, to = at;
  while (from && (pl_is_alnum(text.p[from - 1]) || strchr("_.?@$:>-[]", text.p[from - 1]))) from--;
  while (to < text.n && (pl_is_alnum(text.p[to]) || strchr("_.?()[]!", text.p[to]))) to++;
  return pl_str_cut(text, from, to);
}

/* The first operand of the text that holds one of the words; empty when none does. */
static struct pl_str operand_of(const struct pl_context *c, const char *words, struct pl_str text) {
  size_t best = SIZE_MAX;
  struct pl_node list = data(c, words);
  if (!pl_any_word(list, text)) return (struct pl_str){NULL, 0};
  for (struct pl_node w = pl_node_first(list); w.i; w = pl_node_next(w)) {
    size_t at = pl_has_word(text, pl_node_text(w)) ? pl_str_ifind(text, pl_node_text(w)) : SIZE_MAX;
    if (at < best && !pl_any_word(data(c, "not"), operand_at(text, at))) best = at;
  }
  return best == SIZE_MAX ? (struct pl_str){NULL, 0} : operand_at(text, best);
}

/* Whether the operand is negated: "!user.x", "not user.x", "user.x === false". */
static bool negated(struct pl_str text, struct pl_str operand) {
  static const char *const off[] = {"=== false", "== false", "is false", "!== true", "!= true", "== null", NULL};
  size_t from = (size_t)(operand.p - text.p), to = from + operand.n;
  struct pl_str before = pl_str_trim(pl_str_cut(text, 0, from)), after = pl_str_trim(pl_str_cut(text, to, to + 12));
  bool not = pl_str_ends(before, "!") || pl_str_ends(before, "not");
  for (size_t i = 0; off[i]; i++)
    if (pl_str_istarts(after, off[i])) return !not ;
  return not ;
}

/* What a condition that is true says: 1 the person agreed, -1 did not, 0 something else. */
static int says(const struct pl_context *c, struct pl_str text) {
  struct pl_str yes = operand_of(c, "agreed", text), no = operand_of(c, "refused", text);
  if (no.n) return negated(text, no) ? 1 : -1;
  return !yes.n ? 0 : negated(text, yes) ? -1 : 1;
}

static bool either(struct pl_str text) {
  return pl_str_find(text, PL_STR("||")) != SIZE_MAX || pl_str_find(text, PL_STR(" or ")) != SIZE_MAX;
}
static bool both(struct pl_str text) {
  return pl_str_find(text, PL_STR("&&")) != SIZE_MAX || pl_str_find(text, PL_STR(" and ")) != SIZE_MAX;
}

/* A name in the condition that an answer about consent was put into before: const { analytics } = useConsent(). */
static int says_by_name(const struct pl_context *c, uint32_t condition, struct pl_str text) {
  const struct pl_events *e = c->events;
  uint32_t from = condition > MAX_BACK ? condition - MAX_BACK : 1;
  for (uint32_t i = condition; i < e->n && e->at[i].start < e->at[condition].end; i++) {
    if (e->at[i].kind != PL_EV_NAME || e->at[i].text.n < 3) continue;
    size_t at = pl_str_find(text, e->at[i].text);
    for (uint32_t k = from; at != SIZE_MAX && k < condition; k++) {
      uint32_t value = e->at[k].kind == PL_EV_ASSIGN ? pl_event_child(e, k, PL_AS_VALUE) : 0;
      if (!value) continue;
      struct pl_str all = pl_source_text(c, k, 200), target = pl_str_cut(all, 0, pl_str_chr(all, '='));
      if (pl_has_word(target, e->at[i].text) && says(c, pl_source_text(c, value, 120)) > 0)
        return negated(text, pl_str_cut(text, at, at + e->at[i].text.n)) ? -1 : 1;
    }
  }
  return 0;
}

static int condition_says(const struct pl_context *c, uint32_t cond, struct pl_str *text) {
  uint32_t condition = pl_event_child(c->events, cond, PL_AS_CONDITION);
  if (!condition) return 0;
  *text = pl_source_text(c, condition, CONDITION);
  int verdict = says(c, *text);
  return verdict ? verdict : says_by_name(c, condition, *text);
}

/* `return unless agreed`, `guard agreed else { return }`: what is in the branch happens when the condition does not hold. */
static bool turned_round(const struct pl_context *c, uint32_t cond) {
  const struct pl_event *e = c->events->at;
  uint32_t condition = pl_event_child(c->events, cond, PL_AS_CONDITION);
  struct pl_str head = pl_str_trim(pl_str_cut(c->source->bytes, e[cond].start, e[condition].start));
  return pl_str_ends(head, "unless") || pl_str_is(head, "guard");
}

/* The call stands in a branch that only those who agreed reach. */
static bool in_branch(const struct pl_context *c, uint32_t cond, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str text;
  int verdict = condition_says(c, cond, &text);
  uint32_t condition = pl_event_child(e, cond, PL_AS_CONDITION), other = pl_event_child(e, cond, PL_AS_ALTERNATIVE);
  if (!verdict || pl_event_inside(e, event, condition)) return false;
  if (other && e->at[event].start >= e->at[other].start) return verdict < 0 && !both(text);
  return verdict > 0 && !either(text);
}

/* if (!agreed) return; before the call, on the way to it. */
static bool leaves_before(const struct pl_context *c, uint32_t cond, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str text;
  if (e->at[cond].end > e->at[event].start || !pl_event_inside(e, event, e->at[cond].parent)) return false;
  int verdict = condition_says(c, cond, &text);
  bool round = verdict && turned_round(c, cond);
  if ((round ? -verdict : verdict) >= 0 || (round ? either(text) : both(text))) return false;
  return pl_any_word(data(c, "leaves"), pl_source_text(c, cond, CONDITION));
}

/* agreed && send(); list.filter((u) => u.agreed).forEach(send) */
static bool by_expression(const struct pl_context *c, uint32_t around, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[around].kind == PL_EV_BINARY && pl_str_is(e->at[around].text, "&&")) {
    uint32_t left = pl_event_child(e, around, PL_AS_LEFT);
    return left && !pl_event_inside(e, event, left) && says(c, pl_source_text(c, left, CONDITION)) > 0;
  }
  if (e->at[around].kind != PL_EV_CALL) return false;
  uint32_t callee = pl_event_child(e, around, PL_AS_CALLEE);
  struct pl_str text = pl_source_text(c, callee, CONDITION);
  return callee && !pl_event_inside(e, event, callee) && pl_any_word(data(c, "selects"), text) && says(c, text) > 0;
}

/* A query before the call that names the agreement: where: {optIn: true}, filter(opt_in=True), User.opted_in, "WHERE opt_in". */
static bool selects(const struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  if (e->at[i].kind == PL_EV_STRING || e->at[i].kind == PL_EV_TEMPLATE) {
    size_t where = pl_str_ifind(e->at[i].text, PL_STR("where"));
    return where != SIZE_MAX && says(c, pl_str_cut(e->at[i].text, where, e->at[i].text.n)) > 0;
  }
  if (e->at[i].kind != PL_EV_PAIR) return false;
  uint32_t key = pl_event_child(e, i, PL_AS_KEY), value = pl_event_child(e, i, PL_AS_VALUE);
  struct pl_str yes = value ? pl_source_text(c, value, 12) : (struct pl_str){NULL, 0};
  bool off = pl_str_istarts(yes, "false") || pl_str_istarts(yes, "null") || pl_str_istarts(yes, "none");
  if (!key || says(c, e->at[key].text) != (off ? -1 : 1)) return false;
  for (uint32_t up = e->at[i].parent, steps = 0; up && steps < 8; up = e->at[up].parent, steps++) {
    uint32_t named = e->at[up].kind == PL_EV_PAIR   ? pl_event_child(e, up, PL_AS_KEY)
                     : e->at[up].kind == PL_EV_CALL ? pl_event_child(e, up, PL_AS_CALLEE)
                                                    : 0;
    if (named && pl_any_word(data(c, "selects"), pl_source_text(c, named, 120))) return true;
  }
  return false;
}

/* A call before that reads only those who agreed by a condition of its own: where(User.consent.is_(True)), Where(u => u.OptIn). */
static bool selects_by(const struct pl_context *c, uint32_t i, uint32_t event) {
  enum { ARGUMENTS = 4 };
  const struct pl_events *e = c->events;
  uint32_t callee = e->at[i].kind == PL_EV_CALL ? pl_event_child(e, i, PL_AS_CALLEE) : 0,
           named = callee && e->at[callee].kind == PL_EV_MEMBER ? pl_event_child(e, callee, PL_AS_PROPERTY) : callee;
  if (!named || e->at[i].end > e->at[event].start || !pl_any_word(data(c, "selects"), e->at[named].text)) return false;
  for (unsigned k = 0; k < ARGUMENTS; k++) {
    uint32_t arg = pl_event_arg(e, i, k);
    struct pl_str text = arg ? pl_source_text(c, arg, CONDITION) : (struct pl_str){NULL, 0};
    bool denied =
        pl_str_ifind(text, PL_STR("is_(false")) != SIZE_MAX || pl_str_ifind(text, PL_STR("is_(none")) != SIZE_MAX;
    if (arg && e->at[arg].kind != PL_EV_STRING && !denied && !either(text) && says(c, text) > 0) return true;
  }
  return false;
}

/* assertConsent(user); */
static bool asserts(const struct pl_context *c, uint32_t i, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[i].kind != PL_EV_CALL || e->at[i].end > e->at[event].start) return false;
  uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE);
  struct pl_str text = callee ? pl_source_text(c, callee, 80) : (struct pl_str){NULL, 0};
  return text.n && pl_any_word(data(c, "asserts"), text) && says(c, text) > 0;
}

/* <ConsentGate>: what stands inside is shown to those who agreed. */
static bool gated_by(const struct pl_context *c, uint32_t element) {
  uint32_t tag = c->events->at[element].kind == PL_EV_ELEMENT ? pl_event_child(c->events, element, PL_AS_TAG) : 0;
  struct pl_str name = tag ? c->events->at[tag].text : (struct pl_str){NULL, 0};
  return name.n && pl_any_word(data(c, "gates"), name) && says(c, name) > 0;
}

/* @RequiresConsent("analytics") before the function. */
static bool decorated_by(const struct pl_context *c, uint32_t function) {
  const struct pl_events *e = c->events;
  for (uint32_t i = function, n = 0; i-- > 1 && n < MAX_DECORATOR && e->at[i].kind != PL_EV_FUNCTION; n++) {
    bool at = e->at[i].start && c->source->bytes.p[e->at[i].start - 1] == '@';
    struct pl_str text = at || e->at[i].kind == PL_EV_DECORATOR ? pl_source_text(c, i, 80) : (struct pl_str){NULL, 0};
    if (text.n && pl_any_word(data(c, "asserts"), text) && says(c, text) > 0) return true;
  }
  return false;
}

static uint32_t named_function(const struct pl_context *c, uint32_t event) {
  uint32_t f = pl_event_around(c->events, event, PL_EV_FUNCTION);
  while (f && !pl_names_own(c->names, f).n) f = pl_event_around(c->events, f, PL_EV_FUNCTION);
  return f;
}

bool pl_consent_checked(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = named_function(c, event);
  for (uint32_t up = e->at[event].parent; up && up != function; up = e->at[up].parent)
    if ((e->at[up].kind == PL_EV_COND && in_branch(c, up, event)) || by_expression(c, up, event) || gated_by(c, up))
      return true;
  if (function && decorated_by(c, function)) return true;
  uint32_t from = event - function > MAX_BACK ? event - MAX_BACK : function;
  for (uint32_t i = from + 1; i < event; i++)
    if ((e->at[i].kind == PL_EV_COND && leaves_before(c, i, event)) || selects(c, i) || selects_by(c, i, event) ||
        asserts(c, i, event))
      return true;
  return false;
}

bool pl_consent_asked(const struct pl_ruleset *rules, struct pl_str category) {
  return pl_list_has(pl_ruleset_part(rules, "data/consent.yaml", "asks"), category);
}

void pl_fact_surroundings(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  if (!pl_consent_asked(c->rules, pl_attr_text(f->attrs, "category"))) return;
  uint32_t function = named_function(c, event), callers = 0, checked = 0;
  struct pl_str own = function ? pl_names_own(c->names, function) : (struct pl_str){NULL, 0};
  size_t cut = pl_str_rchr(own, '#');
  struct pl_str in = cut == SIZE_MAX ? own : pl_str_cut(own, cut + 1, own.n);
  if (in.n && in.n <= 80) pl_attr_set_text(c->arena, &f->attrs, "in", in);
  for (uint32_t i = 1; function && c->events->n < MAX_EVENTS && i < c->events->n && callers < MAX_SAME_FILE; i++) {
    if (c->events->at[i].kind != PL_EV_CALL || pl_event_inside(c->events, i, function)) continue;
    struct pl_str name = pl_names_of(c->names, i);
    if (!pl_str_ends(name, "()") || !pl_str_eq(pl_str_cut(name, 0, name.n - 2), own)) continue;
    callers++;
    bool asks = pl_consent_checked(c, i);
    checked += asks;
    struct pl_str from = pl_last_member(pl_function_text(c, i));
    if (!asks && from.n && from.n <= 80 && !pl_attr_get(f->attrs, "unchecked_in"))
      pl_attr_set_text(c->arena, &f->attrs, "unchecked_in", from);
  }
  if (callers) pl_attr_set_number(c->arena, &f->attrs, "callers", callers);
  if (checked) pl_attr_set_number(c->arena, &f->attrs, "callers_checked", checked);
}
