/* What only shows across files: names that lead through re-exports to a vendor, wrappers of one's own, the purpose a hash gets from its callers. */
#include "base/path.h"
#include "facts/connectors.h"
#include "facts/constants.h"
#include "facts/cookies.h"
#include "facts/leftovers.h"
#include "facts/modules.h"
#include "facts/redirect.h"
#include "facts/routes.h"
#include "facts/schedules.h"
#include "facts/spec.h"
#include "facts/tenancy.h"

enum { MAX_ROUNDS = 4, MAX_CALLERS = 400 };

struct known_wrapper {
  struct pl_file_facts *file; /* where the fact stands */
  uint32_t fact;
  int parameter;
  bool own;                 /* the wrapper's function is in that file, so `parameter` is its own */
  bool thin;                /* so is every function on the way */
  bool presumed, confirmed; /* the fact's purpose is a guess; a caller has put in what it is made for */
  struct known_wrapper *next;
};

struct linker {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  struct pl_modules modules;
  struct pl_constants constants;
  struct pl_map wrappers; /* canonical name -> struct known_wrapper * */
};

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

static bool is_weak_purpose(struct pl_str p) { return !p.n || pl_str_is(p, "unknown"); }

/* What the caller is made for decides before what it puts in: isPwned(password) looks a list of breaches up. */
static bool decided_by_caller(struct linker *l, struct pl_fact *f, const struct pl_outcall *o) {
  struct pl_str in = pl_last_member(o->function), as;
  for (struct pl_node k = pl_node_first(pl_ruleset_part(l->rules, "data/purposes.yaml", "hash")); k.i && in.n;
       k = pl_node_next(k)) {
    bool says = pl_any_word(pl_node_get(k, "place"), in) || pl_any_word(pl_node_get(k, "caller"), in);
    if (!(as = pl_node_get_text(k, "as")).n || !says || pl_any_word(pl_node_get(k, "not"), in)) continue;
    pl_attr_set_text(l->arena, &f->attrs, "purpose", as);
    pl_attr_set_text(l->arena, &f->attrs, "used_for", pl_node_key(k));
    return true;
  }
  return false;
}

/* A hash whose purpose its own place does not tell takes it from what callers put in. One made for passwords stays so unless all that is put in
 * is something else. */
static void purpose_from_caller(struct linker *l, struct known_wrapper *w, const struct pl_outcall *o) {
  struct pl_fact *f = &w->file->facts.at[w->fact];
  bool open = is_weak_purpose(pl_attr_text(f->attrs, "purpose")) || (w->presumed && !w->confirmed);
  if (f->kind != PL_FACT_HASH || !open || pl_attr_text(f->attrs, "used_for").n) return;
  if (w->parameter < 0 || w->parameter > 3 || !w->own)
    return; /* what goes into some other function says nothing about the hash */
  bool told = pl_str_is(pl_attr_text(f->attrs, "purpose"), "password");
  if (!told && decided_by_caller(l, f, o)) return;
  struct pl_str texts[] = {o->args[w->parameter], o->target};
  struct pl_node classes = pl_ruleset_part(l->rules, "data/purposes.yaml", "hash");
  struct pl_str purpose = pl_purpose_by(classes, texts, 2, !w->presumed);
  if (pl_str_is(purpose, "password")) w->confirmed = true;
  if (purpose.n) pl_attr_set_text(l->arena, &f->attrs, "purpose", purpose);
}

/* What a function that encrypts is called with is what it encrypts. */
static void encrypted_by_caller(struct linker *l, struct known_wrapper *w, const struct pl_outcall *o) {
  enum { MAX_OF = 160 };
  struct pl_fact *f = &w->file->facts.at[w->fact];
  struct pl_node names = pl_node_get(pl_ruleset_root(l->rules, "data/ciphers.yaml"), "wrapper_names");
  if (f->kind != PL_FACT_CIPHER || !w->own || !pl_any_word(names, pl_last_member(o->name))) return;
  struct pl_str of = pl_attr_text(f->attrs, "of");
  for (unsigned i = 0; i < 2 && of.n < MAX_OF; i++)
    if (o->args[i].n && o->args[i].n <= 60 && pl_str_find(of, o->args[i]) == SIZE_MAX)
      of = pl_arena_printf(l->arena, "%.*s%s%.*s", PL_FMT(of), of.n ? " " : "", PL_FMT(o->args[i]));
  if (of.n) pl_attr_set_text(l->arena, &f->attrs, "of", of);
}

