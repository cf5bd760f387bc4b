/* Cutting texts. */
#include "report/clip.h"

#include "base/utf8.h"

struct pl_str pl_clip(struct pl_arena *a, struct pl_str s, size_t max) {
  if (s.n <= max || pl_utf8_utf16_length(s) <= max) return s;
  size_t units = 0, i = 0, end = 0;
  while (i < s.n && units + 3 <= max) {
    end = i;
    units += pl_utf8_next(s, &i) > 0xFFFF ? 2 : 1;
  }
  return pl_arena_cat(a, pl_str_cut(s, 0, end), PL_STR("..."));
}
