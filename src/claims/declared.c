/* Validates policylint.yaml and turns its entries into claims. */
#include "claims/declared.h"

static const char *const top_keys[] = {
    "policy",  "processors", "processors_complete", "claims", "first_party", "scopes", "rules", "ignore",
    "version", NULL};
static const char *const claim_keys[] = {"kind",      "subject", "name",         "stance",   "value",
                                         "scope",     "purpose", "closed_world", "modality", "open_list",
                                         "exception", "quote",   "note",         NULL};
static const char *const processor_keys[] = {"id",      "name",     "purpose",   "scope",     "stance", "data",
                                             "country", "modality", "open_list", "exception", "note",   NULL};

struct reader {
  struct pl_arena *arena;
  const struct pl_vendors *vendors;
  struct pl_declared *out;
  struct pl_str text;
  struct pl_error *err;
};

/* The line of the node as quote: what a person sees in the file. */
static void set_place(struct reader *r, struct pl_claim *c, struct pl_node n) {
  c->path = n.doc->path;
  c->span = (struct pl_span){.line = pl_node_line(n), .column = pl_node_column(n), .end_line = pl_node_line(n)};
  struct pl_lines lines;
  pl_lines_init(&lines, r->text);
  struct pl_str line = pl_str_trim(pl_lines_text(&lines, r->text, c->span.line));
  pl_lines_release(&lines);
  if (!c->quote.n) c->quote = line;
  c->span.end_column = c->span.column + (uint32_t)line.n;
}

/* The vendor's id for an id, a name or an alias; a slug of the name when the catalogue has none. */
static struct pl_str vendor_id(struct reader *r, struct pl_str name) {
  if (pl_vendor_by_id(r->vendors, name)) return name;
  for (size_t i = 0; i < r->vendors->n; i++) {
    const struct pl_vendor *v = r->vendors->at[i];
    if (pl_str_ieq(v->name, name)) return v->id;
    for (size_t k = 0; k < v->alias_count; k++)
      if (pl_str_ieq(v->aliases[k], name)) return v->id;
  }
  struct pl_str slug = pl_arena_lower(r->arena, name);
  for (size_t i = 0; i < slug.n; i++)
    if (!pl_is_alnum(slug.p[i]) && (unsigned char)slug.p[i] < 0x80) ((char *)(uintptr_t)slug.p)[i] = '-';
  return slug;
}

static bool read_stance(struct reader *r, struct pl_node n, enum pl_stance *out) {
  static const char *const names[] = {"does", "does_not", "only", NULL};
  struct pl_str s = pl_node_text(n);
  for (int i = 0; s.n && names[i]; i++)
    if (pl_str_is(s, names[i])) return *out = (enum pl_stance)i, true;
  return !s.n || pl_node_fail(n, r->err, "unknown stance '%.*s'; use does, does_not or only", PL_FMT(s));
}

static bool read_modality(struct reader *r, struct pl_node n, enum pl_modality *out) {
  struct pl_str s = pl_node_text(n);
  for (int i = PL_ASSERTED; s.n && i <= PL_FUTURE; i++)
    if (pl_str_is(s, pl_modality_name((enum pl_modality)i))) return *out = (enum pl_modality)i, true;
  return !s.n || pl_node_fail(n, r->err, "unknown modality '%.*s'; use asserted, may, hedged, conditional or future",
                              PL_FMT(s));
}

/* How firmly it is said: keys that processors and other claims share. */
static bool read_firmness(struct reader *r, struct pl_node n, struct pl_claim *c) {
  c->open_list = pl_node_true(pl_node_get(n, "open_list"));
  c->exception = pl_node_true(pl_node_get(n, "exception"));
  return read_stance(r, pl_node_get(n, "stance"), &c->stance) &&
         read_modality(r, pl_node_get(n, "modality"), &c->modality);
}

static struct pl_value members(struct reader *r, struct pl_node n) {
  struct pl_value v = {.kind = PL_VALUE_LIST};
  for (struct pl_node m = pl_node_first(n); m.i; m = pl_node_next(m))
    v.text =
        v.text.n ? pl_arena_printf(r->arena, "%.*s\n%.*s", PL_FMT(v.text), PL_FMT(pl_node_text(m))) : pl_node_text(m);
  return v;
}

/* Quoted values and versions ("1.10") are text. */
static struct pl_value typed(struct reader *r, struct pl_node n) {
  struct pl_str s = pl_node_text(n);
  double d = pl_node_number(n, -1);
  if (pl_node_kind(n) == PL_NODE_LIST) return members(r, n);
  if (!n.doc->rec[n.i].plain || pl_str_is(pl_node_key(n), "version")) return pl_value_text(s);
  if (pl_str_is(s, "true") || pl_str_is(s, "false")) return pl_value_bool(pl_str_is(s, "true"));
  if (d >= 0 && s.n && pl_is_digit(s.p[0])) return pl_value_number(d);
  return pl_value_text(s);
}

/* `days: 30` and the like are seconds. */
static void read_value(struct reader *r, struct pl_node map, struct pl_claim *c) {
  static const struct {
    const char *key;
    double seconds;
  } units[] = {{"minutes", 60}, {"hours", 3600}, {"days", 86400}, {"months", 2592000}, {"years", 31536000}};
  for (struct pl_node v = pl_node_first(map); v.i; v = pl_node_next(v)) {
    double seconds = 0;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
      if (pl_str_is(pl_node_key(v), units[i].key)) seconds = pl_node_number(v, 0) * units[i].seconds;
    if (seconds > 0) {
      pl_attr_set_number(r->arena, &c->value, "seconds", seconds);
      pl_attr_set_text(r->arena, &c->value, "text",
                       pl_arena_printf(r->arena, "%.*s %.*s", PL_FMT(pl_node_text(v)), PL_FMT(pl_node_key(v))));
    } else {
      pl_attr_set(r->arena, &c->value, pl_node_key(v), typed(r, v));
    }
  }
}

