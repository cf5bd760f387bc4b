#ifndef PL_CLAIMS_BUILD_H
#define PL_CLAIMS_BUILD_H
/* From a match of a form to claims: resolves subject, value, purpose, scope; splits by vendor or table entry. */
#include "base/vec.h"
#include "claims/meaning.h"

/* Where in the document the words stand that a claim is about. */
struct pl_place {
  uint32_t line, column;
};

/* A claim before merging; the span of the claim is that of its whole unit, so that the readings of one unit stay together. */
struct pl_candidate {
  struct pl_claim claim;
  const struct pl_claim_form *form;
  bool listed; /* read in a list or table */
  bool heads;  /* read in a heading */
  struct pl_place place;
};
typedef PL_VEC(struct pl_candidate) pl_candidates;

struct pl_reading {
  struct pl_arena *arena;
  const struct pl_claim_rules *rules;
  const struct pl_claim_language *language;
  const struct pl_document *doc;
  pl_candidates *out;
  uint64_t *allowed; /* of the unit being read: the forms that its words allow */
};

/* Adds the claims of the unit that the view shows; with `only` those of one form. */
void pl_claims_read_unit(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *only);
/* Adds the claims of one match (positions in v->text). */
void pl_build(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *f,
              const struct pl_pattern *p, const struct pl_match *m);

/* "April 10, 2026", "10. April 2026", "2026-05-10", "December 2024" -> ISO date or month; empty when it is none. Month names come from
 * the table `month` (attribute `number`). */
struct pl_str pl_date_of(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s);

/* Keeps for the sentences that follow in the paragraph what this one, whose candidates begin at `from`, says is collected; a sentence that
 * itself begins with "it" hands on what came before. */
void pl_topic_pass_on(const struct pl_reading *r, const struct pl_view *v, size_t from, struct pl_context_cache *last);
/* The length of the word that stands for what came before ("it", "this data") at the start of s; 0 when there is none. */
size_t pl_topic_pronoun(const struct pl_claim_language *l, struct pl_str s);

/* The cells [from, to] of one row of a table, of which the last is the first that judges those before it (1 denied, -1 affirmed), or none does (0). */
struct pl_row_verdict {
  size_t from, to;
  int says;
};
/* Whether the first cell behind unit i that judges its row denies what stands in i. *last is kept from unit to unit, {0} at first. */
bool pl_row_denies(const struct pl_reading *r, size_t i, struct pl_row_verdict *last);

/* Whether the unit of the view answers the question in short ("No.", "Never."): *said is then the statement that both make, "we do not sell your
 * data", in the context of the question; in the reading's arena. */
bool pl_answer_states(const struct pl_reading *r, const struct pl_unit *asked, const struct pl_view *answer,
                      struct pl_unit *said);

/* Merges candidates that say the same, sorts, copies into the arena. */
void pl_merge(struct pl_arena *a, pl_candidates *all, struct pl_claim **at, size_t *n);

#endif
