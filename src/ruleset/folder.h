#ifndef PL_RULESET_FOLDER_H
#define PL_RULESET_FOLDER_H
/* Reads rule documents from files and folders, sorted by path. */
#include "base/vec.h"
#include "ruleset/doc.h"

struct pl_folder_docs {
  const struct pl_doc **at;
  size_t n, cap;
};

/* What a reader allows itself. */
struct pl_folder_limits {
  size_t files, file_bytes, all_bytes;
  int depth;  /* folders below the one that is named */
  bool links; /* symbolic links are followed; else one is an error */
};
extern const struct pl_folder_limits pl_folder_trusted; /* of whoever runs the program */
extern const struct pl_folder_limits pl_folder_hostile; /* of the product that is scanned */

/* Every *.yaml, and every grammar.json, of the pack's folder; paths are relative to it. False with *err set when one cannot be read or parsed. */
bool pl_folder_read(struct pl_arena *a, struct pl_str dir, struct pl_folder_docs *out, struct pl_error *err);
/* Rules that a user adds: every *.yaml below a folder, or one file. `path` is what messages name, below `root` ("" or a folder with '/' at its end). Each
 * must stand in a folder that tells what it holds. *bytes counts over several calls. */
bool pl_folder_add(struct pl_arena *a, struct pl_str root, struct pl_str path, const struct pl_folder_limits *limits,
                   size_t *bytes, struct pl_folder_docs *out, struct pl_error *err);
/* One such file whose bytes are there already. */
bool pl_folder_add_bytes(struct pl_arena *a, struct pl_str path, struct pl_str yaml,
                         const struct pl_folder_limits *limits, size_t *bytes, struct pl_folder_docs *out,
                         struct pl_error *err);
/* Whether a file of that name is read. */
bool pl_folder_takes(struct pl_str name);

#endif
