/* Purposes told from the words of identifiers. */
#include "facts/context.h"

/* The first class with a word of that strength ("words", "weak", "faint") in one of the texts, texts from the strongest. */
static struct pl_str class_by(struct pl_node classes, const char *strength, const struct pl_str *texts, size_t n) {
  for (size_t i = 0; i < n; i++)
    for (struct pl_node c = pl_node_first(classes); texts[i].n && c.i; c = pl_node_next(c)) {
      if (!pl_any_word(pl_node_get(c, strength), texts[i]) || pl_any_word(pl_node_get(c, "not"), texts[i])) continue;
      struct pl_str as = pl_node_get_text(c, "as");
      return as.n ? as : pl_node_key(c);
    }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_purpose_by(struct pl_node classes, const struct pl_str *texts, size_t n, bool faint) {
  struct pl_str found = class_by(classes, "words", texts, n);
  if (!found.n) found = class_by(classes, "weak", texts, n);
  return found.n || !faint ? found : class_by(classes, "faint", texts, n);
}

struct pl_str pl_purpose_of(const struct pl_ruleset *rules, const char *kind, const struct pl_str *texts, size_t n) {
  return pl_purpose_by(pl_ruleset_part(rules, "data/purposes.yaml", kind), texts, n, true);
}
