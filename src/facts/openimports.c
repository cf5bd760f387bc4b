/* Imports that bring every name of a module (Swift, Dart, C#): whose class a call begins with. */
#include "facts/context.h"

enum { IMPORTS_MAX = 64, SHORTEST = 4 };

/* Letters and digits in lower case: sentry_flutter and SentryFlutter are one. */
static struct pl_str plain(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_alnum(s.p[i])) out[n++] = pl_lower(s.p[i]);
  return pl_str_n(out, n);
}

/* "SentrySDK" of "swift:SentrySDK.start": a class by its capital; empty for anything else. */
static struct pl_str class_of(struct pl_str callee) {
  size_t colon = pl_str_chr(callee, ':'), n = 0;
  struct pl_str rest = pl_str_cut(callee, colon == SIZE_MAX ? 0 : colon + 1, callee.n);
  if (rest.n && rest.p[0] == ':') rest = pl_str_cut(rest, 1, rest.n);
  while (n < rest.n && (pl_is_alnum(rest.p[n]) || rest.p[n] == '_')) n++;
  return n && rest.p[0] >= 'A' && rest.p[0] <= 'Z' ? pl_str_cut(rest, 0, n) : (struct pl_str){NULL, 0};
}

/* The package's own name: "sentry_flutter" of "dart:sentry_flutter/sentry_flutter". */
static struct pl_str package_of(struct pl_str module) {
  size_t colon = pl_str_chr(module, ':');
  struct pl_str rest = pl_str_cut(module, colon == SIZE_MAX ? 0 : colon + 1, module.n);
  size_t slash = pl_str_chr(rest, '/');
  return slash == SIZE_MAX ? rest : pl_str_cut(rest, 0, slash);
}

static bool begins(struct pl_str s, struct pl_str with) {
  return s.n >= with.n && pl_str_eq(pl_str_cut(s, 0, with.n), with);
}

/* Named after the module or the vendor: SentrySDK of Sentry, Analytics of FirebaseAnalytics. */
static bool named_after(struct pl_str class, struct pl_str module, struct pl_str vendor) {
  if (class.n < SHORTEST || module.n < SHORTEST) return false;
  return begins(class, module) || begins(module, class) || (vendor.n >= SHORTEST && begins(class, vendor)) ||
         (class.n > SHORTEST && module.n > class.n &&
          pl_str_eq(pl_str_cut(module, module.n - class.n, module.n), class));
}

const struct pl_vendor *pl_vendor_by_import(struct pl_context *c, struct pl_str callee) {
  const struct pl_events *e = c->events;
  struct pl_str class = c->names->style == PL_IMPORT_GLOBAL ? class_of(callee) : (struct pl_str){NULL, 0};
  if (!class.n) return NULL;
  class = plain(c->arena, class);
  int budget = IMPORTS_MAX;
  for (uint32_t i = e->at[0].child; i && budget; i = e->at[i].next) {
    uint32_t module = e->at[i].kind == PL_EV_IMPORT ? pl_event_child(e, i, PL_AS_MODULE) : 0;
    if (!module || !budget--) continue;
    struct pl_str name = pl_names_module(c->names, e->at[module].text);
    const struct pl_vendor *v = name.p ? pl_vendor_of_name(c, name) : NULL;
    if (v && named_after(class, plain(c->arena, package_of(name)), plain(c->arena, v->id))) return v;
  }
  return NULL;
}
