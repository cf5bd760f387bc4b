/* Hashes that a framework makes: the algorithm that its configuration names, the one of several encoders that makes new hashes. */
#include "facts/leftovers.h"

#include "ruleset/strength.h"

/* The algorithm that a framework's configuration names, over its default: facts that only say `framework` take it. */
static struct pl_str configured(struct pl_file_facts **files, size_t n, struct pl_str framework) {
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      const struct pl_fact *f = &files[i]->facts.at[k];
      bool says = f->kind == PL_FACT_HASH && f->how == PL_HOW_CONFIG && pl_role_counts(f->role) &&
                  !pl_str_is(f->subject, "unknown") && !pl_attr_text(f->attrs, "used_for").n;
      if (says && pl_str_eq(pl_attr_text(f->attrs, "framework"), framework)) return f->subject;
    }
  return (struct pl_str){NULL, 0};
}

/* Encoders under ids, one of which is the default: new hashes are made by that one; the others check what they made before. */
static void settle_encoder(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts *file,
                           struct pl_fact *chooser) {
  struct pl_str chosen = pl_attr_text(chooser->attrs, "default_id"), name;
  bool open = pl_str_is(chosen, "unknown"); /* a setting chooses: any of the slow ones */
  for (size_t k = 0; k < file->facts.n; k++) {
    struct pl_fact *f = &file->facts.at[k];
    struct pl_str id = f->kind == PL_FACT_HASH ? pl_attr_text(f->attrs, "id") : (struct pl_str){NULL, 0};
    if (!id.n || f == chooser) continue;
    if (pl_str_eq(id, chosen)) {
      chooser->subject = chooser->name = f->subject;
      continue;
    }
    if (open && pl_algorithm_strength(rules, f->subject, &name) > PL_STRENGTH_FAST) continue;
    pl_attr_set_text(a, &f->attrs, "purpose", PL_STR("unknown"));
    pl_attr_set_text(a, &f->attrs, "used_for", PL_STR("left_behind"));
  }
}

static void settle_encoders(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts *file) {
  for (size_t k = 0; k < file->facts.n; k++)
    if (file->facts.at[k].kind == PL_FACT_HASH && pl_attr_text(file->facts.at[k].attrs, "default_id").n)
      settle_encoder(a, rules, file, &file->facts.at[k]);
}

void pl_facts_framework_defaults(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files,
                                 size_t n) {
  for (size_t i = 0; i < n; i++) settle_encoders(a, rules, files[i]);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      struct pl_fact *f = &files[i]->facts.at[k];
      struct pl_str framework = f->kind == PL_FACT_HASH && f->how == PL_HOW_CALL ? pl_attr_text(f->attrs, "framework")
                                                                                 : (struct pl_str){NULL, 0};
      struct pl_str subject = framework.n ? configured(files, n, framework) : framework;
      bool marked = pl_str_is(f->subject, "plain"); /* "{noop}" before the value, whatever the others are */
      if (subject.n && !marked) f->subject = f->name = subject;
    }
}
