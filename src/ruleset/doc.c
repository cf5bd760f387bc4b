/* Reads YAML with libyaml's event parser into a flat tree. */
#include "ruleset/doc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

#include "base/map.h"
#include "base/vec.h"
#include "ruleset/wordindex.h"

enum { MAX_BYTES = 16 << 20, MAX_NODES = 1000000, MAX_DEPTH = 64 };

struct reader {
  yaml_parser_t yaml;
  struct pl_str path;
  PL_VEC(struct pl_node_rec) rec;
  struct pl_buf strings;
  uint32_t open[MAX_DEPTH], last[MAX_DEPTH]; /* containers around, and the newest child of each */
  uint32_t key[MAX_DEPTH], key_n[MAX_DEPTH];
  bool has_key[MAX_DEPTH];
  int depth;
  uint64_t *seen; /* hashes of (map, key) so far, open addressing; 0 free */
  size_t seen_n, seen_cap;
  struct pl_error *err;
};

static uint32_t keep(struct reader *r, const char *p, size_t n) {
  uint32_t at = (uint32_t)r->strings.n;
  pl_buf_add(&r->strings, pl_str_n(p, n));
  pl_buf_putc(&r->strings, '\0');
  return at;
}

static bool fail(struct reader *r, const yaml_mark_t *mark, const char *text) {
  return pl_fail_at(r->err, r->path, (uint32_t)mark->line + 1, (uint32_t)mark->column + 1, "%s", text);
}

/* Adds a hash; false when it was there already. */
static bool add_seen(struct reader *r, uint64_t hash) {
  size_t mask = r->seen_cap - 1, i = (size_t)hash & mask;
  while (r->seen[i] && r->seen[i] != hash) i = (i + 1) & mask;
  if (r->seen[i]) return false;
  r->seen[i] = hash;
  return true;
}

static void grow_seen(struct reader *r) {
  uint64_t *old = r->seen;
  size_t cap = r->seen_cap;
  r->seen_cap = cap ? cap * 2 : 256;
  r->seen = pl_xmalloc(r->seen_cap * sizeof *r->seen);
  memset(r->seen, 0, r->seen_cap * sizeof *r->seen);
  for (size_t i = 0; i < cap; i++)
    if (old[i]) add_seen(r, old[i]);
  free(old);
}

/* Whether the map being filled already holds the pending key. A new hash says no at once, so that a map of a million keys
 * costs no more than a million look-ups. */
static bool duplicate_key(struct reader *r, uint32_t map, const char *key, size_t n) {
  uint64_t hash = (pl_str_hash(pl_str_n(key, n)) ^ map * 0x9E3779B97F4A7C15u) * 0xFF51AFD7ED558CCDu | 1;
  if (r->seen_n * 2 >= r->seen_cap) grow_seen(r);
  if (add_seen(r, hash)) return r->seen_n++, false;
  for (uint32_t c = r->rec.at[map].child; c; c = r->rec.at[c].next)
    if (r->rec.at[c].key_n == n && memcmp(r->strings.p + r->rec.at[c].key, key, n) == 0) return true;
  return false;
}

static bool add_node(struct reader *r, enum pl_node_kind kind, const yaml_mark_t *mark, uint32_t *out) {
  if (r->rec.n >= MAX_NODES) return fail(r, mark, "more than 1000000 nodes; split the file");
  uint32_t i = (uint32_t)r->rec.n;
  struct pl_node_rec node = {.kind_line = (uint32_t)kind | ((uint32_t)mark->line + 1) << 2,
                             .column = (uint32_t)mark->column + 1};
  if (r->depth >= 0) {
    int d = r->depth;
    if (r->has_key[d]) node.key = r->key[d], node.key_n = r->key_n[d];
    r->has_key[d] = false;
    if (r->last[d])
      r->rec.at[r->last[d]].next = i;
    else
      r->rec.at[r->open[d]].child = i;
    r->last[d] = i;
  }
  pl_vec_push(&r->rec, node);
  *out = i;
  return true;
}

static bool open_container(struct reader *r, enum pl_node_kind kind, const yaml_mark_t *mark) {
  uint32_t i;
  if (r->depth + 1 >= MAX_DEPTH) return fail(r, mark, "nested deeper than 64 levels; flatten it");
  if (!add_node(r, kind, mark, &i)) return false;
  r->depth++;
  r->open[r->depth] = i;
  r->last[r->depth] = 0;
  r->has_key[r->depth] = false;
  return true;
}

static bool wants_key(const struct reader *r) {
  return r->depth >= 0 && (r->rec.at[r->open[r->depth]].kind_line & 3) == PL_NODE_MAP && !r->has_key[r->depth];
}

