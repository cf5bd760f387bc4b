/* A spec is cut as facts/spec.c cuts it: at '|' into alternatives, these at '/' into a place and its filters, the place at '.'. */
#include "ruleset/speccheck.h"

/* What apply() of facts/filter.c knows, those first that take words behind a ':'. */
static const char *const filters[] = {"until",  "after", "before", "has",   "one",    "till",  "ahead",   "number",
                                      "some",   "text",  "last",   "lower", "not",    "tight", "settled", "snake",
                                      "joined", "name",  "source", "head",  "record", "kind",  NULL};
enum { WITH_WORDS = 6 };
/* Filters that as a text after '|' would be none that a fact is about; `name` or `record` may be one. */
static const char *const no_texts[] = {"lower", "tight", "settled", "last", "ahead", "some", NULL};

struct spec {
  struct pl_node node;
  struct pl_str text;
  struct pl_error *err;
};

static bool known(struct pl_str word, const char *const *names, size_t *at) {
  for (size_t i = 0; names[i]; i++)
    if (pl_str_is(word, names[i])) return *at = i, true;
  return false;
}

static struct pl_str name_of(struct pl_str filter) { return pl_str_cut(filter, 0, pl_str_chr(filter, ':')); }

static bool fail_filter(const struct spec *s, struct pl_str name) {
  const char *near = pl_nearest(name, filters);
  return pl_node_fail(s->node, s->err, "unknown filter '%.*s' in '%.*s'%s%s%s", PL_FMT(name), PL_FMT(s->text),
                      near ? "; did you mean '" : "; docs/APIS.md lists them", near ? near : "", near ? "'?" : "");
}

static bool filter_means(const struct spec *s, struct pl_str filter) {
  size_t at, colon = pl_str_chr(filter, ':');
  struct pl_str name = name_of(filter);
  bool words = colon != SIZE_MAX && colon + 1 < filter.n;
  if (!name.n)
    return pl_node_fail(s->node, s->err, "a '/' without a filter behind it in '%.*s'; write '/lower' or the like",
                        PL_FMT(s->text));
  if (!known(name, filters, &at)) return fail_filter(s, name);
  if (at < WITH_WORDS && !words)
    return pl_node_fail(s->node, s->err, "filter '%.*s' in '%.*s' needs words; write '/%.*s:' and what to look for",
                        PL_FMT(name), PL_FMT(s->text), PL_FMT(name));
  return at < WITH_WORDS || colon == SIZE_MAX ||
         pl_node_fail(s->node, s->err, "filter '%.*s' in '%.*s' takes no words; write '/%.*s'", PL_FMT(name),
                      PL_FMT(s->text), PL_FMT(name));
}

/* "$1.options.maxAge"; "$.update.0": of a chained call the first part is empty. */
static bool place_means(const struct spec *s, struct pl_str place) {
  struct pl_str rest = pl_str_cut(place, pl_str_starts(place, "$.") ? 2 : 1, place.n), part;
  bool gap = false;
  while (place.n > 1 && pl_str_next(&rest, '.', &part)) gap = gap || !part.n || pl_str_chr(part, ' ') != SIZE_MAX;
  return !gap ||
         pl_node_fail(s->node, s->err, "'%.*s' in '%.*s' is no place; write '$1.name', one '.' before each part",
                      PL_FMT(place), PL_FMT(s->text));
}

static bool value_means(const struct spec *s, struct pl_str spec) {
  struct pl_str rest = spec, part;
  pl_str_next(&rest, '/', &part);
  if (!place_means(s, part)) return false;
  while (pl_str_next(&rest, '/', &part))
    if (!filter_means(s, part)) return false;
  return true;
}

/* A text with {$spec} holes. */
static bool text_means(const struct spec *s, struct pl_str text) {
  for (size_t open; (open = pl_str_find(text, PL_STR("{$"))) != SIZE_MAX;) {
    text = pl_str_cut(text, open + 1, text.n);
    size_t close = pl_str_chr(text, '}');
    if (close == SIZE_MAX)
      return pl_node_fail(s->node, s->err, "'{$' without '}' in '%.*s'; a '|' stands outside of the braces",
                          PL_FMT(s->text));
    if (!value_means(s, pl_str_cut(text, 0, close))) return false;
    text = pl_str_cut(text, close, text.n);
  }
  return true;
}

/* "$1/until:= ": a space may be one of a filter's words. */
static bool ends_in_words(struct pl_str part) {
  size_t slash = pl_str_rchr(part, '/');
  return slash != SIZE_MAX && pl_str_chr(pl_str_cut(part, slash, part.n), ':') != SIZE_MAX;
}

/* "$1|lower" and "$1 | lower" would be read as a text. */
static bool part_means(const struct spec *s, struct pl_str part, bool behind_place) {
  struct pl_str word = pl_str_trim(part), name = name_of(part);
  size_t at;
  if (!word.n)
    return pl_node_fail(s->node, s->err,
                        "a '|' without an alternative beside it in '%.*s'; write one, or remove the '|'",
                        PL_FMT(s->text));
  if (part.p[0] == ' ' || (pl_str_ends(part, " ") && !ends_in_words(part)))
    return pl_node_fail(s->node, s->err,
                        "a space beside '|' in '%.*s' would be part of the value; write '$1|$2' for another value and "
                        "'$1/lower' for a filter",
                        PL_FMT(s->text));
  bool filter = behind_place && (known(part, no_texts, &at) || (name.n < part.n && known(name, filters, &at)));
  return !filter || pl_node_fail(s->node, s->err, "'%.*s' in '%.*s' is a filter; write '/%.*s' instead of '|%.*s'",
                                 PL_FMT(part), PL_FMT(s->text), PL_FMT(part), PL_FMT(part));
}

static bool spec_means(struct pl_node n, struct pl_str text, struct pl_error *err) {
  struct spec s = {n, text, err};
  struct pl_str rest = text, part;
  bool several = pl_str_chr(text, '|') != SIZE_MAX, place = false;
  while (text.n && pl_str_next(&rest, '|', &part)) {
    if (several && !part_means(&s, part, place)) return false;
    place = pl_str_starts(part, "$");
    if (!(place ? value_means(&s, part) : text_means(&s, part))) return false;
  }
  return true;
}

static bool values_mean(struct pl_node n, struct pl_error *err) {
  if (pl_node_kind(n) == PL_NODE_SCALAR) return spec_means(n, pl_node_text(n), err);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (!values_mean(c, err)) return false;
  return true;
}

bool pl_specs_check(struct pl_node row, struct pl_error *err) {
  static const char *const fields[] = {"subject", "name", "input", "at", "about", "size", "attrs", NULL};
  static const char *const by_key[] = {"requires", "unless", NULL};
  for (size_t i = 0; fields[i]; i++)
    if (!values_mean(pl_node_get(row, fields[i]), err)) return false;
  for (size_t i = 0; by_key[i]; i++)
    for (struct pl_node c = pl_node_first(pl_node_get(row, by_key[i])); c.i; c = pl_node_next(c))
      if (!spec_means(c, pl_node_key(c), err)) return false;
  return true;
}
