/* Words for messages: headings, data categories. */
#include "check/checker.h"
#include "ruleset/ident.h"

struct pl_node pl_data_of(const struct pl_checker *c, const char *file, const char *key) {
  return pl_ruleset_part(c->in->rules, pl_arena_printf(c->arena, "data/%s", file).p, key);
}

bool pl_phrase_in(const struct pl_checker *c, const char *list, struct pl_str text) {
  return text.n && pl_list_ifind(pl_data_of(c, "promises.yaml", list), text);
}

const struct pl_claim *pl_sentence_claim(const struct pl_checker *c, enum pl_claim_kind kind, struct pl_str path,
                                         struct pl_str text, struct pl_str line) {
  struct pl_claim *cl = PL_NEW(c->arena, struct pl_claim);
  struct pl_str quote = pl_str_trim(line);
  size_t start = (size_t)(quote.p - text.p);
  *cl = (struct pl_claim){
      .kind = kind, .path = path, .span = pl_span_of(text, start, start + quote.n), .quote = pl_str_cut(quote, 0, 300)};
  return cl;
}

bool pl_region_of_processors(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_str_is(pl_attr_text(cl->value, "of"), "recipients") || pl_phrase_in(c, "where_processors_are", cl->quote);
}

static bool says_both(const struct pl_checker *c, const char *list, const char *other, struct pl_str text) {
  return pl_phrase_in(c, list, text) && pl_phrase_in(c, other, text);
}

const struct pl_claim *pl_sentence_with(const struct pl_checker *c, enum pl_claim_kind kind, const char *list,
                                        const char *other) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (pl_said(cl) && says_both(c, list, other, cl->quote)) return cl;
  }
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str rest = c->in->documents[i].text, line;
    while (pl_str_next(&rest, '\n', &line))
      if (says_both(c, list, other, line))
        return pl_sentence_claim(c, kind, c->in->documents[i].path, c->in->documents[i].text, line);
  }
  return NULL;
}

static struct pl_str next_word(struct pl_str text, size_t *i) {
  while (*i < text.n && !pl_is_alpha(text.p[*i])) ++*i;
  size_t from = *i;
  while (*i < text.n && pl_is_alpha(text.p[*i])) ++*i;
  struct pl_str word = pl_str_cut(text, from, *i);
  if (word.n > 3 && word.p[word.n - 1] == 's') word.n--;
  return word;
}

bool pl_share_word(const struct pl_checker *c, struct pl_str text, struct pl_str names, bool any) {
  struct pl_str plain = pl_arena_squeeze(c->arena, names), before = {NULL, 0}, word;
  struct pl_node common = pl_data_of(c, "promises.yaml", "common_words");
  for (size_t i = 0; (word = next_word(text, &i)).n; before = word) {
    if (word.n > 3 && (any || !pl_any_word(common, word)) &&
        pl_str_find(plain, pl_arena_squeeze(c->arena, word)) != SIZE_MAX)
      return true;
    struct pl_str pair = pl_arena_squeeze(c->arena, pl_arena_cat(c->arena, before, word));
    if (before.n > 1 && pair.n > 5 && pl_str_find(plain, pair) != SIZE_MAX) return true;
  }
  return false;
}

struct pl_str pl_heading_text(const struct pl_claim *claim) {
  return pl_heading_last(claim->heading);
}

struct pl_str pl_list_heading_text(const struct pl_claim *claim) {
  return pl_heading_last(claim->list_heading.n ? claim->list_heading : claim->heading);
}

struct pl_str pl_category_text(const struct pl_checker *c, struct pl_str id) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(c->in->rules, "data/categories.yaml")); k.i;
       k = pl_node_next(k))
    if (pl_str_eq(pl_node_get_text(k, "id"), id)) return pl_node_get_text(k, "name");
  return id;
}

struct pl_str pl_receives_text(const struct pl_checker *c, struct pl_str vendor) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, vendor);
  struct pl_str all = {NULL, 0};
  size_t n = 0;
  struct pl_str *ids = v ? pl_node_texts(c->arena, pl_node_get(v->node, "receives"), &n) : NULL;
  for (size_t i = 0; i < n && i < 6; i++)
    all = pl_arena_printf(c->arena, "%.*s%s%.*s", PL_FMT(all), i ? ", " : "", PL_FMT(pl_category_text(c, ids[i])));
  return all;
}
