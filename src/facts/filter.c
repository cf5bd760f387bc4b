/* Filters of specs: take a part of a value, or look at the expression itself. */
#include "facts/moments.h"
#include "facts/spec.h"

enum { MAX_GIVEN = 40 };

struct pl_str pl_last_member(struct pl_str name) {
  if (pl_str_ends(name, "()")) name.n -= 2;
  if (pl_str_ends(name, "#")) name.n--;
  for (size_t i = name.n; i-- > 0;)
    if (strchr(".#:/", name.p[i])) return pl_str_cut(name, i + 1, name.n);
  return name;
}

static struct pl_const text_const(struct pl_str text, uint32_t event) {
  return text.n ? (struct pl_const){.kind = PL_CONST_TEXT, .text = text, .event = event} : (struct pl_const){0};
}

/* The text of a value; of one that is not known its resolved name. */
static struct pl_str text_or_name(struct pl_context *c, struct pl_const v, uint32_t event) {
  if (v.kind == PL_CONST_NUMBER) return pl_arena_printf(c->arena, "%.15g", v.number);
  return v.kind == PL_CONST_NONE ? pl_names_of(c->names, event) : v.text;
}

static struct pl_str until(struct pl_str text, struct pl_str stops) {
  for (size_t i = 0; i < text.n; i++)
    if (pl_str_chr(stops, text.p[i]) != SIZE_MAX) return pl_str_trim(pl_str_cut(text, 0, i));
  return pl_str_trim(text);
}

static struct pl_str after(struct pl_str text, struct pl_str mark) {
  size_t at = pl_str_ifind(text, mark);
  return at == SIZE_MAX ? (struct pl_str){NULL, 0} : until(pl_str_cut(text, at + mark.n, text.n), PL_STR(";"));
}

static struct pl_str before(struct pl_str text, struct pl_str mark) {
  size_t at = pl_str_ifind(text, mark);
  return at == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(text, 0, at);
}

/* The first of the words, separated by ',', that stands in the text, letters folded. */
static struct pl_str one_of(struct pl_str text, struct pl_str words) {
  struct pl_str word;
  while (pl_str_next(&words, ',', &word))
    if (pl_str_ifind(text, word) != SIZE_MAX) return word;
  return (struct pl_str){NULL, 0};
}

/* "call", "member", "param", …: the kind of event the expression comes to when its names are followed. */
static struct pl_str kind_of(struct pl_context *c, uint32_t event) {
  uint32_t i = pl_spec_follow(c, event);
  if (!i) return (struct pl_str){NULL, 0};
  const struct pl_binding *b = c->events->at[i].kind == PL_EV_NAME ? pl_names_binding(c->names, i) : NULL;
  return b && (b->param || b->member.n) ? PL_STR("param")
                                        : pl_str_of(pl_event_kind_name((enum pl_event_kind)c->events->at[i].kind));
}

/* "600000" out of "pbkdf2:sha256:600000" as the number it is. */
static struct pl_const number_of(struct pl_const v) {
  double number;
  if (v.kind == PL_CONST_NUMBER) return v;
  if (v.kind != PL_CONST_TEXT || !pl_number_parse(pl_str_trim(v.text), &number)) return (struct pl_const){0};
  return (struct pl_const){.kind = PL_CONST_NUMBER, .number = number, .event = v.event};
}

static struct pl_const has(struct pl_str text, struct pl_str word, uint32_t event) {
  bool yes = pl_str_ifind(text, word) != SIZE_MAX;
  if (!text.n || (!yes && pl_str_find(text, PL_STR("{}")) != SIZE_MAX)) return (struct pl_const){0};
  return (struct pl_const){
      .kind = PL_CONST_BOOL, .number = yes, .text = yes ? PL_STR("true") : PL_STR("false"), .event = event};
}

static struct pl_str heads(struct pl_context *c, uint32_t event) {
  struct pl_texts t = {0};
  pl_head_texts(c, event, &t);
  return t.n ? t.at[0] : (struct pl_str){NULL, 0};
}

static struct pl_const ahead_of(struct pl_context *c, uint32_t event, struct pl_str mark) {
  if (mark.n) event = pl_part_behind(c, event, mark);
  double seconds = event ? pl_moment_ahead(c, event) : 0;
  return seconds > 0
             ? (struct pl_const){.kind = PL_CONST_NUMBER, .unit = PL_UNIT_SECONDS, .number = seconds, .event = event}
             : (struct pl_const){0};
}

/* Without white space: "{ return true; }" is "{returntrue;}" however it is laid out. */
static struct pl_str tight(struct pl_arena *a, struct pl_str text) {
  char *out = pl_arena_alloc(a, text.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < text.n; i++)
    if (!pl_is_space(text.p[i])) out[n++] = text.p[i];
  return (struct pl_str){out, n};
}

/* "FarmShop" as "farm_shop", "OSMap" as "os_map". */
static struct pl_str snake_of(struct pl_arena *a, struct pl_str text) {
  char *out = pl_arena_alloc(a, 2 * text.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < text.n; i++) {
    bool upper = text.p[i] >= 'A' && text.p[i] <= 'Z', after = i && !(text.p[i - 1] >= 'A' && text.p[i - 1] <= 'Z');
    bool before = i + 1 < text.n && text.p[i + 1] >= 'a' && text.p[i + 1] <= 'z';
    if (upper && i && text.p[i - 1] != '_' && (after || before)) out[n++] = '_';
    out[n++] = pl_lower(text.p[i]);
  }
  return pl_str_n(out, n);
}

