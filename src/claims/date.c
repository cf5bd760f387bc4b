/* Dates in prose to ISO 8601. */
#include "claims/build.h"

enum { PARTS = 4 };
struct part {
  int number; /* 0 when it is no number */
  size_t digits;
  int month; /* by name */
};

static int month_of(const struct pl_claim_language *l, struct pl_str word) {
  const struct pl_claim_table *t = pl_claim_table_of(l, PL_STR("month"));
  const struct pl_claim_entry *e = t && word.n > 2 ? pl_claim_table_find(t, word) : NULL;
  return e ? (int)pl_attr_number(e->attrs, "number", 0) : 0;
}

static size_t split(const struct pl_claim_language *l, struct pl_str s, struct part parts[PARTS]) {
  size_t n = 0;
  for (size_t i = 0; i < s.n && n < PARTS;) {
    size_t from = i;
    struct part x = {0};
    if (pl_is_digit(s.p[i])) {
      for (; i < s.n && pl_is_digit(s.p[i]) && i - from < 8; i++) x.number = x.number * 10 + (s.p[i] - '0');
      x.digits = i - from;
    } else if (pl_is_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80) {
      while (i < s.n && (pl_is_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80)) i++;
      x.month = month_of(l, pl_str_cut(s, from, i));
    } else {
      i++;
    }
    if (x.digits || x.month) parts[n++] = x;
  }
  return n;
}

static struct pl_str iso(struct pl_arena *a, int y, int m, int d) {
  if (y < 1990 || y > 2199 || m < 1 || m > 12 || d < 0 || d > 31) return (struct pl_str){NULL, 0};
  return d ? pl_arena_printf(a, "%04d-%02d-%02d", y, m, d) : pl_arena_printf(a, "%04d-%02d", y, m);
}

struct pl_str pl_date_of(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s) {
  struct part p[PARTS];
  size_t n = split(l, s, p);
  if (n >= 3 && p[0].month) return iso(a, p[2].number, p[0].month, p[1].number);
  if (n >= 3 && p[1].month) return iso(a, p[2].number, p[1].month, p[0].number);
  if (n >= 3 && p[0].digits == 4 && p[1].digits) return iso(a, p[0].number, p[1].number, p[2].number);
  bool dots =
      pl_str_chr(s, '.') != SIZE_MAX; /* 15.07.2025 is day first; 07/15/2025 is month first unless that cannot be */
  if (n >= 3 && p[2].digits == 4 && p[1].digits)
    return dots || p[0].number > 12 ? iso(a, p[2].number, p[1].number, p[0].number)
                                    : iso(a, p[2].number, p[0].number, p[1].number);
  if (n >= 2 && p[0].month && p[1].digits == 4) return iso(a, p[1].number, p[0].month, 0);
  if (n >= 2 && p[0].digits == 4 && p[1].digits == 2) return iso(a, p[0].number, p[1].number, 0);
  return (struct pl_str){NULL, 0};
}
