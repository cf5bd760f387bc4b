/* Decoding, choice of the reader, units, language. */
#include "syntax/document.h"

#include "syntax/document_decode.h"
#include "syntax/document_format.h"
#include "syntax/document_language.h"
#include "syntax/document_units.h"

enum { LIMIT = 16 << 20 };

struct pl_document *pl_document_read(struct pl_arena *a, struct pl_node prose, struct pl_str path, struct pl_str bytes,
                                     struct pl_error *err) {
  if (bytes.n > LIMIT) {
    pl_fail_at(err, path, 0, 0, "the policy is larger than 16 MiB; name the page that holds the policy alone");
    return NULL;
  }
  struct pl_document *d = PL_NEW(a, struct pl_document);
  struct pl_text t = pl_document_decode(a, bytes);
  d->path = path;
  d->bytes = bytes;
  d->lines = pl_document_lines(a, t);
  struct pl_blocks b;
  pl_blocks_init(&b, a);
  b.prose = prose;
  d->format = pl_str_of(pl_document_read_format(&b, path, t));
  pl_units_make(a, prose, &b, d);
  pl_blocks_free(&b);
  if (!pl_str_is(d->format, "manifest")) pl_document_detect_language(prose, d); /* keys are of no language */
  return d;
}
