/* App-store manifests -> items of "key value key value", one for each thing declared; rules/claims/en/manifest.yaml reads them. Both readers are
 * one pass over the bytes. */
#include "syntax/doc_readers.h"
#include "syntax/doc_tags.h"

/* ---- Apple: PrivacyInfo.xcprivacy, a property list ---- */

static void word(struct pl_blocks *b, struct pl_text t) {
  pl_blocks_text(b, t);
  if (t.s.n) pl_blocks_put(b, PL_STR(" "), pl_text_at(&t, t.s.n - 1), pl_text_at(&t, t.s.n - 1));
}

/* <true/>, <false/>: the name of the tag is the value. */
static void flag(struct pl_blocks *b, struct pl_text t, size_t at, const struct pl_tag *tag) {
  word(b, pl_text_cut(t, at + 1, at + 1 + tag->name.n));
}

/* A dictionary within another is one thing declared; outside of such, a key begins one. */
static void begin(struct pl_blocks *b, bool is_key, bool is_dict, int depth) {
  if ((is_key && depth == 1) || (is_dict && depth == 2)) pl_blocks_item(b);
}

void pl_read_plist(struct pl_blocks *b, struct pl_text t) {
  int depth = 0;
  size_t from = SIZE_MAX; /* where the text of the open <key> or <string> begins */
  struct pl_tag tag;
  pl_blocks_list(b);
  for (size_t i = 0; i < t.s.n;) {
    const char *sign = memchr(t.s.p + i, '<', t.s.n - i);
    if (!sign) break;
    size_t at = (size_t)(sign - t.s.p), n = pl_tag_at(t, at, &tag);
    i = at + (n ? n : 1);
    if (!n) continue;
    bool is_key = pl_str_is(tag.name, "key"), is_dict = pl_str_is(tag.name, "dict");
    bool is_text = is_key || pl_str_is(tag.name, "string");
    if (tag.close && is_text && from != SIZE_MAX) word(b, pl_text_trim(pl_text_cut(t, from, at)));
    from = is_text && !tag.close ? i : SIZE_MAX;
    if (is_dict) depth += tag.close ? -(depth > 0) : !tag.empty;
    if (!tag.close) begin(b, is_key, is_dict, depth);
    if (pl_str_is(tag.name, "true") || pl_str_is(tag.name, "false")) flag(b, t, at, &tag);
  }
  pl_blocks_list_end(b);
}

/* ---- Google Play: the data-safety form as it is exported ---- */

bool pl_is_data_safety(struct pl_str s) {
  return pl_str_find(pl_str_cut(s, 0, 200), PL_STR("Question ID (machine readable)")) != SIZE_MAX;
}

/* The field at s[i] without its quotes; *next is the separator behind it. */
static struct pl_text field(struct pl_text t, size_t i, size_t *next) {
  bool quoted = i < t.s.n && t.s.p[i] == '"';
  size_t end = i + quoted;
  for (; end < t.s.n; end++) {
    char c = t.s.p[end];
    if (quoted && c == '"' && end + 1 < t.s.n && t.s.p[end + 1] == '"')
      end++;
    else if (quoted ? c == '"' : c == ',' || c == '\n' || c == '\r')
      break;
  }
  *next = end + (quoted && end < t.s.n);
  return pl_text_trim(pl_text_cut(t, i + quoted, end));
}

void pl_read_data_safety(struct pl_blocks *b, struct pl_text t) {
  enum { QUESTION, RESPONSE, VALUE, FIELDS };
  pl_blocks_list(b);
  for (size_t i = 0; i < t.s.n; i++) { /* a line; i stands on its first byte, then on its end */
    struct pl_text fields[FIELDS] = {{{NULL, 0}, NULL, 0}};
    for (size_t k = 0;; k++, i++) {
      struct pl_text f = field(t, i, &i);
      if (k < FIELDS) fields[k] = f;
      while (i < t.s.n && t.s.p[i] != ',' && t.s.p[i] != '\n') i++;
      if (i >= t.s.n || t.s.p[i] == '\n') break;
    }
    if (!fields[VALUE].s.n) continue;
    pl_blocks_item(b);
    for (size_t k = 0; k < FIELDS; k++) word(b, fields[k]);
  }
  pl_blocks_list_end(b);
}
