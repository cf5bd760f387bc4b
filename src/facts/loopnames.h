#ifndef PL_FACTS_LOOPNAMES_H
#define PL_FACTS_LOOPNAMES_H
/* What a name stands for in a loop over texts that are written out. Private to the facts stage. */
#include "facts/context.h"

enum { PL_LOOP_MOST = 40 };

/* The texts that `name` goes through in the loop around or before the event: `for (const t of ["a", "b"])`, `for t in ("a", "b")`,
 * `["a", "b"].forEach((t) => …)`, `%w[a b].each do |t|`, `foreach (["a", "b"] as $t)`. Their number, at most PL_LOOP_MOST; 0 when there is no
 * such loop or a member of the list is no text. */
size_t pl_loop_texts(const struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str out[PL_LOOP_MOST]);
/* The same, or the texts that the arms of a choice give, for the expression that names a cookie: `match kind { A => "sid", B => "stay" }`
 * (cookiechoice.c). */
size_t pl_cookie_choice(struct pl_context *c, uint32_t at, struct pl_str out[PL_LOOP_MOST]);

#endif
