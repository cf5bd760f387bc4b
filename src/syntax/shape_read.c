/* Text to patterns: recursive descent; its depth is that of the text, which is part of the program. */
#include <stdlib.h>

#include "model/source.h"
#include "syntax/shape.h"

struct reader {
  struct pl_shapes *out;
  struct pl_str text;
  size_t at;
  struct pl_error *err;
};

static bool fail(const struct reader *r, const char *what) {
  struct pl_str near = pl_str_cut(r->text, r->at, r->at + 40);
  near = pl_str_cut(near, 0, pl_str_chr(near, '\n'));
  return pl_fail(r->err, "line %u near '%.*s': %s", pl_span_of(r->text, r->at, r->at).line, PL_FMT(near), what);
}

static char peek(const struct reader *r) { return r->at < r->text.n ? r->text.p[r->at] : '\0'; }

static char skip(struct reader *r) {
  for (; r->at < r->text.n; r->at++) {
    if (peek(r) == ';')
      while (r->at < r->text.n && peek(r) != '\n') r->at++;
    if (!pl_is_space(peek(r))) break;
  }
  return peek(r);
}

static bool take(struct reader *r, char c) {
  if (skip(r) != c) return false;
  r->at++;
  return true;
}

static bool is_word(char c) { return pl_is_alnum(c) || (c && strchr("_-.?#!", c)); }

static struct pl_str word(struct reader *r) {
  size_t from = r->at;
  while (is_word(peek(r))) r->at++;
  return pl_str_cut(r->text, from, r->at);
}

static bool quoted(struct reader *r, struct pl_str *out) {
  char *to = pl_arena_alloc(&r->out->arena, r->text.n - r->at + 1);
  *out = (struct pl_str){to, 0};
  for (r->at++; peek(r) != '"'; r->at++) {
    if (peek(r) == '\\') r->at++;
    if (r->at >= r->text.n) return fail(r, "a text without end");
    to[out->n++] = peek(r);
  }
  r->at++;
  return true;
}

static bool field_named(struct reader *r, struct pl_str name, TSFieldId *out) {
  *out = ts_language_field_id_for_name(r->out->language, name.p, (uint32_t)name.n);
  return *out || fail(r, "a field that the grammar does not have");
}

static bool set_symbol(struct reader *r, struct pl_shape *s, struct pl_str name, bool named) {
  const TSLanguage *l = r->out->language;
  s->symbol = ts_language_symbol_for_name(l, name.p, (uint32_t)name.n, named);
  if (!s->symbol) return fail(r, "a node that the grammar does not have");
  return ts_language_symbol_type(l, s->symbol) != TSSymbolTypeSupertype || fail(r, "a supertype; name its nodes");
}

static uint16_t capture_named(struct pl_shapes *p, struct pl_str name) {
  size_t i = 0;
  while (i < p->captures.n && !pl_str_eq(p->captures.at[i], name)) i++;
  if (i == p->captures.n) pl_vec_push(&p->captures, pl_arena_str(&p->arena, name));
  return (uint16_t)i;
}

static bool read_captures(struct reader *r, struct pl_step *step) {
  while (take(r, '@')) {
    uint16_t capture = capture_named(r->out, word(r));
    for (size_t i = 0; i < step->option_count; i++) {
      struct pl_shape *s = step->options[i];
      if (s->capture_count == PL_SHAPE_CAPTURES) return fail(r, "too many captures of one node");
      s->captures[s->capture_count++] = capture;
    }
  }
  return true;
}

static void add_option(struct reader *r, struct pl_step *step, struct pl_shape *shape) {
  struct pl_shape **grown = PL_NEW_N(&r->out->arena, struct pl_shape *, step->option_count + 1);
  if (step->option_count) memcpy(grown, step->options, step->option_count * sizeof *grown);
  grown[step->option_count++] = shape;
  step->options = grown;
}

static bool read_step(struct reader *r, struct pl_step *step);

