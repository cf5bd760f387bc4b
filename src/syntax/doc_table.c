/* String tables of platforms -> blocks: .resx and other XML (<string name>, <data name><value>, <trans-unit><target>), .strings
 * ("key" = "value";), .properties (key=value), .po (msgid, msgstr). A title's key makes a heading, prose a paragraph. */
#include "syntax/doc_entity.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_string.h"
#include "syntax/doc_tags.h"
#include "syntax/doc_value.h"

static void add(struct pl_blocks *b, struct pl_text key, struct pl_text value) {
  enum pl_key_role role = pl_key_role_of(key.s);
  value = pl_text_trim(value);
  if (value.s.n == 0) return;
  pl_blocks_close(b);
  if (role == PL_KEY_TITLE && value.s.n < 200)
    pl_blocks_heading(b, 2);
  else if (role == PL_KEY_DATE) {
    pl_read_fact(b, key, value);
    return;
  } else if (!pl_prose_like(value.s) && role != PL_KEY_TEXT && role != PL_KEY_LIST)
    return;
  pl_read_value(b, value);
  pl_blocks_close(b);
}

/* The text of an XML value: entities decoded once, so that "&lt;b&gt;" becomes markup; backslash escapes of Android too. */
static struct pl_text decode(struct pl_blocks *b, struct pl_text t) {
  struct pl_joint j = {0};
  for (size_t i = 0; i < t.s.n;) {
    char out[8];
    size_t n = 0, used = t.s.p[i] == '&' ? pl_entity_at(t.s, i, out, &n) : 0;
    if (pl_str_starts(pl_str_cut(t.s, i, t.s.n), "<![CDATA[")) used = 9;
    if (pl_str_starts(pl_str_cut(t.s, i, t.s.n), "]]>")) used = 3;
    if (t.s.p[i] == '\\' && i + 1 < t.s.n && strchr("'\"n", t.s.p[i + 1]))
      used = 2, out[0] = t.s.p[i + 1] == 'n' ? '\n' : t.s.p[i + 1], n = 1;
    if (used)
      pl_joint_put(&j, pl_str_n(out, n), pl_text_at(&t, i), pl_text_at(&t, i + used));
    else
      pl_joint_byte(&j, t.s.p[i], pl_text_at(&t, i), pl_text_at(&t, i + 1));
    i += used ? used : 1;
  }
  struct pl_text kept = pl_joint_keep(&j, b->arena);
  pl_joint_free(&j);
  return kept;
}

void pl_read_xml_strings(struct pl_blocks *b, struct pl_text t) {
  static const char *const values[] = {"value", "string", "target", "item", "translation"};
  struct pl_text key = pl_text_cut(t, 0, 0);
  for (size_t i = 0; i < t.s.n;) {
    const char *sign = memchr(t.s.p + i, '<', t.s.n - i);
    if (!sign) return;
    i = (size_t)(sign - t.s.p);
    struct pl_tag tag;
    size_t n = pl_tag_at(t, i, &tag);
    i += n ? n : 1;
    if (n == 0 || tag.close || tag.empty) continue;
    struct pl_text name = pl_tag_attribute(&tag, "name");
    if (name.s.n) key = name;
    bool value = false;
    for (size_t k = 0; k < sizeof values / sizeof *values; k++) value = value || pl_str_is(tag.name, values[k]);
    char close[40] = "</";
    memcpy(close + 2, tag.name.p, tag.name.n);
    size_t end = value ? pl_str_ifind(pl_str_cut(t.s, i, t.s.n), pl_str_n(close, tag.name.n + 2)) : SIZE_MAX;
    if (end == SIZE_MAX) continue;
    add(b, key, decode(b, pl_text_cut(t, i, i + end)));
    i += end;
  }
}

static struct pl_text literal(struct pl_blocks *b, struct pl_text t) {
  struct pl_joint j = {0};
  pl_string_append(&j, t);
  struct pl_text kept = pl_joint_keep(&j, b->arena);
  pl_joint_free(&j);
  return kept;
}

