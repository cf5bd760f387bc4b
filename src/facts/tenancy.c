/* What limits a query is told by the words in it, generously: any word of a tenant counts, and what cannot be followed is unknown. So `nothing` and `key`
 * are said only of queries whose whole text is there. */
#include "facts/tenancy.h"

#include "facts/routes.h"
#include "facts/spec.h"
#include "facts/sqltokens.h"
#include "ruleset/list.h"

enum { MAX_QUERY = 1600, MAX_AROUND = 6000, CLASS_HEAD = 600 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/tenancy.yaml", list);
}

/* The last call of the chain that the event is in: db.select().from(t).where(x), Note |> where(x) |> Repo.all(). */
static uint32_t whole_query(const struct pl_events *e, uint32_t at) {
  for (;;) {
    uint32_t up = e->at[at].parent;
    enum pl_event_role as = e->at[at].as;
    enum pl_event_kind kind = up ? e->at[up].kind : PL_EV_OTHER;
    bool member = kind == PL_EV_MEMBER && as == PL_AS_OBJECT,
         piped = kind == PL_EV_BINARY && pl_str_is(e->at[up].text, "|>"),
         call = kind == PL_EV_CALL && (as == PL_AS_CALLEE || as == PL_AS_RECEIVER);
    if (!member && !call && !piped) return at;
    at = up;
  }
}

/* A condition that stands elsewhere: find(where), { ...filter }, { where }. */
static bool has_open_part(const struct pl_context *c, uint32_t query, struct pl_str table) {
  const struct pl_events *e = c->events;
  for (uint32_t i = query + 1; i < e->n && e->at[i].start < e->at[query].end; i++) {
    if (e->at[i].kind != PL_EV_NAME || e->at[i].as != PL_AS_ARG) continue;
    uint32_t up = e->at[i].parent;
    bool spread = e->at[i].start && c->source->bytes.p[e->at[i].start - 1] == '.',
         bare = e->at[up].kind == PL_EV_CALL && !pl_str_ieq(e->at[i].text, table) && e->at[i].text.n > 1,
         named = pl_list_ihas(words(c, "conditions"), e->at[i].text);
    bare = bare && !pl_any_word(words(c, "columns_of"), e->at[i].text) &&
           !pl_any_word(words(c, "keys"), e->at[i].text); /* findById(id) */
    if (spread || named || bare) return true;
  }
  return false;
}

/* `where: condition` */
static bool has_named_condition(const struct pl_context *c, uint32_t query) {
  const struct pl_events *e = c->events;
  for (uint32_t i = query + 1; i < e->n && e->at[i].start < e->at[query].end; i++) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (value && pl_list_ihas(words(c, "conditions"), e->at[key].text) && e->at[value].kind != PL_EV_OBJECT)
      return true;
  }
  return false;
}

/* The class up to its first method. */
static struct pl_str head_of(const struct pl_context *c, uint32_t class) {
  const struct pl_events *e = c->events;
  uint32_t i = class ? class + 1 : 0, end;
  while (i && i < e->n && e->at[i].start < e->at[class].end && e->at[i].kind != PL_EV_FUNCTION) i++;
  end = i && i < e->n && e->at[i].start < e->at[class].end ? e->at[i].start : e->at[class].end;
  return class ? pl_str_cut(pl_source_text(c, class, CLASS_HEAD), 0, end - e->at[class].start)
               : (struct pl_str){NULL, 0};
}

/* The function around, and the head of its class. */
static struct pl_str around(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION), class = pl_event_around(e, event, PL_EV_CLASS);
  for (uint32_t up; function && (up = pl_event_around(e, function, PL_EV_FUNCTION)) &&
                    (!class || e->at[up].start > e->at[class].start);)
    function = up;
  struct pl_str text = pl_source_text(c, function, MAX_AROUND), head = head_of(c, class);
  return pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(head), PL_FMT(text));
}

/* A parameter of the function around that names a tenant, and that nothing in the function reads: one(id, tenantId) that asks for the id alone. */
static struct pl_str ignored_unit(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  struct pl_str text = pl_source_text(c, function, MAX_AROUND), none = {NULL, 0};
  for (uint32_t p = function ? e->at[function].child : 0; p && text.n < MAX_AROUND; p = e->at[p].next) {
    if (e->at[p].as != PL_AS_PARAM) continue;
    uint32_t name = e->at[p].kind == PL_EV_NAME ? p : pl_event_child(e, p, PL_AS_PARAM);
    struct pl_str bare = name ? e->at[name].text : (struct pl_str){NULL, 0};
    while (pl_str_starts(bare, "_")) bare = pl_str_cut(bare, 1, bare.n); /* _tenantId: said to be read by nothing */
    if (!name || e->at[name].kind != PL_EV_NAME || !pl_is_tenant_column(c, bare)) continue;
    size_t at = pl_str_find(text, e->at[name].text);
    struct pl_str rest = pl_str_cut(text, at == SIZE_MAX ? text.n : at + e->at[name].text.n, text.n);
    if (at != SIZE_MAX && pl_str_find(rest, e->at[name].text) == SIZE_MAX) return e->at[name].text;
  }
  return none;
}