static bool read_absent(struct reader *r, struct pl_shape *s) {
  size_t i = s->absent[0] != 0;
  r->at++;
  return field_named(r, word(r), &s->absent[i]);
}

static uint64_t symbols_of(const struct pl_step *step) {
  uint64_t all = 0;
  for (size_t i = 0; i < step->option_count; i++)
    all |= step->options[i]->kind == PL_SHAPE_SYMBOL ? pl_symbol_bit(step->options[i]->symbol) : UINT64_MAX;
  return all;
}

/* Up to the ')' of the node. */
static bool read_below(struct reader *r, struct pl_shape *s) {
  PL_VEC(struct pl_step) steps = {0};
  bool ok = true, adjacent = false;
  while (ok && !take(r, ')')) {
    if (skip(r) == '!') {
      ok = read_absent(r, s);
      continue;
    }
    if (take(r, '.')) {
      adjacent = true;
      continue;
    }
    struct pl_step step = {.adjacent = adjacent};
    ok = read_step(r, &step);
    step.symbols = symbols_of(&step);
    s->fielded = s->fielded || step.field;
    adjacent = false;
    if (ok) pl_vec_push(&steps, step);
  }
  s->closed = adjacent;
  s->below_count = steps.n;
  s->below = PL_NEW_N(&r->out->arena, struct pl_step, steps.n + 1);
  if (steps.n) memcpy(s->below, steps.at, steps.n * sizeof *steps.at);
  pl_vec_free(&steps);
  return ok;
}

static bool is_wildcard(struct reader *r) {
  return skip(r) == '_' && !is_word(r->at + 1 < r->text.n ? r->text.p[r->at + 1] : '\0');
}

static bool read_node(struct reader *r, struct pl_step *step) {
  struct pl_shape *s = PL_NEW(&r->out->arena, struct pl_shape);
  add_option(r, step, s);
  if (is_wildcard(r))
    s->kind = PL_SHAPE_NAMED, r->at++;
  else if (!set_symbol(r, s, word(r), true))
    return false;
  return read_below(r, s);
}

static bool read_token(struct reader *r, struct pl_step *step) {
  struct pl_shape *s = PL_NEW(&r->out->arena, struct pl_shape);
  struct pl_str text;
  add_option(r, step, s);
  return quoted(r, &text) && set_symbol(r, s, text, false);
}

static bool read_any(struct reader *r, struct pl_step *step) {
  struct pl_shape *s = PL_NEW(&r->out->arena, struct pl_shape);
  s->kind = PL_SHAPE_ANY;
  add_option(r, step, s);
  r->at++;
  return true;
}

static bool read_alternatives(struct reader *r, struct pl_step *step) {
  while (!take(r, ']')) {
    struct pl_step one = {0};
    if (!read_step(r, &one)) return false;
    for (size_t i = 0; i < one.option_count; i++) add_option(r, step, one.options[i]);
  }
  return true;
}

static bool predicate_named(struct reader *r, struct pl_str name, struct pl_shape_test *t) {
  t->negated = pl_str_starts(name, "#not-");
  name = pl_str_cut(name, t->negated ? sizeof "#not-" - 1 : 1, name.n);
  t->quoted = pl_str_is(name, "quoted?");
  return t->quoted || pl_str_is(name, "eq?") || pl_str_is(name, "any-of?") ||
         fail(r, "only #eq?, #any-of? (a capture and texts), #quoted? (a capture) and their #not- forms are known");
}

/* Hangs the test on each node of the pattern that has the capture. */
static void hang(struct pl_step *step, uint16_t capture, const struct pl_shape_test *test, struct pl_arena *a) {
  for (size_t i = 0; i < step->option_count; i++) {
    struct pl_shape *s = step->options[i];
    for (size_t k = 0; k < s->below_count; k++) hang(&s->below[k], capture, test, a);
    for (size_t k = 0; k < s->capture_count; k++) {
      if (s->captures[k] != capture) continue;
      struct pl_shape_test *copy = PL_NEW(a, struct pl_shape_test);
      *copy = *test;
      copy->next = (struct pl_shape_test *)(uintptr_t)s->test;
      s->test = copy;
    }
  }
}

