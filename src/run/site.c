/* Only pages count: a policy that lies as text beside the handbook says nothing about the handbook's own site. */
#include "run/site.h"

static bool is_page(const struct pl_source *s) {
  return s->role == PL_ROLE_DOCS && s->package.n && s->language.n && !pl_str_is(s->language, "markdown");
}

static const struct pl_source *page_of(const struct pl_source *files, size_t n, struct pl_str path) {
  for (size_t i = 0; i < n; i++)
    if (pl_str_eq(files[i].path, path)) return is_page(&files[i]) ? &files[i] : NULL;
  return NULL;
}

void pl_site_of_policies(struct pl_source *files, size_t n, const struct pl_str *policies, size_t policy_count) {
  for (size_t p = 0; p < policy_count; p++) {
    const struct pl_source *page = page_of(files, n, policies[p]);
    struct pl_str package = page ? page->package : (struct pl_str){NULL, 0};
    for (size_t i = 0; page && i < n; i++)
      if (files[i].role == PL_ROLE_DOCS && pl_str_eq(files[i].package, package) && files[i].language.n &&
          !pl_str_is(files[i].language, "markdown")) {
        files[i].role = PL_ROLE_RUNTIME;
        files[i].role_reason = "its site shows the policy";
      }
  }
}
