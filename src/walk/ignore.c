/* One line of an ignore file becomes one rule; most rules are plain names or "*.ext" and never reach the automaton. */
#include "walk/ignore.h"

#include "base/path.h"
#include "base/vec.h"
#include "walk/wild.h"

struct pl_ignore_rule {
  struct pl_str literal;      /* a whole name; or what a pattern with '/' begins with, up to its first special byte */
  struct pl_str suffix;       /* "*.log" -> ".log"; p == NULL for other forms */
  const struct pl_wild *wild; /* what follows the literal; NULL when nothing does */
  bool negative, folder_only, name_only;
};

typedef PL_VEC(struct pl_ignore_rule) rule_list;

/* Cuts unescaped spaces off the end; a '\' keeps the byte behind it. */
static struct pl_str trim_spaces(struct pl_str line) {
  size_t spaces = SIZE_MAX; /* where the run of spaces at the end begins */
  for (size_t i = 0; i < line.n; i++) {
    if (line.p[i] == ' ') {
      if (spaces == SIZE_MAX) spaces = i;
      continue;
    }
    spaces = SIZE_MAX;
    if (line.p[i] == '\\' && ++i >= line.n) return line;
  }
  return pl_str_cut(line, 0, spaces);
}

static bool is_special(char c) { return c == '*' || c == '?' || c == '[' || c == '\\'; }

/* How many bytes stand before the first special one. */
static size_t plain_length(struct pl_str s) {
  size_t n = 0;
  while (n < s.n && !is_special(s.p[n])) n++;
  return n;
}

/* The rest of the pattern behind its plain part; false when it is too long. */
static bool compile_rest(struct pl_arena *a, struct pl_ignore_rule *r, struct pl_str rest, unsigned flags) {
  if (!rest.n) return true;
  r->wild = pl_wild_compile(a, rest, flags);
  return r->wild != NULL;
}

static bool read_rule(struct pl_arena *a, struct pl_str line, bool icase, struct pl_ignore_rule *r) {
  unsigned flags = icase ? PL_WILD_ICASE : 0;
  if (pl_str_starts(line, "!")) r->negative = true, line = pl_str_cut(line, 1, line.n);
  if (pl_str_ends(line, "/")) r->folder_only = true, line = pl_str_cut(line, 0, line.n - 1);
  r->name_only = pl_str_chr(line, '/') == SIZE_MAX;
  if (!r->name_only) {
    if (line.p[0] == '/') line = pl_str_cut(line, 1, line.n);
    size_t plain = plain_length(line);
    r->literal = pl_str_cut(line, 0, plain);
    return compile_rest(a, r, pl_str_cut(line, plain, line.n), flags | PL_WILD_PATH);
  }
  if (plain_length(line) == line.n) return r->literal = line, true;
  struct pl_str tail = pl_str_cut(line, 1, line.n);
  if (line.p[0] == '*' && plain_length(tail) == tail.n) return r->suffix = tail, true;
  return compile_rest(a, r, line, flags);
}

/* The line as git sees it: without CR, spaces at the end and what follows a NUL. False for a blank line or a comment. */
static bool clean_line(struct pl_str *line) {
  if (!line->n || line->p[0] == '#') return false;
  if (line->p[line->n - 1] == '\r') line->n--;
  *line = trim_spaces(pl_str_cut(*line, 0, pl_str_chr(*line, '\0')));
  return line->n != 0;
}

const struct pl_ignore *pl_ignore_parse(struct pl_arena *a, struct pl_str text, size_t base, bool icase,
                                        const struct pl_ignore *up, size_t *refused) {
  rule_list rules = {0};
  struct pl_str line, rest = pl_arena_str(a, text);
  if (pl_str_starts(rest, "\xEF\xBB\xBF")) rest = pl_str_cut(rest, 3, rest.n);
  while (pl_str_next(&rest, '\n', &line)) {
    struct pl_ignore_rule r = {0};
    if (!clean_line(&line)) continue;
    if (read_rule(a, line, icase, &r))
      pl_vec_push(&rules, r);
    else
      ++*refused;
  }
  struct pl_ignore *set = PL_NEW(a, struct pl_ignore);
  *set = (struct pl_ignore){.up = up, .base = base, .n = rules.n, .icase = icase};
  set->rules = PL_NEW_N(a, struct pl_ignore_rule, rules.n + 1);
  if (rules.n) memcpy(set->rules, rules.at, rules.n * sizeof *rules.at);
  pl_vec_free(&rules);
  return set;
}

static bool same(struct pl_str x, struct pl_str y, bool icase) { return icase ? pl_str_ieq(x, y) : pl_str_eq(x, y); }

static bool name_matches(const struct pl_ignore_rule *r, struct pl_str name, bool icase) {
  if (r->wild) return pl_wild_match(r->wild, name);
  if (r->suffix.p)
    return name.n >= r->suffix.n && same(pl_str_cut(name, name.n - r->suffix.n, name.n), r->suffix, icase);
  return same(r->literal, name, icase);
}

static bool path_matches(const struct pl_ignore_rule *r, struct pl_str path, bool icase) {
  if (path.n < r->literal.n || !same(pl_str_cut(path, 0, r->literal.n), r->literal, icase)) return false;
  struct pl_str rest = pl_str_cut(path, r->literal.n, path.n);
  return r->wild ? pl_wild_match(r->wild, rest) : !rest.n && r->literal.n;
}

enum pl_ignore_verdict pl_ignore_decide(const struct pl_ignore *chain, struct pl_str path, bool is_folder) {
  struct pl_str name = pl_path_base(path);
  for (; chain; chain = chain->up) {
    struct pl_str below = pl_str_cut(path, chain->base, path.n);
    for (size_t i = chain->n; i-- > 0;) {
      const struct pl_ignore_rule *r = &chain->rules[i];
      if (r->folder_only && !is_folder) continue;
      if (r->name_only ? name_matches(r, name, chain->icase) : path_matches(r, below, chain->icase))
        return r->negative ? PL_IGNORE_IN : PL_IGNORE_OUT;
    }
  }
  return PL_IGNORE_UNDECIDED;
}
