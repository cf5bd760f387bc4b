/* Markers, indentation, pipe rows. */
#include "syntax/doc_list.h"

static size_t spaces(struct pl_str s, size_t i) {
  size_t n = 0;
  while (i + n < s.n && (s.p[i + n] == ' ' || s.p[i + n] == '\t')) n++;
  return n;
}

static struct pl_marker bullet(struct pl_str s) {
  static const char *const signs[] = {"-",
                                      "*",
                                      "+",
                                      "\xE2\x80\xA2",
                                      "\xE2\x97\xA6",
                                      "\xE2\x96\xAA",
                                      "\xC2\xB7",
                                      "\xE2\x80\x93",
                                      "\xE2\x80\x94",
                                      "\xE2\x97\x8F",
                                      "\xE2\x80\xA3",
                                      "\xE2\x81\x83",
                                      "\xEF\x82\xB7",
                                      "o "};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    if (!pl_str_starts(s, signs[i])) continue;
    size_t n = strlen(signs[i]), gap = spaces(s, n);
    bool odd = (signs[i][0] & 0x80) != 0;
    if (gap || odd || signs[i][0] == 'o' || n == s.n) return (struct pl_marker){PL_MARKER_BULLET, n + gap, 0, 0};
  }
  return (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
}

/* A small roman number: i, iv, xii. */
static bool is_roman(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!strchr("ivx", s.p[i])) return false;
  return true;
}

