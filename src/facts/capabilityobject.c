/* What a name says is taken away: the account in deleteUserById(), the likes in deleteLikesByUser(), what the class is named after in UserService.delete(). */
#include "facts/retention.h"

enum { WORDS = 24 };

struct words {
  struct pl_str at[WORDS];
  size_t n;
};

/* The words that mean something: none of `neutral` (handler, async, now). */
static struct words telling(struct pl_context *c, struct pl_node entry, struct pl_str name) {
  struct words out = {0};
  struct pl_str rest = pl_spaced(c->arena, name), word;
  while (rest.n && out.n < WORDS && pl_str_next(&rest, ' ', &word))
    if (!pl_list_has(pl_node_get(entry, "neutral"), word)) out.at[out.n++] = word;
  return out;
}

/* "users" with "user" */
static bool is_noun(struct pl_node nouns, struct pl_str word) {
  return pl_list_has(nouns, word) || (pl_str_ends(word, "s") && pl_list_has(nouns, pl_str_cut(word, 0, word.n - 1)));
}

/* The word that says what: the last one before "by", "for", …; else the one before the verb; empty when the name has neither. */
static struct pl_str object_of(const struct words *w, struct pl_node verbs, struct pl_node before) {
  size_t verb = 0, end;
  while (verb < w->n && !pl_list_has(verbs, w->at[verb])) verb++;
  if (verb == w->n) return (struct pl_str){NULL, 0};
  for (end = verb + 1; end < w->n && !pl_list_has(before, w->at[end]);) end++;
  if (end > verb + 1) return w->at[end - 1];
  return verb ? w->at[verb - 1] : (struct pl_str){NULL, 0};
}

/* /team/delete/{teamMember}: what the hole behind the verb is named after, if it is named after anything. */
static bool of_hole(struct pl_node verbs, struct pl_node nouns, struct pl_str hole, const struct words *own,
                    const struct words *above) {
  bool is_hole = hole.n && (hole.p[0] == '{' || hole.p[0] == ':' || hole.p[0] == '<' || hole.p[0] == '[');
  bool behind = above->n && pl_list_has(verbs, above->at[above->n - 1]);
  return !is_hole || !behind || !own->n || is_noun(nouns, own->at[own->n - 1]);
}

bool pl_capability_of_object(struct pl_context *c, struct pl_node entry, struct pl_str text) {
  struct pl_node before = pl_node_get(entry, "before"), verbs = pl_node_first(pl_node_get(entry, "all")),
                 nouns = verbs.i ? pl_node_next(verbs) : verbs;
  if (!before.i || !nouns.i) return true;
  size_t cut = text.n;
  while (cut && !strchr("./#", text.p[cut - 1])) cut--;
  struct words own = telling(c, entry, pl_str_cut(text, cut, text.n)),
               above = telling(c, entry, pl_str_cut(text, 0, cut ? cut - 1 : 0));
  struct pl_str object = object_of(&own, verbs, before);
  if (object.n) return is_noun(nouns, object);
  if (!of_hole(verbs, nouns, pl_str_cut(text, cut, text.n), &own, &above)) return false;
  bool acts = false;
  for (size_t i = 0; i < own.n; i++) acts = acts || pl_list_has(verbs, own.at[i]);
  return !acts || !above.n || is_noun(nouns, above.at[above.n - 1]);
}
