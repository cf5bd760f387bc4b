/* Tables are compared by their names without signs and plurals. */
#include "facts/keep.h"
#include "facts/tenancy.h"
#include "ruleset/list.h"

enum { ENOUGH = 2 }; /* queries limited to a tenant that show a table to be one of tenants' data */

struct tables {
  struct pl_arena arena;
  struct pl_map by_name; /* of struct table */
  struct pl_node people; /* names of tables whose rows are people */
};
struct table {
  bool column;
  size_t limited;
};

static struct table *table_of(struct tables *t, struct pl_str name) {
  struct pl_str key = pl_arena_squeeze(&t->arena, name);
  if (key.n > 3 && key.p[key.n - 1] == 's') key.n--;
  struct table *found = pl_map_get(&t->by_name, key);
  if (found) return found;
  found = PL_NEW(&t->arena, struct table);
  pl_map_set(&t->by_name, key, found);
  return found;
}

static bool is_about(const struct pl_fact *f, const char *subject) {
  return f->kind == PL_FACT_AUTHORISATION && pl_str_is(f->subject, subject);
}

static void count(struct tables *t, const struct pl_fact *f) {
  bool column = is_about(f, "tenant_column"),
       limited = is_about(f, "query") && pl_str_is(pl_attr_text(f->attrs, "limited"), "tenant");
  if ((!column && !limited) || !pl_role_counts(f->role)) return;
  struct table *table = table_of(t, pl_attr_text(f->attrs, "of"));
  table->column = table->column || column;
  table->limited += limited;
}

/* Rows of people, by a route of which it is known whether it asks. */
static bool of_people(const struct tables *t, const struct pl_fact *f) {
  struct pl_str of = pl_attr_text(f->attrs, "of");
  if (of.n > 3 && of.p[of.n - 1] == 's') of.n--;
  return pl_attr_get(f->attrs, "guarded") && pl_list_ihas(t->people, of);
}

static bool stays(void *context, struct pl_fact *f) {
  struct tables *t = context;
  if (!is_about(f, "query") || of_people(t, f)) return true;
  const struct table *table = table_of(t, pl_attr_text(f->attrs, "of"));
  return table->column || table->limited >= ENOUGH;
}

void pl_tenancy_link(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct tables t = {.people = pl_ruleset_part(rules, "data/tenancy.yaml", "people")};
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) count(&t, &files[i]->facts.at[k]);
  pl_facts_keep_all(files, n, stays, &t);
  pl_map_free(&t.by_name);
  pl_arena_release(&t.arena);
}
