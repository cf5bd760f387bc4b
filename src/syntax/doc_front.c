/* Front matter: one key a line is all that is looked at. */
#include "syntax/doc_front.h"

#include "syntax/doc_value.h"

bool pl_front_key(struct pl_str key) {
  static const char *const words[] = {
      "title",        "date",       "updated",     "lastupdated",   "last_updated",   "last-updated",
      "lastmod",      "modified",   "effective",   "effectivedate", "effective_date", "effective-date",
      "updatedat",    "updated_at", "published",   "version",       "revised",        "last_modified",
      "lastmodified", "lastupdate", "last_update", "pubdate",       "updateddate"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (pl_str_ieq(key, pl_str_of(words[i]))) return true;
  return false;
}

/* A description is read when it tells the date of the policy: "Last updated: 3 March 2026". */
static bool is_dated(const struct pl_blocks *b, struct pl_str key, struct pl_str value) {
  bool described = pl_str_ieq(key, PL_STR("description")) || pl_str_ieq(key, PL_STR("subtitle")) ||
                   pl_str_ieq(key, PL_STR("excerpt")) || pl_str_ieq(key, PL_STR("summary"));
  return described && pl_tells_date(b->prose, value);
}

static void read_key(struct pl_blocks *b, struct pl_text line, char sign) {
  size_t at = pl_str_chr(line.s, sign);
  if (at == SIZE_MAX) return;
  struct pl_text key = pl_text_trim(pl_text_cut(line, 0, at)),
                 value = pl_text_trim(pl_text_cut(line, at + 1, line.s.n));
  bool dated = is_dated(b, key.s, value.s);
  if (!dated && !pl_front_key(key.s)) return;
  char quote = value.s.n ? value.s.p[0] : 0;
  if (value.s.n >= 2 && (quote == '"' || quote == '\'') && value.s.p[value.s.n - 1] == quote)
    value = pl_text_cut(value, 1, value.s.n - 1);
  if (value.s.n == 0) return;
  pl_blocks_meta(b);
  if (!dated) {
    pl_blocks_text(b, key);
    uint32_t sign_at = pl_text_at(&line, at);
    pl_blocks_put(b, PL_STR(": "), sign_at, sign_at + 1);
  }
  pl_blocks_text(b, value);
  pl_blocks_close(b);
}

size_t pl_read_front_matter(struct pl_blocks *b, struct pl_text t) {
  struct pl_text rest = t, line;
  if (!pl_text_line(&rest, &line)) return 0;
  struct pl_str fence = pl_str_trim(line.s);
  if (!pl_str_is(fence, "---") && !pl_str_is(fence, "+++")) return 0;
  size_t keys = 0;
  struct pl_text body = rest;
  for (bool closed = false; !closed;) {
    if (!pl_text_line(&rest, &line)) return 0;
    struct pl_str s = pl_str_trim(line.s);
    closed = pl_str_eq(s, fence) || (pl_str_is(s, "...") && fence.p[0] == '-');
    if (!closed && pl_str_chr(s, fence.p[0] == '-' ? ':' : '=') != SIZE_MAX) keys++;
  }
  if (keys == 0) return 0;
  while (pl_text_line(&body, &line) && body.s.n >= rest.s.n && !pl_str_eq(pl_str_trim(line.s), fence))
    read_key(b, line, fence.p[0] == '-' ? ':' : '=');
  return t.s.n - rest.s.n;
}
