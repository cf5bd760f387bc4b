/* One claim for all lines that say the same. */
#include <stdio.h>

#include "base/buf.h"
#include "base/map.h"
#include "claims/build.h"

static bool has_period(const struct pl_claim *c) {
  return (c->kind == PL_CLAIM_RETENTION || c->kind == PL_CLAIM_DELETION_DEADLINE) && pl_attr_get(c->value, "seconds");
}

/* Several forms may read one period of one unit, each with its own idea of what is kept: the shortest name that is not the stop-gap is the best. */
static bool better_name(struct pl_str now, struct pl_str kept) {
  bool gap = pl_str_is(kept, "personal data");
  return gap ? !pl_str_is(now, "personal data") : now.n < kept.n && !pl_str_is(now, "personal data");
}

/* What makes two claims the same: everything but wording and place. A processor is one whatever its role text or scope. */
static struct pl_str key_of(struct pl_arena *a, const struct pl_claim *c) {
  struct pl_buf b = {0};
  struct pl_json j = {.out = &b};
  const char head[] = {(char)c->kind, (char)c->stance, (char)c->exception};
  pl_buf_add(&b, pl_str_n(head, sizeof head));
  pl_buf_add(&b, c->subject), pl_buf_putc(&b, '|');
  if (c->kind != PL_CLAIM_PROCESSOR) pl_buf_add(&b, c->scope), pl_buf_putc(&b, '|');
  for (const struct pl_attr *v = c->value; v; v = v->next) {
    if (c->kind == PL_CLAIM_PROCESSOR || (pl_str_is(v->key, "text") && pl_attr_get(c->value, "seconds"))) continue;
    struct pl_attr one = {v->key, v->value, NULL};
    pl_attr_json(&j, &one);
    j.comma = false;
  }
  struct pl_str key = pl_arena_str(a, pl_buf_str(&b));
  pl_buf_free(&b);
  return key;
}

enum { MAX_LINES = 100 };

/* From here on a claim stands where its words stand, not where its sentence begins. */
static void settle(struct pl_candidate *x) {
  x->claim.span.line = x->place.line;
  x->claim.span.column = x->place.column;
}

/* A line is added to `also` once, up to MAX_LINES; lines come in ascending order. */
static void add_line(struct pl_arena *a, struct pl_claim *c, uint32_t line) {
  char text[16];
  struct pl_str rest = c->also, one = {NULL, 0};
  size_t n = 0;
  snprintf(text, sizeof text, "%u", line);
  if (line == c->span.line) return;
  while (rest.n && pl_str_next(&rest, ',', &one)) n++;
  if (n >= MAX_LINES || pl_str_is(one, text)) return;
  c->also = c->also.n ? pl_arena_printf(a, "%.*s,%s", PL_FMT(c->also), text) : pl_arena_printf(a, "%s", text);
}

static void take_over(struct pl_arena *a, struct pl_claim *kept, const struct pl_claim *more) {
  add_line(a, kept, more->span.line);
  if (!kept->closed_world && more->closed_world) kept->list_heading = more->heading, kept->list_quote = more->quote;
  kept->closed_world |= more->closed_world;
  kept->open_list |= more->open_list;
  if (more->modality < kept->modality) kept->modality = more->modality;
  if (!kept->purpose.n) kept->purpose = more->purpose;
  if (!kept->scope.n) kept->scope = more->scope;
  if (!kept->name.n) kept->name = more->name;
}

static int by_place(const void *x, const void *y) {
  return pl_claim_cmp(&((const struct pl_candidate *)x)->claim, &((const struct pl_candidate *)y)->claim);
}
static int by_claim(const void *x, const void *y) { return pl_claim_cmp(x, y); }

static bool same_period(const struct pl_claim *x, const struct pl_claim *y) {
  return has_period(x) && has_period(y) && x->kind == y->kind && x->stance == y->stance &&
         x->span.start == y->span.start && x->span.line == y->span.line && x->span.column == y->span.column &&
         pl_attr_number(x->value, "seconds", 0) == pl_attr_number(y->value, "seconds", 0);
}

/* The first candidate that reads the same period of the same unit as number i; i itself when there is none. */
static size_t first_reading(const pl_candidates *all, size_t i) {
  size_t first = i;
  struct pl_span here = all->at[i].claim.span;
  for (size_t k = i; k-- > 0 && all->at[k].claim.span.line == here.line && all->at[k].claim.span.column == here.column;)
    if (same_period(&all->at[k].claim, &all->at[i].claim)) first = k;
  return first;
}

/* One claim for each period of a unit: all readings take the best name, and the value that knows most. */
static void join_periods(pl_candidates *all) {
  for (size_t i = 0; i < all->n; i++) {
    struct pl_claim *x = &all->at[first_reading(all, i)].claim, *y = &all->at[i].claim;
    if (x == y) continue;
    if (better_name(y->subject, x->subject)) x->subject = y->subject;
    if (!pl_attr_get(x->value, "after")) x->value = y->value;
  }
  for (size_t i = 0; i < all->n; i++) {
    const struct pl_claim *x = &all->at[first_reading(all, i)].claim;
    all->at[i].claim.subject = x->subject, all->at[i].claim.value = x->value, all->at[i].claim.scope = x->scope;
  }
}

void pl_merge(struct pl_arena *a, pl_candidates *all, struct pl_claim **at, size_t *n) {
  struct pl_map seen = {0};
  if (all->n) qsort(all->at, all->n, sizeof *all->at, by_place);
  join_periods(all);
  *at = PL_NEW_N(a, struct pl_claim, all->n + 1);
  *n = 0;
  for (size_t i = 0; i < all->n; i++) {
    struct pl_str key = key_of(a, &all->at[i].claim);
    struct pl_claim *kept = pl_map_get(&seen, key);
    settle(&all->at[i]);
    if (kept) {
      take_over(a, kept, &all->at[i].claim);
    } else {
      (*at)[*n] = all->at[i].claim;
      pl_map_set(&seen, key, &(*at)[(*n)++]);
    }
  }
  pl_map_free(&seen);
  if (*n) qsort(*at, *n, sizeof **at, by_claim);
}
