/* Evaluates constant expressions. */
#include <math.h>

#include "resolve/values_p.h"

#include "ruleset/ident.h"

enum { MAX_DEPTH = 20 };

static bool arithmetic(struct pl_str op, double a, double b, double *out) {
  if (op.n == 2 && pl_str_is(op, "//")) return *out = b != 0 ? floor(a / b) : 0, true;
  if (op.n == 2 && pl_str_is(op, "**")) return *out = pow(a, b), true;
  if (op.n == 2 && pl_str_is(op, "<<")) return *out = a * pow(2, b), true;
  if (op.n != 1) return false;
  switch (op.p[0]) {
    case '+': *out = a + b; return true;
    case '-': *out = a - b; return true;
    case '*': *out = a * b; return true;
    case '/': *out = b != 0 ? a / b : 0; return true;
    default: return false;
  }
}

/* 60 * 60 * 24 in grammars that write all operands beside each other: the operator stands between this one and the next. */
static struct pl_str operator_before(const struct pl_events *e, uint32_t before, uint32_t next) {
  return pl_str_trim(pl_str_cut(e->at[0].text, e->at[before].end, e->at[next].start));
}

static struct pl_const further_operands(struct pl_evaluator *v, uint32_t first, struct pl_const sum, uint32_t i) {
  const struct pl_events *e = v->names->events;
  for (uint32_t before = first, next; (next = e->at[before].next) != 0; before = next) {
    struct pl_const b = e->at[next].as == PL_AS_RIGHT ? pl_value_eval(v, next) : (struct pl_const){0};
    double result;
    if (b.kind != PL_CONST_NUMBER || !arithmetic(operator_before(e, before, next), sum.number, b.number, &result))
      return (struct pl_const){0};
    bool unit = sum.unit == PL_UNIT_SECONDS || b.unit == PL_UNIT_SECONDS;
    sum = pl_const_number(result, unit ? PL_UNIT_SECONDS : PL_UNIT_NONE, i);
  }
  return sum;
}

static struct pl_const binary_of(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t left = pl_event_child(e, i, PL_AS_LEFT), right = pl_event_child(e, i, PL_AS_RIGHT);
  struct pl_str op = e->at[i].text;
  if (!left || !right) return (struct pl_const){0};
  struct pl_const a = pl_value_eval(v, left), b = pl_value_eval(v, right);
  if (pl_str_is(op, "||") || pl_str_is(op, "??") || pl_str_is(op, "or")) {
    struct pl_str env = a.env.n ? a.env : pl_value_env(v->names, left);
    if (a.kind != PL_CONST_NONE) return a;
    b.env = env;
    return b;
  }
  double result;
  if (a.kind == PL_CONST_NUMBER && b.kind == PL_CONST_NUMBER && arithmetic(op, a.number, b.number, &result)) {
    bool unit = a.unit == PL_UNIT_SECONDS || b.unit == PL_UNIT_SECONDS;
    return further_operands(v, right, pl_const_number(result, unit ? PL_UNIT_SECONDS : PL_UNIT_NONE, i), i);
  }
  bool plus = pl_str_is(op, "+") || pl_str_is(op, ".") || pl_str_is(op, "<>");
  if (plus && (a.kind == PL_CONST_TEXT || b.kind == PL_CONST_TEXT))
    return pl_const_text(pl_arena_cat(v->names->arena, pl_const_shown(v, a), pl_const_shown(v, b)),
                         a.kind == PL_CONST_TEXT ? a.event : i);
  bool percent = pl_str_is(op, "%") && a.kind == PL_CONST_TEXT;
  return percent ? pl_value_percent(v, a, pl_names_unwrap(e, right)) : (struct pl_const){0};
}

static struct pl_const member_of(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t object = pl_event_child(e, i, PL_AS_OBJECT), property = pl_event_child(e, i, PL_AS_PROPERTY);
  struct pl_str resolved = pl_names_of(v->names, i);
  const struct pl_node *row = resolved.n ? pl_value_duration_row(v, resolved) : NULL;
  bool made = pl_str_ends(resolved, "()"); /* a field that is set to FromDays(30): no unit by itself */
  if (row && !made && pl_node_kind(*row) == PL_NODE_SCALAR)
    return pl_const_number(pl_node_number(*row, 0), PL_UNIT_SECONDS, i);
  const struct pl_node *constant = resolved.n ? pl_map_get(&v->apis->constants, resolved) : NULL;
  if (constant) return pl_const_text(pl_node_text(*constant), i);
  if (object && property) {
    struct pl_const c = pl_value_number_member(v, object, e->at[property].text, i);
    if (c.kind) return c;
    const struct pl_binding *field = e->at[i].kind == PL_EV_MEMBER ? pl_names_member_binding(v->names, i) : NULL;
    if (field && field->event && !field->param && !field->member.n && !pl_event_inside(e, i, field->event)) {
      c = pl_value_eval(v, field->event);
      if (c.kind) return c;
    }
    uint32_t holder = pl_names_unwrap(e, object);
    const struct pl_binding *b = holder && e->at[holder].kind == PL_EV_NAME ? pl_names_binding(v->names, holder) : NULL;
    uint32_t table = b && b->event && !b->param ? pl_names_unwrap(e, b->event) : 0;
    uint32_t value = table && e->at[table].kind == PL_EV_OBJECT ? pl_event_pair(e, table, e->at[property].text) : 0;
    if (value) return pl_value_eval(v, value);
  }
  return (struct pl_const){.env = pl_value_env(v->names, i)};
}

