/* What only shows across files: names that lead through re-exports to a vendor, wrappers of one's own, the purpose a hash gets from its callers. */
#include "base/path.h"
#include "facts/connectors.h"
#include "facts/constants.h"
#include "facts/cookies.h"
#include "facts/flowthrough.h"
#include "facts/leftovers.h"
#include "facts/link_p.h"
#include "facts/moments.h"
#include "facts/modules.h"
#include "facts/redirect.h"
#include "facts/routes.h"
#include "facts/schedules.h"
#include "facts/spec.h"
#include "facts/tenancy.h"

enum { MAX_ROUNDS = 4, MAX_CALLERS = 400 };

static bool add_wrapper(struct linker *l, struct pl_str name, const struct known_wrapper *made) {
  struct known_wrapper *first = pl_map_get(&l->wrappers, name);
  int length = 0;
  for (struct known_wrapper *w = first; w; w = w->next, length++)
    if (w->file == made->file && w->fact == made->fact) return false;
  if (length >= 16) return false;
  struct known_wrapper *w = PL_NEW(l->arena, struct known_wrapper);
  *w = *made;
  w->next = first;
  pl_map_set(&l->wrappers, name, w);
  return true;
}

/* "php:/app/helpers#scramble" -> "php::scramble": a function of no class is called by its name alone. So is, in JavaScript, what another script of the
 * page defines and what a framework imports by itself: that counts for cookies, which such helpers set. "ex:/lib/stats#Shop.Stats.count" ->
 * "ex:Shop.Stats.count": modules are named without regard to files. Else empty. */
static struct pl_str global_name(struct linker *l, struct pl_str name, enum pl_fact_kind kind) {
  size_t hash = pl_str_rchr(name, '#');
  if (pl_str_starts(name, "ex:/") && hash != SIZE_MAX)
    return pl_arena_cat(l->arena, PL_STR("ex:"), pl_str_cut(name, hash + 1, name.n));
  bool script = pl_str_starts(name, "npm:/") && (kind == PL_FACT_COOKIE || kind == PL_FACT_STORAGE);
  if ((!pl_str_starts(name, "php:/") && !script) || hash == SIZE_MAX ||
      pl_str_chr(pl_str_cut(name, hash, name.n), '.') != SIZE_MAX)
    return (struct pl_str){NULL, 0};
  return pl_arena_printf(l->arena, "%.*s::%.*s", 3, name.p, PL_FMT(pl_str_cut(name, hash + 1, name.n)));
}

/* Imports of these name no file: a class is known by its name alone. */
static bool knows_classes(struct pl_str name) {
  static const char *const ecosystems[] = {"java:", "cs:", "php:", "swift:", "dart:", NULL};
  size_t k = 0;
  while (ecosystems[k] && !pl_str_starts(name, ecosystems[k])) k++;
  return ecosystems[k] != NULL;
}

/* "java:shop.Hasher().make" as "java:Hasher().make", "java:shop.Hasher.make" as "java:Hasher.make". */
static struct pl_str by_class(struct linker *l, struct pl_str name) {
  size_t at = pl_str_find(name, PL_STR("().")), colon = pl_str_chr(name, ':'), from;
  if (at == SIZE_MAX && pl_str_chr(name, '(') == SIZE_MAX) at = pl_str_rchr(name, '.');
  from = at;
  if (at == SIZE_MAX || colon > at || !knows_classes(name)) return name;
  while (from > colon + 1 && !strchr("./#", name.p[from - 1])) from--;
  return pl_arena_cat(l->arena, pl_str_cut(name, 0, colon + 1), pl_str_cut(name, from, name.n));
}

