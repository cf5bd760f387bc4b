/* "IP addresses are deleted after 30 days" is kept by whatever deletes the records they stand in. Which those are, the code tells by the table or class
 * that has the field, and by the only thing that a file with a period deletes. */
#include "check/rowskept.h"
#include "base/map.h"
#include "base/path.h"
#include "check/things.h"
#include "ruleset/ident.h"

/* What one file with periods tells. */
struct file {
  struct pl_str deletes; /* the stem of the one thing that it deletes */
  double seconds;
  bool several; /* things or periods: which belongs to which does not show */
};

static struct file *file_of(const struct pl_checker *c, struct pl_map *files, struct pl_str path) {
  struct file *f = pl_map_get(files, path);
  if (f) return f;
  f = PL_NEW(c->arena, struct file);
  pl_map_set(files, path, f);
  return f;
}

/* The name of a file up to its first full stop: "access-log" of "src/access-log.entity.ts". */
static struct pl_str file_name(struct pl_str path) {
  struct pl_str name = pl_path_base(path);
  size_t dot = pl_str_chr(name, '.');
  return dot == SIZE_MAX ? name : pl_str_cut(name, 0, dot);
}

static void add_name(const struct pl_checker *c, struct pl_map *names, struct pl_str stem) {
  if (stem.n > 3 && !pl_coverage_has(c, "account_tables", stem)) pl_map_set(names, stem, names); /* a set */
}

/* The records that have a field of the class: by their own name, that of their file, and the class of thing that they are. */
static void find_records(const struct pl_checker *c, struct pl_str class, struct pl_map *names, struct pl_map *things) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str of = pl_attr_text(f->attrs, "of");
    if (f->kind != PL_FACT_DATA || !pl_str_eq(f->subject, class) || !pl_role_counts(f->role)) continue;
    if (!of.n || pl_str_is(of, "form") || pl_coverage_has(c, "account_tables", pl_thing_stem(c, of))) continue;
    add_name(c, names, pl_thing_stem(c, of));
    add_name(c, names, pl_thing_stem(c, file_name(f->path)));
    struct pl_str said[] = {pl_thing_class(c, of), pl_thing_class(c, file_name(f->path))};
    for (size_t k = 0; k < 2; k++)
      if (said[k].n) pl_map_set(things, said[k], things);
  }
}

static void add_deletion(const struct pl_checker *c, const struct pl_fact *f, struct file *file) {
  struct pl_str stem = pl_thing_stem(c, f->subject);
  file->several = file->several || (file->deletes.n && !pl_str_eq(file->deletes, stem));
  file->deletes = stem;
}

static void add_period(const struct pl_fact *f, struct file *file) {
  double seconds = pl_attr_number(f->attrs, "seconds", 0);
  file->several = file->several || (file->seconds && file->seconds != seconds);
  file->seconds = seconds;
}

static void find_files(const struct pl_checker *c, struct pl_map *files) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!pl_role_counts(f->role)) continue;
    if (f->kind == PL_FACT_RETENTION) add_period(f, file_of(c, files, f->path));
    if (f->kind == PL_FACT_DELETION && pl_str_is(pl_attr_text(f->attrs, "action"), "delete"))
      add_deletion(c, f, file_of(c, files, f->path));
  }
}

static void find_rows(const struct pl_checker *c, struct pl_str class, pl_evidence *out) {
  struct pl_map names = {0}, things = {0}, files = {0};
  find_records(c, class, &names, &things);
  if (names.n) find_files(c, &files);
  for (size_t i = 0; names.n && i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_RETENTION || !pl_role_counts(f->role)) continue;
    const struct file *file = pl_map_get(&files, f->path);
    struct pl_str thing = pl_thing_class(c, pl_attr_text(f->attrs, "of"));
    bool named = file && !file->several && file->deletes.n && pl_map_has(&names, file->deletes);
    bool alike = pl_attr_text(f->attrs, "action").n && thing.n && pl_map_has(&things, thing);
    if ((named || alike) && !pl_str_eq(thing, class)) pl_vec_push(out, f);
  }
  pl_map_free(&names);
  pl_map_free(&things);
  pl_map_free(&files);
}

const struct pl_rows *pl_rows_kept(const struct pl_checker *c, struct pl_str class) {
  const struct pl_rows *known = pl_map_get(&c->memo->rows_kept, class);
  if (known) return known;
  pl_evidence found = {0};
  find_rows(c, class, &found);
  const struct pl_fact **at = PL_NEW_N(c->arena, const struct pl_fact *, found.n + 1);
  for (size_t i = 0; i < found.n; i++) at[i] = found.at[i];
  struct pl_rows *rows = PL_NEW(c->arena, struct pl_rows);
  *rows = (struct pl_rows){at, found.n};
  pl_vec_free(&found);
  pl_map_set(&c->memo->rows_kept, class, rows);
  return rows;
}