/* The end of the quoted string at s[i], exclusive; i when there is none. */
static size_t quoted_end(struct pl_str s, size_t i) {
  if (i >= s.n || s.p[i] != '"') return i;
  for (size_t k = i + 1; k < s.n; k++) {
    if (s.p[k] == '\\')
      k++;
    else if (s.p[k] == '"')
      return k + 1;
  }
  return i;
}

/* "key" = "value"; */
static void read_strings(struct pl_blocks *b, struct pl_text t) {
  for (size_t i = 0; i < t.s.n; i++) {
    if (t.s.p[i] != '"') continue;
    size_t end = quoted_end(t.s, i), at = end;
    if (end == i) return;
    while (at < t.s.n && (pl_is_space(t.s.p[at]) || t.s.p[at] == '=')) at++;
    size_t stop = quoted_end(t.s, at);
    if (stop > at) add(b, pl_text_cut(t, i + 1, end - 1), literal(b, pl_text_cut(t, at, stop)));
    i = stop > at ? stop : end;
  }
}

/* key=value lines. */
static void read_lines(struct pl_blocks *b, struct pl_text t) {
  for (struct pl_text line; pl_text_line(&t, &line);) {
    struct pl_text s = pl_text_trim(line);
    size_t sign = pl_str_chr(s.s, '=');
    if (s.s.n == 0 || s.s.p[0] == '#' || s.s.p[0] == '!' || sign == SIZE_MAX) continue;
    struct pl_joint value = {0};
    pl_string_append(&value, pl_text_trim(pl_text_cut(s, sign + 1, s.s.n)));
    add(b, pl_text_trim(pl_text_cut(s, 0, sign)), pl_joint_keep(&value, b->arena));
    pl_joint_free(&value);
  }
}

/* An entry of gettext: what the program says, in the source's words where nobody has translated them or reviewed the translation. */
struct entry {
  struct pl_joint id, str;
  struct pl_joint *open; /* what the next quoted line goes on with */
  bool fuzzy;
};

static void add_entry(struct pl_blocks *b, struct pl_text key, struct entry *e) {
  bool said = e->str.n && !e->fuzzy;
  if (e->id.n)
    add(b, key, pl_joint_keep(said ? &e->str : &e->id, b->arena)); /* without an id it is the file's header */
  e->id.n = e->str.n = 0;
  e->open = NULL;
  e->fuzzy = false;
}

/* msgid "…", msgstr "…", each with the quoted lines that follow it. */
static void read_po(struct pl_blocks *b, struct pl_text t) {
  struct entry e = {0};
  struct pl_text key = pl_text_cut(t, 0, 0);
  for (struct pl_text line; pl_text_line(&t, &line);) {
    struct pl_text s = pl_text_trim(line);
    bool id = pl_str_starts(s.s, "msgid \""), str = pl_str_starts(s.s, "msgstr") && !pl_str_starts(s.s, "msgstr[1"),
         more = s.s.n && s.s.p[0] == '"';
    if (s.s.n && s.s.p[0] == '#') {
      if (e.open == &e.str) add_entry(b, key, &e);
      e.fuzzy = e.fuzzy || (pl_str_starts(s.s, "#,") && pl_str_find(s.s, PL_STR("fuzzy")) != SIZE_MAX);
      continue;
    }
    if (id && e.open == &e.str) add_entry(b, key, &e);
    if (!id && !str && !more) e.open = s.s.n ? NULL : e.open;
    if (id || str) e.open = id ? &e.id : &e.str;
    size_t quote = pl_str_chr(s.s, '"');
    if (e.open && (id || str || more) && quote != SIZE_MAX) pl_string_append(e.open, pl_text_cut(s, quote, s.s.n));
  }
  add_entry(b, key, &e);
  pl_joint_free(&e.id);
  pl_joint_free(&e.str);
}

void pl_read_string_table(struct pl_blocks *b, struct pl_text t, struct pl_str path) {
  if (pl_str_ends(path, ".strings"))
    read_strings(b, t);
  else if (pl_str_ends(path, ".po") || pl_str_ends(path, ".pot"))
    read_po(b, t);
  else
    read_lines(b, t);
}
