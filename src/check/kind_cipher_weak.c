/* Ciphers, key lengths and modes against the ones that the policy names for stored data. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"

/* Broken whatever the policy says. */
static bool broken(const struct pl_checker *c, struct pl_str cipher, struct pl_str mode) {
  return pl_coverage_has(c, "broken_ciphers", cipher) || pl_coverage_has(c, "broken_modes", mode);
}

/* Anybody reads it back, without a key. */
static bool only_encodes(struct pl_str cipher) { return pl_str_is(cipher, "base64"); }

/* What the code does less than promised, or NULL. */
static const char *difference(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  struct pl_str cipher = pl_attr_text(f->attrs, "cipher"), mode = pl_attr_text(f->attrs, "mode");
  struct pl_str want = pl_attr_text(cl->value, "cipher"), want_mode = pl_attr_text(cl->value, "mode");
  double bits = pl_attr_number(f->attrs, "bits", 0), want_bits = pl_attr_number(cl->value, "bits", 0);
  if (only_encodes(cipher)) return "an encoding, which needs no key to be read";
  if (broken(c, cipher, mode)) return "a broken cipher or mode";
  if (!want.n || pl_str_is(want, "unspecified") || !cipher.n) return NULL;
  if (pl_coverage_has(c, "key_ciphers", cipher)) return NULL; /* what it seals is encrypted with another */
  if (!pl_str_eq(cipher, want)) return "another cipher";
  if (want_bits && bits && bits < want_bits) return "a shorter key";
  return want_mode.n && mode.n && !pl_str_eq(mode, want_mode) ? "another mode" : NULL;
}

/* Whether the promise is about what this code encrypts: about everything, or about something that the names around speak of. */
static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (!pl_scope_covers(c, cl, f)) return false;
  if (!cl->subject.n || pl_coverage_has(c, "everything", pl_arena_lower(c->arena, cl->subject))) return true;
  return pl_share_word(c, cl->quote,
                       pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(pl_attr_text(f->attrs, "of")), PL_FMT(f->path)),
                       true);
}

/* The column that a value goes to which is only encoded: the same drift, seen from the schema. */
static void add_columns(const struct pl_checker *c, pl_evidence *e) {
  for (size_t k = 0, n = e->n; k < n; k++) {
    if (!only_encodes(pl_attr_text(e->at[k]->attrs, "cipher"))) continue;
    for (size_t i = 0; i < c->in->fact_count; i++) {
      const struct pl_fact *f = &c->in->facts[i];
      if (f->kind == PL_FACT_DATA && pl_role_counts(f->role) && pl_str_is(f->subject, "credentials") &&
          pl_str_eq(pl_attr_text(f->attrs, "field"), pl_attr_text(e->at[k]->attrs, "of")))
        pl_vec_push(e, f);
    }
  }
}

/* Sorts out what concerns the promise: what keeps it, and what does less, of a file once. Returns how the first of those differs, or NULL. */
static const char *compare(const struct pl_checker *c, const struct pl_claim *cl, const pl_evidence *all,
                           const struct pl_map *reported, pl_evidence *same, pl_evidence *less) {
  const char *what = NULL;
  for (size_t i = 0; i < all->n; i++) {
    if (!concerns(c, cl, all->at[i])) continue;
    const char *d = difference(c, cl, all->at[i]);
    if (!d) pl_vec_push(same, all->at[i]);
    if (!d || pl_map_has(reported, all->at[i]->path)) continue; /* one promise a file */
    if (!what) what = d;
    pl_vec_push(less, all->at[i]);
  }
  return what;
}

/* "aes-256-gcm" */
static struct pl_str promised(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_str cipher = pl_attr_text(cl->value, "cipher"), mode = pl_attr_text(cl->value, "mode");
  double bits = pl_attr_number(cl->value, "bits", 0);
  return bits ? pl_arena_printf(c->arena, "%.*s-%g%s%.*s", PL_FMT(cipher), bits, mode.n ? "-" : "", PL_FMT(mode))
              : cipher;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl, pl_evidence *less,
                   const char *what) {
  struct pl_attr *values = NULL;
  add_columns(c, less);
  pl_attr_set_text(c->arena, &values, "found", pl_cipher_text(c, less->at[0]->subject));
  pl_attr_set_text(c->arena, &values, "reason", pl_str_of(what));
  pl_attr_set_text(c->arena, &values, "of", cl->subject);
  pl_attr_set_text(c->arena, &values, "declared", pl_cipher_text(c, promised(c, cl)));
  pl_finding_add(c, rule, rule->level, less->at[0]->subject, cl, less, values);
  pl_verdict_set(c, cl, PL_VIOLATED, less, PL_STR("the code encrypts with less than is promised"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const pl_evidence *all, struct pl_map *reported) {
  pl_evidence same = {0}, less = {0};
  const char *what = compare(c, cl, all, reported, &same, &less);
  for (size_t i = 0; i < less.n; i++) pl_map_set(reported, less.at[i]->path, c);
  if (less.n)
    report(c, rule, cl, &less, what);
  else if (same.n)
    pl_verdict_set(c, cl, PL_HOLDS, &same, PL_STR("the code encrypts so"));
  pl_vec_free(&same);
  pl_vec_free(&less);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0};
  struct pl_map reported = {0};
  pl_evidence_of_kind(c, PL_FACT_CIPHER, &all);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_REST, cl));)
    if (cl->stance != PL_DOES_NOT) judge(c, rule, cl, &all, &reported);
  pl_map_free(&reported);
  pl_vec_free(&all);
}

const struct pl_relation pl_relation_cipher_weak = {"cipher_weak", run};
