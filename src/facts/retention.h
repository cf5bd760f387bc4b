#ifndef PL_FACTS_RETENTION_H
#define PL_FACTS_RETENTION_H
/* What the readers of periods share: names (durations.c), moments (moments.c), SQL (sqltext.c). */
#include "facts/context.h"

/* A period found, and the texts that may tell what it is about, strongest first. */
struct pl_retention {
  double seconds;
  struct pl_str name;     /* of the setting, variable or column */
  struct pl_str around;   /* keys and calls around it */
  struct pl_str env;      /* environment name it comes from */
  struct pl_str plan;     /* the row of a table of periods by plan: free, team; or empty */
  struct pl_str action;   /* delete, archive, anonymise; or empty */
  struct pl_str function; /* of SQL that it stands in; empty: the function of the code around */
  uint32_t event;
  bool setting;    /* found by its name alone: nothing shows what it does */
  bool given;      /* `name` is a function's that the period is given to */
  size_t from, to; /* place in the source when it is a part of the event; 0,0 otherwise */
};

/* A list or map of data/retention.yaml. */
struct pl_node pl_retention_data(const struct pl_context *c, const char *part);
/* Whether the name is of a thing that is kept (data/things.yaml). */
bool pl_retention_names_thing(struct pl_context *c, struct pl_str name);
/* Seconds of the unit that a name ends in or holds, or 0. */
double pl_unit_in(const struct pl_context *c, struct pl_str name);
bool pl_counts_milliseconds(const struct pl_context *c);
/* Names of the keys, variables and calls around an event, inside its function, nearest first. */
struct pl_str pl_surroundings(struct pl_context *c, uint32_t event);
/* Whether a period of that length is one of keeping, after the words around it: no cache of minutes, no preflight, no rate limit. */
bool pl_retention_plausible(struct pl_context *c, double seconds, struct pl_str texts);
/* Adds the fact: subject and `of` from the strongest text that names a thing of data/things.yaml. */
void pl_retention_add(struct pl_context *c, const struct pl_retention *r);
/* What the names say is done to old things: delete, archive, anonymise; or empty. Strongest text first. */
struct pl_str pl_removal_in(const struct pl_context *c, const struct pl_str *texts, size_t n);
/* Whether the named function around calls nothing but what reads, reports or makes a date, and reports something (onlylooks.c). */
bool pl_function_only_looks(struct pl_context *c, uint32_t event);
/* What the code beside the period takes away; empty when nothing tells. retentionrecord.c */
struct pl_str pl_retention_removed(struct pl_context *c, const struct pl_retention *r);
/* Sets subject, name and `of` of a fact from the texts. */
void pl_retention_describe(struct pl_context *c, const struct pl_retention *r, struct pl_fact *f);
/* "passwordResetToken", "PASSWORD_RESET-token" as "password reset token". */
struct pl_str pl_spaced(struct pl_arena *a, struct pl_str name);

/* Whether what the name says is taken away is one of the nouns of the entry of data/capabilities.yaml; true for entries without `before`. capabilityobject.c */
bool pl_capability_of_object(struct pl_context *c, struct pl_node entry, struct pl_str text);
/* How the code that a function or a route is named after reaches people, `email` or `sms`; empty where nothing tells or several do. codechannel.c */
struct pl_str pl_code_channel(struct pl_context *c, struct pl_str name, uint32_t event);
/* Whether the function `text` ("Class.member") is itself a place of the entry: no constructor, and no member that does something else in a class that is
 * named after what users can do. True for functions of no class. */
bool pl_capability_of_member(struct pl_context *c, struct pl_node entry, struct pl_str text);

#endif
