/* Claims are compared by kind and subject; a list names the first few, in the order of the document. */
#include "run/amended.h"

enum { MOST = 6 };

static bool speaks(const struct pl_claim_list *l, enum pl_claim_kind kind, struct pl_str subject, bool denies) {
  for (size_t i = 0; i < l->n; i++)
    if (l->at[i].kind == kind && pl_str_eq(l->at[i].subject, subject) && (l->at[i].stance == PL_DOES_NOT) == denies)
      return true;
  return false;
}

/* The longest period of the thing, 0 for none. */
static double period_of(const struct pl_claim_list *l, const struct pl_claim *like) {
  double longest = 0;
  for (size_t i = 0; i < l->n; i++) {
    double seconds = pl_attr_number(l->at[i].value, "seconds", 0);
    if (l->at[i].kind == like->kind && pl_str_eq(l->at[i].subject, like->subject) && seconds > longest)
      longest = seconds;
  }
  return longest;
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

static void add_new(struct list *l, enum pl_claim_kind kind, const struct pl_claim_list *before,
                    const struct pl_claim_list *now) {
  for (size_t i = 0; i < now->n; i++) {
    const struct pl_claim *cl = &now->at[i];
    bool first = true;
    for (size_t k = 0; k < i && first; k++)
      first = now->at[k].kind != kind || !pl_str_eq(now->at[k].subject, cl->subject);
    if (cl->kind == kind && cl->stance != PL_DOES_NOT && first && !pl_str_is(cl->subject, "unspecified") &&
        !speaks(before, kind, cl->subject, false))
      add(l, called(cl));
  }
}

static void add_longer(struct list *l, const struct pl_claim_list *before, const struct pl_claim_list *now) {
  for (size_t i = 0; i < now->n; i++) {
    const struct pl_claim *cl = &now->at[i];
    double was = period_of(before, cl), seconds = pl_attr_number(cl->value, "seconds", 0);
    if ((cl->kind != PL_CLAIM_RETENTION && cl->kind != PL_CLAIM_DELETION_DEADLINE) || !was || seconds <= was) continue;
    add(l, pl_arena_printf(l->arena, "%.*s (%.*s)", PL_FMT(called(cl)), PL_FMT(pl_attr_text(cl->value, "text"))));
  }
}

static bool denies_much(enum pl_claim_kind kind) {
  return kind == PL_CLAIM_NO_SALE || kind == PL_CLAIM_NO_TRAINING || kind == PL_CLAIM_TRACKING_NEGATIVE ||
         kind == PL_CLAIM_DATA_COLLECTED || kind == PL_CLAIM_PROCESSOR || kind == PL_CLAIM_COOKIES;
}

static void add_gone(struct list *l, const struct pl_claim_list *before, const struct pl_claim_list *now) {
  for (size_t i = 0; i < before->n; i++) {
    const struct pl_claim *cl = &before->at[i];
    if (cl->stance == PL_DOES_NOT && denies_much(cl->kind) && !speaks(now, cl->kind, cl->subject, true))
      add(l, pl_arena_printf(l->arena, "'%.*s'", PL_FMT(cl->quote)));
  }
}

void pl_amended_compare(struct pl_arena *a, const struct pl_claim_list *before, const struct pl_claim_list *now,
                        struct pl_check_amended *out) {
  *out = (struct pl_check_amended){0};
  struct list recipients = {a, &out->recipients, 0};
  add_new(&recipients, PL_CLAIM_PROCESSOR, before, now);
  add_new(&recipients, PL_CLAIM_ANALYTICS, before, now);
  add_new(&(struct list){a, &out->more, 0}, PL_CLAIM_DATA_COLLECTED, before, now);
  add_longer(&(struct list){a, &out->longer, 0}, before, now);
  add_gone(&(struct list){a, &out->gone, 0}, before, now);
}
