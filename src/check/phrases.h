#ifndef PL_CHECK_PHRASES_H
#define PL_CHECK_PHRASES_H
/* How messages call things: algorithms as people write them, lists, texts of code without their quotation marks. All in the checker's arena. */
#include "check/checker.h"

/* "SHA-256" for "sha256", by data/algorithms.yaml; other names as they are. */
struct pl_str pl_hash_text(const struct pl_checker *c, struct pl_str algorithm);
/* "AES-256-GCM" for "aes-256-gcm": names that are made of abbreviations. */
struct pl_str pl_cipher_text(const struct pl_checker *c, struct pl_str name);
/* "a, b, c" as a list, of which a message shows "a, b and c". */
struct pl_value pl_list_value(const struct pl_checker *c, struct pl_str joined);
/* "a, b, c" as "a, b and c". */
struct pl_str pl_list_text(const struct pl_checker *c, struct pl_str joined);
/* The words of an id: "two factor" for "two_factor". */
struct pl_str pl_words_text(const struct pl_checker *c, struct pl_str id);
/* The text of a literal without the marks around it. */
struct pl_str pl_literal_text(struct pl_str literal);

#endif
