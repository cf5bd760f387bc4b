/* Secrets in an answer to the client, where a sentence says that they are never returned. */
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* Sentences about secrets are claims of several kinds; what counts is what they say. */
static bool promises(const struct pl_checker *c, const struct pl_claim *cl) {
  return (cl->kind == PL_CLAIM_ENCRYPTION_REST || cl->kind == PL_CLAIM_DATA_COLLECTED || cl->kind == PL_CLAIM_TOKEN) &&
         pl_phrase_in(c, "never_returned", cl->quote);
}

/* "OAuth tokens of linked providers. They are never returned": what stands on the line before the sentence says what "they" are. */
static struct pl_str said_before(const struct pl_checker *c, const struct pl_claim *cl) {
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str text = c->in->documents[i].text;
    if (!pl_str_eq(c->in->documents[i].path, cl->path) || cl->span.start > text.n) continue;
    text = pl_str_cut(text, 0, cl->span.start);
    size_t line = pl_str_rchr(text, '\n');
    return line == SIZE_MAX ? text : pl_str_cut(text, line + 1, text.n);
  }
  return (struct pl_str){NULL, 0};
}

/* Whether the words speak of the field; tokens that a provider gave have names of their own. */
static bool about(const struct pl_checker *c, struct pl_str words, struct pl_str field) {
  if (pl_share_word(c, words, field, false)) return true;
  return pl_str_ifind(words, PL_STR("oauth token")) != SIZE_MAX &&
         pl_any_word(pl_data_of(c, "promises.yaml", "oauth_columns"), field);
}

static bool answers_with(const struct pl_checker *c, const struct pl_fact *f, const struct pl_claim *cl) {
  struct pl_str field = pl_attr_text(f->attrs, "field");
  if (f->kind != PL_FACT_DATA_FLOW || !pl_str_is(f->subject, "response")) return false;
  return about(c, cl->subject, field) || about(c, said_before(c, cl), field);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map seen = {0};
  pl_evidence e = {0};
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (!promises(c, cl) || pl_map_set(&seen, cl->quote, c)) continue;
    pl_vec_clear(&e);
    for (size_t k = 0; k < c->in->fact_count; k++)
      if (answers_with(c, &c->in->facts[k], cl) && pl_scope_covers(c, cl, &c->in->facts[k]))
        pl_vec_push(&e, &c->in->facts[k]);
    pl_evidence_rank(&e);
    if (!e.n) continue;
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "field"));
    pl_finding_add(c, rule, rule->level, pl_attr_text(e.at[0]->attrs, "field"), cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("an answer to the client carries it"));
  }
  pl_vec_free(&e);
  pl_map_free(&seen);
}

const struct pl_relation pl_relation_secret_returned = {"secret_returned", run};
