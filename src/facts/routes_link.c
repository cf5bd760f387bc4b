/* A route is guarded where every way to its router passes a guard, open where a way is known that passes none, and unknown else. */
#include "facts/routes.h"

#include <string.h>

#include "facts/routelists.h"
#include "ruleset/ident.h"

enum { MAX_DEPTH = 5 };

struct mount {
  struct pl_str on, of;
  struct pl_str at; /* below this path only; empty: everything */
  bool behind;      /* a guard */
  bool asks;        /* what is mounted may be a guard itself */
};
struct mounts {
  PL_VEC(struct mount) at;
  struct pl_map routers; /* names of all that routes and mounts are registered on */
  struct pl_route_lists lists;
  struct pl_map declared; /* classes' names, of struct declared: what controllers declare for their actions */
  struct pl_map asking;   /* routers of declared handlers before which something asks for all */
};

static bool is_about(const struct pl_fact *f, const char *subject) {
  return f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, subject);
}

/* A guard that stands before everything: it names no route, class or function. */
static bool asks_for_all(const struct pl_fact *f) {
  return is_about(f, "guard") && !pl_attr_text(f->attrs, "of").n && pl_role_counts(f->role);
}

/* before_action :authenticate, only: [:show]; skip_before_action :authenticate, except: [:index]. */
struct declared {
  struct pl_str only, except;
  bool open;
  struct declared *next; /* of the same class */
  size_t n;              /* how many, with these */
};
enum { MOST_DECLARED = 64 }; /* of a class; nobody writes so many */

static void note_declared(struct mounts *out, const struct pl_fact *f, struct pl_arena *arena) {
  bool open = is_about(f, "open");
  struct pl_str of = pl_attr_text(f->attrs, "of");
  if ((!open && !is_about(f, "guard")) || !of.n || !pl_role_counts(f->role)) return;
  struct declared *before = pl_map_get(&out->declared, of), *d = PL_NEW(arena, struct declared);
  if (before && before->n == MOST_DECLARED) return;
  *d = (struct declared){pl_attr_text(f->attrs, "only"), pl_attr_text(f->attrs, "except"), open, before,
                         before ? before->n + 1 : 1};
  pl_map_set(&out->declared, of, d);
}

/* Whether the class declares a guard, or its absence, for the action. */
static bool declares(const struct mounts *all, struct pl_str class, struct pl_str action, bool open) {
  for (const struct declared *d = class.n ? pl_map_get(&all->declared, class) : NULL; d; d = d->next) {
    bool left_out = (d->only.n && !pl_has_word(d->only, action)) || pl_has_word(d->except, action);
    if (d->open == open && !left_out) return true;
  }
  return false;
}

/* A query in an action. That one is open is believed only where the controller says so: what its base asks, and by what name, may not show. */
static void judge_controller(struct pl_arena *arena, const struct mounts *all, struct pl_fact *f) {
  struct pl_str router = pl_attr_text(f->attrs, "router"), action = pl_attr_text(f->attrs, "action"),
                class = pl_str_cut(router, strlen(PL_CONTROLLER), router.n);
  bool open = declares(all, class, action, true);
  bool guarded = declares(all, class, action, false) || declares(all, pl_attr_text(f->attrs, "base"), action, false);
  if (open ? !pl_attr_true(f->attrs, "asks") : guarded) pl_attr_set_bool(arena, &f->attrs, "guarded", !open);
}

static void note_asking(struct pl_file_facts *file, struct mounts *out, struct pl_arena *arena) {
  struct pl_str own = pl_str_cut(file->module, 0, pl_str_chr(file->module, ':'));
  for (size_t k = 0; k < file->facts.n; k++) {
    struct pl_str told = pl_attr_text(file->facts.at[k].attrs, "for"); /* a settings file tells whose */
    const struct pl_fact *f = &file->facts.at[k];
    if (asks_for_all(f)) pl_map_set(&out->asking, pl_declared_router(arena, told.n ? told : own), out);
    if (asks_for_all(f) && pl_attr_true(f->attrs, "everything"))
      pl_map_set(&out->lists.everything, told.n ? told : own, out);
  }
}

/* A router of declared handlers that is mounted nowhere is served like all of its ecosystem. */
static struct pl_str served_by(struct pl_arena *arena, struct pl_str router) {
  bool declared = pl_str_starts(router, PL_DECLARED_ROUTER);
  return declared ? router : pl_declared_router(arena, pl_str_cut(router, 0, pl_str_chr(router, ':')));
}

