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
  struct pl_str ecosystem; /* prefix of resolved names: "npm", "py", "go", …; empty for formats */
  struct pl_node node;     /* the whole description: stage-specific keys are read by their stage */
};

struct pl_languages {
  const struct pl_language *at;
  size_t n;
};

/* The language of a path by its name (last match of the most specific glob: whole names before extensions), or NULL. */
const struct pl_language *pl_language_of(const struct pl_languages *all, struct pl_str path);
const struct pl_language *pl_language_named(const struct pl_languages *all, struct pl_str name);

#endif
