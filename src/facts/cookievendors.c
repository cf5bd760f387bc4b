/* Cookies that the catalogue of vendors knows by name: _ga is Google Analytics', whoever sets or reads it. */
#include "facts/cookies.h"
#include "ruleset/list.h"

/* The entry of the vendor's table that the name fits. */
static struct pl_node entry_of(const struct pl_vendor *v, struct pl_str pattern) {
  struct pl_node c = pl_node_first(pl_node_get(v->node, "cookies"));
  while (c.i && !pl_str_eq(pl_node_get_text(c, "name"), pattern)) c = pl_node_next(c);
  return c;
}

/* The key of the catalogue that fits best: the longest pattern. */
static const struct pl_vendor_key *known_cookie(const struct pl_ruleset *rules, struct pl_str name) {
  struct pl_node shared = pl_ruleset_part(rules, "data/http.yaml", "shared_cookies");
  const struct pl_vendor_key *best = NULL;
  for (size_t i = 0; i < rules->vendors.cookies.n; i++) {
    const struct pl_vendor_key *k = &rules->vendors.cookies.at[i];
    if ((best && k->key.n <= best->key.n) || !pl_str_glob(k->key, name) || pl_list_has(shared, k->key)) continue;
    best = k;
  }
  return best;
}

static bool may_be_known(const struct pl_fact *f) {
  bool named = f->kind == PL_FACT_COOKIE || f->kind == PL_FACT_STORAGE;
  return named && !pl_attr_true(f->attrs, "unresolved") && !pl_attr_text(f->attrs, "cookie_of").n &&
         pl_str_find(f->subject, PL_STR("{}")) != 0;
}

void pl_facts_cookie_vendors(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files,
                             size_t n) {
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      struct pl_fact *f = &files[i]->facts.at[k];
      const struct pl_vendor_key *key = may_be_known(f) ? known_cookie(rules, f->subject) : NULL;
      if (!key) continue;
      pl_attr_set_text(a, &f->attrs, "vendor", key->vendor->reported->id);
      struct pl_str purpose = pl_node_get_text(entry_of(key->vendor, key->key), "purpose");
      if (purpose.n) pl_attr_set_text(a, &f->attrs, "purpose", purpose);
    }
}
