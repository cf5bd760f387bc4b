/* Names of environment variables, by the readers that the language's description lists. */
#include "resolve/values.h"

static bool env_shape(struct pl_str s) {
  bool upper = false;
  for (size_t i = 0; i < s.n; i++) {
    if (!(pl_is_digit(s.p[i]) || s.p[i] == '_' || (s.p[i] >= 'A' && s.p[i] <= 'Z'))) return false;
    upper = upper || pl_is_alpha(s.p[i]);
  }
  return upper && s.n >= 3;
}

static bool ends_so(struct pl_str name, struct pl_str end) {
  return name.n > end.n && pl_str_eq(pl_str_cut(name, name.n - end.n, name.n), end);
}

/* What of `name` follows a reader of the environment, by the language's `env` list: "x.env." reads members, "getenv()" is called, and so is whatever ends as
 * "*Env().get()" does. */
static struct pl_str env_of(struct pl_node readers, struct pl_str name, struct pl_str argument) {
  for (struct pl_node c = pl_node_first(readers); c.i; c = pl_node_next(c)) {
    struct pl_str reader = pl_node_text(c);
    if (pl_str_ends(reader, ")") && pl_str_eq(name, reader)) return argument;
    if (reader.n && reader.p[0] == '*' && env_shape(argument) && ends_so(name, pl_str_cut(reader, 1, reader.n)))
      return argument;
    if (pl_str_ends(reader, ".") && env_shape(pl_str_cut(name, reader.n, name.n)) && pl_str_begins(name, reader))
      return pl_str_cut(name, reader.n, name.n);
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_value_env(struct pl_names *n, uint32_t i) {
  i = pl_names_unwrap(n->events, i);
  if (!i) return (struct pl_str){NULL, 0};
  struct pl_str argument = {NULL, 0};
  pl_names_at(n, i);
  uint32_t arg = n->events->at[i].kind == PL_EV_CALL ? pl_event_arg(n->events, i, 0) : 0;
  if (arg && n->events->at[arg].kind == PL_EV_STRING) argument = n->events->at[arg].text;
  struct pl_str found = env_of(n->dialect->env, pl_names_of(n, i), argument);
  return env_shape(found) ? found : (struct pl_str){NULL, 0};
}
