#ifndef PL_TRIAGE_COMMENT_H
#define PL_TRIAGE_COMMENT_H
/* Whether a piece of a line stands in a comment, without knowing the language: by what stands in front of it. */
#include "base/str.h"

struct pl_comment {
  bool there;
  bool alone;         /* nothing but the comment stands on the line */
  struct pl_str text; /* from the piece to the end of the line, without the comment's end */
};

/* `line` without its line end; the piece begins at byte `at`. In prose only HTML comments and "[//]: # (…)" count. */
struct pl_comment pl_comment_at(struct pl_str line, size_t at, bool prose);

#endif
