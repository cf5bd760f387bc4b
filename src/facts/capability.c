/* What users can do, by the names of functions and routes and the paths of files (data/capabilities.yaml). */
#include <string.h>

#include "base/path.h"
#include "facts/retention.h"
#include "facts/spec.h"

static bool one_of_each(struct pl_node lists, struct pl_str text) {
  for (struct pl_node l = pl_node_first(lists); l.i; l = pl_node_next(l))
    if (!pl_any_word(l, text)) return false;
  return true;
}

/* /projects/{id}/versions/{name}/download: where the last two parts begin that are no holes. */
static size_t before_last_two(struct pl_str path) {
  size_t at = path.n, named = 0;
  while (named < 2 && at && (at = pl_str_rchr(pl_str_cut(path, 0, at), '/')) != SIZE_MAX)
    named += at + 1 < path.n && !strchr("{:<[", path.p[at + 1]);
  return named < 2 ? SIZE_MAX : at;
}

/* DataConnector.downloadLink(): what is downloaded is no data that somebody has here. */
static bool apart(struct pl_node entry, struct pl_str text) {
  struct pl_node together = pl_node_get(entry, "together"), verbs = pl_node_first(pl_node_get(entry, "all"));
  size_t dot = text.n && text.p[0] == '/' ? before_last_two(text) : pl_str_rchr(text, '.');
  if (!together.i || dot == SIZE_MAX || !pl_any_word(together, text)) return false;
  for (struct pl_node v = pl_node_first(verbs); v.i; v = pl_node_next(v))
    if (!pl_list_has(together, pl_node_text(v)) && pl_has_word(text, pl_node_text(v))) return false;
  return !one_of_each(pl_node_get(entry, "all"), pl_str_cut(text, dot + 1, text.n));
}

static bool by_name(struct pl_context *c, struct pl_str text, uint32_t event, enum pl_tier tier) {
  bool function = c->events->at[event].kind == PL_EV_FUNCTION;
  for (struct pl_node k = pl_node_first(pl_part(c, "data/capabilities.yaml", "offers")); k.i; k = pl_node_next(k)) {
    if (!one_of_each(pl_node_get(k, "all"), text) || pl_any_word(pl_node_get(k, "not"), text) || apart(k, text))
      continue;
    if (function && pl_is_migration(c)) continue;
    if (!pl_capability_of_object(c, k, text) || (function && !pl_capability_of_member(c, k, text))) continue;
    struct pl_str subject = pl_node_get_text(k, "subject");
    struct pl_fact *f =
        pl_fact_add(c, pl_fact_kind_of(pl_node_get_text(k, "kind")), subject, subject, PL_HOW_CALL, tier, event);
    pl_attr_set_text(c->arena, &f->attrs, "by", pl_str_cut(text, 0, 80));
    for (struct pl_node n = pl_node_first(pl_node_get(k, "formats")); n.i; n = pl_node_next(n))
      if (pl_has_word(text, pl_node_text(n))) pl_attr_set_text(c->arena, &f->attrs, "format", pl_node_text(n));
    struct pl_str channel =
        pl_node_true(pl_node_get(k, "is_code")) ? pl_code_channel(c, text, event) : (struct pl_str){NULL, 0};
    if (channel.n) pl_attr_set_text(c->arena, &f->attrs, "channel", channel);
    return true;
  }
  return false;
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

/* "/posts/${self.dataset.id}/close": what code stands in a hole names no route. */
static struct pl_str without_holes(struct pl_arena *a, struct pl_str path) {
  if (pl_str_find(path, PL_STR("{")) == SIZE_MAX) return path;
  char *out = pl_arena_alloc(a, path.n + 1);
  size_t n = 0;
  bool hole = false;
  for (size_t i = 0; i < path.n; i++) {
    bool opens = path.p[i] == '{' && i && (path.p[i - 1] == '$' || path.p[i - 1] == '#');
    hole = opens || (hole && path.p[i] != '}');
    if (!hole) out[n++] = path.p[i];
  }
  return pl_str_n(out, n);
}

/* "me" of "/api/users/me"; empty where it ends in what the address holds ("/users/:id"). */
static struct pl_str last_segment(struct pl_str path) {
  struct pl_str last = pl_str_behind(path, '/');
  for (size_t i = 0; i < last.n; i++)
    if (strchr(":{}$[]<>()", last.p[i])) return (struct pl_str){NULL, 0};
  return last;
}

/* Whether the text is what a method `delete` is called with: app.delete("/account", …), api.delete("/me"). */
static bool deleted_at(const struct pl_events *e, uint32_t event) {
  uint32_t call = e->at[event].parent, method = 0;
  uint32_t on = e->at[call].kind == PL_EV_CALL ? pl_names_receiver(e, call, &method) : 0;
  return on && method && pl_str_is(e->at[method].text, "delete") && pl_event_arg(e, call, 0) == event;
}

/* '/api/account/delete' */
void pl_facts_route(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_str path = without_holes(c->arena, without_method(e->text));
  if (path.n < 5 || path.n > 80 || path.p[0] != '/' || pl_str_chr(path, ' ') != SIZE_MAX ||
      pl_str_chr(path, '*') != SIZE_MAX || e->as == PL_AS_MODULE)
    return;
  struct pl_str last = deleted_at(c->events, event) ? last_segment(path) : (struct pl_str){NULL, 0};
  if (!last.n || !by_name(c, pl_arena_printf(c->arena, "delete %.*s", PL_FMT(last)), event, PL_TIER_INIT))
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
  if (code && c->events->n > 1 && !pl_is_migration(c)) by_name(c, name, 1, PL_TIER_INIT);
}
