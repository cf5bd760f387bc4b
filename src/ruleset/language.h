#ifndef PL_RULESET_LANGUAGE_H
#define PL_RULESET_LANGUAGE_H
/* What is known of a language or file format: one row for each folder of grammars/ (its grammar.json). */
#include "ruleset/doc.h"

struct pl_language {
  struct pl_str name;   /* "typescript", "dotenv" */
  struct pl_str *files; /* globs over the base name, or over the whole path when they contain '/' */
  size_t file_count;
  struct pl_str family;    /* "code", "config", "markup", "text" */
  struct pl_str *comments; /* how a line begins that is all comment: "//", "#" */
  size_t comment_count;
  struct pl_str ecosystem;        /* prefix of resolved names: "npm", "py", "go", …; empty for formats */
  struct pl_node node;            /* the whole description: stage-specific keys are read by their stage */
  const struct pl_language *like; /* the one named by `like`, for keys that this one leaves out; or NULL */
  const struct pl_language
      *guest; /* of a template: what its `guest` says, like the language that this names; or NULL */
};

/* How names are read: what the description says under the key, or that of the language it is like. */
struct pl_node pl_language_get(const struct pl_language *l, const char *key);
struct pl_str pl_language_text(const struct pl_language *l, const char *key);

/* A glob of a language, found by its last byte. */
struct pl_language_glob {
  struct pl_str text;
  const struct pl_language *language;
  size_t weight; /* how specific it is: of all that match the heaviest decides, of two alike the earlier language */
  bool whole;    /* over the whole path */
};

struct pl_languages {
  const struct pl_language *at;
  size_t n;
  struct pl_language_glob *globs; /* sorted by last byte; those that end in a wildcard stand first */
  uint32_t first[257];            /* by last byte: index of its first glob */
};

/* Fills globs and first from at[0..n). */
void pl_languages_index(struct pl_arena *a, struct pl_languages *all);

/* The language of a path by its name (that of the most specific glob: whole names before extensions), or NULL. */
const struct pl_language *pl_language_of(const struct pl_languages *all, struct pl_str path);
const struct pl_language *pl_language_named(const struct pl_languages *all, struct pl_str name);

#endif
