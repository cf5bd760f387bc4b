/* Read from the source backwards: a loop's head has one of a few shapes in all languages, and its list stands on one side of the name. */
#include "facts/loopnames.h"

enum { BEFORE = 3000 };

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

/* Behind the name: ` of [`, ` in (` and ` := range []string{`. */
static struct pl_str list_behind(struct pl_str s, size_t end) {
  struct pl_str rest = pl_str_trim(pl_str_cut(s, end, s.n));
  if (pl_str_starts(rest, ":= range []string{")) return within(rest, strlen(":= range []string"));
  if (!pl_str_starts(rest, "of ") && !pl_str_starts(rest, "in ")) return (struct pl_str){NULL, 0};
  rest = pl_str_trim(pl_str_cut(rest, 3, rest.n));
  if (pl_str_starts(rest, "%w")) rest = pl_str_cut(rest, 2, rest.n);
  return within(rest, 0);
}

/* Before the name: `[…] as $t`, `[…].forEach((t`, `%w[…].each do |t`. */
static struct pl_str list_before(struct pl_str s, size_t start) {
  size_t at = back_over(s, start, " $(|{&");
  static const char *const leads[] = {" as", ".forEach", ".map", ".each do", ".each"};
  struct pl_str head = pl_str_cut(s, 0, at);
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
    if (!pl_str_ends(head, leads[i])) continue;
    size_t end = back_over(s, head.n - strlen(leads[i]), " \n");
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
  while (name.n && name.p[0] == '$') name = pl_str_cut(name, 1, name.n);
  for (size_t at = s.n; name.n && at-- > 0;) {
    if (at + name.n > s.n || s.p[at] != name.p[0] || !pl_str_eq(pl_str_cut(s, at, at + name.n), name)) continue;
    if ((at && is_word(s.p[at - 1])) || (at + name.n < s.n && is_word(s.p[at + name.n]))) continue;
    struct pl_str list = list_behind(s, at + name.n);
    if (!list.n) list = list_before(s, at);
    if (list.n) return texts_in(list, out);
  }
  return 0;
}
