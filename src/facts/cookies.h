#ifndef PL_FACTS_COOKIES_H
#define PL_FACTS_COOKIES_H
/* What tells a cookie beyond the place that sets it: the caller that gives its name, the catalogue that knows the name. Private to facts/link.c; one
 * thread. */
#include "facts/constants.h"

/* A call of a function that sets a cookie (or an entry of storage) whose name is one of its parameters. */
struct pl_cookie_call {
  struct pl_file_facts *caller, *file; /* where the call stands; where the fact does */
  uint32_t fact;                       /* of `file` */
  int parameter;                       /* the fact's name, or -1 */
  const struct pl_outcall *call;
  struct pl_open_period lasts; /* as of struct pl_wrapper */
};
/* setCookie("sid", v) of the product's own: a cookie at that place. The fact inside the function is marked `named` where a caller gave it a name. */
void pl_cookie_through(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_constants *constants,
                       const struct pl_modules *modules, const struct pl_cookie_call *call);
/* An argument as the caller writes it: "sid", `sid_${n}`, a constant (`known`), or what stands there. */
struct pl_str pl_written_argument(const struct pl_outcall *o, int parameter, bool *known);
/* Which of its own parameters the function around the call hands on to a wrapper's, or -1. A cookie's name is handed on only as it is: what
 * nameFor(token) gives is not called as the token is. */
int pl_cookie_handed_on(const struct pl_fact *f, const struct pl_outcall *o, int parameter);
/* Cookies whose name the catalogue of vendors knows bear `vendor` and the purpose that it tells. */
void pl_facts_cookie_vendors(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files,
                             size_t n);

#endif
