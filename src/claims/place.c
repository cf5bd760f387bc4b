/* The place of a claim within its sentence: a sentence can run over many lines, a list in it names one thing a line. */
#include "claims/piece.h"

/* The byte of v->norm where the match's first period stands; SIZE_MAX when it has none. */
static size_t period_at(const struct pl_form_match *x) {
  for (size_t i = x->m->group[0].start; x->v->duration_n && i < x->m->group[0].end; i++)
    if (pl_view_duration(x->v, i)) return x->v->to_norm[i];
  return SIZE_MAX;
}

static size_t byte_of(const struct pl_form_match *x, const struct pl_hit *h) {
  if (h->mention) return (size_t)(h->mention->name.p - x->v->norm.p);
  size_t at = h->entry || h->name.n ? SIZE_MAX : period_at(x);
  return at == SIZE_MAX ? h->at.start : at;
}

struct pl_place pl_piece_place(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h) {
  struct pl_span s = x->v->unit->span;
  if (s.end_line > s.line) {
    size_t at = pl_view_unfold(x->v, byte_of(x, h));
    s = pl_unit_span(r->doc, x->v->unit, at, at + 1);
  }
  return (struct pl_place){s.line, s.column};
}
