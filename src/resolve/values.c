/* Evaluates constant expressions. */
#include "resolve/values.h"

#include <math.h>

#include "ruleset/ident.h"

enum { MAX_DEPTH = 20, MAX_TEXT = 4096 };

struct evaluator {
  struct pl_names *names;
  const struct pl_apis *apis;
  int depth;
};

static struct pl_const eval(struct evaluator *v, uint32_t i);

static struct pl_const text_const(struct pl_str s, uint32_t event) {
  return (struct pl_const){.kind = PL_CONST_TEXT, .text = s, .event = event};
}

static struct pl_const number_const(double d, enum pl_unit unit, uint32_t event) {
  return (struct pl_const){.kind = PL_CONST_NUMBER, .number = d, .unit = unit, .event = event};
}

/* The text of a constant for concatenation; "{}" when unknown. */
static struct pl_str as_text(struct evaluator *v, struct pl_const c) {
  if (c.kind == PL_CONST_TEXT) return c.text;
  if (c.kind == PL_CONST_NUMBER) return pl_arena_printf(v->names->arena, "%.15g", c.number);
  return PL_STR("{}");
}

/* Where the delimiter of a hole that starts at raw[hole] begins, and in *close the byte that ends it ('\0': the hole ends by itself):
 * ${x}, #{x}, {x}, \(x), $x, #@x. */
static size_t hole_start(struct pl_str raw, size_t done, size_t hole, char *close) {
  size_t left = hole;
  while (left > done && pl_is_space(raw.p[left - 1])) left--;
  char before = left > done ? raw.p[left - 1] : '\0';
  bool paren = before == '(' && left > done + 1 && raw.p[left - 2] == '\\';
  *close = before == '{' ? '}' : paren ? ')' : '\0';
  if (*close) left--;
  if (!*close) left = hole;
  char sign = left > done ? raw.p[left - 1] : '\0';
  return sign == '$' || sign == '#' || paren ? left - 1 : left;
}

static struct pl_const template_of(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  struct pl_str raw = e->at[i].text, file = e->at[0].text, out = PL_STR("");
  if (!raw.p || !file.p || raw.p < file.p || raw.p > file.p + file.n) return (struct pl_const){0};
  size_t done = 0, offset = (size_t)(raw.p - file.p);
  for (uint32_t c = e->at[i].child; c && out.n < MAX_TEXT; c = e->at[c].next) {
    if (e->at[c].as != PL_AS_HOLE || e->at[c].start < offset + done || e->at[c].end > offset + raw.n) continue;
    char close;
    out = pl_arena_cat(v->names->arena, out,
                       pl_str_cut(raw, done, hole_start(raw, done, e->at[c].start - offset, &close)));
    out = pl_arena_cat(v->names->arena, out, as_text(v, eval(v, c)));
    done = e->at[c].end - offset;
    while (close && done < raw.n && raw.p[done] != close) done++;
    done += close != '\0';
  }
  return text_const(pl_arena_cat(v->names->arena, out, pl_str_cut(raw, done, raw.n)), i);
}

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

static struct pl_const binary_of(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t left = pl_event_child(e, i, PL_AS_LEFT), right = pl_event_child(e, i, PL_AS_RIGHT);
  struct pl_str op = e->at[i].text;
  if (!left || !right) return (struct pl_const){0};
  struct pl_const a = eval(v, left), b = eval(v, right);
  if (pl_str_is(op, "||") || pl_str_is(op, "??") || pl_str_is(op, "or")) {
    struct pl_str env = a.env.n ? a.env : pl_value_env(v->names, left);
    if (a.kind != PL_CONST_NONE) return a;
    b.env = env;
    return b;
  }
  double result;
  if (a.kind == PL_CONST_NUMBER && b.kind == PL_CONST_NUMBER && arithmetic(op, a.number, b.number, &result))
    return number_const(result, a.unit == PL_UNIT_SECONDS || b.unit == PL_UNIT_SECONDS ? PL_UNIT_SECONDS : PL_UNIT_NONE,
                        i);
  bool plus = pl_str_is(op, "+") || pl_str_is(op, ".") || pl_str_is(op, "<>");
  if (plus && (a.kind == PL_CONST_TEXT || b.kind == PL_CONST_TEXT))
    return text_const(pl_arena_cat(v->names->arena, as_text(v, a), as_text(v, b)),
                      a.kind == PL_CONST_TEXT ? a.event : i);
  return (struct pl_const){0};
}

