/* Places of units: from bytes of their text back to the source. */
#include "model/block.h"

struct pl_span pl_unit_span(const struct pl_document *d, const struct pl_unit *u, size_t from, size_t to) {
  if (to > u->text.n) to = u->text.n;
  if (from > to) from = to;
  uint32_t start = u->offsets[from], end = to > from ? u->ends[to - 1] : start;
  return pl_lines_span(&d->lines, start, end < start ? start : end);
}
