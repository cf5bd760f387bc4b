/* A file of many texts holds the policy as one of them: below a key that names it ("privacy", "legal.datenschutz"), or in an object whose
 * title does ("Privacy Policy"). The words are `policy_keys` and `policy_titles` of claims/prose.yaml. */
#include "base/path.h"
#include "syntax/doc_code.h"
#include "syntax/doc_value.h"

/* The word of the list that stands in the key. */
static struct pl_str word_in(const struct pl_code_walk *w, struct pl_str key) {
  for (struct pl_node k = pl_node_first(pl_node_get(w->b->prose, "policy_keys")); k.i; k = pl_node_next(k))
    if (pl_str_ifind(key, pl_node_text(k)) != SIZE_MAX) return pl_node_text(k);
  return (struct pl_str){NULL, 0};
}

bool pl_code_names_policy(const struct pl_code_walk *w, struct pl_str key) { return word_in(w, key).n > 0; }

static bool is_title(const struct pl_code_walk *w, struct pl_str s) {
  for (struct pl_node t = pl_node_first(pl_node_get(w->b->prose, "policy_titles")); t.i; t = pl_node_next(t))
    if (pl_str_ieq(pl_str_trim(s), pl_node_text(t))) return true;
  return false;
}

/* The pair around the object in which this pair stands; null where the object is the file. */
static TSNode pair_around(const struct pl_code_walk *w, TSNode pair) {
  enum { HIGH = 5 }; /* wrappers between an object and its pair */
  TSNode n = ts_node_parent(pair);
  for (int i = 0; i < HIGH && !ts_node_is_null(n) && pl_code_kind_of(w, n) != PL_CODE_PAIR; i++) n = ts_node_parent(n);
  return !ts_node_is_null(n) && pl_code_kind_of(w, n) == PL_CODE_PAIR ? n : (TSNode){0};
}

/* "title: 'Privacy Policy'": how much stands beside it. */
static void note_title(struct pl_code_walk *w, TSNode n, struct pl_str key) {
  struct pl_text value;
  while (key.n && !pl_is_alpha(key.p[0])) key = pl_str_cut(key, 1, key.n);
  while (key.n && !pl_is_alnum(key.p[key.n - 1])) key.n--;
  if (pl_key_role_of(key) != PL_KEY_TITLE || !pl_code_string(w, pl_code_value(w, n), &value) || !is_title(w, value.s))
    return;
  TSNode around = pair_around(w, n);
  if (!around.id) return;
  size_t at = ts_node_start_byte(around), bytes = ts_node_end_byte(around) - at;
  if (bytes > w->titled) w->titled = bytes, w->titled_at = at;
}

bool pl_code_is_remark(const struct pl_code_walk *w, TSNode pair, struct pl_str key) {
  while (key.n && !pl_is_alnum(key.p[0]) && key.p[0] != '@') key = pl_str_cut(key, 1, key.n);
  return w->data && key.n > 1 && key.p[0] == '@' && pl_code_kind_of(w, pl_code_value(w, pair)) == PL_CODE_OBJECT;
}

void pl_code_note_pair(struct pl_code_walk *w, TSNode n) {
  size_t at = ts_node_start_byte(n), bytes = ts_node_end_byte(n) - at;
  struct pl_str key = pl_str_cut(pl_code_text(w, ts_node_child(n, 0)).s, 0, 100), word = word_in(w, key);
  if (pl_code_is_remark(w, n, key)) return;
  if (!word.n) {
    note_title(w, n, key);
    return;
  }
  w->wanted += (uint32_t)bytes;
  w->policy_pairs++;
  if (bytes <= w->largest) return;
  struct pl_text text;
  w->largest = bytes;
  w->largest_at = at;
  w->largest_is_text = pl_code_string(w, pl_code_value(w, n), &text);
  while (key.n && !pl_is_alpha(key.p[0])) key = pl_str_cut(key, 1, key.n);
  w->largest_is_section = pl_str_ifind(key, word) != 0;
  w->largest_strings = 0;
}

bool pl_code_one_of_many(struct pl_code_walk *w, struct pl_str path) {
  enum { BYTES = 800, PART = 20, LONG = 2500, STRINGS = 12, KEYS = 6, TITLED = 200 };
  if (pl_code_names_policy(w, pl_path_base(path))) return false;
  w->by_title = w->titled > TITLED && w->titled > w->wanted;
  if (w->by_title) return true;
  bool short_section = w->largest_is_section && w->largest < LONG && w->largest_strings < STRINGS;
  if (short_section && w->policy_pairs < KEYS) return false;
  return w->wanted > BYTES || (size_t)w->wanted * PART > w->t.s.n;
}

bool pl_code_is_policy(const struct pl_code_walk *w, TSNode pair, struct pl_str key) {
  enum { PART = 2 };
  if (!w->filtered) return false;
  if (w->by_title) return ts_node_start_byte(pair) == w->titled_at;
  size_t bytes = ts_node_end_byte(pair) - ts_node_start_byte(pair);
  return pl_code_names_policy(w, key) && (w->largest_is_text || bytes * PART >= w->largest);
}

/* "en", "de-AT": a file or a folder of texts is called by its language. */
static bool is_language(struct pl_str s) {
  if (s.n != 2 && (s.n != 5 || (s.p[2] != '-' && s.p[2] != '_'))) return false;
  for (size_t i = 0; i < s.n; i++)
    if (i != 2 && !pl_is_alpha(s.p[i])) return false;
  return pl_lower(s.p[0]) == s.p[0] && pl_lower(s.p[1]) == s.p[1];
}

bool pl_code_is_texts(struct pl_str path) {
  struct pl_str base = pl_path_base(path), folder = pl_str_cut(path, 0, path.n - base.n);
  size_t dot = pl_str_chr(base, '.');
  if (dot == SIZE_MAX) return false;
  if (folder.n && folder.p[folder.n - 1] == '/') folder.n--;
  return is_language(pl_str_cut(base, 0, dot)) || is_language(pl_path_base(folder));
}