/* Seconds of a call or member that a duration row knows: `seconds: 86400` (times the first argument) or a map by keyword. */
static struct pl_const duration_call(struct evaluator *v, uint32_t i, const struct pl_node *row) {
  const struct pl_events *e = v->names->events;
  double sum = 0;
  bool any = false;
  if (pl_node_kind(*row) == PL_NODE_SCALAR) {
    uint32_t arg = pl_event_arg(e, i, 0);
    struct pl_const c = arg ? eval(v, arg) : number_const(1, PL_UNIT_NONE, i);
    if (c.kind != PL_CONST_NUMBER) return (struct pl_const){0};
    return number_const(c.number * pl_node_number(*row, 1), PL_UNIT_SECONDS, i);
  }
  unsigned position = 0;
  for (struct pl_node k = pl_node_first(*row); k.i; k = pl_node_next(k), position++) {
    uint32_t arg = pl_event_pair(e, i, pl_node_key(k));
    if (!arg) arg = pl_event_arg(e, i, position);
    struct pl_const c = arg ? eval(v, arg) : (struct pl_const){0};
    if (c.kind == PL_CONST_NUMBER) sum += c.number * pl_node_number(k, 0), any = true;
  }
  return any ? number_const(sum, PL_UNIT_SECONDS, i) : (struct pl_const){0};
}

static const struct pl_node *duration_row(struct evaluator *v, struct pl_str name) {
  if (pl_str_ends(name, "()")) name.n -= 2;
  const struct pl_node *row = name.n ? pl_map_get(&v->apis->durations, name) : NULL;
  size_t dot = pl_str_rchr(name, '.');
  if (!row && dot != SIZE_MAX)
    row =
        pl_map_get(&v->apis->durations, pl_arena_cat(v->names->arena, PL_STR("*."), pl_str_cut(name, dot + 1, name.n)));
  return row;
}

/* 30.days: the object is a number and the property a unit. */
static struct pl_const number_member(struct evaluator *v, uint32_t object, struct pl_str property, uint32_t i) {
  double seconds;
  struct pl_const c = eval(v, object);
  if (c.kind != PL_CONST_NUMBER || !pl_duration_parse(pl_arena_cat(v->names->arena, PL_STR("1"), property), &seconds) ||
      property.n < 3)
    return (struct pl_const){0};
  return number_const(c.number * seconds, PL_UNIT_SECONDS, i);
}

static struct pl_const call_of(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t receiver = pl_event_child(e, i, PL_AS_RECEIVER), name = pl_event_child(e, i, PL_AS_NAME),
           first = pl_event_arg(e, i, 0);
  if (receiver && name) {
    struct pl_const c = number_member(v, receiver, e->at[name].text, i);
    if (c.kind) return c;
    struct pl_str s = e->at[name].text; /* 30.days.to_i, 2.weeks.ago */
    if (pl_str_is(s, "to_i") || pl_str_is(s, "ago") || pl_str_is(s, "from_now") || pl_str_is(s, "freeze") ||
        pl_str_is(s, "to_s") || pl_str_is(s, "to_sym"))
      return eval(v, receiver);
  }
  struct pl_str resolved = pl_names_of(v->names, i);
  const struct pl_node *row = resolved.n ? duration_row(v, resolved) : NULL;
  if (row) return duration_call(v, i, row);
  struct pl_str env = pl_value_env(v->names, i);
  if (env.n) {
    uint32_t fallback = pl_event_arg(e, i, 1);
    if (!fallback) fallback = pl_value_default_text(e, i);
    struct pl_const c = fallback ? eval(v, fallback) : (struct pl_const){0};
    c.env = env;
    return c;
  }
  uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE), elsewhere = pl_value_elsewhere(v->names, i);
  if (elsewhere) return eval(v, elsewhere);
  if (callee && first && pl_str_is(e->at[callee].text, "nameof")) { /* C#: the last part of a name, as text */
    uint32_t part = e->at[first].kind == PL_EV_MEMBER ? pl_event_child(e, first, PL_AS_PROPERTY) : first;
    return text_const(e->at[part ? part : first].text, i);
  }
  static const char *const casts[] = {"parseInt",   "Number",  "int",   "String", "str",
                                      "Math.floor", "Integer", "float", NULL};
  for (size_t k = 0; callee && first && casts[k]; k++)
    if (pl_str_is(pl_str_cut(e->at[i].text, 0, e->at[callee].end - e->at[callee].start), casts[k])) {
      struct pl_const c = eval(v, first);
      double d;
      if (c.kind == PL_CONST_TEXT && pl_number_parse(c.text, &d)) c.kind = PL_CONST_NUMBER, c.number = d;
      return c;
    }
  return (struct pl_const){0};
}

