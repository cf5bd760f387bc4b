/* Read from the source backwards: a loop's head has one of a few shapes in all languages, and its list stands on one side of the name. */
#include "facts/loopnames.h"

enum { BEFORE = 3000, DECLARED_BEFORE = 12000, MOST_TRIES = 4 };

/* Where lists are looked for, and how many heads of loops are still worth it: a file may have one at every word. */
struct search {
  struct pl_str near, ahead;
  int tries;
};

static bool is_word(char ch) { return pl_is_alnum(ch) || ch == '_'; }
static bool in_text(char ch) { return is_word(ch) || ch == '-' || ch == '.'; }

/* The text between a bracket and its partner, whichever of the two stands at `at`; empty when there is none. */
static struct pl_str within(struct pl_str s, size_t at) {
  char here = at < s.n ? s.p[at] : ' ';
  bool forward = here == '[' || here == '(' || here == '{';
  char other = here == '[' ? ']' : here == '(' ? ')' : here == '{' ? '}' : here == ']' ? '[' : here == ')' ? '(' : ' ';
  int depth = 0;
  for (size_t i = at; other != ' ' && i < s.n; forward ? i++ : i--) {
    depth += s.p[i] == here ? 1 : s.p[i] == other ? -1 : 0;
    if (!depth) return forward ? pl_str_cut(s, at + 1, i) : pl_str_cut(s, i + 1, at);
    if (!i && !forward) break;
  }
  return (struct pl_str){NULL, 0};
}

static size_t back_over(struct pl_str s, size_t at, const char *what) {
  while (at && strchr(what, s.p[at - 1])) at--;
  return at;
}

/* const SEATS = ["a", "b"]: the list that the name at the beginning of `rest` stands for, where that is declared ahead. */
static struct pl_str list_named(struct pl_str file, struct pl_str rest) {
  enum { MOST_BEHIND = 80, MOST_PLACES = 24 };
  size_t n = 0;
  while (n < rest.n && is_word(rest.p[n])) n++;
  struct pl_str name = pl_str_cut(rest, 0, n), none = {NULL, 0};
  int places = 0;
  for (size_t at = 0; n > 2 && at < file.n && places < MOST_PLACES; at += n, places++) {
    size_t found = pl_str_find(pl_str_cut(file, at, file.n), name);
    if (found == SIZE_MAX) break;
    at += found;
    struct pl_str behind = pl_str_cut(file, at + n, at + n + MOST_BEHIND < file.n ? at + n + MOST_BEHIND : file.n);
    size_t is = pl_str_find(behind, PL_STR("= [")), line = pl_str_chr(behind, '\n');
    bool whole = (!at || !is_word(file.p[at - 1])) && is != SIZE_MAX && is < line && (!is || strchr(" :", behind.p[0]));
    if (whole) return within(file, at + n + is + 2);
  }
  return none;
}

/* Behind the name: ` of [`, ` in (` and ` := range []string{`. */
static struct pl_str list_behind(struct search *in, size_t end) {
  struct pl_str s = in->near;
  struct pl_str rest = pl_str_trim(pl_str_cut(s, end, s.n));
  if (pl_str_starts(rest, ":= range []string{")) return within(rest, strlen(":= range []string"));
  if (!pl_str_starts(rest, "of ") && !pl_str_starts(rest, "in ")) return (struct pl_str){NULL, 0};
  rest = pl_str_trim(pl_str_cut(rest, 3, rest.n));
  if (pl_str_starts(rest, "%w")) rest = pl_str_cut(rest, 2, rest.n);
  while (rest.n && strchr("&*$", rest.p[0])) rest = pl_str_cut(rest, 1, rest.n);
  in->tries--;
  return rest.n && is_word(rest.p[0]) ? list_named(in->ahead, rest) : within(rest, 0);
}

/* Before the name: `[…] as $t`, `[…].forEach((t`, `%w[…].each do |t`. */
static struct pl_str list_before(struct search *in, size_t start) {
  struct pl_str s = in->near;
  size_t at = back_over(s, start, " $(|{&");
  static const char *const leads[] = {" as", ".forEach", ".map", ".each do", ".each"};
  struct pl_str head = pl_str_cut(s, 0, at);
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
    if (!pl_str_ends(head, leads[i])) continue;
    size_t end = back_over(s, head.n - strlen(leads[i]), " \n");
    size_t word = end;
    in->tries--;
    while (word && is_word(s.p[word - 1])) word--;
    if (word < end) return list_named(in->ahead, pl_str_cut(s, word, end)); /* NAMES.forEach((t */
    return end ? within(s, end - 1) : (struct pl_str){NULL, 0};
  }
  return (struct pl_str){NULL, 0};
}

/* `'a', "b"`, `:a, :b`, `a b` (of %w); 0 when something else is in the list. */
static size_t texts_in(struct pl_str list, struct pl_str out[PL_LOOP_MOST]) {
  bool plain = pl_str_chr(list, ',') == SIZE_MAX && !strchr("'\"`:", list.n ? list.p[0] : '\'');
  struct pl_str piece;
  size_t n = 0;
  while (pl_str_next(&list, plain ? ' ' : ',', &piece)) {
    struct pl_str t = pl_str_trim(piece);
    if (!t.n) continue; /* behind the last comma */
    bool quoted = t.n > 2 && strchr("'\"`", t.p[0]) && t.p[t.n - 1] == t.p[0], symbol = t.n > 1 && t.p[0] == ':';
    if ((!quoted && !symbol && !plain) || n == PL_LOOP_MOST) return 0;
    t = quoted ? pl_str_cut(t, 1, t.n - 1) : symbol ? pl_str_cut(t, 1, t.n) : t;
    for (size_t i = 0; i < t.n; i++)
      if (!in_text(t.p[i])) return 0;
    out[n++] = t;
  }
  return n;
}

size_t pl_loop_texts(const struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str out[PL_LOOP_MOST]) {
  uint32_t end = c->events->at[event].start, from = end > BEFORE ? end - BEFORE : 0;
  struct pl_str s = pl_str_cut(c->source->bytes, from, end);
  struct search in = {s, pl_str_cut(c->source->bytes, end > DECLARED_BEFORE ? end - DECLARED_BEFORE : 0, end),
                      MOST_TRIES};
  while (name.n && name.p[0] == '$') name = pl_str_cut(name, 1, name.n);
  for (size_t at = s.n; name.n && in.tries > 0 && at-- > 0;) {
    if (at + name.n > s.n || s.p[at] != name.p[0] || !pl_str_eq(pl_str_cut(s, at, at + name.n), name)) continue;
    if ((at && is_word(s.p[at - 1])) || (at + name.n < s.n && is_word(s.p[at + name.n]))) continue;
    struct pl_str list = list_behind(&in, at + name.n);
    if (!list.n) list = list_before(&in, at);
    if (list.n) return texts_in(list, out);
  }
  return 0;
}
