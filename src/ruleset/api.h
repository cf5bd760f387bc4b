#ifndef PL_RULESET_API_H
#define PL_RULESET_API_H
/* API models (rules/apis/, described in docs/APIS.md): rows that say what a call, an assignment, a setting, an import or a comparison means.
 * Read-only after loading.
 *
 * A row is found by the resolved name of what code does (`call`, `assign`, `mention`, `import`), by the first word of a string (`text`), by the name of a setting (`key`), of a package in a
 * manifest (`package`) or of both sides of a comparison (`compare`). Its other fields are `specs`, tiny expressions that are evaluated at
 * the place: "$0" first argument, "$name" keyword argument, "$1.maxAge" property of an object argument, "$.update.0" first argument of a
 * chained call, "$value" right-hand side, "a|b" first that is there, "$0/until:=" a part of it, else the text itself. */
#include "base/map.h"
#include "base/vec.h"
#include "model/fact.h"
#include "ruleset/doc.h"

struct pl_api_row {
  struct pl_str id;
  enum pl_fact_kind fact;
  enum pl_tier tier;
  enum pl_how how;
  struct pl_str subject, name, input, purpose; /* specs; empty when absent */
  struct pl_str at;                            /* spec: the expression whose place is reported; empty: the whole */
  struct pl_str otherwise;                     /* purpose when nothing tells another */
  struct pl_str ecosystem;                     /* of a processor: the subject is a package's name there ("hex") */
  struct pl_str about;                         /* spec: what a retention or data fact is about */
  struct pl_str size;                          /* spec: a value whose length in bytes matters (a cipher's key) */
  struct pl_node attrs;                        /* map: attribute -> spec */
  struct pl_node requires_, unless;            /* map: spec -> values; all must hold, none may */
  struct pl_node map;                          /* map: found subject -> normal subject */
  struct pl_str *in;                           /* path globs; the row holds only there */
  size_t in_count;
  struct pl_str *imports; /* the file must import one of these modules (resolved, "npm:express") */
  size_t import_count;
  struct pl_node node,
      group; /* the entry, and the group around it (absent: none) whose fields hold where the entry has none */
};
/* A row and the end of a name it was found by: "*.cookies.set" gives "cookies.set"; empty when it was the whole name. */
struct pl_api_hit {
  const struct pl_api_row *row;
  struct pl_str tail;
};
typedef PL_VEC(struct pl_api_hit) pl_api_rows;

struct pl_apis {
  struct pl_map calls;        /* resolved name -> pl_api_rows * */
  struct pl_map tails;        /* last member of "*.name" patterns -> pl_api_rows * */
  struct pl_map assigns;      /* resolved name of the target; "x[]" for x[key] */
  struct pl_map assign_tails; /* last member of "*.name" */
  struct pl_map keys;         /* setting name */
  struct pl_map mentions;     /* resolved name of an expression */
  struct pl_map mentioned;    /* the last members of those names: what is worth resolving */
  struct pl_map texts;        /* first word of a string, lower-case */
  struct pl_map
      modules; /* imported name; "npm:next-auth/providers/" with a final '*' in the row is found by its folder */
  struct pl_map packages;  /* "npm bcrypt" */
  struct pl_map compares;  /* head noun of both sides of a comparison */
  struct pl_map durations; /* resolved name -> node: seconds a unit, or a map of keyword -> seconds */
  struct pl_map same;      /* name as it is called, "*.name" for members -> node: "receiver" or "argument" */
  struct pl_map constants; /* resolved name of a library's constant -> node: the text that it is */
  PL_VEC(const struct pl_api_row *) rows;
  size_t added_names; /* that rows of added documents are found by */
};

bool pl_apis_add(struct pl_arena *a, struct pl_apis *apis, const struct pl_doc *doc, struct pl_error *err);
void pl_apis_release(struct pl_apis *apis);
/* Rows for a resolved name: exact ones, and those that know it by its last member (compare the tail with pl_api_ends). NULL when none. */
const pl_api_rows *pl_api_calls(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_tails(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_assigns(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_assign_tails(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_keys(const struct pl_apis *apis, struct pl_str key);
bool pl_api_mentioned(const struct pl_apis *apis, struct pl_str last);
const pl_api_rows *pl_api_mentions(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_texts(const struct pl_apis *apis, struct pl_str word);
const pl_api_rows *pl_api_modules(const struct pl_apis *apis, struct pl_str name);
const pl_api_rows *pl_api_packages(const struct pl_apis *apis, struct pl_str ecosystem_and_name);
const pl_api_rows *pl_api_compares(const struct pl_apis *apis, struct pl_str noun);
/* Whether the name ends with these members as a whole: "a.cookies.set" ends with "cookies.set", "a.mycookies.set" does not. */
bool pl_api_ends(struct pl_str name, struct pl_str tail);

#endif
