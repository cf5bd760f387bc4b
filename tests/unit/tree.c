/* Temporary folders, with git kept from the settings of whoever runs the tests. */
#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void must(bool ok, const char *what) {
  if (ok) return;
  fprintf(stderr, "test tree: %s: %s\n", what, strerror(errno));
  abort();
}

void tree_make(struct tree *t) {
  char base[] = "/tmp/policylint-test-XXXXXX", home[96];
  must(mkdtemp(base) != NULL, "mkdtemp");
  snprintf(t->root, sizeof t->root, "%s/root", base);
  snprintf(home, sizeof home, "%s/home", base);
  must(mkdir(t->root, 0755) == 0 && mkdir(home, 0755) == 0, "mkdir");
  setenv("HOME", home, 1);
  setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  setenv("LC_ALL", "C", 1);
  static const char *const settings[] = {"XDG_CONFIG_HOME",   "GIT_DIR",    "GIT_WORK_TREE",       "GIT_INDEX_FILE",
                                         "GIT_CONFIG_GLOBAL", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"};
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) unsetenv(settings[i]);
}

void tree_remove(struct tree *t) {
  must(tree_run(t, "cd .. && chmod -R u+rwX . && rm -rf \"$PWD\""), "remove");
  t->root[0] = '\0';
}

void tree_clear(const struct tree *t) {
  must(tree_run(t, "find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +"), "clear");
}

static int open_parent(const struct tree *t, char *path) {
  int fd = open(t->root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  must(fd >= 0, "root");
  for (char *slash; (slash = strchr(path, '/')) != NULL; path = slash + 1) {
    *slash = '\0';
    if (mkdirat(fd, path, 0755) != 0) must(errno == EEXIST, "mkdir");
    int next = openat(fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(next >= 0, path);
    close(fd);
    fd = next;
  }
  return fd;
}

/* Opens the parent of `path` and gives the last name; *copy is to be freed. */
static int parent_of(const struct tree *t, const char *path, char **copy, const char **name) {
  *copy = strdup(path);
  const char *slash = strrchr(path, '/');
  *name = slash ? slash + 1 : path;
  return open_parent(t, *copy);
}

void tree_write_n(const struct tree *t, const char *path, const void *bytes, size_t n) {
  char *copy;
  const char *name;
  int parent = parent_of(t, path, &copy, &name);
  int fd = openat(parent, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  must(fd >= 0, path);
  must(write(fd, bytes, n) == (ssize_t)n, "write");
  close(fd);
  close(parent);
  free(copy);
}

void tree_write(const struct tree *t, const char *path, const char *text) { tree_write_n(t, path, text, strlen(text)); }

void tree_link(const struct tree *t, const char *path, const char *target) {
  char *copy;
  const char *name;
  int parent = parent_of(t, path, &copy, &name);
  must(symlinkat(target, parent, name) == 0, path);
  close(parent);
  free(copy);
}

static FILE *start(const struct tree *t, const char *format, va_list args) {
  char command[8192], all[9000];
  vsnprintf(command, sizeof command, format, args);
  snprintf(all, sizeof all, "cd '%s' && { %s ; } 2>/dev/null", t->root, command);
  FILE *f = popen(all, "r");
  must(f != NULL, "popen");
  return f;
}

static char *read_to_end(FILE *f, size_t *n) {
  size_t cap = 4096;
  char *p = malloc(cap);
  *n = 0;
  for (size_t got; (got = fread(p + *n, 1, cap - *n - 1, f)) > 0;) {
    *n += got;
    if (*n + 1 >= cap) p = realloc(p, cap *= 2);
  }
  p[*n] = '\0';
  return p;
}

bool tree_run(const struct tree *t, const char *format, ...) {
  size_t n;
  va_list args;
  va_start(args, format);
  FILE *f = start(t, format, args);
  va_end(args);
  free(read_to_end(f, &n));
  return pclose(f) == 0;
}

char *tree_output(const struct tree *t, size_t *n, const char *format, ...) {
  va_list args;
  va_start(args, format);
  FILE *f = start(t, format, args);
  va_end(args);
  char *p = read_to_end(f, n);
  pclose(f);
  return p;
}
