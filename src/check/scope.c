/* Binding by policylint.yaml first, then by the words and folders of data/scopes.yaml. */
#include "check/scope.h"

#include "base/path.h"

struct pl_scope {
  enum pl_scope_bind kind;
  const struct pl_str *globs;
  size_t count;
  bool declared;       /* in policylint.yaml */
  struct pl_node part; /* of data/scopes.yaml, or absent */
};

static struct pl_node data(const struct pl_checker *c, const char *key) {
  return pl_ruleset_part(c->in->rules, "data/scopes.yaml", key);
}

static bool by_config(const struct pl_checker *c, struct pl_str scope, struct pl_scope *out) {
  for (size_t i = 0; i < c->in->scope_count; i++) {
    const struct pl_check_scope *s = &c->in->scopes[i];
    if (!pl_str_ieq(s->name, scope) && pl_str_ifind(scope, s->name) == SIZE_MAX) continue;
    *out = (struct pl_scope){.kind = PL_SCOPE_BOUND, .globs = s->globs, .count = s->count, .declared = true};
    return true;
  }
  return false;
}

/* The part of data/scopes.yaml that the words name. */
static struct pl_node part_of(const struct pl_checker *c, struct pl_str scope) {
  for (struct pl_node p = pl_node_first(data(c, "parts")); p.i; p = pl_node_next(p))
    if (pl_list_ifind(pl_node_get(p, "words"), scope)) return p;
  return (struct pl_node){NULL, 0};
}

static struct pl_scope bind_anew(const struct pl_checker *c, struct pl_str scope) {
  struct pl_scope b = {.kind = PL_SCOPE_WHOLE};
  if (!scope.n || by_config(c, scope, &b)) return b;
  b.part = part_of(c, scope);
  b.kind = PL_SCOPE_UNBOUND;
  if (!b.part.i) return b;
  b.kind = pl_node_true(pl_node_get(b.part, "whole")) ? PL_SCOPE_WHOLE : PL_SCOPE_BOUND;
  b.globs = pl_node_texts(c->arena, pl_node_get(b.part, "paths"), &b.count);
  return b;
}

/* Once a scope: claims by the hundred share a few. */
static struct pl_scope bind(const struct pl_checker *c, const struct pl_claim *claim) {
  struct pl_scope *known = claim->scope.n ? pl_map_get(c->scopes, claim->scope) : NULL;
  if (known) return *known;
  struct pl_scope b = bind_anew(c, claim->scope);
  if (claim->scope.n) {
    known = PL_NEW(c->arena, struct pl_scope);
    *known = b;
    pl_map_set(c->scopes, claim->scope, known);
  }
  return b;
}

/* The glob that the path fits, as it is written or in lower case; or empty. */
static struct pl_str glob_of(const struct pl_checker *c, const struct pl_scope *b, struct pl_str path) {
  struct pl_str lower = pl_arena_lower(c->arena, path);
  for (size_t i = 0; i < b->count; i++)
    if (pl_path_glob(b->globs[i], path) ||
        pl_path_glob(b->declared ? pl_arena_lower(c->arena, b->globs[i]) : b->globs[i], lower))
      return b->globs[i];
  return (struct pl_str){NULL, 0};
}

/* A member of a list of globs that the path (or its name alone, for globs without a folder) fits; or empty. */
static struct pl_str listed(const struct pl_checker *c, const char *list, struct pl_str path) {
  struct pl_str lower = pl_arena_lower(c->arena, path);
  for (struct pl_node g = pl_node_first(data(c, list)); g.i; g = pl_node_next(g)) {
    bool whole = pl_str_chr(pl_node_text(g), '/') != SIZE_MAX;
    if (pl_path_glob(pl_node_text(g), whole ? lower : pl_path_base(lower))) return pl_node_text(g);
  }
  return (struct pl_str){NULL, 0};
}

/* What several parts share counts for a part when it stands in no other part. */
static bool in_another_part(const struct pl_checker *c, const struct pl_scope *own, struct pl_str path) {
  for (struct pl_node p = pl_node_first(data(c, "parts")); p.i; p = pl_node_next(p)) {
    struct pl_scope b = {.kind = PL_SCOPE_BOUND};
    b.globs = pl_node_texts(c->arena, pl_node_get(p, "paths"), &b.count);
    if (b.count && !(own->part.i == p.i && own->part.doc == p.doc) && glob_of(c, &b, path).n) return true;
  }
  return false;
}

/* A denial about people other than the users ("callers") is broken by code that names them. */
static bool names_them(const struct pl_scope *b, const struct pl_claim *claim, const struct pl_fact *f) {
  for (struct pl_node w = pl_node_first(pl_node_get(b->part, "words")); w.i; w = pl_node_next(w)) {
    if (pl_str_ifind(claim->scope, pl_node_text(w)) == SIZE_MAX) continue;
    if (pl_str_ifind(f->path, pl_node_text(w)) != SIZE_MAX) return true;
    for (const struct pl_attr *a = f->attrs; a; a = a->next)
      if (a->value.kind == PL_VALUE_TEXT && pl_str_ifind(a->value.text, pl_node_text(w)) != SIZE_MAX) return true;
  }
  return false;
}

/* Why the path belongs to the part: the glob, and whether it is shared; false when it does not. */
static bool belongs(const struct pl_checker *c, const struct pl_scope *b, struct pl_str path, struct pl_str *glob,
                    bool *shared) {
  *shared = false;
  if ((*glob = glob_of(c, b, path)).n) return true;
  *glob = listed(c, "frames", path);
  if (!glob->n) *glob = listed(c, "shared", path);
  *shared = glob->n != 0;
  return *shared && !in_another_part(c, b, path);
}

enum pl_scope_bind pl_scope_bind(const struct pl_checker *c, const struct pl_claim *claim) {
  return bind(c, claim).kind;
}

bool pl_scope_covers(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope b = bind(c, claim);
  struct pl_str glob;
  bool shared;
  if (b.kind == PL_SCOPE_WHOLE && claim->stance == PL_DOES_NOT && pl_node_true(pl_node_get(b.part, "named")))
    return names_them(&b, claim, fact);
  if (b.kind != PL_SCOPE_BOUND) return b.kind == PL_SCOPE_WHOLE;
  return belongs(c, &b, fact->path, &glob, &shared);
}

bool pl_scope_elsewhere(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope b = bind(c, claim);
  return b.kind == PL_SCOPE_BOUND && !pl_scope_covers(c, claim, fact) &&
         (b.declared || in_another_part(c, &b, fact->path));
}

struct pl_str pl_scope_text(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact) {
  struct pl_scope b = bind(c, claim);
  struct pl_str glob;
  bool shared;
  if (b.kind != PL_SCOPE_BOUND) return (struct pl_str){NULL, 0};
  const char *whose = b.declared ? "by policylint.yaml" : "by the built-in folders";
  if (!fact || !belongs(c, &b, fact->path, &glob, &shared))
    return pl_arena_printf(c->arena, "'%.*s', taken as '%.*s' %s", PL_FMT(claim->scope), PL_FMT(b.globs[0]), whose);
  return pl_arena_printf(c->arena, "'%.*s', and '%.*s' %s '%.*s' %s", PL_FMT(claim->scope), PL_FMT(fact->path),
                         shared ? "is shared by all parts as" : "counts as that by", PL_FMT(glob), whose);
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
