/* What the code beside a period takes away: the table of a statement, the record of a call, the record of the first call that is given the moment. */
#include "facts/retention.h"
#include "facts/spec.h"

/* db.query("delete from sessions where at < $1", [moment]): what is deleted by a statement beside the period, as "delete sessions". */
static struct pl_str deleted_beside(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t up = e->at[event].parent, steps = 0; up && steps < 3; up = e->at[up].parent, steps++) {
    if (e->at[up].kind == PL_EV_FUNCTION || e->at[up].kind == PL_EV_CLASS) break;
    for (uint32_t i = e->at[up].child; i; i = e->at[i].next) {
      if (e->at[i].kind != PL_EV_STRING || !pl_str_istarts(pl_str_trim(e->at[i].text), "delete from ")) continue;
      struct pl_str rest = pl_str_cut(pl_str_trim(e->at[i].text), 12, e->at[i].text.n), table;
      if (pl_str_next(&rest, ' ', &table)) return pl_arena_cat(c->arena, PL_STR("delete "), table);
    }
  }
  return (struct pl_str){NULL, 0};
}

/* Delivery.destroy({where: {at: {lt: moment}}}): the record whose old rows are taken away. */
static struct pl_str record_beside(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t up = e->at[event].parent, steps = 0; up && steps < 8; up = e->at[up].parent, steps++) {
    if (e->at[up].kind == PL_EV_FUNCTION || e->at[up].kind == PL_EV_CLASS) break;
    struct pl_str record = e->at[up].kind == PL_EV_CALL ? pl_record_of(c, up) : (struct pl_str){NULL, 0};
    struct pl_str called = record.n ? pl_last_member(pl_names_of(c->names, up)) : record;
    bool removes = called.n && pl_removal_in(c, &called, 1).n; /* prisma.sketch.deleteMany(…) */
    if (record.n && (removes || (record.p[0] >= 'A' && record.p[0] <= 'Z'))) return record;
  }
  return (struct pl_str){NULL, 0};
}

/* cutoff = now - 30 days; Order.filter(created < cutoff): the record of the first call that is given the moment's variable. */
static struct pl_str record_later(struct pl_context *c, const struct pl_retention *r) {
  enum { FAR = 400 }; /* events */
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, r->event, PL_EV_FUNCTION);
  for (uint32_t i = r->event + 1; function && r->name.n > 2 && i < e->n && i < r->event + FAR; i++) {
    if (e->at[i].start >= e->at[function].end) break;
    if (e->at[i].kind != PL_EV_NAME || !pl_str_eq(e->at[i].text, r->name)) continue;
    struct pl_str record = record_beside(c, i);
    if (record.n) return record;
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_retention_removed(struct pl_context *c, const struct pl_retention *r) {
  struct pl_str table = deleted_beside(c, r->event);
  struct pl_str by =
      pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(pl_function_text(c, r->event)), PL_FMT(pl_class_text(c, r->event)));
  bool some = pl_any_word(pl_retention_data(c, "states"), by); /* of deleted documents, not of documents */
  if (table.n || !r->action.n || some) return table;
  struct pl_str record = record_beside(c, r->event);
  return record.n ? record : record_later(c, r);
}
