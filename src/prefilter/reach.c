/* Sets of languages as bits. */
#include "prefilter/reach.h"

#include "base/path.h"
#include "prefilter/literals.h"

uint64_t pl_language_bit(const struct pl_languages *all, const struct pl_language *l) {
  return UINT64_C(1) << ((size_t)(l - all->at) % 64);
}

static uint64_t bits_where(const struct pl_ruleset *rules, const char *field, struct pl_str value) {
  uint64_t bits = 0;
  for (size_t i = 0; i < rules->languages.n; i++) {
    const struct pl_language *l = &rules->languages.at[i];
    if (pl_str_eq(pl_language_text(l, field), value) ||
        (l->guest && pl_str_eq(pl_language_text(l->guest, field), value)))
      bits |= pl_language_bit(&rules->languages, l);
  }
  return bits;
}

struct pl_reach pl_reach_new(const struct pl_ruleset *rules) {
  struct pl_reach r = {rules, 0};
  for (size_t i = 0; i < rules->languages.n; i++) {
    const struct pl_language *l = &rules->languages.at[i];
    if (!l->ecosystem.n || !(pl_str_is(l->family, "code") || pl_str_is(l->family, "markup")))
      r.formats |= pl_language_bit(&rules->languages, l);
  }
  return r;
}

uint64_t pl_reach_of_name(const struct pl_reach *r, struct pl_str name) {
  size_t colon = pl_str_chr(name, ':');
  uint64_t bits = colon == SIZE_MAX ? 0 : bits_where(r->rules, "ecosystem", pl_str_cut(name, 0, colon));
  return bits ? bits : PL_REACH_ALL;
}

/* Languages of code that data/manifests.yaml names as a list of such packages: what is written there is written elsewhere, too (mix.exs).
 * Manifests themselves are always read. */
static uint64_t of_manifests(const struct pl_ruleset *rules, struct pl_str kind) {
  uint64_t bits = 0;
  for (struct pl_node m = pl_node_first(pl_ruleset_root(rules, "data/manifests.yaml")); m.i; m = pl_node_next(m)) {
    if (!pl_str_eq(pl_node_get_text(m, "ecosystem"), kind)) continue;
    for (struct pl_node f = pl_node_first(pl_node_get(m, "files")); f.i; f = pl_node_next(f)) {
      const struct pl_language *l = pl_language_of(&rules->languages, pl_node_text(f));
      if (l) bits |= pl_language_bit(&rules->languages, l);
    }
  }
  return bits;
}

uint64_t pl_reach_of_kind(const struct pl_reach *r, struct pl_str kind) {
  uint64_t bits = bits_where(r->rules, "packages", kind) | bits_where(r->rules, "modules", kind);
  return bits | (of_manifests(r->rules, kind) & ~r->formats);
}

/* "*.rb", "config/queue.yml": what stands behind a leading star tells the language; other wildcards may mean any. */
static uint64_t of_glob(const struct pl_ruleset *rules, struct pl_str glob) {
  struct pl_str name = pl_path_base(glob);
  if (pl_str_chr(pl_str_cut(name, 1, name.n), '*') != SIZE_MAX || pl_str_chr(name, '?') != SIZE_MAX)
    return PL_REACH_ALL;
  const struct pl_language *l = pl_language_of(&rules->languages, name);
  return l ? pl_language_bit(&rules->languages, l) : PL_REACH_ALL;
}

uint64_t pl_reach_of_row(const struct pl_reach *r, const struct pl_api_row *row) {
  uint64_t bits = row->in_count ? 0 : PL_REACH_ALL;
  for (size_t i = 0; i < row->in_count; i++) bits |= of_glob(r->rules, row->in[i]);
  return bits;
}
