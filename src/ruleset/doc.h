#ifndef PL_RULESET_DOC_H
#define PL_RULESET_DOC_H
/* A YAML document as a read-only tree: the one reader behind which libyaml stands. Rule packs, language descriptions and
 * policylint.yaml all come through here, with the line of everything for messages.
 *
 * Bounds (hostile input): 16 MiB of text, 1,000,000 nodes, depth 64; anchors and aliases are refused; duplicate keys are an error.
 * The tree is flat (indexes, offsets), so that the same form is embedded in the binary and used without parsing. */
#include "base/arena.h"
#include "base/error.h"

enum pl_node_kind { PL_NODE_NONE, PL_NODE_SCALAR, PL_NODE_LIST, PL_NODE_MAP };

struct pl_node_rec {
  uint32_t kind_line; /* kind in the low 2 bits, line in the rest */
  uint32_t column;
  uint32_t key, key_n;   /* offset and length of the key in a map; 0,0 otherwise */
  uint32_t text, text_n; /* scalars */
  uint32_t child, next;  /* indexes; 0 none */
  uint32_t plain;        /* scalars: 1 when unquoted (true, null and numbers have their YAML meaning) */
};

struct pl_doc {
  struct pl_str path;            /* for messages */
  const struct pl_node_rec *rec; /* rec[0] is the absent node, rec[1] the root */
  uint32_t n;
  const char *strings;
  /* Rules that a user added: the path in a folder of rules ("vendors/acme.yaml"); else empty, and it is `path`. */
  struct pl_str within;
  bool checked; /* embedded: the build has refused unknown keys, and examples that fail */
};
/* Whether a user added it to the built-in rules. */
static inline bool pl_doc_added(const struct pl_doc *d) { return d->within.n != 0; }
/* What folder of rules it stands in: "vendors/payments.yaml". */
static inline struct pl_str pl_doc_within(const struct pl_doc *d) { return d->within.n ? d->within : d->path; }

/* A place in a document. Cheap to copy; doc->rec[0] stands for "absent", so look-ups chain without checks. */
struct pl_node {
  const struct pl_doc *doc;
  uint32_t i;
};

/* Parses; the document lives in the arena. NULL with *err set on a syntax error, an alias, a bound passed. */
const struct pl_doc *pl_doc_parse(struct pl_arena *a, struct pl_str path, struct pl_str yaml, struct pl_error *err);
static inline struct pl_node pl_doc_root(const struct pl_doc *d) { return (struct pl_node){d, d->n > 1 ? 1u : 0u}; }

/* The accessors that rules are read with in inner loops stand here, so that they cost nothing. */
static inline bool pl_node_there(struct pl_node n) { return n.i != 0; }
static inline enum pl_node_kind pl_node_kind(struct pl_node n) {
  return n.i ? (enum pl_node_kind)(n.doc->rec[n.i].kind_line & 3) : PL_NODE_NONE;
}
uint32_t pl_node_line(struct pl_node n);
uint32_t pl_node_column(struct pl_node n);
/* Key of this node in its map; empty in lists. */
static inline struct pl_str pl_node_key(struct pl_node n) {
  return n.i ? pl_str_n(n.doc->strings + n.doc->rec[n.i].key, n.doc->rec[n.i].key_n) : (struct pl_str){NULL, 0};
}
/* Text of a scalar; empty for anything else. */
static inline struct pl_str pl_node_text(struct pl_node n) {
  if (pl_node_kind(n) != PL_NODE_SCALAR) return (struct pl_str){NULL, 0};
  return pl_str_n(n.doc->strings + n.doc->rec[n.i].text, n.doc->rec[n.i].text_n);
}
/* First member of a list or map, then the next; i == 0 at the end:
 * for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) */
static inline struct pl_node pl_node_first(struct pl_node n) {
  return (struct pl_node){n.doc, n.i ? n.doc->rec[n.i].child : 0};
}
static inline struct pl_node pl_node_next(struct pl_node n) {
  return (struct pl_node){n.doc, n.i ? n.doc->rec[n.i].next : 0};
}
/* Member of a map, absent node when missing; keys stand in a map once. */
struct pl_node pl_node_get(struct pl_node map, const char *key);
struct pl_node pl_node_member(struct pl_node map, struct pl_str key);
struct pl_str pl_node_get_text(struct pl_node map, const char *key);
size_t pl_node_count(struct pl_node n);
/* true/yes/on; false for anything else, also absent. */
bool pl_node_true(struct pl_node n);
/* A number, or `otherwise`. */
double pl_node_number(struct pl_node n, double otherwise);
/* The scalars of a list, or the one scalar itself, as an arena array; *count 0 when absent. */
struct pl_str *pl_node_texts(struct pl_arena *a, struct pl_node n, size_t *count);
/* Error at the node's place. Returns false. */
bool pl_node_fail(struct pl_node n, struct pl_error *err, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Fails with "unknown key 'x'; did you mean 'y'?" when the map has a key that is not among the `known` (NULL-terminated). */
bool pl_node_check_keys(struct pl_node map, const char *const *known, struct pl_error *err);
/* The nearest of the known words by edit distance (at most 2), or NULL. */
const char *pl_nearest(struct pl_str word, const char *const *known);

#endif
