#ifndef PL_TESTS_TREE_H
#define PL_TESTS_TREE_H
/* A temporary folder for tests of what touches the file system. Any failure ends the program. */
#include <stdbool.h>
#include <stddef.h>

struct tree {
  char root[64]; /* absolute, without links; HOME points to a folder beside it, so no setting of the user's counts */
};

void tree_make(struct tree *t);
void tree_remove(struct tree *t);
/* Everything in the root but ".git". */
void tree_clear(const struct tree *t);
/* Writes a file and the folders that it needs. `path` is relative to the root, here and below. */
void tree_write(const struct tree *t, const char *path, const char *text);
void tree_write_n(const struct tree *t, const char *path, const void *bytes, size_t n);
void tree_link(const struct tree *t, const char *path, const char *target);
/* Runs a command of the shell in the root; false when it fails. */
bool tree_run(const struct tree *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same and gives what it printed (malloc'ed, NUL-terminated), its length in *n. */
char *tree_output(const struct tree *t, size_t *n, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
