/* Character references. The names are those of HTML 4, and of HTML 5 the few that pages use. */
#include "syntax/doc_entity.h"

#include "base/utf8.h"

static const struct {
  const char *name;
  uint32_t code;
} names[] = {
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0},   {"Aring", 0xC5},
    {"Atilde", 0xC3},  {"Auml", 0xC4},     {"Ccedil", 0xC7},   {"Eacute", 0xC9},   {"Ecirc", 0xCA},
    {"Egrave", 0xC8},  {"Euml", 0xCB},     {"Iacute", 0xCD},   {"Icirc", 0xCE},    {"Igrave", 0xCC},
    {"Iuml", 0xCF},    {"NewLine", 0x0A},  {"Ntilde", 0xD1},   {"OElig", 0x152},   {"Oacute", 0xD3},
    {"Ocirc", 0xD4},   {"Ograve", 0xD2},   {"Oslash", 0xD8},   {"Otilde", 0xD5},   {"Ouml", 0xD6},
    {"Scaron", 0x160}, {"Tab", 0x09},      {"Uacute", 0xDA},   {"Ucirc", 0xDB},    {"Ugrave", 0xD9},
    {"Uuml", 0xDC},    {"aacute", 0xE1},   {"acirc", 0xE2},    {"aelig", 0xE6},    {"agrave", 0xE0},
    {"amp", '&'},      {"apos", '\''},     {"aring", 0xE5},    {"ast", '*'},       {"atilde", 0xE3},
    {"auml", 0xE4},    {"bdquo", 0x201E},  {"bull", 0x2022},   {"bullet", 0x2022}, {"ccedil", 0xE7},
    {"cent", 0xA2},    {"check", 0x2713},  {"colon", ':'},     {"comma", ','},     {"commat", '@'},
    {"copy", 0xA9},    {"cross", 0x2717},  {"dagger", 0x2020}, {"darr", 0x2193},   {"deg", 0xB0},
    {"divide", 0xF7},  {"dollar", '$'},    {"eacute", 0xE9},   {"ecirc", 0xEA},    {"egrave", 0xE8},
    {"emsp", 0x2003},  {"ensp", 0x2002},   {"equals", '='},    {"euml", 0xEB},     {"euro", 0x20AC},
    {"excl", '!'},     {"frac12", 0xBD},   {"frac14", 0xBC},   {"ge", 0x2265},     {"gt", '>'},
    {"harr", 0x2194},  {"hearts", 0x2665}, {"hellip", 0x2026}, {"hyphen", 0x2010}, {"iacute", 0xED},
    {"icirc", 0xEE},   {"iexcl", 0xA1},    {"igrave", 0xEC},   {"iquest", 0xBF},   {"iuml", 0xEF},
    {"laquo", 0xAB},   {"larr", 0x2190},   {"lbrace", '{'},    {"lcub", '{'},      {"ldquo", 0x201C},
    {"le", 0x2264},    {"lowbar", '_'},    {"lpar", '('},      {"lrm", 0x200E},    {"lsaquo", 0x2039},
    {"lsqb", '['},     {"lsquo", 0x2018},  {"lt", '<'},        {"mdash", 0x2014},  {"micro", 0xB5},
    {"middot", 0xB7},  {"minus", 0x2212},  {"nbsp", 0xA0},     {"ndash", 0x2013},  {"ne", 0x2260},
    {"ntilde", 0xF1},  {"num", '#'},       {"oacute", 0xF3},   {"ocirc", 0xF4},    {"oelig", 0x153},
    {"ograve", 0xF2},  {"ordf", 0xAA},     {"ordm", 0xBA},     {"oslash", 0xF8},   {"otilde", 0xF5},
    {"ouml", 0xF6},    {"para", 0xB6},     {"percnt", '%'},    {"period", '.'},    {"permil", 0x2030},
    {"plus", '+'},     {"plusmn", 0xB1},   {"pound", 0xA3},    {"quest", '?'},     {"quot", '"'},
    {"raquo", 0xBB},   {"rarr", 0x2192},   {"rbrace", '}'},    {"rcub", '}'},      {"rdquo", 0x201D},
    {"reg", 0xAE},     {"rlm", 0x200F},    {"rpar", ')'},      {"rsaquo", 0x203A}, {"rsqb", ']'},
    {"rsquo", 0x2019}, {"sbquo", 0x201A},  {"scaron", 0x161},  {"sect", 0xA7},     {"semi", ';'},
    {"shy", 0xAD},     {"sol", '/'},       {"sup1", 0xB9},     {"sup2", 0xB2},     {"sup3", 0xB3},
    {"szlig", 0xDF},   {"thinsp", 0x2009}, {"times", 0xD7},    {"trade", 0x2122},  {"uacute", 0xFA},
    {"uarr", 0x2191},  {"ucirc", 0xFB},    {"ugrave", 0xF9},   {"uuml", 0xFC},     {"verbar", '|'},
    {"yacute", 0xFD},  {"yen", 0xA5},      {"yuml", 0xFF},     {"zwj", 0x200D},    {"zwnj", 0x200C},
};

