/* Looks for letters written in two first: a text without them is not searched for stems. */
#include "claims/spelling.h"

/* Where the next "ae", "oe" or "ue" begins, from byte i on; the length when there is none. */
static size_t next_digraph(struct pl_str s, size_t i) {
  for (; i + 1 < s.n; i++)
    if ((s.p[i + 1] | 0x20) == 'e' && strchr("aouAOU", s.p[i]) && s.p[i]) return i;
  return s.n;
}

/* The umlaut takes the two bytes of the letters that stand for it, so that all places stay. */
static void put_umlauts(char *p, size_t from, size_t end) {
  static const char lower[] = "\xA4\xB6\xBC", upper[] = "\x84\x96\x9C"; /* behind 0xC3 */
  struct pl_str s = pl_str_n(p, end);
  for (size_t i = next_digraph(s, from); i < end; i = next_digraph(s, i + 2)) {
    size_t k = (p[i] | 0x20) == 'a' ? 0 : (p[i] | 0x20) == 'o' ? 1 : 2;
    p[i + 1] = p[i] & 0x20 ? lower[k] : upper[k];
    p[i] = '\xC3';
  }
}

void pl_spelling_mend(const struct pl_claim_language *l, struct pl_str s) {
  const struct pl_claim_marker *m = &l->marks[PL_MK_SPELLING];
  const struct pl_pattern *p = m->is && next_digraph(s, 0) < s.n ? pl_lazy_get(m->is) : NULL;
  struct pl_match found;
  for (size_t at = 0; p && at < s.n && pl_pattern_find(p, s, at, &found, NULL); at = found.group[0].end) {
    if (found.group[0].end <= at) break;
    put_umlauts((char *)(uintptr_t)s.p, found.group[0].start, found.group[0].end); /* our own copy */
  }
}
