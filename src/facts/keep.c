/* Facts that go again, once other facts are known. */
#include "facts/keep.h"

void pl_facts_keep(struct pl_file_facts *file, pl_fact_stays *stays, void *context) {
  size_t kept = 0;
  for (size_t k = 0; k < file->facts.n; k++) {
    struct pl_fact f = file->facts.at[k];
    if (stays(context, &f)) file->facts.at[kept++] = f;
  }
  file->facts.n = kept;
}

void pl_facts_keep_all(struct pl_file_facts **files, size_t n, pl_fact_stays *stays, void *context) {
  for (size_t i = 0; i < n; i++) pl_facts_keep(files[i], stays, context);
}