/* "swift:/app/Stats#record" as "swift:/app/Stats#Stats.record": a member of the class that the file is called after. */
static struct pl_str of_file_class(struct linker *l, struct pl_str name) {
  size_t hash = pl_str_chr(name, '#');
  if (hash == SIZE_MAX || !knows_classes(name)) return name;
  struct pl_str file = pl_path_base(pl_str_cut(name, 0, hash));
  return pl_arena_printf(l->arena, "%.*s#%.*s.%.*s", (int)hash, name.p, PL_FMT(file), (int)(name.n - hash - 1),
                         name.p + hash + 1);
}

/* A method that makes cookies, by its own name alone ("go:*.MakeCookie"): which type it is called on shows in other files. Names that libraries have
 * for it are none. */
static struct pl_str of_cookie_method(struct linker *l, struct pl_str name) {
  struct pl_str last = pl_last_member(name), none = {NULL, 0};
  size_t colon = pl_str_chr(name, ':'), hash = pl_str_chr(name, '#');
  if (colon == SIZE_MAX || last.n == name.n || pl_str_find(last, PL_STR("ookie")) == SIZE_MAX) return none;
  bool method = (colon + 1 < name.n && name.p[colon + 1] == ':') ||
                (hash != SIZE_MAX && pl_str_chr(pl_str_cut(name, hash, name.n), '.') != SIZE_MAX);
  bool on_something = pl_str_starts(name, "go:") || pl_str_chr(pl_str_cut(name, colon, name.n), '.') != SIZE_MAX;
  if (!method || !on_something ||
      pl_list_has(pl_ruleset_part(l->rules, "data/http.yaml", "library_cookie_methods"), last))
    return none;
  return pl_arena_cat(l->arena, pl_arena_cat(l->arena, pl_str_cut(name, 0, colon), PL_STR(":*.")), last);
}

static struct known_wrapper *known_as(struct linker *l, struct pl_str name) {
  struct known_wrapper *w = pl_map_get(&l->wrappers, name);
  if (!w) w = pl_map_get(&l->wrappers, by_class(l, name));
  if (!w) w = pl_map_get(&l->wrappers, of_file_class(l, name));
  return w ? w : pl_map_get(&l->wrappers, of_cookie_method(l, name));
}

/* "npm:/src/hasher#Hasher.make" as "npm:/src/hasher#Hasher().make", as it is called on an object whose type is written down; else empty. */
static struct pl_str of_instance(struct linker *l, struct pl_str name) {
  size_t hash = pl_str_rchr(name, '#');
  struct pl_str member = hash == SIZE_MAX ? name : pl_str_cut(name, hash + 1, name.n);
  size_t dot = pl_str_chr(member, '.');
  if (hash == SIZE_MAX || dot == SIZE_MAX || pl_str_chr(member, '(') != SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_arena_printf(l->arena, "%.*s%s()%.*s", (int)(hash + 1 + dot), name.p,
                         pl_str_starts(name, "ruby:") ? ".new" : "", (int)(member.n - dot), member.p + dot);
}

/* Whether the wrapper is what the name calls. A class known by its name alone is meant by a call without an object only where one file alone has such
 * a class, and by a use of a vendor only where nothing says besides that it comes from elsewhere. */
static bool is_called(struct linker *l, struct pl_str canonical, const struct known_wrapper *first,
                      const struct known_wrapper *w) {
  bool object = pl_str_chr(canonical, '(') != SIZE_MAX, use = w->file->facts.at[w->fact].kind == PL_FACT_PROCESSOR;
  if (!w->by_class || (object && !use)) return true;
  for (const struct known_wrapper *other = first; other; other = other->next)
    if (other->file != first->file) return false;
  return !use || pl_str_eq(by_class(l, canonical), canonical);
}

/* The names that a function is called by. */
static void collect_one(struct linker *l, struct pl_str name, const struct known_wrapper *known) {
  enum pl_fact_kind kind = (enum pl_fact_kind)known->file->facts.at[known->fact].kind;
  struct pl_str global = global_name(l, name, kind), method = of_instance(l, name);
  add_wrapper(l, name, known);
  struct pl_str cookie = kind == PL_FACT_COOKIE ? of_cookie_method(l, name) : (struct pl_str){NULL, 0};
  if (global.n) add_wrapper(l, global, known);
  if (cookie.n) add_wrapper(l, cookie, known);
  struct known_wrapper loose = *known;
  loose.by_class = true;
  if (pl_str_chr(name, '#') != SIZE_MAX)
    add_wrapper(l, by_class(l, name), &loose); /* also of a base: "#Hasher().make" */
  if (!method.n) return;
  add_wrapper(l, method, known);
  add_wrapper(l, by_class(l, method), &loose);
}

static void collect(struct linker *l, struct pl_file_facts **files, size_t n) {
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->wrappers.n; k++) {
      const struct pl_wrapper *w = &files[i]->wrappers.at[k];
      struct known_wrapper known = {.file = files[i],
                                    .fact = w->fact,
                                    .parameter = w->parameter,
                                    .passes = w->passes,
                                    .own = true,
                                    .thin = w->thin,
                                    .presumed = w->presumed,
                                    .lasts = w->lasts};
      collect_one(l, w->name, &known);
    }
}

