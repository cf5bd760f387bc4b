/* What calls delete: records told by the name of a method and what it is called on (data/removals.yaml). */
#include "facts/retention.h"
#include "facts/spec.h"

/* In JavaScript sockets, charts and streams are destroyed, too: a record is a model (User.destroy) or is waited for (await user.destroy()). */
static bool is_thing(const struct pl_context *c, uint32_t event, struct pl_str thing) {
  if (!pl_str_is(c->language->ecosystem, "npm")) return true;
  struct pl_str before = pl_str_trim(pl_str_cut(c->source->bytes, 0, c->events->at[event].start));
  return (thing.n && thing.p[0] >= 'A' && thing.p[0] <= 'Z') || pl_str_ends(before, "await");
}

static struct pl_node part(const struct pl_context *c, const char *key) {
  return pl_part(c, "data/removals.yaml", key);
}

/* supabase.from('contacts').delete(): the table that the receiver names. */
static struct pl_str named_table(const struct pl_context *c, uint32_t receiver) {
  uint32_t table = pl_event_arg(c->events, receiver, 0);
  return table && c->events->at[table].kind == PL_EV_STRING ? c->events->at[table].text : (struct pl_str){NULL, 0};
}

/* db.delete(contacts): what is handed to the database. */
static struct pl_str handed_over(const struct pl_context *c, uint32_t event, struct pl_str source) {
  uint32_t arg = pl_event_arg(c->events, event, 0);
  bool handed = arg && c->events->at[arg].kind == PL_EV_NAME && pl_list_has(part(c, "handles"), source);
  return handed ? c->events->at[arg].text : (struct pl_str){NULL, 0};
}

/* prisma.contact.delete(…): what stands behind the database. */
static struct pl_str in_store(const struct pl_context *c, struct pl_str source) {
  size_t dot = pl_str_rchr(source, '.');
  struct pl_str root = dot == SIZE_MAX ? source : pl_str_cut(source, 0, dot);
  bool store = pl_any_word(part(c, "stores"), root) || pl_list_has(part(c, "handles"), root);
  return store && dot != SIZE_MAX ? pl_str_cut(source, dot + 1, source.n) : (struct pl_str){NULL, 0};
}

/* @contact.destroy, User.objects.filter().delete() */
static struct pl_str of_record(const struct pl_context *c, uint32_t event, struct pl_str method, struct pl_str chain) {
  size_t objects = pl_str_find(chain, PL_STR(".objects"));
  bool record = pl_list_has(part(c, "of_records"), method) || objects != SIZE_MAX;
  if (!record || pl_list_find(part(c, "not_records"), chain)) return (struct pl_str){NULL, 0};
  if (objects != SIZE_MAX) chain = pl_str_cut(chain, 0, objects);
  if (pl_str_ends(chain, "()")) return (struct pl_str){NULL, 0};
  struct pl_str thing = pl_last_member(chain);
  if (pl_list_find(part(c, "not_things"), thing)) return (struct pl_str){NULL, 0};
  return is_thing(c, event, thing) ? thing : (struct pl_str){NULL, 0};
}

/* What the call that is named `name` deletes; empty when it deletes nothing that one can name. */
static struct pl_str deleted_thing(const struct pl_context *c, struct pl_str name, uint32_t event) {
  size_t dot = pl_str_rchr(name, '.');
  if (dot == SIZE_MAX) return (struct pl_str){NULL, 0};
  struct pl_str method = pl_str_cut(name, dot + 1, name.n), chain = pl_str_cut(name, 0, dot);
  if (!pl_list_has(part(c, "methods"), method)) return (struct pl_str){NULL, 0};
  uint32_t receiver = pl_event_child(c->events, event, PL_AS_CALLEE);
  if (receiver && c->events->at[receiver].kind == PL_EV_MEMBER)
    receiver = pl_event_child(c->events, receiver, PL_AS_OBJECT);
  if (receiver && c->events->at[receiver].kind == PL_EV_CALL && pl_list_ends(part(c, "tables"), chain))
    return named_table(c, receiver);
  struct pl_str source = receiver ? pl_source_text(c, receiver, 40) : chain, thing = handed_over(c, event, source);
  if (!thing.n) thing = in_store(c, source);
  return thing.n ? thing : of_record(c, event, method, chain);
}

void pl_facts_removal(struct pl_context *c, uint32_t event) {
  struct pl_str name = pl_names_of(c->names, event);
  if (!pl_str_ends(name, "()")) return;
  struct pl_str thing = deleted_thing(c, pl_str_cut(name, 0, name.n - 2), event);
  while (thing.n && (thing.p[0] == '@' || thing.p[0] == '$')) thing = pl_str_cut(thing, 1, thing.n);
  uint32_t arg = pl_event_arg(c->events, event, 0);
  bool given = arg && (c->events->at[arg].kind == PL_EV_NAME || c->events->at[arg].kind == PL_EV_CALL);
  bool module = thing.n && thing.p[0] >= 'A' && thing.p[0] <= 'Z';
  if ((given || module) && pl_record_store(c, thing)) return; /* Repo.delete_all(query), db.session.delete(user) */
  if (pl_str_chr(thing, ' ') != SIZE_MAX) return;
  if (thing.n < 3 || thing.n > 40 || pl_str_chr(thing, '(') != SIZE_MAX) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DELETION, thing, thing, PL_HOW_CALL, PL_TIER_CALL, event);
  pl_attr_set_text(c->arena, &f->attrs, "action", PL_STR("delete"));
  struct pl_str function = pl_function_text(c, event);
  size_t hash = pl_str_rchr(function, '#');
  if (hash != SIZE_MAX) pl_attr_set_text(c->arena, &f->attrs, "in", pl_str_cut(function, hash + 1, function.n));
}
