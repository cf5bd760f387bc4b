/* Raw blocks -> units, in one pass in document order. The text of all units lies in one array of the arena; units are slices of it,
 * so that places need no copying. */
#include "syntax/document_units.h"

#include "syntax/document_head.h"
#include "syntax/document_label.h"
#include "syntax/document_sentence.h"

enum { LONGEST_HEADING = 250 }; /* bytes; what is longer is text, set in large letters */

struct heading {
  uint32_t level;
  struct pl_str text;
};

struct maker {
  struct pl_arena *arena;
  struct pl_node prose;
  struct pl_blocks *b;
  struct pl_document *d;
  PL_VEC(struct pl_unit) units;
  struct pl_str text; /* all text, in the arena */
  const uint32_t *at, *ends;
  PL_VEC(uint32_t) last; /* by raw block: index + 1 of its last unit */
  PL_VEC(struct heading) path;
  struct pl_str path_text;
  uint32_t real_level; /* of the last heading that the format marks as one */
  uint32_t block;
  struct pl_str term; /* of the definition list being read */
  uint32_t term_list;
  uint32_t colon_lead;         /* index + 1 of a sentence ending with ':' whose list may come without bullets */
  PL_VEC(struct pl_str) heads; /* of the table being read, by column */
  struct pl_str row_label;
  uint32_t table, row;
};

static struct pl_str raw_text(const struct maker *m, const struct pl_raw *r) {
  return pl_str_cut(m->text, r->start, r->start + r->n);
}

static struct pl_unit *add_unit(struct maker *m, enum pl_unit_kind kind, struct pl_str text) {
  size_t start = (size_t)(text.p - m->text.p);
  struct pl_unit u = {
      .kind = kind, .text = text, .offsets = m->at + start, .ends = m->ends + start, .heading = m->path_text};
  u.block = m->block;
  u.span = pl_lines_span(&m->d->lines, m->at[start], text.n ? m->ends[start + text.n - 1] : m->at[start]);
  pl_vec_push(&m->units, u);
  return &pl_vec_last(&m->units);
}

/* Headings. */

static void join_path(struct maker *m) {
  size_t n = 0;
  for (size_t i = 0; i < m->path.n; i++) n += m->path.at[i].text.n + 3;
  char *p = pl_arena_alloc(m->arena, n + 1);
  m->path_text = pl_str_n(p, n >= 3 ? n - 3 : 0);
  for (size_t i = 0; i < m->path.n; i++) {
    if (i) memcpy(p, " > ", 3), p += 3;
    memcpy(p, m->path.at[i].text.p, m->path.at[i].text.n);
    p += m->path.at[i].text.n;
  }
}

static void add_heading(struct maker *m, struct pl_str text, uint32_t level) {
  if (level == 0 || level == PL_LEVEL_BELOW)
    level = m->real_level + (level ? 2 : 1);
  else
    m->real_level = level;
  while (m->path.n && pl_vec_last(&m->path).level >= level) m->path.n--;
  join_path(m);
  add_unit(m, PL_UNIT_HEADING, text)->depth = level;
  if (m->path.n < 16) pl_vec_push(&m->path, ((struct heading){level, text}));
  join_path(m);
  m->colon_lead = 0;
}

static bool has_word(struct pl_str s, const char *word) { return pl_str_ifind(s, pl_str_of(word)) != SIZE_MAX; }

/* A paragraph all in bold type that names what follows. */
static bool heading_in_disguise(const struct maker *m, size_t i) {
  const struct pl_raw *r = &m->b->raw.at[i];
  struct pl_str s = raw_text(m, r);
  if (r->kind != PL_RAW_PARAGRAPH || r->list || r->tight || r->bold < r->n || r->n == 0 || r->n > 100) return false;
  if (strchr(".!,;", s.p[s.n - 1]) || pl_str_chr(s, '\n') != SIZE_MAX || i + 1 >= m->b->raw.n) return false;
  if (has_word(s, "updated") || has_word(s, "effective") || has_word(s, "version")) return false;
  const struct pl_raw *next = &m->b->raw.at[i + 1];
  if (s.p[s.n - 1] == ':') return next->kind == PL_RAW_PARAGRAPH;
  return next->kind != PL_RAW_HEADING;
}

/* Lead-ins. */

/* A sentence that is complete introduces a list only when it says so. */
static bool introduces(const struct pl_unit *u) {
  static const char *const words[] = {"following", "follows",  "below", "these", "include",
                                      "such as",   "folgende", "unten", "namely"};
  if (u->kind == PL_UNIT_SENTENCE && u->label.n && u->text.p[u->text.n - 1] != ':') return false;
  if (u->kind != PL_UNIT_SENTENCE || !strchr(".!?", u->text.p[u->text.n - 1])) return u->kind != PL_UNIT_HEADING;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (has_word(u->text, words[i])) return true;
  return false;
}

