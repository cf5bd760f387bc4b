/* A route that its list leaves unguarded is believed open only where the same list guards another: what guards whole lists may stand elsewhere. */
#include "base/path.h"
#include "facts/routelists.h"
#include "facts/routes.h"

enum { MOST_MATCHERS = 400 };

/* Where handlers of a name are registered: their route, whether all are guarded, or all are open, and the lists that leave them open. */
struct registered {
  struct pl_str route, list;
  bool guarded, open;
};

static bool about(const struct pl_fact *f, const char *subject) {
  return f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, subject);
}

static void note_registration(struct pl_route_lists *l, const struct pl_fact *f) {
  struct pl_str of = pl_attr_text(f->attrs, "of"), list = pl_attr_text(f->attrs, "list");
  struct registered *r = pl_map_get(&l->handlers, of);
  const struct pl_value *guarded = pl_attr_get(f->attrs, "guarded");
  bool known = guarded && guarded->kind == PL_VALUE_BOOL, yes = known && guarded->number != 0;
  if (!r) {
    r = PL_NEW(l->arena, struct registered);
    *r = (struct registered){pl_attr_text(f->attrs, "route"), list, true, true};
    pl_map_set(&l->handlers, of, r);
  }
  r->guarded = r->guarded && yes;
  r->open = r->open && ((known && !yes) || list.n);
  if (list.n) r->list = list;
}

static void note_matcher(struct pl_route_lists *l, const struct pl_fact *f, struct pl_str path) {
  struct pl_route_matcher m = {path, pl_attr_text(f->attrs, "route"), f->span.start, pl_attr_true(f->attrs, "guarded")};
  if (l->matchers.n < MOST_MATCHERS && pl_role_counts(f->role)) pl_vec_push(&l->matchers, m);
}

bool pl_route_lists_note(struct pl_route_lists *l, const struct pl_fact *f, struct pl_str path) {
  bool registration = about(f, "registration"), matcher = about(f, "matcher");
  if (!pl_role_counts(f->role)) return registration || matcher;
  if (registration) note_registration(l, f);
  if (matcher) note_matcher(l, f, path);
  if (registration && pl_attr_true(f->attrs, "guarded")) {
    struct pl_str module = pl_attr_text(f->attrs, "within");
    if (module.n) pl_map_set(&l->guarding, module, l);
  }
  return registration || matcher;
}

/* A pattern for all below a path is for the path, too. */
static bool fits(struct pl_str pattern, struct pl_str route) {
  bool below = pl_str_ends(pattern, "/**") && pl_str_eq(pl_str_cut(pattern, 0, pattern.n - 3), route);
  return below || pl_path_glob(pattern, route);
}

/* 1 guarded, 0 open, -1 unknown: the first matcher that fits, in each file that has some. */
static int by_path(const struct pl_route_lists *l, struct pl_str route) {
  int told = -1;
  for (size_t i = 0; i < l->matchers.n && route.n; i++) {
    const struct pl_route_matcher *first = &l->matchers.at[i];
    if (!fits(first->pattern, route)) continue;
    for (size_t k = 0; k < l->matchers.n; k++) {
      const struct pl_route_matcher *m = &l->matchers.at[k];
      if (pl_str_eq(m->path, first->path) && m->at < first->at && fits(m->pattern, route)) first = m;
    }
    if (told >= 0 && told != first->guarded) return -1;
    told = first->guarded;
  }
  return told;
}

static struct registered *registered_as(const struct pl_route_lists *l, struct pl_str handler) {
  struct registered *r = handler.n ? pl_map_get(&l->handlers, handler) : NULL;
  size_t dot = pl_str_rchr(handler, '.');
  if (r || !handler.n || dot == SIZE_MAX) return r;
  return pl_map_get(&l->handlers, pl_arena_printf(l->arena, "%.*s.*", (int)dot, handler.p));
}

static bool open_in(const struct pl_route_lists *l, struct pl_str list) {
  return !list.n || pl_map_has(&l->guarding, list);
}

static struct pl_str ecosystem_of(const struct pl_fact *f) {
  struct pl_str module = pl_attr_text(f->attrs, "within");
  return pl_str_cut(module, 0, module.n ? pl_str_chr(module, ':') : 0);
}

/* The handler stands in the list itself. */
static void judge_written(struct pl_route_lists *l, struct pl_fact *f) {
  struct pl_str list = pl_attr_text(f->attrs, "list");
  bool everything = pl_map_has(&l->everything, ecosystem_of(f));
  if (pl_attr_get(f->attrs, "guarded") || !list.n) return;
  if (everything || open_in(l, list)) pl_attr_set_bool(l->arena, &f->attrs, "guarded", everything);
}

bool pl_route_lists_judge(struct pl_route_lists *l, struct pl_fact *f) {
  struct pl_str router = pl_attr_text(f->attrs, "router"), handler = pl_attr_text(f->attrs, "handler");
  if (pl_str_is(router, PL_LISTED_ROUTER)) return judge_written(l, f), true;
  bool by_name = pl_str_starts(router, PL_REGISTERED_HANDLER), asks = pl_str_is(router, PL_ASKING_HANDLER);
  const struct registered *r = registered_as(l, handler.n ? handler : by_name ? pl_attr_text(f->attrs, "in") : handler);
  if (r && r->list.n && pl_map_has(&l->everything, ecosystem_of(f))) {
    pl_attr_set_bool(l->arena, &f->attrs, "guarded", true);
    return true;
  }
  bool open = r && r->open && !asks && open_in(l, r->list);
  if (r && (r->guarded || open)) {
    pl_attr_set_text(l->arena, &f->attrs, "route", r->route);
    pl_attr_set_bool(l->arena, &f->attrs, "guarded", r->guarded);
    return true;
  }
  int told = by_name ? -1 : by_path(l, pl_attr_text(f->attrs, "path"));
  if (told >= 0) pl_attr_set_bool(l->arena, &f->attrs, "guarded", told == 1);
  return by_name || r || told >= 0;
}

void pl_route_lists_release(struct pl_route_lists *l) {
  pl_vec_free(&l->matchers);
  pl_map_free(&l->handlers);
  pl_map_free(&l->guarding);
  pl_map_free(&l->everything);
}