/* "1." "4.1" "4.1.2." "3)" "a)" "(b)" "(iv)" */
static struct pl_marker number(struct pl_str s) {
  struct pl_marker m = {PL_MARKER_NUMBER, 0, 0, 0};
  size_t i = s.n && s.p[0] == '(';
  bool bracket = i == 1, letter = i < s.n && pl_is_alpha(s.p[i]);
  size_t from = i;
  if (letter) {
    while (i < s.n && pl_is_alpha(s.p[i]) && i - from < 4) i++;
    if (i - from > 1 && !is_roman(pl_str_cut(s, from, i))) return (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
    m.number = (uint32_t)pl_lower(s.p[from]) - 'a' + 1, m.parts = 1;
  }
  while (!letter && i < s.n && pl_is_digit(s.p[i]) && m.parts < 8) {
    size_t digits = i;
    for (m.number = 0; i < s.n && pl_is_digit(s.p[i]) && i - digits < 4; i++)
      m.number = m.number * 10 + (uint32_t)(s.p[i] - '0');
    m.parts++;
    if (i + 1 < s.n && s.p[i] == '.' && pl_is_digit(s.p[i + 1]))
      i++;
    else
      break;
  }
  bool closed = i < s.n && (s.p[i] == ')' || (s.p[i] == '.' && !bracket && !letter));
  if (m.parts == 0 || (!closed && m.parts < 2) || (bracket && !closed))
    return (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
  i += closed;
  size_t gap = spaces(s, i);
  if (gap == 0 && i < s.n) return (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
  m.n = i + gap;
  return m;
}

struct pl_marker pl_marker_at(struct pl_str line) {
  if (pl_rule_line(line, "-*_")) return (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
  struct pl_marker m = bullet(line);
  return m.kind ? m : number(line);
}

void pl_indents_close(struct pl_indents *in, struct pl_blocks *b, uint32_t indent) {
  pl_blocks_end(b);
  while (in->n && (indent == 0 || in->at[in->n - 1] > indent)) {
    pl_blocks_list_end(b);
    in->n--;
  }
}

void pl_indents_item(struct pl_indents *in, struct pl_blocks *b, uint32_t indent, enum pl_marker_kind kind) {
  while (in->n > 1 && in->at[in->n - 1] > indent && in->at[in->n - 2] + 1 >= indent) {
    pl_blocks_list_end(b);
    in->n--;
  }
  if (in->n && indent <= in->at[in->n - 1] + 1 && in->kinds[in->n - 1] != kind) {
    pl_blocks_list_end(b); /* numbers after bullets: another list */
    in->n--;
    if (in->n == 0 || indent > in->at[in->n - 1] + 1) {
      pl_blocks_list(b);
      in->at[in->n++] = indent;
    }
  }
  if (in->n == 0 || (indent > in->at[in->n - 1] + 1 && in->n < 32)) {
    pl_blocks_list(b);
    in->at[in->n++] = indent;
  } else if (indent < in->at[in->n - 1]) {
    in->at[in->n - 1] = indent;
  }
  in->kinds[in->n - 1] = (uint8_t)kind;
  pl_blocks_item(b);
}

uint32_t pl_line_indent(struct pl_str line, size_t *bytes) {
  uint32_t columns = 0;
  size_t i = 0;
  for (; i < line.n; i++) {
    if (line.p[i] == ' ')
      columns++;
    else if (line.p[i] == '\t')
      columns = (columns / 4 + 1) * 4;
    else if (i + 1 < line.n && line.p[i] == '\xC2' && line.p[i + 1] == '\xA0')
      columns++, i++;
    else
      break;
  }
  *bytes = i;
  return columns;
}

bool pl_table_rule(struct pl_str line) {
  bool dash = false, parts = false;
  for (size_t i = 0; i < line.n; i++) {
    if (line.p[i] == '-' || line.p[i] == '=')
      dash = true;
    else if (line.p[i] == '|' || line.p[i] == '+')
      parts = true;
    else if (line.p[i] != ':' && line.p[i] != ' ' && line.p[i] != '\t')
      return false;
  }
  return dash && parts;
}

bool pl_table_line(struct pl_str line) {
  for (size_t i = 0; i < line.n; i++) {
    if (line.p[i] == '\\')
      i++;
    else if (line.p[i] == '|')
      return true;
  }
  return false;
}

bool pl_table_cell(struct pl_text *row, struct pl_text *cell) {
  if (row->s.n == 0) return false;
  size_t i = 0;
  bool code = false;
  for (; i < row->s.n && (code || row->s.p[i] != '|'); i++) {
    if (row->s.p[i] == '\\' && i + 1 < row->s.n)
      i++;
    else if (row->s.p[i] == '`' && (code || memchr(row->s.p + i + 1, '`', row->s.n - i - 1)))
      code = !code;
  }
  *cell = pl_text_trim(pl_text_cut(*row, 0, i));
  *row = pl_text_cut(*row, i + 1, row->s.n);
  return true;
}

bool pl_rule_line(struct pl_str line, const char *marks) {
  char mark = 0;
  size_t n = 0;
  for (size_t i = 0; i < line.n; i++) {
    if (line.p[i] == ' ' || line.p[i] == '\t') continue;
    if (!strchr(marks, line.p[i]) || line.p[i] == 0 || (mark && line.p[i] != mark)) return false;
    mark = line.p[i];
    n++;
  }
  return n >= 3;
}

static size_t count_words(struct pl_str s) {
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) n += s.p[i] != ' ' && (i == 0 || s.p[i - 1] == ' ');
  return n;
}

static bool contains(struct pl_str s, const char *word) { return pl_str_ifind(s, pl_str_of(word)) != SIZE_MAX; }

bool pl_title_like(struct pl_str s) {
  if (s.n < 3 || s.n > 80 || count_words(s) > 11) return false;
  char last = s.p[s.n - 1], first = s.p[0];
  if (last == '.' || last == ',' || last == ';' || last == ':' || last == '!') return false;
  if ((first >= 'a' && first <= 'z') || first == '[' || first == '(' || first == '"') return false;
  if (contains(s, ": ") || contains(s, "@") || contains(s, "://") || contains(s, "updated") || contains(s, "effective"))
    return false;
  return !contains(s, " \xE2\x80\x94 ") && !contains(s, " \xE2\x80\x93 ") && !contains(s, ". ");
}
