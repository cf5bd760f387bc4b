/* What waits for constants of other files gets them once all files are read. A constant is found by its whole name, or else by its last members where
 * the whole product has one value under them. */
#include <string.h>

#include "facts/algorithms.h"
#include "facts/constants.h"
#include "facts/optionsof.h"
#include "facts/rowattrs.h"
#include "facts/spec.h"

enum { SHORTEST_ALONE = 6 };

static const struct pl_const ambiguous;

static bool same(const struct pl_const *a, const struct pl_const *b) {
  return a->kind == b->kind && (a->kind == PL_CONST_TEXT ? pl_str_eq(a->text, b->text) : a->number == b->number);
}

static void enter(struct pl_constants *k, struct pl_str name, const struct pl_const *value) {
  const struct pl_const *before = pl_map_get(&k->by_name, name);
  pl_map_set(&k->by_name, name, (void *)(uintptr_t)(!before || same(before, value) ? value : &ambiguous));
}

/* "npm cookienames.session" and "npm SESSION": the name's last members with its ecosystem, so that settings.cookie_name is what the class Settings binds
 * to it. A setting is read by its whole path. */
static struct pl_str tail(struct pl_arena *a, struct pl_str name, int members) {
  size_t colon = pl_str_chr(name, ':'), from = name.n;
  bool two = members == 2;
  if (colon == SIZE_MAX || pl_str_starts(name, "setting:")) return (struct pl_str){NULL, 0};
  while (members && from > colon + 1) members -= strchr(".#:/\\", name.p[--from]) != NULL;
  if (members == 0) from++;
  struct pl_str last = pl_str_cut(name, from, name.n);
  return last.n < SHORTEST_ALONE ? (struct pl_str){NULL, 0}
                                 : pl_arena_printf(a, "%.*s %.*s", PL_FMT(pl_str_cut(name, 0, colon)),
                                                   PL_FMT(two ? pl_arena_lower(a, last) : last));
}

/* Whether something of the file waits for a constant: a fact, or a function whose callers name a cookie. */
static bool waits(const struct pl_file_facts *f) {
  for (size_t i = 0; i < f->wrappers.n; i++)
    if (pl_attr_true(f->facts.at[f->wrappers.at[i].fact].attrs, "unresolved")) return true;
  return f->references.n > 0;
}

void pl_constants_init(struct pl_constants *k, struct pl_arena *a, struct pl_file_facts **files, size_t n) {
  *k = (struct pl_constants){.arena = a};
  bool wanted = false;
  for (size_t i = 0; i < n && !wanted; i++) wanted = waits(files[i]);
  for (size_t i = 0; i < n && wanted; i++)
    for (size_t c = 0; pl_role_counts(files[i]->source->role) && c < files[i]->constants.n; c++) {
      const struct pl_constant *one = &files[i]->constants.at[c];
      enter(k, one->own, &one->value);
      struct pl_str two_last = tail(a, one->own, 2), last = tail(a, one->own, 1);
      if (two_last.n) enter(k, two_last, &one->value);
      if (last.n) enter(k, last, &one->value);
    }
}

static const struct pl_const *found(const struct pl_constants *k, struct pl_str name) {
  const struct pl_const *v = name.n ? pl_map_get(&k->by_name, name) : NULL;
  return v && v->kind != PL_CONST_NONE ? v : NULL;
}

/* Elsewhere.cookie_name: what a class that is named has by a name in small letters is its own, not what another class has. */
static bool of_a_class(struct pl_str name) {
  size_t last = pl_str_rchr(name, '.'), n = last == SIZE_MAX ? 0 : last;
  while (n && (pl_is_alnum(name.p[n - 1]) || name.p[n - 1] == '_')) n--;
  bool member = last != SIZE_MAX && last + 1 < name.n && name.p[last + 1] >= 'a' && name.p[last + 1] <= 'z';
  return member && n < last && name.p[n] >= 'A' && name.p[n] <= 'Z';
}

/* config.SEAT_COOKIE as setting:seatcookie, as a file of the environment has it: whatever object holds it, such names are the environment's. */
static struct pl_str of_environment(struct pl_arena *a, struct pl_str canonical) {
  struct pl_str last = pl_last_member(canonical);
  if (last.n == canonical.n || !pl_names_a_cookie(last) || !pl_str_is_capitals(last)) return (struct pl_str){NULL, 0};
  return pl_arena_cat(a, PL_STR("setting:"), pl_arena_squeeze(a, last));
}

