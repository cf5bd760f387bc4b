/* Markdown lists and tables, HTML lists, block lists of YAML; line by line. */
#include "run/fixform.h"

#include "base/buf.h"
#include "base/yaml.h"
#include "ruleset/list.h"
#include "run/fixcells.h"

static size_t indent_of(struct pl_str line) {
  size_t n = 0;
  while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t')) n++;
  return n;
}

/* Bytes of indent and bullet ("  - ", "12. "), or 0. */
static size_t bullet_of(struct pl_str line) {
  size_t i = indent_of(line), start = i;
  if (i < line.n && strchr("-*+", line.p[i])) {
    i++;
  } else if (pl_str_starts(pl_str_cut(line, i, line.n), "\xe2\x80\xa2")) {
    i += 3;
  } else {
    while (i < line.n && pl_is_digit(line.p[i])) i++;
    if (i == start || i >= line.n || !strchr(".)", line.p[i])) return 0;
    i++;
  }
  size_t after = i;
  while (i < line.n && line.p[i] == ' ') i++;
  return i > after ? i : 0;
}

enum pl_fix_form pl_fix_form_of(struct pl_str line) {
  struct pl_str s = pl_str_trim(line);
  if (pl_str_starts(s, "|") && s.n > 2) return PL_FIX_ROW;
  if (pl_str_starts(s, "<li>") || pl_str_starts(s, "<li ")) return PL_FIX_HTML;
  return bullet_of(line) ? PL_FIX_BULLET : PL_FIX_NONE;
}

static struct pl_str line_at(const struct pl_fix_list *l, uint32_t line) {
  return pl_lines_text(&l->lines, l->text, line);
}
static bool is_blank(struct pl_str line) { return !pl_str_trim(line).n; }

/* The text behind bullet, tags and marks of emphasis. */
static struct pl_str behind_marks(struct pl_str s) {
  s = pl_str_trim(s);
  while (s.n && (strchr("*_[`", s.p[0]) || (s.p[0] == '<' && pl_str_chr(s, '>') != SIZE_MAX)))
    s = pl_str_cut(s, s.p[0] == '<' ? pl_str_chr(s, '>') + 1 : 1, s.n);
  return s;
}

/* "Stripe: …", "Stripe (…)", "Stripe handles …"; not "Discord Bot Data: …". */
static bool begins_with(struct pl_str text, struct pl_str name) {
  struct pl_str s = behind_marks(text);
  if (!name.n || !pl_str_begins(s, name)) return false;
  struct pl_str rest = pl_str_trim(pl_str_cut(s, name.n, s.n));
  return !rest.n || !(rest.p[0] >= 'A' && rest.p[0] <= 'Z');
}

bool pl_fix_begins(struct pl_str line, enum pl_fix_form form, struct pl_str name) {
  struct pl_str rest = line, cell;
  if (form == PL_FIX_BULLET) return begins_with(pl_str_cut(line, bullet_of(line), line.n), name);
  if (form != PL_FIX_ROW) return begins_with(line, name);
  while (pl_str_next(&rest, '|', &cell))
    if (begins_with(cell, name)) return true;
  return false;
}

/* Further lines of the item that begins at `line`: indented deeper, or plain text that runs on. */
uint32_t pl_fix_item_end(const struct pl_fix_list *l, uint32_t line) {
  size_t indent = indent_of(line_at(l, line));
  while (line < l->lines.n && !is_blank(line_at(l, line + 1))) {
    struct pl_str next = line_at(l, line + 1);
    bool deeper = indent_of(next) > indent;
    if (!deeper && (l->form == PL_FIX_YAML || bullet_of(next) || strchr("#|<>-", pl_str_trim(next).p[0]))) break;
    if (l->form == PL_FIX_YAML && pl_str_starts(pl_str_trim(next), "#")) break;
    line++;
  }
  return line;
}

static bool is_sibling(const struct pl_fix_list *l, uint32_t line) {
  struct pl_str s = line_at(l, line), first = line_at(l, l->line);
  return line <= l->lines.n && bullet_of(s) && indent_of(s) == indent_of(first) &&
         s.p[indent_of(s)] == first.p[indent_of(first)];
}

static uint32_t list_end(const struct pl_fix_list *l) {
  uint32_t end = pl_fix_item_end(l, l->line);
  for (;;) {
    if (is_sibling(l, end + 1))
      end = pl_fix_item_end(l, end + 1);
    else if (end + 2 <= l->lines.n && is_blank(line_at(l, end + 1)) && is_sibling(l, end + 2))
      end = pl_fix_item_end(l, end + 2);
    else
      return end;
  }
}

