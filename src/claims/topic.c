/* What "it" is: the data that the sentence before says is collected. "We log your IP address. It is kept for 30 days." */
#include "claims/build.h"

enum { TOPICS = 3 }; /* of a longer list "they" says too little */

/* Whether one of the names holds the other, or they are the same words. */
static bool overlap(struct pl_str a, struct pl_str b) { return a.p < b.p + b.n && b.p < a.p + a.n; }

/* Puts a name of the unit among those before it, in the order of the text; the longer of two that overlap stays. */
static size_t put(struct pl_str *names, size_t n, struct pl_str s) {
  size_t at = 0;
  for (size_t i = 0; i < n; i++)
    if (overlap(names[i], s)) return s.n > names[i].n ? (names[i] = s, n) : n;
  if (n > TOPICS) return n;
  while (at < n && names[at].p < s.p) at++;
  for (size_t i = n; i > at; i--) names[i] = names[i - 1];
  names[at] = s;
  return n + 1;
}

static struct pl_str named_in(const struct pl_reading *r, const struct pl_view *v, size_t from) {
  struct pl_str names[TOPICS + 1], all = {NULL, 0};
  size_t n = 0;
  for (size_t i = from; i < r->out->n; i++) {
    const struct pl_claim *c = &r->out->at[i].claim;
    bool here = c->name.p >= v->norm.p && c->name.p < v->norm.p + v->norm.n;
    if (c->kind == PL_CLAIM_DATA_COLLECTED && c->stance != PL_DOES_NOT && here) n = put(names, n, c->name);
  }
  for (size_t i = 0; i < n && n <= TOPICS; i++)
    all = i ? pl_arena_printf(r->arena, "%.*s, %.*s", PL_FMT(all), PL_FMT(names[i])) : names[i];
  return all;
}

size_t pl_topic_pronoun(const struct pl_claim_language *l, struct pl_str s) {
  const struct pl_pattern *p = pl_lazy_plain(l->marks[PL_MK_ANAPHOR].is);
  struct pl_match m;
  return s.n && p && pl_pattern_search(p, s, 0, PL_SEARCH_HERE, &m, NULL) ? m.group[0].end : 0;
}

void pl_topic_pass_on(const struct pl_reading *r, const struct pl_view *v, size_t from, struct pl_context_cache *last) {
  struct pl_str now = named_in(r, v, from);
  if (now.n || !pl_topic_pronoun(r->language, v->norm)) last->topic = now;
}
