/* A digest that only makes a password short enough for the function that hashes it: bcrypt(sha256(password)). It is told by where it goes: into
 * the call of an API that is made for passwords, at once, by a variable, or by a function of the same file. */
#include "facts/context.h"
#include "facts/spec.h"

static bool for_passwords(const pl_api_rows *rows, struct pl_str name) {
  for (size_t i = 0; rows && i < rows->n; i++)
    if (rows->at[i].row->fact == PL_FACT_HASH && pl_str_is(rows->at[i].row->otherwise, "password") &&
        (!rows->at[i].tail.n || pl_api_ends(name, rows->at[i].tail)))
      return true;
  return false;
}

static bool hashes_passwords(struct pl_context *c, uint32_t call) {
  struct pl_str name = pl_names_of(c->names, call);
  if (pl_str_ends(name, "()")) name.n -= 2;
  return name.n && (for_passwords(pl_api_calls(&c->rules->apis, name), name) ||
                    for_passwords(pl_api_tails(&c->rules->apis, name), name));
}

/* Whether the expression stands among the arguments of such a call. */
static bool is_put_in(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = event, up = e->at[i].parent; up; i = up, up = e->at[i].parent) {
    enum pl_event_kind kind = (enum pl_event_kind)e->at[up].kind;
    if (kind == PL_EV_FUNCTION || kind == PL_EV_CLASS) return false;
    if ((kind == PL_EV_CALL || kind == PL_EV_NEW) && e->at[i].as == PL_AS_ARG && hashes_passwords(c, up)) return true;
  }
  return false;
}

/* How far ahead a variable is followed, and how long a file may be that is looked through for calls of the function; in events. */
enum { AHEAD = 2000, FILE_MOST = 20000 };

static bool variable_is_put_in(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str variable = pl_target_text(c, event);
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  if (variable.n < 2 || !function) return false;
  for (uint32_t i = event + 1; i < e->n && i < event + AHEAD && e->at[i].start < e->at[function].end; i++)
    if (e->at[i].kind == PL_EV_NAME && pl_str_eq(e->at[i].text, variable) && is_put_in(c, i)) return true;
  return false;
}

static bool result_is_put_in(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str function = pl_last_member(pl_function_text(c, event));
  for (uint32_t i = 1; function.n > 2 && e->n <= FILE_MOST && i < e->n; i++)
    if (e->at[i].kind == PL_EV_NAME && pl_str_eq(e->at[i].text, function) && is_put_in(c, i)) return true;
  return false;
}

bool pl_is_prehash(struct pl_context *c, uint32_t event) {
  return is_put_in(c, event) || variable_is_put_in(c, event) || result_is_put_in(c, event);
}
