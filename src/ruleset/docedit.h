#ifndef PL_RULESET_DOCEDIT_H
#define PL_RULESET_DOCEDIT_H
/* A document that is changed before it is read: own rules extend built-in entries and take their place. The documents it is made from stay as
 * they are. */
#include "base/vec.h"
#include "ruleset/doc.h"

struct pl_doc_edit {
  const struct pl_doc *from;
  PL_VEC(struct pl_node_rec) rec;
  PL_VEC(char) strings;
};

void pl_doc_edit_begin(struct pl_doc_edit *e, const struct pl_doc *from);
/* Takes the node out of the map or list it stands in; indexes of other nodes stay. */
void pl_doc_edit_drop(struct pl_doc_edit *e, uint32_t parent, uint32_t node);
/* Adds to a map what another map has: its lists in front, its maps member by member, its single values where there are none. What comes
 * from there bears the line of `into`. */
void pl_doc_edit_merge(struct pl_doc_edit *e, uint32_t into, struct pl_node base);
/* The result, in the arena; releases the edit. */
const struct pl_doc *pl_doc_edit_end(struct pl_doc_edit *e, struct pl_arena *a);

#endif