void pl_fix_find_end(struct pl_fix_list *l) {
  l->end = l->line;
  switch (l->form) {
    case PL_FIX_ROW:
      while (l->end < l->lines.n && pl_fix_form_of(line_at(l, l->end + 1)) == PL_FIX_ROW) l->end++;
      break;
    case PL_FIX_HTML:
      while (l->end < l->lines.n && pl_str_find(line_at(l, l->end), PL_STR("</li>")) == SIZE_MAX) l->end++;
      break;
    case PL_FIX_CELLS: l->end = pl_fix_cells_end(l); break;
    case PL_FIX_YAML: l->end = pl_fix_item_end(l, l->line); break;
    case PL_FIX_BULLET: l->end = list_end(l); break;
    case PL_FIX_NONE: break;
  }
}

/* What stands between the name and the words behind it: ": ", "** (", "</strong> - ". */
static size_t separator_of(struct pl_str tail) {
  size_t i = 0;
  if (pl_str_starts(tail, "](") && pl_str_chr(tail, ')') != SIZE_MAX) i = pl_str_chr(tail, ')') + 1;
  for (; i < tail.n && !pl_is_alnum(tail.p[i]); i++) {
    struct pl_str rest = pl_str_cut(tail, i, tail.n);
    char close = rest.p[0] == '<' ? '>' : rest.p[0] == '&' ? ';' : '\0'; /* tags, and entities such as &ndash; */
    if (close && pl_str_chr(rest, close) != SIZE_MAX) i += pl_str_chr(rest, close);
  }
  return i;
}

static struct pl_str without_link(struct pl_str separator) {
  size_t close = pl_str_starts(separator, "](") ? pl_str_chr(separator, ')') : SIZE_MAX;
  return close == SIZE_MAX ? separator : pl_str_cut(separator, close + 1, separator.n);
}

/* The purpose with the first letter as large as the neighbour's. */
static struct pl_str purpose_like(struct pl_arena *a, struct pl_str purpose, char first) {
  struct pl_str s = pl_arena_str(a, purpose);
  if (s.n && first >= 'A' && first <= 'Z') ((char *)(uintptr_t)s.p)[0] = pl_upper(s.p[0]);
  return s;
}

/* The bullet of the next item: numbers go on. */
static struct pl_str next_bullet(struct pl_arena *a, const struct pl_fix_list *l, struct pl_str bullet) {
  size_t i = indent_of(bullet);
  if (i >= bullet.n || !pl_is_digit(bullet.p[i])) return bullet;
  uint32_t line = l->end;
  while (line > l->line && !is_sibling(l, line) &&
         !(bullet_of(line_at(l, line)) && pl_is_digit(pl_str_trim(line_at(l, line)).p[0])))
    line--;
  struct pl_str last = pl_str_trim(line_at(l, line));
  unsigned number = 0;
  for (size_t k = 0; k < last.n && k < 6 && pl_is_digit(last.p[k]); k++)
    number = number * 10 + (unsigned)(last.p[k] - '0');
  size_t after = i;
  while (after < bullet.n && pl_is_digit(bullet.p[after])) after++;
  return pl_arena_printf(a, "%.*s%u%.*s", PL_FMT(pl_str_cut(bullet, 0, i)), number + 1,
                         PL_FMT(pl_str_cut(bullet, after, bullet.n)));
}

/* Whether only markup stands between bullet or tag and the name. */
static bool only_markup(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!strchr("*_[`", s.p[i])) return false;
  return true;
}

