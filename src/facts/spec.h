#ifndef PL_FACTS_SPEC_H
#define PL_FACTS_SPEC_H
/* Parts of the evaluator of specs. Private to the facts stage. */
#include "facts/context.h"

/* What stands behind a name: `const options = {...}; f(options)`. */
uint32_t pl_spec_follow(struct pl_context *c, uint32_t event);
/* Applies "until:=/lower" to a value that stands at `event`. */
struct pl_const pl_spec_filter(struct pl_context *c, struct pl_const v, uint32_t event, struct pl_str filters);
/* A text with {$spec} holes: "hmac-{$2/last}"; nothing when a hole has no value. */
struct pl_const pl_spec_holes(struct pl_context *c, uint32_t event, struct pl_str text);
/* The record that an expression is or queries: "User" of User.objects.filter(…); empty when none is named (record.c). */
struct pl_str pl_record_of(struct pl_context *c, uint32_t event);
/* Whether a name is that of a store of many records (repo, session, em), no record. */
bool pl_record_store(const struct pl_context *c, struct pl_str name);
/* The function, field or class that an annotation or a decorator stands before; empty when there is none (decorated.c). */
struct pl_str pl_decorated(const struct pl_context *c, uint32_t event);
/* The name of the parameter in whose declaration (its type, its default) the event stands, or empty. */
struct pl_str pl_parameter_around(const struct pl_context *c, uint32_t event);
/* Seconds from now to the moment that an expression is (new Date(Date.now() + 3600e3), time() + 60); 0 when none is told (moments.c). */
double pl_moment_ahead(struct pl_context *c, uint32_t event);
/* The part of a resolved name after its last separator, without the "()" of a call. */
struct pl_str pl_last_member(struct pl_str name);

#endif
