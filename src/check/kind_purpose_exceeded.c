/* A service that the policy uses "solely" for one thing, called for another. What a call is for shows in the function around it and in the
 * text that is sent; only a use of a known other kind accuses. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* "For this purpose": what it is stands in the sentence before, about the same party. */
static struct pl_str purpose_of(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_str purpose = cl->purpose.n || pl_phrase_in(c, "solely", cl->quote) ? cl->purpose : cl->quote;
  if (purpose.n && pl_str_ifind(purpose, PL_STR("this purpose")) == SIZE_MAX) return purpose;
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));)
    if (o != cl && pl_str_eq(o->subject, cl->subject) && pl_str_eq(o->path, cl->path) &&
        o->span.line <= cl->span.line && cl->span.line - o->span.line < 3)
      purpose = o->purpose.n ? o->purpose : o->quote;
  return purpose;
}

/* What follows on the claim's line: "Your number is used solely for this purpose." */
static struct pl_str next_words(const struct pl_checker *c, const struct pl_claim *cl) {
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str text = c->in->documents[i].text;
    if (!pl_str_eq(c->in->documents[i].path, cl->path) || cl->span.end > text.n) continue;
    text = pl_str_cut(text, cl->span.end, cl->span.end + 200);
    size_t line = pl_str_chr(text, '\n');
    return pl_str_cut(text, 0, line == SIZE_MAX ? text.n : line);
  }
  return (struct pl_str){NULL, 0};
}

static bool limits(const struct pl_checker *c, const struct pl_claim *cl) {
  if (cl->stance == PL_DOES_NOT || !pl_said(cl) || !cl->subject.n) return false;
  return pl_phrase_in(c, "solely", cl->quote) || pl_phrase_in(c, "solely_for_this", next_words(c, cl));
}

static struct pl_node uses(const struct pl_checker *c) { return pl_ruleset_root(c->in->rules, "data/uses.yaml"); }

/* Whether the promise allows the use by one of its phrases. */
static bool allows(struct pl_node use, struct pl_str purpose) {
  return pl_list_ifind(pl_node_get(use, "promise"), purpose);
}

/* A purpose that no class of uses knows ("to provide logs of changes in your server") cannot be told from another. */
static bool is_known(const struct pl_checker *c, struct pl_str purpose) {
  for (struct pl_node u = pl_node_first(uses(c)); u.i; u = pl_node_next(u))
    if (allows(u, purpose)) return true;
  return false;
}

/* What the text tells of the call: a use that is allowed, another one, or nothing (absent). */
static struct pl_node use_in(const struct pl_checker *c, struct pl_str text, struct pl_str purpose) {
  struct pl_node other = {NULL, 0};
  for (struct pl_node u = pl_node_first(uses(c)); text.n && u.i; u = pl_node_next(u)) {
    if (!pl_any_word(pl_node_get(u, "code"), text)) continue;
    if (allows(u, purpose)) return u;
    if (!other.i) other = u;
  }
  return other;
}

/* The use of another kind that the call is for; absent when it is allowed or unknown. The function around says more than the text sent. */
static struct pl_node other_use(const struct pl_checker *c, const struct pl_fact *f, struct pl_str purpose) {
  if (f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST) return (struct pl_node){NULL, 0};
  for (struct pl_node n = pl_node_first(pl_data_of(c, "promises.yaml", "used_for_in")); n.i; n = pl_node_next(n)) {
    struct pl_str text = pl_attr_text_of(f->attrs, pl_node_text(n));
    size_t cut = pl_str_rchr(text, '#');
    struct pl_node use = use_in(c, cut == SIZE_MAX ? text : pl_str_cut(text, cut + 1, text.n), purpose);
    if (use.i) return allows(use, purpose) ? (struct pl_node){NULL, 0} : use;
  }
  return (struct pl_node){NULL, 0};
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  struct pl_str purpose) {
  pl_evidence all = {0}, other = {0}, same = {0};
  struct pl_node first = {NULL, 0};
  pl_evidence_of_kind(c, PL_FACT_PROCESSOR, &all);
  for (size_t i = 0; i < all.n; i++) {
    if (!pl_vendor_covers(c, cl->subject, all.at[i]->subject) || !pl_scope_covers(c, cl, all.at[i])) continue;
    struct pl_node use = other_use(c, all.at[i], purpose);
    if (use.i && !first.i) first = use;
    if (use.i)
      pl_vec_push(&other, all.at[i]);
    else if (all.at[i]->tier >= PL_TIER_INIT)
      pl_vec_push(&same, all.at[i]);
  }
  if (other.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "declared", purpose);
    pl_attr_set_text(c->arena, &values, "found", pl_words_text(c, pl_node_key(first)));
    struct pl_str in = pl_attr_text(other.at[0]->attrs, "in");
    pl_attr_set_text(c->arena, &values, "of", in);
    pl_finding_add(c, rule, rule->level, cl->subject, cl, &other, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &other, PL_STR("production code uses it for something else, too"));
  } else if (same.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &same, PL_STR("production code uses it, and nothing shows another purpose"));
  }
  pl_vec_free(&all);
  pl_vec_free(&other);
  pl_vec_free(&same);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map seen = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    struct pl_str purpose = limits(c, cl) ? purpose_of(c, cl) : (struct pl_str){NULL, 0};
    if (purpose.n && is_known(c, purpose) && !pl_map_set(&seen, cl->subject, c)) judge(c, rule, cl, purpose);
  }
  pl_map_free(&seen);
}

const struct pl_relation pl_relation_purpose_exceeded = {"purpose_exceeded", run};
