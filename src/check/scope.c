/* Binding by policylint.yaml first, then by the words and folders of data/scopes.yaml. */
#include "check/scope.h"

#include "check/scopeplace.h"

struct pl_scope {
  enum pl_scope_bind kind;
  struct pl_part part;
  struct pl_map placed; /* path -> struct pl_placed, once asked */
};

static struct pl_node data(const struct pl_checker *c, const char *key) {
  return pl_ruleset_part(c->in->rules, "data/scopes.yaml", key);
}

static bool by_config(const struct pl_checker *c, struct pl_str scope, struct pl_scope *out) {
  for (size_t i = 0; i < c->in->scope_count; i++) {
    const struct pl_check_scope *s = &c->in->scopes[i];
    if (!pl_str_ieq(s->name, scope) && pl_str_ifind(scope, s->name) == SIZE_MAX) continue;
    *out = (struct pl_scope){.kind = PL_SCOPE_BOUND, .part = {.globs = s->globs, .count = s->count, .declared = true}};
    return true;
  }
  return false;
}

/* The part of data/scopes.yaml that the words name. */
static struct pl_node part_of(const struct pl_checker *c, struct pl_str scope) {
  for (struct pl_node p = pl_node_first(data(c, "parts")); p.i; p = pl_node_next(p))
    if (pl_list_ibegins(pl_node_get(p, "words"), scope)) return p;
  return (struct pl_node){NULL, 0};
}

static struct pl_scope bind_anew(const struct pl_checker *c, struct pl_str scope) {
  struct pl_scope b = {.kind = PL_SCOPE_WHOLE};
  if (!scope.n || by_config(c, scope, &b)) return b;
  b.part.node = part_of(c, scope);
  b.kind = PL_SCOPE_UNBOUND;
  if (!b.part.node.i) return b;
  b.kind = pl_node_true(pl_node_get(b.part.node, "whole")) ? PL_SCOPE_WHOLE : PL_SCOPE_BOUND;
  b.part.globs = pl_node_texts(c->arena, pl_node_get(b.part.node, "paths"), &b.part.count);
  bool whole_else = pl_node_true(pl_node_get(b.part.node, "whole_else"));
  if (whole_else && !pl_part_has_code(c, &b.part, PL_STR(""))) b.kind = PL_SCOPE_WHOLE;
  return b;
}

/* Once a scope: claims by the hundred share a few. */
static struct pl_scope *bind(const struct pl_checker *c, const struct pl_claim *claim) {
  struct pl_scope *known = pl_map_get(c->scopes, claim->scope);
  if (known) return known;
  known = PL_NEW(c->arena, struct pl_scope);
  *known = bind_anew(c, claim->scope);
  pl_map_set(c->scopes, claim->scope, known);
  return known;
}

/* A denial about people other than the users ("callers") is broken by code that names them. */
static bool names_them(const struct pl_scope *b, const struct pl_claim *claim, const struct pl_fact *f) {
  for (struct pl_node w = pl_node_first(pl_node_get(b->part.node, "words")); w.i; w = pl_node_next(w)) {
    if (pl_str_ifind(claim->scope, pl_node_text(w)) == SIZE_MAX) continue;
    if (pl_str_ifind(f->path, pl_node_text(w)) != SIZE_MAX) return true;
    for (const struct pl_attr *a = f->attrs; a; a = a->next)
      if (a->value.kind == PL_VALUE_TEXT && pl_str_ifind(a->value.text, pl_node_text(w)) != SIZE_MAX) return true;
  }
  return false;
}

/* Once a path and part: facts by the hundred share a file. */
static struct pl_placed place(const struct pl_checker *c, struct pl_scope *b, struct pl_str path) {
  struct pl_placed *known = pl_map_get(&b->placed, path);
  if (known) return *known;
  known = PL_NEW(c->arena, struct pl_placed);
  *known = pl_place_of(c, &b->part, path);
  pl_map_set(&b->placed, path, known);
  return *known;
}

enum pl_scope_bind pl_scope_bind(const struct pl_checker *c, const struct pl_claim *claim) {
  return bind(c, claim)->kind;
}