/* What a constant of a library stands for (same.yaml). */
static struct pl_const known_constant(struct pl_evaluator *v, uint32_t i) {
  struct pl_str resolved = pl_names_of(v->names, i);
  const struct pl_node *constant = resolved.n ? pl_map_get(&v->apis->constants, resolved) : NULL;
  return constant ? pl_const_text(pl_node_text(*constant), i) : (struct pl_const){0};
}

static struct pl_const name_of(struct pl_evaluator *v, uint32_t i) {
  const struct pl_binding *b = pl_names_member_binding(v->names, i); /* @x */
  if (!b) b = pl_names_binding(v->names, i);
  if (!b) { /* DAY_IN_SECONDS of WordPress */
    struct pl_str resolved = pl_names_of(v->names, i);
    const struct pl_node *row = resolved.n ? pl_value_duration_row(v, resolved) : NULL;
    if (row && pl_node_kind(*row) == PL_NODE_SCALAR && !pl_str_is(pl_node_text(*row), "text"))
      return pl_const_number(pl_node_number(*row, 0), PL_UNIT_SECONDS, i);
  }
  if (!b || b->member.n || !b->event || b->whole.n) return known_constant(v, i);
  if (b->param && v->names->events->at[b->event].kind != PL_EV_STRING) return (struct pl_const){0};
  if (pl_event_inside(v->names->events, i, b->event)) return (struct pl_const){0};
  return pl_value_eval(v, b->event);
}

/* "Rails.env.test?", "isDevelopment": the condition holds where nobody but developers is. */
static bool is_for_developers(const struct pl_events *e, uint32_t condition) {
  static const char *const words[] = {"test",  "tests",   "testing",   "development", "dev",
                                      "debug", "locally", "localhost", NULL};
  struct pl_str text = pl_str_cut(e->at[0].text, e->at[condition].start, e->at[condition].end);
  if (!condition || text.n > 80 || pl_str_chr(text, '!') != SIZE_MAX || pl_has_word(text, PL_STR("not"))) return false;
  for (size_t i = 0; words[i]; i++)
    if (pl_has_word(text, pl_str_of(words[i]))) return true;
  return false;
}

static struct pl_const chosen_of(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t side = pl_event_child(e, i, PL_AS_CONSEQUENCE), other = pl_event_child(e, i, PL_AS_ALTERNATIVE);
  if (other && is_for_developers(e, pl_event_child(e, i, PL_AS_CONDITION))) side = other;
  struct pl_const c = side ? pl_value_eval(v, side) : (struct pl_const){0};
  bool open = c.env.n && c.kind != PL_CONST_NUMBER && c.kind != PL_CONST_TEXT; /* env.X ? Number(env.X) : 90 */
  if (!open || side == other || !other) return c;
  struct pl_const fallback = pl_value_eval(v, other);
  fallback.env = c.env;
  return fallback.kind == PL_CONST_NUMBER ? fallback : c;
}

static struct pl_const compute(struct pl_evaluator *v, uint32_t i) {
  const struct pl_event *at = &v->names->events->at[i];
  double d;
  switch (at->kind) {
    case PL_EV_STRING: return pl_const_text(at->text, i);
    case PL_EV_TEXT: return pl_const_text(pl_str_trim(at->text), i);
    case PL_EV_TEMPLATE: return pl_value_template(v, i);
    case PL_EV_NUMBER:
      return pl_number_parse(at->text, &d) ? pl_const_number(d, PL_UNIT_NONE, i) : (struct pl_const){0};
    case PL_EV_BOOL:
      return (struct pl_const){.kind = PL_CONST_BOOL,
                               .number = pl_str_istarts(at->text, "t"),
                               .event = i,
                               .text = pl_str_istarts(at->text, "t") ? PL_STR("true") : PL_STR("false")};
    case PL_EV_BINARY: return binary_of(v, i);
    case PL_EV_MEMBER:
    case PL_EV_INDEX: return member_of(v, i);
    case PL_EV_CALL:
    case PL_EV_NEW: return pl_value_call(v, i);
    case PL_EV_NAME: return name_of(v, i);
    case PL_EV_COND: return chosen_of(v, i);
    case PL_EV_OTHER: return pl_value_joined(v, i);
    default: return (struct pl_const){0};
  }
}

/* -x, !x; other operators leave the value as it is. */
static struct pl_const unary_of(struct pl_evaluator *v, uint32_t i) {
  uint32_t inner = pl_event_child(v->names->events, i, PL_AS_VALUE);
  struct pl_str op = v->names->events->at[i].text;
  struct pl_const c = inner ? pl_value_eval(v, inner) : (struct pl_const){0};
  if (pl_str_is(op, "-") && c.kind == PL_CONST_NUMBER) c.number = -c.number;
  if ((pl_str_is(op, "!") || pl_str_is(op, "not")) && c.kind == PL_CONST_BOOL) {
    c.number = c.number == 0;
    c.text = c.number != 0 ? PL_STR("true") : PL_STR("false");
  }
  return c;
}

struct pl_const pl_value_eval(struct pl_evaluator *v, uint32_t i) {
  if (i && v->depth < MAX_DEPTH && v->names->events->at[i].kind == PL_EV_UNARY) {
    v->depth++;
    struct pl_const c = unary_of(v, i);
    v->depth--;
    return c;
  }
  i = pl_names_unwrap(v->names->events, i);
  if (v->depth >= MAX_DEPTH || !i) return (struct pl_const){0};
  v->depth++;
  struct pl_const c = compute(v, i);
  v->depth--;
  return c;
}

struct pl_const pl_value_of(struct pl_names *n, const struct pl_apis *apis, uint32_t event) {
  struct pl_evaluator v = {.names = n, .apis = apis};
  return pl_value_eval(&v, event);
}