/* The caller's parameters that reach the fact's call through the wrapper's. */
static unsigned handed_further(const struct known_wrapper *w, const struct pl_outcall *o) {
  unsigned found = 0;
  for (unsigned i = 0; i < sizeof o->whole / sizeof *o->whole; i++)
    if (w->passes >> i & 1) found |= o->whole[i];
  return found;
}

/* One step: functions that call a wrapper are wrappers themselves, and hand its input on where they pass it a parameter of theirs. */
static bool spread(struct linker *l, struct pl_file_facts *file, struct pl_str *canonical) {
  bool any = false;
  for (size_t k = 0; k < file->outcalls.n; k++) {
    const struct pl_outcall *o = &file->outcalls.at[k];
    if (!o->function.n || !canonical[k].n) continue;
    struct known_wrapper *first = known_as(l, canonical[k]);
    for (struct known_wrapper *w = first; w; w = w->next) {
      struct known_wrapper made = *w;
      if (!is_called(l, canonical[k], first, w)) continue;
      made.parameter = w->own ? pl_cookie_handed_on(&w->file->facts.at[w->fact], o, w->parameter) : -1;
      made.own = made.parameter >= 0;
      made.by_class = false;
      made.passes = handed_further(w, o);
      made.lasts = pl_period_handed_on(&w->lasts, o);
      made.thin = w->thin && o->thin;
      bool added = add_wrapper(l, o->function, &made);
      if (added && made.own) collect_one(l, o->function, &made); /* MakeCookie that calls makeCookie */
      any = added || any;
    }
  }
  return any;
}

/* A call on something another file made of a vendor's client. */
static void vendor_call(struct linker *l, struct pl_file_facts *file, size_t k, struct pl_str canonical) {
  const struct pl_outcall *o = &file->outcalls.at[k];
  const struct pl_language *language = pl_language_of(&l->rules->languages, file->source->path);
  if (!language || pl_str_eq(o->name, canonical)) return;
  struct pl_parts parts = {0};
  struct pl_context c = {.arena = l->arena, .rules = l->rules, .language = language, .parts = &parts};
  const struct pl_vendor *v = pl_vendor_of_name(&c, canonical);
  if (!v) return;
  struct pl_fact f = {.kind = PL_FACT_PROCESSOR,
                      .how = PL_HOW_CALL,
                      .tier = PL_TIER_CALL,
                      .role = file->source->role,
                      .subject = v->reported->id,
                      .name = v->reported->name,
                      .path = file->source->path,
                      .span = o->span};
  pl_attr_set_text(l->arena, &f.attrs, "category", v->category);
  if (v->reported != v) pl_attr_set_text(l->arena, &f.attrs, "product", v->name);
  pl_attr_set_text(l->arena, &f.attrs, "via", o->name);
  pl_fact_effect_call(l->arena, v, canonical, &f);
  pl_link_around(l, o, &f.attrs);
  size_t at = file->facts.n;
  pl_vec_push(&file->facts, f);
  pl_flow_through(l->arena, file, k, &f, ~0u);
  struct known_wrapper around = {.file = file,
                                 .fact = (uint32_t)at,
                                 .parameter = -1,
                                 .passes = o->whole[0] | o->whole[1] | o->whole[2] | o->whole[3],
                                 .own = true,
                                 .thin = o->thin};
  if (o->function.n) collect_one(l, o->function, &around);
}

