#ifndef PL_RULESET_LAZY_H
#define PL_RULESET_LAZY_H
/* Patterns of claim forms: compiled when first used (a policy touches about a third of them), and tried only where the word beginnings
 * (stems) of a text allow a match. May be used by several threads at once. */
#include <stdatomic.h>

#include "base/vec.h"
#include "ruleset/doc.h"
#include "ruleset/pattern.h"

/* A set of stems is a bit for each. */
enum { PL_STEM_WORDS = 64, PL_STEM_VENDOR = 0, PL_STEM_DURATION = 1, PL_STEM_FIRST = 2 }; /* two stand for stand-ins */

/* Whether one of the stems is among the bits; true when none is needed. */
static inline bool pl_claim_stems_has(const uint64_t bits[PL_STEM_WORDS], const uint16_t *need, size_t n) {
  for (size_t i = 0; i < n; i++)
    if ((bits[need[i] / 64] >> (need[i] % 64)) & 1) return true;
  return n == 0;
}

/* A word beginning (stem) that the text has at this byte. */
struct pl_stem_hit {
  uint32_t at;
  uint16_t stem;
};
typedef PL_VEC(struct pl_stem_hit) pl_stem_hits;

/* A pattern that is compiled when first asked for, and compiled again with JIT when it turns out to be used often. */
struct pl_lazy {
  struct pl_str regex; /* lexicons expanded; empty for one that is packed */
  struct pl_str code;  /* packed: the compiled pattern behind `head`; or empty */
  const struct pl_str *head;
  struct pl_match_room *room;
  bool unicode; /* \w and \b know all letters */
  unsigned flags;
  /* Sets of stems, of each of which one must be there: the size of a set, its stems, and so on up to a 0; or NULL. */
  const uint16_t *need;
  const uint16_t *opening;           /* one such set, sorted: a match begins where one of these begins; or NULL */
  struct pl_node origin;             /* for messages */
  _Atomic(struct pl_pattern *) made; /* for the first uses, without JIT */
  _Atomic(struct pl_pattern *) fast; /* with JIT, once it has been used often */
  atomic_uint uses;
  struct pl_lazy *next; /* all of them, for pl_claim_rules_free */
};
/* Compiles now; owned by the caller. */
struct pl_pattern *pl_lazy_compile(const struct pl_lazy *lazy, unsigned flags, struct pl_error *err);
const struct pl_pattern *pl_lazy_get(struct pl_lazy *lazy); /* the compiled pattern; NULL for NULL or a broken one */
const struct pl_pattern *
pl_lazy_plain(struct pl_lazy *lazy); /* the same for trying one place at a time, which JIT is not worth */
bool pl_lazy_test(struct pl_lazy *lazy, struct pl_str text); /* whether it matches anywhere; false for NULL */
/* A text with its stems; or the part from byte `base` on of the text that was looked through for them. */
struct pl_searched {
  struct pl_str text;
  const pl_stem_hits *hits;
  size_t base;
  uint64_t *left; /* bytes that may still be searched: counted down to 0, and then nothing is found; or NULL */
  bool valid;     /* the whole text is valid UTF-8 */
};
/* Takes bytes from those left; false when they do not suffice. */
bool pl_search_spend(uint64_t *left, size_t bytes);
/* The first match from byte `from` on, looked for only where the stems allow one to begin. *pattern is what matched. */
bool pl_lazy_find(struct pl_lazy *lazy, const struct pl_searched *s, size_t from, struct pl_match *m,
                  const struct pl_pattern **pattern);

/* Whether the stems allow the pattern to match; false for NULL. */
static inline bool pl_lazy_could(const struct pl_lazy *lazy, const uint64_t bits[PL_STEM_WORDS]) {
  for (const uint16_t *set = lazy ? lazy->need : NULL; set && *set; set += *set + 1)
    if (!pl_claim_stems_has(bits, set + 1, *set)) return false;
  return lazy != NULL;
}

#endif
