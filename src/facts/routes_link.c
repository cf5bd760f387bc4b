/* A route is guarded where every way to its router passes a guard, open where a way is known that passes none, and unknown else. */
#include "facts/routes.h"

enum { MAX_DEPTH = 5 };

struct mount {
  struct pl_str on, of;
  bool behind; /* a guard */
  bool asks;   /* what is mounted may be a guard itself */
};
struct mounts {
  PL_VEC(struct mount) at;
  struct pl_map routers; /* names of all that routes and mounts are registered on */
};

static bool is_about(const struct pl_fact *f, const char *subject) {
  return f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, subject);
}

static void collect(struct pl_file_facts *file, const struct pl_modules *m, struct mounts *out) {
  size_t kept = 0;
  for (size_t k = 0; k < file->facts.n; k++) {
    const struct pl_fact *f = &file->facts.at[k];
    if (is_about(f, "mount")) {
      struct pl_str of = pl_attr_text(f->attrs, "of");
      pl_vec_push(&out->at, ((struct mount){.on = pl_attr_text(f->attrs, "on"),
                                            .of = of.n ? pl_modules_home(m, of) : of,
                                            .behind = pl_attr_true(f->attrs, "behind"),
                                            .asks = pl_attr_true(f->attrs, "asks")}));
    } else {
      file->facts.at[kept++] = file->facts.at[k];
    }
  }
  file->facts.n = kept;
}

enum way { NO_WAY, OPEN_WAY, GUARDED_WAY };

/* How one gets to the router: `app.use(guard)` guards all of it; where it is mounted nowhere it is the application itself, or nothing is known. */
static enum way way_to(const struct mounts *all, struct pl_str router, int depth) {
  bool mounted = false, mounts = false, open = false;
  for (size_t i = 0; i < all->at.n; i++) {
    const struct mount *t = &all->at.at[i];
    bool a_router = t->of.n && pl_map_has(&all->routers, t->of);
    if (pl_str_eq(t->on, router) && !a_router && (t->asks || (t->behind && !t->of.n)))
      return GUARDED_WAY; /* app.use(signedIn) */
    mounts = mounts || pl_str_eq(t->on, router);
    if (!pl_str_eq(t->of, router) || depth >= MAX_DEPTH) continue;
    mounted = true;
    open = open || (!t->behind && way_to(all, t->on, depth + 1) == OPEN_WAY);
  }
  return mounted ? (open ? OPEN_WAY : GUARDED_WAY) : mounts ? OPEN_WAY : NO_WAY;
}

void pl_routes_link(struct pl_arena *arena, const struct pl_modules *m, struct pl_file_facts **files, size_t n) {
  struct mounts all = {.at = {0}};
  for (size_t i = 0; i < n; i++) collect(files[i], m, &all);
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
      enum way way = way_to(&all, router, 0);
      if (way != NO_WAY) pl_attr_set_bool(arena, &f->attrs, "guarded", way == GUARDED_WAY);
    }
  pl_vec_free(&all.at);
  pl_map_free(&all.routers);
}
