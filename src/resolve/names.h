#ifndef PL_RESOLVE_NAMES_H
#define PL_RESOLVE_NAMES_H
/* Makes names whole within one file: what an expression is, whatever it was imported or assigned as.
 *
 * A resolved name is `eco:module#member.path` or `eco:dotted.path`; `()` stands for the result of a call:
 *   npm:crypto#createHash().update      import { createHash as h } from "node:crypto"; const x = h("sha256"); x.update
 *   py:hashlib.sha256                   from hashlib import sha256
 *   npm:/src/lib/hash#hashPassword      a function of the product itself (its file without extension)
 *   npm::document.cookie                bound nowhere in the file: a global, a parameter
 *   ruby:BCrypt.Password.create()       every language's separators (::, \, ->) are written as '.'
 * Everything is allocated in the arena given; a pl_names is used by one thread. */
#include "base/map.h"
#include "model/event.h"
#include "ruleset/language.h"

enum pl_import_style {
  PL_IMPORT_HASH,   /* module#member (JavaScript; Go, which besides has `binds: last`) */
  PL_IMPORT_DOTTED, /* module.member (Python) */
  PL_IMPORT_LAST,   /* the last segment of the path is bound (Java, PHP, Rust …) */
  PL_IMPORT_GLOBAL  /* names are global; an import binds only its alias (Ruby, C#, Swift …) */
};

struct pl_binding {
  struct pl_str name;
  uint32_t scope;       /* event of the function, class or file around */
  uint32_t event;       /* value, function, parameter or import event */
  struct pl_str whole;  /* imports: the resolved name; else empty */
  struct pl_str member; /* destructured: the property taken of the value */
  uint32_t type;        /* the declared type beside a value, or 0 */
  bool param;
  struct pl_binding *next; /* same name, other scope */
};

/* How names are read: as the file's language says, or as `guest` of its grammar.json says for events with PL_EVF_GUEST. */
struct pl_dialect {
  struct pl_language language; /* name, ecosystem and node are set */
  enum pl_import_style style;
  bool bare_calls;    /* `calls: bare`: a call needs no parentheses (Ruby) */
  bool implicit_self; /* `self: implicit`: members of the object itself need no prefix (Java) */
  bool ignores_case;  /* `case: ignored`: names are written in lower case (SQL) */
  struct pl_node env, requires, defaults, hands; /* lists of calls, asked for at many expressions */
};

/* What is around an event: 0 none. */
struct pl_place {
  uint32_t scope;  /* FUNCTION or CLASS */
  uint32_t holder; /* CLASS */
};

/* The names of the functions and classes that were asked for last, by event modulo their number. */
enum { PL_OWN_NAMES = 16 };
struct pl_own_name {
  uint32_t event;
  struct pl_str name;
};

struct pl_names {
  struct pl_arena *arena;
  const struct pl_events *events;
  struct pl_dialect host, guest;
  const struct pl_dialect *dialect;   /* of the event in question */
  const struct pl_language *language; /* the dialect's */
  enum pl_import_style style;         /* the dialect's */
  struct pl_str self;                 /* "npm:/src/lib/hash" */
  struct pl_str dir;                  /* folder of the file */
  struct pl_map by_name;              /* name -> struct pl_binding * */
  struct pl_place *places;            /* by event */
  struct pl_str *memo;                /* by event: p == NULL not yet asked */
  struct pl_own_name own[PL_OWN_NAMES];
};

/* Reads all bindings of the file. `path` is the file's path in the product. */
void pl_names_init(struct pl_names *n, struct pl_arena *arena, const struct pl_events *events,
                   const struct pl_language *language, struct pl_str path);
/* Reads names as is due at the event; the functions below do so themselves. */
void pl_names_at(struct pl_names *n, uint32_t event);
/* The resolved name of an expression, or empty. Bounded in depth; memoised. */
struct pl_str pl_names_of(struct pl_names *n, uint32_t event);
/* What a function of this file gives back ("npm:stripe#Stripe()"), where that is something that another package made; else empty. Bounded. */
struct pl_str pl_names_result(struct pl_names *n, uint32_t function);
/* The binding a NAME event refers to, or NULL. */
const struct pl_binding *pl_names_binding(struct pl_names *n, uint32_t event);
/* The same for a MEMBER that names a field or constant of the object itself or of a class of this file. */
const struct pl_binding *pl_names_member_binding(struct pl_names *n, uint32_t event);
/* The package of a specifier of Deno or of a host of packages: "npm:stripe@14" is stripe, "https://deno.land/x/a@1/mod.ts" deno.land/x/a; others as they are. */
struct pl_str pl_specifier_package(struct pl_str specifier);
/* Resolved name of a module specifier as it stands in an import. */
struct pl_str pl_names_module(struct pl_names *n, struct pl_str specifier);
/* Name of a function or class of this file: self#Class.method. */
struct pl_str pl_names_own(struct pl_names *n, uint32_t event);
/* Whether a name is a path of names in the language ("a::b", "A\\B", "a.b"). */
bool pl_names_path(const struct pl_names *n, struct pl_str name);
/* A path of names with '.' for the language's separators (:: and \), without what stands at its start and without generic arguments. */
struct pl_str pl_names_dotted(struct pl_names *n, struct pl_str path);
/* base + member, with '#' or '.' as due. */
struct pl_str pl_names_join(struct pl_arena *a, struct pl_str base, struct pl_str member);
/* The expression inside wrappers without meaning of their own (parentheses, await, casts). */
uint32_t pl_names_unwrap(const struct pl_events *e, uint32_t event);
/* What a call is made on, in either form that a grammar gives it: a MEMBER as callee, or RECEIVER and NAME; 0 where it is made on nothing. *method is the
 * event of the method's or function's name, or 0. */
uint32_t pl_names_receiver(const struct pl_events *e, uint32_t call, uint32_t *method);
void pl_names_release(struct pl_names *n);

#endif
