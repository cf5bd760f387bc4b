#ifndef PL_RESOLVE_LOOKUP_H
#define PL_RESOLVE_LOOKUP_H
/* Which binding a use refers to. Used by the files of this folder only. */
#include "resolve/bindings.h"

/* Steps of resolving; bytes of a resolved name; bindings of one name that are looked at. */
enum { MAX_DEPTH = 24, MAX_NAME = 240, MAX_BINDINGS = 1000 };

/* The binding of a name as it is used at the event, or NULL. */
const struct pl_binding *pl_lookup_name(struct pl_names *n, struct pl_str name, uint32_t at);
/* The same for a member of the object itself, by the key of pl_bindings_self_member. */
const struct pl_binding *pl_lookup_self(struct pl_names *n, struct pl_str key, uint32_t at);
/* The name a function or class is known by: its own, or that of the variable or key it is the value of. names.c. */
struct pl_str pl_names_simple(const struct pl_events *e, uint32_t event);

/* The resolved name of an event, asked in the middle of resolving another. */
typedef struct pl_str pl_names_depth_fn(struct pl_names *n, uint32_t event, int depth);
/* What a function of this file gives back, where that is something that another package made; else empty. A bounded part of it is looked at. given.c. */
struct pl_str pl_names_given(struct pl_names *n, uint32_t function, pl_names_depth_fn name_at, int depth);
/* The name of what something is called on or read of: of a call of such a function, and of what holds its result, what it gives back. given.c. */
struct pl_str pl_names_object(struct pl_names *n, uint32_t object, pl_names_depth_fn name_at, int depth);

#endif
