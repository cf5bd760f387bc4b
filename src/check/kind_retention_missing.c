/* Deletion after a period that the policy promises and no code performs. Only for things that the product itself keeps. */
#include "check/kinds.h"
#include "check/rowskept.h"
#include "check/things.h"
#include "ruleset/ident.h"

/* Whether a table of the product holds things of this class. */
static bool kept_here(const struct pl_checker *c, struct pl_str class) {
  if (!pl_coverage_has(c, "kept_if_stored", class)) return true;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DATA && pl_role_counts(f->role) && pl_str_eq(f->subject, class) &&
        !pl_str_is(pl_attr_text(f->attrs, "of"), "form"))
      return true;
  }
  return false;
}

static struct pl_str function_of(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str in = pl_attr_text(f->attrs, "in");
  return in.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(f->path), PL_FMT(in)) : in;
}

/* Functions that tell a period: what they delete is what is older. */
static void find_functions(const struct pl_checker *c, struct pl_map *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str function = f->kind == PL_FACT_RETENTION ? function_of(c, f) : (struct pl_str){NULL, 0};
    if (function.n) pl_map_set(out, function, out); /* a set */
  }
}

/* The class of things that the deletion takes away, where its function tells a period: "user" is accounts. */
static struct pl_str deleted_class(const struct pl_checker *c, const struct pl_fact *f,
                                   const struct pl_map *functions) {
  if (!pl_takes_away(f) || !pl_map_has(functions, function_of(c, f))) return (struct pl_str){NULL, 0};
  return pl_thing_class(c, pl_arena_printf(c->arena, "%.*s deletion", PL_FMT(f->subject)));
}

/* The first code that deletes things of a class, whatever the period: [true] in functions that nothing runs. */
struct deletions {
  struct pl_map by_class[2];
  struct pl_map idle_files; /* paths, of the function's fact */
  struct pl_map looked_at;  /* things that a function named after a removal only looks at: that function's fact */
  struct pl_map taken_away; /* things that some code takes away, by the same names */
  struct pl_map tables;     /* what the code's tables are called, by the stem: a fact of one */
  bool any_table;           /* some code takes away what does not show which it is */
};

/* The class of the thing, or else what its record is called. */
static struct pl_str thing_name(const struct pl_checker *c, struct pl_str of) {
  struct pl_str class = pl_thing_class(c, of);
  return class.n ? class : pl_thing_stem(c, of);
}

static void add_deletion(struct deletions *d, struct pl_str class, const struct pl_fact *f) {
  struct pl_map *m = &d->by_class[pl_attr_true(f->attrs, "unused")];
  if (class.n && !pl_map_has(m, class)) pl_map_set(m, class, (struct pl_fact *)(uintptr_t)f);
}

/* Files whose functions are named after a removal and take nothing away: neither do their constants, nor do their names. */
static void find_idle_files(const struct pl_checker *c, struct deletions *d) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_RETENTION || !pl_attr_true(f->attrs, "only_looks")) continue;
    struct pl_str thing = thing_name(c, pl_attr_text(f->attrs, "of"));
    pl_map_set(&d->idle_files, f->path, (struct pl_fact *)(uintptr_t)f);
    if (thing.n && pl_role_counts(f->role)) pl_map_set(&d->looked_at, thing, (struct pl_fact *)(uintptr_t)f);
  }
}

/* A removal that only a name or a period tells. */
static bool only_told(const struct pl_fact *f) {
  return f->kind == PL_FACT_RETENTION || !pl_attr_text(f->attrs, "action").n;
}

/* What takes away the records in which addresses stand takes the addresses away. */
static void add_rows(const struct pl_checker *c, struct deletions *d) {
  for (struct pl_node w = pl_node_first(pl_data_of(c, "coverage.yaml", "kept_if_stored")); w.i; w = pl_node_next(w)) {
    const struct pl_rows *rows = pl_rows_kept(c, pl_node_text(w));
    for (size_t i = 0; i < rows->n; i++) add_deletion(d, pl_node_text(w), rows->at[i]);
  }
}

