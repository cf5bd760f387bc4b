#ifndef PL_SYNTAX_SHAPE_MATCH_H
#define PL_SYNTAX_SHAPE_MATCH_H
/* Tries the patterns of a language at every node of a tree. */
#include "syntax/shape.h"

/* A child of a node. */
struct pl_kid {
  TSNode node;
  TSSymbol symbol;
  TSFieldId field; /* 0 where nobody asks */
  bool named;
};

/* The children of one open node: m->kids[first..next) were visited. */
struct pl_kid_level {
  size_t first, next;
};

/* Memory that is reused from tree to tree; zero-initialised is empty. Of one thread. */
struct pl_matcher {
  const struct pl_shapes *shapes;
  struct pl_str text; /* that was parsed */
  void (*found)(void *context, TSNode node, uint16_t capture, uint32_t pattern);
  void *context;
  PL_VEC(struct pl_kid) kids;         /* a stack: of all open nodes, then of those that are looked into */
  PL_VEC(struct pl_kid_level) levels; /* of the walk, outermost first */
  PL_VEC(uint8_t) cells;              /* a stack: which child can be which step */
  TSTreeCursor cursor;
};

/* Calls `found` for each node and capture of each match that begins at most `depth` levels below the root; the same pair may come more
 * than once. Time and memory grow with the number of nodes, whatever the tree is like: each pattern looks at most as deep as it is
 * written, and at each child a bounded number of times. */
void pl_match_tree(struct pl_matcher *m, TSNode root, size_t depth);
void pl_matcher_release(struct pl_matcher *m);

#endif
