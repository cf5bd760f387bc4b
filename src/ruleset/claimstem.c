/* Word beginnings (stems): their numbers, and a scan that finds all of them in a text at once, by tables of their first letters. */
#include <stdlib.h>

#include "ruleset/claimform_p.h"

struct stem {
  struct pl_str text; /* folded */
  bool whole;         /* the word ends with it */
  struct stem *next;  /* of the same chain */
  uint16_t number;
};
/* Chains by length, up to the four letters that stems are told apart by: most chains have one or two then. */
enum { PAIRS = 1024, LONGER = 4096 };
struct pl_claim_stems {
  struct stem *single[256], *pair[PAIRS], *triple[LONGER], *longer[LONGER];
  const struct stem *by_number[PL_STEM_WORDS * 64];
  uint16_t n;
};

/* Of folded letters. */
static size_t pair_of(const char *p) { return ((unsigned char)p[0] & 31u) * 32u + ((unsigned char)p[1] & 31u); }
static size_t triple_of(const char *p) { return (pair_of(p) * 37u + ((unsigned char)p[2] & 31u)) % LONGER; }
static size_t four_of(const char *p) { return (pair_of(p) * 37u + pair_of(p + 2) * 1031u) % LONGER; }

/* The letter's byte, folded: of the Latin letters beyond ASCII ("Übermittlung") capitals differ in a bit of their second byte, too. */
static char folded(unsigned char before, char byte) {
  unsigned char c = (unsigned char)byte;
  if (before == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97) return (char)(c | 0x20u);
  return pl_lower(byte);
}

static void fold(struct pl_str s, char *out) {
  for (size_t i = 0; i < s.n; i++) out[i] = folded(i ? (unsigned char)s.p[i - 1] : 0, s.p[i]);
}

static struct stem **chain_of(struct pl_claim_stems *s, struct pl_str text) {
  if (text.n > 3) return &s->longer[four_of(text.p)];
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
  struct pl_str text = pl_arena_str(a, pl_str_cut(stem, 0, stem.n - whole));
  fold(text, (char *)(uintptr_t)text.p); /* our own copy */
  for (const struct stem *x = *chain_of(s, text); x; x = x->next)
    if (pl_str_eq(x->text, text) && x->whole == whole) return x->number;
  struct stem *more = PL_NEW(a, struct stem);
  more->text = text;
  more->whole = whole;
  return put_stem(s, more), more->number;
}

/* What is being scanned, and what was found. */
struct scan {
  struct pl_str text; /* folded */
  uint64_t *bits;
  pl_stem_hits *hits; /* or NULL */
};

static bool begins(const struct scan *s, const struct stem *x, size_t at) {
  size_t n = x->text.n;
  if (s->text.n - at < n) return false;
  for (size_t i = 0; i < n; i++)
    if (s->text.p[at + i] != x->text.p[i]) return false;
  return !x->whole || at + n == s->text.n || !pl_is_alnum(s->text.p[at + n]);
}

static inline void take_stems(const struct scan *s, const struct stem *x, size_t at) {
  for (; x; x = x->next) {
    if (!begins(s, x, at)) continue;
    s->bits[x->number / 64] |= (uint64_t)1 << (x->number % 64);
    if (s->hits) pl_vec_push(s->hits, ((struct pl_stem_hit){(uint32_t)at, x->number}));
  }
}

static void take_at(const struct pl_claim_stems *stems, const struct scan *s, size_t i) {
  const char *at = s->text.p + i;
  size_t left = s->text.n - i;
  take_stems(s, stems->single[(unsigned char)*at], i);
  if (left > 1) take_stems(s, stems->pair[pair_of(at)], i);
  if (left > 2) take_stems(s, stems->triple[triple_of(at)], i);
  if (left > 3) take_stems(s, stems->longer[four_of(at)], i);
}

void pl_claim_stems_find(const struct pl_claim_stems *stems, struct pl_str text, uint64_t bits[PL_STEM_WORDS],
                         pl_stem_hits *hits) {
  char *copy = pl_xmalloc(text.n + 1);
  struct scan s = {pl_str_n(copy, text.n), bits, hits};
  memset(bits, 0, PL_STEM_WORDS * sizeof *bits);
  fold(text, copy);
  bool within = false; /* a word */
  for (size_t i = 0; i < text.n; i++) {
    bool letter = pl_is_alnum(copy[i]);
    if (!letter || !within) take_at(stems, &s, i);
    within = letter;
  }
  free(copy);
}

void pl_claim_stems_scan(const struct pl_claim_stems *s, struct pl_str text, uint64_t bits[PL_STEM_WORDS]) {
  pl_claim_stems_find(s, text, bits, NULL);
}
