/* URL scanning; libpsl for registrable domains. */
#include "facts/url.h"

#include <libpsl.h>

#include "ruleset/list.h"
#include "ruleset/vendor.h"

static bool host_char(char c) {
  return pl_is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '{' || c == '}' || c == '*';
}

/* "api.%s" as "api.{}": a part that is put in later. In place. */
static struct pl_str with_holes(struct pl_str host) {
  char *p = (char *)(uintptr_t)host.p;
  for (size_t i = 0; i + 1 < host.n; i++)
    if (p[i] == '%' && p[i + 1] == 's') p[i] = '{', p[i + 1] = '}';
  return host;
}

/* "api.acme.com{}": what is put in behind a whole domain is the path, not more of the name. */
static size_t without_hole(struct pl_arena *a, struct pl_str host) {
  size_t hole = host.n && host.p[host.n - 1] == '}' ? pl_str_chr(host, '{') : SIZE_MAX;
  if (hole == SIZE_MAX || !hole || !pl_is_alpha(host.p[hole - 1])) return host.n;
  return pl_host_domain(a, pl_str_cut(host, 0, hole)).n ? hole : host.n;
}

/* Reads host and path from text[i..]; false when there is no host, or one that is longer than the name of any. */
static bool read_authority(struct pl_arena *a, struct pl_str text, size_t i, struct pl_url *out) {
  enum { LONGEST_PATH = 2048 };
  size_t start = i, end = i;
  while (end < text.n && !strchr("/?#\"'<> \t\r\n\\`,;)|", text.p[end])) end++;
  struct pl_str authority = pl_str_cut(text, start, end);
  size_t user = pl_str_rchr(authority, '@');
  if (user != SIZE_MAX) authority = pl_str_cut(authority, user + 1, authority.n);
  out->host = with_holes(pl_arena_lower(a, authority));
  size_t n = 0;
  while (n < authority.n && host_char(out->host.p[n])) n++;
  out->host.n = n;
  while (out->host.n && out->host.p[out->host.n - 1] == '.') out->host.n--;
  if (!out->host.n || out->host.n > PL_LONGEST_HOST) return false;
  out->host.n = without_hole(a, out->host);
  size_t stop = end;
  while (stop < text.n && stop - end < LONGEST_PATH && !strchr("\"'<> \t\r\n\\`|", text.p[stop])) stop++;
  out->path = end < text.n && text.p[end] == '/' ? pl_str_cut(text, end, stop) : pl_str_cut(text, end, end);
  return true;
}

bool pl_url_next(struct pl_arena *a, struct pl_str text, size_t from, struct pl_url *out) {
  for (size_t i = from; i + 3 < text.n; i++) {
    if (text.p[i] != '/' || text.p[i + 1] != '/') continue;
    size_t s = i;
    if (i && text.p[i - 1] == ':') {
      s = i - 1;
      while (s && (pl_is_alnum(text.p[s - 1]) || text.p[s - 1] == '+')) s--;
      out->scheme = pl_arena_lower(a, pl_str_cut(text, s, i - 1));
    } else if (i == 0 || strchr("\"'( =,", text.p[i - 1])) {
      out->scheme = (struct pl_str){"", 0};
    } else {
      continue;
    }
    out->at = s;
    if (read_authority(a, text, i + 2, out)) return true;
  }
  return false;
}

bool pl_url_bare_host(struct pl_arena *a, struct pl_str text, struct pl_url *out) {
  if (text.n < 4 || text.n > 120 || pl_str_chr(text, '.') == SIZE_MAX) return false;
  size_t stop = 0;
  while (stop < text.n && (pl_is_alnum(text.p[stop]) || text.p[stop] == '-' || text.p[stop] == '.' ||
                           text.p[stop] == '{' || text.p[stop] == '}'))
    stop++;
  if (stop < text.n && text.p[stop] != ':' && text.p[stop] != '/') return false;
  struct pl_str host = pl_str_cut(text, 0, stop);
  struct pl_str last = pl_str_behind(host, '.');
  if (last.n < 2 || !pl_is_alpha(last.p[0]) || host.p[0] == '.') return false;
  *out = (struct pl_url){.host = pl_arena_lower(a, host), .path = pl_str_cut(text, stop, text.n)};
  return true;
}

bool pl_url_of_settings(struct pl_arena *a, struct pl_node keys, struct pl_str text, struct pl_url *out) {
  char mark = pl_str_chr(text, ';') != SIZE_MAX ? ';' : ' ';
  struct pl_str rest = text, setting;
  if (text.n > 600) return false;
  while (rest.p && pl_str_next(&rest, mark, &setting)) {
    size_t equals = pl_str_chr(setting, '=');
    struct pl_str key = pl_str_trim(pl_str_cut(setting, 0, equals)), value = pl_str_cut(setting, equals + 1, setting.n);
    if (equals == SIZE_MAX) continue;
    if (pl_str_starts(value, "tcp:")) value = pl_str_cut(value, 4, value.n);
    value.n = pl_str_chr(value, ',') < value.n ? pl_str_chr(value, ',') : value.n;
    if (pl_list_ihas(keys, key) && pl_url_bare_host(a, value, out)) return true;
  }
  return false;
}

/* "a.example.com" is below "example.com", "myexample.com" is not. */
static bool is_below(struct pl_str host, struct pl_str domain) {
  size_t at = host.n - domain.n;
  return domain.n <= host.n && pl_str_eq(pl_str_cut(host, at, host.n), domain) && (!at || host.p[at - 1] == '.');
}

/* collector.observability: a service and its namespace inside a cluster, for nothing public ends so. */
static bool ends_inside(struct pl_str host) {
  char ending[64];
  size_t dot = pl_str_rchr(host, '.');
  const psl_ctx_t *psl = psl_builtin();
  if (!psl || dot == SIZE_MAX || host.n - dot > sizeof ending) return false;
  for (size_t i = dot + 1; i < host.n; i++) {
    ending[i - dot - 1] = pl_lower(host.p[i]);
    if (!pl_is_alnum(host.p[i]) && host.p[i] != '-') return false;
  }
  ending[host.n - dot - 1] = '\0';
  return dot + 1 < host.n && psl_is_public_suffix2(psl, ending, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) == 0;
}

bool pl_host_is_nobodys(struct pl_node domains, struct pl_str host) {
  if (pl_str_chr(host, '.') == SIZE_MAX || ends_inside(host)) return true;
  if (pl_is_digit(host.p[host.n - 1])) return true; /* an address by number names nobody */
  for (struct pl_node d = pl_node_first(domains); d.i; d = pl_node_next(d))
    if (is_below(host, pl_node_text(d))) return true;
  return false;
}

struct pl_str pl_host_domain(struct pl_arena *a, struct pl_str host) {
  size_t hole = pl_str_rchr(host, '}');
  if (hole != SIZE_MAX)
    host = hole + 2 < host.n && host.p[hole + 1] == '.' ? pl_str_cut(host, hole + 2, host.n) : pl_str_cut(host, 0, 0);
  const psl_ctx_t *psl = psl_builtin();
  if (!host.n || !psl) return (struct pl_str){NULL, 0};
  struct pl_str copy = pl_arena_lower(a, host);
  size_t dot = pl_str_rchr(copy, '.');
  if (dot == SIZE_MAX || psl_is_public_suffix2(psl, copy.p + dot + 1, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) == 0)
    return (struct pl_str){NULL, 0};
  const char *domain = psl_registrable_domain(psl, copy.p);
  return domain ? pl_str_of(domain) : (struct pl_str){NULL, 0};
}
