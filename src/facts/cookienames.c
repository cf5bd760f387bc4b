/* The session cookie of a framework has one name in a product, wherever it shows: the one that a setting gives, else that of the framework in use. Rows say
 * which cookie a fact is about (`cookie_of`) and where its name comes from (`name_from`: setting, framework, default). */
#include "base/map.h"
#include "facts/keep.h"
#include "facts/leftovers.h"

/* What facts of one origin call a cookie. */
struct names {
  struct pl_str first;
  bool several; /* not all the same */
};

struct cookie {
  struct names setting, framework;
};

struct cookies {
  struct pl_arena arena;
  struct pl_map by_kind; /* of struct cookie, by `cookie_of` */
};

static void note(struct names *all, struct pl_str name) {
  if (!all->first.n) all->first = name;
  all->several = all->several || !pl_str_eq(all->first, name);
}

static void learn(struct cookies *c, const struct pl_fact *f) {
  struct pl_str kind = pl_attr_text(f->attrs, "cookie_of"), from = pl_attr_text(f->attrs, "name_from");
  if (f->kind != PL_FACT_COOKIE || !kind.n || !pl_role_counts(f->role) || pl_attr_true(f->attrs, "unresolved")) return;
  struct cookie *known = pl_map_get(&c->by_kind, kind);
  if (!known) pl_map_set(&c->by_kind, kind, known = PL_NEW(&c->arena, struct cookie));
  if (pl_str_is(from, "setting")) note(&known->setting, f->subject);
  if (pl_str_is(from, "framework")) note(&known->framework, f->subject);
}

/* The only name; empty when there is none or several. */
static struct pl_str only(const struct names *all) { return all->several ? (struct pl_str){NULL, 0} : all->first; }

static void rename_cookie(const struct cookies *c, struct pl_fact *f) {
  struct pl_str kind = pl_attr_text(f->attrs, "cookie_of"), from = pl_attr_text(f->attrs, "name_from");
  const struct cookie *known = f->kind == PL_FACT_COOKIE && kind.n ? pl_map_get(&c->by_kind, kind) : NULL;
  if (!known || pl_str_is(from, "setting")) return;
  bool by_default = pl_str_is(from, "default");
  struct pl_str name = only(&known->setting);
  if (!name.n && by_default) name = only(&known->framework);
  if (!name.n && by_default) name = known->setting.first;
  if (name.n) f->subject = f->name = name;
}

/* A look at a cookie whose name cannot be told says nothing; nor does a helper whose callers all give the name, for they are told of themselves. */
static bool says_nothing(const struct pl_fact *f) {
  bool read = pl_str_is(pl_attr_text(f->attrs, "access"), "read"), helper = pl_attr_true(f->attrs, "named");
  bool open = pl_attr_true(f->attrs, "unresolved") || (helper && pl_str_find(f->subject, PL_STR("{}")) != SIZE_MAX);
  return f->kind == PL_FACT_COOKIE && (read || helper) && open;
}

static bool says_something(void *cookies, struct pl_fact *f) {
  rename_cookie(cookies, f);
  return !says_nothing(f);
}

void pl_facts_cookie_names(struct pl_file_facts **files, size_t n) {
  struct cookies c = {.by_kind = {0}};
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) learn(&c, &files[i]->facts.at[k]);
  pl_facts_keep_all(files, n, says_something, &c);
  pl_map_free(&c.by_kind);
  pl_arena_release(&c.arena);
}
