/* One function a keyword; messages name the key and say how to mend it. */
#include "ruleset/schema.h"

#include <stdio.h>

enum { NAMES_MAX = 64, SHOWN = 8, DEPTH_MAX = 32 };

struct check {
  const struct pl_doc *schema;
  struct pl_error *err;
  int depth;
};

static bool fits(struct check *c, struct pl_node s, struct pl_node v);

static struct pl_node follow(const struct check *c, struct pl_node s) {
  struct pl_str ref = pl_node_get_text(s, "$ref");
  size_t slash = pl_str_rchr(ref, '/');
  char name[64];
  if (slash == SIZE_MAX) return s;
  snprintf(name, sizeof name, "%.*s", PL_FMT(pl_str_cut(ref, slash + 1, ref.n)));
  return pl_node_get(pl_node_get(pl_doc_root(c->schema), "$defs"), name);
}

/* What the node is called in messages: its key, or the title of what it should be. */
static const char *label(struct pl_node s, struct pl_node v, char *out, size_t size) {
  struct pl_str title = pl_node_get_text(s, "title"), key = pl_node_key(v);
  if (key.n)
    snprintf(out, size, "'%.*s'", PL_FMT(key));
  else
    snprintf(out, size, "%.*s", PL_FMT(title.n ? title : PL_STR("an entry")));
  return out;
}

/* ---- words to choose from ---- */

struct words {
  const char *at[NAMES_MAX + 1];
  char text[4096];
  size_t n, used;
};

static void add_word(struct words *w, struct pl_str s) {
  if (w->n == NAMES_MAX || w->used + s.n + 1 > sizeof w->text) return;
  char *to = w->text + w->used;
  memcpy(to, s.p, s.n);
  to[s.n] = '\0';
  w->used += s.n + 1;
  w->at[w->n++] = to;
  w->at[w->n] = NULL;
}

/* "did you mean 'x'?", or all of them when they are few. */
static void add_advice(struct pl_buf *out, struct pl_str word, const struct words *w, const char *otherwise) {
  const char *near = pl_nearest(word, w->at);
  if (near) {
    pl_buf_printf(out, "; did you mean '%s'?", near);
  } else if (w->n <= SHOWN) {
    for (size_t i = 0; i < w->n; i++)
      pl_buf_printf(out, "%s%s", !i ? "; use " : i + 1 < w->n ? ", " : " or ", w->at[i]);
  } else {
    pl_buf_puts(out, otherwise);
  }
}

static bool fail_word(struct check *c, struct pl_node v, const char *what, struct pl_str word, const struct words *w,
                      const char *otherwise) {
  struct pl_buf advice = {0};
  add_advice(&advice, word, w, otherwise);
  pl_node_fail(v, c->err, "unknown %s '%.*s'%.*s", what, PL_FMT(word), PL_FMT(pl_buf_str(&advice)));
  pl_buf_free(&advice);
  return false;
}

/* ---- keywords ---- */

static bool is_number(struct pl_node v) {
  return pl_node_kind(v) == PL_NODE_SCALAR && v.doc->rec[v.i].plain && pl_node_number(v, -1) == pl_node_number(v, -2);
}

static bool is_boolean(struct pl_node v) {
  static const char *const words[] = {"true", "false", "yes", "no", "on", "off", NULL};
  for (size_t i = 0; words[i]; i++)
    if (pl_str_is(pl_node_text(v), words[i])) return v.doc->rec[v.i].plain != 0;
  return false;
}

/* "processors:" with every entry commented out. */
static bool is_null(struct pl_node v) {
  return pl_node_kind(v) == PL_NODE_SCALAR && v.doc->rec[v.i].plain && !pl_node_text(v).n;
}

