/* By way of the Julian day number. */
#include "base/day.h"

#include <stdio.h>

enum { JULIAN_1970 = 2440588 };

long pl_day_of(struct pl_str s) {
  int y = 0, m = 0, d = 0;
  char text[16];
  if (!s.n || s.n >= sizeof text) return 0;
  memcpy(text, s.p, s.n);
  text[s.n] = '\0';
  int n = sscanf(text, "%4d-%2d-%2d", &y, &m, &d);
  if (n < 2 || m < 1 || m > 12 || y < 1900) return 0;
  if (n == 2) d = 31;
  int a = (14 - m) / 12, yy = y + 4800 - a, mm = m + 12 * a - 3;
  return d + (153L * mm + 2) / 5 + 365L * yy + yy / 4 - yy / 100 + yy / 400 - 32045 - JULIAN_1970;
}

struct pl_str pl_day_text(struct pl_arena *arena, long day) {
  long j = day + JULIAN_1970 + 32044, g = j / 146097, dg = j % 146097, c = (dg / 36524 + 1) * 3 / 4,
       dc = dg - c * 36524, b = dc / 1461, db = dc % 1461, a = (db / 365 + 1) * 3 / 4, da = db - a * 365,
       y = g * 400 + c * 100 + b * 4 + a, m = (da * 5 + 308) / 153 - 2, d = da - (m + 4) * 153 / 5 + 122;
  return pl_arena_printf(arena, "%04ld-%02ld-%02ld", y - 4800 + (m + 2) / 12, (m + 2) % 12 + 1, d + 1);
}