/* A variable that is given one value only. */
static bool is_settled(struct pl_context *c, uint32_t event) {
  event = pl_names_unwrap(c->events, event);
  const struct pl_binding *b =
      event && c->events->at[event].kind == PL_EV_NAME ? pl_names_binding(c->names, event) : NULL;
  unsigned given = 0;
  const struct pl_binding *other = b ? pl_map_get(&c->names->by_name, b->name) : NULL;
  for (int k = 0; other && k < MAX_GIVEN; k++, other = other->next) given += other->scope == b->scope;
  return given < 2;
}

/* ["email", "profile"] as "email profile"; of what is no list its text. */
static struct pl_str joined(struct pl_context *c, uint32_t event) {
  enum { MOST = 32 };
  uint32_t list = pl_spec_follow(c, event), item;
  struct pl_str out = {NULL, 0};
  if (!list) return out;
  if (c->events->at[list].kind != PL_EV_LIST) return pl_value_of(c->names, &c->rules->apis, list).text;
  for (unsigned i = 0; i < MOST && (item = pl_event_arg(c->events, list, i)) != 0; i++) {
    struct pl_const v = pl_value_of(c->names, &c->rules->apis, item);
    if (v.kind == PL_CONST_TEXT)
      out = out.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(out), PL_FMT(v.text)) : v.text;
  }
  return out;
}

static struct pl_const apply(struct pl_context *c, struct pl_const v, uint32_t event, struct pl_str name,
                             struct pl_str argument) {
  struct pl_str text = text_or_name(c, v, event);
  if (pl_str_is(name, "until")) return text_const(until(v.text, argument), v.event);
  if (pl_str_is(name, "after")) return text_const(after(v.text, argument), v.event);
  if (pl_str_is(name, "before")) return text_const(before(text, argument), event);
  if (pl_str_is(name, "one")) return text_const(one_of(text, argument), event);
  if (pl_str_is(name, "has")) return has(v.text, argument, event);
  if (pl_str_is(name, "ahead") || pl_str_is(name, "till")) return ahead_of(c, event, argument);
  if (pl_str_is(name, "number")) return number_of(v);
  if (pl_str_is(name, "some")) return v.kind == PL_CONST_NUMBER && v.number == 0 ? (struct pl_const){0} : v;
  if (pl_str_is(name, "text")) return v.kind == PL_CONST_TEXT ? v : (struct pl_const){0};
  if (pl_str_is(name, "settled")) return is_settled(c, event) ? v : (struct pl_const){0};
  if (pl_str_is(name, "snake")) return text_const(snake_of(c->arena, text), event);
  if (pl_str_is(name, "last")) return text_const(pl_last_member(text), event);
  if (pl_str_is(name, "lower")) return text_const(pl_arena_lower(c->arena, text), event);
  if (pl_str_is(name, "tight")) return text_const(tight(c->arena, text), event);
  if (pl_str_is(name, "name")) return text_const(pl_names_of(c->names, event), event);
  if (pl_str_is(name, "source")) return text_const(pl_source_text(c, event, 400), event);
  if (pl_str_is(name, "joined")) return text_const(joined(c, event), event);
  if (pl_str_is(name, "head")) return text_const(heads(c, event), event);
  if (pl_str_is(name, "record")) return text_const(pl_record_of(c, event), event);
  if (pl_str_is(name, "kind")) return text_const(kind_of(c, event), event);
  if (pl_str_is(name, "not") && v.kind == PL_CONST_BOOL) {
    v.number = v.number == 0;
    v.text = v.number != 0 ? PL_STR("true") : PL_STR("false");
    return v;
  }
  return (struct pl_const){0};
}

struct pl_const pl_spec_filter(struct pl_context *c, struct pl_const v, uint32_t event, struct pl_str filters) {
  struct pl_str filter;
  while (filters.n && pl_str_next(&filters, '/', &filter)) {
    size_t colon = pl_str_chr(filter, ':');
    struct pl_str name = colon == SIZE_MAX ? filter : pl_str_cut(filter, 0, colon);
    v = apply(c, v, event, name, colon == SIZE_MAX ? PL_STR("") : pl_str_cut(filter, colon + 1, filter.n));
    if (v.kind == PL_CONST_NONE) break;
  }
  return v;
}

struct pl_const pl_spec_holes(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_str out = PL_STR(""), rest = text;
  for (size_t open; (open = pl_str_find(rest, PL_STR("{$"))) != SIZE_MAX;) {
    size_t close = pl_str_chr(rest, '}');
    if (close == SIZE_MAX || close < open) break;
    struct pl_const v = pl_spec_value(c, event, pl_str_cut(rest, open + 1, close));
    if (v.kind == PL_CONST_NONE) return (struct pl_const){0};
    struct pl_str value = v.kind == PL_CONST_NUMBER ? pl_arena_printf(c->arena, "%.15g", v.number) : v.text;
    out = pl_arena_printf(c->arena, "%.*s%.*s%.*s", PL_FMT(out), PL_FMT(pl_str_cut(rest, 0, open)), PL_FMT(value));
    rest = pl_str_cut(rest, close + 1, rest.n);
  }
  return (struct pl_const){.kind = PL_CONST_TEXT, .text = pl_arena_cat(c->arena, out, rest), .event = event};
}