static bool read_claim(struct reader *r, struct pl_node n) {
  if (!pl_node_check_keys(n, claim_keys, r->err)) return false;
  struct pl_claim c = {.kind = pl_claim_kind_of(pl_node_get_text(n, "kind"))};
  if (c.kind == PL_CLAIM_KIND_COUNT)
    return pl_node_fail(n, r->err, "unknown claim kind '%.*s'; see docs/CLAIMS.md for the kinds",
                        PL_FMT(pl_node_get_text(n, "kind")));
  if (!read_firmness(r, n, &c)) return false;
  c.subject = pl_node_get_text(n, "subject");
  bool vendor = c.kind == PL_CLAIM_PROCESSOR || c.kind == PL_CLAIM_OAUTH_PROVIDER;
  c.name = pl_node_get_text(n, "name").n ? pl_node_get_text(n, "name") : c.subject;
  if (vendor && !c.subject.n) c.subject = c.name;
  if (vendor) c.subject = vendor_id(r, c.subject);
  c.scope = pl_node_get_text(n, "scope");
  c.purpose = pl_node_get_text(n, "purpose");
  c.quote = pl_node_get_text(n, "quote");
  c.closed_world = pl_node_true(pl_node_get(n, "closed_world"));
  read_value(r, pl_node_get(n, "value"), &c);
  set_place(r, &c, n);
  pl_vec_push(&r->out->claims, c);
  return true;
}

static bool read_processor(struct reader *r, struct pl_node n, bool complete) {
  struct pl_claim c = {.kind = PL_CLAIM_PROCESSOR, .closed_world = complete, .name = pl_node_text(n)};
  if (pl_node_kind(n) == PL_NODE_MAP) {
    if (!pl_node_check_keys(n, processor_keys, r->err) || !read_firmness(r, n, &c)) return false;
    c.name = pl_node_get_text(n, "name").n ? pl_node_get_text(n, "name") : pl_node_get_text(n, "id");
    c.purpose = pl_node_get_text(n, "purpose");
    c.scope = pl_node_get_text(n, "scope");
  }
  if (!c.name.n) return pl_node_fail(n, r->err, "processor without a name; write its name or 'name: …'");
  struct pl_str id = pl_node_get_text(n, "id");
  c.subject = vendor_id(r, id.n ? id : c.name);
  set_place(r, &c, n);
  pl_vec_push(&r->out->claims, c);
  return true;
}

static bool read_scopes(struct reader *r, struct pl_node map) {
  for (struct pl_node s = pl_node_first(map); s.i; s = pl_node_next(s)) {
    struct pl_scope scope = {.name = pl_node_key(s)};
    scope.globs = pl_node_texts(r->arena, s, &scope.count);
    if (!scope.count)
      return pl_node_fail(s, r->err, "scope '%.*s' names no paths; give a list of globs", PL_FMT(scope.name));
    pl_vec_push(&r->out->scopes, scope);
  }
  return true;
}

static bool read_rules(struct reader *r, struct pl_node map) {
  for (struct pl_node s = pl_node_first(map); s.i; s = pl_node_next(s)) {
    struct pl_rule_setting set = {.rule = pl_node_key(s),
                                  .off = pl_str_is(pl_node_text(s), "off"),
                                  .line = pl_node_line(s),
                                  .column = pl_node_column(s)};
    if (!set.off && !pl_level_of(pl_node_text(s), &set.level))
      return pl_node_fail(s, r->err, "unknown level '%.*s'; use error, warning, note or off", PL_FMT(pl_node_text(s)));
    pl_vec_push(&r->out->rules, set);
  }
  return true;
}

static bool read_all(struct reader *r, struct pl_node root) {
  if (pl_node_kind(root) != PL_NODE_MAP && r->out->doc->n > 1)
    return pl_node_fail(root, r->err, "expected a map at the top; see docs/CONFIG.md");
  if (!pl_node_check_keys(root, top_keys, r->err)) return false;
  bool complete = pl_node_true(pl_node_get(root, "processors_complete"));
  r->out->policies = pl_node_texts(r->arena, pl_node_get(root, "policy"), &r->out->policy_count);
  r->out->first_party = pl_node_texts(r->arena, pl_node_get(root, "first_party"), &r->out->first_party_count);
  r->out->ignore = pl_node_texts(r->arena, pl_node_get(root, "ignore"), &r->out->ignore_count);
  for (struct pl_node p = pl_node_first(pl_node_get(root, "processors")); p.i; p = pl_node_next(p))
    if (!read_processor(r, p, complete)) return false;
  for (struct pl_node c = pl_node_first(pl_node_get(root, "claims")); c.i; c = pl_node_next(c))
    if (!read_claim(r, c)) return false;
  return read_scopes(r, pl_node_get(root, "scopes")) && read_rules(r, pl_node_get(root, "rules"));
}

bool pl_declared_read(struct pl_arena *a, const struct pl_vendors *vendors, struct pl_str path, struct pl_str yaml,
                      struct pl_declared *out, struct pl_error *err) {
  *out = (struct pl_declared){.doc = pl_doc_parse(a, path, yaml, err)};
  if (!out->doc) return false;
  struct reader r = {.arena = a, .vendors = vendors, .out = out, .text = yaml, .err = err};
  return read_all(&r, pl_doc_root(out->doc));
}

void pl_declared_release(struct pl_declared *d) {
  pl_vec_free(&d->scopes);
  pl_vec_free(&d->rules);
  pl_vec_free(&d->claims);
}
