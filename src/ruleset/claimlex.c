/* From words to patterns: expands {lexicons}, keeps lazily compiled patterns, and derives the word beginnings (stems) without which
 * a pattern cannot match, so that most patterns are never tried on a unit. */
#include "ruleset/claimform_p.h"

#include "base/buf.h"

enum { EXPAND_DEPTH = 8 };

struct pl_pattern *pl_lazy_compile(const struct pl_lazy *lazy, unsigned flags, struct pl_error *err) {
  if (!lazy->unicode) return pl_pattern_compile(lazy->regex, lazy->flags | flags, err);
  struct pl_buf regex = {0};
  pl_buf_printf(&regex, "(*UCP)%.*s", PL_FMT(lazy->regex));
  struct pl_pattern *p = pl_pattern_compile(pl_buf_str(&regex), lazy->flags | flags, err);
  pl_buf_free(&regex);
  return p;
}

/* Into an empty place; when another thread was first, its pattern stays. */
static const struct pl_pattern *settle(_Atomic(struct pl_pattern *) *place, struct pl_pattern *made) {
  struct pl_pattern *none = NULL;
  if (!made || atomic_compare_exchange_strong(place, &none, made)) return made;
  pl_pattern_free(made);
  return none;
}

const struct pl_pattern *pl_lazy_get(struct pl_lazy *lazy) {
  enum { OFTEN = 8 };
  if (!lazy) return NULL;
  const struct pl_pattern *p = atomic_load_explicit(&lazy->fast, memory_order_acquire);
  if (p) return p;
  unsigned uses = atomic_fetch_add_explicit(&lazy->uses, 1, memory_order_relaxed);
  p = atomic_load_explicit(&lazy->made, memory_order_acquire);
  if (!p) return settle(&lazy->made, pl_lazy_compile(lazy, PL_PATTERN_RARE, NULL));
  return uses < OFTEN ? p : settle(&lazy->fast, pl_pattern_faster(p));
}

bool pl_lazy_test(struct pl_lazy *lazy, struct pl_str text) {
  const struct pl_pattern *p = pl_lazy_get(lazy);
  return p && pl_pattern_test(p, text);
}

static bool expand_into(struct pl_claim_builder *b, struct pl_node at, struct pl_str s, struct pl_buf *out, int depth);

/* "(?:a|b|c)" of a list, the expanded scalar itself for a scalar. */
static bool expand_node(struct pl_claim_builder *b, struct pl_node n, struct pl_buf *out, int depth) {
  if (pl_node_kind(n) == PL_NODE_SCALAR) return expand_into(b, n, pl_node_text(n), out, depth);
  pl_buf_puts(out, "(?:");
  bool first = true, ok = true;
  for (struct pl_node c = pl_node_first(n); ok && c.i; c = pl_node_next(c), first = false) {
    if (!first) pl_buf_putc(out, '|');
    ok = expand_node(b, c, out, depth);
  }
  pl_buf_putc(out, ')');
  return ok;
}

static bool expand_name(struct pl_claim_builder *b, struct pl_node at, struct pl_str name, struct pl_buf *out,
                        int depth) {
  if (pl_str_is(name, "vendor")) return pl_buf_puts(out, "[\\x{E000}-\\x{E7FF}]"), true;
  if (pl_str_is(name, "duration")) return pl_buf_puts(out, "[\\x{E800}-\\x{EFFF}]"), true;
  struct pl_node *list = pl_map_get(&b->lexicons, name);
  if (!list) return pl_node_fail(at, b->err, "unknown lexicon '%.*s'", PL_FMT(name));
  if (depth >= EXPAND_DEPTH) return pl_node_fail(at, b->err, "lexicon '%.*s' contains itself", PL_FMT(name));
  return expand_node(b, *list, out, depth + 1);
}

static bool expand_into(struct pl_claim_builder *b, struct pl_node at, struct pl_str s, struct pl_buf *out, int depth) {
  for (size_t i = 0; i < s.n; i++) {
    size_t end = i + 1;
    bool opens =
        s.p[i] == '{' && end < s.n && pl_is_alpha(s.p[end]) && (i == 0 || (s.p[i - 1] != '\\' && s.p[i - 1] != 'x'));
    while (opens && end < s.n && s.p[end] != '}') end++;
    if (!opens || end >= s.n) {
      pl_buf_putc(out, s.p[i]);
    } else {
      if (!expand_name(b, at, pl_str_cut(s, i + 1, end), out, depth)) return false;
      i = end;
    }
  }
  return true;
}

