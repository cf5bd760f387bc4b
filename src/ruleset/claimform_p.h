#ifndef PL_RULESET_CLAIMFORM_P_H
#define PL_RULESET_CLAIMFORM_P_H
/* Shared by the parts that compile claim forms: claimform.c (files), claimlex.c (patterns), claimentry.c (forms), claimname.c (vendors). */
#include "base/map.h"
#include "base/vec.h"
#include "ruleset/claimform.h"

/* Compiling one language. */
struct pl_claim_builder {
  struct pl_arena *arena;
  struct pl_claim_rules *rules;
  struct pl_claim_language *language;
  struct pl_map lexicons; /* name -> struct pl_node * of its list */
  struct pl_error *err;
};

/* The pattern of a scalar or a list of alternatives with {lexicons} expanded; empty with *err set when a lexicon is unknown. */
struct pl_str pl_claim_expand(struct pl_claim_builder *b, struct pl_node n);
/* Compiles now; owned by the caller. */
struct pl_pattern *pl_lazy_compile(const struct pl_lazy *lazy, unsigned flags, struct pl_error *err);
/* A lazy pattern of the node (case-insensitive; "= " in front of the scalar makes it case-sensitive); NULL when the node is absent or on error (then *err is set). */
struct pl_lazy *pl_claim_lazy(struct pl_claim_builder *b, struct pl_node n);

struct pl_claim_stems *pl_claim_stems_new(struct pl_arena *a);
/* The number of a stem, added when new. */
uint16_t pl_claim_stems_add(struct pl_arena *a, struct pl_claim_stems *s, struct pl_str stem);
/* Stems of a `need` list: words, or {lexicon} for the beginnings of its alternatives. False on error. */
bool pl_claim_need(struct pl_claim_builder *b, struct pl_node n, uint16_t **need, size_t *count);
/* Stems of patterns, by their literal beginnings; *count 0 when one of them has none (nothing can be skipped then). */
void pl_claim_derive(struct pl_claim_builder *b, struct pl_node patterns, uint16_t **need, size_t *count);

/* The same for an expanded pattern. */
void pl_claim_derive_text(struct pl_claim_builder *b, struct pl_str regex, uint16_t **need, size_t *count);

/* Reads one form. */
bool pl_claim_form_read(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f);

/* Names of the catalogue and the phrases that hide them. */
struct pl_claim_names *pl_claim_names_new(struct pl_arena *a, const struct pl_claim_rules *rules);
void pl_claim_names_free(struct pl_claim_names *names);

#endif
