/* What a name says is taken away: the account in deleteUserById(), the likes in deleteLikesByUser(), what the class is named after in UserService.delete(). */
#include "base/path.h"
#include "facts/retention.h"

enum { WORDS = 24, NONE = WORDS };

struct words {
  struct pl_str at[WORDS], before[WORDS]; /* each with the word right before it, of whatever meaning */
  size_t n;
};

/* The words that mean something: none of `neutral` (handler, async, now). */
static struct words telling(struct pl_context *c, struct pl_node entry, struct pl_str name) {
  struct words out = {0};
  struct pl_str rest = pl_spaced(c->arena, name), word, last = {NULL, 0};
  for (; rest.n && out.n < WORDS && pl_str_next(&rest, ' ', &word); last = word) {
    if (pl_list_has(pl_node_get(entry, "neutral"), word)) continue;
    out.before[out.n] = last;
    out.at[out.n++] = word;
  }
  return out;
}

/* "users" with "user" */
static bool is_noun(struct pl_node nouns, struct pl_str word) {
  return pl_list_has(nouns, word) || (pl_str_ends(word, "s") && pl_list_has(nouns, pl_str_cut(word, 0, word.n - 1)));
}

/* The user of deleteUser(), not that of deleteBotUser(). */
static bool is_object(struct pl_node entry, struct pl_node nouns, const struct words *w, size_t i) {
  return i < w->n && is_noun(nouns, w->at[i]) && !pl_list_has(pl_node_get(entry, "other"), w->before[i]);
}

/* The word that says what: the last one before "by", "for", …; else the one before the verb; NONE when the name has neither. */
static size_t object_of(const struct words *w, struct pl_node verbs, struct pl_node before) {
  size_t verb = 0, end;
  while (verb < w->n && !pl_list_has(verbs, w->at[verb])) verb++;
  if (verb == w->n) return NONE;
  for (end = verb + 1; end < w->n && !pl_list_has(before, w->at[end]);) end++;
  if (end > verb + 1) return end - 1;
  return verb ? verb - 1 : NONE;
}

/* /team/delete/{teamMember}: what the hole behind the verb is named after, if it is named after anything. */
static bool is_hole(struct pl_str part) {
  return part.n && (part.p[0] == '{' || part.p[0] == ':' || part.p[0] == '<' || part.p[0] == '[');
}

/* AccountRequest.close(): what was asked for is closed, and no account. */
static bool is_request(struct pl_context *c, struct pl_node entry, struct pl_str text) {
  struct pl_str rest = pl_spaced(c->arena, text), word;
  bool asked = false;
  while (rest.n && pl_str_next(&rest, ' ', &word))
    if (pl_list_has(pl_node_get(entry, "asked"), word) || !pl_list_has(pl_node_get(entry, "neutral"), word))
      asked = pl_list_has(pl_node_get(entry, "asked"), word);
  return asked;
}

/* Team.removeUser(), removeUser() of team.js, Bans.delete_user(): whoever is taken off something stays. */
static bool only_leaves(struct pl_context *c, struct pl_node entry, const struct words *own,
                        const struct words *above) {
  struct words file = above->n ? *above : telling(c, entry, pl_path_stem(c->source->path));
  if (!file.n || !own->n) return false;
  struct pl_str group = file.at[file.n - 1];
  return pl_list_has(pl_node_get(entry, "lists"), group) ||
         (pl_list_has(pl_node_get(entry, "leaves"), own->at[0]) && is_noun(pl_node_get(entry, "other"), group));
}

/* UserService.delete(), DeleteAccount.execute(), /users/delete/{user}: what stands before says what. */
static bool said_above(struct pl_node entry, struct pl_node verbs, struct pl_node nouns, const struct words *above) {
  size_t object = object_of(above, verbs, pl_node_get(entry, "before"));
  return !above->n || is_object(entry, nouns, above, object == NONE ? above->n - 1 : object);
}

bool pl_capability_of_object(struct pl_context *c, struct pl_node entry, struct pl_str text) {
  struct pl_node before = pl_node_get(entry, "before"), verbs = pl_node_first(pl_node_get(entry, "all")),
                 nouns = verbs.i ? pl_node_next(verbs) : verbs;
  if (!before.i || !nouns.i) return true;
  size_t cut = text.n;
  while (cut && !strchr("./#", text.p[cut - 1])) cut--;
  struct words own = telling(c, entry, pl_str_cut(text, cut, text.n)),
               above = telling(c, entry, pl_str_cut(text, 0, cut ? cut - 1 : 0));
  size_t object = object_of(&own, verbs, before);
  bool member =
      above.n && pl_list_has(pl_node_get(entry, "other"), above.before[above.n - 1]); /* WorkspaceUsers.removeUser */
  if (object != NONE) return !member && is_object(entry, nouns, &own, object) && !only_leaves(c, entry, &own, &above);
  bool acts = own.n == 1 && pl_list_has(verbs, own.at[0]),
       behind = above.n && pl_list_has(verbs, above.at[above.n - 1]);
  if (is_hole(pl_str_cut(text, cut, text.n)) && behind) return !own.n || is_noun(nouns, own.at[own.n - 1]);
  if (acts && object_of(&above, verbs, before) == NONE && is_request(c, entry, pl_str_cut(text, 0, cut ? cut - 1 : 0)))
    return false;
  return (!own.n || acts || !cut) && said_above(entry, verbs, nouns, &above);
}

/* Each word of the member is one of what can be done, or says that it is done. */
static bool only_carries(struct pl_context *c, struct pl_node lists, struct pl_str member) {
  struct pl_str rest = pl_spaced(c->arena, member), word;
  while (rest.n && pl_str_next(&rest, ' ', &word)) {
    bool known = pl_list_has(pl_part(c, "data/capabilities.yaml", "carries"), word);
    for (struct pl_node l = pl_node_first(lists); l.i && !known; l = pl_node_next(l)) known = pl_list_has(l, word);
    if (!known) return false;
  }
  return true;
}

bool pl_capability_of_member(struct pl_context *c, struct pl_node entry, struct pl_str text) {
  struct pl_node lists = pl_node_get(entry, "all");
  size_t dot = pl_str_rchr(text, '.');
  if (dot == SIZE_MAX) return true;
  struct pl_str member = pl_str_cut(text, dot + 1, text.n), of = pl_str_cut(text, 0, dot);
  size_t outer = pl_str_rchr(of, '.');
  bool constructor = pl_str_eq(member, outer == SIZE_MAX ? of : pl_str_cut(of, outer + 1, of.n));
  return !constructor && (pl_any_word(pl_node_first(lists), member) || only_carries(c, lists, member));
}
