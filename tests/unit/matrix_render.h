#ifndef PL_TESTS_MATRIX_RENDER_H
#define PL_TESTS_MATRIX_RENDER_H
/* The wordings of tests/matrix as documents of several formats, and the claims that are read from them. */
#include "claims/claims.h"
#include "ruleset/doc.h"

enum matrix_format { MATRIX_MARKDOWN, MATRIX_HTML, MATRIX_TEXT, MATRIX_FORMATS };
extern const char *const matrix_format_names[];

/* A policy that says the wording (a sentence, {lead, items} or {head, rows}) below the heading; in the arena. */
struct pl_str matrix_render(struct pl_arena *a, enum matrix_format format, struct pl_str under, struct pl_node wording);
/* The claims of the policy. */
struct pl_claim_list matrix_claims(struct pl_arena *a, enum matrix_format format, struct pl_str text);
/* Kind, subject, stance and value of each, sorted, one a line; periods without their wording. */
struct pl_str matrix_brief(struct pl_arena *a, const struct pl_claim_list *l);

#endif