/* Index + 1 of the unit that introduces a list: the last unit before it in the same container, or of the list around it. */
static uint32_t lead_of(const struct maker *m, uint32_t list) {
  while (list) {
    const struct pl_raw_list *l = &m->b->lists.at[list - 1];
    if (l->before && l->before <= m->last.n) {
      const struct pl_raw *r = &m->b->raw.at[l->before - 1];
      uint32_t unit = m->last.at[l->before - 1];
      bool same_place = r->item == l->item && r->list == l->parent && r->kind != PL_RAW_META;
      if (same_place && unit && introduces(&m->units.at[unit - 1])) return unit;
    }
    list = l->item ? l->parent : 0;
  }
  return 0;
}

static void set_context(struct maker *m, struct pl_unit *u, const struct pl_raw *r, uint32_t lead) {
  u->list = r->list;
  u->depth = r->list ? m->b->lists.at[r->list - 1].depth : 0;
  u->parent_item = lead;
  if (lead) u->lead_in = m->units.at[lead - 1].text;
}

/* Sentences. */

/* The sentences of one line of a block. Returns index + 1 of the last unit. */
static uint32_t add_sentences(struct maker *m, const struct pl_raw *r, struct pl_str s, size_t bold,
                              enum pl_unit_kind kind, uint32_t lead) {
  struct pl_label label = {0, 0};
  if (kind != PL_UNIT_CELL) label = pl_label_find(s, bold, kind == PL_UNIT_ITEM || r->tight);
  for (size_t from = 0; from < s.n;) {
    size_t end = pl_sentence_end(m->prose, s, from == 0 ? label.rest : from);
    struct pl_unit *u = add_unit(m, kind, pl_str_cut(s, from, end));
    set_context(m, u, r, lead);
    u->label = pl_str_cut(s, 0, label.n);
    for (from = end; from < s.n && s.p[from] == ' ';) from++;
  }
  return (uint32_t)m->units.n;
}

/* The end of the piece that begins at s: the next line end or bullet within the line. */
static size_t piece_end(struct pl_str s) {
  for (size_t i = 1; i < s.n; i++) {
    if (s.p[i] == '\n') return i;
    if (s.p[i] == '\xE2' && s.p[i - 1] == ' ' && pl_str_starts(pl_str_cut(s, i, s.n), "\xE2\x80\xA2")) return i;
  }
  return s.n;
}

static bool ends_with_colon(struct pl_str s) { return s.n && s.p[s.n - 1] == ':'; }

/* A short text without a full stop at its end: an entry of a list, if a list is under way. */
static bool entry_like(const struct maker *m, struct pl_str s) {
  return s.n && s.n <= 160 && !strchr(".!?:", s.p[s.n - 1]) && pl_sentence_end(m->prose, s, 0) == s.n;
}

static void add_pieces(struct maker *m, const struct pl_raw *r, enum pl_unit_kind kind, uint32_t lead) {
  struct pl_str rest = raw_text(m, r);
  uint32_t inner = 0; /* index + 1 of a unit ending with ':' in this block */
  size_t bold = r->bold;
  while (rest.n) {
    size_t end = piece_end(rest);
    struct pl_str piece = pl_str_trim(pl_str_cut(rest, 0, end));
    rest = pl_str_cut(rest, end < rest.n && rest.p[end] == '\n' ? end + 1 : end, rest.n);
    size_t mark = pl_sentence_bullet(piece);
    piece = pl_str_cut(piece, mark, piece.n);
    if (piece.n == 0) continue;
    bool listed = kind == PL_UNIT_SENTENCE && (mark || (inner && entry_like(m, piece)));
    uint32_t last =
        add_sentences(m, r, piece, mark ? 0 : bold, listed ? PL_UNIT_ITEM : kind, listed && inner ? inner : lead);
    if (!listed) inner = ends_with_colon(piece) ? last : 0;
    bold = 0;
  }
}

/* Blocks. */

static void add_meta(struct maker *m, const struct pl_raw *r) {
  struct pl_str s = raw_text(m, r);
  size_t colon = pl_str_chr(s, ':');
  add_unit(m, PL_UNIT_LABEL, s)->label = colon == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(s, 0, colon);
}

static void add_term(struct maker *m, const struct pl_raw *r) {
  m->term = raw_text(m, r);
  while (m->term.n && (ends_with_colon(m->term) || m->term.p[m->term.n - 1] == ' ')) m->term.n--;
  m->term_list = r->list;
  set_context(m, add_unit(m, PL_UNIT_LABEL, raw_text(m, r)), r, lead_of(m, r->list));
}

static void add_item(struct maker *m, const struct pl_raw *r) {
  size_t first = m->units.n;
  add_pieces(m, r, PL_UNIT_ITEM, lead_of(m, r->list));
  if (m->term.n && m->term_list == r->list)
    for (size_t i = first; i < m->units.n; i++)
      if (m->units.at[i].label.n == 0) m->units.at[i].label = m->term;
}

