/* A package that a page loads from a network of packages is used there: https://cdn.jsdelivr.net/npm/posthog-js@1/dist/module.js. */
#include "facts/hostplace.h"
#include "resolve/names.h"

/* "posthog-js" of posthog-js/dist/array.js, "@sentry/browser" of @sentry/browser/build/x.js */
static struct pl_str name_of(struct pl_str path) {
  size_t scope = path.n && path.p[0] == '@' ? pl_str_chr(path, '/') : SIZE_MAX,
         from = scope == SIZE_MAX ? 0 : scope + 1;
  size_t slash = pl_str_chr(pl_str_cut(path, from, path.n), '/');
  return slash == SIZE_MAX ? path : pl_str_cut(path, 0, from + slash);
}

void pl_fact_package_loaded(struct pl_context *c, uint32_t event, const struct pl_url *u) {
  struct pl_str url = pl_arena_printf(c->arena, "https://%.*s%.*s", PL_FMT(u->host), PL_FMT(u->path)),
                package = pl_specifier_package(url);
  if (package.n == url.n) return;
  const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, "npm", name_of(package));
  if (v) pl_fact_vendor(c, v, PL_HOW_SCRIPT, PL_TIER_IMPORT, event);
}