static bool is_of(struct pl_str type, struct pl_node v) {
  enum pl_node_kind kind = pl_node_kind(v);
  if (pl_str_is(type, "object")) return kind == PL_NODE_MAP || is_null(v);
  if (pl_str_is(type, "array")) return kind == PL_NODE_LIST || is_null(v);
  if (pl_str_is(type, "number")) return is_number(v);
  if (pl_str_is(type, "boolean")) return is_boolean(v);
  return kind == PL_NODE_SCALAR;
}

static const char *type_word(struct pl_str type) {
  static const char *const words[][2] = {
      {"object", "a map"}, {"array", "a list"}, {"number", "a number"}, {"boolean", "true or false"}};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (pl_str_is(type, words[i][0])) return words[i][1];
  return "a text";
}

static bool check_type(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node type = pl_node_get(s, "type");
  char name[128];
  if (!type.i) return true;
  if (pl_node_kind(type) == PL_NODE_SCALAR)
    return is_of(pl_node_text(type), v) ||
           pl_node_fail(v, c->err, "%s must be %s", label(s, v, name, sizeof name), type_word(pl_node_text(type)));
  for (struct pl_node t = pl_node_first(type); t.i; t = pl_node_next(t))
    if (is_of(pl_node_text(t), v)) return true;
  return pl_node_fail(v, c->err, "%s must be a single value", label(s, v, name, sizeof name));
}

static bool check_enum(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node all = pl_node_get(s, "enum");
  struct words w = {.n = 0};
  char what[128];
  for (struct pl_node m = pl_node_first(all); m.i; m = pl_node_next(m)) {
    if (pl_str_eq(pl_node_text(m), pl_node_text(v))) return true;
    add_word(&w, pl_node_text(m));
  }
  if (!all.i) return true;
  struct pl_str title = pl_node_get_text(s, "title"), key = pl_node_key(v);
  snprintf(what, sizeof what, "%.*s", PL_FMT(title.n ? title : key.n ? key : PL_STR("value")));
  return fail_word(c, v, what, pl_node_text(v), &w, "; see docs/CONFIG.md for the list");
}

static bool check_bounds(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node least = pl_node_get(s, "exclusiveMinimum"), only = pl_node_get(s, "const");
  char name[128];
  if (only.i && !pl_str_eq(pl_node_text(only), pl_node_text(v)))
    return pl_node_fail(v, c->err, "%s must be %.*s", label(s, v, name, sizeof name), PL_FMT(pl_node_text(only)));
  if (least.i && pl_node_number(v, 0) <= pl_node_number(least, 0))
    return pl_node_fail(v, c->err, "%s must be more than %.*s", label(s, v, name, sizeof name),
                        PL_FMT(pl_node_text(least)));
  if (pl_node_get(s, "minLength").i && pl_node_kind(v) == PL_NODE_SCALAR && !pl_node_text(v).n)
    return pl_node_fail(v, c->err, "%s is empty; write something or remove it", label(s, v, name, sizeof name));
  if (pl_node_get(s, "minItems").i && pl_node_kind(v) == PL_NODE_LIST && !pl_node_first(v).i)
    return pl_node_fail(v, c->err, "%s is an empty list; give at least one", label(s, v, name, sizeof name));
  return true;
}

/* The first required key that is missing, or the absent node. */
static struct pl_node missing(struct pl_node s, struct pl_node v) {
  for (struct pl_node n = pl_node_first(pl_node_get(s, "required")); n.i; n = pl_node_next(n))
    if (!pl_node_member(v, pl_node_text(n)).i) return n;
  return (struct pl_node){s.doc, 0};
}

static bool check_required(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node lacks = pl_node_kind(v) == PL_NODE_MAP ? missing(s, v) : (struct pl_node){s.doc, 0};
  char name[128];
  return !lacks.i || pl_node_fail(v, c->err, "%s needs the key '%.*s'", label(s, v, name, sizeof name),
                                  PL_FMT(pl_node_text(lacks)));
}