/* A table whose columns show. */
static void note_table(const struct pl_checker *c, struct deletions *d, const struct pl_fact *f) {
  struct pl_str of = f->kind == PL_FACT_DATA ? pl_attr_text(f->attrs, "of") : (struct pl_str){NULL, 0};
  if (!of.n || !pl_role_counts(f->role) || !pl_coverage_path(c, "stores_records", f->path) ||
      pl_any_word(pl_data_of(c, "promises.yaml", "no_records"), of))
    return;
  struct pl_str stem = pl_thing_stem(c, of);
  if (!pl_map_has(&d->tables, stem)) pl_map_set(&d->tables, stem, (struct pl_fact *)(uintptr_t)f);
}

/* Code that takes away what is older than a period, of what no list names; or rows of who knows which table. */
static void note_any_table(const struct pl_checker *c, struct deletions *d, const struct pl_fact *f) {
  if (!pl_role_counts(f->role)) return;
  bool period = f->kind == PL_FACT_RETENTION && pl_attr_text(f->attrs, "action").n &&
                !pl_thing_class(c, pl_attr_text(f->attrs, "of")).n;
  bool rows = pl_takes_away(f) && (pl_coverage_has(c, "any_record", f->subject) ||
                                   pl_list_has(pl_data_of(c, "promises.yaml", "any_table"), f->subject) ||
                                   pl_list_has(pl_data_of(c, "promises.yaml", "unknown_rows"), f->subject));
  d->any_table = d->any_table || period || rows;
}

static void find_deletions(const struct pl_checker *c, struct deletions *d) {
  struct pl_map functions = {0};
  find_functions(c, &functions);
  find_idle_files(c, d);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    note_table(c, d, f);
    note_any_table(c, d, f);
    if (!pl_role_counts(f->role) || (f->kind != PL_FACT_RETENTION && !pl_takes_away(f))) continue;
    if (only_told(f) && pl_map_has(&d->idle_files, f->path)) continue;
    struct pl_str of = pl_attr_text(f->attrs, "of"), thing = thing_name(c, of.n ? of : f->subject);
    if (thing.n) pl_map_set(&d->taken_away, thing, d);
    pl_map_set(&d->taken_away, pl_thing_stem(c, f->subject), d);
    add_deletion(d, pl_thing_class(c, of.n ? of : f->subject), f);
    add_deletion(d, deleted_class(c, f, &functions), f);
  }
  add_rows(c, d);
  pl_map_free(&functions);
}

/* "If you believe that a child has an account: we delete it within two days." A person does. */
static bool by_hand(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_phrase_in(c, "asked_to_delete", cl->quote) || pl_phrase_in(c, "deleted_by_hand", cl->quote) ||
         pl_phrase_in(c, "deleted_by_hand", pl_heading_last(cl->heading)) ||
         pl_phrase_in(c, "deleted_by_hand", cl->lead_in);
}

enum { HOUR = 3600 }; /* what is gone sooner stands in memory, which no deletion shows */

/* What is named after the removal of the claim's thing and only looks at it, where nothing else takes it away. */
static const struct pl_fact *looks_at(const struct pl_checker *c, const struct pl_claim *cl,
                                      const struct deletions *d) {
  struct pl_str rest = cl->subject, thing, class = pl_thing_class(c, cl->subject);
  if (class.n) return pl_map_has(&d->taken_away, class) ? NULL : pl_map_get(&d->looked_at, class);
  while (pl_thing_next(&rest, &thing)) { /* of "uploaded documents" the documents, too */
    size_t space = pl_str_rchr(thing, ' ');
    struct pl_str last = space == SIZE_MAX ? thing : pl_str_cut(thing, space + 1, thing.n),
                  stems[] = {pl_thing_stem(c, thing), pl_thing_stem(c, last)};
    for (size_t i = 0; i < 2; i++) {
      if (!stems[i].n || pl_map_has(&d->taken_away, stems[i])) continue;
      const struct pl_fact *f = pl_map_get(&d->looked_at, stems[i]);
      if (f) return f;
    }
  }
  return NULL;
}

