/* What components are given as attributes: a title above their content, the date of the policy. */
#include "syntax/doc_component.h"
#include "syntax/doc_value.h"

void pl_component_dates(struct pl_blocks *b, const struct pl_tag *tag) {
  struct pl_text rest = tag->attributes, value;
  for (struct pl_str name; pl_tag_next_attribute(&rest, &name, &value);) {
    bool dated = pl_key_role_of(name) == PL_KEY_DATE && value.s.n > 3 && pl_is_alnum(value.s.p[0]);
    size_t at = (size_t)(name.p - tag->attributes.s.p);
    if (dated) pl_read_fact(b, pl_text_cut(tag->attributes, at, at + name.n), value); /* lastUpdated="3 March 2026" */
    if (dated || !pl_tells_date(b->prose, value.s)) continue;
    pl_blocks_close(b);
    pl_blocks_text(b, value);
    pl_blocks_close(b);
  }
}

/* The first title of a page is the page's own: what is within that is not deeper than a section. */
void pl_component_open(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag) {
  struct pl_text t = pl_component_title(tag);
  pl_blocks_close(b);
  if (t.s.n) {
    pl_blocks_heading(b, s->titled ? PL_LEVEL_BELOW : 0);
    pl_blocks_text(b, t);
    pl_blocks_close(b);
  }
  s->titled = s->titled << 1 | (t.s.n && s->headed);
  s->headed |= t.s.n > 0;
  pl_component_dates(b, tag);
}

void pl_component_end(struct pl_tags *s, struct pl_blocks *b) {
  pl_blocks_close(b);
  s->titled >>= 1;
}