static uint32_t by_name(struct pl_str name) {
  size_t low = 0, high = sizeof names / sizeof *names;
  while (low < high) {
    size_t mid = (low + high) / 2;
    struct pl_str at = pl_str_of(names[mid].name);
    size_t n = at.n < name.n ? at.n : name.n;
    int order = memcmp(name.p, at.p, n);
    if (order == 0) order = (name.n > at.n) - (name.n < at.n);
    if (order == 0) return names[mid].code;
    if (order < 0)
      high = mid;
    else
      low = mid + 1;
  }
  return 0;
}

/* "#8217" or "#x2019" from s[i] on; returns the bytes, *code the value. */
static size_t by_number(struct pl_str s, size_t i, uint32_t *code) {
  size_t from = i++;
  bool hex = i < s.n && (s.p[i] == 'x' || s.p[i] == 'X');
  i += hex;
  size_t digits = i;
  for (*code = 0; i < s.n && i - digits < 8; i++) {
    char c = pl_lower(s.p[i]);
    if (pl_is_digit(c))
      *code = *code * (hex ? 16 : 10) + (uint32_t)(c - '0');
    else if (hex && c >= 'a' && c <= 'f')
      *code = *code * 16 + (uint32_t)(c - 'a' + 10);
    else
      break;
  }
  return i == digits ? 0 : i - from;
}

size_t pl_entity_at(struct pl_str s, size_t i, char out[8], size_t *n) {
  uint32_t code = 0;
  size_t at = i + 1, used;
  *n = 0;
  if (at < s.n && s.p[at] == '#') {
    used = by_number(s, at, &code);
  } else {
    for (used = 0; at + used < s.n && pl_is_alnum(s.p[at + used]) && used < 12;) used++;
    code = used ? by_name(pl_str_cut(s, at, at + used)) : 0;
    if (code == 0 || at + used >= s.n || s.p[at + used] != ';') return 0;
  }
  if (used == 0) return 0;
  at += used;
  if (at < s.n && s.p[at] == ';') at++;
  static const uint16_t windows[] = {0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0, 0,     0,
                                     0,      0,      0,      0,      0,      0,      0, 0,     0x2018,
                                     0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122};
  if (code >= 0x80 && code < 0x80 + sizeof windows / sizeof *windows && windows[code - 0x80])
    code = windows[code - 0x80];
  if (code < 0x20) code = ' ';
  *n = pl_utf8_encode(code, out);
  return at - i;
}

bool pl_entity_next(struct pl_text *rest, struct pl_decoded *d) {
  size_t i = 0, used = 0;
  if (!rest->s.n) return false;
  d->n = 0;
  for (; i < rest->s.n && !used; i += !used)
    if (rest->s.p[i] == '&') used = pl_entity_at(rest->s, i, d->letter, &d->n);
  d->plain = pl_text_cut(*rest, 0, i);
  if (!used) d->n = 0;
  if (used) d->start = pl_text_at(rest, i), d->end = pl_text_at(rest, i + used);
  *rest = pl_text_cut(*rest, i + used, rest->s.n);
  return true;
}

void pl_blocks_html_text(struct pl_blocks *b, struct pl_text t) {
  for (struct pl_decoded d; pl_entity_next(&t, &d);) {
    pl_blocks_text(b, d.plain);
    if (d.n) pl_blocks_put(b, pl_str_n(d.letter, d.n), d.start, d.end);
  }
}
