/* Where a build fetches packages from: repositories { maven { url "…" } } of Gradle, <repository> of Maven. */
#include "base/path.h"
#include "facts/hostplace.h"

/* The word that a block or an element begins with. */
static struct pl_str opening(const struct pl_context *c, uint32_t event) {
  enum { HEAD = 40 };
  struct pl_str text = pl_source_text(c, event, HEAD);
  size_t from = text.n && text.p[0] == '<', end = from;
  while (end < text.n && pl_is_alpha(text.p[end])) end++;
  return pl_str_cut(text, from, end);
}

bool pl_names_registry(const struct pl_context *c, uint32_t event) {
  enum { UP = 12 };
  const struct pl_events *e = c->events;
  if (!pl_list_glob(pl_part(c, "data/hosts.yaml", "registry_files"), pl_path_base(c->source->path))) return false;
  uint32_t at = e->at[event].parent;
  for (int i = 0; at && i < UP; i++, at = e->at[at].parent)
    if (pl_list_has(pl_part(c, "data/hosts.yaml", "registry_blocks"), opening(c, at))) return true;
  return false;
}