static void collect(struct pl_file_facts *file, const struct pl_modules *m, struct mounts *out) {
  size_t kept = 0;
  for (size_t k = 0; k < file->facts.n; k++) {
    const struct pl_fact *f = &file->facts.at[k];
    if (is_about(f, "mount")) {
      struct pl_str of = pl_attr_text(f->attrs, "of");
      if (of.n) of = pl_modules_home(m, of);
      bool told = pl_str_find(of, PL_STR(":/")) != SIZE_MAX; /* else any router may be behind it */
      if (!told && pl_attr_true(f->attrs, "behind"))
        pl_map_set(&out->asking, served_by(m->arena, pl_attr_text(f->attrs, "on")), out);
      pl_vec_push(&out->at, ((struct mount){.on = pl_attr_text(f->attrs, "on"),
                                            .of = of,
                                            .at = pl_attr_text(f->attrs, "at"),
                                            .behind = pl_attr_true(f->attrs, "behind"),
                                            .asks = pl_attr_true(f->attrs, "asks")}));
    } else if (pl_route_lists_note(&out->lists, f, file->source->path)) {
      continue;
    } else {
      note_declared(out, f, m->arena);
      file->facts.at[kept++] = file->facts.at[k];
    }
  }
  file->facts.n = kept;
}

enum way { NO_WAY, OPEN_WAY, GUARDED_WAY };

static struct pl_str unquoted(struct pl_str path) {
  while (path.n && strchr("\"'`", path.p[0])) path = pl_str_cut(path, 1, path.n);
  while (path.n && strchr("\"'`/", path.p[path.n - 1])) path.n--;
  return path;
}

/* Whether what stands before one path may stand before the other, too: "/api" and "/api/notes"; of an unknown path it may. */
static bool may_cover(struct pl_str guard, struct pl_str path) {
  struct pl_str shorter = guard.n < path.n ? guard : path, longer = guard.n < path.n ? path : guard;
  if (!guard.n || !path.n || !pl_str_eq(pl_str_cut(longer, 0, shorter.n), shorter)) return !guard.n || !path.n;
  return longer.n == shorter.n || longer.p[shorter.n] == '/';
}

/* How one gets to the path of the router: `app.use(guard)` guards all of it, `app.use("/api", guard)` what is below that; where it is mounted
 * nowhere it is the application itself, or nothing is known. */
static enum way way_to(const struct mounts *all, struct pl_str router, struct pl_str path, int depth) {
  bool mounted = false, mounts = false, open = false;
  if (pl_str_starts(router, PL_DECLARED_ROUTER)) {
    if (pl_map_has(&all->lists.everything, pl_str_cut(router, strlen(PL_DECLARED_ROUTER), router.n)))
      return GUARDED_WAY;
    return pl_map_has(&all->asking, router) ? NO_WAY : OPEN_WAY;
  }
  for (size_t i = 0; i < all->at.n; i++) {
    const struct mount *t = &all->at.at[i];
    bool a_router = t->of.n && pl_map_has(&all->routers, t->of);
    if (pl_str_eq(t->on, router) && !a_router && (t->asks || (t->behind && !t->of.n)) && may_cover(t->at, path))
      return GUARDED_WAY; /* app.use(signedIn) */
    mounts = mounts || pl_str_eq(t->on, router);
    if (!pl_str_eq(t->of, router) || depth >= MAX_DEPTH) continue;
    mounted = true;
    open = open || (!t->behind && way_to(all, t->on, t->at.n ? t->at : path, depth + 1) == OPEN_WAY);
  }
  return mounted ? (open ? OPEN_WAY : GUARDED_WAY) : mounts ? OPEN_WAY : NO_WAY;
}

void pl_routes_link(struct pl_arena *arena, const struct pl_modules *m, struct pl_file_facts **files, size_t n) {
  struct mounts all = {.at = {0}, .lists = {.arena = arena}};
  for (size_t i = 0; i < n; i++) collect(files[i], m, &all), note_asking(files[i], &all, m->arena);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (pl_attr_text(files[i]->facts.at[k].attrs, "router").n)
        pl_map_set(&all.routers, pl_attr_text(files[i]->facts.at[k].attrs, "router"), m->arena);
  for (size_t i = 0; i < all.at.n; i++) pl_map_set(&all.routers, all.at.at[i].on, m->arena);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      struct pl_fact *f = &files[i]->facts.at[k];
      struct pl_str router = pl_attr_text(f->attrs, "router");
      if (!is_about(f, "query") || !router.n || pl_attr_true(f->attrs, "guarded")) continue;
      if (pl_route_lists_judge(&all.lists, f)) continue;
      if (pl_str_starts(router, PL_CONTROLLER)) {
        judge_controller(arena, &all, f);
        continue;
      }
      struct pl_str path = unquoted(pl_attr_text(f->attrs, "route"));
      enum way way = way_to(&all, router, path, 0);
      if (way == NO_WAY && pl_attr_text(f->attrs, "path").n) way = way_to(&all, served_by(arena, router), path, 0);
      if (way != NO_WAY) pl_attr_set_bool(arena, &f->attrs, "guarded", way == GUARDED_WAY);
    }
  pl_vec_free(&all.at);
  pl_map_free(&all.routers);
  pl_map_free(&all.asking);
  pl_map_free(&all.declared);
  pl_route_lists_release(&all.lists);
}
