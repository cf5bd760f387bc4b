#ifndef PL_SYNTAX_DOCUMENT_H
#define PL_SYNTAX_DOCUMENT_H
/* Bytes of a policy document -> units. The one door to the document front end: whoever calls it needs to know no format. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "model/block.h"
#include "ruleset/doc.h"

/* Reads a policy. The name decides the format, the content helps (HTML in a .txt). All memory is the arena's; `bytes` and `path` are
 * borrowed and must live as long. `prose` (claims/prose.yaml) says where sentences end and what tells a language. NULL with *err set when the
 * document is too large (16 MiB). Reentrant. */
struct pl_document *pl_document_read(struct pl_arena *a, struct pl_node prose, struct pl_str path, struct pl_str bytes,
                                     struct pl_error *err);

/* One unit a line, for people: kind, place, text, contexts. */
void pl_document_dump(struct pl_buf *out, const struct pl_document *d);

#endif
