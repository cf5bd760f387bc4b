/* Words, names of settings, addresses, comments. */
#include "prefilter/place.h"

enum { MAX_INDENT = 80 };

struct pl_place_rules pl_place_rules_of(const struct pl_ruleset *rules) {
  const struct pl_doc *doc = pl_ruleset_doc(rules, "data/prefilter.yaml");
  return (struct pl_place_rules){rules, doc ? pl_node_get(pl_doc_root(doc), "harmless") : (struct pl_node){0}};
}

static bool word_at(struct pl_str s, size_t i) { return i < s.n && (pl_is_alnum(s.p[i]) || s.p[i] == '_'); }

static bool is_word(struct pl_str s, size_t from, size_t to) {
  bool before = from && word_at(s, from - 1) && word_at(s, from);
  return !before && !(word_at(s, to - 1) && word_at(s, to));
}

/* `key:`, `key =`, `"key": `, `['key'] =`, `key?:`, `{ key }`. */
static bool is_key(struct pl_str s, size_t to) {
  if (to < s.n && strchr("\"'`", s.p[to])) to++;
  while (to < s.n && (s.p[to] == ' ' || s.p[to] == '\n' || s.p[to] == '\r')) to++;
  return to < s.n && strchr(":=,]}?", s.p[to]) && s.p[to];
}

static bool is_harmless(const struct pl_place_rules *r, struct pl_str s, size_t from) {
  struct pl_str rest = pl_str_cut(s, from, s.n);
  for (struct pl_node h = r->harmless.doc ? pl_node_first(r->harmless) : (struct pl_node){0}; h.i;
       h = pl_node_next(h)) {
    struct pl_str start = pl_node_text(h);
    if (rest.n >= start.n && memcmp(rest.p, start.p, start.n) == 0) return true;
  }
  return false;
}

/* The line begins as the language's comments do. */
static bool in_comment(const struct pl_language *l, struct pl_str s, size_t from) {
  size_t start = from;
  while (start && s.p[start - 1] != '\n') start--;
  for (size_t limit = start + MAX_INDENT; start < from && start < limit && pl_is_space(s.p[start]);) start++;
  for (size_t i = 0; i < l->comment_count; i++)
    if (start + l->comments[i].n <= from && memcmp(s.p + start, l->comments[i].p, l->comments[i].n) == 0) return true;
  return false;
}

bool pl_place_counts(const struct pl_place_rules *r, unsigned how, const struct pl_language *language,
                     struct pl_str bytes, size_t from, size_t to) {
  bool code = language && pl_str_is(language->family, "code");
  if (how & PL_LITERAL_WORD && !is_word(bytes, from, to)) return false;
  if (how & PL_LITERAL_KEY && code && !is_key(bytes, to)) return false;
  if (how & PL_LITERAL_ADDRESS && is_harmless(r, bytes, from)) return false;
  return !language || !language->comment_count || !in_comment(language, bytes, from);
}