static void enter_table(struct maker *m, const struct pl_raw *r) {
  if (m->table != r->list) {
    m->table = r->list;
    pl_vec_clear(&m->heads);
    m->row_label = (struct pl_str){NULL, 0};
  }
  if (r->row == 0) {
    while (m->heads.n <= r->column && m->heads.n < 64) pl_vec_push(&m->heads, ((struct pl_str){NULL, 0}));
    if (r->column < 64) m->heads.at[r->column] = raw_text(m, r);
  } else if (r->column == 0 && (m->row != r->row || m->row_label.n == 0)) {
    m->row_label = raw_text(m, r);
  }
  m->row = r->row;
}

static void add_cell(struct maker *m, const struct pl_raw *r) {
  enter_table(m, r);
  size_t first = m->units.n;
  add_pieces(m, r, PL_UNIT_CELL, lead_of(m, r->list));
  for (size_t i = first; i < m->units.n; i++) {
    struct pl_unit *u = &m->units.at[i];
    u->row = r->row, u->column = r->column;
    if (r->row && r->column) u->label = m->row_label;
    if (r->row && r->column < m->heads.n) u->column_head = m->heads.at[r->column];
    if (r->head) u->column_head = m->b->names.at[r->head - 1];
  }
}

static void add_paragraph(struct maker *m, const struct pl_raw *r) {
  struct pl_str s = raw_text(m, r);
  bool listed = m->colon_lead && entry_like(m, s);
  add_pieces(m, r, listed ? PL_UNIT_ITEM : PL_UNIT_SENTENCE, listed ? m->colon_lead : 0);
  if (!listed) m->colon_lead = ends_with_colon(s) ? (uint32_t)m->units.n : 0;
}

/* "**2. Sync**" on a line of its own, with its text below it in the same paragraph, is a heading. */
static void add_text(struct maker *m, const struct pl_raw *r) {
  struct pl_raw rest = *r;
  uint32_t title = r->list || r->tight || r->bold >= r->n ? 0 : r->bold;
  if (title && pl_label_heads(raw_text(m, r), title,
                              pl_str_cut(m->d->bytes, m->ends[r->start + title - 1], m->at[r->start + title + 1]))) {
    add_heading(m, pl_str_cut(raw_text(m, r), 0, title), 0);
    rest.start += title + 1, rest.n -= title + 1, rest.bold = 0;
    m->block++;
  }
  add_paragraph(m, &rest);
}

static void add_block(struct maker *m, size_t i) {
  const struct pl_raw *r = &m->b->raw.at[i];
  m->block++;
  if (r->kind != PL_RAW_ITEM && r->kind != PL_RAW_TERM) m->term = (struct pl_str){NULL, 0};
  if (r->kind != PL_RAW_PARAGRAPH) m->colon_lead = 0;
  if ((r->kind == PL_RAW_HEADING && r->n <= LONGEST_HEADING) || heading_in_disguise(m, i))
    add_heading(m, raw_text(m, r), r->kind == PL_RAW_HEADING ? r->level : 0);
  else if (r->kind == PL_RAW_META)
    add_meta(m, r);
  else if (r->kind == PL_RAW_TERM)
    add_term(m, r);
  else if (r->kind == PL_RAW_ITEM)
    add_item(m, r);
  else if (r->kind == PL_RAW_CELL)
    pl_head_settle(m->prose, m->b, i), add_cell(m, r);
  else
    add_text(m, r);
}

static void copy_text(struct maker *m) {
  size_t n = m->b->text.n;
  uint32_t *at = PL_NEW_N(m->arena, uint32_t, n + 1), *ends = PL_NEW_N(m->arena, uint32_t, n + 1);
  if (n) {
    memcpy(at, m->b->text.at, (n + 1) * sizeof *at);
    memcpy(ends, m->b->ends.at, n * sizeof *ends);
  }
  m->text = pl_arena_str(m->arena, pl_joint_view(&m->b->text).s);
  m->at = at, m->ends = ends;
}

void pl_units_make(struct pl_arena *a, struct pl_node prose, struct pl_blocks *b, struct pl_document *d) {
  pl_blocks_close(b);
  struct maker m = {.arena = a, .prose = prose, .b = b, .d = d};
  copy_text(&m);
  for (size_t i = 0; i < b->raw.n; i++) {
    add_block(&m, i);
    pl_vec_push(&m.last, (uint32_t)m.units.n);
  }
  d->n = m.units.n;
  d->units = PL_NEW_N(a, struct pl_unit, m.units.n + 1);
  if (m.units.n) memcpy(d->units, m.units.at, m.units.n * sizeof *d->units);
  pl_vec_free(&m.units);
  pl_vec_free(&m.last);
  pl_vec_free(&m.path);
  pl_vec_free(&m.heads);
}
