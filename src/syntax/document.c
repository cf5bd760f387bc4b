/* Decoding, choice of the reader, units, language. */
#include "syntax/document.h"

#include "base/path.h"
#include "syntax/doc_readers.h"
#include "syntax/document_decode.h"
#include "syntax/document_language.h"
#include "syntax/document_units.h"

enum { LIMIT = 16 << 20 };

static bool ext_in(struct pl_str path, const char *list) {
  struct pl_str rest = pl_str_of(list), one;
  while (pl_str_next(&rest, ' ', &one))
    if (path.n > one.n && pl_str_ieq(pl_str_cut(path, path.n - one.n, path.n), one)) return true;
  return false;
}

static const char *read_by_format(struct pl_blocks *b, struct pl_str path, struct pl_text t) {
  if (ext_in(path, ".mdx")) return pl_read_markdown(b, t, true), "mdx";
  if (ext_in(path, ".md .markdown .mkd .mdown")) return pl_read_markdown(b, t, false), "markdown";
  if (ext_in(path, ".html .htm .xhtml")) return pl_read_html(b, t, NULL), "html";
  return pl_read_plain(b, t), "text";
}

struct pl_document *pl_document_read(struct pl_arena *a, struct pl_str path, struct pl_str bytes,
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
  d->format = pl_str_of(read_by_format(&b, path, t));
  pl_units_make(a, &b, d);
  pl_blocks_free(&b);
  pl_document_detect_language(d);
  return d;
}
