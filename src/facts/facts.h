#ifndef PL_FACTS_FACTS_H
#define PL_FACTS_FACTS_H
/* Events and names of one file to typed facts; then, over the summaries of all files, what only shows across files.
 * The facts of a file are a pure function of its bytes, its path and the rules. */
#include "base/vec.h"
#include "model/fact.h"
#include "resolve/values.h"
#include "ruleset/ruleset.h"

/* A period that a parameter of a function decides: so many times `factor` seconds. */
struct pl_open_period {
  int parameter;    /* its position */
  double factor;    /* 0: none decides it */
  double otherwise; /* the period where a caller leaves it out: seconds, or 0 */
};

/* A function of the product that others may call, and what a call of it amounts to. */
struct pl_wrapper {
  struct pl_str name;          /* resolved: "npm:/src/lib/hash#hashPassword" */
  uint32_t fact;               /* index into the file's facts: what it does inside */
  int parameter;               /* position of the parameter that is the fact's input, or -1 */
  unsigned passes;             /* parameters that the call inside is handed as a whole: bit i for the i-th */
  bool thin;                   /* a short function: calling it amounts to what it does inside */
  bool presumed;               /* the purpose of the fact is what its function is made for, not what the code says */
  struct pl_open_period lasts; /* of a cookie: how long it lives, where callers decide it */
};

/* A call of something this file does not define: linked later. */
struct pl_outcall {
  struct pl_str name;     /* resolved name without the final "()" */
  struct pl_str args[4];  /* source text of the first arguments, cut to 160 bytes */
  struct pl_str texts[4]; /* of calls that set a cookie: the arguments' values, where they are texts */
  struct pl_str names[4]; /* of the same: what other arguments are called, whole */
  double numbers[4];      /* of the same: the arguments that are numbers, else 0 */
  struct pl_str target;   /* what the result is assigned to, or empty */
  int passes[4];          /* the parameter of the function around that the argument hands on, or -1 */
  unsigned whole[4]; /* the parameters of that function that the argument hands on as a whole: bit i for the i-th */
  struct pl_str function; /* own function around, or empty */
  bool thin;              /* that function is short */
  bool checked;           /* the way to the call passes a check that the person has agreed */
  struct pl_span span;
};

/* Data that a call of something of the product's own carries: it goes where that function hands it on to. */
struct pl_carried {
  uint32_t outcall; /* index into the file's outcalls */
  int argument;     /* its position, or -1 where it has a name */
  struct pl_str category, field;
  struct pl_span span;
};

/* What another file sees under a name of this one: `export { x } from`, `export const x = new Vendor()`. */
struct pl_alias {
  struct pl_str own, stands_for;
  bool client; /* an object of a vendor's package: files that import it may hold nothing else of the vendor */
  struct pl_str category; /* of that vendor; or empty */
  bool root;              /* `own` is what names of the product begin with */
  bool called;            /* `own` is a function, and a call of it gives an object of that package */
};

/* A constant that other files may import: "npm:/src/lib/names#SESSION_COOKIE". */
struct pl_constant {
  struct pl_str own;
  struct pl_const value;
};

/* What a fact takes from a constant of another file. */
struct pl_reference {
  uint32_t fact;                /* index into the file's facts */
  struct pl_str key;            /* attribute as its row spells it, or empty: the subject */
  struct pl_str name;           /* resolved name of the constant */
  bool member;                  /* an option of an object: that member and no other that is called alike */
  struct pl_str within;         /* text that the constant is a part of, "{}" in its place; or empty */
  const struct pl_api_row *row; /* of a subject: what made the fact; else NULL */
  struct pl_str
      purpose; /* of a cookie whose name tells none: what its value and its row tell, "unknown"; or empty: as it is */
};

/* Whether the fact shows a recipient in the product itself, not in its tests or tools. */
static inline bool pl_fact_counts_recipient(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_role_counts(f->role);
}

struct pl_file_facts {
  const struct pl_source *source;
  struct pl_str module;     /* "npm:/src/lib/hash" */
  struct pl_str own_domain; /* the product's own, where a setting of this file says it; or empty */
  struct pl_str own_vendor; /* id of the catalogue's entry whose product this is, told the same way; or empty */
  struct pl_str own_owner;  /* who owns the repository, where a manifest says it; or empty */
  struct pl_str own_name;   /* what a manifest calls the product, or its scope; or empty */
  PL_VEC(struct pl_fact) facts;
  PL_VEC(struct pl_wrapper) wrappers;
  PL_VEC(struct pl_outcall) outcalls;
  PL_VEC(struct pl_carried) carried; /* in the order of the outcalls */
  PL_VEC(struct pl_alias) aliases;
  PL_VEC(struct pl_constant) constants;
  PL_VEC(struct pl_reference) references;
};
void pl_file_facts_release(struct pl_file_facts *f);
/* Whether the file holds a constant that by its name names a cookie: other files may wait for it. */
bool pl_file_facts_name_cookies(const struct pl_file_facts *f);
/* Drops what a file without facts yielded, before its bytes and arena go. */
void pl_file_facts_forget(struct pl_file_facts *f);

/* Facts of one parsed file. Everything lives in `arena`; thread-safe for different files. */
void pl_facts_of_file(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      const struct pl_language *language, const struct pl_events *events, struct pl_file_facts *out);
/* Whether the file lists packages or environment names: such a file is read whatever it holds. */
bool pl_facts_manifest_path(const struct pl_ruleset *rules, struct pl_str path);
/* Facts that the path alone shows (vercel.json). */
void pl_facts_of_path(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      struct pl_file_facts *out);
/* Adds the service that a file in a folder of adapters is named after, as one that may be switched on (adapters.c); part of pl_facts_of_path. */
void pl_facts_adapter(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      struct pl_file_facts *out);

/* Joins the summaries: purposes through wrappers, calls of re-exported clients. Adds facts to the files they stand in. Deterministic:
 * files are taken in the order given. `own` is the product's name as its folder says it: unknown hosts under it are no recipients. */
void pl_facts_link(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n,
                   struct pl_str own);

#endif
