/* Finds directives in the bytes of a file and reads them. */
#include "triage/allow.h"

#include "base/vec.h"
#include "ruleset/doc.h"
#include "triage/comment.h"

typedef PL_VEC(struct pl_allow) allow_list;

static const struct pl_str sign = {"policylint:", 11};

static void set_problem(struct pl_allow *w, enum pl_allow_problem problem, struct pl_str message) {
  if (w->problem != PL_ALLOW_FINE) return; /* the first is the one to mend */
  w->problem = problem;
  w->message = message;
}

/* Takes the next word off *text: up to a space or comma. Empty at the end. */
static struct pl_str next_word(struct pl_str *text) {
  size_t from = 0, to;
  while (from < text->n && (pl_is_space(text->p[from]) || text->p[from] == ',')) from++;
  for (to = from; to < text->n && !pl_is_space(text->p[to]) && text->p[to] != ','; to++) {
  }
  struct pl_str word = pl_str_cut(*text, from, to);
  *text = pl_str_cut(*text, to, text->n);
  return word;
}

static bool is_leap(uint32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

uint32_t pl_date_read(struct pl_str text) {
  static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  uint32_t digits = 0;
  if (text.n != 10 || text.p[4] != '-' || text.p[7] != '-') return 0;
  for (size_t i = 0; i < 10; i++) {
    if (i == 4 || i == 7) continue;
    if (!pl_is_digit(text.p[i])) return 0;
    digits = digits * 10 + (uint32_t)(text.p[i] - '0');
  }
  uint32_t year = digits / 10000, month = digits / 100 % 100, day = digits % 100;
  if (month < 1 || month > 12 || day < 1 || year < 1970) return 0;
  uint32_t longest = (uint32_t)days[month - 1] + (month == 2 && is_leap(year) ? 1u : 0u);
  return day <= longest ? digits : 0;
}

/* Takes "until DATE" or "[until DATE]" off the end of the reason. */
static void read_until(struct pl_arena *a, struct pl_allow *w) {
  struct pl_str r = w->reason;
  if (pl_str_ends(r, "]")) r = pl_str_trim(pl_str_cut(r, 0, r.n - 1));
  size_t space = pl_str_rchr(r, ' ');
  struct pl_str date = pl_str_cut(r, space == SIZE_MAX ? r.n : space + 1, r.n);
  struct pl_str front = pl_str_trim(pl_str_cut(r, 0, r.n - date.n));
  if (!pl_str_ends(front, "until") || !date.n || !pl_is_digit(date.p[0])) return;
  front = pl_str_trim(pl_str_cut(front, 0, front.n - 5));
  if (pl_str_ends(front, "[")) front = pl_str_trim(pl_str_cut(front, 0, front.n - 1));
  w->reason = front;
  w->until = pl_date_read(date);
  if (!w->until)
    set_problem(w, PL_ALLOW_MALFORMED,
                pl_arena_printf(a, "'%.*s' is not a date; write it as 2027-01-31", PL_FMT(date)));
}

static void read_rules(struct pl_arena *a, struct pl_allow *w, struct pl_str text) {
  PL_VEC(struct pl_str) rules = {0};
  for (struct pl_str word; (word = next_word(&text)).n;) pl_vec_push(&rules, word);
  w->rules = PL_NEW_N(a, struct pl_str, rules.n + 1);
  w->rule_count = rules.n;
  if (rules.n) memcpy(w->rules, rules.at, rules.n * sizeof *rules.at);
  pl_vec_free(&rules);
}

/* What follows "policylint:"; false when it is no directive at all but a sentence about the program. */
static bool read_directive(struct pl_arena *a, struct pl_allow *w, struct pl_str text) {
  static const char *const meant[] = {"allow", "ignore", "disable", "suppress", NULL};
  struct pl_str verb = next_word(&text);
  if (!pl_str_is(verb, "allow")) {
    set_problem(
        w, PL_ALLOW_MALFORMED,
        pl_arena_printf(a, "unknown directive '%.*s'; write 'policylint: allow PL1001 -- reason'", PL_FMT(verb)));
    return verb.n > 3 && pl_nearest(verb, meant);
  }
  size_t dashes = pl_str_find(text, PL_STR("--"));
  read_rules(a, w, pl_str_cut(text, 0, dashes));
  if (dashes != SIZE_MAX) w->reason = pl_str_trim(pl_str_cut(text, dashes + 2, text.n));
  read_until(a, w);
  if (!w->rule_count)
    set_problem(w, PL_ALLOW_MALFORMED,
                PL_STR("an allow that names no rule; write 'policylint: allow PL1001 -- reason'"));
  if (!w->reason.n)
    set_problem(w, PL_ALLOW_NO_REASON,
                pl_arena_printf(a, "an allow without a reason; write 'policylint: allow %.*s -- reason'",
                                PL_FMT(w->rule_count ? w->rules[0] : PL_STR("PL1001"))));
  return true;
}

static bool is_fence(struct pl_str line) {
  line = pl_str_trim(line);
  return pl_str_starts(line, "```") || pl_str_starts(line, "~~~");
}

struct scan {
  struct pl_arena *a;
  struct pl_str path, bytes;
  bool prose;
  allow_list list;
};

static void read_at(struct scan *s, const struct pl_lines *lines, size_t at) {
  struct pl_span span = pl_lines_span(lines, at, at + sign.n);
  struct pl_str line = pl_lines_text(lines, s->bytes, span.line);
  size_t column = span.column - 1;
  struct pl_comment c = pl_comment_at(line, column, s->prose);
  if (!c.there) return;
  struct pl_allow w = {.path = s->path, .covers = c.alone ? 0 : span.line};
  if (!read_directive(s->a, &w, pl_str_cut(c.text, sign.n, c.text.n))) return;
  w.span = pl_lines_span(lines, at, at + c.text.n);
  pl_vec_push(&s->list, w);
}

/* Whether byte `at` of a document lies in fenced code; *line_start and *inside carry on from the call before. */
static bool in_fence(const struct scan *s, size_t at, size_t *line_start, bool *inside) {
  while (*line_start <= at) {
    struct pl_str rest = pl_str_cut(s->bytes, *line_start, s->bytes.n);
    struct pl_str line = pl_str_cut(rest, 0, pl_str_chr(rest, '\n'));
    if (is_fence(line)) *inside = !*inside;
    *line_start += line.n + 1;
  }
  return *inside;
}

/* An allow that stands alone speaks of the next line that is neither blank nor another such allow. */
static void settle_lines(const struct scan *s, const struct pl_lines *lines) {
  for (size_t i = s->list.n; i-- > 0;) {
    struct pl_allow *w = &s->list.at[i];
    if (w->covers) continue;
    const struct pl_allow *next = i + 1 < s->list.n ? &s->list.at[i + 1] : NULL;
    uint32_t line = w->span.line + 1;
    while (line < lines->n && !pl_str_trim(pl_lines_text(lines, s->bytes, line)).n) line++;
    bool stacked = next && next->span.line == line && next->covers != line;
    w->covers = stacked ? next->covers : line;
  }
}

struct pl_allows pl_allow_scan(struct pl_arena *a, struct pl_str path, struct pl_str bytes, bool prose) {
  struct scan s = {.a = a, .path = path, .bytes = bytes, .prose = prose};
  size_t at = pl_str_find(bytes, sign), line_start = 0;
  if (at == SIZE_MAX) return (struct pl_allows){0};
  struct pl_lines lines;
  bool fenced = false;
  pl_lines_init(&lines, bytes);
  for (size_t next = 0; next != SIZE_MAX; at += sign.n + next) {
    if (!prose || !in_fence(&s, at, &line_start, &fenced)) read_at(&s, &lines, at);
    next = pl_str_find(pl_str_cut(bytes, at + sign.n, bytes.n), sign);
  }
  settle_lines(&s, &lines);
  pl_lines_release(&lines);
  struct pl_allows out = {PL_NEW_N(a, struct pl_allow, s.list.n + 1), s.list.n};
  if (s.list.n) memcpy(out.at, s.list.at, s.list.n * sizeof *s.list.at);
  pl_vec_free(&s.list);
  return out;
}

static struct pl_str date_text(struct pl_arena *a, uint32_t date) {
  return pl_arena_printf(a, "%04u-%02u-%02u", date / 10000, date / 100 % 100, date % 100);
}

void pl_allow_check(struct pl_arena *a, struct pl_allows *all, pl_allow_known known, void *context, uint32_t today) {
  for (size_t i = 0; i < all->n; i++) {
    struct pl_allow *w = &all->at[i];
    if (today && w->until && today > w->until)
      set_problem(w, PL_ALLOW_EXPIRED,
                  pl_arena_printf(a, "this allow ended on %.*s; mend the finding or set a new date",
                                  PL_FMT(date_text(a, w->until))));
    for (size_t k = 0; k < w->rule_count; k++)
      if (!known(context, w->rules[k]))
        set_problem(w, PL_ALLOW_UNKNOWN_RULE,
                    pl_arena_printf(a, "no rule '%.*s'; 'policylint rules' lists them", PL_FMT(w->rules[k])));
  }
}

static bool counts(const struct pl_allow *w) {
  return w->problem == PL_ALLOW_FINE || w->problem == PL_ALLOW_UNKNOWN_RULE;
}

bool pl_allow_covers(const struct pl_allow *w, struct pl_str id, struct pl_str name, struct pl_str path,
                     const struct pl_span *span) {
  if (!counts(w) || !pl_str_eq(w->path, path)) return false;
  uint32_t last = span->end_line > span->line ? span->end_line : span->line;
  if (w->covers < span->line || w->covers > last) return false;
  for (size_t i = 0; i < w->rule_count; i++)
    if (pl_str_eq(w->rules[i], id) || (name.n && pl_str_eq(w->rules[i], name))) return true;
  return false;
}

static bool covers_any(const struct pl_allow *w, const struct pl_finding *f, struct pl_str id, struct pl_str name) {
  if (f->claim && pl_allow_covers(w, id, name, f->claim->path, &f->claim->span)) return true;
  if (f->other && pl_allow_covers(w, id, name, f->other->path, &f->other->span)) return true;
  for (size_t i = 0; i < f->fact_count; i++)
    if (pl_allow_covers(w, id, name, f->facts[i]->path, &f->facts[i]->span)) return true;
  return false;
}

bool pl_allow_apply(struct pl_allows *all, struct pl_finding *finding, struct pl_str id, struct pl_str name) {
  bool hit = false;
  for (size_t i = 0; i < all->n; i++) {
    struct pl_allow *w = &all->at[i];
    if (!covers_any(w, finding, id, name)) continue;
    if (!finding->suppressed.p) finding->suppressed = w->reason;
    hit = w->used = true;
  }
  return hit;
}

void pl_allow_unused(struct pl_arena *a, struct pl_allows *all) {
  for (size_t i = 0; i < all->n; i++) {
    struct pl_allow *w = &all->at[i];
    if (w->used || w->problem != PL_ALLOW_FINE) continue;
    set_problem(w, PL_ALLOW_UNUSED,
                pl_arena_printf(a, "this allow of %.*s suppresses nothing; remove it", PL_FMT(w->rules[0])));
  }
}
