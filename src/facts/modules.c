/* Product modules by name; aliases followed a bounded number of steps. */
#include "facts/modules.h"

#include "base/path.h"

enum { MAX_STEPS = 8, MAX_ROOTS = 1000 };

struct base_entry {
  struct pl_str module; /* with its ecosystem */
  struct base_entry *next;
};

static struct pl_str last_segment(struct pl_str module) {
  size_t slash = pl_str_rchr(module, '/');
  return slash == SIZE_MAX ? module : pl_str_cut(module, slash + 1, module.n);
}

static bool is_index(struct pl_str base) {
  return pl_str_is(base, "index") || pl_str_is(base, "__init__") || pl_str_is(base, "mod") || pl_str_is(base, "main");
}

static void add_module(struct pl_modules *m, struct pl_str module) {
  if (!module.n || pl_map_set(&m->by_name, module, m)) return;
  struct pl_str key = last_segment(module);
  if (is_index(key)) key = last_segment(pl_str_cut(module, 0, module.n - key.n - 1));
  struct base_entry *e = PL_NEW(m->arena, struct base_entry);
  *e = (struct base_entry){module, pl_map_get(&m->by_base, key)};
  pl_map_set(&m->by_base, key, e);
}

static void add_alias(struct pl_modules *m, const struct pl_alias *a) {
  if (a->root && m->roots.n < MAX_ROOTS) pl_vec_push(&m->roots, a);
  if (!a->root && !pl_map_has(&m->aliases, a->own)) pl_map_set(&m->aliases, a->own, (void *)(uintptr_t)a);
}

void pl_modules_init(struct pl_modules *m, struct pl_arena *arena, struct pl_file_facts **files, size_t n) {
  *m = (struct pl_modules){.arena = arena};
  for (size_t i = 0; i < n; i++) {
    add_module(m, files[i]->module);
    for (size_t k = 0; k < files[i]->aliases.n; k++) add_alias(m, &files[i]->aliases.at[k]);
  }
}

void pl_modules_release(struct pl_modules *m) {
  pl_map_free(&m->by_name);
  pl_map_free(&m->by_base);
  pl_map_free(&m->aliases);
  pl_vec_free(&m->roots);
}

/* The product module that `path` (without ecosystem) means, or empty: exact, as a folder, then by its longest tail. */
static struct pl_str find_module(const struct pl_modules *m, struct pl_str eco, struct pl_str path) {
  static const char *const ends[] = {"", "/index", "/__init__", "/mod", NULL};
  for (size_t i = path.n == 0; ends[i]; i++) {
    const char *end = ends[i] + (path.n == 0); /* from ".", in the topmost folder */
    struct pl_str name = pl_arena_printf(m->arena, "%.*s:/%.*s%s", PL_FMT(eco), PL_FMT(path), end);
    if (pl_map_has(&m->by_name, name)) return name;
  }
  struct pl_str best = {NULL, 0};
  for (const struct base_entry *e = pl_map_get(&m->by_base, last_segment(path)); e; e = e->next) {
    struct pl_str module = e->module, base = last_segment(module);
    if (is_index(base) && !is_index(last_segment(path))) module = pl_str_cut(module, 0, module.n - base.n - 1);
    if (!pl_str_starts(module, pl_arena_printf(m->arena, "%.*s:/", PL_FMT(eco)).p)) continue;
    struct pl_str tail = pl_arena_cat(m->arena, PL_STR("/"), path);
    if (pl_str_ends(module, tail.p) &&
        (!best.n || e->module.n < best.n || (e->module.n == best.n && pl_str_cmp(e->module, best) < 0)))
      best = e->module;
  }
  return best;
}

/* "@/lib/hash", "~/lib/hash", "$lib/hash", "src/lib/hash", "@app/lib/hash" -> "lib/hash" as the tail to look for. */
static struct pl_str without_alias(struct pl_str path) {
  size_t slash = pl_str_chr(path, '/');
  if (path.n && strchr("@~$#", path.p[0]) && slash != SIZE_MAX) {
    if (path.p[0] == '$' && slash > 1) return pl_str_cut(path, 1, path.n);
    return pl_str_cut(path, slash + 1, path.n);
  }
  return path;
}

