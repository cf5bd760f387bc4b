#ifndef PL_REPORT_LINEHASH_H
#define PL_REPORT_LINEHASH_H
/* GitHub's `primaryLocationLineHash`: it follows a line when code moves. It is a rolling hash (multiplier 37, 64 bits) over
 * the 100 UTF-16 units from the start of a line on, spaces and tabs left out, CR and CRLF read as LF, one unit 65535
 * behind the last and zeros after it; then ':' and how many lines up to here have that hash. Exactly this value has to be
 * written: the upload action compares it with its own and warns for every result where they differ. */
#include "base/str.h"

struct pl_linehash {
  uint64_t hash;
  uint32_t ordinal; /* from 1 */
};

/* Hashes of all lines of a file. Returns their number; *out is malloc'ed, to be freed by the caller. */
size_t pl_linehash_all(struct pl_str bytes, struct pl_linehash **out);

#endif
