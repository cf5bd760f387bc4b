/* Names are compared by their letters alone, and by how they begin. */
#include "check/things.h"

/* The first member of "a and b", or all; *rest gets what is left. */
static struct pl_str member(struct pl_str *rest) {
  size_t comma = pl_str_chr(*rest, ','), and = pl_str_find(*rest, PL_STR(" and ")),
         or = pl_str_find(*rest, PL_STR(" or "));
  size_t word = and < or ? and : or, cut = comma < word ? comma : word, skip = comma < word ? 1 : and < or ? 5 : 4;
  struct pl_str first = cut == SIZE_MAX ? *rest : pl_str_cut(*rest, 0, cut);
  *rest = cut == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(*rest, cut + skip, rest->n);
  return pl_str_trim(first);
}

bool pl_thing_next(struct pl_str *rest, struct pl_str *thing) {
  static const char *const before[] = {"and ", "or ", "its ", "their ", "your ", "all ", "the ", "any "};
  if (!rest->n) return false;
  *thing = member(rest);
  for (size_t i = 0; i < sizeof before / sizeof *before; i++)
    if (pl_str_istarts(*thing, before[i])) { /* "all your photos" has two */
      *thing = pl_str_trim(pl_str_cut(*thing, strlen(before[i]), thing->n));
      i = SIZE_MAX;
    }
  while (thing->n && strchr(".;:)", thing->p[thing->n - 1])) thing->n--;
  return true;
}

struct pl_str pl_thing_stem(const struct pl_checker *c, struct pl_str thing) {
  char *out = pl_arena_alloc(c->arena, thing.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < thing.n; i++)
    if (pl_is_alpha(thing.p[i])) out[n++] = pl_lower(thing.p[i]);
  if (n > 4 && memcmp(out + n - 3, "ies", 3) == 0)
    n -= 3;
  else if (n > 3 && out[n - 1] == 's')
    n--;
  return (struct pl_str){out, n};
}

bool pl_thing_called(const struct pl_checker *c, struct pl_str name, struct pl_str stem) {
  return name.n && pl_str_starts(pl_thing_stem(c, name), pl_arena_str(c->arena, stem).p);
}

bool pl_thing_is_table(const struct pl_checker *c, const struct pl_fact *f, struct pl_str stem) {
  if (!pl_role_counts(f->role)) return false;
  if (f->kind == PL_FACT_DATA)
    return !pl_str_is(pl_attr_text(f->attrs, "of"), "form") && pl_thing_called(c, pl_attr_text(f->attrs, "of"), stem);
  return f->kind == PL_FACT_DELETION && !pl_str_is(f->subject, "account") && pl_thing_called(c, f->subject, stem);
}
