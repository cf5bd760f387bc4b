/* Links and tokens that the policy says are signed, protected by a plain hash or by nothing. */
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

static bool keyed(const struct pl_fact *f) { return pl_str_ifind(f->subject, PL_STR("hmac")) != SIZE_MAX; }

static struct pl_str names_around(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_arena_printf(c->arena, "%.*s %.*s %.*s", PL_FMT(pl_attr_text(f->attrs, "in")),
                         PL_FMT(pl_attr_text(f->attrs, "of")), PL_FMT(f->path));
}

/* A signature made here; JSON Web Tokens are signed by their library. */
static bool signs(const struct pl_fact *f) {
  if (f->kind == PL_FACT_AUTH)
    return pl_str_is(f->subject, "jwt") && !pl_str_ieq(pl_attr_text(f->attrs, "algorithm"), PL_STR("none"));
  struct pl_str purpose = pl_attr_text(f->attrs, "purpose");
  return f->kind == PL_FACT_HASH && keyed(f) && !pl_str_is(purpose, "password") && !pl_str_is(purpose, "cache_key");
}

/* A plain hash where a signature is called for. */
static bool pretends(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (f->kind != PL_FACT_HASH || keyed(f)) return false;
  struct pl_str purpose = pl_attr_text(f->attrs, "purpose");
  bool signature = pl_str_is(purpose, "signature");
  if (!signature && !pl_str_is(purpose, "token")) return false;
  struct pl_str names = names_around(c, f);
  if (pl_any_word(pl_data_of(c, "promises.yaml", "signing_names"), names)) return true;
  /* a stored token is hashed without a key, and rightly so */
  return signature && pl_share_word(c, cl->subject, names, false);
}

/* The words of the sentence about what is signed: from the last comma before that word on. */
static struct pl_str signed_part(struct pl_str quote) {
  size_t at = pl_str_ifind(quote, PL_STR("signed"));
  struct pl_str before = pl_str_cut(quote, 0, at == SIZE_MAX ? quote.n : at);
  size_t comma = pl_str_rchr(before, ',');
  return comma == SIZE_MAX ? before : pl_str_cut(before, comma + 1, before.n);
}

/* A link whose last part is only encoded, where such links are signed by the sentence. */
static bool only_encoded(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "link") &&
         pl_share_word(c, signed_part(cl->quote), pl_attr_text(f->attrs, "in"), false);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence good = {0}, bad = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (!pl_scope_covers(c, cl, f)) continue;
    if (signs(f)) pl_vec_push(&good, f);
    if (pretends(c, cl, f) || only_encoded(c, cl, f)) pl_vec_push(&bad, f);
  }
  pl_evidence_rank(&good);
  pl_evidence_rank(&bad);
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "of", cl->subject);
  if (bad.n) {
    bool encoded = bad.at[0]->kind == PL_FACT_DATA_FLOW;
    pl_attr_set_text(c->arena, &values, "found", encoded ? PL_STR("base64") : bad.at[0]->subject);
    pl_finding_add(c, rule, rule->level, PL_STR("signature"), cl, &bad, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &bad, PL_STR("a plain hash is no signature: anybody can compute it"));
  } else if (good.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &good, PL_STR("the code signs with a key"));
  } else if (c->in->code_files && cl->modality == PL_ASSERTED && pl_scope_bind(c, cl) != PL_SCOPE_UNBOUND) {
    pl_finding_add(c, rule, PL_LEVEL_WARNING, PL_STR("signature"), cl, NULL, values);
    pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code signs anything"));
  }
  pl_vec_free(&good);
  pl_vec_free(&bad);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TOKEN, cl));)
    if (cl->stance != PL_DOES_NOT && pl_attr_get(cl->value, "signed")) judge(c, rule, cl);
}

const struct pl_relation pl_relation_token_unsigned = {"token_unsigned", run};
