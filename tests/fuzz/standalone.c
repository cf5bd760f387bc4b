/* Runs a fuzz target over files and folders of inputs, each once: what ctest does with tests/fuzz/corpus/<name>. Reads the paths
 * named on the command line; leaves with 1 when there was no input at all. A fault ends the program as it does under libFuzzer. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { BIGGEST = 16 << 20 };

/* The input is copied to memory of just its size, so that a sanitizer sees every byte read past its end. */
static size_t run_file(const char *path) {
  struct pl_str bytes;
  if (pl_file_read(path, BIGGEST, true, &bytes) != PL_READ_OK) return 0;
  uint8_t *exact = malloc(bytes.n ? bytes.n : 1);
  if (!exact) abort();
  memcpy(exact, bytes.p, bytes.n);
  free((void *)(uintptr_t)bytes.p);
  fprintf(stderr, "%s\n", path);
  LLVMFuzzerTestOneInput(exact, bytes.n);
  free(exact);
  return 1;
}

static size_t run_folder(const char *folder) {
  size_t n = 0;
  char path[4096];
  struct dirent **names;
  int count = scandir(folder, &names, NULL, alphasort);
  for (int i = 0; i < count; i++) {
    snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
    if (names[i]->d_name[0] != '.') n += run_file(path);
    free(names[i]);
  }
  if (count >= 0) free(names);
  return n;
}

int main(int argc, char **argv) {
  size_t n = 0;
  for (int i = 1; i < argc; i++) {
    struct stat st;
    bool folder = stat(argv[i], &st) == 0 && S_ISDIR(st.st_mode);
    n += folder ? run_folder(argv[i]) : run_file(argv[i]);
  }
  printf("%zu inputs\n", n);
  return n ? 0 : 1;
}
