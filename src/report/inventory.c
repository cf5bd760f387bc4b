/* Joins processor facts and processor claims by subject. */
#include "report/inventory.h"

#include <stdlib.h>

#include "base/map.h"

struct joining {
  struct pl_inventory_row *rows;
  size_t n;
  struct pl_map by_subject;
};

static struct pl_inventory_row *row_of(struct joining *j, struct pl_str subject, struct pl_str name) {
  struct pl_inventory_row *row = pl_map_get(&j->by_subject, subject);
  if (row) return row;
  row = &j->rows[j->n++];
  row->subject = subject;
  row->name = name.n ? name : subject;
  pl_map_set(&j->by_subject, subject, row);
  return row;
}

/* What always runs before what an administrator may switch on, and that before what does not count; then by tier; the first of equals stays. */
static bool better(const struct pl_fact *f, const struct pl_fact *than) {
  if (!than) return true;
  if (pl_role_counts(f->role) != pl_role_counts(than->role)) return pl_role_counts(f->role);
  bool chosen = f->role == PL_ROLE_OPTIONAL, than_chosen = than->role == PL_ROLE_OPTIONAL;
  if (pl_role_counts(f->role) && chosen != than_chosen) return than_chosen;
  return f->tier > than->tier;
}

static int by_subject(const void *a, const void *b) {
  return pl_str_cmp(((const struct pl_inventory_row *)a)->subject, ((const struct pl_inventory_row *)b)->subject);
}

static void describe(struct pl_inventory_row *row, const struct pl_vendors *vendors) {
  row->vendor = vendors ? pl_vendor_by_id(vendors, row->subject) : NULL;
  row->purpose = row->claim && row->claim->purpose.n ? row->claim->purpose
                 : row->vendor                       ? row->vendor->category
                                                     : PL_STR("");
}

struct pl_str *pl_inventory_data(struct pl_arena *a, const struct pl_inventory_row *row, size_t *count) {
  *count = 0;
  return row->vendor ? pl_node_texts(a, pl_node_get(row->vendor->node, "receives"), count) : NULL;
}

struct pl_inventory_row *pl_inventory(struct pl_arena *a, const struct pl_result *r, const struct pl_vendors *vendors,
                                      size_t *count) {
  struct joining j = {.rows = PL_NEW_N(a, struct pl_inventory_row, r->fact_count + r->claim_count + 1)};
  for (size_t i = 0; i < r->fact_count; i++) {
    const struct pl_fact *f = &r->facts[i];
    if (f->kind != PL_FACT_PROCESSOR && f->kind != PL_FACT_TRACKER) continue;
    struct pl_inventory_row *row = row_of(&j, f->subject, f->name);
    if (better(f, row->best)) row->best = f;
    row->places += pl_role_counts(f->role);
  }
  for (size_t i = 0; i < r->claim_count; i++) {
    const struct pl_claim *c = &r->claims[i];
    if (c->kind != PL_CLAIM_PROCESSOR || c->stance == PL_DOES_NOT || !c->subject.n) continue;
    struct pl_inventory_row *row = row_of(&j, c->subject, c->name);
    if (!row->claim) row->claim = c;
  }
  for (size_t i = 0; i < j.n; i++) describe(&j.rows[i], vendors);
  qsort(j.rows, j.n, sizeof *j.rows, by_subject);
  pl_map_free(&j.by_subject);
  *count = j.n;
  return j.rows;
}

const char *pl_inventory_state(const struct pl_inventory_row *row) {
  if (!row->best) return "policy only";
  if (!pl_role_counts(row->best->role)) return "not in production";
  if (row->claim) return "declared";
  return row->best->role == PL_ROLE_OPTIONAL ? "optional" : "undeclared";
}
