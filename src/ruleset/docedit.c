/* Nodes are indexes, so a copy of the arrays is a copy of the tree, and leaving one out is one link. Depth is bounded by that of YAML documents. */
#include "ruleset/docedit.h"

void pl_doc_edit_begin(struct pl_doc_edit *e, const struct pl_doc *from) {
  *e = (struct pl_doc_edit){.from = from};
  size_t size = 1;
  for (uint32_t i = 0; i < from->n; i++) {
    const struct pl_node_rec *r = &from->rec[i];
    if (r->key + r->key_n + 1 > size) size = r->key + r->key_n + 1;
    if (r->text + r->text_n + 1 > size) size = r->text + r->text_n + 1;
    pl_vec_push(&e->rec, *r);
  }
  for (size_t i = 0; i < size; i++) pl_vec_push(&e->strings, from->strings[i]);
}

/* A list that changes is asked word by word from now on. */
static void forget_index(struct pl_doc_edit *e, uint32_t parent) {
  if ((e->rec.at[parent].kind_line & 3) == PL_NODE_LIST) e->rec.at[parent].text = e->rec.at[parent].text_n = 0;
}

void pl_doc_edit_drop(struct pl_doc_edit *e, uint32_t parent, uint32_t node) {
  uint32_t *link = &e->rec.at[parent].child;
  while (*link && *link != node) link = &e->rec.at[*link].next;
  if (*link) *link = e->rec.at[node].next;
  forget_index(e, parent);
}

static uint32_t keep(struct pl_doc_edit *e, struct pl_str s) {
  uint32_t at = (uint32_t)e->strings.n;
  for (size_t i = 0; i < s.n; i++) pl_vec_push(&e->strings, s.p[i]);
  pl_vec_push(&e->strings, '\0');
  return at;
}

static void append(struct pl_doc_edit *e, uint32_t parent, uint32_t node) {
  uint32_t *link = &e->rec.at[parent].child;
  while (*link) link = &e->rec.at[*link].next;
  *link = node;
  forget_index(e, parent);
}

/* Copies a node of another document with all below; linked nowhere yet. */
static uint32_t import(struct pl_doc_edit *e, struct pl_node n, const struct pl_node_rec *place) {
  struct pl_node_rec r = n.doc->rec[n.i];
  uint32_t at = (uint32_t)e->rec.n;
  r.kind_line = (r.kind_line & 3) | (place->kind_line & ~(uint32_t)3);
  r.column = place->column;
  r.key = keep(e, pl_node_key(n));
  r.text = keep(e, pl_node_text(n));
  r.child = r.next = 0;
  pl_vec_push(&e->rec, r);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) {
    struct pl_node_rec of = *place;
    append(e, at, import(e, c, &of));
  }
  return at;
}

static enum pl_node_kind kind_at(const struct pl_doc_edit *e, uint32_t i) {
  return (enum pl_node_kind)(e->rec.at[i].kind_line & 3);
}

static uint32_t member(const struct pl_doc_edit *e, uint32_t map, struct pl_str key) {
  for (uint32_t c = e->rec.at[map].child; c; c = e->rec.at[c].next)
    if (pl_str_eq(pl_str_n(e->strings.at + e->rec.at[c].key, e->rec.at[c].key_n), key)) return c;
  return 0;
}

/* A single value becomes the list of itself. */
static void make_list(struct pl_doc_edit *e, uint32_t i) {
  struct pl_node_rec item = e->rec.at[i];
  if (kind_at(e, i) != PL_NODE_SCALAR) return;
  item.key = item.key_n = item.next = 0;
  pl_vec_push(&e->rec, item);
  e->rec.at[i].kind_line = (item.kind_line & ~(uint32_t)3) | PL_NODE_LIST;
  e->rec.at[i].text = e->rec.at[i].text_n = 0;
  e->rec.at[i].child = (uint32_t)e->rec.n - 1;
}

/* Puts the members of the base list before those that are there. */
static void prepend(struct pl_doc_edit *e, uint32_t list, struct pl_node base) {
  struct pl_node_rec place = e->rec.at[list];
  uint32_t own = place.child;
  e->rec.at[list].child = 0;
  if (pl_node_kind(base) == PL_NODE_SCALAR) append(e, list, import(e, base, &place));
  for (struct pl_node c = pl_node_first(base); c.i; c = pl_node_next(c)) append(e, list, import(e, c, &place));
  append(e, list, own);
}

static void merge_member(struct pl_doc_edit *e, uint32_t into, struct pl_node base) {
  uint32_t own = member(e, into, pl_node_key(base));
  struct pl_node_rec place = e->rec.at[into];
  if (!own) {
    append(e, into, import(e, base, &place));
    return;
  }
  enum pl_node_kind here = kind_at(e, own), there = pl_node_kind(base);
  if (here == PL_NODE_MAP && there == PL_NODE_MAP) {
    pl_doc_edit_merge(e, own, base);
  } else if (here != PL_NODE_MAP && there != PL_NODE_MAP && (here == PL_NODE_LIST || there == PL_NODE_LIST)) {
    make_list(e, own);
    prepend(e, own, base);
  }
}

void pl_doc_edit_merge(struct pl_doc_edit *e, uint32_t into, struct pl_node base) {
  for (struct pl_node c = pl_node_first(base); c.i; c = pl_node_next(c)) merge_member(e, into, c);
}

const struct pl_doc *pl_doc_edit_end(struct pl_doc_edit *e, struct pl_arena *a) {
  struct pl_doc *d = PL_NEW(a, struct pl_doc);
  *d = *e->from;
  d->n = (uint32_t)e->rec.n;
  d->strings = pl_arena_str(a, pl_str_n(e->strings.at, e->strings.n)).p;
  struct pl_node_rec *rec = PL_NEW_N(a, struct pl_node_rec, e->rec.n);
  memcpy(rec, e->rec.at, e->rec.n * sizeof *rec);
  d->rec = rec;
  pl_vec_free(&e->rec);
  pl_vec_free(&e->strings);
  return d;
}
