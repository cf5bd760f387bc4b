/* Keys and values. Roles go by the last word of a key: "privacy.section2.title" and "privacySection2Title" are both titles. */
#include "syntax/doc_value.h"

#include "syntax/doc_readers.h"

static const struct {
  const char *word;
  enum pl_key_role role;
} roles[] = {
    {"title", PL_KEY_TITLE},
    {"heading", PL_KEY_TITLE},
    {"header", PL_KEY_TITLE},
    {"headline", PL_KEY_TITLE},
    {"question", PL_KEY_TITLE},
    {"q", PL_KEY_TITLE},
    {"h", PL_KEY_TITLE},
    {"h1", PL_KEY_TITLE},
    {"h2", PL_KEY_TITLE},
    {"h3", PL_KEY_TITLE},
    {"subtitle", PL_KEY_TITLE},
    {"subheading", PL_KEY_TITLE},
    {"body", PL_KEY_TEXT},
    {"content", PL_KEY_TEXT},
    {"text", PL_KEY_TEXT},
    {"description", PL_KEY_TEXT},
    {"desc", PL_KEY_TEXT},
    {"answer", PL_KEY_TEXT},
    {"a", PL_KEY_TEXT},
    {"paragraph", PL_KEY_TEXT},
    {"paragraphs", PL_KEY_TEXT},
    {"p", PL_KEY_TEXT},
    {"summary", PL_KEY_TEXT},
    {"intro", PL_KEY_TEXT},
    {"introduction", PL_KEY_TEXT},
    {"details", PL_KEY_TEXT},
    {"detail", PL_KEY_TEXT},
    {"html", PL_KEY_TEXT},
    {"markdown", PL_KEY_TEXT},
    {"note", PL_KEY_TEXT},
    {"copy", PL_KEY_TEXT},
    {"message", PL_KEY_TEXT},
    {"items", PL_KEY_LIST},
    {"item", PL_KEY_LIST},
    {"bullet", PL_KEY_LIST},
    {"point", PL_KEY_LIST},
    {"bullets", PL_KEY_LIST},
    {"list", PL_KEY_LIST},
    {"points", PL_KEY_LIST},
    {"bulletpoints", PL_KEY_LIST},
    {"lines", PL_KEY_LIST},
    {"lastupdated", PL_KEY_DATE},
    {"updated", PL_KEY_DATE},
    {"updatedat", PL_KEY_DATE},
    {"effectivedate", PL_KEY_DATE},
    {"effective", PL_KEY_DATE},
    {"updatedate", PL_KEY_DATE},
    {"updateddate", PL_KEY_DATE},
    {"lastmodified", PL_KEY_DATE},
    {"lastrevised", PL_KEY_DATE},
    {"revised", PL_KEY_DATE},
    {"href", PL_KEY_SKIP},
    {"url", PL_KEY_SKIP},
    {"src", PL_KEY_SKIP},
    {"id", PL_KEY_SKIP},
    {"slug", PL_KEY_SKIP},
    {"classname", PL_KEY_SKIP},
    {"class", PL_KEY_SKIP},
    {"icon", PL_KEY_SKIP},
    {"type", PL_KEY_SKIP},
    {"variant", PL_KEY_SKIP},
    {"color", PL_KEY_SKIP},
    {"style", PL_KEY_SKIP},
    {"key", PL_KEY_SKIP},
    {"path", PL_KEY_SKIP},
    {"rel", PL_KEY_SKIP},
    {"alt", PL_KEY_SKIP},
    {"keywords", PL_KEY_SKIP},
    {"canonical", PL_KEY_SKIP},
    {"locale", PL_KEY_SKIP},
    {"image", PL_KEY_SKIP},
    {"target", PL_KEY_SKIP},
    {"placeholder", PL_KEY_SKIP},
    {"arialabel", PL_KEY_SKIP},
    {"anchor", PL_KEY_SKIP},
};

static enum pl_key_role role_of_word(const char *word, size_t n) {
  while (n && pl_is_digit(word[n - 1])) n--; /* "p1", "title2" */
  for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
    if (strlen(roles[i].word) == n && memcmp(roles[i].word, word, n) == 0) return roles[i].role;
  return PL_KEY_OTHER;
}

