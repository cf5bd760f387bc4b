#ifndef PL_SYNTAX_DOCUMENT_TEXT_H
#define PL_SYNTAX_DOCUMENT_TEXT_H
/* A text with the place of each of its bytes in the policy's source. All format readers work on this: a string of a TypeScript file,
 * once decoded, is read by the HTML or Markdown reader as if it were a file, and places still come out right. */
#include "base/arena.h"
#include "base/vec.h"

struct pl_text {
  struct pl_str s;
  const uint32_t *at; /* s.n + 1 source offsets; NULL: byte i stands at base + i */
  uint32_t base;
};

static inline uint32_t pl_text_at(const struct pl_text *t, size_t i) {
  return t->at ? t->at[i] : t->base + (uint32_t)i;
}
/* Bytes [from, to), cut to the length. */
struct pl_text pl_text_cut(struct pl_text t, size_t from, size_t to);
struct pl_text pl_text_trim(struct pl_text t);
/* Takes the next line, without its end, off the front. False when *rest is used up. */
bool pl_text_line(struct pl_text *rest, struct pl_text *line);
/* A copy in the arena whose bytes may be overwritten with as many others (masking); places stay. */
struct pl_text pl_text_copy(struct pl_arena *a, struct pl_text t);
/* Overwrites bytes [from, to) of such a copy with spaces; line ends stay. */
void pl_text_mask(struct pl_text t, size_t from, size_t to);

/* Overwrites them with a byte that the builder drops, so that what stands around them joins. */
void pl_text_erase(struct pl_text t, size_t from, size_t to);
#define PL_ERASED '\1'

/* A text that is put together from pieces. Zero-initialised is empty; pl_joint_free releases it. */
struct pl_joint {
  char *p;
  uint32_t *at; /* n + 1 of them once a byte was added */
  size_t n, cap;
};
void pl_joint_byte(struct pl_joint *j, char c, uint32_t start, uint32_t end);
void pl_joint_text(struct pl_joint *j, struct pl_text t);
/* Bytes that all stand for the source's [start, end). */
void pl_joint_put(struct pl_joint *j, struct pl_str s, uint32_t start, uint32_t end);
/* What was joined; valid until the next change. */
struct pl_text pl_joint_view(const struct pl_joint *j);
/* The same, copied to the arena. */
struct pl_text pl_joint_keep(const struct pl_joint *j, struct pl_arena *a);
void pl_joint_free(struct pl_joint *j);

#endif
