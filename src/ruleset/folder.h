#ifndef PL_RULESET_FOLDER_H
#define PL_RULESET_FOLDER_H
/* Reads the rule documents below a folder, sorted by path; paths are relative to the folder. */
#include "base/vec.h"
#include "ruleset/doc.h"

struct pl_folder_docs {
  const struct pl_doc **at;
  size_t n, cap;
};

/* Every *.yaml, and every grammar.json, at most 8 levels deep. False with *err set when one cannot be read or parsed. */
bool pl_folder_read(struct pl_arena *a, struct pl_str dir, struct pl_folder_docs *out, struct pl_error *err);

#endif
