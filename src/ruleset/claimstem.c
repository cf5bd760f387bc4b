/* Word beginnings (stems): their numbers, and a scan that finds all of them in a text at once, by tables of their first letters. */
#include "ruleset/claimform_p.h"

struct stem {
  struct pl_str text;
  bool whole;        /* the word ends with it */
  struct stem *next; /* of the same chain */
  uint16_t number;
};
enum { PAIRS = 1024, TRIPLES = 4096 };
struct pl_claim_stems {
  struct stem *single[256], *pair[PAIRS], *triple[TRIPLES]; /* by the first letters, three where there are three */
  const struct stem *by_number[PL_STEM_WORDS * 64];
  uint16_t n;
};

/* Folds case: letters differ from capitals in a bit that is dropped. */
static size_t pair_of(const char *p) { return ((unsigned char)p[0] & 31u) * 32u + ((unsigned char)p[1] & 31u); }
static size_t triple_of(const char *p) { return (pair_of(p) * 37u + ((unsigned char)p[2] & 31u)) % TRIPLES; }

static struct stem **chain_of(struct pl_claim_stems *s, struct pl_str text) {
  if (text.n > 2) return &s->triple[triple_of(text.p)];
  return text.n > 1 ? &s->pair[pair_of(text.p)] : &s->single[(unsigned char)text.p[0]];
}

struct pl_claim_stems *pl_claim_stems_new(struct pl_arena *a) {
  struct pl_claim_stems *s = PL_NEW(a, struct pl_claim_stems);
  s->n = PL_STEM_FIRST;
  return s;
}

static void put_stem(struct pl_claim_stems *s, struct stem *x) {
  struct stem **chain = chain_of(s, x->text);
  x->number = s->n < PL_STEM_WORDS * 64 - 1 ? s->n++ : s->n; /* the last bit is shared when there are too many */
  s->by_number[x->number] = x;
  x->next = *chain;
  *chain = x;
}

void pl_claim_stems_take(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str list) {
  struct pl_str one;
  while (list.n && pl_str_next(&list, '\n', &one)) {
    struct stem *x = PL_NEW(a, struct stem);
    x->whole = one.p[one.n - 1] == '$';
    x->text = pl_str_cut(one, 0, one.n - x->whole);
    put_stem(s, x);
  }
}

void pl_claim_stems_list(const struct pl_claim_stems *s, struct pl_buf *out) {
  for (uint16_t i = PL_STEM_FIRST; i < s->n; i++) {
    const struct stem *x = s->by_number[i];
    pl_buf_printf(out, "%.*s%s\n", PL_FMT(x->text), x->whole ? "$" : "");
  }
}

uint16_t pl_claim_stems_add(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str stem) {
  bool whole = stem.n > 1 && stem.p[stem.n - 1] == '$';
  struct pl_str text = pl_arena_lower(a, pl_str_cut(stem, 0, stem.n - whole));
  for (const struct stem *x = *chain_of(s, text); x; x = x->next)
    if (pl_str_eq(x->text, text) && x->whole == whole) return x->number;
  struct stem *more = PL_NEW(a, struct stem);
  more->text = text;
  more->whole = whole;
  return put_stem(s, more), more->number;
}

/* The letter's byte, folded: of the Latin letters beyond ASCII ("Übermittlung") capitals differ in a bit of their second byte, too. */
static unsigned char folded(const char *p, size_t i) {
  unsigned char c = (unsigned char)p[i];
  if (i && (unsigned char)p[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97) return c | 0x20u;
  return (unsigned char)pl_lower(p[i]);
}

static bool begins(const struct stem *x, const char *at, const char *end) {
  if ((size_t)(end - at) < x->text.n) return false;
  for (size_t i = 0; i < x->text.n; i++)
    if (folded(at, i) != folded(x->text.p, i)) return false;
  return !x->whole || at + x->text.n == end || !pl_is_alnum(at[x->text.n]);
}

/* What is being scanned, and what was found. */
struct scan {
  struct pl_str text;
  uint64_t *bits;
  pl_stem_hits *hits; /* or NULL */
};

static void take_stems(const struct scan *s, const struct stem *x, size_t at) {
  for (; x; x = x->next) {
    if (!begins(x, s->text.p + at, s->text.p + s->text.n)) continue;
    s->bits[x->number / 64] |= (uint64_t)1 << (x->number % 64);
    if (s->hits) pl_vec_push(s->hits, ((struct pl_stem_hit){(uint32_t)at, x->number}));
  }
}

void pl_claim_stems_find(const struct pl_claim_stems *stems, struct pl_str text, uint64_t bits[PL_STEM_WORDS],
                         pl_stem_hits *hits) {
  struct scan s = {text, bits, hits};
  memset(bits, 0, PL_STEM_WORDS * sizeof *bits);
  for (size_t i = 0; i < text.n; i++) {
    if (i && pl_is_alnum(text.p[i]) && pl_is_alnum(text.p[i - 1])) continue;
    take_stems(&s, stems->single[(unsigned char)pl_lower(text.p[i])], i);
    if (i + 1 < text.n) take_stems(&s, stems->pair[pair_of(text.p + i)], i);
    if (i + 2 < text.n) take_stems(&s, stems->triple[triple_of(text.p + i)], i);
  }
}

void pl_claim_stems_scan(const struct pl_claim_stems *s, struct pl_str text, uint64_t bits[PL_STEM_WORDS]) {
  pl_claim_stems_find(s, text, bits, NULL);
}
