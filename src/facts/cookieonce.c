/* A look at a cookie says nothing beside the place that sets it, and a framework's session is one cookie however many pages open it; a further place counts
 * only where it says something else: other flags, another lifetime. Each place that sets a cookie by its name stays: a cookie is as safe as the worst of
 * them. Facts are compared within a package, for promises are made of parts of a product. */
#include "base/map.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "facts/spec.h"

/* A fact that is kept, and the next one of the same cookie. */
struct kept {
  struct pl_fact *fact;
  struct kept *next;
};

enum { MOST_KEPT = 8 }; /* of one cookie; further ones are left as they are */

static bool is_kind(const struct pl_fact *f) { return f->kind == PL_FACT_COOKIE || f->kind == PL_FACT_STORAGE; }

static bool is_read(const struct pl_fact *f) { return pl_str_is(pl_attr_text(f->attrs, "access"), "read"); }

/* How the name was found, and the way it came, tell nothing of the cookie. */
static bool is_about_finding(struct pl_str key) {
  return pl_str_is(key, "name_from") || pl_str_is(key, "via") || pl_str_is(key, "framework") ||
         pl_str_is(key, "library");
}

static const struct pl_attr *attr_of(const struct pl_fact *f, struct pl_str key) {
  const struct pl_attr *y = f->attrs;
  while (y && !pl_str_eq(key, y->key)) y = y->next;
  return y;
}

/* Whether nothing that the one says is different in the other. */
static bool says_no_more(const struct pl_fact *f, const struct pl_fact *than) {
  for (const struct pl_attr *x = f->attrs; x; x = x->next) {
    const struct pl_attr *y = attr_of(than, x->key);
    bool same = !y || (x->value.kind == y->value.kind && x->value.number == y->value.number &&
                       pl_str_eq(x->value.text, y->value.text));
    if (!is_about_finding(x->key) && !same) return false;
  }
  return true;
}

/* The fact that is kept tells what the other one told besides. */
static void take_over(struct pl_arena *a, struct pl_fact *kept, const struct pl_fact *gone) {
  for (const struct pl_attr *x = gone->attrs; x; x = x->next)
    if (!attr_of(kept, x->key)) pl_attr_set(a, &kept->attrs, x->key, x->value);
}

/* How near a place is to where the session's cookie is settled: its name, its settings, a framework set up, code that uses it. */
static int nearness(const struct pl_fact *f) {
  bool setting = pl_str_is(pl_attr_text(f->attrs, "name_from"), "setting");
  return setting * 4 + (f->how == PL_HOW_CONFIG) * 2 + (f->tier == PL_TIER_INIT);
}

static bool is_session(const struct pl_fact *f) { return pl_attr_text(f->attrs, "cookie_of").n > 0; }

static bool is_again(const struct pl_fact *f, const struct pl_fact *kept) {
  return is_read(f) || (is_session(f) && is_session(kept) && says_no_more(f, kept) && says_no_more(kept, f));
}

/* One of the two goes: the later one, or, of a session, the one that is further from its settings. */
static void keep_one(struct pl_arena *a, struct kept *k, struct pl_fact *f) {
  struct pl_fact *gone = f;
  if (is_session(f) && is_session(k->fact)) {
    if (nearness(f) > nearness(k->fact)) gone = k->fact, k->fact = f;
    take_over(a, k->fact, gone);
  }
  gone->kind = PL_FACT_KIND_COUNT;
}

/* A name that is not known is one within its file. */
static struct pl_str key_of(struct pl_arena *a, const struct pl_file_facts *file, const struct pl_fact *f) {
  struct pl_str within = pl_attr_true(f->attrs, "unresolved") ? f->path : file->source->package;
  return pl_arena_printf(a, "%d %d %.*s\n%.*s\n%.*s", f->kind, f->role, PL_FMT(within),
                         PL_FMT(pl_attr_text(f->attrs, "area")), PL_FMT(f->subject));
}

static void keep_once(struct pl_arena *a, struct pl_map *all, struct pl_str key, struct pl_fact *f) {
  struct kept *first = pl_map_get(all, key);
  int n = 0;
  for (struct kept *k = first; k && n < MOST_KEPT; k = k->next, n++)
    if (is_again(f, k->fact)) {
      keep_one(a, k, f);
      return;
    }
  if (n == MOST_KEPT) return;
  struct kept *made = PL_NEW(a, struct kept);
  *made = (struct kept){f, first};
  pl_map_set(all, key, made);
}

/* In two turns: what sets a cookie comes before what reads it. A fact that goes is left where it is, without a kind, as others are pointed to. */
static void mark_told(struct pl_arena *a, struct pl_map *all, struct pl_file_facts *file, bool reads) {
  for (size_t k = 0; k < file->facts.n; k++) {
    struct pl_fact *f = &file->facts.at[k];
    if (is_kind(f) && is_read(f) == reads) keep_once(a, all, key_of(a, file, f), f);
  }
}

static bool is_kept(void *context, struct pl_fact *f) {
  (void)context;
  return f->kind != PL_FACT_KIND_COUNT;
}

void pl_facts_cookies_once(struct pl_arena *a, struct pl_file_facts **files, size_t n) {
  struct pl_map all = {0};
  for (int reads = 0; reads < 2; reads++)
    for (size_t i = 0; i < n; i++) mark_told(a, &all, files[i], reads);
  pl_facts_keep_all(files, n, is_kept, NULL);
  pl_map_free(&all);
}
