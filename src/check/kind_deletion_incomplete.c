/* What the deletion of an account leaves behind: things that a sentence lists as deleted, whose table shows in the code and which neither the
 * code that deletes the account nor a cascade takes away. Where no deletion shows at all, nothing is said here. */
#include "check/accountkept.h"
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"
#include "check/things.h"
#include "ruleset/list.h"

/* The list inside the sentence: in brackets, or behind the word that introduces it. */
static struct pl_str list_of(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_str text = pl_attr_text(cl->value, "of");
  if (!text.n) text = cl->quote;
  for (struct pl_node w = pl_node_first(pl_data_of(c, "promises.yaml", "deletes_along")); w.i; w = pl_node_next(w)) {
    size_t at = pl_str_ifind(text, pl_node_text(w));
    if (at != SIZE_MAX) return pl_str_cut(text, at + pl_node_text(w).n, text.n);
  }
  size_t open = pl_str_chr(text, '('), close = pl_str_chr(text, ')');
  if (open != SIZE_MAX && close != SIZE_MAX && close > open) return pl_str_cut(text, open + 1, close);
  return pl_attr_text(cl->value, "of").n ? text : (struct pl_str){NULL, 0};
}

/* Whether the path holds code that deletes an account. */
static bool deletes_accounts(const struct pl_checker *c, struct pl_str path) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!pl_role_counts(f->role) || !pl_str_eq(f->path, path)) continue;
    bool whole = f->kind == PL_FACT_DELETION && pl_coverage_has(c, "account_tables", pl_thing_stem(c, f->subject)) &&
                 (pl_str_is(f->subject, "account") || pl_str_is(pl_attr_text(f->attrs, "action"), "delete"));
    if (whole || (f->kind == PL_FACT_CAPABILITY && pl_str_is(f->subject, "deletion"))) return true;
  }
  return false;
}

static bool removes(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str action = pl_attr_text(f->attrs, "action");
  if (f->kind != PL_FACT_DELETION || !pl_role_counts(f->role)) return false;
  return pl_str_is(action, "cascade") || (pl_str_is(action, "delete") && deletes_accounts(c, f->path));
}

struct state {
  struct pl_str left; /* names of what stays */
  size_t removed;
  bool unlinked; /* a foreign key says that rows of it stay */
  pl_evidence tables;
};

static void look_for(struct pl_checker *c, const struct pl_claim *cl, struct pl_str thing, struct state *s) {
  struct pl_str stem = pl_thing_stem(c, thing);
  pl_evidence tables = {0};
  bool gone = false;
  for (size_t i = 0; stem.n > 2 && i < c->in->fact_count && !gone; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    gone = removes(c, f) && pl_thing_called(c, f->subject, stem);
    if (pl_thing_is_table(c, f, stem) && pl_scope_covers(c, cl, f)) pl_vec_push(&tables, f);
  }
  s->removed += gone;
  for (size_t i = 0; !gone && i < tables.n; i++)
    s->unlinked = s->unlinked || pl_str_is(pl_attr_text(tables.at[i]->attrs, "action"), "unlink");
  if (!gone && tables.n) {
    s->left = s->left.n ? pl_arena_printf(c->arena, "%.*s, %.*s", PL_FMT(s->left), PL_FMT(thing)) : thing;
    for (size_t i = 0; i < tables.n; i++) pl_vec_push(&s->tables, tables.at[i]);
  }
  pl_vec_free(&tables);
}

/* Behind what stays, the places that delete the account itself: there the missing line belongs. */
static void add_deleters(const struct pl_checker *c, pl_evidence *out) {
  enum { MOST = 20 };
  for (size_t i = 0; i < c->in->fact_count && out->n < MOST; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DELETION && pl_role_counts(f->role) &&
        pl_str_is(pl_attr_text(f->attrs, "action"), "delete") &&
        pl_coverage_has(c, "account_tables", pl_thing_stem(c, f->subject)))
      pl_vec_push(out, f);
  }
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  struct pl_str rest = list_of(c, cl), thing;
  struct state s = {.left = {NULL, 0}};
  for (int n = 0; n < 40 && pl_thing_next(&rest, &thing); n++) look_for(c, cl, thing, &s);
  pl_evidence_rank(&s.tables);
  if (s.tables.n && (s.removed > 1 || (s.removed && s.unlinked))) {
    struct pl_attr *values = NULL;
    pl_attr_set(c->arena, &values, PL_STR("of"), pl_list_value(c, s.left));
    add_deleters(c, &s.tables);
    pl_finding_add(c, rule, rule->level, s.left, cl, &s.tables, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &s.tables, PL_STR("no production code deletes it with the account"));
  }
  pl_vec_free(&s.tables);
}

/* The account itself, or its files. */
static bool judge_account(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  struct pl_account_kept kept = {0};
  bool stays = pl_account_kept(c, cl, &kept);
  if (stays) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", kept.of);
    pl_finding_add(c, rule, rule->level, kept.of, cl, &kept.at, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &kept.at, kept.reason);
  }
  pl_vec_free(&kept.at);
  return stays;
}

/* `for model in OWNED: model.objects.filter(owner=user).delete()`: which tables it empties does not show, so none of them is accused. */
static bool deletes_in_a_loop(const struct pl_checker *c) {
  struct pl_node any = pl_data_of(c, "promises.yaml", "any_table");
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DELETION && pl_list_has(any, f->subject) && removes(c, f)) return true;
  }
  return false;
}

static bool promises_deletion(const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT) return false;
  return cl->kind == PL_CLAIM_DELETION_DEADLINE || pl_str_is(pl_attr_text(cl->value, "right"), "erasure");
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_RIGHT, PL_CLAIM_DELETION_DEADLINE};
  bool told = deletes_in_a_loop(c), loops = told;
  for (size_t k = 0; k < 2; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));) {
      if (!promises_deletion(cl) || loops) continue;
      judge(c, rule, cl);
      told = told || judge_account(c, rule, cl); /* one finding tells it */
    }
}

const struct pl_relation pl_relation_deletion_incomplete = {"deletion_incomplete", run};