/* "@scope/name" with nothing behind: as a rule a package from elsewhere, else a package of the workspace or a file right below the folder that
 * the scope stands for. A file of that name somewhere deep in the product is another one: "@fast/client" is not lib/shop/client. */
static bool scope_leads_to(struct pl_str path, struct pl_str module) {
  size_t slash = pl_str_chr(path, '/'), depth = 0;
  bool scoped = pl_str_starts(path, "@") && slash != SIZE_MAX && slash > 1;
  if (!scoped || pl_str_chr(pl_str_cut(path, slash + 1, path.n), '/') != SIZE_MAX) return true;
  for (size_t i = 0; i < module.n; i++) depth += module.p[i] == '/';
  return depth <= 2 || is_index(last_segment(module));
}

/* Go's packages below `internal` can be imported by the product alone: "example.com/shop/internal/seal" is its folder internal/seal. */
static struct pl_str below_internal(struct pl_str eco, struct pl_str path) {
  size_t at = pl_str_is(eco, "go") ? pl_str_find(path, PL_STR("/internal/")) : SIZE_MAX;
  return at == SIZE_MAX ? path : pl_str_cut(path, at + 1, path.n);
}

/* "@server/utils/oauth": the alias often is the name of a folder, which tells server/utils/oauth from app/utils/oauth. */
static struct pl_str below_alias(const struct pl_modules *m, struct pl_str eco, struct pl_str path) {
  bool deep =
      path.n > 2 && strchr("@~#", path.p[0]) && path.p[1] != '/' && pl_str_chr(path, '/') != pl_str_rchr(path, '/');
  return deep ? find_module(m, eco, pl_str_cut(path, 1, path.n)) : (struct pl_str){NULL, 0};
}

/* "go:acme.example/shop/stats#record" as "go:/stats#record", where a manifest says what the product's names begin with; else the name. */
static struct pl_str below_root(const struct pl_modules *m, struct pl_str name) {
  for (size_t i = 0; i < m->roots.n; i++) {
    struct pl_str own = m->roots.at[i]->own, to = m->roots.at[i]->stands_for;
    if (name.n <= own.n || !pl_str_begins(name, own)) continue;
    struct pl_str here = pl_arena_cat(m->arena, to, pl_str_cut(name, own.n, name.n));
    size_t hash = pl_str_chr(here, '#');
    struct pl_str module = pl_str_cut(here, 0, hash), index = pl_arena_cat(m->arena, module, PL_STR("/index"));
    if (pl_map_has(&m->by_name, module)) return here;
    if (pl_map_has(&m->by_name, index)) return pl_arena_cat(m->arena, index, pl_str_cut(here, hash, here.n));
  }
  return name;
}

static struct pl_str split_hash(const struct pl_modules *m, struct pl_str name, size_t colon, size_t hash) {
  struct pl_str eco = pl_str_cut(name, 0, colon), path = pl_str_cut(name, colon + 1, hash),
                rest = pl_str_cut(name, hash, name.n);
  if (pl_str_starts(path, "/")) path = pl_str_cut(path, 1, path.n);
  if (pl_str_starts(path, ":")) return name;
  struct pl_str module = below_alias(m, eco, path);
  if (!module.n) module = find_module(m, eco, below_internal(eco, without_alias(path)));
  return module.n && scope_leads_to(path, module) ? pl_arena_cat(m->arena, module, rest) : name;
}

/* Rust's "crate.infra.cookies", "super.cookies": the words before lead to a place in the product that the rest tells as a tail. */
static struct pl_str without_lead(struct pl_str eco, struct pl_str path) {
  static const char *const words[] = {"crate.", "super.", "self."};
  for (size_t i = 0; pl_str_is(eco, "rust") && i < sizeof words / sizeof *words; i++)
    while (pl_str_starts(path, words[i])) path = pl_str_cut(path, strlen(words[i]), path.n);
  return path;
}