static bool scalar(struct reader *r, const yaml_event_t *e) {
  const char *p = (const char *)e->data.scalar.value;
  size_t n = e->data.scalar.length;
  if (wants_key(r)) {
    if (duplicate_key(r, r->open[r->depth], p, n))
      return pl_fail_at(r->err, r->path, (uint32_t)e->start_mark.line + 1, (uint32_t)e->start_mark.column + 1,
                        "key '%.*s' stands twice in this map; remove one", (int)(n < 80 ? n : 80), p);
    r->key[r->depth] = keep(r, p, n);
    r->key_n[r->depth] = (uint32_t)n;
    r->has_key[r->depth] = true;
    return true;
  }
  uint32_t i, at = keep(r, p, n);
  if (!add_node(r, PL_NODE_SCALAR, &e->start_mark, &i)) return false;
  r->rec.at[i].text = at;
  r->rec.at[i].text_n = (uint32_t)n;
  r->rec.at[i].plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
  return true;
}

static bool has_anchor(const yaml_event_t *e) {
  switch (e->type) {
    case YAML_SCALAR_EVENT: return e->data.scalar.anchor != NULL;
    case YAML_SEQUENCE_START_EVENT: return e->data.sequence_start.anchor != NULL;
    case YAML_MAPPING_START_EVENT: return e->data.mapping_start.anchor != NULL;
    default: return false;
  }
}

static bool take(struct reader *r, const yaml_event_t *e, bool *done) {
  if (has_anchor(e))
    return fail(r, &e->start_mark, "anchors (&name) are not supported; remove it and write values out");
  switch (e->type) {
    case YAML_SCALAR_EVENT: return scalar(r, e);
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT:
      if (wants_key(r)) return fail(r, &e->start_mark, "a map key must be plain text");
      return open_container(r, e->type == YAML_MAPPING_START_EVENT ? PL_NODE_MAP : PL_NODE_LIST, &e->start_mark);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: r->depth--; return true;
    case YAML_ALIAS_EVENT: return fail(r, &e->start_mark, "aliases (*name) are not supported; write the value out");
    case YAML_DOCUMENT_START_EVENT:
      if (r->rec.n > 1) return fail(r, &e->start_mark, "a second document ('---') in one file; split the file");
      return true;
    case YAML_STREAM_END_EVENT: *done = true; return true;
    default: return true;
  }
}

static bool read_events(struct reader *r) {
  for (bool done = false; !done;) {
    yaml_event_t e;
    if (!yaml_parser_parse(&r->yaml, &e)) {
      const char *problem = r->yaml.problem ? r->yaml.problem : "not valid YAML";
      return pl_fail_at(r->err, r->path, (uint32_t)r->yaml.problem_mark.line + 1,
                        (uint32_t)r->yaml.problem_mark.column + 1, "broken YAML: %s", problem);
    }
    bool ok = take(r, &e, &done);
    yaml_event_delete(&e);
    if (!ok) return false;
  }
  return true;
}

static const struct pl_doc *finish(struct pl_arena *a, struct reader *r) {
  struct pl_doc *d = PL_NEW(a, struct pl_doc);
  struct pl_node_rec *rec = PL_NEW_N(a, struct pl_node_rec, r->rec.n);
  memcpy(rec, r->rec.at, r->rec.n * sizeof *rec);
  pl_word_index_build(rec, (uint32_t)r->rec.n, &r->strings);
  d->path = pl_arena_str(a, r->path);
  d->rec = rec;
  d->n = (uint32_t)r->rec.n;
  d->strings = pl_arena_str(a, pl_buf_str(&r->strings)).p;
  return d;
}

const struct pl_doc *pl_doc_parse(struct pl_arena *a, struct pl_str path, struct pl_str yaml, struct pl_error *err) {
  if (yaml.n > MAX_BYTES) return pl_fail_at(err, path, 0, 0, "larger than 16 MiB; split the file"), NULL;
  struct reader r = {.path = path, .depth = -1, .err = err};
  if (!yaml_parser_initialize(&r.yaml)) abort();
  yaml_parser_set_input_string(&r.yaml, (const unsigned char *)(yaml.p ? yaml.p : ""), yaml.n);
  yaml_parser_set_encoding(&r.yaml, YAML_UTF8_ENCODING);
  pl_vec_push(&r.rec, (struct pl_node_rec){0});
  pl_buf_putc(&r.strings, '\0');
  const struct pl_doc *d = read_events(&r) ? finish(a, &r) : NULL;
  yaml_parser_delete(&r.yaml);
  pl_vec_free(&r.rec);
  pl_buf_free(&r.strings);
  free(r.seen);
  return d;
}
