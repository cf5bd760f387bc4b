#ifndef PL_SYNTAX_TREE_H
#define PL_SYNTAX_TREE_H
/* One parse: bytes -> tree -> marks -> events appended to a builder. */
#include "syntax/builder.h"
#include "syntax/marks.h"
#include "syntax/shape_match.h"

/* A node that the query named, with what orders it. */
struct pl_marked {
  const void *id;
  uint32_t start, end, below; /* bytes; number of nodes below it */
  TSNode node;
};

/* A level of the walk: its nodes stand on the row from `first` on; `next` is the one after that which the walk is at. */
struct pl_level {
  uint32_t event; /* that its nodes belong to */
  size_t first, next;
};

struct pl_tree_scratch {
  struct pl_matcher matcher;
  struct pl_marks marks;
  PL_VEC(struct pl_marked) marked;
  PL_VEC(uint32_t) ends;  /* where each open event ends */
  PL_VEC(uint32_t) open;  /* events whose end has not come */
  PL_VEC(uint32_t) chain; /* events of postfixes that the walk has yet to come to, the next one last */
  PL_VEC(TSNode) run;     /* the postfixes after one node */
  PL_VEC(TSNode) row;     /* the nodes of all open levels, outermost first */
  PL_VEC(struct pl_level) levels;
  TSTreeCursor below;
  uint32_t passed_end; /* a role that waits for the first event before this byte; 0 none */
  uint8_t passed;      /* enum pl_event_role */
  bool cut;            /* postfixes were left out */
};

/* Parses `parsed` and appends its events under `parent`. It stands for as many bytes of b->bytes from b->base on, from which the texts
 * of the events are taken: the two differ where a part in another language was blanked. False, with b->limit set, when the parser gave up.
 * *error is set when the tree holds text the grammar could not read. */
bool pl_tree_events(TSParser *parser, const struct pl_query *q, struct pl_tree_scratch *scratch, struct pl_str parsed,
                    struct pl_event_builder *b, uint32_t parent, struct pl_arena *arena, bool *error);
void pl_tree_scratch_release(struct pl_tree_scratch *s);

#endif
