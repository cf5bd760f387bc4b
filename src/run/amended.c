/* Claims are compared by kind and subject; a list names the first few, in the order of the document. */
#include "run/amended.h"

#include "base/map.h"

enum { MOST = 6 };

/* What one state of the policy says of each kind and subject, so that comparing two takes steps for each claim, not for each pair. */
struct index {
  struct pl_arena *arena;
  struct pl_map asserted, denied; /* by kind and subject: a claim */
  struct pl_map periods;          /* by kind and subject: the longest period, a double of the arena */
};

static struct pl_str key_of(struct pl_arena *a, const struct pl_claim *cl) {
  return pl_arena_printf(a, "%d|%.*s", (int)cl->kind, PL_FMT(cl->subject));
}

static void note_period(struct index *x, struct pl_str key, double seconds) {
  double *longest = pl_map_get(&x->periods, key);
  if (!longest) pl_map_set(&x->periods, key, longest = PL_NEW(x->arena, double));
  if (seconds > *longest) *longest = seconds;
}

static struct index index_of(struct pl_arena *a, const struct pl_claim_list *l) {
  struct index x = {.arena = a};
  for (size_t i = 0; i < l->n; i++) {
    struct pl_claim *cl = &l->at[i];
    struct pl_str key = key_of(a, cl);
    struct pl_map *by = cl->stance == PL_DOES_NOT ? &x.denied : &x.asserted;
    if (!pl_map_has(by, key)) pl_map_set(by, key, cl);
    note_period(&x, key, pl_attr_number(cl->value, "seconds", 0));
  }
  return x;
}

static void release(struct index *x) {
  pl_map_free(&x->asserted);
  pl_map_free(&x->denied);
  pl_map_free(&x->periods);
}

/* The longest period of the thing, 0 for none. */
static double period_of(const struct index *x, const struct pl_claim *like) {
  const double *longest = pl_map_get(&x->periods, key_of(x->arena, like));
  return longest ? *longest : 0;
}

struct list {
  struct pl_arena *arena;
  struct pl_str *text;
  size_t n;
};

static void add(struct list *l, struct pl_str what) {
  if (!what.n || l->n >= MOST) return;
  struct pl_str one = pl_arena_str(l->arena, what);
  *l->text = l->n++ ? pl_arena_printf(l->arena, "%.*s, %.*s", PL_FMT(*l->text), PL_FMT(one)) : one;
}

static struct pl_str called(const struct pl_claim *cl) { return cl->name.n ? cl->name : cl->subject; }

/* Things of a kind that were not there before, each once. */
static void add_new(struct list *l, enum pl_claim_kind kind, const struct index *before,
                    const struct pl_claim_list *now) {
  struct pl_map seen = {0};
  for (size_t i = 0; i < now->n; i++) {
    const struct pl_claim *cl = &now->at[i];
    if (cl->kind != kind || pl_map_set(&seen, cl->subject, (void *)(uintptr_t)cl)) continue;
    if (cl->stance != PL_DOES_NOT && !pl_str_is(cl->subject, "unspecified") &&
        !pl_map_has(&before->asserted, key_of(l->arena, cl)))
      add(l, called(cl));
  }
  pl_map_free(&seen);
}

static void add_longer(struct list *l, const struct index *before, const struct pl_claim_list *now) {
  for (size_t i = 0; i < now->n; i++) {
    const struct pl_claim *cl = &now->at[i];
    if (cl->kind != PL_CLAIM_RETENTION && cl->kind != PL_CLAIM_DELETION_DEADLINE) continue;
    double was = period_of(before, cl), seconds = pl_attr_number(cl->value, "seconds", 0);
    if (!was || seconds <= was) continue;
    add(l, pl_arena_printf(l->arena, "%.*s (%.*s)", PL_FMT(called(cl)), PL_FMT(pl_attr_text(cl->value, "text"))));
  }
}

static bool denies_much(enum pl_claim_kind kind) {
  return kind == PL_CLAIM_NO_SALE || kind == PL_CLAIM_NO_TRAINING || kind == PL_CLAIM_TRACKING_NEGATIVE ||
         kind == PL_CLAIM_DATA_COLLECTED || kind == PL_CLAIM_PROCESSOR || kind == PL_CLAIM_COOKIES;
}

static void add_gone(struct list *l, const struct pl_claim_list *before, const struct index *now) {
  for (size_t i = 0; i < before->n; i++) {
    const struct pl_claim *cl = &before->at[i];
    if (cl->stance == PL_DOES_NOT && denies_much(cl->kind) && !pl_map_has(&now->denied, key_of(l->arena, cl)))
      add(l, pl_arena_printf(l->arena, "'%.*s'", PL_FMT(cl->quote)));
  }
}

void pl_amended_compare(struct pl_arena *a, const struct pl_claim_list *before, const struct pl_claim_list *now,
                        struct pl_check_amended *out) {
  *out = (struct pl_check_amended){0};
  struct index was = index_of(a, before), is = index_of(a, now);
  struct list recipients = {a, &out->recipients, 0};
  add_new(&recipients, PL_CLAIM_PROCESSOR, &was, now);
  add_new(&recipients, PL_CLAIM_ANALYTICS, &was, now);
  add_new(&(struct list){a, &out->more, 0}, PL_CLAIM_DATA_COLLECTED, &was, now);
  add_longer(&(struct list){a, &out->longer, 0}, &was, now);
  add_gone(&(struct list){a, &out->gone, 0}, before, &is);
  release(&was);
  release(&is);
}
