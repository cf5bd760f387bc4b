#ifndef PL_RUN_FIXPLACE_H
#define PL_RUN_FIXPLACE_H
/* Private to src/run/fix*.c: where the words of a claim stand, and an edit there. */
#include "run/fix.h"

/* Whether policylint.yaml says it, and no document. */
bool pl_fix_in_config(const struct pl_fix_input *in, const struct pl_claim *cl);
/* The text of the claim's document or of policylint.yaml. */
bool pl_fix_text_of(const struct pl_fix_input *in, const struct pl_claim *cl, struct pl_str *out);
/* Lines `from` to `to` of the text as a range of bytes. */
void pl_fix_lines_range(const struct pl_lines *l, struct pl_str text, uint32_t from, uint32_t to, size_t *start,
                        size_t *end);
/* The words of the claim: its sentence, or its entry in policylint.yaml; empty when they cannot be found. Borrowed from *text, which gets the whole. */
struct pl_str pl_fix_words(const struct pl_fix_input *in, const struct pl_claim *cl, struct pl_str *text);
/* Gives the finding the one edit that puts `text` in place of the bytes from `from` to `to`. */
void pl_fix_edit(const struct pl_fix_input *in, struct pl_finding *f, size_t from, size_t to, struct pl_str text);
/* Replaces the one place in the claim's words where the old ones stand; does nothing when there are none or several, or no new ones. */
void pl_fix_replace_once(const struct pl_fix_input *in, struct pl_finding *f, struct pl_str old, struct pl_str with);

#endif
