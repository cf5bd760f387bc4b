#ifndef PL_BASE_PATH_H
#define PL_BASE_PATH_H
/* Relative paths with '/', as they stand in reports. Pure text: the file system is never asked. */
#include "base/arena.h"

/* "a/b/c.ts" -> "a/b"; "" when there is no '/'. Borrowed from `path`. */
struct pl_str pl_path_dir(struct pl_str path);
struct pl_str pl_path_base(struct pl_str path);
/* The part of the base name from the last '.', with it (".ts"); empty when none or when the name starts with its only dot. */
struct pl_str pl_path_ext(struct pl_str path);
/* The base name without its ending: "tidy_hives" of "src/tidy_hives.go". */
struct pl_str pl_path_stem(struct pl_str path);
/* Joins and resolves "." and ".." lexically. A result that would leave the root is empty with p == NULL. */
struct pl_str pl_path_join(struct pl_arena *a, struct pl_str dir, struct pl_str rest);
/* Whether one of the folders of the path (not its base name) has this name. */
bool pl_path_has_dir(struct pl_str path, const char *name);
/* Whether the path lies below the folder, which ends without '/'; a folder does not lie below itself. */
bool pl_path_is_below(struct pl_str path, struct pl_str folder);
/* Glob over whole paths: '*' and '?' stay within a segment, '**' crosses segments. */
bool pl_path_glob(struct pl_str pattern, struct pl_str path);
/* A Go module's path without its major version: stripe-go/v76/customer is stripe-go/customer. "v1" is a name of its own. */
struct pl_str pl_path_unversioned(struct pl_arena *a, struct pl_str path);

#endif
