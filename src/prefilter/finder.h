#ifndef PL_PREFILTER_FINDER_H
#define PL_PREFILTER_FINDER_H
/* A set of literals compiled for one pass over bytes. The only module that knows vectorscan. */
#include "base/buf.h"
#include "base/error.h"
#include "prefilter/literals.h"

/* What is to be known of a literal when it is found. */
struct pl_mark {
  uint64_t where;
  uint32_t length, how;
};

struct pl_finder {
  void *db; /* NULL: no literals, nothing matches */
  struct pl_mark *marks;
  size_t n;
};

/* Called at each literal's end (`to`, bytes from the start); true ends the pass. */
typedef bool pl_finder_found(void *context, const struct pl_mark *mark, size_t to);

/* Compiles the literals; their texts are not kept. Release on failure, too. */
bool pl_finder_compile(struct pl_finder *m, const struct pl_literal *literals, size_t n, struct pl_error *err);
/* Appends the compiled form, a multiple of 64 bytes. */
bool pl_finder_pack(const struct pl_finder *m, struct pl_buf *out, struct pl_error *err);
/* Reads it from the front of *packed and moves *packed behind it. False: it was made by another version of the library. */
bool pl_finder_unpack(struct pl_finder *m, struct pl_str *packed);
void pl_finder_release(struct pl_finder *m);

/* Room for a pass, one a thread; grows to what every matcher that was named needs. Free with pl_finder_room_free. */
void pl_finder_room(const struct pl_finder *m, void **room);
void pl_finder_room_free(void *room);
void pl_finder_scan(const struct pl_finder *m, void *room, struct pl_str bytes, pl_finder_found *found, void *context);

#endif
