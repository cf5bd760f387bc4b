/* What users can do, by the names of functions and routes and the paths of files (data/capabilities.yaml); what calls delete. */
#include "base/path.h"
#include "facts/retention.h"
#include "facts/spec.h"

static bool one_of_each(struct pl_node lists, struct pl_str text) {
  for (struct pl_node l = pl_node_first(lists); l.i; l = pl_node_next(l))
    if (!pl_any_word(l, text)) return false;
  return true;
}

static void by_name(struct pl_context *c, struct pl_str text, uint32_t event, enum pl_tier tier) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(c->rules, "data/capabilities.yaml")); k.i;
       k = pl_node_next(k)) {
    if (!one_of_each(pl_node_get(k, "all"), text) || pl_any_word(pl_node_get(k, "not"), text)) continue;
    struct pl_str subject = pl_node_get_text(k, "subject");
    struct pl_fact *f =
        pl_fact_add(c, pl_fact_kind_of(pl_node_get_text(k, "kind")), subject, subject, PL_HOW_CALL, tier, event);
    pl_attr_set_text(c->arena, &f->attrs, "by", pl_str_cut(text, 0, 80));
    static const char *const formats[] = {"csv", "json", "zip", "xlsx", "pdf"};
    for (size_t i = 0; pl_str_is(subject, "export") && i < sizeof formats / sizeof *formats; i++)
      if (pl_has_word(text, pl_str_of(formats[i])))
        pl_attr_set_text(c->arena, &f->attrs, "format", pl_str_of(formats[i]));
    return;
  }
}

void pl_facts_function(struct pl_context *c, uint32_t event) {
  struct pl_str own = pl_names_own(c->names, event);
  size_t hash = pl_str_rchr(own, '#');
  if (hash != SIZE_MAX && own.n - hash < 80) by_name(c, pl_str_cut(own, hash + 1, own.n), event, PL_TIER_CALL);
}

/* "DELETE /account": the path */
static struct pl_str without_method(struct pl_str text) {
  size_t space = pl_str_chr(text, ' ');
  if (space == SIZE_MAX || space < 3 || space > 7) return text;
  for (size_t i = 0; i < space; i++)
    if (text.p[i] < 'A' || text.p[i] > 'Z') return text;
  return pl_str_trim(pl_str_cut(text, space, text.n));
}

/* '/api/account/delete' */
void pl_facts_route(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_str path = without_method(e->text);
  if (path.n < 5 || path.n > 80 || path.p[0] != '/' || pl_str_chr(path, ' ') != SIZE_MAX ||
      pl_str_chr(path, '*') != SIZE_MAX || e->as == PL_AS_MODULE)
    return;
  by_name(c, path, event, PL_TIER_INIT);
}

/* app/settings/export/page.tsx: routes that are files */
void pl_facts_route_file(struct pl_context *c) {
  struct pl_str ext = pl_path_ext(c->source->path), path = pl_str_cut(c->source->path, 0, c->source->path.n - ext.n);
  bool code = pl_str_is(c->language->family, "code") || pl_str_is(c->language->family, "markup");
  size_t slash = pl_str_rchr(path, '/');
  struct pl_str dir = pl_path_dir(path), base = slash == SIZE_MAX ? path : pl_str_cut(path, slash + 1, path.n);
  bool generic = pl_str_is(base, "page") || pl_str_is(base, "route") || pl_str_is(base, "index") ||
                 pl_str_is(base, "+page") || pl_str_is(base, "+server");
  struct pl_str name = generic ? pl_path_base(dir) : base;
  if (code && c->events->n > 1) by_name(c, name, 1, PL_TIER_INIT);
}

/* In JavaScript sockets, charts and streams are destroyed, too: a record is a model (User.destroy) or is waited for (await user.destroy()). */
static bool is_thing(const struct pl_context *c, uint32_t event, struct pl_str thing) {
  if (!pl_str_is(c->language->ecosystem, "npm")) return true;
  struct pl_str before = pl_str_trim(pl_str_cut(c->source->bytes, 0, c->events->at[event].start));
  return (thing.n && thing.p[0] >= 'A' && thing.p[0] <= 'Z') || pl_str_ends(before, "await");
}

/* prisma.contact.delete(…), supabase.from('contacts').delete(), db.delete(contacts), @contact.destroy, User.objects.filter().delete() */
static struct pl_str deleted_thing(struct pl_context *c, struct pl_str name, uint32_t event) {
  static const char *const methods[] = {".delete",      ".deleteMany", ".destroy",           ".destroy_all",
                                        ".delete_all",  ".deleteOne",  ".findByIdAndDelete", ".findOneAndDelete",
                                        ".forceDelete", NULL};
  size_t i = 0;
  while (methods[i] && !pl_str_ends(name, methods[i])) i++;
  if (!methods[i]) return (struct pl_str){NULL, 0};
  struct pl_str rest = pl_str_cut(name, 0, name.n - strlen(methods[i]));
  uint32_t receiver = pl_event_child(c->events, event, PL_AS_CALLEE), arg = pl_event_arg(c->events, event, 0);
  if (receiver && c->events->at[receiver].kind == PL_EV_MEMBER)
    receiver = pl_event_child(c->events, receiver, PL_AS_OBJECT);
  if (receiver && c->events->at[receiver].kind == PL_EV_CALL && pl_str_ends(rest, ".from()")) {
    uint32_t table = pl_event_arg(c->events, receiver, 0);
    return table && c->events->at[table].kind == PL_EV_STRING ? c->events->at[table].text : (struct pl_str){NULL, 0};
  }
  struct pl_str source = receiver ? pl_source_text(c, receiver, 40) : rest;
  if (arg && c->events->at[arg].kind == PL_EV_NAME && (pl_str_is(source, "db") || pl_str_is(source, "tx")))
    return c->events->at[arg].text;
  size_t dot = pl_str_rchr(source, '.');
  struct pl_str root = dot == SIZE_MAX ? source : pl_str_cut(source, 0, dot);
  bool store = pl_has_word(root, PL_STR("prisma")) || pl_has_word(root, PL_STR("db")) || pl_str_is(root, "tx") ||
               pl_has_word(root, PL_STR("database"));
  if (store && dot != SIZE_MAX) return pl_str_cut(source, dot + 1, source.n);
  bool record = pl_str_is(pl_str_of(methods[i]), ".destroy") || pl_str_is(pl_str_of(methods[i]), ".destroy_all") ||
                pl_str_is(pl_str_of(methods[i]), ".delete_all") || pl_str_find(rest, PL_STR(".objects")) != SIZE_MAX;
  if (!record || pl_str_find(rest, PL_STR("session")) != SIZE_MAX) return (struct pl_str){NULL, 0};
  size_t objects = pl_str_find(rest, PL_STR(".objects"));
  if (objects != SIZE_MAX) rest = pl_str_cut(rest, 0, objects);
  if (pl_str_ends(rest, "()")) return (struct pl_str){NULL, 0};
  rest = pl_last_member(rest);
  return is_thing(c, event, rest) ? rest : (struct pl_str){NULL, 0};
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
