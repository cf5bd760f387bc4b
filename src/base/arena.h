#ifndef PL_BASE_ARENA_H
#define PL_BASE_ARENA_H
/* Memory that dies together: what one source file or one run yields is allocated here and released at once.
 * Out of memory ends the program (message on stderr, abort): no caller has a better answer.
 * An arena belongs to one thread at a time. Zero-initialised is empty and valid. */
#include "base/str.h"

struct pl_arena_block;
struct pl_arena {
  struct pl_arena_block *blocks; /* newest first */
  char *at, *end;                /* free room in the newest block */
};

/* malloc and realloc that abort instead of returning NULL. */
void *pl_xmalloc(size_t n);
void *pl_xrealloc(void *p, size_t n);

/* n bytes, zeroed, aligned for any type. Valid until pl_arena_release. */
void *pl_arena_alloc(struct pl_arena *a, size_t n);
#define PL_NEW(arena, type) ((type *)pl_arena_alloc((arena), sizeof(type)))
#define PL_NEW_N(arena, type, count) ((type *)pl_arena_alloc((arena), sizeof(type) * (count)))
/* Copies into the arena; the copy is NUL-terminated besides. */
struct pl_str pl_arena_str(struct pl_arena *a, struct pl_str s);
struct pl_str pl_arena_lower(struct pl_arena *a, struct pl_str s);
/* Its ASCII letters and digits only, in lower case: names compared whatever their spaces and signs. */
struct pl_str pl_arena_squeeze(struct pl_arena *a, struct pl_str s);
/* Formats into the arena; NUL-terminated. */
struct pl_str pl_arena_printf(struct pl_arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct pl_str pl_arena_cat(struct pl_arena *a, struct pl_str x, struct pl_str y);
/* Moves all that `from` holds to the life of `into`; `from` is empty afterwards. */
void pl_arena_adopt(struct pl_arena *into, struct pl_arena *from);
/* Frees everything; the arena is empty and usable again. */
void pl_arena_release(struct pl_arena *a);

#endif
