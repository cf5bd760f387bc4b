#ifndef PL_BASE_YAML_H
#define PL_BASE_YAML_H
/* Writes scalars and comments of YAML from text that nobody vouches for: whatever it holds, the result is one line that reads
 * back as the same text (invalid UTF-8 as U+FFFD). */
#include "base/buf.h"

/* Plain where nothing speaks against it, in double quotes otherwise. */
void pl_yaml_scalar(struct pl_buf *out, struct pl_str s);
/* The text of a comment, without the '#': line ends and control characters are shown as \n or \u{1b}. */
void pl_yaml_comment(struct pl_buf *out, struct pl_str s);

#endif
