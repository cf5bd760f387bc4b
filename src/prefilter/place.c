/* Words, names of settings, addresses, comments. */
#include "prefilter/place.h"

enum { MAX_INDENT = 80 };

struct pl_place_rules pl_place_rules_of(const struct pl_ruleset *rules) {
  return (struct pl_place_rules){rules,
                                 pl_ruleset_part(rules, "data/prefilter.yaml", "harmless"),
                                 pl_ruleset_part(rules, "data/prefilter.yaml", "reserved"),
                                 pl_ruleset_part(rules, "data/prefilter.yaml", "inspected"),
                                 pl_ruleset_part(rules, "data/prefilter.yaml", "declares"),
                                 pl_ruleset_part(rules, "data/prefilter.yaml", "logs"),
                                 pl_ruleset_part(rules, "data/http.yaml", "api_paths")};
}

static bool word_at(struct pl_str s, size_t i) { return i < s.n && (pl_is_alnum(s.p[i]) || s.p[i] == '_'); }

static bool is_word(struct pl_str s, size_t from, size_t to) {
  bool before = from && word_at(s, from - 1) && word_at(s, from);
  return !before && !(word_at(s, to - 1) && word_at(s, to));
}

/* `(key: string)` in JavaScript and its kin. */
static bool is_parameter(const struct pl_language *l, struct pl_str s, size_t from, size_t to) {
  while (from && pl_is_space(s.p[from - 1])) from--;
  return pl_str_is(l->ecosystem, "npm") && from && s.p[from - 1] == '(' && to < s.n && s.p[to] == ':';
}

/* `key:`, `key =`, `"key": `, `['key'] =`, `key?:`, `{ key }`. */
static bool is_key(struct pl_str s, size_t to) {
  if (to < s.n && strchr("\"'`", s.p[to])) to++;
  while (to < s.n && (s.p[to] == ' ' || s.p[to] == '\n' || s.p[to] == '\r')) to++;
  return to < s.n && strchr(":=,]}?", s.p[to]) && s.p[to];
}

/* `.cookie`, `?.cookie`, `->cookie`, `{ cookie`, `'cookie'`, `cookie(`, `cookie =`; not a parameter, not a word in a sentence. */
static bool is_member(struct pl_str s, size_t from, size_t to) {
  while (from && s.p[from - 1] == ' ') from--;
  while (to < s.n && s.p[to] == ' ') to++;
  bool arrow = from > 1 && s.p[from - 2] == '-' && s.p[from - 1] == '>';
  bool after = arrow || (from && strchr(".:{,[&@\"'`\n", s.p[from - 1]));
  return after || (to < s.n && (s.p[to] == '(' || s.p[to] == '='));
}

/* `(password: string)`, `password.length`: nothing is done with the value here. */
static bool is_only_looked_at(const struct pl_place_rules *r, const struct pl_language *l, struct pl_str s, size_t from,
                              size_t to) {
  if (!is_word(s, from, to)) return false;
  return is_parameter(l, s, from, to) || pl_list_starts(r->inspected, pl_str_cut(s, to, s.n));
}

/* A vendor's pages for people, not asked like an API. */
static bool is_page(const struct pl_place_rules *r, struct pl_str host, struct pl_str path) {
  enum pl_host_kind kind;
  const struct pl_vendor *v = pl_vendor_of_host(&r->rules->vendors, host, &kind);
  return v && kind == PL_HOST_LINK && !pl_str_starts(host, "api.") && !pl_list_starts(r->api_paths, path);
}

/* An address that begins at `from`, its scheme ending at `to`, and that no data goes to. */
static bool is_harmless(const struct pl_place_rules *r, struct pl_str s, size_t from, size_t to) {
  if (pl_list_starts(r->harmless, pl_str_cut(s, from, s.n))) return true;
  size_t end = to;
  while (end < s.n && end - to <= PL_LONGEST_HOST && (pl_is_alnum(s.p[end]) || s.p[end] == '.' || s.p[end] == '-'))
    end++;
  struct pl_str host = pl_str_cut(s, to, end);
  if (!host.n || host.n > PL_LONGEST_HOST) return false; /* made of parts, or no host */
  bool tls = pl_str_starts(pl_str_cut(s, from, to), "https");
  return pl_list_ends(r->reserved, host) || (tls && is_page(r, host, pl_str_cut(s, end, s.n)));
}

/* log.info("signed up {}", user.email): the line, or one of the two before it, has what writes a log. */
static bool is_logged(const struct pl_place_rules *r, struct pl_str s, size_t from) {
  enum { LINES = 3, FAR = 240 };
  size_t start = from;
  for (int lines = 0; start && from - start < FAR; start--)
    if (s.p[start - 1] == '\n' && ++lines == LINES) break;
  for (struct pl_node w = pl_node_first(r->logs); w.i; w = pl_node_next(w))
    if (pl_str_find(pl_str_cut(s, start, from), pl_node_text(w)) != SIZE_MAX) return true;
  return false;
}

/* The line begins as the language's comments do; a line that begins far before counts as none. */
static bool in_comment(const struct pl_language *l, struct pl_str s, size_t from) {
  enum { LONGEST_LINE = 4096 };
  size_t start = from;
  while (start && s.p[start - 1] != '\n' && from - start <= LONGEST_LINE) start--;
  if (start && s.p[start - 1] != '\n') return false;
  for (size_t limit = start + MAX_INDENT; start < from && start < limit && pl_is_space(s.p[start]);) start++;
  for (size_t i = 0; i < l->comment_count; i++)
    if (start + l->comments[i].n <= from && memcmp(s.p + start, l->comments[i].p, l->comments[i].n) == 0) return true;
  return false;
}

bool pl_place_counts(const struct pl_place_rules *r, unsigned how, const struct pl_language *language,
                     struct pl_str bytes, size_t from, size_t to) {
  bool code = language && pl_str_is(language->family, "code");
  if (how & PL_LITERAL_WORD && !is_word(bytes, from, to)) return false;
  if (how & PL_LITERAL_KEY && code && (!is_key(bytes, to) || is_parameter(language, bytes, from, to))) return false;
  if (how & PL_LITERAL_ADDRESS && is_harmless(r, bytes, from, to)) return false;
  if (how & PL_LITERAL_MEMBER && code && !is_member(bytes, from, to)) return false;
  if (how & PL_LITERAL_CALL && code && pl_list_ends(r->declares, pl_str_cut(bytes, 0, from))) return false;
  if (how & PL_LITERAL_LOGGED && (!code || !is_logged(r, bytes, from))) return false;
  if (how & PL_LITERAL_VALUE && code && is_only_looked_at(r, language, bytes, from, to)) return false;
  return !language || !language->comment_count || !in_comment(language, bytes, from);
}
