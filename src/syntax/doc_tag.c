/* Reads one tag and its attributes, as browsers do. */
#include "syntax/doc_tags.h"

#include <stdio.h>

/* The '>' that ends the tag whose attributes begin at s[i]; quotes may hide others. SIZE_MAX when there is none near. */
static size_t tag_end(struct pl_str s, size_t i) {
  char quote = 0, before = 0;
  for (size_t k = i; k < s.n && k < i + 20000; k++) {
    char c = s.p[k];
    if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      return k;
    } else if ((c == '"' || c == '\'') && before == '=') {
      quote = c;
    } else if (c == '<' && k > i) {
      return SIZE_MAX;
    }
    if (!pl_is_space(c)) before = c;
  }
  return SIZE_MAX;
}

static bool name_byte(char c) { return pl_is_alnum(c) || c == '-' || c == ':' || c == '_' || c == '.'; }

size_t pl_tag_at(struct pl_text t, size_t i, struct pl_tag *tag) {
  struct pl_str s = t.s;
  size_t at = i + 1, n = 0;
  tag->close = at < s.n && s.p[at] == '/';
  at += tag->close;
  if (at >= s.n || !pl_is_alpha(s.p[at])) return 0;
  tag->component = s.p[at] >= 'A' && s.p[at] <= 'Z';
  for (; at < s.n && name_byte(s.p[at]); at++)
    if (n < sizeof tag->buffer) tag->buffer[n++] = pl_lower(s.p[at]);
  if (at < s.n && !pl_is_space(s.p[at]) && s.p[at] != '>' && s.p[at] != '/') return 0;
  size_t end = tag_end(s, at);
  if (end == SIZE_MAX) return 0;
  tag->name = pl_str_n(tag->buffer, n);
  tag->empty = end > at && s.p[end - 1] == '/';
  tag->attributes = pl_text_cut(t, at, tag->empty ? end - 1 : end);
  return end + 1 - i;
}

bool pl_tag_next_attribute(struct pl_text *rest, struct pl_str *name, struct pl_text *value) {
  struct pl_str s = rest->s;
  size_t i = 0;
  while (i < s.n && (pl_is_space(s.p[i]) || s.p[i] == '/')) i++;
  if (i == s.n) return false;
  size_t from = i++;
  while (i < s.n && !pl_is_space(s.p[i]) && s.p[i] != '=') i++;
  *name = pl_str_cut(s, from, i);
  *value = pl_text_cut(*rest, i, i);
  size_t sign = i;
  while (sign < s.n && pl_is_space(s.p[sign])) sign++;
  if (sign < s.n && s.p[sign] == '=') {
    for (i = sign + 1; i < s.n && pl_is_space(s.p[i]);) i++;
    char quote = i < s.n && (s.p[i] == '"' || s.p[i] == '\'') ? s.p[i++] : 0;
    from = i;
    while (i < s.n && (quote ? s.p[i] != quote : !pl_is_space(s.p[i]))) i++;
    *value = pl_text_cut(*rest, from, i);
    i += quote && i < s.n;
  }
  *rest = pl_text_cut(*rest, i, s.n);
  return true;
}

struct pl_text pl_tag_attribute(const struct pl_tag *tag, const char *wanted) {
  struct pl_text rest = tag->attributes, value;
  for (struct pl_str name; pl_tag_next_attribute(&rest, &name, &value);)
    if (pl_str_ieq(name, pl_str_of(wanted))) return value;
  return (struct pl_text){{NULL, 0}, NULL, 0};
}

static bool has_word(struct pl_str s, const char *word) {
  struct pl_str w = pl_str_of(word);
  for (size_t from = 0, at; (at = pl_str_ifind(pl_str_cut(s, from, s.n), w)) != SIZE_MAX; from += at + 1) {
    size_t i = from + at, end = i + w.n;
    if ((i == 0 || !pl_is_alnum(s.p[i - 1])) && (end == s.n || !pl_is_alnum(s.p[end]))) return true;
  }
  return false;
}

bool pl_tag_words(struct pl_str s, const char *words) {
  struct pl_str rest = pl_str_of(words), word;
  char z[40];
  while (pl_str_next(&rest, ' ', &word)) {
    snprintf(z, sizeof z, "%.*s", PL_FMT(word));
    if (has_word(s, z)) return true;
  }
  return false;
}

bool pl_tag_hidden(const struct pl_tag *tag) {
  struct pl_text rest = tag->attributes, value;
  for (struct pl_str name; pl_tag_next_attribute(&rest, &name, &value);) {
    if (pl_str_ieq(name, PL_STR("hidden"))) return !pl_str_is(value.s, "until-found");
    if (pl_str_ieq(name, PL_STR("style")) && pl_str_ifind(value.s, PL_STR("display:none")) != SIZE_MAX) return true;
    if (pl_str_ieq(name, PL_STR("style")) && pl_str_ifind(value.s, PL_STR("display: none")) != SIZE_MAX) return true;
    if (pl_str_ieq(name, PL_STR("role")) && pl_tag_words(value.s, "navigation banner search")) return true;
    bool named =
        pl_str_ieq(name, PL_STR("class")) || pl_str_ieq(name, PL_STR("classname")) || pl_str_ieq(name, PL_STR("id"));
    if (named && pl_tag_words(value.s, "toc table-of-contents tableofcontents breadcrumb breadcrumbs navbar sidebar "
                                       "cookie-banner skip-link sr-only"))
      return true;
  }
  return false;
}
