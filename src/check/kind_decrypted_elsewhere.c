/* Secrets opened in other code than the policy names ("decrypted only when a job is created"). What the sentence allows is told by its own words:
 * a place fits when its path and function speak of the thing ("job") and of its beginning. Nothing is said unless one place fits. */
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* The occasion: what follows "decrypted only". */
static struct pl_str occasion(const struct pl_checker *c, struct pl_str quote) {
  for (struct pl_node p = pl_node_first(pl_data_of(c, "promises.yaml", "decrypted_only")); p.i; p = pl_node_next(p)) {
    size_t at = pl_str_ifind(quote, pl_node_text(p));
    if (at != SIZE_MAX) return pl_str_cut(quote, at + pl_node_text(p).n, quote.n);
  }
  return (struct pl_str){NULL, 0};
}

static struct pl_str names_of(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(f->path), PL_FMT(pl_attr_text(f->attrs, "in")));
}

static bool opens(const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "decrypted") && pl_role_counts(f->role);
}

/* Whether a noun of the sentence ("a job is created") is a word of the names, in the singular or the plural. */
static bool speaks_of(const struct pl_checker *c, struct pl_str when, struct pl_str names) {
  struct pl_node fillers = pl_data_of(c, "promises.yaml", "occasion_fillers");
  for (size_t from = 0, to = 0; from < when.n; from = to + 1) {
    for (to = from; to < when.n && pl_is_alpha(when.p[to]);) to++;
    struct pl_str word = pl_str_cut(when, from, to);
    if (word.n < 3 || pl_list_ihas(fillers, word)) continue;
    if (pl_has_word(names, word) || pl_has_word(names, pl_arena_cat(c->arena, word, PL_STR("s")))) return true;
  }
  return false;
}

/* What is opened there is what the sentence speaks of: by the names around, or because it is the code of the occasion. */
static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str when, struct pl_str names) {
  struct pl_str what = pl_str_cut(cl->quote, 0, (size_t)(when.p - cl->quote.p));
  return pl_share_word(c, what, names, true) || speaks_of(c, when, names);
}

static bool fits(const struct pl_checker *c, struct pl_str when, struct pl_str names) {
  return speaks_of(c, when, names) && pl_any_word(pl_data_of(c, "promises.yaml", "begins_something"), names);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = pl_sentence_with(c, PL_CLAIM_ENCRYPTION_REST, "decrypted_only", "secrets");
  struct pl_str when = cl ? occasion(c, cl->quote) : (struct pl_str){NULL, 0};
  pl_evidence good = {0}, bad = {0};
  for (size_t i = 0; when.n && i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!opens(f)) continue;
    struct pl_str names = names_of(c, f);
    if (!concerns(c, cl, when, names)) continue;
    if (fits(c, when, names))
      pl_vec_push(&good, f);
    else
      pl_vec_push(&bad, f);
  }
  pl_evidence_rank(&bad);
  pl_evidence_rank(&good);
  if (bad.n && good.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(bad.at[0]->attrs, "in"));
    pl_finding_add(c, rule, rule->level, PL_STR("decrypted"), cl, &bad, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &bad, PL_STR("code for something else opens them, too"));
  } else if (good.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &good, PL_STR("only the code of that occasion opens them"));
  }
  pl_vec_free(&good);
  pl_vec_free(&bad);
}

const struct pl_relation pl_relation_decrypted_elsewhere = {"decrypted_elsewhere", run};