bool pl_scope_covers(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope *b = bind(c, claim);
  if (b->kind == PL_SCOPE_WHOLE && claim->stance == PL_DOES_NOT && pl_node_true(pl_node_get(b->part.node, "named")))
    return names_them(b, claim, fact);
  if (b->kind != PL_SCOPE_BOUND) return b->kind == PL_SCOPE_WHOLE;
  return place(c, b, fact->path).how != PL_PLACE_NOT;
}

bool pl_scope_elsewhere(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope *b = bind(c, claim);
  return b->kind == PL_SCOPE_BOUND && !pl_scope_covers(c, claim, fact) &&
         (b->part.declared || pl_place_elsewhere(c, &b->part, fact->path));
}

bool pl_scope_shared_beyond(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope *b = bind(c, claim);
  struct pl_node own = b->part.node, signed_in = pl_node_get(data(c, "parts"), "dashboard");
  bool public_part = b->kind == PL_SCOPE_BOUND && !b->part.declared && own.i != signed_in.i;
  if (!public_part || place(c, b, fact->path).how != PL_PLACE_SHARED) return false;
  struct pl_part other = {.node = signed_in};
  other.globs = pl_node_texts(c->arena, pl_node_get(signed_in, "paths"), &other.count);
  return pl_place_frames(c, &other, fact->path);
}

/* long: a table of how a file can belong */
static struct pl_str reason(const struct pl_checker *c, const struct pl_scope *b, struct pl_placed p) {
  const char *whose = b->part.declared ? "by policylint.yaml" : "by the usual names of folders";
  switch (p.how) {
    case PL_PLACE_PATH: return pl_arena_printf(c->arena, "counts as that by '%.*s' %s", PL_FMT(p.why), whose);
    case PL_PLACE_PACKAGE:
      return pl_arena_printf(c->arena, "counts as that by the name '%.*s' of its package", PL_FMT(p.why));
    case PL_PLACE_HOST:
      return pl_arena_printf(c->arena, "counts as that by the address '%.*s' of its folder", PL_FMT(p.why));
    case PL_PLACE_SHARED: return pl_arena_printf(c->arena, "is shared by all parts as '%.*s' %s", PL_FMT(p.why), whose);
    case PL_PLACE_IMPORT: return pl_arena_printf(c->arena, "counts as that because '%.*s' imports it", PL_FMT(p.why));
    case PL_PLACE_NOT: break;
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_scope_text(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope *b = bind(c, claim);
  if (b->kind != PL_SCOPE_BOUND) return (struct pl_str){NULL, 0};
  struct pl_placed p = {PL_PLACE_NOT, {NULL, 0}};
  if (fact) p = place(c, b, fact->path);
  if (p.how)
    return pl_arena_printf(c->arena, "'%.*s', and '%.*s' %.*s", PL_FMT(claim->scope), PL_FMT(fact->path),
                           PL_FMT(reason(c, b, p)));
  return pl_arena_printf(c->arena, "'%.*s', taken as '%.*s' %s", PL_FMT(claim->scope), PL_FMT(b->part.globs[0]),
                         b->part.declared ? "by policylint.yaml" : "by the usual names of folders");
}

void pl_scope_filter(const struct pl_checker *c, const struct pl_claim *claim, pl_evidence *e) {
  size_t kept = 0;
  for (size_t i = 0; i < e->n; i++)
    if (pl_scope_covers(c, claim, e->at[i])) e->at[kept++] = e->at[i];
  e->n = kept;
}

void pl_scope_pick(const struct pl_checker *c, const struct pl_claim *claim, const pl_evidence *all, pl_evidence *out) {
  pl_vec_clear(out);
  for (size_t i = 0; i < all->n; i++)
    if (pl_scope_covers(c, claim, all->at[i])) pl_vec_push(out, all->at[i]);
}

void pl_scopes_release(struct pl_map *scopes) {
  for (size_t i = 0; i < scopes->n; i++) pl_map_free(&((struct pl_scope *)scopes->entries[i].value)->placed);
  pl_map_free(scopes);
}
