/* A cookie whose name is one of several: of a list that a loop goes through, of the arms of a choice. Each is a cookie of its own. */
#include "facts/loopnames.h"
#include "facts/spec.h"

static bool is_name(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_alnum(s.p[i]) && !strchr("_-.", s.p[i])) return false;
  return s.n > 1 && s.n < 60;
}

static bool begins_choice(struct pl_str source) {
  static const char *const words[] = {"match ",  "when ", "when(", "when {", "switch ",
                                      "switch(", "case ", "if ",   "if(",    "cond "};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (pl_str_starts(source, words[i])) return true;
  return false;
}

/* The texts that the arms give: strings behind `=>`, `->`, `:` or a brace, not those that are compared with. */
static size_t arms(struct pl_context *c, uint32_t choice, struct pl_str out[PL_LOOP_MOST]) {
  const struct pl_events *e = c->events;
  struct pl_str all = c->source->bytes;
  size_t n = 0;
  for (uint32_t i = choice + 1; i < e->n && e->at[i].start < e->at[choice].end; i++) {
    if (e->at[i].kind != PL_EV_STRING) continue;
    size_t at = e->at[i].start;
    while (at && (all.p[at - 1] == '"' || all.p[at - 1] == '\'' || pl_is_space(all.p[at - 1]))) at--;
    bool gives = at && strchr(">{:", all.p[at - 1]);
    if (!gives) continue;
    if (!is_name(e->at[i].text) || n == PL_LOOP_MOST) return 0;
    out[n++] = e->at[i].text;
  }
  return n;
}

/* ["a", "b"].forEach((t) => …): the parameter of a function that a list is handed to, of no other. */
static bool of_callback(const struct pl_context *c, const struct pl_binding *b) {
  uint32_t start = c->events->at[b->scope].start, from = start > 12 ? start - 12 : 0;
  struct pl_str before = pl_str_cut(c->source->bytes, from, start + 1);
  return pl_str_find(before, PL_STR("ach")) != SIZE_MAX || pl_str_find(before, PL_STR("map(")) != SIZE_MAX;
}

size_t pl_cookie_choice(struct pl_context *c, uint32_t at, struct pl_str out[PL_LOOP_MOST]) {
  uint32_t i = at ? pl_names_unwrap(c->events, at) : 0;
  if (!i || c->events->at[i].kind != PL_EV_NAME) return 0;
  const struct pl_binding *b = pl_names_binding(c->names, i);
  if (b && b->param && !of_callback(c, b)) return 0;
  uint32_t value = b && b->event && !b->param && !b->whole.n ? pl_names_unwrap(c->events, b->event) : 0;
  bool choice = value && begins_choice(pl_source_text(c, value, 20)) && !pl_event_inside(c->events, i, value);
  size_t n = choice ? arms(c, value, out) : 0;
  return n ? n : pl_loop_texts(c, at, c->events->at[i].text, out);
}
