/* The session cookie of a framework has one name in a product, wherever it shows: the one that a setting gives, else that of the framework in use. Rows say
 * which cookie a fact is about (`cookie_of`) and where its name comes from (`name_from`: setting, framework, default). */
#include "facts/leftovers.h"

static bool is_about(const struct pl_fact *f, struct pl_str cookie, const char *from) {
  return f->kind == PL_FACT_COOKIE && pl_str_eq(pl_attr_text(f->attrs, "cookie_of"), cookie) &&
         pl_str_is(pl_attr_text(f->attrs, "name_from"), from);
}

/* The only name that facts of this origin give to the cookie; empty when there is none, and unless the first will do, when there are several. */
static struct pl_str only_name(struct pl_file_facts **files, size_t n, struct pl_str cookie, const char *from,
                               bool first_will_do) {
  struct pl_str name = {NULL, 0};
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      const struct pl_fact *f = &files[i]->facts.at[k];
      if (!is_about(f, cookie, from) || !pl_role_counts(f->role) || pl_attr_true(f->attrs, "unresolved")) continue;
      if (name.n && first_will_do) return name;
      if (name.n && !pl_str_eq(name, f->subject)) return (struct pl_str){NULL, 0};
      name = f->subject;
    }
  return name;
}

static void rename_cookie(struct pl_file_facts **files, size_t n, struct pl_fact *f) {
  struct pl_str cookie = pl_attr_text(f->attrs, "cookie_of"), from = pl_attr_text(f->attrs, "name_from");
  if (f->kind != PL_FACT_COOKIE || !cookie.n || pl_str_is(from, "setting")) return;
  bool by_default = pl_str_is(from, "default");
  struct pl_str name = only_name(files, n, cookie, "setting", false);
  if (!name.n && by_default) name = only_name(files, n, cookie, "framework", false);
  if (!name.n && by_default) name = only_name(files, n, cookie, "setting", true);
  if (name.n) f->subject = f->name = name;
}

/* A look at a cookie whose name cannot be told says nothing. */
static bool says_nothing(const struct pl_fact *f) {
  bool read = pl_str_is(pl_attr_text(f->attrs, "access"), "read");
  return f->kind == PL_FACT_COOKIE && read && pl_attr_true(f->attrs, "unresolved");
}

void pl_facts_cookie_names(struct pl_file_facts **files, size_t n) {
  for (size_t i = 0; i < n; i++) {
    size_t kept = 0;
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      rename_cookie(files, n, &files[i]->facts.at[k]);
      if (!says_nothing(&files[i]->facts.at[k])) files[i]->facts.at[kept++] = files[i]->facts.at[k];
    }
    files[i]->facts.n = kept;
  }
}
