/* The stems of a view, and searches that look only where they allow a match. */
#include "claims/view.h"

static void keep_hits(struct pl_arena *a, pl_stem_hits *list, pl_stem_hits *kept) {
  *kept = (pl_stem_hits){PL_NEW_N(a, struct pl_stem_hit, list->n + 1), list->n, list->n + 1};
  if (list->n) memcpy(kept->at, list->at, list->n * sizeof *list->at);
  pl_vec_free(list);
}

void pl_view_find_stems(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v) {
  pl_stem_hits hits = {0};
  pl_claim_stems_find(l->stems, v->norm, v->stems, &hits);
  keep_hits(a, &hits, &v->hits);
}

void pl_view_move_stems(struct pl_arena *a, struct pl_view *v) {
  pl_stem_hits list = {0};
  size_t h = 0;
  for (size_t i = 0; i < v->text.n; i++) {
    while (h < v->hits.n && v->hits.at[h].at < v->to_norm[i]) h++;
    bool vendor = pl_view_mention(v, i), stands_in = vendor || pl_view_duration(v, i);
    if (stands_in) pl_vec_push(&list, ((struct pl_stem_hit){(uint32_t)i, vendor ? PL_STEM_VENDOR : PL_STEM_DURATION}));
    for (; h < v->hits.n && v->hits.at[h].at == v->to_norm[i]; h++)
      if (!stands_in) pl_vec_push(&list, ((struct pl_stem_hit){(uint32_t)i, v->hits.at[h].stem}));
  }
  keep_hits(a, &list, &v->text_hits);
  if (v->mention_n) v->stems[0] |= (uint64_t)1 << PL_STEM_VENDOR;
  if (v->duration_n) v->stems[0] |= (uint64_t)1 << PL_STEM_DURATION;
}

const struct pl_pattern *pl_view_mark(const struct pl_claim_language *l, const struct pl_view *v,
                                      enum pl_claim_mark mark) {
  const struct pl_claim_marker *k = &l->marks[mark];
  return pl_marker_could(k, v->stems) ? pl_lazy_get(k->is) : NULL;
}

bool pl_view_find(const struct pl_view *v, const struct pl_pattern *p, struct pl_str text, size_t from,
                  struct pl_match *m) {
  return pl_pattern_search(p, text, from, v->valid ? PL_SEARCH_VALID : 0, m, NULL);
}

static bool found_in(const struct pl_view *v, struct pl_lazy *lazy, struct pl_searched s) {
  const struct pl_pattern *p;
  struct pl_match m;
  return pl_lazy_could(lazy, v->stems) && pl_lazy_find(lazy, &s, 0, &m, &p);
}

bool pl_view_test(const struct pl_view *v, struct pl_lazy *lazy, size_t start, size_t end) {
  return found_in(v, lazy, (struct pl_searched){pl_str_cut(v->norm, start, end), &v->hits, start, v->left, v->valid});
}

bool pl_view_test_text(const struct pl_view *v, struct pl_lazy *lazy) {
  return found_in(v, lazy, (struct pl_searched){v->text, &v->text_hits, 0, v->left, v->valid});
}

bool pl_view_marked(const struct pl_claim_language *l, const struct pl_view *v, enum pl_claim_mark mark, size_t start,
                    size_t end) {
  const struct pl_claim_marker *k = &l->marks[mark];
  return pl_claim_stems_has(v->stems, k->need, k->need_n) && pl_view_test(v, k->is, start, end);
}
