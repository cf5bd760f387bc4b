#ifndef PL_PREFILTER_PREFILTER_H
#define PL_PREFILTER_PREFILTER_H
/* Which files can matter: one pass of a literal matcher over the bytes.
 * A file without any of the rules' literals is never parsed. */
#include "base/buf.h"
#include "base/error.h"
#include "prefilter/literals.h"

struct pl_prefilter;         /* immutable, shared by threads */
struct pl_prefilter_scratch; /* one a thread */

/* Takes the form of the built-in literals that was made at build time and compiles only those of added rules; without a packed form all (about
 * 50 ms). */
struct pl_prefilter *pl_prefilter_new(const struct pl_ruleset *rules, struct pl_str packed, struct pl_error *err);
/* A matcher for a few names of the product's own (second round), as whole words. NULL with *err set when it cannot be compiled. */
struct pl_prefilter *pl_prefilter_names(const struct pl_ruleset *rules, const struct pl_str *names, size_t n,
                                        struct pl_error *err);
void pl_prefilter_free(struct pl_prefilter *p);
/* From now on literals with any of the marks count nowhere. Before threads use it. */
void pl_prefilter_ignore(struct pl_prefilter *p, unsigned marks);
/* Appends the compiled form; for embedding. */
bool pl_prefilter_pack(const struct pl_prefilter *p, struct pl_buf *out, struct pl_error *err);

struct pl_prefilter_scratch *pl_prefilter_scratch_new(const struct pl_prefilter *p);
void pl_prefilter_scratch_free(struct pl_prefilter_scratch *s);
/* Whether a file in the language (one of the rules') holds any literal that says something there. */
bool pl_prefilter_hit(const struct pl_prefilter *p, struct pl_prefilter_scratch *s, const struct pl_language *language,
                      struct pl_str bytes);

extern const unsigned char pl_prefilter_packed[];
extern const size_t pl_prefilter_packed_size;

#endif