struct pl_str pl_claim_expand(struct pl_claim_builder *b, struct pl_node n) {
  struct pl_buf out = {0};
  bool ok = expand_node(b, n, &out, 0);
  struct pl_str s = ok ? pl_arena_str(b->arena, pl_buf_str(&out)) : (struct pl_str){NULL, 0};
  pl_buf_free(&out);
  return s;
}

struct pl_lazy *pl_claim_lazy(struct pl_claim_builder *b, struct pl_node n) {
  if (!pl_node_there(n)) return NULL;
  struct pl_str regex = pl_claim_expand(b, n);
  if (!regex.p) return NULL;
  struct pl_lazy *lazy = PL_NEW(b->arena, struct pl_lazy);
  lazy->flags = PL_PATTERN_ICASE;
  lazy->regex = regex;
  lazy->unicode = b->language->unicode;
  if (pl_str_starts(regex, "= ")) lazy->flags = 0, lazy->regex = pl_str_cut(regex, 2, regex.n);
  lazy->origin = n;
  lazy->next = b->rules->all;
  b->rules->all = lazy;
  return lazy;
}

/* ---- stems ---- */

struct stem {
  struct pl_str text;
  bool whole;        /* the word ends with it */
  struct stem *next; /* same first byte */
  uint16_t number;
};
enum { BUCKETS = 1024 };
struct pl_claim_stems {
  struct stem *first[BUCKETS]; /* by the first two bytes */
  struct stem *single[256];    /* stems of one byte */
  uint16_t n;
};

/* Folds case: letters differ from capitals in a bit that is dropped. */
static size_t bucket_of(const char *p) { return ((unsigned char)p[0] & 31u) * 32u + ((unsigned char)p[1] & 31u); }

struct pl_claim_stems *pl_claim_stems_new(struct pl_arena *a) {
  return PL_NEW(a, struct pl_claim_stems);
}

uint16_t pl_claim_stems_add(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str stem) {
  bool whole = stem.n > 1 && stem.p[stem.n - 1] == '$';
  struct pl_str text = pl_arena_lower(a, pl_str_cut(stem, 0, stem.n - whole));
  struct stem **bucket = text.n > 1 ? &s->first[bucket_of(text.p)] : &s->single[(unsigned char)text.p[0]];
  for (struct stem *x = *bucket; x; x = x->next)
    if (pl_str_eq(x->text, text) && x->whole == whole) return x->number;
  struct stem *x = PL_NEW(a, struct stem);
  x->text = text;
  x->whole = whole;
  x->number = s->n < PL_STEM_WORDS * 64 - 1 ? s->n++ : s->n; /* the last bit is shared when there are too many */
  x->next = *bucket;
  *bucket = x;
  return x->number;
}

static bool begins(const struct stem *x, const char *at, const char *end) {
  if ((size_t)(end - at) < x->text.n) return false;
  for (size_t i = 0; i < x->text.n; i++)
    if (pl_lower(at[i]) != x->text.p[i]) return false;
  return !x->whole || at + x->text.n == end || !pl_is_alnum(at[x->text.n]);
}

static void set_bits(const struct stem *x, struct pl_str text, size_t i, uint64_t bits[PL_STEM_WORDS]) {
  for (; x; x = x->next)
    if (begins(x, text.p + i, text.p + text.n)) bits[x->number / 64] |= (uint64_t)1 << (x->number % 64);
}

void pl_claim_stems_scan(const struct pl_claim_stems *s, struct pl_str text, uint64_t bits[PL_STEM_WORDS]) {
  memset(bits, 0, PL_STEM_WORDS * sizeof *bits);
  for (size_t i = 0; i < text.n; i++) {
    if (i && pl_is_alnum(text.p[i]) && pl_is_alnum(text.p[i - 1])) continue;
    set_bits(s->single[(unsigned char)pl_lower(text.p[i])], text, i, bits);
    if (i + 1 < text.n) set_bits(s->first[bucket_of(text.p + i)], text, i, bits);
  }
}

/* ---- which stems a pattern needs ---- */

typedef PL_VEC(uint16_t) stem_list;

static size_t group_end(struct pl_str s, size_t open) {
  int depth = 0;
  for (size_t i = open; i < s.n; i++) {
    if (s.p[i] == '\\')
      i++;
    else if (s.p[i] == '(')
      depth++;
    else if (s.p[i] == ')' && --depth == 0)
      return i;
  }
  return s.n;
}

static bool derive_alternatives(struct pl_claim_builder *b, struct pl_str s, stem_list *out);

