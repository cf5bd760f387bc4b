#ifndef PL_REPORT_MARKUP_H
#define PL_REPORT_MARKUP_H
/* Hostile text inside Markdown, HTML and XML. Controls, overrides of direction and broken UTF-8 are first made visible as on
 * a terminal (screen.h), so that the result is also well-formed XML 1.0; then what the language gives a meaning is escaped. */
#include "base/buf.h"

/* For element content and quoted attributes of HTML and XML. */
void pl_markup_html(struct pl_buf *out, struct pl_str s);
/* For a table cell or a paragraph of GitHub's and GitLab's Markdown, on one line. */
void pl_markup_markdown(struct pl_buf *out, struct pl_str s);

#endif
