/* Texts put together: templates with holes, literals side by side. */
#include "resolve/values_p.h"

enum { MAX_TEXT = 4096 };

struct pl_const pl_const_text(struct pl_str s, uint32_t event) {
  return (struct pl_const){.kind = PL_CONST_TEXT, .text = s, .event = event};
}

/* The text of a constant for concatenation; "{}" when unknown. */
struct pl_str pl_const_shown(struct pl_evaluator *v, struct pl_const c) {
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

struct pl_const pl_value_template(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  struct pl_str raw = e->at[i].text, file = e->at[0].text, out = PL_STR("");
  if (!raw.p || !file.p || raw.p < file.p || raw.p > file.p + file.n) return (struct pl_const){0};
  size_t done = 0, offset = (size_t)(raw.p - file.p);
  for (uint32_t c = e->at[i].child; c && out.n < MAX_TEXT; c = e->at[c].next) {
    if (e->at[c].as != PL_AS_HOLE || e->at[c].start < offset + done || e->at[c].end > offset + raw.n) continue;
    char close;
    out = pl_arena_cat(v->names->arena, out,
                       pl_str_cut(raw, done, hole_start(raw, done, e->at[c].start - offset, &close)));
    out = pl_arena_cat(v->names->arena, out, pl_const_shown(v, pl_value_eval(v, c)));
    done = e->at[c].end - offset;
    while (close && done < raw.n && raw.p[done] != close) done++;
    done += close != '\0';
  }
  return pl_const_text(pl_arena_cat(v->names->arena, out, pl_str_cut(raw, done, raw.n)), i);
}

/* The end of the hole that starts at `at`: "%s", "%-10d", "{}", "{name}", "{:>8}"; or `at` when none does. */
static size_t hole_end(struct pl_str text, size_t at, char opens) {
  size_t i = at + 1, most = at + 24 < text.n ? at + 24 : text.n;
  if (at >= text.n || text.p[at] != opens) return at;
  while (i < most &&
         (opens == '{' ? text.p[i] != '}' && text.p[i] != '{' : strchr("0123456789-+.#", text.p[i]) != NULL))
    i++;
  bool closed = i < most && (opens == '{' ? text.p[i] == '}' : pl_is_alnum(text.p[i]));
  return closed ? i + 1 : at;
}

/* The text of `form` with what follows put in: the arguments of `list` from `next` on, or the one value `list` itself. */
static struct pl_const filled(struct pl_evaluator *v, struct pl_const form, uint32_t list, unsigned next) {
  const struct pl_events *e = v->names->events;
  bool several = next > 0 || e->at[list].kind == PL_EV_LIST;
  struct pl_str out = PL_STR("");
  if (form.kind != PL_CONST_TEXT || form.text.n > MAX_TEXT) return (struct pl_const){0};
  char opens = pl_str_chr(form.text, '%') != SIZE_MAX ? '%' : '{';
  size_t done = 0;
  for (size_t i = 0; i < form.text.n && out.n < MAX_TEXT && next < 12; i++) {
    size_t end = hole_end(form.text, i, opens);
    if (end == i) continue;
    bool named = opens == '{' && end > i + 2 && form.text.p[i + 1] != ':';
    uint32_t arg = named ? 0 : several ? pl_event_arg(e, list, next++) : list;
    struct pl_const value = arg ? pl_value_eval(v, arg) : (struct pl_const){0};
    out = pl_arena_printf(v->names->arena, "%.*s%.*s%.*s", PL_FMT(out), PL_FMT(pl_str_cut(form.text, done, i)),
                          PL_FMT(pl_const_shown(v, value)));
    done = end, i = end - 1;
  }
  return pl_const_text(pl_arena_cat(v->names->arena, out, pl_str_cut(form.text, done, form.text.n)), form.event);
}

struct pl_const pl_value_format(struct pl_evaluator *v, uint32_t call) {
  return filled(v, pl_value_eval(v, pl_event_arg(v->names->events, call, 0)), call, 1);
}

struct pl_const pl_value_percent(struct pl_evaluator *v, struct pl_const form, uint32_t right) {
  return filled(v, form, right, 0);
}

/* Pieces of adjacent literals ("a" "b") are joined. */
struct pl_const pl_value_joined(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  struct pl_str out = PL_STR("");
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next) {
    if (e->at[c].kind != PL_EV_STRING && e->at[c].kind != PL_EV_TEMPLATE) return (struct pl_const){0};
    out = pl_arena_cat(v->names->arena, out, pl_value_eval(v, c).text);
  }
  return out.n ? pl_const_text(out, e->at[i].child) : (struct pl_const){0};
}
