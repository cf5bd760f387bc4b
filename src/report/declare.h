#ifndef PL_REPORT_DECLARE_H
#define PL_REPORT_DECLARE_H
/* Claims in the form of policylint.yaml (docs/CONFIG.md): what reads it back gets the same claims. Each entry has its sentence as a
 * comment above it. */
#include "base/buf.h"
#include "model/result.h"

/* The keys processors_complete, processors and claims. Statements about the document itself (its date, placeholders) are no
 * promise and stay out. */
void pl_declare_processors(struct pl_buf *out, const struct pl_claim *claims, size_t n);
void pl_declare_claims(struct pl_buf *out, const struct pl_claim *claims, size_t n);
/* "  # PRIVACY.md:12: the sentence" */
void pl_declare_source(struct pl_buf *out, const struct pl_claim *c);

#endif
