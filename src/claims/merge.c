/* One claim for all lines that say the same. */
#include <stdio.h>

#include "base/buf.h"
#include "base/map.h"
#include "claims/build.h"

/* What makes two claims the same: everything but wording and place. A processor is one whatever its role text or scope. */
static struct pl_str key_of(struct pl_arena *a, const struct pl_claim *c) {
  struct pl_buf b = {0};
  struct pl_json j = {.out = &b};
  pl_buf_printf(&b, "%d|%d|%d|%.*s|", (int)c->kind, (int)c->stance, (int)c->exception, PL_FMT(c->subject));
  if (c->kind != PL_CLAIM_PROCESSOR) pl_buf_printf(&b, "%.*s|", PL_FMT(c->scope));
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

/* A line is added to `also` once. */
static void add_line(struct pl_arena *a, struct pl_claim *c, uint32_t line) {
  char text[16];
  struct pl_str rest = c->also, one;
  snprintf(text, sizeof text, "%u", line);
  if (line == c->span.line) return;
  while (rest.n && pl_str_next(&rest, ',', &one))
    if (pl_str_is(one, text)) return;
  c->also = c->also.n ? pl_arena_printf(a, "%.*s,%s", PL_FMT(c->also), text) : pl_arena_printf(a, "%s", text);
}

static void take_over(struct pl_arena *a, struct pl_claim *kept, const struct pl_claim *more) {
  add_line(a, kept, more->span.line);
  kept->closed_world |= more->closed_world;
  kept->open_list |= more->open_list;
  if (more->modality < kept->modality) kept->modality = more->modality;
  if (!kept->purpose.n) kept->purpose = more->purpose;
  if (!kept->scope.n) kept->scope = more->scope;
  if (!kept->name.n) kept->name = more->name;
}

static int by_place(const void *x, const void *y) { return pl_claim_cmp(&((const struct pl_candidate *)x)->claim, &((const struct pl_candidate *)y)->claim); }
static int by_claim(const void *x, const void *y) { return pl_claim_cmp(x, y); }

void pl_merge(struct pl_arena *a, pl_candidates *all, struct pl_claim **at, size_t *n) {
  struct pl_map seen = {0};
  if (all->n) qsort(all->at, all->n, sizeof *all->at, by_place);
  *at = PL_NEW_N(a, struct pl_claim, all->n + 1);
  *n = 0;
  for (size_t i = 0; i < all->n; i++) {
    struct pl_str key = key_of(a, &all->at[i].claim);
    struct pl_claim *kept = pl_map_get(&seen, key);
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