static bool fail_key(struct check *c, struct pl_node properties, struct pl_node v) {
  struct words w = {.n = 0};
  for (struct pl_node n = pl_node_first(properties); n.i; n = pl_node_next(n)) add_word(&w, pl_node_key(n));
  static const char *const folders[] = {"vendors", "apis", "checks", NULL};
  for (size_t i = 0; folders[i]; i++)
    if (pl_str_is(pl_node_key(v), folders[i]))
      return pl_node_fail(v, c->err, "rules of your own stand in '.policylint/%s', not here; see docs/OWN-RULES.md",
                          folders[i]);
  return fail_word(c, v, "key", pl_node_key(v), &w, "; remove it, or see docs/CONFIG.md for the list");
}

static bool check_members(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node known = pl_node_get(s, "properties"), more = pl_node_get(s, "additionalProperties"),
                 items = pl_node_get(s, "items");
  bool closed = pl_str_is(pl_node_text(more), "false");
  for (struct pl_node m = pl_node_first(v); m.i; m = pl_node_next(m)) {
    struct pl_node one = pl_node_kind(v) == PL_NODE_LIST ? items : pl_node_member(known, pl_node_key(m));
    if (!one.i && pl_node_kind(v) == PL_NODE_MAP && closed) return fail_key(c, known, m);
    if (!one.i && pl_node_kind(v) == PL_NODE_MAP) one = more;
    if (one.i && !fits(c, one, m)) return false;
  }
  return true;
}

/* Whether a form is for this kind of node at all. */
static bool is_for(const struct check *c, struct pl_node form, struct pl_node v) {
  struct pl_node type = pl_node_get(follow(c, form), "type");
  if (pl_node_kind(type) == PL_NODE_LIST) return pl_node_kind(v) == PL_NODE_SCALAR;
  struct pl_str t = pl_node_text(type);
  return !t.n || (pl_str_is(t, "object")  ? pl_node_kind(v) == PL_NODE_MAP
                  : pl_str_is(t, "array") ? pl_node_kind(v) == PL_NODE_LIST
                                          : pl_node_kind(v) == PL_NODE_SCALAR);
}

static bool check_any(struct check *c, struct pl_node s, struct pl_node v) {
  struct pl_node forms = pl_node_get(s, "anyOf"), last = forms;
  char name[128];
  struct pl_buf keys = {0};
  for (struct pl_node f = pl_node_first(forms); f.i; f = pl_node_next(f)) {
    bool by_key = pl_node_get(f, "required").i && !pl_node_get(f, "type").i;
    if (by_key ? !missing(f, v).i : is_for(c, f, v)) return pl_buf_free(&keys), by_key || fits(c, f, v);
    if (by_key) pl_buf_printf(&keys, "%s'%.*s'", keys.n ? " or " : "", PL_FMT(pl_node_text(missing(f, v))));
    last = f;
  }
  if (last.i == forms.i) return true;
  if (keys.n)
    pl_node_fail(v, c->err, "%s needs the key %.*s", label(s, v, name, sizeof name), PL_FMT(pl_buf_str(&keys)));
  else
    pl_node_fail(v, c->err, "%s must be %s", label(s, v, name, sizeof name),
                 pl_node_kind(v) == PL_NODE_MAP ? "a text or a list" : "a text or a map");
  pl_buf_free(&keys);
  return false;
}

static bool fits(struct check *c, struct pl_node form, struct pl_node v) {
  struct pl_node s = follow(c, form);
  if (++c->depth > DEPTH_MAX) return pl_node_fail(v, c->err, "nested too deeply");
  bool ok = check_type(c, s, v) && check_enum(c, s, v) && check_bounds(c, s, v) && check_members(c, s, v) &&
            check_required(c, s, v) && check_any(c, s, v);
  c->depth--;
  return ok;
}

bool pl_schema_check(const struct pl_doc *schema, struct pl_node value, struct pl_error *err) {
  struct check c = {schema, err, 0};
  return fits(&c, pl_doc_root(schema), value);
}
