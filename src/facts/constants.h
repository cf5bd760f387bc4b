#ifndef PL_FACTS_CONSTANTS_H
#define PL_FACTS_CONSTANTS_H
/* Constants across files. Private to the facts stage. Calling sequence: pl_facts_constant and pl_refer while a file is read; once all are,
 * pl_constants_init, pl_constants_settle or _get …, pl_constants_release. */
#include "facts/context.h"
#include "facts/modules.h"

/* Keeps a constant that the file binds at its top or in a class: ASSIGN, FIELD. */
void pl_facts_constant(struct pl_context *c, uint32_t event);
/* The same for a function that gives back the name of a cookie: FUNCTION. */
void pl_facts_constant_function(struct pl_context *c, uint32_t event);
/* Keeps a value under a name, when it may be a constant. */
void pl_constant_add(struct pl_context *c, struct pl_str own, uint32_t value);
/* Names of cookies in settings: PAIR; ASSIGN to a key; STRING of an annotation; CALL that makes a constant. */
void pl_facts_cookie_setting(struct pl_context *c, uint32_t event);
void pl_facts_keyed_setting(struct pl_context *c, uint32_t event);
void pl_facts_cookie_annotation(struct pl_context *c, uint32_t event);
void pl_facts_made_constant(struct pl_context *c, uint32_t event);
/* The same where a setting gets its default: STRING in a tag of a Go field; CALL. */
void pl_facts_tag_default(struct pl_context *c, uint32_t event);
void pl_facts_setting_default(struct pl_context *c, uint32_t event);
/* The name under which the setting of this path is kept, however the path is spelled. */
struct pl_str pl_setting_name(struct pl_context *c, struct pl_str path);
/* Whether a setting or constant of that name is the name of a cookie: cookieName, session_name. */
bool pl_names_a_cookie_setting(struct pl_str key);
/* The name of a setting by its last two keys, where they name a cookie; else empty. */
struct pl_str pl_setting_tail(struct pl_arena *a, struct pl_str name);
/* The same by its last member alone. */
struct pl_str pl_setting_last(struct pl_arena *a, struct pl_str name);
/* The key of the setting that an expression reads: config("shop.cookie"), config["Auth:CookieName"]; empty when it reads none that names a cookie. */
struct pl_str pl_cookie_setting_key(struct pl_context *c, uint32_t at);
/* The name under which that setting is kept, or empty. */
struct pl_str pl_cookie_setting_read(struct pl_context *c, uint32_t at);
/* Notes that an attribute of the fact (its subject, when `key` is empty) is the value of an expression of another file; `within` is the text it is
 * a part of, with "{}" in its place, or empty. */
void pl_refer(struct pl_context *c, uint32_t fact, struct pl_str key, uint32_t at, struct pl_str within);

/* The expression in the first hole of a template, or the first part of a chain of additions, that is no constant; of anything else itself; or 0. */
uint32_t pl_open_part(struct pl_context *c, uint32_t i);

struct pl_constants {
  struct pl_arena *arena;
  struct pl_map by_name; /* const struct pl_const *; of kind NONE where two differ */
};
void pl_constants_init(struct pl_constants *k, struct pl_arena *a, struct pl_file_facts **files, size_t n);
/* The value under a resolved name, or NULL. Borrowed from the files. */
const struct pl_const *pl_constants_get(const struct pl_constants *k, struct pl_str canonical);
/* Fills in what the file's facts wait for; made in the arena of `k`. */
void pl_constants_settle(const struct pl_constants *k, const struct pl_modules *modules, const struct pl_ruleset *rules,
                         struct pl_file_facts *file);
void pl_constants_release(struct pl_constants *k);

#endif
