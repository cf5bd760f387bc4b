/* Secrets (provider tokens, API keys) in a column of their own name, where the policy says that they are encrypted at rest and no production
 * code encrypts anything of that name. */
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

static bool about_secrets(const struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT || cl->modality != PL_ASSERTED) return false;
  return pl_phrase_in(c, "secrets", cl->subject) || pl_phrase_in(c, "secrets", cl->quote);
}

/* accessTokenEncrypted, token_hash, key_prefix: not the secret as it is. */
static bool is_plain_field(const struct pl_checker *c, const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA && pl_str_is(f->subject, "credentials") && f->tier >= PL_TIER_INIT &&
         pl_coverage_path(c, "stores_records", f->path) &&
         !pl_any_word(pl_data_of(c, "promises.yaml", "no_records"), pl_attr_text(f->attrs, "of")) &&
         !pl_any_word(pl_data_of(c, "promises.yaml", "protected_names"), pl_attr_text(f->attrs, "field"));
}

/* A statement writes the secret as it came. */
static bool is_written_plain(const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA && pl_str_is(pl_attr_text(f->attrs, "written"), "plain");
}

/* What is encrypted somewhere is not judged by its column's name; code that calls nothing by name is given the benefit of the doubt. */
static bool encrypts(const struct pl_checker *c, const struct pl_fact *field) {
  struct pl_str name = pl_attr_text(field->attrs, "field");
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_CIPHER || !pl_role_counts(f->role)) continue;
    struct pl_str of = pl_attr_text(f->attrs, "of");
    if (!of.n || pl_any_word(pl_data_of(c, "promises.yaml", "generic_names"), of)) return true;
    for (size_t k = 0; k + 4 <= name.n; k++) /* plaidToken, token: a part of at least four letters in common */
      if (pl_str_ifind(of, pl_str_cut(name, k, name.n)) != SIZE_MAX) return true;
  }
  return false;
}

/* Tokens that a provider gave have names of their own. */
static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f,
                     struct pl_str names) {
  if (pl_share_word(c, cl->quote, names, false)) return true;
  return pl_str_ifind(cl->quote, PL_STR("oauth token")) != SIZE_MAX &&
         pl_any_word(pl_data_of(c, "promises.yaml", "oauth_columns"), pl_attr_text(f->attrs, "field"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  struct pl_map *reported) {
  pl_evidence plain = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str names = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(pl_attr_text(f->attrs, "field")),
                                          PL_FMT(pl_attr_text(f->attrs, "of")));
    bool plain_here = is_written_plain(f) || (is_plain_field(c, f) && !encrypts(c, f));
    if (plain_here && pl_scope_covers(c, cl, f) && concerns(c, cl, f, names) && !pl_map_has(reported, names))
      pl_vec_push(&plain, f), pl_map_set(reported, names, c);
  }
  pl_evidence_rank(&plain);
  if (plain.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(plain.at[0]->attrs, "field"));
    pl_finding_add(c, rule, rule->level, pl_attr_text(plain.at[0]->attrs, "field"), cl, &plain, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &plain, PL_STR("a column holds the secret, and no production code encrypts it"));
  }
  pl_vec_free(&plain);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_REST, cl));)
    if (about_secrets(c, cl)) judge(c, rule, cl, &reported);
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_secret_stored_plain = {"secret_stored_plain", run};
