/* Numbers and durations as they are written. */
#include <stdlib.h>

#include "resolve/values.h"

bool pl_number_parse(struct pl_str s, double *out) {
  char copy[40];
  size_t n = 0;
  for (size_t i = 0; i < s.n && n < sizeof copy - 1; i++)
    if (s.p[i] != '_' && s.p[i] != '\'') copy[n++] = s.p[i];
  copy[n] = '\0';
  while (n > 1 && strchr("lLnuU", copy[n - 1]) && copy[0] != '0') copy[--n] = '\0';
  while (n > 1 && strchr("fFdDmM", copy[n - 1]) && strncmp(copy, "0x", 2) != 0) copy[--n] = '\0';
  if (!n || !(pl_is_digit(copy[0]) || copy[0] == '.' || copy[0] == '-')) return false;
  char *end;
  *out = strtod(copy, &end);
  return *end == '\0';
}

static const struct {
  const char *word;
  double seconds;
} units[] = {{"ms", 0.001},     {"msec", 0.001},  {"millisecond", 0.001}, {"milliseconds", 0.001}, {"s", 1},
             {"sec", 1},        {"secs", 1},      {"second", 1},          {"seconds", 1},          {"m", 60},
             {"min", 60},       {"mins", 60},     {"minute", 60},         {"minutes", 60},         {"h", 3600},
             {"hr", 3600},      {"hrs", 3600},    {"hour", 3600},         {"hours", 3600},         {"d", 86400},
             {"day", 86400},    {"days", 86400},  {"w", 604800},          {"wk", 604800},          {"week", 604800},
             {"weeks", 604800}, {"mon", 2592000}, {"mons", 2592000},      {"month", 2592000},      {"months", 2592000},
             {"y", 31536000},   {"yr", 31536000}, {"year", 31536000},     {"years", 31536000}};

static double unit_seconds(struct pl_str word) {
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (pl_str_ieq(word, pl_str_of(units[i].word))) return units[i].seconds;
  return 0;
}

/* ISO 8601: P1Y2M3DT4H5M6S. */
static bool iso(struct pl_str s, double *seconds) {
  static const char date[] = "YMWD", time[] = "HMS";
  static const double date_s[] = {31536000, 2592000, 604800, 86400}, time_s[] = {3600, 60, 1};
  bool in_time = false, any = false;
  double sum = 0, number = 0;
  for (size_t i = 1; i < s.n; i++) {
    if (s.p[i] == 'T') {
      in_time = true;
      continue;
    }
    if (pl_is_digit(s.p[i])) {
      number = number * 10 + (s.p[i] - '0');
      continue;
    }
    const char *at = strchr(in_time ? time : date, s.p[i]);
    if (!at || !s.p[i]) return false;
    sum += number * (in_time ? time_s[at - time] : date_s[at - date]);
    number = 0;
    any = true;
  }
  return *seconds = sum, any;
}

/* .NET: days.hours:minutes:seconds, "30.00:00:00"; without days it may be a time of day. */
static bool dotted(struct pl_str s, double *seconds) {
  static const double part_s[] = {86400, 3600, 60, 1};
  static const char ends[] = ".::";
  size_t part = 0, digits = 0;
  double sum = 0, number = 0;
  for (size_t i = 0; i < s.n; i++, digits++) {
    if (pl_is_digit(s.p[i])) {
      number = number * 10 + (s.p[i] - '0');
      continue;
    }
    if (!digits || part > 2 || s.p[i] != ends[part]) return false;
    sum += number * part_s[part++];
    number = 0;
    digits = (size_t)-1;
  }
  return *seconds = sum + number, part == 3 && digits;
}

bool pl_duration_parse(struct pl_str s, double *seconds) {
  s = pl_str_trim(s);
  if (s.n < 2 || s.n > 40) return false;
  if (s.p[0] == 'P') return iso(s, seconds);
  if (dotted(s, seconds)) return true;
  double sum = 0;
  size_t i = 0;
  bool any = false;
  while (i < s.n) {
    size_t a = i;
    while (i < s.n && (pl_is_digit(s.p[i]) || s.p[i] == '.')) i++;
    double number;
    if (i == a || !pl_number_parse(pl_str_cut(s, a, i), &number)) return false;
    while (i < s.n && (s.p[i] == ' ' || s.p[i] == '-')) i++;
    size_t b = i;
    while (i < s.n && pl_is_alpha(s.p[i])) i++;
    double unit = unit_seconds(pl_str_cut(s, b, i));
    if (unit == 0) return false;
    sum += number * unit;
    any = true;
    while (i < s.n && s.p[i] == ' ') i++;
  }
  return *seconds = sum, any;
}