/* (#name? @capture "text" …), its '(' taken. */
static bool read_predicate(struct reader *r, struct pl_step *step) {
  struct pl_shape_test t = {0};
  if (!predicate_named(r, word(r), &t)) return false;
  if (!take(r, '@')) return fail(r, "a predicate must begin with a capture");
  uint16_t capture = capture_named(r->out, word(r));
  t.same = PL_NEW_N(&r->out->arena, struct pl_str, 32);
  while (!take(r, ')')) {
    if (skip(r) != '"' || t.n == 32) return fail(r, "a predicate takes a capture and at most 32 texts");
    if (!quoted(r, &t.same[t.n++])) return false;
  }
  hang(step, capture, &t, &r->out->arena);
  return true;
}

/* (pattern predicates…), its '(' taken. */
static bool read_group(struct reader *r, struct pl_step *step) {
  if (!read_step(r, step)) return false;
  while (!take(r, ')')) {
    if (!take(r, '(') || skip(r) != '#') return fail(r, "one node in a group, then predicates");
    if (!read_predicate(r, step)) return false;
  }
  return true;
}

static bool read_field(struct reader *r, struct pl_step *step) {
  struct pl_str name = word(r);
  TSFieldId field;
  if (!name.n || !take(r, ':')) return fail(r, "a node, a token, '[' or a field and ':' should stand here");
  if (!field_named(r, name, &field) || !read_step(r, step)) return false;
  step->field = field;
  return true;
}

static bool read_one(struct reader *r, struct pl_step *step) {
  if (take(r, '[')) return read_alternatives(r, step);
  if (skip(r) == '"') return read_token(r, step);
  if (is_wildcard(r)) return read_any(r, step);
  if (!take(r, '(')) return read_field(r, step);
  return skip(r) == '(' || skip(r) == '[' || skip(r) == '"' ? read_group(r, step) : read_node(r, step);
}

static bool read_step(struct reader *r, struct pl_step *step) { return read_one(r, step) && read_captures(r, step); }

static int by_symbol(const void *x, const void *y) {
  const struct pl_shape_row *a = x, *b = y;
  if (a->shape->symbol != b->shape->symbol) return a->shape->symbol < b->shape->symbol ? -1 : 1;
  return a->number < b->number ? -1 : a->number > b->number;
}

static void index_patterns(struct pl_shapes *p) {
  uint32_t symbols = ts_language_symbol_count(p->language), i = 0;
  if (p->all.n) qsort(p->all.at, p->all.n, sizeof *p->all.at, by_symbol);
  p->first = PL_NEW_N(&p->arena, uint32_t, symbols + 2);
  p->fielded = PL_NEW_N(&p->arena, bool, symbols + 1);
  for (uint32_t s = 0; s <= symbols; s++) {
    p->first[s] = i;
    for (; i < p->all.n && p->all.at[i].shape->symbol == s; i++)
      p->fielded[s] = p->fielded[s] || p->all.at[i].shape->fielded;
  }
  p->first[symbols + 1] = i;
}

bool pl_shapes_read(const TSLanguage *language, struct pl_str text, struct pl_shapes *out, struct pl_error *err) {
  *out = (struct pl_shapes){.language = language};
  struct reader r = {.out = out, .text = text, .err = err};
  for (uint32_t number = 0; skip(&r); number++) {
    struct pl_step step = {0};
    if (!read_step(&r, &step)) return false;
    for (size_t i = 0; i < step.option_count; i++) {
      if (step.options[i]->kind != PL_SHAPE_SYMBOL) return fail(&r, "a pattern must begin with a node that has a name");
      pl_vec_push(&out->all, ((struct pl_shape_row){number, step.options[i]}));
    }
  }
  index_patterns(out);
  return true;
}

void pl_shapes_release(struct pl_shapes *p) {
  pl_vec_free(&p->captures);
  pl_vec_free(&p->all);
  pl_arena_release(&p->arena);
}
