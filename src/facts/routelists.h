#ifndef PL_FACTS_ROUTELISTS_H
#define PL_FACTS_ROUTELISTS_H
/* Handlers that lists of routes name (registered.c, routelists.c), and rules by path (routematchers.c), of all files. One thread. Private to the facts
 * stage. */
#include "base/map.h"
#include "facts/facts.h"

struct pl_route_matcher {
  struct pl_str path, pattern;
  uint32_t at;
  bool guarded;
};
struct pl_route_lists {
  struct pl_arena *arena;
  struct pl_map handlers;   /* keys of handlers, of struct registered */
  struct pl_map guarding;   /* lists that guard one of their routes */
  struct pl_map everything; /* ecosystems where something asks before every handler that is not let in */
  PL_VEC(struct pl_route_matcher) matchers;
};
/* Takes a fact of a registration or a matcher in; false for others. */
bool pl_route_lists_note(struct pl_route_lists *l, const struct pl_fact *f, struct pl_str path);
/* Judges a query whose handler is registered, or whose path a matcher tells; false where neither is so and its router is to be asked. */
bool pl_route_lists_judge(struct pl_route_lists *l, struct pl_fact *f);
void pl_route_lists_release(struct pl_route_lists *l);

#endif
