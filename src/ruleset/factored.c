/* Alternatives that begin alike are put together, from left to right. One may pass another on the way when no text begins with both, so what
 * is tried first where both match stays first. */
#include "ruleset/factored.h"

#include "base/buf.h"
#include "base/vec.h"

enum { DEEPEST = 30, MOST_SHARED = 12 }; /* groups within groups, of the rule and of ours; PCRE2 allows 250 */

typedef PL_VEC(struct pl_str) alternatives;

struct reader {
  struct pl_arena *arena;
  struct pl_str s;
  size_t at;
  int depth;
  bool given_up;
  bool captures; /* by the alternatives being read: they may not change places, their groups are numbered */
};

static char ahead(struct pl_str s, size_t at) { return at < s.n ? s.p[at] : '\0'; }

static bool comes(const struct reader *r, const char *what) {
  return pl_str_starts(pl_str_cut(r->s, r->at, r->s.n), what);
}

/* ---- what a pattern is made of ---- */

/* Bytes of the class "[...]" that begins there. */
static size_t class_length(struct pl_str s, size_t at) {
  size_t i = at + 1;
  if (ahead(s, i) == '^') i++;
  if (ahead(s, i) == ']') i++;
  for (; i < s.n && s.p[i] != ']'; i++)
    if (s.p[i] == '\\') i++;
  return (i < s.n ? i + 1 : s.n) - at;
}

static size_t escape_length(struct pl_str s, size_t at) {
  size_t i = at + 2;
  if (ahead(s, i) == '{' && strchr("xpPN", s.p[at + 1]))
    while (i < s.n && s.p[i - 1] != '}') i++;
  return (i < s.n ? i : s.n) - at;
}

/* Bytes of what stands there and matches one letter, or a place between two, in one way only; 0 where there is no such thing. */
static size_t token_length(struct pl_str s, size_t at) {
  char c = ahead(s, at);
  size_t n = 1;
  if (!c || strchr("(|)?*+{", c)) return 0;
  if (c == '\\') n = strchr("kQEGKRXC123456789g", ahead(s, at + 1)) ? 0 : escape_length(s, at);
  if (c == '[')
    n = pl_str_find(pl_str_cut(s, at, at + class_length(s, at)), PL_STR("[:")) == SIZE_MAX ? class_length(s, at) : 0;
  while ((unsigned char)c >= 0xC0 && ((unsigned char)ahead(s, at + n) & 0xC0) == 0x80) n++;
  char after = ahead(s, at + n);
  return n && after && strchr("?*+{", after) ? 0 : n;
}

/* The letter that an alternative begins with, folded; 0 where that is not one of ASCII. */
static char letter(struct pl_str s) {
  char c = ahead(s, 0);
  if (c == '\\') return strchr("-./'&:,", ahead(s, 1)) ? ahead(s, 1) : '\0';
  return pl_is_alnum(c) || (c && strchr(" -'\"&:,;/@#%!", c)) ? pl_lower(c) : '\0';
}

/* ---- writing ---- */

static void write_all(alternatives *list, bool may_move, struct pl_buf *out, int depth);

/* Bytes that all of them begin with, whole tokens, where `n` are known. */
static size_t shared_length(const alternatives *list, size_t n) {
  for (size_t more;; n += more) {
    more = token_length(list->at[0], n);
    struct pl_str start = pl_str_cut(list->at[0], 0, n + more);
    for (size_t i = 1; more && i < list->n; i++)
      if (!pl_str_begins(list->at[i], start) || token_length(list->at[i], n) != more) more = 0;
    if (!more) return n;
  }
}

static void write_shared(alternatives *alike, size_t known, bool may_move, struct pl_buf *out, int depth) {
  size_t n = shared_length(alike, known);
  pl_buf_add(out, pl_str_cut(alike->at[0], 0, n));
  for (size_t i = 0; i < alike->n; i++) alike->at[i] = pl_str_cut(alike->at[i], n, alike->at[i].n);
  pl_buf_puts(out, "(?:");
  write_all(alike, may_move, out, depth + 1);
  pl_buf_putc(out, ')');
}

/* Takes the first out of the list, and those that begin with the same `n` bytes and may move to it. */
static void gather(alternatives *list, size_t n, bool may_move, alternatives *alike) {
  struct pl_str start = pl_str_cut(list->at[0], 0, n);
  char first = may_move ? letter(start) : '\0';
  bool blocked = false;
  size_t kept = 0;
  for (size_t i = 0; i < list->n; i++) {
    struct pl_str x = list->at[i];
    if (!blocked && pl_str_begins(x, start) && token_length(x, 0) == n) {
      pl_vec_push(alike, x);
      continue;
    }
    blocked = blocked || !first || !token_length(x, 0) || !letter(x) || letter(x) == first;
    list->at[kept++] = x;
  }
  list->n = kept;
}

