#ifndef PL_MODEL_EVENT_H
#define PL_MODEL_EVENT_H
/* Events: what a file of any language says, in one vocabulary. syntax yields them, resolve and facts read them.
 *
 * They form a tree in pre-order: at[0] is the file, every event knows its parent, first child and next sibling by index
 * (0 = none, as the file is nobody's child). Constructs a query does not name leave no event; their captured parts hang
 * under the nearest event around them. */
#include "model/source.h"

enum pl_event_kind {
  PL_EV_OTHER,    /* an expression that is only known as text */
  PL_EV_FILE,     /* the root */
  PL_EV_IMPORT,   /* children: MODULE string or name; BINDING events */
  PL_EV_BINDING,  /* one imported name; children with role IMPORTED, LOCAL */
  PL_EV_EXPORT,   /* export list or default export; BINDING children for lists, MODULE for re-exports */
  PL_EV_CALL,     /* children: CALLEE, ARG… (keyword arguments are PAIR events with role ARG) */
  PL_EV_NEW,      /* as CALL, for constructors */
  PL_EV_MEMBER,   /* OBJECT and PROPERTY: a.b, a::b, a->b, a?.b */
  PL_EV_INDEX,    /* OBJECT and KEY: a["b"] */
  PL_EV_NAME,     /* an identifier; text is the name */
  PL_EV_STRING,   /* text is the decoded value */
  PL_EV_TEMPLATE, /* a string with holes; children with role HOLE; text is the raw source between the quotes */
  PL_EV_NUMBER,   /* text as written */
  PL_EV_BOOL,     /* text true or false as written */
  PL_EV_NULL,
  PL_EV_LIST,      /* children with role ARG */
  PL_EV_OBJECT,    /* children: PAIR (or NAME for shorthand properties, role ARG) */
  PL_EV_PAIR,      /* KEY and VALUE: object property, keyword argument, mapping entry, attribute of an element */
  PL_EV_BINARY,    /* LEFT, RIGHT; text is the operator */
  PL_EV_UNARY,     /* VALUE; text is the operator */
  PL_EV_ASSIGN,    /* TARGET and VALUE: declarations, assignments, class attributes with value */
  PL_EV_FUNCTION,  /* NAME, PARAM…; the body's events are inside */
  PL_EV_CLASS,     /* NAME, BASE…; members inside */
  PL_EV_FIELD,     /* a declared field or column: NAME, TYPE, VALUE */
  PL_EV_RETURN,    /* VALUE */
  PL_EV_COND,      /* a conditional: CONDITION; what it guards has role CONSEQUENCE or ALTERNATIVE */
  PL_EV_DECORATOR, /* annotation or decorator around a NAME or CALL */
  PL_EV_ELEMENT,   /* markup element: TAG and PAIR children */
  PL_EV_TEXT,      /* text between tags */
  PL_EV_COMMENT,
  PL_EV_TYPE, /* a type annotation, a type-only construct */
  PL_EV_KIND_COUNT
};

/* What an event is to its parent. */
enum pl_event_role {
  PL_AS_NONE,
  PL_AS_MODULE,
  PL_AS_IMPORTED,
  PL_AS_LOCAL,
  PL_AS_DEFAULT,
  PL_AS_NAMESPACE,
  PL_AS_CALLEE,
  PL_AS_ARGS,
  PL_AS_ARG,
  PL_AS_OBJECT,
  PL_AS_PROPERTY,
  PL_AS_KEY,
  PL_AS_VALUE,
  PL_AS_TARGET,
  PL_AS_LEFT,
  PL_AS_RIGHT,
  PL_AS_OPERATOR,
  PL_AS_NAME,
  PL_AS_PARAM,
  PL_AS_BODY,
  PL_AS_BASE,
  PL_AS_TYPE,
  PL_AS_HOLE,
  PL_AS_CONDITION,
  PL_AS_CONSEQUENCE,
  PL_AS_ALTERNATIVE,
  PL_AS_TAG,
  PL_AS_RECEIVER,
  PL_AS_COUNT
};

struct pl_event {
  uint8_t kind;   /* enum pl_event_kind */
  uint8_t as;     /* enum pl_event_role: its part in the parent */
  uint16_t flags; /* PL_EVF_* */
  uint32_t parent, child, next;
  uint32_t start, end;   /* bytes */
  uint32_t line, column; /* from 1, bytes */
  struct pl_str text;    /* see the kinds; else the source slice */
};
enum {
  PL_EVF_TYPE_ONLY = 1, /* import that vanishes at run time */
  PL_EVF_INJECTED = 2,  /* comes from a part in another language (script in HTML) */
  PL_EVF_GUEST = 4 /* … whose names are of another ecosystem than the file's: `guest` of grammar.json (Ruby in ERB) */
};

struct pl_events {
  struct pl_event *at; /* malloc'ed; at[0] is the file */
  uint32_t n;
  bool error;        /* the parser met text it could not read; what could be read is here */
  const char *limit; /* which limit cut it short, as the reason of a skip; NULL none. Lives as long as the program */
};

const char *pl_event_kind_name(enum pl_event_kind kind);
const char *pl_event_role_name(enum pl_event_role role);
/* First child with that role, or 0. */
uint32_t pl_event_child(const struct pl_events *e, uint32_t i, enum pl_event_role as);
/* What a PAIR, FIELD or ASSIGN gives its value to: the key, the name, the target; or 0. */
uint32_t pl_event_named(const struct pl_events *e, uint32_t i);
/* The next sibling after i with that role, or 0. */
uint32_t pl_event_next(const struct pl_events *e, uint32_t i, enum pl_event_role as);
/* The n-th (from 0) positional argument of a call (PAIR arguments not counted), or 0. */
uint32_t pl_event_arg(const struct pl_events *e, uint32_t call, unsigned n);
/* The value of the PAIR child with that key text (of a call, object or element), or 0. */
uint32_t pl_event_pair(const struct pl_events *e, uint32_t i, struct pl_str key);
/* The nearest event of the kind around i, or 0. */
uint32_t pl_event_around(const struct pl_events *e, uint32_t i, enum pl_event_kind kind);
/* Whether `outer` is i or around i. */
bool pl_event_inside(const struct pl_events *e, uint32_t i, uint32_t outer);
void pl_events_release(struct pl_events *e);

#endif
