/* A cloud that is reached for the product's own secrets alone: its client's import, credentials and settings in that file see no data of users
 * either. */
#include "facts/leftovers.h"

static bool is_product(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_attr_text(f->attrs, "product").n != 0;
}

/* Of the vendor's products that the file uses, each is one that an administrator may switch on; and there is one. */
static bool only_optional(const struct pl_file_facts *file, struct pl_str vendor) {
  bool any = false;
  for (size_t i = 0; i < file->facts.n; i++) {
    const struct pl_fact *f = &file->facts.at[i];
    if (!is_product(f) || !pl_str_eq(f->subject, vendor)) continue;
    if (f->role != PL_ROLE_OPTIONAL || !pl_str_is(pl_attr_text(f->attrs, "category"), "secrets")) return false;
    any = true;
  }
  return any;
}

void pl_facts_secret_stores(struct pl_file_facts **files, size_t n) {
  enum { MOST = 400 }; /* facts of a file that are looked at */
  for (size_t i = 0; i < n; i++) {
    size_t all = files[i]->facts.n < MOST ? files[i]->facts.n : MOST;
    for (size_t k = 0; k < all; k++) {
      struct pl_fact *f = &files[i]->facts.at[k];
      if (f->kind == PL_FACT_PROCESSOR && f->role == PL_ROLE_RUNTIME && !is_product(f) &&
          only_optional(files[i], f->subject))
        f->role = PL_ROLE_OPTIONAL;
    }
  }
}