static struct pl_str as_path(const struct pl_modules *m, struct pl_str dotted) {
  struct pl_str path = pl_arena_str(m->arena, dotted);
  for (size_t i = 0; i < path.n; i++)
    if (path.p[i] == '.') ((char *)(uintptr_t)path.p)[i] = '/';
  return path;
}

/* "shop.Stats().count" with `head` "shop.Stats", where shop/Stats is a file: its class of that name. */
static struct pl_str of_class_file(struct pl_modules const *m, struct pl_str module, struct pl_str head,
                                   struct pl_str path) {
  size_t dot = pl_str_rchr(head, '.'), from = dot == SIZE_MAX ? 0 : dot + 1;
  struct pl_str name = pl_str_cut(path, from, path.n);
  if (!module.n || !pl_str_eq(last_segment(module), pl_str_cut(head, from, head.n))) return (struct pl_str){NULL, 0};
  return pl_arena_printf(m->arena, "%.*s#%.*s", PL_FMT(module), PL_FMT(name));
}

/* "php:Acme.Mail.Post().send" as "php:/src/Mail/Post#Post().send", where composer.json says which folder the namespace is; else empty. */
static struct pl_str below_namespace(const struct pl_modules *m, struct pl_str name) {
  for (size_t i = 0; i < m->roots.n; i++) {
    struct pl_str own = m->roots.at[i]->own, to = m->roots.at[i]->stands_for;
    if (name.n <= own.n || !pl_str_begins(name, own)) continue;
    struct pl_str path = pl_str_cut(name, own.n, name.n), head = pl_str_cut(path, 0, pl_str_chr(path, '('));
    for (int step = 0; step < 2 && head.n; step++, head = pl_str_cut(head, 0, pl_str_rchr(head, '.'))) {
      struct pl_str module = pl_arena_cat(m->arena, to, as_path(m, head));
      if (pl_map_has(&m->by_name, module)) return of_class_file(m, module, head, path);
      if (pl_str_chr(head, '.') == SIZE_MAX) break;
    }
  }
  return (struct pl_str){NULL, 0};
}

/* "py:app.security.hash_password": the longest prefix that is a module of the product. */
static struct pl_str split_dotted(const struct pl_modules *m, struct pl_str name, size_t colon) {
  struct pl_str eco = pl_str_cut(name, 0, colon), path = without_lead(eco, pl_str_cut(name, colon + 1, name.n));
  size_t paren = pl_str_chr(path, '(');
  struct pl_str head = pl_str_cut(path, 0, paren == SIZE_MAX ? path.n : paren), whole = below_namespace(m, name);
  if (!whole.n && paren != SIZE_MAX && pl_str_chr(head, '.') != SIZE_MAX)
    whole = of_class_file(m, find_module(m, eco, as_path(m, head)), head, path);
  if (whole.n) return whole;
  for (size_t dot = pl_str_rchr(head, '.'); dot != SIZE_MAX && dot > 0;
       dot = pl_str_rchr(pl_str_cut(head, 0, dot), '.')) {
    struct pl_str module = find_module(m, eco, as_path(m, pl_str_cut(head, 0, dot)));
    if (module.n)
      return pl_arena_printf(m->arena, "%.*s#%.*s", PL_FMT(module), (int)(path.n - dot - 1), path.p + dot + 1);
  }
  return name;
}

/* "Mail.PushOver" -> "mail/push_over": where Ruby's frameworks load a constant from. */
static struct pl_str file_of_constant(const struct pl_modules *m, struct pl_str constant) {
  char *out = pl_arena_alloc(m->arena, 2 * constant.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < constant.n; i++) {
    char c = constant.p[i];
    bool upper = c >= 'A' && c <= 'Z', inside = i && constant.p[i - 1] != '.';
    bool after = inside && !(constant.p[i - 1] >= 'A' && constant.p[i - 1] <= 'Z');
    bool before = inside && i + 1 < constant.n && constant.p[i + 1] >= 'a' && constant.p[i + 1] <= 'z';
    if (upper && (after || before)) out[n++] = '_';
    out[n++] = c == '.' ? '/' : pl_lower(c);
  }
  return pl_str_n(out, n);
}