/* Bytes of a quantifier at the start of s. */
static size_t quantifier(struct pl_str s) {
  size_t n = 0;
  if (s.n && s.p[0] == '{')
    n = pl_str_chr(s, '}') + 1;
  else if (s.n && strchr("?*+", s.p[0]))
    n = 1;
  return n && n < s.n && (s.p[n] == '?' || s.p[n] == '+') ? n + 1 : n;
}

/* Stems of one alternative: its literal beginning, or those of the group it begins with, and of what follows when that is optional. */
static bool derive_one(struct pl_claim_builder *b, struct pl_str s, stem_list *out) {
  static const char *const empty[] = {"\\b", "^", "\\W*"}; /* what may stand before the first letter */
  for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
    if (pl_str_starts(s, empty[i])) return derive_one(b, pl_str_cut(s, strlen(empty[i]), s.n), out);
  if (pl_str_starts(s, "(?:")) {
    size_t end = group_end(s, 0);
    if (end >= s.n || !derive_alternatives(b, pl_str_cut(s, 3, end), out)) return false;
    struct pl_str rest = pl_str_cut(s, end + 1, s.n);
    size_t q = quantifier(rest);
    bool optional = q && rest.p[0] != '+' && !pl_str_starts(rest, "{1");
    return !optional || derive_one(b, pl_str_cut(rest, q, rest.n), out);
  }
  size_t n = 0;
  while (n < s.n && pl_is_alnum(s.p[n])) n++;
  if (n < s.n && (s.p[n] == '?' || s.p[n] == '*' || s.p[n] == '{') && n) n--;
  if (n < 2) return false;
  struct pl_str rest = pl_str_cut(s, n, s.n), stem = pl_str_cut(s, 0, n);
  bool stop = rest.n && (rest.p[0] == '-' || rest.p[0] == ' ') && (rest.n == 1 || !strchr("?*{", rest.p[1]));
  bool whole = stop || pl_str_starts(rest, "\\b") || pl_str_starts(rest, "$");
  if (whole) stem = pl_arena_printf(b->arena, "%.*s$", PL_FMT(stem));
  pl_vec_push(out, pl_claim_stems_add(b->arena, b->language->stems, stem));
  return true;
}

/* Splits at the '|' of the top level. */
static bool derive_alternatives(struct pl_claim_builder *b, struct pl_str s, stem_list *out) {
  size_t from = 0;
  for (size_t i = 0; i <= s.n; i++) {
    if (i < s.n && s.p[i] == '\\') {
      i++;
    } else if (i < s.n && s.p[i] == '(') {
      i = group_end(s, i);
    } else if (i == s.n || s.p[i] == '|') {
      if (!derive_one(b, pl_str_cut(s, from, i), out)) return false;
      from = i + 1;
    }
  }
  return true;
}

static void keep(struct pl_claim_builder *b, stem_list *list, uint16_t **need, size_t *count) {
  *count = list->n;
  *need = PL_NEW_N(b->arena, uint16_t, list->n + 1);
  if (list->n) memcpy(*need, list->at, list->n * sizeof(uint16_t));
  pl_vec_free(list);
}

void pl_claim_derive_text(struct pl_claim_builder *b, struct pl_str regex, uint16_t **need, size_t *count) {
  stem_list list = {0};
  if (!regex.p || !derive_alternatives(b, regex, &list)) pl_vec_clear(&list);
  keep(b, &list, need, count);
}

void pl_claim_derive(struct pl_claim_builder *b, struct pl_node patterns, uint16_t **need, size_t *count) {
  pl_claim_derive_text(b, pl_claim_expand(b, patterns), need, count);
}

static bool need_one(struct pl_claim_builder *b, struct pl_node n, stem_list *list) {
  struct pl_str s = pl_node_text(n);
  if (!s.n) return pl_node_fail(n, b->err, "'need' holds words");
  if (s.p[0] != '{' || s.n < 2 || !pl_is_alpha(s.p[1]))
    return pl_vec_push(list, pl_claim_stems_add(b->arena, b->language->stems, s)), true;
  struct pl_str all = pl_claim_expand(b, n);
  if (!all.p) return false;
  if (derive_alternatives(b, all, list)) return true;
  return pl_node_fail(n, b->err, "an alternative of '%.*s' does not begin with letters: name the words needed",
                      PL_FMT(s));
}

bool pl_claim_need(struct pl_claim_builder *b, struct pl_node n, uint16_t **need, size_t *count) {
  stem_list list = {0};
  bool ok = true;
  if (pl_node_kind(n) == PL_NODE_SCALAR) ok = need_one(b, n, &list);
  for (struct pl_node c = pl_node_first(n); ok && c.i; c = pl_node_next(c)) ok = need_one(b, c, &list);
  keep(b, &list, need, count);
  return ok;
}
