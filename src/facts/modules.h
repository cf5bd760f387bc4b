#ifndef PL_FACTS_MODULES_H
#define PL_FACTS_MODULES_H
/* The product's own modules: what an import of them leads to, through folders' index files, path aliases and re-exports. */
#include "facts/facts.h"

struct pl_modules {
  struct pl_arena *arena;
  struct pl_map by_name;                 /* "npm:/src/lib/hash" -> file */
  struct pl_map by_base;                 /* "hash" -> list of files with that last segment */
  struct pl_map aliases;                 /* "npm:/src/lib#stripe" -> struct pl_alias * */
  PL_VEC(const struct pl_alias *) roots; /* "go:acme.example/shop/" stands for "go:/" */
};

void pl_modules_init(struct pl_modules *m, struct pl_arena *arena, struct pl_file_facts **files, size_t n);
/* Follows a resolved name to where it is defined; the name itself when it leads nowhere else. Bounded. */
struct pl_str pl_modules_canonical(const struct pl_modules *m, struct pl_str name);
/* The same, but only as far as it stays within the product: a client or router keeps the name it has where it is made. */
struct pl_str pl_modules_home(const struct pl_modules *m, struct pl_str name);
void pl_modules_release(struct pl_modules *m);

#endif
