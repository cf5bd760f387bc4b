/* Reads the claims on both sides of each commit until they differ. Corrected spelling, another layout or a moved file promise nothing
 * else; neither does the commit that brought the document in. */
#include "run/revisions.h"

#include "base/day.h"
#include "claims/claims.h"
#include "run/amended.h"
#include "syntax/document.h"
#include "triage/history.h"

enum { DAY = 86400, MAX_REVISIONS = 50, EARLY = 3 /* a text may give a day well after the notice */ };

struct search {
  const struct pl_revision_input *in;
  struct pl_check_document *d;
  int seen;
};

static bool is_about_itself(const struct pl_claim *c) {
  return c->kind == PL_CLAIM_LAST_UPDATED || c->kind == PL_CLAIM_NOTICE_PLACEHOLDER;
}

static bool is_in(const struct pl_claim_list *l, const struct pl_claim *c) {
  for (size_t i = 0; i < l->n; i++)
    if (pl_claim_same(&l->at[i], c) && l->at[i].closed_world == c->closed_world) return true;
  return is_about_itself(c);
}

static bool all_in(const struct pl_claim_list *a, const struct pl_claim_list *b) {
  for (size_t i = 0; i < a->n; i++)
    if (!is_in(b, &a->at[i])) return false;
  return true;
}

static bool read(struct pl_arena *a, const struct search *s, struct pl_str bytes, struct pl_claim_list *out) {
  struct pl_error ignored = {0};
  const struct pl_document *doc = pl_document_read(a, s->in->rules->prose, s->d->path, bytes, &ignored);
  return doc && pl_claims_read(a, s->in->rules, 1, doc, out, &ignored);
}

static bool promises_differ(const struct search *s, const struct pl_revision *r) {
  struct pl_arena a = {0};
  struct pl_claim_list now, before;
  bool differ = r->before.p && read(&a, s, r->now, &now) && read(&a, s, r->before, &before) &&
                !(all_in(&now, &before) && all_in(&before, &now));
  if (differ) pl_amended_compare(s->in->arena, &before, &now, &s->d->amended);
  pl_arena_release(&a);
  return differ;
}

static bool look(void *context, const struct pl_revision *r) {
  struct search *s = context;
  if (!promises_differ(s, r)) return ++s->seen < MAX_REVISIONS;
  s->d->changed = pl_day_text(s->in->arena, (long)(r->when / DAY));
  s->d->commit = pl_arena_str(s->in->arena, pl_str_n(r->commit, 10));
  return false;
}

/* The newest day that the document gives itself; 0 none. */
static long own_day(const struct pl_revision_input *in, struct pl_str path) {
  long best = 0;
  for (size_t i = 0; i < in->claim_count; i++) {
    const struct pl_claim *c = &in->claims[i];
    long day =
        c->kind == PL_CLAIM_LAST_UPDATED && pl_str_eq(c->path, path) ? pl_day_of(pl_attr_text(c->value, "date")) : 0;
    if (day > best) best = day;
  }
  return best;
}

/* The longest notice that the document promises before it changes, in seconds; 0 none. */
static double notice_of(const struct pl_revision_input *in, struct pl_str path) {
  double best = 0;
  for (size_t i = 0; i < in->claim_count; i++) {
    const struct pl_claim *c = &in->claims[i];
    double seconds =
        c->kind == PL_CLAIM_CHANGE_NOTICE && pl_str_eq(c->path, path) ? pl_attr_number(c->value, "seconds", 0) : 0;
    if (seconds > best) best = seconds;
  }
  return best;
}

static struct pl_str newest_day(const struct pl_revision_input *in) {
  int64_t when = in->past ? in->past->when : pl_history_time(in->root, in->tree ? in->tree->commit : NULL);
  return when > 0 ? pl_day_text(in->arena, (long)(when / DAY)) : (struct pl_str){NULL, 0};
}

static enum pl_history_end history(const struct pl_revision_input *in, struct pl_check_document *d, int64_t since,
                                   struct search *s) {
  if (!in->past) return pl_history(in->root, in->tree ? in->tree->commit : NULL, d->path, since, look, s);
  struct pl_revision one = {"0000000000", in->past->when, d->text, in->past->policy};
  if (in->past->when >= since) look(s, &one);
  return PL_HISTORY_READ;
}

void pl_revisions_find(const struct pl_revision_input *in, struct pl_check_document *d) {
  struct search s = {in, d, 0};
  long day = own_day(in, d->path);
  double notice = notice_of(in, d->path);
  if (!day && notice <= 0) return;
  if (notice > 0) d->newest = newest_day(in);
  int64_t since = (int64_t)day * DAY - (int64_t)(EARLY * notice);
  switch (history(in, d, since > 0 ? since : 0, &s)) {
    case PL_HISTORY_UNKNOWN: return;
    case PL_HISTORY_SHALLOW: d->history = d->changed.n ? PL_HISTORY_KNOWN : PL_HISTORY_CUT; return;
    case PL_HISTORY_READ: d->history = PL_HISTORY_KNOWN; return;
  }
}
