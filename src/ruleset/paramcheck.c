/* A parameter of another shape than the check reads would be read as its default. */
#include "ruleset/paramcheck.h"

enum { MOST = 60 };

/* The parameters that the built-in checks give to a relation. */
struct params {
  bool related; /* some built-in check names the relation */
  struct pl_node at[MOST];
  const char *names[MOST + 1];
  size_t n;
};

static void note(struct pl_arena *a, const struct pl_doc *d, struct pl_str relation, struct params *out) {
  struct pl_node root = pl_doc_root(d);
  if (!pl_str_starts(pl_doc_within(d), "checks/") || !pl_str_eq(pl_node_get_text(root, "relation"), relation)) return;
  out->related = true;
  for (struct pl_node p = pl_node_first(pl_node_get(root, "params")); p.i && out->n < MOST; p = pl_node_next(p)) {
    out->at[out->n] = p;
    out->names[out->n++] = pl_arena_str(a, pl_node_key(p)).p;
  }
  out->names[out->n] = NULL;
}

static bool fail_unknown(const struct params *known, struct pl_node p, struct pl_str relation, struct pl_error *err) {
  const char *near = known->n ? pl_nearest(pl_node_key(p), known->names) : NULL;
  if (!known->n)
    return pl_node_fail(p, err, "the relation '%.*s' takes no parameters; remove '%.*s'", PL_FMT(relation),
                        PL_FMT(pl_node_key(p)));
  return pl_node_fail(p, err, "unknown parameter '%.*s' of the relation '%.*s'; %s '%s'%s", PL_FMT(pl_node_key(p)),
                      PL_FMT(relation), near ? "did you mean" : "it has", near ? near : known->names[0],
                      near ? "?" : "");
}

static bool is_number(struct pl_node n) {
  return pl_node_kind(n) == PL_NODE_SCALAR && pl_node_number(n, -1) == pl_node_number(n, -2) &&
         pl_node_number(n, -1) >= 0;
}

static bool is_texts(struct pl_node n) {
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (pl_node_kind(c) != PL_NODE_SCALAR) return false;
  return pl_node_kind(n) == PL_NODE_LIST;
}

/* As the built-in one is: a number, a list of texts, a text. */
static bool shape_fits(struct pl_node p, struct pl_node model, struct pl_error *err) {
  struct pl_str text = pl_node_text(model);
  bool list = pl_node_kind(model) == PL_NODE_LIST, number = is_number(model);
  if (list ? is_texts(p) : number ? is_number(p) : pl_node_kind(p) == PL_NODE_SCALAR) return true;
  if (list) text = pl_node_text(pl_node_first(model));
  return pl_node_fail(p, err, "parameter '%.*s' must be %s, as %s%.*s%s", PL_FMT(pl_node_key(p)),
                      list     ? "a list of texts"
                      : number ? "a number, 0 or more"
                               : "a text",
                      list ? "[" : "", PL_FMT(text), list ? "]" : "");
}

static bool param_fits(const struct params *known, struct pl_node p, struct pl_str relation, struct pl_error *err) {
  for (size_t i = 0; i < known->n; i++)
    if (pl_str_is(pl_node_key(p), known->names[i])) return shape_fits(p, known->at[i], err);
  return fail_unknown(known, p, relation, err);
}

/* The relation of the check, or of the built-in one that it extends. */
static struct pl_str relation_of(const struct pl_doc *const *built_in, size_t n, const struct pl_doc *added) {
  struct pl_str own = pl_node_get_text(pl_doc_root(added), "relation"), id = pl_node_get_text(pl_doc_root(added), "id");
  for (size_t i = 0; i < n && !own.n; i++)
    if (pl_str_starts(pl_doc_within(built_in[i]), "checks/") &&
        pl_str_eq(pl_node_get_text(pl_doc_root(built_in[i]), "id"), id))
      own = pl_node_get_text(pl_doc_root(built_in[i]), "relation");
  return own;
}

bool pl_params_check(struct pl_arena *a, const struct pl_doc *const *built_in, size_t n, const struct pl_doc *added,
                     struct pl_error *err) {
  struct pl_node params = pl_node_get(pl_doc_root(added), "params");
  if (!pl_node_there(params) || !pl_str_starts(pl_doc_within(added), "checks/")) return true;
  struct pl_str relation = relation_of(built_in, n, added);
  struct params known = {.n = 0};
  for (size_t i = 0; i < n && relation.n; i++) note(a, built_in[i], relation, &known);
  if (!known.related) return true;
  if (pl_node_kind(params) != PL_NODE_MAP)
    return pl_node_fail(params, err, "'params' must be a map of parameters, as 'params: {name: value}'");
  for (struct pl_node p = pl_node_first(params); p.i; p = pl_node_next(p))
    if (!param_fits(&known, p, relation, err)) return false;
  return true;
}
