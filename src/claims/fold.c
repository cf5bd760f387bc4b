/* Folds what stands for the same in other characters: typographic quotes, spaces and hyphens, letters in parts. */
#include "base/buf.h"
#include "base/utf8.h"
#include "claims/spelling.h"
#include "claims/view.h"

/* ASCII for a typographic code point or another spelling, or NULL. */
static const char *folded(uint32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032: return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E: return "\"";
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F: return " ";
    case 0x2010:
    case 0x2011: return "-";
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0xFE0F:
    case 0xFEFF: return "";
    case 0x00DF: return "ss"; /* as Switzerland writes it; rules are written so */
    default: return c >= PL_MARK_VENDOR && c < PL_MARK_END ? " " : NULL; /* nobody smuggles stand-ins in */
  }
}

/* A letter and its two dots apart, as some editors write an umlaut (Unicode's form D): the letter that forms are written with, or NULL. */
static const char *with_dots(char letter, uint32_t c) {
  static const char *const composed[] = {"ä", "ö", "ü", "Ä", "Ö", "Ü"};
  static const char plain[] = "aouAOU";
  const char *at = c == 0x0308 ? memchr(plain, letter, sizeof plain - 1) : NULL;
  return at ? composed[at - plain] : NULL;
}

/* What the code point that begins at *i becomes behind `before`, or NULL when it stays; *i moves behind it. *joins: it takes the place of the
 * letter before it. */
static const char *next(struct pl_str s, size_t *i, bool *joins) {
  char before = *i ? s.p[*i - 1] : ' ';
  uint32_t c = pl_utf8_next(s, i);
  const char *umlaut = with_dots(before, c);
  *joins = umlaut != NULL;
  return umlaut ? umlaut : folded(c);
}

struct pl_str pl_view_fold(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s) {
  struct pl_buf out = {0};
  for (size_t i = 0, from = 0; i < s.n; from = i) {
    while (i < s.n && (unsigned char)s.p[i] < 0x80) i++;
    pl_buf_add(&out, pl_str_cut(s, from, i));
    from = i;
    if (i == s.n) break;
    bool joins;
    const char *f = next(s, &i, &joins);
    out.n -= joins;
    if (f)
      pl_buf_puts(&out, f);
    else
      pl_buf_add(&out, pl_str_cut(s, from, i));
  }
  struct pl_str kept = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  pl_spelling_mend(l, kept);
  return kept;
}

size_t pl_view_unfold(const struct pl_view *v, size_t at) {
  struct pl_str s = v->unit->text;
  size_t i = 0;
  for (size_t n = 0; i < s.n;) {
    size_t after = i;
    bool joins = false;
    const char *f = (unsigned char)s.p[i] < 0x80 ? (after++, NULL) : next(s, &after, &joins);
    n += (f ? strlen(f) : after - i) - joins;
    if (n > at) break;
    i = after;
  }
  return i;
}
