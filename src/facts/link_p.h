#ifndef PL_FACTS_LINK_P_H
#define PL_FACTS_LINK_P_H
/* Private to the linking of files (link.c, linkcallers.c). */
#include "facts/constants.h"
#include "facts/modules.h"

struct known_wrapper {
  struct pl_file_facts *file; /* where the fact stands */
  uint32_t fact;
  int parameter;
  unsigned passes;             /* parameters that reach the fact's call as a whole */
  bool own;                    /* the wrapper's function is in that file, so `parameter` is its own */
  bool thin;                   /* so is every function on the way */
  bool by_class;               /* known by the name of its class alone, wherever that is */
  bool presumed, confirmed;    /* the fact's purpose is a guess; a caller has put in what it is made for */
  struct pl_open_period lasts; /* as of struct pl_wrapper */
  struct known_wrapper *next;
};

struct linker {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  struct pl_modules modules;
  struct pl_constants constants;
  struct pl_map wrappers; /* canonical name -> struct known_wrapper * */
};

/* What callers tell: purposes of hashes, what is encrypted, that the vendor inside is used, consent on the way, data that goes through.
 * The k-th outcall of the file calls the wrapper. */
void pl_link_caller(struct linker *l, struct pl_file_facts *caller, size_t k, struct known_wrapper *w);
/* The function around, and whether the way passes a check, for services that people are asked about. */
void pl_link_around(struct linker *l, const struct pl_outcall *o, struct pl_attr **attrs);

#endif