/* The function around, and whether the way passes a check, for services that people are asked about. */
static void around_call(struct linker *l, const struct pl_outcall *o, struct pl_attr **attrs) {
  if (!pl_consent_asked(l->rules, pl_attr_text(*attrs, "category"))) return;
  size_t cut = pl_str_rchr(o->function, '#');
  struct pl_str in = cut == SIZE_MAX ? o->function : pl_str_cut(o->function, cut + 1, o->function.n);
  if (in.n && in.n <= 80) pl_attr_set_text(l->arena, attrs, "in", in);
  if (o->checked) pl_attr_set_bool(l->arena, attrs, "consent_checked", true);
}

/* One more caller of the function that holds the fact. */
static void count_caller(struct linker *l, const struct pl_file_facts *caller, struct known_wrapper *w,
                         const struct pl_outcall *o) {
  struct pl_fact *f = &w->file->facts.at[w->fact];
  if (!w->own || w->file == caller || f->kind != PL_FACT_PROCESSOR || !pl_role_counts(caller->source->role) ||
      !pl_consent_asked(l->rules, pl_attr_text(f->attrs, "category")))
    return;
  pl_attr_set_number(l->arena, &f->attrs, "callers", pl_attr_number(f->attrs, "callers", 0) + 1);
  if (o->checked)
    pl_attr_set_number(l->arena, &f->attrs, "callers_checked", pl_attr_number(f->attrs, "callers_checked", 0) + 1);
}

/* A call of a wrapper is a use of the vendor at that place. */
static void use_through(struct linker *l, struct pl_file_facts *caller, struct known_wrapper *w,
                        const struct pl_outcall *o) {
  struct pl_fact f = w->file->facts.at[w->fact];
  if (w->own && (f.kind == PL_FACT_COOKIE || f.kind == PL_FACT_STORAGE))
    pl_cookie_through(l->arena, l->rules, &l->constants, &l->modules,
                      &(struct pl_cookie_call){caller, w->file, w->fact, w->parameter, o});
  if (f.kind != PL_FACT_PROCESSOR) return;
  if (f.tier < PL_TIER_INIT || w->file == caller || !w->thin) return;
  struct pl_attr *attrs = NULL;
  pl_attr_set_text(l->arena, &attrs, "via", o->name);
  pl_attr_set_text(l->arena, &attrs, "category", pl_attr_text(f.attrs, "category"));
  if (pl_attr_text(f.attrs, "product").n)
    pl_attr_set_text(l->arena, &attrs, "product", pl_attr_text(f.attrs, "product"));
  if (pl_attr_true(f.attrs, "unknown")) pl_attr_set_bool(l->arena, &attrs, "unknown", true);
  around_call(l, o, &attrs);
  f.attrs = attrs;
  f.how = PL_HOW_CALL;
  f.tier = PL_TIER_CALL;
  if (!pl_role_counts(f.role)) return; /* a vendored or test wrapper says nothing here */
  if (!pl_role_counts(caller->source->role)) f.role = caller->source->role;
  f.path = caller->source->path;
  f.span = o->span;
  pl_vec_push(&caller->facts, f);
}

/* "php:/app/helpers#scramble" -> "php::scramble": a function of no class is called by its name alone. So is, in JavaScript, what another script of the
 * page defines and what a framework imports by itself: that counts for cookies, which such helpers set. Else empty. */