static struct pl_const member_of(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t object = pl_event_child(e, i, PL_AS_OBJECT), property = pl_event_child(e, i, PL_AS_PROPERTY);
  struct pl_str resolved = pl_names_of(v->names, i);
  const struct pl_node *row = resolved.n ? duration_row(v, resolved) : NULL;
  if (row && pl_node_kind(*row) == PL_NODE_SCALAR) return number_const(pl_node_number(*row, 0), PL_UNIT_SECONDS, i);
  if (object && property) {
    struct pl_const c = number_member(v, object, e->at[property].text, i);
    if (c.kind) return c;
    const struct pl_binding *field = e->at[i].kind == PL_EV_MEMBER ? pl_names_member_binding(v->names, i) : NULL;
    if (field && field->event && !field->param && !field->member.n && !pl_event_inside(e, i, field->event)) {
      c = eval(v, field->event);
      if (c.kind) return c;
    }
    uint32_t holder = pl_names_unwrap(e, object);
    const struct pl_binding *b = holder && e->at[holder].kind == PL_EV_NAME ? pl_names_binding(v->names, holder) : NULL;
    uint32_t table = b && b->event && !b->param ? pl_names_unwrap(e, b->event) : 0;
    uint32_t value = table && e->at[table].kind == PL_EV_OBJECT ? pl_event_pair(e, table, e->at[property].text) : 0;
    if (value) return eval(v, value);
  }
  return (struct pl_const){.env = pl_value_env(v->names, i)};
}

static struct pl_const name_of(struct evaluator *v, uint32_t i) {
  const struct pl_binding *b = pl_names_member_binding(v->names, i); /* @x */
  if (!b) b = pl_names_binding(v->names, i);
  if (!b || b->param || b->member.n || !b->event || b->whole.n) return (struct pl_const){0};
  if (pl_event_inside(v->names->events, i, b->event)) return (struct pl_const){0};
  return eval(v, b->event);
}

/* "Rails.env.test?", "isDevelopment": the condition holds where nobody but developers is. */
static bool is_for_developers(const struct pl_events *e, uint32_t condition) {
  static const char *const words[] = {"test", "tests", "testing", "development", "dev", "debug", NULL};
  struct pl_str text = pl_str_cut(e->at[0].text, e->at[condition].start, e->at[condition].end);
  if (!condition || text.n > 80 || pl_str_chr(text, '!') != SIZE_MAX || pl_has_word(text, PL_STR("not"))) return false;
  for (size_t i = 0; words[i]; i++)
    if (pl_has_word(text, pl_str_of(words[i]))) return true;
  return false;
}

static struct pl_const chosen_of(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t side = pl_event_child(e, i, PL_AS_CONSEQUENCE), other = pl_event_child(e, i, PL_AS_ALTERNATIVE);
  if (other && is_for_developers(e, pl_event_child(e, i, PL_AS_CONDITION))) side = other;
  return side ? eval(v, side) : (struct pl_const){0};
}

/* Pieces of adjacent literals ("a" "b") are joined. */
static struct pl_const joined(struct evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  struct pl_str out = PL_STR("");
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next) {
    if (e->at[c].kind != PL_EV_STRING && e->at[c].kind != PL_EV_TEMPLATE) return (struct pl_const){0};
    out = pl_arena_cat(v->names->arena, out, eval(v, c).text);
  }
  return out.n ? text_const(out, e->at[i].child) : (struct pl_const){0};
}

static struct pl_const compute(struct evaluator *v, uint32_t i) {
  const struct pl_event *at = &v->names->events->at[i];
  double d;
  switch (at->kind) {
    case PL_EV_STRING: return text_const(at->text, i);
    case PL_EV_TEXT: return text_const(pl_str_trim(at->text), i);
    case PL_EV_TEMPLATE: return template_of(v, i);
    case PL_EV_NUMBER: return pl_number_parse(at->text, &d) ? number_const(d, PL_UNIT_NONE, i) : (struct pl_const){0};
    case PL_EV_BOOL:
      return (struct pl_const){.kind = PL_CONST_BOOL,
                               .number = pl_str_istarts(at->text, "t"),
                               .event = i,
                               .text = pl_str_istarts(at->text, "t") ? PL_STR("true") : PL_STR("false")};
    case PL_EV_BINARY: return binary_of(v, i);
    case PL_EV_MEMBER:
    case PL_EV_INDEX: return member_of(v, i);
    case PL_EV_CALL:
    case PL_EV_NEW: return call_of(v, i);
    case PL_EV_NAME: return name_of(v, i);
    case PL_EV_COND: return chosen_of(v, i);
    case PL_EV_OTHER: return joined(v, i);
    default: return (struct pl_const){0};
  }
}

/* -x, !x; other operators leave the value as it is. */
static struct pl_const unary_of(struct evaluator *v, uint32_t i) {
  uint32_t inner = pl_event_child(v->names->events, i, PL_AS_VALUE);
  struct pl_str op = v->names->events->at[i].text;
  struct pl_const c = inner ? eval(v, inner) : (struct pl_const){0};
  if (pl_str_is(op, "-") && c.kind == PL_CONST_NUMBER) c.number = -c.number;
  if ((pl_str_is(op, "!") || pl_str_is(op, "not")) && c.kind == PL_CONST_BOOL) {
    c.number = c.number == 0;
    c.text = c.number != 0 ? PL_STR("true") : PL_STR("false");
  }
  return c;
}

static struct pl_const eval(struct evaluator *v, uint32_t i) {
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
  struct evaluator v = {.names = n, .apis = apis};
  return eval(&v, event);
}