/* "heading_cookies", "content_cookies": the word before the topic says it, too. */
static enum pl_key_role role_of_first(const char *word, size_t n) {
  enum pl_key_role role = role_of_word(word, n);
  return n > 2 && (role == PL_KEY_TITLE || role == PL_KEY_TEXT) ? role : PL_KEY_OTHER;
}

enum pl_key_role pl_key_role_of(struct pl_str key) {
  char whole[64] = "";
  size_t n = 0, last = 0, first = 0; /* letters so far; where the last word of the key begins; letters of its first */
  for (size_t i = 0; i < key.n; i++) {
    char c = key.p[i];
    bool upper = c >= 'A' && c <= 'Z',
         after_lower = i > 0 && ((key.p[i - 1] >= 'a' && key.p[i - 1] <= 'z') || pl_is_digit(key.p[i - 1]));
    if (c == '.' || c == '_' || c == '-' || c == '/' || c == ':' || c == ' ') last = n;
    if (upper && after_lower) last = n;
    if (last && !first) first = n;
    if (pl_is_alnum(c) && n < sizeof whole) whole[n++] = pl_lower(c);
  }
  enum pl_key_role role = role_of_word(whole, n);
  if (role == PL_KEY_OTHER) role = role_of_word(whole + last, n - last);
  if (role == PL_KEY_OTHER && first) role = role_of_first(whole, first);
  if (role == PL_KEY_OTHER && n > 7 && memcmp(whole + n - 7, "updated", 7) == 0) role = PL_KEY_DATE;
  if (role == PL_KEY_OTHER && n > 10 && memcmp(whole + n - 11, "updateddate", 11) == 0) role = PL_KEY_DATE;
  if (role == PL_KEY_OTHER && n > 13 && memcmp(whole + n - 13, "effectivedate", 13) == 0) role = PL_KEY_DATE;
  return role;
}

static bool holds_year(struct pl_str s) {
  for (size_t i = 0; i + 4 <= s.n; i++)
    if ((s.p[i] == '2' && s.p[i + 1] == '0') && pl_is_digit(s.p[i + 2]) && pl_is_digit(s.p[i + 3])) return true;
  return false;
}

bool pl_tells_date(struct pl_node prose, struct pl_str s) {
  enum { LONGEST = 100 };
  if (s.n > LONGEST || !holds_year(s)) return false;
  for (struct pl_node w = pl_node_first(pl_node_get(prose, "date_words")); w.i; w = pl_node_next(w))
    if (pl_str_ifind(s, pl_node_text(w)) != SIZE_MAX) return true;
  return false;
}

/* A word of prose: letters, with quotes and punctuation around and a hyphen or an apostrophe inside. */
static bool plain_word(struct pl_str w) {
  size_t letters = 0, odd = 0;
  for (size_t i = 0; i < w.n; i++) {
    if (pl_is_alpha(w.p[i]) || (w.p[i] & 0x80))
      letters++;
    else if (!strchr(".,;:!?'\"()-/&%", w.p[i]) && !pl_is_digit(w.p[i]))
      odd++;
  }
  return letters && odd == 0;
}

