/* Turns the entries of policylint.yaml into claims. What they may be is said by the schema alone. */
#include "claims/declared.h"

struct reader {
  struct pl_arena *arena;
  const struct pl_vendors *vendors;
  struct pl_declared *out;
  struct pl_str text;
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

/* How firmly it is said: keys that processors and other claims share. */
static void read_firmness(struct pl_node n, struct pl_claim *c) {
  struct pl_str stance = pl_node_get_text(n, "stance"), modality = pl_node_get_text(n, "modality");
  c->open_list = pl_node_true(pl_node_get(n, "open_list"));
  c->exception = pl_node_true(pl_node_get(n, "exception"));
  for (int i = PL_DOES; i <= PL_ONLY; i++)
    if (pl_str_is(stance, pl_stance_name((enum pl_stance)i))) c->stance = (enum pl_stance)i;
  for (int i = PL_ASSERTED; i <= PL_FUTURE; i++)
    if (pl_str_is(modality, pl_modality_name((enum pl_modality)i))) c->modality = (enum pl_modality)i;
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

static void read_claim(struct reader *r, struct pl_node n) {
  struct pl_claim c = {.kind = pl_claim_kind_of(pl_node_get_text(n, "kind"))};
  if (c.kind == PL_CLAIM_KIND_COUNT) return; /* no schema was asked */
  read_firmness(n, &c);
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
}

/* For export: what the file says that the processor receives. */
static void set_data(struct reader *r, struct pl_node n, struct pl_claim *c) {
  struct pl_value all = pl_node_kind(n) == PL_NODE_LIST ? members(r, n) : pl_value_text(pl_node_text(n));
  all.kind = PL_VALUE_LIST;
  if (all.text.n) pl_attr_set(r->arena, &c->value, PL_STR("data"), all);
}

static void read_processor(struct reader *r, struct pl_node n, bool complete) {
  struct pl_claim c = {.kind = PL_CLAIM_PROCESSOR, .closed_world = complete, .name = pl_node_text(n)};
  if (pl_node_kind(n) == PL_NODE_MAP) {
    read_firmness(n, &c);
    c.name = pl_node_get_text(n, "name").n ? pl_node_get_text(n, "name") : pl_node_get_text(n, "id");
    c.purpose = pl_node_get_text(n, "purpose");
    c.scope = pl_node_get_text(n, "scope");
    c.closed_world = complete || pl_node_true(pl_node_get(n, "closed_world"));
    if (pl_node_true(pl_node_get(n, "integration"))) pl_attr_set_bool(r->arena, &c.value, "integration", true);
    set_data(r, pl_node_get(n, "data"), &c);
  }
  if (!c.name.n) return; /* likewise */
  struct pl_str id = pl_node_get_text(n, "id");
  c.subject = vendor_id(r, id.n ? id : c.name);
  set_place(r, &c, n);
  pl_vec_push(&r->out->claims, c);
}

static void read_scopes(struct reader *r, struct pl_node map) {
  for (struct pl_node s = pl_node_first(map); s.i; s = pl_node_next(s)) {
    struct pl_scope scope = {.name = pl_node_key(s)};
    scope.globs = pl_node_texts(r->arena, s, &scope.count);
    pl_vec_push(&r->out->scopes, scope);
  }
}

static void read_rules(struct reader *r, struct pl_node map) {
  for (struct pl_node s = pl_node_first(map); s.i; s = pl_node_next(s)) {
    struct pl_rule_setting set = {.rule = pl_node_key(s),
                                  .off = pl_str_is(pl_node_text(s), "off"),
                                  .line = pl_node_line(s),
                                  .column = pl_node_column(s)};
    if (!set.off) pl_level_of(pl_node_text(s), &set.level);
    pl_vec_push(&r->out->rules, set);
  }
}

static void read_all(struct reader *r, struct pl_node root) {
  bool complete = pl_node_true(pl_node_get(root, "processors_complete"));
  r->out->policies = pl_node_texts(r->arena, pl_node_get(root, "policy"), &r->out->policy_count);
  r->out->first_party = pl_node_texts(r->arena, pl_node_get(root, "first_party"), &r->out->first_party_count);
  r->out->ignore = pl_node_texts(r->arena, pl_node_get(root, "ignore"), &r->out->ignore_count);
  for (struct pl_node p = pl_node_first(pl_node_get(root, "processors")); p.i; p = pl_node_next(p))
    read_processor(r, p, complete);
  for (struct pl_node c = pl_node_first(pl_node_get(root, "claims")); c.i; c = pl_node_next(c)) read_claim(r, c);
  read_scopes(r, pl_node_get(root, "scopes"));
  read_rules(r, pl_node_get(root, "rules"));
}

/* An empty file says nothing, and that is fine. */
static bool check(const struct pl_doc *schema, const struct pl_doc *doc, struct pl_error *err) {
  return doc->n <= 1 || !schema || pl_schema_check(schema, pl_doc_root(doc), err);
}

bool pl_declared_read(struct pl_arena *a, const struct pl_doc *schema, const struct pl_vendors *vendors,
                      const struct pl_doc *doc, struct pl_str yaml, struct pl_declared *out, struct pl_error *err) {
  *out = (struct pl_declared){.doc = doc};
  if (!check(schema, doc, err)) return false;
  struct reader r = {.arena = a, .vendors = vendors, .out = out, .text = yaml};
  read_all(&r, pl_doc_root(out->doc));
  return true;
}

void pl_declared_release(struct pl_declared *d) {
  pl_vec_free(&d->scopes);
  pl_vec_free(&d->rules);
  pl_vec_free(&d->claims);
}
