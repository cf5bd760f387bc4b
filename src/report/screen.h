#ifndef PL_REPORT_SCREEN_H
#define PL_REPORT_SCREEN_H
/* Text for a terminal. Bytes of scanned files never reach it raw: control characters (escape sequences among them),
 * characters that turn the direction of writing or have no width, and invalid UTF-8 are shown as \u{1b}. */
#include "base/buf.h"

/* Appends s, escaped; a tab becomes two spaces, a line end one. */
void pl_screen_add(struct pl_buf *out, struct pl_str s);
/* Cells that pl_screen_add's output takes; wide characters count two, combining marks none. */
size_t pl_screen_width(struct pl_str s);
/* The longest start (end) of s that takes at most `cells`, cut between characters. */
struct pl_str pl_screen_head(struct pl_str s, size_t cells);
struct pl_str pl_screen_tail(struct pl_str s, size_t cells);

/* Colours by what they mean. */
enum pl_ink {
  PL_INK_ERROR,
  PL_INK_WARNING,
  PL_INK_NOTE,
  PL_INK_PLACE,
  PL_INK_FRAME,
  PL_INK_GOOD,
  PL_INK_STRONG,
  PL_INK_FAINT
};
struct pl_screen {
  struct pl_buf *out; /* borrowed */
  bool color;
};
/* Appends `text` (ours, or escaped by pl_screen_add before) in that colour. */
void pl_screen_ink(struct pl_screen *s, enum pl_ink ink, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Appends hostile text, escaped, in that colour. */
void pl_screen_ink_add(struct pl_screen *s, enum pl_ink ink, struct pl_str text);

#endif
