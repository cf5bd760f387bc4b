#ifndef PL_CLAIMS_MEANING_H
#define PL_CLAIMS_MEANING_H
/* What a sentence does with a match: the clause it stands in, whether it is denied, how firmly it is said, for what purpose only, for
 * which part of the product, with which exception. Positions are bytes of view->norm. */
#include "claims/view.h"

struct pl_range {
  size_t start, end;
};

/* From the end of the clause break before `start` to the first break after `end`. */
struct pl_range pl_meaning_clause(const struct pl_view *v, size_t start, size_t end);
/* Whether a negator of the clause of `start`, standing before `end`, denies what stands there. Brackets that close before `start` do not count. */
bool pl_meaning_denied(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end);
enum pl_modality pl_meaning_modality(const struct pl_claim_language *l, const struct pl_view *v, size_t start,
                                     size_t end);
/* "only", "solely", … in the clause; *purpose is what it is limited to, or empty. */
bool pl_meaning_only(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                     struct pl_str *purpose);
/* As above for a name at [start, end): what stands behind the name in the clause, or right before it and in no bracket around it. */
bool pl_meaning_only_near(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                          struct pl_str *purpose);
/* The part of the product that the clause, the label, the lead-in or the heading names, or empty. */
struct pl_str pl_meaning_scope(struct pl_arena *a, const struct pl_claim_language *l, const struct pl_view *v,
                               size_t start, size_t end);
/* The same in any text. */
struct pl_str pl_meaning_scope_in(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str text);
/* Whether a denial before has an exception that takes in what stands there: "we collect nothing personal beyond your e-mail address". */
bool pl_meaning_carved_out(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end);
/* Whether what stands at `at` is left out of what a statement from `from` on lists: "a name and notes, with the exception of drafts". */
bool pl_meaning_left_out(const struct pl_claim_language *l, const struct pl_view *v, size_t from, size_t at);
/* What an exception allows that stands after `end` ("except as needed for billing"), or else before it in its clause ("without your consent,
 * we do not …"); false when there is none. */
bool pl_meaning_exception(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                          struct pl_str *what);

/* Fills context, negative of the view from heading path, lead-in, column head, label and the sentences before. `last` caches what was looked at. */
struct pl_context_cache {
  struct pl_str heading, lead_in, column, label;
  struct pl_claim_context bits;
  uint32_t block;
  bool heading_negative, lead_negative, column_negative, closed, may, planned;
  bool open_line;      /* the last unit was a short line without an end: "Last updated" */
  struct pl_str topic; /* of the sentences before in the paragraph */
  struct pl_str heading_scope, lead_scope, label_scope;
};
void pl_meaning_context(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v,
                        struct pl_context_cache *last);

/* Keeps what the view says of the sentences that follow in its paragraph. */
void pl_meaning_pass_on(const struct pl_claim_language *l, const struct pl_view *v, struct pl_context_cache *last);

/* Leading determiners and trailing remarks off, lower case: "Your server logs (raw)" -> "server logs". */
struct pl_str pl_meaning_clean(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s);

#endif