static const char *limit_of(struct pl_context *c, uint32_t query, struct pl_str table, struct pl_str near) {
  struct pl_str text = pl_source_text(c, query, MAX_QUERY);
  bool code = c->events->at[query].kind != PL_EV_STRING && c->events->at[query].kind != PL_EV_TEMPLATE;
  if (pl_any_word(words(c, "units"), text)) return "tenant";
  if (text.n == MAX_QUERY || !pl_event_around(c->events, query, PL_EV_FUNCTION) ||
      pl_str_find(text, PL_STR("**")) != SIZE_MAX ||
      (code && (has_open_part(c, query, table) || has_named_condition(c, query))) ||
      pl_any_word(words(c, "shared_by"), text) || pl_any_word(words(c, "units"), near) ||
      pl_any_word(words(c, "units"), c->source->path))
    return "unknown";
  return pl_any_word(words(c, "keys"), text) ? "key" : "nothing";
}

/* show(int $id) { return Note::findOrFail($id); }: the one key of the query is what the function is called with. */
static bool is_key_given(struct pl_context *c, uint32_t query) {
  const struct pl_events *e = c->events;
  uint32_t only = e->at[query].kind == PL_EV_CALL ? pl_event_arg(e, query, 0) : 0;
  if (!only || pl_event_arg(e, query, 1) || e->at[only].kind != PL_EV_NAME) return false;
  const struct pl_binding *b = pl_names_binding(c->names, only);
  return b && b->param;
}

static void describe(struct pl_context *c, uint32_t query, struct pl_str table, struct pl_fact *f) {
  struct pl_str text = pl_source_text(c, query, MAX_QUERY), function = pl_last_member(pl_function_text(c, query)),
                near = around(c, query), ignored = ignored_unit(c, query),
                head = ignored.n ? head_of(c, pl_event_around(c->events, query, PL_EV_CLASS)) : near,
                limited = pl_str_of(limit_of(c, query, table, head));
  pl_attr_set_text(c->arena, &f->attrs, "of", pl_str_cut(table, 0, 80));
  pl_attr_set_text(c->arena, &f->attrs, "limited", limited);
  if (function.n && function.n <= 80) pl_attr_set_text(c->arena, &f->attrs, "in", function);
  if (ignored.n && !pl_str_is(limited, "tenant")) pl_attr_set_text(c->arena, &f->attrs, "ignored", ignored);
  bool own = pl_any_word(words(c, "own"), text); /* rows of the person who asks */
  bool asked = pl_any_word(words(c, "asked"), text) && !pl_any_word(words(c, "asked"), table);
  if (pl_str_is(limited, "key") && !own && asked) pl_attr_set_bool(c->arena, &f->attrs, "asked", true);
  if (pl_str_is(limited, "key") && !own && is_key_given(c, query)) pl_attr_set_bool(c->arena, &f->attrs, "given", true);
  if (pl_any_word(words(c, "checked"), near)) pl_attr_set_bool(c->arena, &f->attrs, "checked", true);
  pl_fact_route(c, query, f);
}

bool pl_tenant_query(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  uint32_t query = whole_query(c->events, event);
  struct pl_str table = pl_attr_text(f->attrs, "of");
  if (!table.n) table = pl_record_of(c, query);
  if (!table.n || pl_any_word(words(c, "units"), table)) return false; /* the tenant itself */
  describe(c, query, table, f);
  return true;
}

/* The table of a plain statement on one; empty for others, and for sentences that begin alike ("Select one from the list"). */
static struct pl_str table_read(const struct pl_sql *sql) {
  static const char *const after_first[] = {",", ".", "(", "FROM", NULL};
  bool update = pl_sql_is(sql, 0, "UPDATE");
  struct pl_str none = {NULL, 0}, table = update ? pl_sql_name(sql, pl_sql_name_at(sql, 1)) : none;
  bool list = pl_sql_is(sql, 1, "*") || pl_sql_any(sql, 2, after_first) || pl_sql_is(sql, 0, "DELETE");
  if (update ? !pl_sql_is(sql, pl_sql_name_at(sql, 1) + 1, "SET") : !list) return none;
  for (size_t i = 0; i < sql->n; i++) {
    if (pl_sql_is(sql, i, "JOIN") || pl_sql_is(sql, i, "UNION")) return none;
    if (pl_sql_is(sql, i, "FROM") && !table.n) table = pl_sql_name(sql, pl_sql_name_at(sql, i + 1));
  }
  return table;
}

void pl_facts_sql_query(struct pl_context *c, uint32_t event) {
  struct pl_str text = pl_str_trim(c->events->at[event].text);
  bool read = pl_str_istarts(text, "select "),
       write = pl_str_istarts(text, "update ") || pl_str_istarts(text, "delete from ");
  if ((!read && !write) || text.n > MAX_QUERY) return;
  struct pl_sql sql = {0};
  pl_sql_read(text, &sql);
  struct pl_str table = table_read(&sql);
  pl_vec_free(&sql);
  if (!table.n || pl_any_word(words(c, "units"), table)) return;
  struct pl_fact *f =
      pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("query"), PL_STR("query"), PL_HOW_CALL, PL_TIER_CALL, event);
  pl_attr_set_text(c->arena, &f->attrs, "use", read ? PL_STR("read") : PL_STR("write"));
  describe(c, event, table, f);
}
