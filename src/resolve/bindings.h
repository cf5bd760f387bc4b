#ifndef PL_RESOLVE_BINDINGS_H
#define PL_RESOLVE_BINDINGS_H
/* Collects what each name of a file is bound to. Used by names.c and lookup.c only. */
#include "resolve/names.h"

void pl_bindings_collect(struct pl_names *n);
/* "this.x" for members of the object itself, in any language's spelling; empty when `event` is no such member. */
struct pl_str pl_bindings_self_member(struct pl_names *n, uint32_t event);
/* The object and property of a MEMBER, or the receiver and method of a CALL that has them; 0 when there are none. */
uint32_t pl_bindings_object(const struct pl_events *e, uint32_t event, uint32_t *property);
/* "this.x" for a field's name as it is declared ($x, @x). */
struct pl_str pl_bindings_member_key(struct pl_names *n, struct pl_str name);
/* What is around each event (malloc'ed). */
struct pl_place *pl_bindings_places(const struct pl_events *e);

/* The text that a parameter has where the caller gives none, or 0 (defaults.c). */
uint32_t pl_bindings_default_text(const struct pl_events *e, uint32_t parameter);

/* Whether the class is only what is added to one that is elsewhere: extension URL { … } (lookup.c). */
bool pl_bindings_adds(const struct pl_names *n, uint32_t class_event);

/* The call that loads a module for the function, `import("m")` of import("m").then(function), or 0 (loaded.c). */
uint32_t pl_bindings_loaded(const struct pl_names *n, uint32_t function);

#endif