static void vendor_calls(struct linker *l, struct pl_file_facts *file, struct pl_str *canonical) {
  for (size_t k = 0; k < file->outcalls.n; k++)
    if (canonical[k].n) vendor_call(l, file, k, canonical[k]);
}

static void apply(struct linker *l, struct pl_file_facts *file, struct pl_str *canonical) {
  size_t budget = MAX_CALLERS;
  for (size_t k = 0; k < file->outcalls.n; k++) {
    if (!canonical[k].n) continue;
    struct known_wrapper *first = known_as(l, canonical[k]);
    for (struct known_wrapper *w = first; w && budget; w = w->next, budget--)
      if (is_called(l, canonical[k], first, w)) pl_link_caller(l, file, k, w);
  }
}

/* What the calls to other files are called there. */
static struct pl_str *canonical_of(struct linker *l, const struct pl_file_facts *file) {
  struct pl_str *names = PL_NEW_N(l->arena, struct pl_str, file->outcalls.n + 1);
  for (size_t k = 0; k < file->outcalls.n; k++) names[k] = pl_modules_canonical(&l->modules, file->outcalls.at[k].name);
  return names;
}

static void link_calls(struct linker *l, struct pl_file_facts **files, size_t n) {
  struct pl_str **canonical = pl_xmalloc(sizeof *canonical * (n + 1));
  for (size_t i = 0; i < n; i++) canonical[i] = canonical_of(l, files[i]);
  for (size_t i = 0; i < n; i++) vendor_calls(l, files[i], canonical[i]);
  bool more = true;
  for (int round = 0; round < MAX_ROUNDS && more; round++) {
    more = false;
    for (size_t i = 0; i < n; i++) more = spread(l, files[i], canonical[i]) || more;
  }
  for (size_t i = 0; i < n; i++) apply(l, files[i], canonical[i]);
  free(canonical);
}

void pl_facts_link(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n,
                   struct pl_str own) {
  struct linker l = {.arena = arena, .rules = rules};
  pl_modules_init(&l.modules, arena, files, n);
  pl_constants_init(&l.constants, arena, files, n);
  for (size_t i = 0; i < n; i++) pl_constants_settle(&l.constants, &l.modules, rules, files[i]);
  collect(&l, files, n);
  link_calls(&l, files, n);
  pl_facts_drop_leftovers(arena, rules, files, n, own);
  pl_facts_drop_local_only(rules, files, n);
  pl_facts_join_families(rules, files, n);
  pl_facts_hosted_models(rules, files, n);
  pl_facts_offered(rules, files, n);
  pl_facts_drop_own_classes(rules, files, n);
  pl_facts_framework_defaults(arena, rules, files, n);
  pl_facts_cookie_names(files, n);
  pl_facts_cookie_vendors(arena, rules, files, n);
  pl_facts_cookies_once(arena, files, n);
  pl_facts_redirect(arena, rules, files, n);
  pl_facts_connectors(arena, rules, files, n);
  pl_facts_secret_stores(files, n);
  pl_facts_drop_suppositions(files, n);
  pl_routes_link(arena, &l.modules, files, n);
  pl_tenancy_link(rules, files, n);
  pl_schedules_link(arena, rules, files, n);
  pl_map_free(&l.wrappers);
  pl_constants_release(&l.constants);
  pl_modules_release(&l.modules);
}
