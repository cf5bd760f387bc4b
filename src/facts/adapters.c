/* Files that are named after a service in a folder for what may be chosen: providers/sendgrid.rb, Gateways/PayPal/PayPal.php. The file may hold no
 * name that the catalogue knows (an address put together, the product's own client), and its place says what it is for. */
#include "base/path.h"
#include "facts/facts.h"
#include "model/fact.h"
#include "ruleset/list.h"

/* Without the extension, and without the words that say what kind of thing it is: "SendgridProvider", "paypal_gateway". */
static struct pl_str stem(struct pl_node endings, struct pl_str name) {
  size_t dot = pl_str_chr(name, '.');
  if (dot != SIZE_MAX) name.n = dot;
  for (struct pl_node n = pl_node_first(endings); n.i; n = pl_node_next(n)) {
    struct pl_str word = pl_node_text(n);
    if (name.n > word.n && pl_str_ieq(pl_str_cut(name, name.n - word.n, name.n), word)) {
      name.n -= word.n;
      while (name.n && strchr("_-. ", name.p[name.n - 1])) name.n--;
      break;
    }
  }
  return name;
}

/* The service of that name; not one that may run on an own server, nor one whose name is an ordinary word. */
static const struct pl_vendor *named(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_str name) {
  struct pl_str word = pl_arena_squeeze(a, name);
  if (word.n < 4) return NULL;
  const struct pl_vendor *v = pl_vendor_of_word(&rules->vendors, word);
  if (!v) v = pl_vendor_by_id(&rules->vendors, word);
  return v && !v->common_word && !v->self_hosted ? v : NULL;
}

/* The part of the path that stands right below one of the folders, and whether the file is its own entry or what it begins with. */
static struct pl_str entry_of(struct pl_node folders, struct pl_str path, struct pl_str base) {
  struct pl_str dir = pl_path_dir(path), entry = {NULL, 0};
  size_t slash = pl_str_rchr(dir, '/');
  struct pl_str around = slash == SIZE_MAX ? dir : pl_str_cut(dir, slash + 1, dir.n);
  if (pl_list_ihas(folders, around)) return base;
  struct pl_str above = slash == SIZE_MAX ? entry : pl_path_base(pl_str_cut(dir, 0, slash));
  return pl_list_ihas(folders, above) ? around : entry;
}

static bool is_code(const struct pl_ruleset *rules, const struct pl_source *source) {
  const struct pl_language *l = pl_language_named(&rules->languages, source->language);
  return l && pl_str_is(l->family, "code");
}

void pl_facts_adapter(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      struct pl_file_facts *out) {
  struct pl_node data = pl_ruleset_part(rules, "data/connectors.yaml", "adapters"),
                 endings = pl_node_get(data, "endings");
  struct pl_str base = pl_path_base(source->path), entry = entry_of(pl_node_get(data, "folders"), source->path, base);
  if (!entry.n || !pl_role_counts(source->role) || !is_code(rules, source)) return;
  const struct pl_vendor *v = named(arena, rules, stem(endings, entry));
  bool first = entry.p == base.p || pl_list_ihas(pl_node_get(data, "first"), stem((struct pl_node){NULL, 0}, base)) ||
               (v && named(arena, rules, stem(endings, base)) == v);
  if (!v || !first) return;
  struct pl_fact f = {.kind = PL_FACT_PROCESSOR,
                      .how = PL_HOW_CONFIG,
                      .tier = PL_TIER_MANIFEST,
                      .role = PL_ROLE_OPTIONAL,
                      .subject = v->reported->id,
                      .name = v->reported->name,
                      .path = source->path,
                      .span = {.line = 1, .column = 1, .end_line = 1, .end_column = 1}};
  pl_attr_set_text(arena, &f.attrs, "category", v->category);
  pl_attr_set_bool(arena, &f.attrs, "adapter", true);
  pl_vec_push(&out->facts, f);
}
