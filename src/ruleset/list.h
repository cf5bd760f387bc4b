#ifndef PL_RULESET_LIST_H
#define PL_RULESET_LIST_H
/* Whether a text fits a list of the rules. An absent list fits nothing. Pure; any thread. Words of identifiers are asked in
 * ruleset/ident.h. */
#include "ruleset/doc.h"

/* One member is the text; with `i`, in any case of letters. */
bool pl_list_has(struct pl_node list, struct pl_str text);
bool pl_list_ihas(struct pl_node list, struct pl_str text);
/* One member stands somewhere in the text; with `i`, in any case of letters. */
bool pl_list_find(struct pl_node list, struct pl_str text);
bool pl_list_ifind(struct pl_node list, struct pl_str text);
/* The text begins or ends with one member; with `i`, in any case of letters. */
bool pl_list_starts(struct pl_node list, struct pl_str text);
bool pl_list_istarts(struct pl_node list, struct pl_str text);
bool pl_list_ends(struct pl_node list, struct pl_str text);
bool pl_list_iends(struct pl_node list, struct pl_str text);
/* A word of the text begins with one member, in any case of letters: "callers" with "caller", "kiosk" not with "ios". */
bool pl_list_ibegins(struct pl_node list, struct pl_str text);
/* One member is a glob (pl_str_glob) of the whole text. */
bool pl_list_glob(struct pl_node list, struct pl_str text);
/* One member is a glob of paths (pl_path_glob) of the path. */
bool pl_list_path(struct pl_node list, struct pl_str path);
/* Key of the first list in a map {key: [globs]} with a glob of the whole text; empty when there is none. Borrowed from the rules. */
struct pl_str pl_lists_glob(struct pl_node lists, struct pl_str text);

#endif
