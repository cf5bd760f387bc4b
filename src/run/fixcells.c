/* A row reaches from its `<tr` to the next `</tr>`; HTML is scanned from tag to tag, without a tree. */
#include "run/fixcells.h"

enum { REACH = 64 << 10 }; /* bytes that a table is looked for around a place */

/* The last place before `end`, within reach, where the tag stands, or SIZE_MAX. */
static size_t last_before(struct pl_str text, const char *tag, size_t end) {
  if (end > text.n) end = text.n;
  struct pl_str near = pl_str_cut(text, end > REACH ? end - REACH : 0, end);
  for (size_t i; (i = pl_str_rchr(near, '<')) != SIZE_MAX; near.n = i)
    if (pl_str_istarts(pl_str_cut(text, (size_t)(near.p - text.p) + i, text.n), tag))
      return (size_t)(near.p - text.p) + i;
  return SIZE_MAX;
}

/* The first place from `from` on, within reach, or SIZE_MAX. */
static size_t next_from(struct pl_str text, const char *tag, size_t from) {
  size_t at = from < text.n ? pl_str_ifind(pl_str_cut(text, from, from + REACH), pl_str_of(tag)) : SIZE_MAX;
  return at == SIZE_MAX ? SIZE_MAX : from + at;
}

/* Where the name of the member stands. */
static size_t place_of(const struct pl_fix_list *l) {
  struct pl_str line = pl_lines_text(&l->lines, l->text, l->line);
  size_t at = l->name.n ? pl_str_find(line, l->name) : SIZE_MAX;
  return at == SIZE_MAX ? SIZE_MAX : (size_t)(line.p - l->text.p) + at;
}

/* The row around a place, with its end tag; empty where it stands in none. */
static struct pl_str row_around(struct pl_str text, size_t at) {
  size_t start = at == SIZE_MAX ? SIZE_MAX : last_before(text, "<tr", at), end;
  if (start == SIZE_MAX || next_from(text, "</tr>", start) < at) return (struct pl_str){NULL, 0};
  end = next_from(text, "</tr>", at);
  return end == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(text, start, end + strlen("</tr>"));
}

/* Where the last row of the table that holds the place ends. */
static size_t rows_end(struct pl_str text, size_t at) {
  size_t table = next_from(text, "</table>", at), row = last_before(text, "</tr>", table);
  return table == SIZE_MAX || row == SIZE_MAX ? SIZE_MAX : row + strlen("</tr>");
}

static bool ends_line(struct pl_str text, size_t at) {
  while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\r')) at++;
  return at == text.n || text.p[at] == '\n';
}

static uint32_t line_of(const struct pl_fix_list *l, size_t at) { return pl_lines_near(&l->lines, l->line, at) + 1; }

bool pl_fix_in_cells(const struct pl_fix_list *l) {
  struct pl_str row = row_around(l->text, place_of(l));
  size_t end = row.n ? rows_end(l->text, place_of(l)) : SIZE_MAX;
  return end != SIZE_MAX && pl_str_ifind(row, PL_STR("<td")) != SIZE_MAX && ends_line(l->text, end);
}

uint32_t pl_fix_cells_end(const struct pl_fix_list *l) { return line_of(l, rows_end(l->text, place_of(l)) - 1); }

/* Cell number `k` of a row: what stands between its tags. */
static bool cell_of(struct pl_str row, const char *tag, const char *close, size_t k, struct pl_str *inside) {
  for (size_t at = 0, open; (open = next_from(row, tag, at)) != SIZE_MAX; at = open + 1, k--) {
    size_t from = next_from(row, ">", open), to = next_from(row, close, open);
    if (from == SIZE_MAX || to == SIZE_MAX || from > to) return false;
    *inside = pl_str_cut(row, from + 1, to);
    if (!k) return true;
  }
  return false;
}

/* The header above the column; empty where there is none. */
static struct pl_str header_of(const struct pl_fix_list *l, size_t k) {
  size_t table = last_before(l->text, "<table", place_of(l)),
         first = table == SIZE_MAX ? table : next_from(l->text, "<tr", table);
  struct pl_str head = {NULL, 0}, row = first == SIZE_MAX ? head : row_around(l->text, first + 1);
  if (!cell_of(row, "<th", "</th>", k, &head)) cell_of(row, "<td", "</td>", k, &head);
  return head;
}

/* The cell with the name in place of the neighbour's, or with what belongs below its header. */
static struct pl_str filled(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p,
                            struct pl_str cell, size_t k, bool *named) {
  size_t at = *named ? SIZE_MAX : pl_str_find(cell, l->name);
  if (at == SIZE_MAX) return pl_fix_cell_for(p, header_of(l, k));
  *named = true;
  size_t link = pl_str_ifind(cell, PL_STR("<a ")); /* that of the neighbour */
  if (link != SIZE_MAX) return p->name;
  return pl_arena_printf(a, "%.*s%.*s%.*s", PL_FMT(pl_str_cut(cell, 0, at)), PL_FMT(p->name),
                         PL_FMT(pl_str_cut(cell, at + l->name.n, cell.n)));
}

struct pl_str pl_fix_compose_cells(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p) {
  struct pl_str row = row_around(l->text, place_of(l)), out = {NULL, 0}, cell;
  struct pl_str line = pl_lines_text(&l->lines, l->text, line_of(l, (size_t)(row.p - l->text.p)));
  const char *at = row.p;
  bool named = false;
  if (line.p < row.p) out = pl_str_cut(line, 0, (size_t)(row.p - line.p));
  for (size_t k = 0; cell_of(row, "<td", "</td>", k, &cell); k++) {
    struct pl_str value = filled(a, l, p, cell, k, &named);
    out = pl_arena_printf(a, "%.*s%.*s%.*s", PL_FMT(out), (int)(cell.p - at), at, PL_FMT(value));
    at = cell.p + cell.n;
  }
  return pl_arena_printf(a, "%.*s%.*s", PL_FMT(out), (int)(row.p + row.n - at), at);
}
