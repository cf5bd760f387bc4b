#ifndef PL_RULESET_CLAIMFORM_P_H
#define PL_RULESET_CLAIMFORM_P_H
/* Shared by the parts that compile claim forms: claimform.c (files), claimlex.c (patterns), claimneed.c (the words that they need), claimentry.c (forms), claimname.c (vendors). */
#include "base/map.h"
#include "base/vec.h"
#include "ruleset/claimpack.h"

/* Compiling one language. */
struct pl_claim_builder {
  struct pl_arena *arena;
  struct pl_claim_rules *rules;
  struct pl_claim_language *language;
  struct pl_map lexicons; /* name -> struct pl_node * of its list */
  struct pl_error *err;
  const struct pl_doc *const *docs;
  const struct pl_claim_pack *pack; /* or NULL */
  size_t *packed;                   /* how many of the pack's patterns are taken */
};

/* The pattern of a scalar or a list of alternatives with {lexicons} expanded; empty with *err set when a lexicon is unknown. */
struct pl_str pl_claim_expand(struct pl_claim_builder *b, struct pl_node n);
/* A lazy pattern of the node (case-insensitive; "= " in front of the scalar makes it case-sensitive); NULL when the node is absent or on error (then *err is set). */
struct pl_lazy *pl_claim_lazy(struct pl_claim_builder *b, struct pl_node n);
/* The same for the alternatives of two nodes, of which either may be absent. */
struct pl_lazy *pl_claim_lazy_of_two(struct pl_claim_builder *b, struct pl_node x, struct pl_node y);

struct pl_claim_stems *pl_claim_stems_new(struct pl_arena *a);
/* Adds the stems of a list that holds none twice, "kept\nretain$\n". */
void pl_claim_stems_take(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str list);
/* The number of a stem, added when new. */
uint16_t pl_claim_stems_add(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str stem);
/* Stems of a `need` list: words, or {lexicon} for the beginnings of its alternatives. False on error. */
bool pl_claim_need(struct pl_claim_builder *b, struct pl_node n, uint16_t **need, size_t *count);
/* What an expanded pattern cannot match without (the set that is met most rarely first) and what opens a match, as in struct pl_lazy. In the
 * arena; NULL where nothing is known. */
struct pl_claim_words {
  uint16_t *need, *opening;
};
struct pl_claim_words pl_claim_words_of(struct pl_claim_builder *b, struct pl_str regex);

struct pl_claim_index *pl_claim_index_new(struct pl_arena *a, const struct pl_claim_form *forms, size_t n);

/* Reads one form. */
bool pl_claim_form_read(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f);

/* Names of the catalogue and the phrases that hide them. */
struct pl_claim_names *pl_claim_names_new(struct pl_arena *a, const struct pl_claim_rules *rules);
void pl_claim_names_free(struct pl_claim_names *names);

#endif
