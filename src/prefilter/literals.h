#ifndef PL_PREFILTER_LITERALS_H
#define PL_PREFILTER_LITERALS_H
/* The literals that make a file worth parsing, taken from the rules, each with the languages in which it says something. */
#include "ruleset/ruleset.h"

enum {
  PL_LITERAL_WORD = 1,    /* counts only as a whole word */
  PL_LITERAL_KEY = 2,     /* in code counts only where a setting's name stands: before ':', '=', ',', ']' or '}' */
  PL_LITERAL_ADDRESS = 4, /* does not count as the beginning of a harmless address */
  PL_LITERAL_MEMBER =
      8, /* in code counts only as a member or a name of one: after '.', ':', '>', '{', ',' or a quote, before '(' or '=' */
  PL_LITERAL_ACCESS = 16, /* tells who may only: counts where a claim asks for it */
  PL_LITERAL_VALUE = 32,  /* in code does not count as a typed parameter, nor where only its shape is looked at */
  PL_LITERAL_CALL = 64,   /* in code does not count where a function of that name is declared */
  PL_LITERAL_LOGGED = 128 /* counts in code only, and only behind a word of what writes logs, on its line */
};

struct pl_literal {
  struct pl_str text;
  uint64_t where; /* bits of pl_language_bit */
  unsigned how;   /* PL_LITERAL_… */
};

/* The bit of a language; past 64 languages bits are shared, which only lets more files through. */
uint64_t pl_language_bit(const struct pl_languages *all, const struct pl_language *l);

/* Distinct by text and marks, sorted, at least 3 bytes each; in the arena. `added_only`: those of rules that are not built in. */
struct pl_literal *pl_literals_of(struct pl_arena *a, const struct pl_ruleset *rules, bool added_only, size_t *n);

#endif