static struct pl_str compose_item(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p) {
  struct pl_str line = line_at(l, l->line), close = l->form == PL_FIX_HTML ? PL_STR("</li>") : PL_STR("");
  if (line.n && line.p[line.n - 1] == '\r') line.n--;
  size_t start = l->form == PL_FIX_HTML ? pl_str_chr(line, '>') + 1 : bullet_of(line), at = pl_str_find(line, l->name);
  struct pl_str bullet = next_bullet(a, l, pl_str_cut(line, 0, start));
  if (l->form == PL_FIX_HTML) bullet = pl_str_cut(line, 0, start);
  if (at == SIZE_MAX || at < start || !l->name.n) at = start, l = NULL;
  struct pl_str head = pl_str_cut(line, start, at), rest = l ? pl_str_cut(line, at + l->name.n, line.n) : PL_STR("");
  if (!l || (!only_markup(head) && !(pl_str_starts(head, "<") && pl_str_ends(head, ">"))))
    return pl_arena_printf(a, "%.*s%.*s: %.*s%.*s", PL_FMT(bullet), PL_FMT(p->name), PL_FMT(p->purpose), PL_FMT(close));
  if (close.n && pl_str_ends(rest, "</li>")) rest.n -= close.n;
  size_t n = separator_of(rest);
  if (pl_str_starts(rest, "](")) head.n -= head.n && head.p[head.n - 1] == '[';
  struct pl_str separator = without_link(pl_str_cut(rest, 0, n));
  if (n == rest.n)
    return pl_arena_printf(a, "%.*s%.*s%.*s%.*s%.*s", PL_FMT(bullet), PL_FMT(head), PL_FMT(p->name), PL_FMT(separator),
                           PL_FMT(close));
  bool bracket = pl_str_chr(separator, '(') != SIZE_MAX, stop = pl_str_ends(rest, ".");
  return pl_arena_printf(a, "%.*s%.*s%.*s%.*s%.*s%s%s%.*s", PL_FMT(bullet), PL_FMT(head), PL_FMT(p->name),
                         PL_FMT(separator), PL_FMT(purpose_like(a, p->purpose, rest.p[n])), bracket ? ")" : "",
                         stop ? "." : "", PL_FMT(close));
}

struct pl_str pl_fix_cell_for(const struct pl_fix_party *p, struct pl_str header) {
  const struct {
    const char *column;
    struct pl_str value;
  } values[] = {{"purpose", p->purpose}, {"data", p->data}, {"country", p->country}};
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    if (values[i].value.n && pl_list_ifind(pl_node_get(p->columns, values[i].column), header)) return values[i].value;
  return PL_STR("-");
}

/* Cell number `k` of a row. */
static bool cell_of(struct pl_str row, size_t k, struct pl_str *cell) {
  struct pl_str rest = pl_str_trim(row);
  rest = pl_str_cut(rest, 1, rest.n - (pl_str_ends(rest, "|") ? 1 : 0));
  while (pl_str_next(&rest, '|', cell))
    if (!k--) return *cell = pl_str_trim(*cell), true;
  return false;
}

/* The header row: above a row of dashes. */
static struct pl_str header_of(const struct pl_fix_list *l) {
  for (uint32_t i = l->line; i > 1 && pl_fix_form_of(line_at(l, i - 1)) == PL_FIX_ROW; i--)
    if (pl_str_find(line_at(l, i), PL_STR("--")) != SIZE_MAX && pl_str_find(line_at(l, i), l->name) == SIZE_MAX)
      return line_at(l, i - 1);
  return PL_STR("||");
}

static struct pl_str compose_row(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p) {
  struct pl_str row = line_at(l, l->line), header = header_of(l), cell, head;
  struct pl_str out = pl_arena_str(a, pl_str_cut(row, 0, indent_of(row)));
  bool named = false;
  out = pl_arena_cat(a, out, PL_STR("|"));
  for (size_t k = 0; cell_of(row, k, &cell); k++) {
    bool here = !named && pl_str_find(cell, l->name) != SIZE_MAX, strong = pl_str_starts(cell, "**");
    struct pl_str value = here ? pl_arena_printf(a, "%s%.*s%s", strong ? "**" : "", PL_FMT(p->name), strong ? "**" : "")
                               : pl_fix_cell_for(p, cell_of(header, k, &head) ? head : PL_STR(""));
    named = named || here;
    out = pl_arena_printf(a, "%.*s %-*.*s |", PL_FMT(out), (int)cell.n, PL_FMT(value));
  }
  return out;
}

static struct pl_str compose_entry(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p) {
  struct pl_str line = line_at(l, l->line);
  struct pl_buf out = {0};
  struct pl_str indent = pl_str_cut(line, 0, indent_of(line));
  bool map = pl_str_chr(line, ':') != SIZE_MAX;
  pl_buf_printf(&out, "%.*s- %s", PL_FMT(indent), map ? "id: " : "");
  pl_yaml_scalar(&out, map ? p->id : p->name);
  if (map) pl_buf_printf(&out, "\n%.*s  name: ", PL_FMT(indent)), pl_yaml_scalar(&out, p->name);
  if (map && p->purpose.n) pl_buf_printf(&out, "\n%.*s  purpose: ", PL_FMT(indent)), pl_yaml_scalar(&out, p->purpose);
  struct pl_str text = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return text;
}

struct pl_str pl_fix_compose(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p) {
  if (l->form == PL_FIX_YAML) return compose_entry(a, l, p);
  if (l->form == PL_FIX_CELLS) return pl_fix_compose_cells(a, l, p);
  return l->form == PL_FIX_ROW ? compose_row(a, l, p) : compose_item(a, l, p);
}