static struct pl_str global_name(struct linker *l, struct pl_str name, enum pl_fact_kind kind) {
  size_t hash = pl_str_rchr(name, '#');
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

/* "java:shop.Hasher().make" as "java:Hasher().make". */
static struct pl_str by_class(struct linker *l, struct pl_str name) {
  size_t at = pl_str_find(name, PL_STR("().")), colon = pl_str_chr(name, ':'), from = at;
  if (at == SIZE_MAX || colon > at || !knows_classes(name)) return name;
  while (from > colon + 1 && !strchr("./#", name.p[from - 1])) from--;
  return pl_arena_cat(l->arena, pl_str_cut(name, 0, colon + 1), pl_str_cut(name, from, name.n));
}

static struct known_wrapper *known_as(struct linker *l, struct pl_str name) {
  struct known_wrapper *w = pl_map_get(&l->wrappers, name);
  return w ? w : pl_map_get(&l->wrappers, by_class(l, name));
}

/* "npm:/src/hasher#Hasher.make" as "npm:/src/hasher#Hasher().make", as it is called on an object whose type is written down; else empty. */
static struct pl_str of_instance(struct linker *l, struct pl_str name) {
  size_t hash = pl_str_rchr(name, '#');
  struct pl_str member = hash == SIZE_MAX ? name : pl_str_cut(name, hash + 1, name.n);
  size_t dot = pl_str_chr(member, '.');
  if (hash == SIZE_MAX || dot == SIZE_MAX || pl_str_chr(member, '(') != SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_arena_printf(l->arena, "%.*s()%.*s", (int)(hash + 1 + dot), name.p, (int)(member.n - dot), member.p + dot);
}

/* The names that a function is called by. */
static void collect_one(struct linker *l, struct pl_str name, const struct known_wrapper *known) {
  enum pl_fact_kind kind = (enum pl_fact_kind)known->file->facts.at[known->fact].kind;
  struct pl_str global = global_name(l, name, kind), method = of_instance(l, name);
  add_wrapper(l, name, known);
  if (global.n) add_wrapper(l, global, known);
  if (!method.n || kind == PL_FACT_PROCESSOR) return;
  add_wrapper(l, method, known);
  add_wrapper(l, by_class(l, method), known);
}

static void collect(struct linker *l, struct pl_file_facts **files, size_t n) {
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->wrappers.n; k++) {
      const struct pl_wrapper *w = &files[i]->wrappers.at[k];
      struct known_wrapper known = {.file = files[i],
                                    .fact = w->fact,
                                    .parameter = w->parameter,
                                    .own = true,
                                    .thin = w->thin,
                                    .presumed = w->presumed};
      collect_one(l, w->name, &known);
    }
}

/* One step: functions that call a wrapper are wrappers themselves, and hand its input on where they pass it a parameter of theirs. */
static bool spread(struct linker *l, struct pl_file_facts *file, struct pl_str *canonical) {
  bool any = false;
  for (size_t k = 0; k < file->outcalls.n; k++) {
    const struct pl_outcall *o = &file->outcalls.at[k];
    if (!o->function.n || !canonical[k].n) continue;
    for (struct known_wrapper *w = known_as(l, canonical[k]); w; w = w->next) {
      struct known_wrapper made = *w;
      made.parameter = w->own ? pl_cookie_handed_on(&w->file->facts.at[w->fact], o, w->parameter) : -1;
      made.own = made.parameter >= 0;
      made.thin = w->thin && o->thin;
      any = add_wrapper(l, o->function, &made) || any;
    }
  }
  return any;
}

/* A call on something another file made of a vendor's client. */
static void vendor_call(struct linker *l, struct pl_file_facts *file, const struct pl_outcall *o,
                        struct pl_str canonical) {
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
  around_call(l, o, &f.attrs);
  pl_vec_push(&file->facts, f);
}

static void apply(struct linker *l, struct pl_file_facts *file, struct pl_str *canonical) {
  size_t budget = MAX_CALLERS;
  for (size_t k = 0; k < file->outcalls.n; k++) {
    const struct pl_outcall *o = &file->outcalls.at[k];
    if (!canonical[k].n) continue;
    vendor_call(l, file, o, canonical[k]);
    for (struct known_wrapper *w = known_as(l, canonical[k]); w && budget; w = w->next, budget--) {
      purpose_from_caller(l, w, o);
      encrypted_by_caller(l, w, o);
      count_caller(l, file, w, o);
      use_through(l, file, w, o);
    }
  }
}

void pl_facts_link(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n,
                   struct pl_str own) {
  struct linker l = {.arena = arena, .rules = rules};
  pl_modules_init(&l.modules, arena, files, n);
  pl_constants_init(&l.constants, arena, files, n);
  for (size_t i = 0; i < n; i++) pl_constants_settle(&l.constants, &l.modules, rules, files[i]);
  collect(&l, files, n);
  struct pl_str **canonical = pl_xmalloc(sizeof *canonical * (n + 1));
  for (size_t i = 0; i < n; i++) {
    canonical[i] = PL_NEW_N(arena, struct pl_str, files[i]->outcalls.n + 1);
    for (size_t k = 0; k < files[i]->outcalls.n; k++)
      canonical[i][k] = pl_modules_canonical(&l.modules, files[i]->outcalls.at[k].name);
  }
  bool more = true;
  for (int round = 0; round < MAX_ROUNDS && more; round++) {
    more = false;
    for (size_t i = 0; i < n; i++) more = spread(&l, files[i], canonical[i]) || more;
  }
  for (size_t i = 0; i < n; i++) apply(&l, files[i], canonical[i]);
  pl_facts_drop_leftovers(arena, files, n, own);
  pl_facts_drop_own_classes(rules, files, n);
  pl_facts_framework_defaults(arena, rules, files, n);
  pl_facts_cookie_names(files, n);
  pl_facts_cookie_vendors(arena, rules, files, n);
  pl_facts_redirect(arena, files, n);
  pl_facts_connectors(arena, rules, files, n);
  pl_facts_secret_stores(files, n);
  pl_facts_drop_suppositions(files, n);
  pl_routes_link(arena, &l.modules, files, n);
  pl_tenancy_link(files, n);
  pl_schedules_link(arena, rules, files, n);
  free(canonical);
  pl_map_free(&l.wrappers);
  pl_constants_release(&l.constants);
  pl_modules_release(&l.modules);
}
