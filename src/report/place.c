/* Chooses and orders the places of a finding. */
#include "report/place.h"

static struct pl_place place(struct pl_str path, const struct pl_span *s) {
  struct pl_place p = {.path = path, .line = s->line ? s->line : 1, .column = s->column ? s->column : 1};
  p.end_column = s->end_line == s->line && s->end_column > s->column ? s->end_column : 0;
  return p;
}

struct pl_place pl_place_of_fact(const struct pl_fact *f) {
  struct pl_place p = place(f->path, &f->span);
  p.fact = f;
  return p;
}

struct pl_place pl_place_of_claim(const struct pl_claim *c) {
  struct pl_place p = place(c->path, &c->span);
  p.claim = c;
  p.policy = true;
  return p;
}

static bool touched(const struct pl_report_options *o, struct pl_str path) {
  for (size_t i = 0; i < o->changed_count; i++)
    if (pl_str_eq(o->changed[i], path)) return true;
  return false;
}

static struct pl_place nowhere(void) { return (struct pl_place){.path = PL_STR("."), .line = 1, .column = 1}; }

struct pl_place pl_place_primary(const struct pl_finding *f, const struct pl_report_options *o) {
  if (!f->fact_count) return f->claim ? pl_place_of_claim(f->claim) : nowhere();
  for (size_t i = 0; i < f->fact_count; i++)
    if (touched(o, f->facts[i]->path)) return pl_place_of_fact(f->facts[i]);
  if (f->claim && touched(o, f->claim->path)) return pl_place_of_claim(f->claim);
  return pl_place_of_fact(f->facts[0]);
}

size_t pl_place_related(const struct pl_finding *f, const struct pl_place *primary, struct pl_place *out, size_t max) {
  size_t n = 0;
  if (f->claim && f->claim != primary->claim && n < max) out[n++] = pl_place_of_claim(f->claim);
  if (f->other && f->other != primary->claim && n < max) out[n++] = pl_place_of_claim(f->other);
  for (size_t i = 0; i < f->fact_count && n < max; i++)
    if (f->facts[i] != primary->fact) out[n++] = pl_place_of_fact(f->facts[i]);
  return n;
}
