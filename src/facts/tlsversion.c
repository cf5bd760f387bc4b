/* The lowest version of TLS that a setting lets in: of those it names, or above those it shuts out. */
#include "facts/tlsversion.h"

#include <string.h>

#include "resolve/values.h"

enum { LOWEST_TLS = 10, HIGHEST_TLS = 13, MOST_TENTHS = 40 };

struct versions {
  int lowest;                /* of those that are let in, 0: none */
  bool without[MOST_TENTHS]; /* those that are shut out, by tenths */
  bool shuts;
};

/* -TLSv1, !TLSv1, no-tlsv10, OP_NO_TLSv1: the sign or word stands right before. */
static bool shut_out(struct pl_str s, size_t at) {
  if (at >= 3 && memcmp(s.p + at - 3, "no", 2) == 0 && strchr("-_", s.p[at - 1])) return true;
  if (!at || !strchr("-!", s.p[at - 1])) return false;
  return at == 1 || strchr(" \t,:;\"'", s.p[at - 2]) != NULL; /* Policy-TLS13 is a name */
}

/* "v1.2", "13", "_1_2" behind tls or ssl as tenths; 0: no version. */
static int version_at(struct pl_str s, size_t k, bool ssl) {
  while (k < s.n && strchr("v_- ", s.p[k])) k++;
  if (k >= s.n || !pl_is_digit(s.p[k])) return 0;
  int major = s.p[k] - '0', minor = 0;
  k++;
  if (k + 1 < s.n && strchr("._-", s.p[k]) && pl_is_digit(s.p[k + 1])) k++;
  if (k < s.n && pl_is_digit(s.p[k])) minor = s.p[k] - '0';
  if (!ssl) return major < 4 ? major * 10 + minor : 0;
  return (major == 2 || major == 3) && !minor ? major : 0; /* SSLv23 is whatever both sides know */
}

static struct versions read(struct pl_str s) {
  struct versions v = {0};
  for (size_t i = 0; i + 3 <= s.n; i++) {
    bool tls = memcmp(s.p + i, "tls", 3) == 0, ssl = memcmp(s.p + i, "ssl", 3) == 0;
    size_t k = i + 3;
    if (!tls && !ssl) continue;
    if (tls && s.n - k > 7 && memcmp(s.p + k, "version", 7) == 0) k += 7; /* TLSVersion.TLSv1: the next one counts */
    int version = version_at(s, k, ssl);
    if (!version) continue;
    if (shut_out(s, i))
      v.without[version] = true, v.shuts = v.shuts || version >= LOWEST_TLS;
    else if (!v.lowest || version < v.lowest)
      v.lowest = version;
  }
  return v;
}

/* What is left where only versions are shut out; those of SSL alone say nothing unless all others are let in by name. */
static int above(const struct versions *v, bool all) {
  if (!v->shuts && !all) return 0;
  for (int t = LOWEST_TLS; t <= HIGHEST_TLS; t++)
    if (!v->without[t]) return t;
  return 0;
}

int pl_tls_lowest(struct pl_arena *arena, struct pl_str text) {
  struct pl_str s = pl_arena_lower(arena, pl_str_trim(text));
  struct versions v = read(s);
  bool ssl_out = v.without[2] || v.without[3];
  double plain;
  if (v.lowest) return v.lowest;
  if (pl_number_parse(s, &plain) && plain >= 1 && plain < 2) return (int)(plain * 10 + 0.5);
  return above(&v, ssl_out && pl_str_starts(s, "all"));
}