/* "ruby:PushOver.push": no import says where PushOver is; its file bears its name, and the class is part of the method's. */
static struct pl_str split_constant(const struct pl_modules *m, struct pl_str name) {
  struct pl_str path = pl_str_cut(name, 5, name.n);
  size_t paren = pl_str_chr(path, '('), dot = pl_str_rchr(pl_str_cut(path, 0, paren), '.');
  struct pl_str constant = pl_str_cut(path, 0, dot == SIZE_MAX ? 0 : dot);
  if (!constant.n || constant.p[0] < 'A' || constant.p[0] > 'Z') return name;
  struct pl_str module = find_module(m, PL_STR("ruby"), file_of_constant(m, constant));
  size_t class = pl_str_rchr(constant, '.');
  class = class == SIZE_MAX ? 0 : class + 1;
  if (!module.n) return name;
  return pl_arena_printf(m->arena, "%.*s#%.*s", PL_FMT(module), (int)(path.n - class), path.p + class);
}

static struct pl_str located(const struct pl_modules *m, struct pl_str name) {
  size_t colon = pl_str_chr(name, ':'), hash = pl_str_chr(name, '#');
  if (colon == SIZE_MAX || (colon + 1 < name.n && name.p[colon + 1] == ':')) return name;
  struct pl_str below = hash == SIZE_MAX ? name : below_root(m, name);
  if (below.p != name.p) return below;
  if (hash != SIZE_MAX) return split_hash(m, name, colon, hash);
  return pl_str_starts(name, "ruby:") ? split_constant(m, name) : split_dotted(m, name, colon);
}

/* Replaces the first member of the name by what it stands for. `outside`: that is a vendor's package, whatever files of the product are called. */
static struct pl_str unaliased(const struct pl_modules *m, struct pl_str name, bool *outside) {
  size_t hash = pl_str_chr(name, '#');
  if (hash == SIZE_MAX) return name;
  size_t end = hash + 1;
  while (end < name.n && name.p[end] != '.' && name.p[end] != '(') end++;
  const struct pl_alias *a = pl_map_get(&m->aliases, pl_str_cut(name, 0, end));
  struct pl_str rest = pl_str_cut(name, end, name.n);
  if (a && a->called && !pl_str_starts(rest, "().")) return name;
  if (a) {
    *outside = a->client;
    if (pl_str_ends(a->stands_for, "#") && pl_str_starts(rest, ".")) rest = pl_str_cut(rest, 1, rest.n);
    return pl_arena_cat(m->arena, a->stands_for, rest);
  }
  a = pl_map_get(&m->aliases, pl_arena_cat(m->arena, pl_str_cut(name, 0, hash + 1), PL_STR("*")));
  return a ? pl_arena_cat(m->arena, a->stands_for, pl_str_cut(name, hash + 1, name.n)) : name;
}

static bool is_own(struct pl_str name) {
  size_t colon = pl_str_chr(name, ':');
  return colon != SIZE_MAX && colon + 1 < name.n && name.p[colon + 1] == '/';
}

static struct pl_str follow(const struct pl_modules *m, struct pl_str name, bool own_only) {
  for (int step = 0; step < MAX_STEPS; step++) {
    bool outside = false;
    struct pl_str here = located(m, name), next = unaliased(m, here, &outside);
    if (own_only && !is_own(next)) return here;
    if (outside || pl_str_eq(next, name) || next.n > 400) return next;
    name = next;
  }
  return name;
}

struct pl_str pl_modules_canonical(const struct pl_modules *m, struct pl_str name) {
  return follow(m, name, false);
}
struct pl_str pl_modules_home(const struct pl_modules *m, struct pl_str name) {
  return follow(m, name, true);
}