static const struct pl_const *get_one(const struct pl_constants *k, struct pl_str canonical) {
  const struct pl_const *v = found(k, canonical);
  if (!v) v = found(k, tail(k->arena, canonical, 2));
  if (!v && !of_a_class(canonical)) v = found(k, tail(k->arena, canonical, 1));
  if (v || pl_str_starts(canonical, "setting:")) return v;
  v = found(k, of_environment(k->arena, canonical));
  if (!v) v = found(k, pl_setting_tail(k->arena, canonical));
  return v ? v : found(k, pl_setting_last(k->arena, canonical));
}

const struct pl_const *pl_constants_get(const struct pl_constants *k, struct pl_str canonical) {
  const struct pl_const *v = get_one(k, canonical);
  for (int step = 0; v && v->is_name && step < 3; step++) v = get_one(k, v->text);
  return v && v->is_name ? NULL : v;
}

void pl_constants_release(struct pl_constants *k) { pl_map_free(&k->by_name); }

/* The fact's subject is now known: a cookie's purpose is told by it, unless its row fixes one. */
static void name_subject(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_fact *f,
                         struct pl_str subject, struct pl_str otherwise) {
  struct pl_attr *attrs = NULL;
  struct pl_str purpose = pl_purpose_of(rules, "cookie", &subject, 1);
  if (!purpose.n) purpose = otherwise;
  for (const struct pl_attr *a = f->attrs; a; a = a->next) {
    bool told = pl_str_is(a->key, "purpose") && purpose.n && pl_str_find(subject, PL_STR("{}")) == SIZE_MAX;
    if (!pl_str_is(a->key, "unresolved")) pl_attr_set(arena, &attrs, a->key, told ? pl_value_text(purpose) : a->value);
  }
  f->attrs = attrs;
  if (pl_str_eq(f->name, f->subject)) f->name = subject;
  f->subject = subject;
}

/* The algorithm is now known that a constant of another file names. */
static void name_algorithm(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_api_row *row,
                           struct pl_fact *f, struct pl_str text) {
  bool named = !pl_str_eq(f->name, f->subject);
  f->subject = pl_algorithm_of(arena, row, text);
  if (!named) f->name = f->subject;
  if (f->kind == PL_FACT_CIPHER) pl_cipher_take_apart(arena, rules, 0, f);
}

/* The name of a constant that no file explains is no algorithm. */
static void name_unknown(struct pl_fact *f) {
  bool algorithm = f->kind == PL_FACT_HASH || f->kind == PL_FACT_CIPHER;
  if (algorithm && pl_str_chr(f->subject, ':') != SIZE_MAX) f->subject = f->name = PL_STR("unknown");
}

/* What stands behind the name, by its own name or one under which other files know it. */
static const struct pl_const *referred(const struct pl_constants *k, const struct pl_modules *modules,
                                       const struct pl_reference *r) {
  struct pl_str canonical = pl_modules_canonical(modules, r->name);
  if (r->member) return found(k, canonical);
  const struct pl_const *v = pl_constants_get(k, canonical);
  return v ? v : pl_constants_get(k, r->name);
}

/* The text with the hole, if it has one, filled. */
static struct pl_str filled(struct pl_arena *arena, struct pl_str within, struct pl_str text) {
  size_t hole = pl_str_find(within, PL_STR("{}"));
  if (hole == SIZE_MAX) return text;
  return pl_arena_printf(arena, "%.*s%.*s%.*s", (int)hole, within.p, PL_FMT(text),
                         PL_FMT(pl_str_cut(within, hole + 2, within.n)));
}

static void settle_attr(struct pl_arena *arena, const struct pl_reference *r, struct pl_fact *f, struct pl_const v) {
  r->member ? pl_option_put(arena, f, r->key, v) : pl_attr_of_const(arena, &f->attrs, r->key, v);
}

static void settle_subject(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_reference *r,
                           struct pl_fact *f, const struct pl_const *v) {
  if (v->kind != PL_CONST_TEXT || !v->text.n) return;
  struct pl_str text = pl_str_cut(filled(arena, r->within, v->text), 0, 120);
  if (f->kind == PL_FACT_HASH || f->kind == PL_FACT_CIPHER)
    name_algorithm(arena, rules, r->row, f, text);
  else
    name_subject(arena, rules, f, text, r->purpose);
}

void pl_constants_settle(const struct pl_constants *k, const struct pl_modules *modules, const struct pl_ruleset *rules,
                         struct pl_file_facts *file) {
  for (size_t i = 0; i < file->references.n; i++) {
    const struct pl_reference *r = &file->references.at[i];
    struct pl_fact *f = &file->facts.at[r->fact];
    const struct pl_const *v = referred(k, modules, r);
    if (!v)
      name_unknown(f);
    else if (r->key.n)
      settle_attr(k->arena, r, f, *v);
    else
      settle_subject(k->arena, rules, r, f, v);
  }
}
