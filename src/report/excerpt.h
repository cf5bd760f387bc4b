#ifndef PL_REPORT_EXCERPT_H
#define PL_REPORT_EXCERPT_H
/* Lines of the scanned files, read again for code frames, snippets, UTF-16 columns and line hashes. A file that is gone,
 * too large or not regular has no excerpt, and the report goes on without it. Belongs to one report and one thread. */
#include "base/map.h"
#include "model/result.h"

struct pl_excerpt {
  struct pl_str path;
  struct pl_str bytes;
  struct pl_lines lines;
  bool there;
};

struct pl_excerpts {
  const struct pl_result *result; /* borrowed: root and names of the documents */
  struct pl_arena arena;
  struct pl_map by_path;
  size_t held; /* bytes */
};

void pl_excerpts_init(struct pl_excerpts *e, const struct pl_result *result);
/* Valid until the next call for another path; ->there is false when the file cannot be read. */
const struct pl_excerpt *pl_excerpts_get(struct pl_excerpts *e, struct pl_str path);
void pl_excerpts_release(struct pl_excerpts *e);

/* Text of the line, empty when out of range or unreadable. */
struct pl_str pl_excerpt_line(const struct pl_excerpt *x, uint32_t line);
/* Column in UTF-16 units of a byte column; 0 when the line cannot be read or is shorter than that. */
uint32_t pl_excerpt_utf16(const struct pl_excerpt *x, uint32_t line, uint32_t column);

#endif
