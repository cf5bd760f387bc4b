/* Which forms the words of a unit allow: for each stem the set of forms that wait for it, so that most forms are never looked at. A form waits for
 * the rarest thing known of it: a vendor, a period, its own `need`, or the words that its patterns need. */
#include "ruleset/claimform_p.h"

enum { STEMS = PL_STEM_WORDS * 64 };
struct pl_claim_index {
  size_t words;          /* of a set of forms */
  uint64_t *always;      /* forms that wait for nothing */
  uint64_t *sets[STEMS]; /* by stem; NULL: none */
};

static void put(struct pl_arena *a, struct pl_claim_index *x, uint16_t stem, size_t form) {
  if (!x->sets[stem]) x->sets[stem] = PL_NEW_N(a, uint64_t, x->words);
  x->sets[stem][form / 64] |= (uint64_t)1 << (form % 64);
}

static bool patterns_wait(const struct pl_claim_form *f) {
  for (size_t i = 0; i < f->find_n; i++)
    if (!f->find[i]->need) return false;
  return f->find_n > 0;
}

static void put_form(struct pl_arena *a, struct pl_claim_index *x, const struct pl_claim_form *f, size_t form) {
  if (f->need_vendor) {
    put(a, x, PL_STEM_VENDOR, form);
  } else if (f->need_duration) {
    put(a, x, PL_STEM_DURATION, form);
  } else if (f->need_n) {
    for (size_t i = 0; i < f->need_n; i++) put(a, x, f->need[i], form);
  } else if (patterns_wait(f)) {
    for (size_t i = 0; i < f->find_n; i++)
      for (size_t k = 1; k <= f->find[i]->need[0]; k++) put(a, x, f->find[i]->need[k], form);
  } else {
    x->always[form / 64] |= (uint64_t)1 << (form % 64);
  }
}

struct pl_claim_index *pl_claim_index_new(struct pl_arena *a, const struct pl_claim_form *forms, size_t n) {
  struct pl_claim_index *x = PL_NEW(a, struct pl_claim_index);
  x->words = n / 64 + 1;
  x->always = PL_NEW_N(a, uint64_t, x->words);
  for (size_t i = 0; i < n; i++) put_form(a, x, &forms[i], i);
  return x;
}

size_t pl_claim_index_words(const struct pl_claim_index *x) { return x->words; }

void pl_claim_index_find(const struct pl_claim_index *x, const uint64_t bits[PL_STEM_WORDS], uint64_t *forms) {
  memcpy(forms, x->always, x->words * sizeof *forms);
  for (size_t i = 0; i < PL_STEM_WORDS; i++)
    for (uint64_t left = bits[i]; left; left &= left - 1) {
      const uint64_t *set = x->sets[i * 64 + (size_t)__builtin_ctzll(left)];
      for (size_t k = 0; set && k < x->words; k++) forms[k] |= set[k];
    }
}
