/* Columns that say whose a row is, by their names and by what links one table to another. */
#include "facts/tenancy.h"
#include "facts/spec.h"
#include "ruleset/list.h"

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/tenancy.yaml", list);
}

/* `linked`: what links tables says that it is a column, so that any name of a tenant does. */
static bool names_tenant(const struct pl_context *c, struct pl_str unit, bool linked) {
  while (unit.n && unit.p[0] == ':') unit = pl_str_cut(unit, 1, unit.n);
  bool id = pl_str_ends(unit, "_id") || pl_str_ends(unit, "Id") || pl_str_ends(unit, "ID");
  if (id) unit.n -= pl_str_ends(unit, "_id") ? 3 : 2;
  if (!unit.n || unit.n > 20) return false;
  return pl_list_ihas(words(c, "units"), unit) && (id || linked || !pl_list_ihas(words(c, "not_columns"), unit));
}

bool pl_is_tenant_column(const struct pl_context *c, struct pl_str name) { return names_tenant(c, name, false); }

/* `tenantId String` and `tenant Tenant @relation(…)` of one table. */
static bool told_already(const struct pl_context *c, struct pl_str table) {
  if (!c->out->facts.n) return false;
  const struct pl_fact *last = &pl_vec_last(&c->out->facts);
  return pl_str_is(last->subject, "tenant_column") && pl_str_eq(pl_attr_text(last->attrs, "of"), table);
}

static void add(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event, size_t from, size_t to) {
  if (!table.n || table.n > 80 || pl_any_word(words(c, "not_tables"), table)) return;
  if (told_already(c, table)) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("tenant_column"), PL_STR("column of a tenant"),
                                  PL_HOW_CONFIG, PL_TIER_INIT, event);
  if (to) f->span = pl_lines_span(&c->lines, (uint32_t)from, (uint32_t)to);
  pl_attr_set_text(c->arena, &f->attrs, "of", table);
  pl_attr_set_text(c->arena, &f->attrs, "by", name);
}

void pl_tenant_column_add(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event, size_t from,
                          size_t to) {
  if (names_tenant(c, name, false)) add(c, name, table, event, from, to);
}

static void link_column(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event) {
  if (names_tenant(c, name, true)) add(c, name, table, event, 0, 0);
}

/* organization = models.ForeignKey(Organization) in a class. */
static void assigned(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET), value = pl_event_child(e, event, PL_AS_VALUE),
           class = pl_event_around(e, event, PL_EV_CLASS);
  if (!target || !value || !class || e->at[target].kind != PL_EV_NAME) return;
  uint32_t call = pl_names_unwrap(e, value);
  if (!call || e->at[call].kind != PL_EV_CALL || !names_tenant(c, e->at[target].text, true)) return;
  struct pl_str made = pl_names_of(c->names, call);
  if (pl_str_ends(made, "()")) made.n -= 2;
  if (pl_list_has(words(c, "links"), pl_last_member(made)))
    link_column(c, e->at[target].text, pl_table_around(c, event), event);
}

/* $this->belongsTo(Team::class) in a class */
static void linked_class(struct pl_context *c, uint32_t call, uint32_t first) {
  struct pl_str of = pl_source_text(c, first, 60), end = PL_STR("::class");
  if (!pl_str_ends(of, "::class")) return;
  of.n -= end.n;
  link_column(c, pl_str_behind(of, '\\'), pl_table_around(c, call), call);
}

/* t.references :account, $table->foreignId('team_id'), belongs_to :organization */
static void called(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, event, PL_AS_CALLEE), method = pl_event_child(e, event, PL_AS_NAME),
           first = pl_event_arg(e, event, 0), second = pl_event_arg(e, event, 1);
  if (callee && e->at[callee].kind == PL_EV_MEMBER)
    method = pl_event_child(e, callee, PL_AS_PROPERTY);
  else if (callee)
    method = callee;
  if (method && first && pl_list_has(words(c, "class_links"), e->at[method].text)) linked_class(c, event, first);
  if (!method || !first || e->at[first].kind != PL_EV_STRING) return;
  bool adds = pl_list_has(words(c, "link_adders"), e->at[method].text); /* add_reference :notes, :account */
  if (adds && second && e->at[second].kind == PL_EV_STRING)
    link_column(c, e->at[second].text, e->at[first].text, event);
  else if (pl_list_has(words(c, "links"), e->at[method].text))
    link_column(c, e->at[first].text, pl_table_around(c, event), event);
}

void pl_facts_tenant_link(struct pl_context *c, uint32_t event) {
  if (c->events->at[event].kind == PL_EV_ASSIGN)
    assigned(c, event);
  else
    called(c, event);
}
