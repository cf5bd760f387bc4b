/* Binding by policylint.yaml first, then by the words and folders of data/scopes.yaml. */
#include "check/scope.h"

#include "base/path.h"

struct binding {
  enum pl_scope_bind kind;
  const struct pl_str *globs;
  size_t count;
  bool declared; /* in policylint.yaml */
};

static struct pl_node data(const struct pl_checker *c, const char *key) {
  const struct pl_doc *doc = pl_ruleset_doc(c->in->rules, "data/scopes.yaml");
  return doc ? pl_node_get(pl_doc_root(doc), key) : (struct pl_node){NULL, 0};
}

static bool by_config(const struct pl_checker *c, struct pl_str scope, struct binding *out) {
  for (size_t i = 0; i < c->in->scope_count; i++) {
    const struct pl_check_scope *s = &c->in->scopes[i];
    if (!pl_str_ieq(s->name, scope) && pl_str_ifind(scope, s->name) == SIZE_MAX) continue;
    *out = (struct binding){PL_SCOPE_BOUND, s->globs, s->count, true};
    return true;
  }
  return false;
}

/* The part of data/scopes.yaml that the words name. */
static struct pl_node part_of(const struct pl_checker *c, struct pl_str scope) {
  for (struct pl_node p = pl_node_first(data(c, "parts")); p.i; p = pl_node_next(p))
    for (struct pl_node w = pl_node_first(pl_node_get(p, "words")); w.i; w = pl_node_next(w))
      if (pl_str_ifind(scope, pl_node_text(w)) != SIZE_MAX) return p;
  return (struct pl_node){NULL, 0};
}

static struct binding bind(const struct pl_checker *c, const struct pl_claim *claim) {
  struct binding b = {PL_SCOPE_WHOLE, NULL, 0, false};
  if (!claim->scope.n || by_config(c, claim->scope, &b)) return b;
  struct pl_node part = part_of(c, claim->scope);
  b.kind = PL_SCOPE_UNBOUND;
  if (!part.i) return b;
  b.kind = pl_node_true(pl_node_get(part, "whole")) ? PL_SCOPE_WHOLE : PL_SCOPE_BOUND;
  b.globs = pl_node_texts(c->arena, pl_node_get(part, "paths"), &b.count);
  return b;
}

static bool in_globs(const struct binding *b, struct pl_str lower) {
  for (size_t i = 0; i < b->count; i++)
    if (pl_path_glob(b->globs[i], lower)) return true;
  return false;
}

static bool is_frame(const struct pl_checker *c, struct pl_str lower) {
  for (struct pl_node f = pl_node_first(data(c, "frames")); f.i; f = pl_node_next(f))
    if (pl_str_glob(pl_node_text(f), pl_path_base(lower))) return true;
  return false;
}

/* A frame counts for a part when it stands in no other part. */
static bool in_another_part(const struct pl_checker *c, const struct binding *own, struct pl_str lower) {
  for (struct pl_node p = pl_node_first(data(c, "parts")); p.i; p = pl_node_next(p)) {
    struct binding b = {.kind = PL_SCOPE_BOUND};
    b.globs = pl_node_texts(c->arena, pl_node_get(p, "paths"), &b.count);
    if (b.count && (!own->count || !pl_str_eq(b.globs[0], own->globs[0])) && in_globs(&b, lower)) return true;
  }
  return false;
}

enum pl_scope_bind pl_scope_bind(const struct pl_checker *c, const struct pl_claim *claim) {
  return bind(c, claim).kind;
}

bool pl_scope_covers(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct binding b = bind(c, claim);
  if (b.kind != PL_SCOPE_BOUND) return b.kind == PL_SCOPE_WHOLE;
  struct pl_str lower = pl_arena_lower(c->arena, fact->path);
  return in_globs(&b, b.declared ? fact->path : lower) || (is_frame(c, lower) && !in_another_part(c, &b, lower));
}

struct pl_str pl_scope_text(const struct pl_checker *c, const struct pl_claim *claim) {
  struct binding b = bind(c, claim);
  if (b.kind != PL_SCOPE_BOUND) return (struct pl_str){NULL, 0};
  return pl_arena_printf(c->arena, "%.*s (%s %.*s)", PL_FMT(claim->scope),
                         b.declared ? "by policylint.yaml:" : "taken as", PL_FMT(b.globs[0]));
}

void pl_scope_filter(const struct pl_checker *c, const struct pl_claim *claim, pl_evidence *e) {
  size_t kept = 0;
  for (size_t i = 0; i < e->n; i++)
    if (pl_scope_covers(c, claim, e->at[i])) e->at[kept++] = e->at[i];
  e->n = kept;
}
