/* Line formats: the patterns of a language's `lines:` are tried in order on each line. */
#include "syntax/lineform.h"

#include "syntax/literal.h"

enum { MAX_PATTERNS = 16, MAX_LINE = 16384 };

struct pl_lineform {
  struct {
    struct pl_pattern *pattern;
    int key, value, comment, module, code;
  } rows[MAX_PATTERNS];
  size_t n;
};

struct pl_lineform *pl_lineform_new(struct pl_node patterns, struct pl_error *err) {
  struct pl_lineform *f = pl_xmalloc(sizeof *f);
  f->n = 0;
  for (struct pl_node c = pl_node_first(patterns); c.i && f->n < MAX_PATTERNS; c = pl_node_next(c)) {
    struct pl_pattern *p = pl_pattern_compile(pl_node_text(c), 0, err);
    if (!p) return pl_lineform_free(f), NULL;
    f->rows[f->n].pattern = p;
    f->rows[f->n].key = pl_pattern_group(p, "key");
    f->rows[f->n].value = pl_pattern_group(p, "value");
    f->rows[f->n].comment = pl_pattern_group(p, "comment");
    f->rows[f->n].code = pl_pattern_group(p, "code");
    f->rows[f->n++].module = pl_pattern_group(p, "module");
  }
  return f;
}

void pl_lineform_free(struct pl_lineform *f) {
  if (!f) return;
  for (size_t i = 0; i < f->n; i++) pl_pattern_free(f->rows[i].pattern);
  free(f);
}

static bool took_part(const struct pl_match *m, int group) {
  return group >= 0 && group < m->count && m->group[group].start != SIZE_MAX;
}

/* Adds the event of one group. */
static uint32_t add_group(struct pl_event_builder *b, uint32_t parent, enum pl_event_kind kind, enum pl_event_role as,
                          const struct pl_match *m, int group, size_t at, struct pl_str line, struct pl_arena *arena) {
  struct pl_str text = pl_match_text(m, line, group);
  if (kind == PL_EV_STRING) text = pl_literal_decode(arena, text);
  return pl_builder_add(b, parent, kind, as, (uint32_t)(at + m->group[group].start),
                        (uint32_t)(at + m->group[group].end), text);
}

static void add_line(const struct pl_lineform *f, size_t row, const struct pl_match *m, size_t at, struct pl_str line,
                     struct pl_arena *arena, struct pl_event_builder *b) {
  uint32_t start = (uint32_t)(at + m->group[0].start), end = (uint32_t)(at + m->group[0].end);
  if (took_part(m, f->rows[row].comment)) {
    add_group(b, 0, PL_EV_COMMENT, PL_AS_NONE, m, f->rows[row].comment, at, line, arena);
  } else if (took_part(m, f->rows[row].module)) {
    uint32_t import = pl_builder_add(b, 0, PL_EV_IMPORT, PL_AS_NONE, start, end, pl_str_cut(line, 0, 0));
    add_group(b, import, PL_EV_STRING, PL_AS_MODULE, m, f->rows[row].module, at, line, arena);
  } else if (took_part(m, f->rows[row].key)) {
    uint32_t pair = pl_builder_add(b, 0, PL_EV_PAIR, PL_AS_NONE, start, end, pl_str_cut(line, 0, 0));
    add_group(b, pair, PL_EV_NAME, PL_AS_KEY, m, f->rows[row].key, at, line, arena);
    if (took_part(m, f->rows[row].value))
      add_group(b, pair, PL_EV_STRING, PL_AS_VALUE, m, f->rows[row].value, at, line, arena);
  }
}

/* The first pattern that matches from byte `from` on makes its events; returns where the match ends, or 0. */
static size_t match_line(const struct pl_lineform *f, struct pl_str line, size_t from, size_t at,
                         struct pl_arena *arena, struct pl_event_builder *b) {
  struct pl_match m;
  for (size_t i = 0; i < f->n; i++) {
    if (!pl_pattern_find(f->rows[i].pattern, line, from, &m, NULL)) continue;
    add_line(f, i, &m, at, line, arena, b);
    return m.group[0].end;
  }
  return 0;
}

void pl_lineform_events(const struct pl_lineform *f, struct pl_str bytes, struct pl_arena *arena,
                        struct pl_event_builder *b) {
  struct pl_str rest = bytes, line;
  for (size_t at = 0; rest.p && pl_str_next(&rest, '\n', &line); at += line.n + 1) {
    struct pl_str body = line;
    if (body.n && body.p[body.n - 1] == '\r') body.n--;
    if (!body.n || body.n > MAX_LINE) continue;
    for (size_t from = 0, end; from < body.n && (end = match_line(f, body, from, at, arena, b)) > from;) from = end;
  }
}

/* Copies what the first pattern that matches the line calls code. True if there is any. */
static bool keep_code(const struct pl_lineform *f, struct pl_str line, char *out) {
  struct pl_match m;
  for (size_t i = 0; i < f->n; i++) {
    if (!pl_pattern_find(f->rows[i].pattern, line, 0, &m, NULL)) continue;
    if (!took_part(&m, f->rows[i].code)) return false;
    struct pl_str code = pl_match_text(&m, line, f->rows[i].code);
    memcpy(out + m.group[f->rows[i].code].start, code.p, code.n);
    return true;
  }
  return false;
}

struct pl_str pl_lineform_code(const struct pl_lineform *f, struct pl_str bytes, struct pl_str end,
                               struct pl_arena *arena) {
  char *out = pl_arena_alloc(arena, bytes.n + 1);
  memset(out, ' ', bytes.n);
  bool any = false;
  struct pl_str rest = bytes, line;
  for (size_t at = 0; rest.p && pl_str_next(&rest, '\n', &line); at += line.n + 1) {
    struct pl_str body = line;
    if (body.n && body.p[body.n - 1] == '\r') body.n--;
    bool kept = body.n && body.n <= MAX_LINE && keep_code(f, body, out + at);
    any = any || kept;
    if (at + line.n < bytes.n) out[at + line.n] = kept && end.n ? end.p[0] : '\n';
  }
  return any ? pl_str_n(out, bytes.n) : (struct pl_str){NULL, 0};
}
