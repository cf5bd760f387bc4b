#ifndef PL_FACTS_ALGORITHMS_H
#define PL_FACTS_ALGORITHMS_H
/* Names of algorithms as APIs take them. Private to the facts stage. */
#include "facts/context.h"

/* What a row reports for the subject that was found: its map, and of a hash one spelling ("SHA-256" is sha256). Made in the arena, or borrowed. */
struct pl_str pl_algorithm_of(struct pl_arena *a, const struct pl_api_row *row, struct pl_str subject);
/* Takes the subject of a cipher fact apart into `cipher`, `bits` and `mode`, and makes subject and name of what is known of them. `key_bits`: how long the
 * key really is, or 0. */
void pl_cipher_take_apart(struct pl_arena *a, const struct pl_ruleset *rules, unsigned key_bits, struct pl_fact *f);

#endif
