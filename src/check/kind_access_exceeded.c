/* More access than the policy says: products and calls that write where it says read-only, and permissions of a provider that no sentence
 * about it speaks of (data/permissions.yaml). */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"

static bool read_only(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->stance != PL_DOES_NOT &&
         (pl_phrase_in(c, "read_only", cl->quote) || pl_phrase_in(c, "read_only", cl->purpose));
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *e, struct pl_str subject, struct pl_str found, enum pl_level level) {
  struct pl_attr *values = NULL;
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, subject);
  if (v) pl_attr_set_text(c->arena, &values, "name", v->name);
  pl_attr_set_text(c->arena, &values, "found", found);
  pl_finding_add(c, rule, level, subject, cl, e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, e, PL_STR("the code asks for more access"));
}

/* What the fact writes with: the call, or the products asked for. */
static struct pl_str written_with(const struct pl_checker *c, const struct pl_fact *f) {
  for (struct pl_node n = pl_node_first(pl_data_of(c, "promises.yaml", "writes_with")); n.i; n = pl_node_next(n)) {
    struct pl_str text = pl_attr_text_of(f->attrs, pl_node_text(n));
    if (text.n) return text;
  }
  return f->name;
}

static void judge_read_only(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence writes = {0}, reads = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_PROCESSOR || f->tier < PL_TIER_INIT || !pl_vendor_covers(c, cl->subject, f->subject))
      continue;
    if (pl_effect_on(c, f, "write", NULL))
      pl_vec_push(&writes, f);
    else
      pl_vec_push(&reads, f);
  }
  pl_evidence_rank(&writes);
  pl_evidence_rank(&reads);
  pl_scope_filter(c, cl, &writes);
  if (writes.n)
    report(c, rule, cl, &writes, cl->subject, written_with(c, writes.at[0]), rule->level);
  else if (reads.n)
    pl_verdict_set(c, cl, PL_HOLDS, &reads, PL_STR("production code uses it, and asks for nothing that writes"));
  pl_vec_free(&writes);
  pl_vec_free(&reads);
}

/* Where a sentence begins to say what is not asked for; SIZE_MAX where it does not. */
static size_t denial_in(const struct pl_checker *c, struct pl_str quote) {
  size_t first = SIZE_MAX;
  for (struct pl_node n = pl_node_first(pl_data_of(c, "promises.yaml", "not_asked_for")); n.i; n = pl_node_next(n)) {
    size_t at = pl_str_ifind(quote, pl_node_text(n));
    if (at < first) first = at;
  }
  return first;
}

/* The sentence that speaks of the provider and of what the permission opens; *about gets one that speaks of the provider alone. */
static const struct pl_claim *speaks_of(const struct pl_checker *c, struct pl_str provider, struct pl_node words,
                                        const struct pl_claim **about) {
  *about = NULL;
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if ((cl->kind != PL_CLAIM_PROCESSOR && cl->kind != PL_CLAIM_OAUTH_PROVIDER) || cl->stance == PL_DOES_NOT) continue;
    if (!pl_str_eq(cl->subject, provider)) continue; /* its other products are other services */
    if (pl_phrase_in(c, "about_cookies", cl->heading))
      continue; /* who sets a cookie is told, not who is signed in with */
    if (!*about || pl_phrase_in(c, "no_more_permissions", cl->quote)) *about = cl;
    size_t denied = denial_in(c, cl->quote);
    struct pl_str told = pl_str_cut(cl->quote, 0, denied < cl->quote.n ? denied : cl->quote.n);
    if (pl_list_ifind(words, told) || (told.n == cl->quote.n && pl_list_ifind(words, cl->purpose))) return cl;
  }
  return NULL;
}

/* "We have no access to your repositories": the denial of what the permission opens. */
static const struct pl_claim *denies(const struct pl_checker *c, struct pl_node words) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    size_t at = denial_in(c, cl->quote);
    if (at == SIZE_MAX || cl->modality != PL_ASSERTED || cl->exception) continue;
    if (pl_phrase_in(c, "without_consent", cl->quote)) continue;
    if (pl_list_ifind(words, pl_str_cut(cl->quote, at, cl->quote.n))) return cl;
  }
  return NULL;
}

/* Any document that names what the permission opens has told of it, wherever that stands. */
static bool document_names(const struct pl_checker *c, struct pl_node words) {
  for (size_t i = 0; i < c->in->document_count; i++)
    if (pl_list_ifind(words, c->in->documents[i].text)) return true;
  return false;
}

static bool speaks_of_provider(const struct pl_checker *c, struct pl_str provider) {
  const struct pl_claim *about;
  return speaks_of(c, provider, (struct pl_node){NULL, 0}, &about) || about;
}

static void judge_permission(struct pl_checker *c, const struct pl_check_rule *rule, struct pl_node entry) {
  const struct pl_claim *about;
  pl_evidence asked = {0};
  struct pl_str scope = pl_node_get_text(entry, "scope"), provider = pl_node_get_text(entry, "provider");
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_AUTH && pl_str_is(f->subject, "permission") &&
        pl_str_glob(scope, pl_attr_text(f->attrs, "scope")) && pl_str_eq(pl_attr_text(f->attrs, "provider"), provider))
      pl_vec_push(&asked, f);
  }
  pl_evidence_rank(&asked);
  struct pl_node words = pl_node_get(entry, "about");
  const struct pl_claim *denied = asked.n ? denies(c, pl_node_get(entry, "names")) : NULL;
  if (denied && speaks_of_provider(c, provider))
    report(c, rule, denied, &asked, provider, pl_node_get_text(entry, "name"), rule->level);
  else if (asked.n && !speaks_of(c, provider, words, &about) && about &&
           !document_names(c, pl_node_get(entry, "names"))) {
    bool only = pl_phrase_in(c, "no_more_permissions", about->quote) || about->stance == PL_ONLY;
    report(c, rule, about, &asked, provider, pl_node_get_text(entry, "name"), only ? rule->level : PL_LEVEL_WARNING);
  }
  pl_vec_free(&asked);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map seen = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->subject.n && read_only(c, cl) && !pl_map_set(&seen, cl->subject, c)) judge_read_only(c, rule, cl);
  pl_map_free(&seen);
  struct pl_node all = pl_data_of(c, "permissions.yaml", "permissions");
  for (struct pl_node p = pl_node_first(all); p.i; p = pl_node_next(p)) judge_permission(c, rule, p);
}

const struct pl_relation pl_relation_access_exceeded = {"access_exceeded", run};
