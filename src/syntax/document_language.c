/* Stop-word counting for languages in Latin letters, scripts for the others. The first 50,000 bytes decide. */
#include "syntax/document_language.h"

#include "base/map.h"
#include "base/utf8.h"

static const char *const supported[] = {"en", "de"};

/* Words that are frequent in one language and rare or absent in the others. */
static const struct {
  const char *language, *words;
} stop_words[] = {
    {"en", "the and of to we you your our this that with for is are or by from not have will may any which when data "
           "information"},
    {"de", "der die das und wir sie ihre ihrer ihren ist nicht mit von werden wird oder für zur zum eine einer durch "
           "auf bei diese daten"},
    {"fr", "le les des et vous nous votre vos nos est sont pour dans par sur ou une aux ne pas que qui données cette"},
    {"es",
     "el los las usted su sus nuestro nuestra para con por una que del es son como no cuando datos información este"},
    {"pt",
     "os as você seu sua seus suas nosso nossa para com por uma que do da dos das não são quando dados informações"},
    {"it", "il gli le e di che con per una del della dei delle non sono nostro nostra suoi quando dati informazioni "
           "questa alla"},
    {"nl", "de het een en van wij we u uw onze met voor niet zijn wordt worden door op bij deze gegevens aan dat"},
    {"sv", "och att som för med vi du din ditt dina vår är inte av på den det ett till kan uppgifter"},
    {"da", "og at som til med vi du din dit dine vores er ikke af på den det et kan oplysninger eller"},
    {"pl", "na do nie jest są oraz przez dla lub ich dane danych twoje nasze które się że"},
    {"tr", "ve bir bu için ile olarak veya kişisel verileriniz biz siz daha gibi tarafından"},
    {"fi", "ja on ei tai että me sinun kun jotka tiedot tietoja käytämme voi"},
    {"cs", "na je se že pro nebo jsou vaše naše údaje které při jako"},
};
enum { LANGUAGES = sizeof stop_words / sizeof *stop_words, DECIDING = 50000 };

struct counts {
  struct pl_map words; /* word -> bits of the languages that have it */
  uint32_t by_language[LANGUAGES], total;
  uint32_t kana, han, hangul, cyrillic, greek, arabic, hebrew, thai, devanagari, latin;
};

static void init(struct counts *c) {
  for (uintptr_t i = 0; i < LANGUAGES; i++) {
    struct pl_str rest = pl_str_of(stop_words[i].words), word;
    while (pl_str_next(&rest, ' ', &word)) {
      uintptr_t bits = (uintptr_t)pl_map_get(&c->words, word) | (uintptr_t)1 << i;
      pl_map_set(&c->words, word, (void *)bits);
    }
  }
}

static void count_word(struct counts *c, struct pl_str word) {
  char lower[24];
  if (word.n == 0 || word.n > sizeof lower) return;
  c->total++;
  for (size_t i = 0; i < word.n; i++) lower[i] = pl_lower(word.p[i]);
  uintptr_t bits = (uintptr_t)pl_map_get(&c->words, pl_str_n(lower, word.n));
  for (int i = 0; i < LANGUAGES; i++) c->by_language[i] += bits >> i & 1;
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

/* A language needs a share of stop words that prose has; too little text says nothing. */
static const char *by_words(const struct counts *c) {
  int best = 0;
  for (int i = 1; i < LANGUAGES; i++)
    if (c->by_language[i] > c->by_language[best]) best = i;
  if (c->by_language[best] < 4 || c->by_language[best] * 25 < c->total) return "";
  return stop_words[best].language;
}

static const char *known(struct pl_str code) {
  for (size_t i = 0; i < sizeof stop_words / sizeof *stop_words; i++)
    if (pl_str_ieq(code, pl_str_of(stop_words[i].language))) return stop_words[i].language;
  return "";
}

/* The language of `lang="de"` near the top, or of `lang: de`, `language: de` in front matter; empty when there is none that is known
 * ("ts" of a script is none). */
static const char *declared(struct pl_str bytes) {
  static const char *const keys[] = {"lang=\"", "lang='", "lang: ", "language: ", "locale: "};
  enum { TOP = 4000 };
  struct pl_str top = pl_str_cut(bytes, 0, TOP);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t at = pl_str_ifind(top, pl_str_of(keys[i])), from = at + strlen(keys[i]);
    if (at == SIZE_MAX || from + 2 > top.n || (at && pl_is_alnum(top.p[at - 1]))) continue;
    bool word = from + 2 == top.n || !pl_is_alnum(top.p[from + 2]);
    if (word && known(pl_str_cut(top, from, from + 2))[0]) return known(pl_str_cut(top, from, from + 2));
  }
  return "";
}

void pl_document_detect_language(struct pl_document *d) {
  struct counts c = {.total = 0};
  init(&c);
  size_t bytes = 0;
  for (size_t i = 0; i < d->n && bytes < DECIDING; i++) {
    count(&c, pl_str_cut(d->units[i].text, 0, DECIDING));
    bytes += d->units[i].text.n;
  }
  pl_map_free(&c.words);
  const char *language = by_script(&c);
  if (!language) language = by_words(&c);
  if (!language[0]) language = declared(d->bytes); /* too little text */
  d->language = pl_str_of(language);
  d->supported = d->language.n == 0;
  for (size_t i = 0; i < sizeof supported / sizeof *supported; i++)
    if (pl_str_is(d->language, supported[i])) d->supported = true;
}
