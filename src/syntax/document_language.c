/* Stop-word counting for languages in Latin letters, scripts for the others. The first 50,000 bytes decide. */
#include "syntax/document_language.h"

#include "base/map.h"
#include "base/utf8.h"

enum { LANGUAGES = 64, DECIDING = 50000, LONGER = 4 };

struct counts {
  struct pl_map words; /* word -> bits of the languages that have it */
  struct pl_str codes[LANGUAGES];
  uint32_t by_language[LANGUAGES], longer[LANGUAGES], languages, total; /* longer: words of four bytes and more */
  uint32_t kana, han, hangul, cyrillic, greek, arabic, hebrew, thai, devanagari, latin;
};

static void init(struct counts *c, struct pl_node stop_words) {
  for (struct pl_node l = pl_node_first(stop_words); l.i && c->languages < LANGUAGES; l = pl_node_next(l)) {
    uintptr_t bit = (uintptr_t)1 << c->languages;
    c->codes[c->languages++] = pl_node_key(l);
    for (struct pl_node w = pl_node_first(l); w.i; w = pl_node_next(w)) {
      uintptr_t bits = (uintptr_t)pl_map_get(&c->words, pl_node_text(w)) | bit;
      pl_map_set(&c->words, pl_node_text(w), (void *)bits);
    }
  }
}

static void count_word(struct counts *c, struct pl_str word) {
  char lower[24];
  if (word.n == 0 || word.n > sizeof lower) return;
  c->total++;
  for (size_t i = 0; i < word.n; i++) lower[i] = pl_lower(word.p[i]);
  uintptr_t bits = (uintptr_t)pl_map_get(&c->words, pl_str_n(lower, word.n));
  for (uint32_t i = 0; i < c->languages; i++) {
    c->by_language[i] += bits >> i & 1;
    c->longer[i] += word.n >= LONGER && (bits >> i & 1);
  }
}

static void count_letter(struct counts *c, uint32_t code) {
  if (code < 0x250)
    c->latin++;
  else if (code >= 0x370 && code < 0x400)
    c->greek++;
  else if (code >= 0x400 && code < 0x530)
    c->cyrillic++;
  else if (code >= 0x590 && code < 0x600)
    c->hebrew++;
  else if (code >= 0x600 && code < 0x780)
    c->arabic++;
  else if (code >= 0x900 && code < 0x980)
    c->devanagari++;
  else if (code >= 0xE00 && code < 0xE80)
    c->thai++;
  else if (code >= 0x3040 && code < 0x3100)
    c->kana++;
  else if (code >= 0x4E00 && code < 0xA000)
    c->han++;
  else if (code >= 0xAC00 && code < 0xD7B0)
    c->hangul++;
}

static void count(struct counts *c, struct pl_str s) {
  size_t word = 0;
  for (size_t i = 0; i < s.n;) {
    size_t start = i;
    uint32_t code = pl_utf8_next(s, &i);
    bool letter = code >= 0x80 ? code >= 0xC0 && (code < 0x2000 || code > 0x2BFF) : pl_is_alpha((char)code);
    if (letter) count_letter(c, code);
    if (letter) continue;
    count_word(c, pl_str_cut(s, word, start));
    word = i;
  }
  count_word(c, pl_str_cut(s, word, s.n));
}

static const char *by_script(const struct counts *c) {
  struct {
    const char *language;
    uint32_t n;
  } scripts[] = {{"ja", c->kana * 3}, {"zh", c->han * 2}, {"ko", c->hangul * 2}, {"ru", c->cyrillic},  {"el", c->greek},
                 {"ar", c->arabic},   {"he", c->hebrew},  {"th", c->thai},       {"hi", c->devanagari}};
  const char *best = NULL;
  uint32_t most = c->latin;
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (scripts[i].n > most) most = scripts[i].n, best = scripts[i].language;
  return best;
}

static uint32_t most_words(const struct counts *c, const uint32_t *by_language) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < c->languages; i++)
    if (by_language[i] > by_language[best]) best = i;
  return best;
}

/* A language needs a share of stop words that prose has; too little text says nothing. */
static struct pl_str by_words(const struct counts *c) {
  uint32_t best = most_words(c, c->by_language);
  if (c->by_language[best] < 4 || c->by_language[best] * 25 < c->total) return (struct pl_str){NULL, 0};
  return c->codes[best];
}

/* Of a few words the language that alone has any of its longer ones among them ("no" and "on" are of many). */
static struct pl_str by_few_words(const struct counts *c) {
  enum { FEW = 60 };
  uint32_t best = most_words(c, c->longer), others = 0;
  for (uint32_t i = 0; i < c->languages; i++) others += i != best && c->longer[i] > 0;
  return c->total <= FEW && c->longer[best] && !others ? c->codes[best] : (struct pl_str){NULL, 0};
}

