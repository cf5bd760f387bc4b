/* Keeps patterns that are compiled when first used, and tries them only where they can match. */
#include "ruleset/lazy.h"

#include "base/buf.h"
#include "ruleset/factored.h"

static struct pl_pattern *compile_as(const struct pl_lazy *lazy, struct pl_str text, unsigned flags,
                                     struct pl_error *err) {
  if (!lazy->unicode) return pl_pattern_compile(text, lazy->flags | flags, err);
  struct pl_buf regex = {0};
  pl_buf_printf(&regex, "(*UCP)%.*s", PL_FMT(text));
  struct pl_pattern *p = pl_pattern_compile(pl_buf_str(&regex), lazy->flags | flags, err);
  pl_buf_free(&regex);
  return p;
}

/* Errors are told of the pattern as its rule has it. */
static struct pl_pattern *compile(const struct pl_lazy *lazy, unsigned flags, struct pl_error *err) {
  if (lazy->code.n) return pl_pattern_unpack(*lazy->head, lazy->code);
  if (lazy->flags & PL_PATTERN_FOREIGN) return compile_as(lazy, lazy->regex, flags, err);
  struct pl_arena a = {0};
  struct pl_pattern *p = compile_as(lazy, pl_pattern_factored(&a, lazy->regex), flags, NULL);
  pl_arena_release(&a);
  return p ? p : compile_as(lazy, lazy->regex, flags, err);
}

struct pl_pattern *pl_lazy_compile(const struct pl_lazy *lazy, unsigned flags, struct pl_error *err) {
  struct pl_pattern *p = compile(lazy, flags, err);
  pl_pattern_share(p, lazy->room);
  return p;
}

/* Into an empty place; when another thread was first, its pattern stays. */
static const struct pl_pattern *settle(_Atomic(struct pl_pattern *) *place, struct pl_pattern *made) {
  struct pl_pattern *none = NULL;
  if (!made || atomic_compare_exchange_strong(place, &none, made)) return made;
  pl_pattern_free(made);
  return none;
}

const struct pl_pattern *pl_lazy_get(struct pl_lazy *lazy) {
  enum { OFTEN = 4, OFTEN_AT_START = 20 }; /* JIT costs what interpreting does that many times */
  if (!lazy) return NULL;
  const struct pl_pattern *p = atomic_load_explicit(&lazy->fast, memory_order_acquire);
  if (p) return p;
  unsigned uses = atomic_fetch_add_explicit(&lazy->uses, 1, memory_order_relaxed);
  p = atomic_load_explicit(&lazy->made, memory_order_acquire);
  if (!p) return settle(&lazy->made, pl_lazy_compile(lazy, PL_PATTERN_RARE, NULL));
  if (uses < OFTEN || (lazy->flags & PL_PATTERN_FOREIGN) || (uses < OFTEN_AT_START && pl_pattern_at_start(p))) return p;
  return settle(&lazy->fast, pl_pattern_faster(p));
}

const struct pl_pattern *pl_lazy_plain(struct pl_lazy *lazy) {
  if (!lazy) return NULL;
  const struct pl_pattern *p = atomic_load_explicit(&lazy->made, memory_order_acquire);
  return p ? p : settle(&lazy->made, pl_lazy_compile(lazy, PL_PATTERN_RARE, NULL));
}

static bool is_opening(const uint16_t *opening, uint16_t stem) {
  size_t low = 1, high = (size_t)opening[0] + 1;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (opening[middle] == stem) return true;
    if (opening[middle] < stem)
      low = middle + 1;
    else
      high = middle;
  }
  return false;
}

/* The first hit at or behind the byte: hits are sorted. */
static size_t first_hit(const pl_stem_hits *hits, size_t at) {
  size_t low = 0, high = hits->n;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (hits->at[middle].at < at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

bool pl_search_spend(uint64_t *left, size_t bytes) {
  if (!left) return true;
  *left = *left > bytes ? *left - bytes : 0;
  return *left > 0;
}

/* What a try costs besides the bytes of the text, in bytes; and what one costs that met the limit of matching. */
enum { TRY = 64, TANGLED = 1 << 16 };

static bool search(const struct pl_pattern *p, const struct pl_searched *s, size_t from, unsigned how,
                   struct pl_match *m) {
  bool limited = false, here = how & PL_SEARCH_HERE;
  if (!p || !pl_search_spend(s->left, here ? TRY : TRY + s->text.n - from)) return false;
  bool found = pl_pattern_search(p, s->text, from, s->valid ? how | PL_SEARCH_VALID : how, m, &limited);
  if (limited) pl_search_spend(s->left, TANGLED);
  return found;
}

/* A match has all its words behind its beginning: the byte before which one must begin, 0 when some word is not in [from, end). */
static size_t beginnings_end(const struct pl_lazy *lazy, const pl_stem_hits *hits, size_t from, size_t end) {
  uint64_t there[PL_STEM_WORDS] = {0};
  uint32_t last[PL_STEM_WORDS * 64]; /* of what is there */
  size_t least = end;
  for (size_t i = first_hit(hits, from); i < hits->n && hits->at[i].at < end; i++) {
    uint16_t stem = hits->at[i].stem;
    there[stem / 64] |= (uint64_t)1 << (stem % 64);
    last[stem] = hits->at[i].at;
  }
  for (const uint16_t *set = lazy->need; set && *set; set += *set + 1) {
    size_t most = 0;
    for (size_t i = 1; i <= *set; i++)
      if (pl_claim_stems_has(there, set + i, 1) && last[set[i]] >= most) most = last[set[i]] + 1;
    if (most < least) least = most;
  }
  return least;
}

bool pl_lazy_find(struct pl_lazy *lazy, const struct pl_searched *s, size_t from, struct pl_match *m,
                  const struct pl_pattern **pattern) {
  size_t tried = SIZE_MAX, end = s->base + s->text.n;
  bool part = s->base || from || (s->hits->n && s->hits->at[s->hits->n - 1].at >= end);
  if (lazy->need && (part || lazy->opening)) end = beginnings_end(lazy, s->hits, s->base + from, end);
  if (!lazy->opening) return end && search(*pattern = pl_lazy_get(lazy), s, from, 0, m);
  for (size_t i = first_hit(s->hits, s->base + from); i < s->hits->n && s->hits->at[i].at < end; i++) {
    size_t at = s->hits->at[i].at - s->base;
    if (at == tried || !is_opening(lazy->opening, s->hits->at[i].stem)) continue;
    if (search(*pattern = pl_lazy_plain(lazy), s, tried = at, PL_SEARCH_HERE, m)) return true;
  }
  return false;
}

bool pl_lazy_test(struct pl_lazy *lazy, struct pl_str text) {
  const struct pl_pattern *p = pl_lazy_get(lazy);
  return p && pl_pattern_test(p, text);
}
