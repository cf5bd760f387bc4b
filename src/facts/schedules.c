/* A schedule names what it runs by a function, a class, a task's dotted name, a command or a route; names are compared by their last part. A function is
 * unused only if its name stands once in all that was read: where it is defined. */
#include "facts/schedules.h"

#include "base/path.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MIN_NAME = 8, MAX_NAMES = 200, ENOUGH = 2 };

/* How often the name stands in the files as a whole word, up to `most`. */
static size_t uses_of(struct pl_file_facts **files, size_t n, struct pl_str name, size_t most) {
  size_t uses = 0;
  for (size_t i = 0; i < n && uses < most; i++) {
    struct pl_str rest = files[i]->source->bytes;
    for (size_t at; uses < most && rest.n >= name.n && (at = pl_str_find(rest, name)) != SIZE_MAX;) {
      bool before = at && (pl_is_alnum(rest.p[at - 1]) || rest.p[at - 1] == '_'),
           after = at + name.n < rest.n && (pl_is_alnum(rest.p[at + name.n]) || rest.p[at + name.n] == '_');
      uses += !before && !after;
      rest = pl_str_cut(rest, at + name.n, rest.n);
    }
  }
  return uses;
}

bool pl_name_tells(struct pl_str name) {
  bool words = false;
  for (size_t i = 1; i < name.n; i++)
    words = words || name.p[i] == '_' || (name.p[i] >= 'A' && name.p[i] <= 'Z' && name.p[i - 1] >= 'a');
  return words && name.n >= MIN_NAME;
}

/* Functions that a framework calls by their name, those that a mark before them registers, and those of a database, which others run. */
static bool called_by_others(const struct pl_ruleset *rules, const struct pl_file_facts *file, struct pl_str name) {
  if (pl_str_ends(file->source->path, ".sql") ||
      pl_list_ihas(pl_ruleset_part(rules, "data/schedules.yaml", "entries"), name))
    return true;
  size_t at = pl_str_find(file->source->bytes, name);
  struct pl_str before = pl_str_cut(file->source->bytes, at > 200 ? at - 200 : 0, at == SIZE_MAX ? 0 : at);
  return pl_list_ifind(pl_ruleset_part(rules, "data/schedules.yaml", "marks"), before);
}

/* What a schedule runs, letters and digits only: "app.tasks.purge_old" -> "purgeold", "/api/cron/purge" -> "purge". */
static struct pl_str last_part(struct pl_arena *a, struct pl_str runs) {
  size_t from = runs.n;
  while (from && (runs.p[from - 1] == '/' || runs.p[from - 1] == ')' || runs.p[from - 1] == '(')) runs.n = --from;
  while (from && !strchr("./:#\\ ", runs.p[from - 1])) from--;
  return pl_arena_squeeze(a, pl_str_cut(runs, from, runs.n));
}

static bool names(struct pl_arena *a, struct pl_str last, struct pl_str one) {
  return last.n >= 4 && one.n && pl_str_eq(last, pl_arena_squeeze(a, one));
}

/* The folder that a route is, or the file's name without its ending. */
static struct pl_str route_of(struct pl_str path) {
  struct pl_str ext = pl_path_ext(path), base = pl_path_base(pl_str_cut(path, 0, path.n - ext.n));
  bool generic = pl_str_is(base, "route") || pl_str_is(base, "index") || pl_str_is(base, "+server");
  return generic ? pl_path_base(pl_path_dir(path)) : base;
}

static struct pl_str schedule_for(struct pl_arena *a, const struct pl_map *schedules, const struct pl_fact *f) {
  for (size_t i = 0; i < schedules->n; i++) {
    struct pl_str last = schedules->entries[i].key;
    if (!names(a, last, pl_attr_text(f->attrs, "in")) && !names(a, last, route_of(f->path))) continue;
    const struct pl_fact *s = schedules->entries[i].value;
    struct pl_str when = pl_attr_text(s->attrs, "when");
    return when.n ? when : PL_STR("yes");
  }
  return (struct pl_str){NULL, 0};
}

/* The names in what is run: one, or those of a command line ("php artisan sessions:purge"). */
static void take_names(struct pl_arena *a, struct pl_map *out, struct pl_fact *f) {
  struct pl_str rest = f->subject, word;
  while (rest.n && out->n <= MAX_NAMES && pl_str_next(&rest, ' ', &word)) {
    struct pl_str last = last_part(a, word);
    if (last.n) pl_map_set(out, last, f);
  }
}

/* A workflow of the code's host is no part of the product, but it can run the product's own jobs. */
static bool runs_product(const struct pl_fact *f) {
  return pl_role_counts(f->role) ||
         (f->role == PL_ROLE_DEV && pl_str_is(pl_attr_text(f->attrs, "by"), "github-actions"));
}

static void collect(struct pl_arena *a, struct pl_file_facts **files, size_t n, struct pl_map *out) {
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (files[i]->facts.at[k].kind == PL_FACT_SCHEDULE && runs_product(&files[i]->facts.at[k]))
        take_names(a, out, &files[i]->facts.at[k]);
}

/* What else such a function deletes is not deleted, either. */
static void spread(struct pl_arena *a, struct pl_file_facts *file, struct pl_str name) {
  for (size_t k = 0; k < file->facts.n; k++) {
    struct pl_fact *f = &file->facts.at[k];
    if (f->kind == PL_FACT_DELETION && pl_str_eq(pl_attr_text(f->attrs, "in"), name))
      pl_attr_set_bool(a, &f->attrs, "unused", true);
  }
}

void pl_schedules_link(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pl_map schedules = {0};
  size_t budget = MAX_NAMES;
  collect(a, files, n, &schedules);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      struct pl_fact *f = &files[i]->facts.at[k];
      struct pl_str name = pl_attr_text(f->attrs, "in");
      if (f->kind != PL_FACT_RETENTION || !pl_role_counts(f->role) || !pl_attr_text(f->attrs, "action").n) continue;
      struct pl_str when = schedule_for(a, &schedules, f);
      if (when.n) pl_attr_set_text(a, &f->attrs, "scheduled", when);
      if (when.n || !pl_name_tells(name) || !budget || called_by_others(rules, files[i], name)) continue;
      budget--;
      if (uses_of(files, n, name, ENOUGH) >= ENOUGH) continue;
      pl_attr_set_bool(a, &f->attrs, "unused", true);
      spread(a, files[i], name);
    }
  pl_map_free(&schedules);
}