/* The table that is called as the claim's thing ("failed sign-ins", FailedSignIn), where nothing takes rows of it away. */
static const struct pl_fact *kept_in_table(const struct pl_checker *c, const struct pl_claim *cl,
                                           const struct deletions *d) {
  enum { SHORTEST = 6 }; /* letters: a shorter name is that of many things */
  struct pl_str rest = cl->subject, thing;
  if (d->any_table || !pl_thing_next(&rest, &thing) || rest.n) return NULL;
  struct pl_str stem = pl_thing_stem(c, thing);
  return stem.n < SHORTEST || pl_map_has(&d->taken_away, stem) ? NULL : pl_map_get(&d->tables, stem);
}

/* Whether the claim promises that code deletes something by itself after a time; of what, another sentence may say ("these details"). */
static bool promises_deletion(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_attr_number(cl->value, "seconds", 0) >= HOUR && cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED &&
         !pl_phrase_in(c, "upon_request", pl_attr_text(cl->value, "after")) && !by_hand(c, cl) &&
         !pl_phrase_in(c, "points_back", cl->quote) && pl_phrase_in(c, "says_deletion", cl->quote);
}

/* Why nothing deletes what a claim is about. */
struct lack {
  struct pl_str class;         /* of things, or the name that the claim gives them */
  const struct pl_fact *looks; /* the function that would delete it, and only looks at it */
  const struct pl_fact *idle;  /* the function that would, and that nothing runs */
  const struct pl_fact *table; /* which it is kept in */
};

/* False where something deletes it, or nothing shows that it is kept here. */
static bool find_lack(const struct pl_checker *c, const struct pl_claim *cl, const struct deletions *d,
                      struct lack *out) {
  struct pl_str class = pl_thing_class(c, cl->subject.n ? cl->subject : cl->quote);
  *out = (struct lack){.looks = looks_at(c, cl, d)};
  if (!out->looks) out->table = kept_in_table(c, cl, d);
  bool ours = class.n && pl_coverage_has(c, "deleted_by_code", class) && kept_here(c, class);
  bool by_name = !class.n || (out->table && !ours);
  out->class = by_name ? cl->subject : class;
  if (!out->looks) out->idle = pl_map_get(&d->by_class[true], out->class);
  return (out->looks || out->table || ours) && c->in->code_files && !pl_map_has(&d->by_class[false], out->class);
}

static struct pl_str reason_of(const struct lack *l) {
  if (l->looks) return PL_STR("the function that would delete it only looks at it");
  return l->idle ? PL_STR("nothing runs the function that would delete it")
                 : PL_STR("no production code deletes it after any period");
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const struct lack *l, const pl_evidence *e) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "of", cl->subject.n ? cl->subject : l->class);
  pl_attr_set_text(c->arena, &values, "declared", pl_period_declared(c->arena, cl));
  if (l->idle) pl_attr_set_text(c->arena, &values, "found", pl_attr_text(l->idle->attrs, "in"));
  if (l->looks)
    pl_attr_set_text(c->arena, &values, "reason",
                     pl_arena_printf(c->arena, "The function '%.*s' only looks at what it is there to delete",
                                     PL_FMT(pl_attr_text(l->looks->attrs, "in"))));
  pl_finding_add(c, rule, rule->level, l->class, cl, e->n ? e : NULL, values);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const struct deletions *d, struct pl_map *reported) {
  struct lack l;
  pl_evidence e = {0};
  if (!promises_deletion(c, cl) || !find_lack(c, cl, d, &l)) return;
  const struct pl_fact *shown = l.looks ? l.looks : l.idle ? l.idle : l.table;
  if (shown) pl_vec_push(&e, shown);
  pl_verdict_set(c, cl, PL_STALE, &e, reason_of(&l));
  if (!pl_map_set(reported, l.class, c)) report(c, rule, cl, &l, &e);
  pl_vec_free(&e);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  struct deletions d = {0};
  find_deletions(c, &d);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_RETENTION, cl));)
    judge(c, rule, cl, &d, &reported);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DELETION_DEADLINE, cl));)
    judge(c, rule, cl, &d, &reported);
  pl_map_free(&reported);
  pl_map_free(&d.by_class[false]);
  pl_map_free(&d.by_class[true]);
  pl_map_free(&d.idle_files);
  pl_map_free(&d.looked_at);
  pl_map_free(&d.taken_away);
  pl_map_free(&d.tables);
}

const struct pl_relation pl_relation_retention_missing = {"retention_missing", run};
