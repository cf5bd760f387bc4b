#ifndef PL_RULESET_ROLEKEYS_H
#define PL_RULESET_ROLEKEYS_H
/* Texts, each with the set of entries in which it stands: what rules out most roles of a path at once. Pure; any thread. */
#include "base/str.h"

/* A text and the entries in which it stands. */
struct pl_role_key {
  struct pl_str text;
  uint64_t entries;
};

struct pl_role_keys {
  struct pl_role_key *at;
  size_t n;
};

/* Room must have been made at k->at. */
void pl_role_keys_add(struct pl_role_keys *k, struct pl_str text, uint64_t bit);
/* Sorts without regard to case and joins keys of the same text; before pl_role_keys_find. */
void pl_role_keys_close(struct pl_role_keys *k);
/* The entries of the text. */
uint64_t pl_role_keys_find(const struct pl_role_keys *k, struct pl_str text);
/* The entries whose texts, as globs, fit. */
uint64_t pl_role_keys_glob(const struct pl_role_keys *k, struct pl_str text);

#endif
