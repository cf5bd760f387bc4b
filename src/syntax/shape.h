#ifndef PL_SYNTAX_SHAPE_H
#define PL_SYNTAX_SHAPE_H
/* Patterns over syntax trees, as events.scm writes them: the part of tree-sitter's query language that needs no search over several nodes
 * at once (https://tree-sitter.github.io/tree-sitter/using-parsers/queries/). Known: (node …), (_), _, "token", [alternatives], field:,
 * !field, the anchor '.', @captures, and (#predicate? @capture "text" …) in a group. Not known: repetition (?, *, +), supertypes, several
 * nodes in one group.
 *
 * Why not the library's own ts_query: it analyses each pattern against the whole parse table when it is compiled, 50 ms for TSX and up to
 * 500 ms for Swift, which is longer than all else that a run over an ordinary product does, and it keeps a state for every pattern that
 * waits. Here a pattern is tried once, at the node that it begins with. tests/unit/test_shape_same.c holds both side by side. */
#include <tree_sitter/api.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

/* A predicate: it speaks of the text of one node. */
struct pl_shape_test {
  bool negated;        /* #not-…? */
  bool quoted;         /* #quoted?: the text begins with a quotation mark */
  struct pl_str *same; /* #eq?, #any-of?: texts, one of which it must be */
  size_t n;
  struct pl_shape_test *next; /* must hold, too */
};

enum pl_shape_kind {
  PL_SHAPE_SYMBOL, /* nodes of one kind */
  PL_SHAPE_NAMED,  /* (_) */
  PL_SHAPE_ANY     /* _ */
};

enum { PL_SHAPE_CAPTURES = 4, PL_SHAPE_ABSENT = 2 };

/* What one node must be like. */
struct pl_shape {
  enum pl_shape_kind kind;
  TSSymbol symbol;
  TSFieldId absent[PL_SHAPE_ABSENT]; /* fields it must not have; 0: none */
  struct pl_step *below;             /* among its children, in this order */
  size_t below_count;
  bool closed;  /* no named child after the last of them */
  bool fielded; /* some of them ask for a field */
  uint16_t captures[PL_SHAPE_CAPTURES];
  size_t capture_count;
  const struct pl_shape_test *test; /* or NULL */
};

/* A set of kinds of nodes, with a bit for several: what is not in it is surely none of them. */
static inline uint64_t pl_symbol_bit(TSSymbol symbol) { return (uint64_t)1 << (symbol & 63); }

/* One place among the children of a node. */
struct pl_step {
  uint64_t symbols; /* of the options, by pl_symbol_bit */
  TSFieldId field;  /* 0: any */
  bool adjacent;    /* no named child between it and the one before, or the beginning */
  struct pl_shape **options;
  size_t option_count;
};

/* A pattern's number in the text, and one of the shapes that its outermost node may have. */
struct pl_shape_row {
  uint32_t number;
  const struct pl_shape *shape;
};

struct pl_shapes {
  const TSLanguage *language;
  struct pl_arena arena;
  PL_VEC(struct pl_str) captures;  /* names without '@', by number */
  PL_VEC(struct pl_shape_row) all; /* sorted by the symbol of the outermost node, then by number */
  uint32_t *first;                 /* by symbol: index of its first pattern in `all`; one more at the end */
  bool *fielded;                   /* by symbol: whether one of its patterns asks for fields */
};

/* Reads the text of a query. False with *err set ("line 3 near '…': …"); release either way. */
bool pl_shapes_read(const TSLanguage *language, struct pl_str text, struct pl_shapes *out, struct pl_error *err);
void pl_shapes_release(struct pl_shapes *p);

#endif
