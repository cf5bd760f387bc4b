#ifndef PL_SYNTAX_EMIT_H
#define PL_SYNTAX_EMIT_H
/* From marked nodes to events. Of one thread; texts point into the part or the arena. */
#include "syntax/tree.h"

/* The part that a node has, or that a node around it passed on (@KIND.through); `start` is the node's first byte. */
enum pl_event_role pl_mark_role(struct pl_tree_scratch *s, const struct pl_mark *m, uint32_t start);
/* Emits the event of a marked node, or applies the mark to the event around it; returns the event its children belong to. */
uint32_t pl_mark_emit(struct pl_tree_scratch *s, struct pl_event_builder *b, const struct pl_mark *m, TSNode node,
                      struct pl_str part, uint32_t parent, struct pl_arena *arena);
/* Emits all events of a tree with postfixes, whose nodes are marked; sets s->cut when some were left out. */
void pl_chain_walk(struct pl_tree_scratch *s, TSNode root, struct pl_str part, struct pl_event_builder *b,
                   uint32_t parent, struct pl_arena *arena);

#endif
