/* Vectorscan over literals, case-sensitive. The database is compiled for the plainest processor, so that it runs on every one. */
#include "prefilter/finder.h"

#include <hs/hs.h>
#include <stdlib.h>

enum { ALIGN = 64 };

bool pl_finder_compile(struct pl_finder *m, const struct pl_literal *literals, size_t n, struct pl_error *err) {
  const char **texts = pl_xmalloc((n + 1) * sizeof *texts);
  size_t *lengths = pl_xmalloc((n + 1) * sizeof *lengths);
  unsigned *flags = pl_xmalloc((n + 1) * sizeof *flags), *ids = pl_xmalloc((n + 1) * sizeof *ids);
  *m = (struct pl_finder){.marks = pl_xmalloc((n + 1) * sizeof *m->marks), .n = n};
  for (size_t i = 0; i < n; i++) {
    texts[i] = literals[i].text.p, lengths[i] = literals[i].text.n, flags[i] = 0, ids[i] = (unsigned)i;
    m->marks[i] = (struct pl_mark){literals[i].where, (uint32_t)literals[i].text.n, literals[i].how};
  }
  hs_platform_info_t plain = {0};
  hs_compile_error_t *error = NULL;
  hs_database_t *db = NULL;
  hs_error_t status =
      n ? hs_compile_lit_multi(texts, flags, ids, lengths, (unsigned)n, HS_MODE_BLOCK, &plain, &db, &error)
        : HS_SUCCESS;
  m->db = db;
  free(texts), free(lengths), free(flags), free(ids);
  if (status == HS_SUCCESS) return true;
  pl_fail(err, "cannot compile the literal matcher: %s", error ? error->message : "unknown fault");
  hs_free_compile_error(error);
  return false;
}

/* The packed form: sizes, marks, database, zeros up to a multiple of ALIGN. */
struct head {
  uint64_t n, database;
};

bool pl_finder_pack(const struct pl_finder *m, struct pl_buf *out, struct pl_error *err) {
  char *bytes = NULL;
  size_t size = 0;
  if (m->db && hs_serialize_database(m->db, &bytes, &size) != HS_SUCCESS)
    return pl_fail(err, "cannot pack the literal matcher");
  struct head head = {m->n, size};
  pl_buf_add(out, pl_str_n((const char *)&head, sizeof head));
  pl_buf_add(out, pl_str_n((const char *)m->marks, m->n * sizeof *m->marks));
  pl_buf_add(out, pl_str_n(bytes, size));
  while (out->n % ALIGN) pl_buf_putc(out, '\0');
  free(bytes);
  return true;
}

bool pl_finder_unpack(struct pl_finder *m, struct pl_str *packed) {
  struct head head;
  memcpy(&head, packed->p, sizeof head);
  size_t marks = (size_t)head.n * sizeof *m->marks, from = sizeof head + marks, size = (size_t)head.database;
  *m = (struct pl_finder){.marks = pl_xmalloc(marks + 1), .n = (size_t)head.n};
  memcpy(m->marks, packed->p + sizeof head, marks);
  hs_database_t *db = NULL;
  hs_error_t status = size ? hs_deserialize_database(packed->p + from, size, &db) : HS_SUCCESS;
  m->db = db;
  *packed = pl_str_cut(*packed, (from + size + ALIGN - 1) / ALIGN * ALIGN, packed->n);
  return status == HS_SUCCESS;
}

void pl_finder_release(struct pl_finder *m) {
  if (m->db) hs_free_database(m->db);
  free(m->marks);
  *m = (struct pl_finder){0};
}

void pl_finder_room(const struct pl_finder *m, void **room) {
  hs_scratch_t *scratch = *room;
  if (m->db && hs_alloc_scratch(m->db, &scratch) != HS_SUCCESS) abort();
  *room = scratch;
}

void pl_finder_room_free(void *room) { hs_free_scratch(room); }

struct pass {
  const struct pl_finder *matcher;
  pl_finder_found *found;
  void *context;
};

static int at_literal(unsigned id, unsigned long long unused, unsigned long long to, unsigned flags, void *context) {
  (void)unused, (void)flags;
  const struct pass *p = context;
  return p->found(p->context, &p->matcher->marks[id], (size_t)to);
}

void pl_finder_scan(const struct pl_finder *m, void *room, struct pl_str bytes, pl_finder_found *found, void *context) {
  struct pass pass = {m, found, context};
  if (m->db && bytes.n) hs_scan(m->db, bytes.p, (unsigned)bytes.n, 0, room, at_literal, &pass);
}
