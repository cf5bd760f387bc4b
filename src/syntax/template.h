#ifndef PL_SYNTAX_TEMPLATE_H
#define PL_SYNTAX_TEMPLATE_H
/* Templates: a host language (HTML) with tags of a guest language (Ruby in ERB). `guest` of grammar.json says which:
 *   {"language": "ruby", "tags": ["<%", "%>"], "comments": ["<%#"], …}   tags: opening and closing, in pairs; the longest that fits wins
 * With "calls": [tags] such a tag may also stand ahead of what is in brackets, and ends with them (Blade's "@php(…)").
 * With "lines": [patterns] the guest is what their group `code` takes of a line, ended by "end"; with "blocks": [words] what stands in braces behind one.
 * With "around": true the guest is what stands around the tags (HTML around PHP).
 * Besides, `guest` holds the keys of grammar.json that resolve reads (ecosystem, imports, calls, env …) for the guest's names. */
#include "base/arena.h"
#include "ruleset/doc.h"

/* Two copies of the file with all places kept: without the tags, and without all but what stands in them (each tag ends a statement).
 * *masked is the file itself and *code empty when there is no tag. */
void pl_template_split(struct pl_arena *a, struct pl_node guest, struct pl_str bytes, struct pl_str *masked,
                       struct pl_str *code);

/* Adds to `code` (or a copy of its own; both as long as `bytes`) the blocks in braces behind a word of the guest's `blocks`: members of a class. Each
 * word is looked for once, so the time is bounded by the bytes. */
struct pl_str pl_template_blocks(struct pl_arena *a, struct pl_node guest, struct pl_str bytes, struct pl_str code);

/* The file without what stands between the signs that `pairs` lists (opening, closing, …), all places kept: comments of a template language that has
 * no other tags to be read. The file itself where there are none. */
struct pl_str pl_template_uncommented(struct pl_arena *a, struct pl_node pairs, struct pl_str bytes);

/* The file with "+" for each "&" that stands between two parameters of an address ("?a=1&b=2"), all places kept: in an attribute of JSX the grammar
 * takes "&b" for a broken reference of HTML. The file itself where there are none. */
struct pl_str pl_template_parameters(struct pl_arena *a, struct pl_str bytes);

#endif