static bool function_word(struct pl_str w) {
  static const char *const words[] = {"the", "a",   "we",  "you", "your", "our",  "to",    "of",  "and",
                                      "or",  "is",  "are", "in",  "for",  "by",   "with",  "not", "no",
                                      "der", "die", "das", "und", "wir",  "ihre", "nicht", "zu",  "von",
                                      "mit", "le",  "la",  "de",  "et",   "el",   "los",   "y",   "que"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (pl_str_ieq(w, pl_str_of(words[i]))) return true;
  return false;
}

bool pl_prose_like(struct pl_str s) {
  s = pl_str_trim(s);
  size_t words = 0, plain = 0, function = 0;
  if (s.n < 12 || s.p[0] == '/' || s.p[0] == '.' || s.p[0] == '#' || pl_str_starts(s, "http")) return false;
  struct pl_str rest = s, w;
  while (words < 200 && pl_str_next(&rest, ' ', &w)) {
    if (w.n == 0) continue;
    words++;
    plain += plain_word(w);
    function += function_word(w);
  }
  bool wide = false;
  for (size_t i = 0; i + 3 < s.n && i < 400; i++)
    wide = wide || (unsigned char)s.p[i] >= 0xE3; /* scripts without spaces */
  if (wide) return true;
  bool sentence = strchr(".:!?", s.p[s.n - 1]) != NULL && s.p[0] >= 'A' && s.p[0] <= 'Z';
  return words >= 3 && plain * 10 >= words * 7 && (function > 0 || sentence);
}

static size_t count(struct pl_str s, const char *what) {
  size_t n = 0;
  struct pl_str w = pl_str_of(what);
  for (size_t at; n < 8 && (at = pl_str_find(s, w)) != SIZE_MAX; n++) s = pl_str_cut(s, at + w.n, s.n);
  return n;
}

static bool has_html(struct pl_str s) {
  return count(s, "</p>") || count(s, "</li>") || count(s, "</h") || count(s, "</div>") || count(s, "<br") ||
         count(s, "</td>") || count(s, "<p>");
}

static bool has_markdown(struct pl_str s) {
  return pl_str_starts(s, "# ") || pl_str_starts(s, "## ") || count(s, "\n# ") || count(s, "\n## ") ||
         count(s, "\n### ") || count(s, "\n- ") || count(s, "\n* ") || count(s, "\n|");
}

bool pl_is_document(struct pl_str s) {
  s = pl_str_trim(s);
  while (s.n && (s.p[0] == '#' || s.p[0] == ' ' || s.p[0] == '<')) s = pl_str_cut(s, 1, s.n);
  return s.n > 120 && (count(s, "the ") || count(s, "und ") || pl_prose_like(s)) &&
         (has_html(s) || has_markdown(s) || count(s, "\n\n") >= 2 || (s.n > 300 && count(s, "\n") >= 4));
}

/* "One.\\n\\nTwo.": texts whose page splits them at a backslash and an n. Both become a line end. */
static struct pl_text with_line_ends(struct pl_blocks *b, struct pl_text t) {
  struct pl_joint j = {0};
  for (size_t i = 0; i < t.s.n;) {
    bool end = t.s.p[i] == '\\' && i + 1 < t.s.n && t.s.p[i + 1] == 'n';
    size_t n = end ? 2 : 1;
    pl_joint_byte(&j, end ? '\n' : t.s.p[i], pl_text_at(&t, i), pl_text_at(&t, i + n));
    i += n;
  }
  struct pl_text kept = pl_joint_keep(&j, b->arena);
  pl_joint_free(&j);
  return kept;
}

void pl_read_value(struct pl_blocks *b, struct pl_text value) {
  if (count(value.s, "\\n")) value = with_line_ends(b, value);
  if (has_html(value.s))
    pl_read_html(b, value, NULL);
  else if (has_markdown(value.s))
    pl_read_markdown(b, value, false);
  else if (count(value.s, "\n\n") || count(value.s, "\n") >= 2)
    pl_read_plain(b, value);
  else
    pl_read_inline(b, value, NULL, NULL);
}

struct pl_text pl_key_words(struct pl_arena *a, struct pl_text key) {
  struct pl_joint j = {0};
  for (size_t i = 0; i < key.s.n; i++) {
    char c = key.s.p[i];
    bool upper = c >= 'A' && c <= 'Z', after_lower = i > 0 && key.s.p[i - 1] >= 'a' && key.s.p[i - 1] <= 'z';
    uint32_t at = pl_text_at(&key, i), end = pl_text_at(&key, i + 1);
    if (upper && after_lower) pl_joint_byte(&j, ' ', at, at);
    if (c == '_' || c == '-' || c == '.' || c == '/') c = ' ';
    pl_joint_byte(&j, upper && after_lower ? pl_lower(c) : c, at, end);
  }
  struct pl_text words = pl_joint_keep(&j, a);
  pl_joint_free(&j);
  return words;
}

void pl_read_fact(struct pl_blocks *b, struct pl_text key, struct pl_text value) {
  if (value.s.n == 0 || value.s.n > 200) return;
  pl_blocks_meta(b);
  pl_blocks_text(b, key);
  uint32_t at = pl_text_at(&key, key.s.n);
  pl_blocks_put(b, PL_STR(": "), at, at);
  pl_blocks_text(b, value);
  pl_blocks_close(b);
}