static struct pl_str known(const struct counts *c, struct pl_str code) {
  for (uint32_t i = 0; i < c->languages; i++)
    if (pl_str_ieq(code, c->codes[i])) return c->codes[i];
  return (struct pl_str){NULL, 0};
}

/* The language of `lang="de"` near the top, or of `lang: de`, `language: de` in front matter; empty when there is none that is known
 * ("ts" of a script is none). */
static struct pl_str declared(const struct counts *c, struct pl_str bytes) {
  static const char *const keys[] = {"lang=\"", "lang='", "lang: ", "language: ", "locale: "};
  enum { TOP = 4000 };
  struct pl_str top = pl_str_cut(bytes, 0, TOP);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t at = pl_str_ifind(top, pl_str_of(keys[i])), from = at + strlen(keys[i]);
    if (at == SIZE_MAX || from + 2 > top.n || (at && pl_is_alnum(top.p[at - 1]))) continue;
    bool word = from + 2 == top.n || !pl_is_alnum(top.p[from + 2]);
    if (word && known(c, pl_str_cut(top, from, from + 2)).n) return known(c, pl_str_cut(top, from, from + 2));
  }
  return (struct pl_str){NULL, 0};
}

/* A second language shows in words that the first has not: a few are names ("Data Privacy Framework"). */
static bool has_second(const struct counts *c, struct pl_str first) {
  enum { FEW = 6, SHARE = 10 };
  uint32_t own = 0, most = 0;
  for (uint32_t i = 0; i < c->languages; i++) {
    if (pl_str_eq(c->codes[i], first))
      own = c->longer[i];
    else if (c->longer[i] > most)
      most = c->longer[i];
  }
  return own && most >= FEW && most * SHARE >= own;
}

/* The language whose words the unit has, clearly before those of the first one; empty when it is too short to tell. */
static struct pl_str of_unit(struct counts *c, const struct pl_unit *u, struct pl_str first) {
  enum { ENOUGH = 3 };
  memset(c->by_language, 0, sizeof c->by_language);
  memset(c->longer, 0, sizeof c->longer);
  count(c, pl_str_cut(u->text, 0, DECIDING));
  uint32_t best = most_words(c, c->by_language), own = 0;
  for (uint32_t i = 0; i < c->languages; i++)
    if (pl_str_eq(c->codes[i], first)) own = c->by_language[i];
  if (own >= ENOUGH && own * 2 >= c->by_language[best]) return first;
  return c->by_language[best] >= ENOUGH && c->by_language[best] > own * 2 ? c->codes[best] : (struct pl_str){NULL, 0};
}

/* Units too short to tell go with those around them; a heading goes with what follows. */
static void fill_short(struct pl_document *d) {
  struct pl_str before = {NULL, 0}, after = {NULL, 0};
  for (size_t i = d->n; i-- > 0;) {
    struct pl_unit *u = &d->units[i];
    if (u->language.n) after = u->language;
    if (!u->language.n && u->kind == PL_UNIT_HEADING) u->language = after;
  }
  for (size_t i = 0; i < d->n; i++) {
    struct pl_unit *u = &d->units[i];
    if (!u->language.n) u->language = before;
    before = u->language;
  }
}

/* Tells the units that are in another language than the document, one after another in both or in two halves. */
static void tell_apart(struct counts *c, struct pl_document *d) {
  enum { ENOUGH = 3 };
  size_t others = 0;
  for (size_t i = 0; i < d->n; i++) {
    d->units[i].language = of_unit(c, &d->units[i], d->language);
    others += d->units[i].language.n && !pl_str_eq(d->units[i].language, d->language);
  }
  if (others >= ENOUGH) fill_short(d);
  for (size_t i = 0; i < d->n; i++)
    if (others < ENOUGH || pl_str_eq(d->units[i].language, d->language))
      d->units[i].language = (struct pl_str){NULL, 0};
}

void pl_document_detect_language(struct pl_node prose, struct pl_document *d) {
  struct counts c = {.total = 0};
  init(&c, pl_node_get(prose, "stop_words"));
  size_t bytes = 0;
  for (size_t i = 0; i < d->n && bytes < DECIDING; i++) {
    count(&c, pl_str_cut(d->units[i].text, 0, DECIDING));
    bytes += d->units[i].text.n;
  }
  const char *script = by_script(&c);
  d->language = script ? pl_str_of(script) : by_words(&c);
  if (!d->language.n) d->language = declared(&c, d->bytes); /* too little text */
  if (!d->language.n) d->language = by_few_words(&c);
  if (!script && has_second(&c, d->language)) tell_apart(&c, d);
  pl_map_free(&c.words);
}