static void take_first(alternatives *list, alternatives *one) {
  pl_vec_push(one, list->at[0]);
  memmove(list->at, list->at + 1, --list->n * sizeof *list->at);
}

static void write_all(alternatives *list, bool may_move, struct pl_buf *out, int depth) {
  while (list->n) {
    alternatives alike = {0};
    size_t n = depth < MOST_SHARED ? token_length(list->at[0], 0) : 0;
    if (n)
      gather(list, n, may_move, &alike);
    else
      take_first(list, &alike);
    if (alike.n > 1)
      write_shared(&alike, n, may_move, out, depth);
    else
      pl_buf_add(out, alike.at[0]);
    if (list->n) pl_buf_putc(out, '|');
    pl_vec_free(&alike);
  }
}

/* ---- reading ---- */

static void read_group(struct reader *r, struct pl_buf *out);

/* Where the group that begins there ends, behind its bracket; 0: nowhere. */
static size_t group_end(struct pl_str s, size_t at) {
  int open = 0;
  for (size_t i = at, n; i < s.n; i += n) {
    n = s.p[i] == '[' ? class_length(s, i) : s.p[i] == '\\' ? 2 : 1;
    open += (s.p[i] == '(') - (s.p[i] == ')');
    if (!open) return i + 1;
  }
  return 0;
}

static void copy(struct reader *r, size_t n, struct pl_buf *out) {
  pl_buf_add(out, pl_str_cut(r->s, r->at, r->at + n));
  r->at += n;
}

static struct pl_str read_sequence(struct reader *r) {
  struct pl_buf out = {0};
  while (r->at < r->s.n && !r->given_up && !strchr("|)", r->s.p[r->at])) {
    char c = r->s.p[r->at];
    if (c == '\\' && strchr("QEg", ahead(r->s, r->at + 1))) r->given_up = true;
    if (c == '(')
      read_group(r, &out);
    else
      copy(r, c == '[' ? class_length(r->s, r->at) : c == '\\' ? 2 : 1, &out);
  }
  struct pl_str all = pl_arena_str(r->arena, pl_buf_str(&out));
  pl_buf_free(&out);
  return all;
}

/* An alternative that is nothing but alternatives hands them on. */
static void read_alternatives(struct reader *r, alternatives *list) {
  for (r->given_up |= ++r->depth > DEEPEST; !r->given_up; r->at++) {
    size_t end = comes(r, "(?:") ? group_end(r->s, r->at) : 0;
    if (end && (end == r->s.n || strchr("|)", r->s.p[end]))) {
      r->at += 3;
      read_alternatives(r, list);
      r->at++;
    } else {
      pl_vec_push(list, read_sequence(r));
    }
    if (ahead(r->s, r->at) != '|') break;
  }
  r->depth--;
}

/* Reads alternatives up to the bracket that closes them, and writes them. */
static void rewrite(struct reader *r, struct pl_buf *out) {
  alternatives list = {0};
  bool before = r->captures;
  r->captures = false;
  read_alternatives(r, &list);
  if (!r->given_up) write_all(&list, !r->captures, out, 0);
  r->captures |= before;
  pl_vec_free(&list);
}

/* Bytes of "(?:" and its like; 0 for what is not known. */
static size_t opening_length(const struct reader *r) {
  size_t n = 2;
  if (ahead(r->s, r->at + 1) != '?') return ahead(r->s, r->at + 1) == '*' ? 0 : 1;
  if (comes(r, "(?=") || comes(r, "(?!") || comes(r, "(?>")) return 3;
  bool named = comes(r, "(?<") || comes(r, "(?P<");
  while (named && ahead(r->s, r->at + n) && ahead(r->s, r->at + n) != '>') n++;
  while (!named && (pl_is_alpha(ahead(r->s, r->at + n)) || ahead(r->s, r->at + n) == '-')) n++;
  return ahead(r->s, r->at + n) == (named ? '>' : ':') ? n + 1 : 0;
}

/* What is looked for behind must keep its lengths. */
static void read_group(struct reader *r, struct pl_buf *out) {
  bool behind = comes(r, "(?<=") || comes(r, "(?<!");
  size_t end = group_end(r->s, r->at), n = opening_length(r);
  if (behind && end) return copy(r, end - r->at, out);
  bool captures = n == 1 || comes(r, "(?<") || comes(r, "(?P<");
  r->given_up |= !n || !end;
  copy(r, n, out);
  rewrite(r, out);
  if (r->given_up || ahead(r->s, r->at) != ')') r->given_up = true;
  copy(r, 1, out);
  r->captures |= captures;
}

struct pl_str pl_pattern_factored(struct pl_arena *a, struct pl_str regex) {
  struct reader r = {.arena = a, .s = regex};
  struct pl_buf out = {0};
  rewrite(&r, &out);
  struct pl_str all = r.given_up || r.at < regex.n ? regex : pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return all;
}
