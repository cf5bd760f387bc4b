/* Compiles events.scm and translates its capture names once. */
#include "syntax/query.h"

#include <stdlib.h>

#include "base/buf.h"
#include "syntax/grammar_table.h"

const struct pl_grammar_row *pl_grammar_of(struct pl_str name) {
  for (size_t i = 0; i < pl_grammar_table_size; i++)
    if (pl_str_is(name, pl_grammar_table[i].name)) return &pl_grammar_table[i];
  return NULL;
}

static int kind_named(struct pl_str s) {
  int k = 0;
  while (k < PL_EV_KIND_COUNT && !pl_str_is(s, pl_event_kind_name((enum pl_event_kind)k))) k++;
  return k;
}

static int role_named(struct pl_str s) {
  int r = 0;
  while (r < PL_AS_COUNT && !pl_str_is(s, pl_event_role_name((enum pl_event_role)r))) r++;
  return r;
}

static uint8_t flag_named(struct pl_str kind, struct pl_str s) {
  if (pl_str_is(s, "type_only")) return PL_CAPTURE_TYPE_ONLY;
  if (pl_str_is(s, "raw")) return PL_CAPTURE_RAW;
  if (pl_str_is(s, "symbol")) return PL_CAPTURE_SYMBOL;
  if (pl_str_is(s, "through")) return PL_CAPTURE_THROUGH;
  if (pl_str_is(s, "quoted")) return PL_CAPTURE_QUOTED;
  if (!pl_str_is(s, "postfix")) return 0;
  return pl_str_is(kind, "pair") ? PL_CAPTURE_PAIR : PL_CAPTURE_POSTFIX;
}

static bool translate(struct pl_str name, struct pl_capture *out) {
  size_t dot = pl_str_chr(name, '.');
  struct pl_str kind = pl_str_cut(name, 0, dot == SIZE_MAX ? name.n : dot);
  *out = (struct pl_capture){.kind = PL_EV_KIND_COUNT};
  if (pl_str_starts(name, "_")) return out->flags = PL_CAPTURE_HELPER, true;
  if (kind_named(kind) == PL_EV_KIND_COUNT) return false;
  if (dot == SIZE_MAX) return out->kind = (uint8_t)kind_named(kind), true;
  struct pl_str role = pl_str_cut(name, dot + 1, name.n);
  out->flags = flag_named(kind, role);
  if (out->flags & (PL_CAPTURE_RAW | PL_CAPTURE_POSTFIX | PL_CAPTURE_SYMBOL | PL_CAPTURE_QUOTED))
    out->kind = (uint8_t)kind_named(kind);
  if (out->flags) return true;
  int as = role_named(role);
  return out->as = (uint8_t)as, as < PL_AS_COUNT;
}

static struct pl_str string_of(const struct pl_query *q, uint32_t id) {
  uint32_t length;
  const char *s = ts_query_string_value_for_id(q->query, id, &length);
  return pl_str_n(s, length);
}

static bool known_predicate(struct pl_str s) {
  static const char *const names[] = {"eq?", "not-eq?", "any-of?", "not-any-of?", "quoted?", "not-quoted?", NULL};
  for (size_t i = 0; names[i]; i++)
    if (pl_str_is(s, names[i])) return true;
  return false;
}

/* All take a capture, then strings. */
static bool check_predicates(struct pl_query *q, uint32_t pattern, struct pl_error *err) {
  uint32_t n;
  const TSQueryPredicateStep *step = ts_query_predicates_for_pattern(q->query, pattern, &n);
  q->tested[pattern] = n > 0;
  for (uint32_t i = 0, at = 0; i < n; i++) {
    if (step[i].type == TSQueryPredicateStepTypeDone) {
      at = 0;
      continue;
    }
    struct pl_str s = at == 0 ? string_of(q, step[i].value_id) : (struct pl_str){NULL, 0};
    enum TSQueryPredicateStepType due = at == 1 ? TSQueryPredicateStepTypeCapture : TSQueryPredicateStepTypeString;
    if ((at == 0 && !known_predicate(s)) || step[i].type != due)
      return pl_fail(err, "predicate %u of pattern %u", at, pattern);
    at++;
  }
  return true;
}

static bool translate_all(struct pl_query *q, struct pl_str language, struct pl_error *err) {
  uint32_t n = ts_query_capture_count(q->query), patterns = ts_query_pattern_count(q->query);
  q->captures = pl_xmalloc(sizeof *q->captures * (n + 1));
  q->tested = pl_xmalloc(sizeof *q->tested * (patterns + 1));
  for (uint32_t i = 0; i < n; i++) {
    uint32_t length;
    const char *name = ts_query_capture_name_for_id(q->query, i, &length);
    if (!translate(pl_str_n(name, length), &q->captures[i]))
      return pl_fail(err, "grammars/%.*s/events.scm: capture '@%.*s' is not in the vocabulary of src/model/event.h",
                     PL_FMT(language), (int)length, name);
    q->postfix = q->postfix || (q->captures[i].flags & (PL_CAPTURE_POSTFIX | PL_CAPTURE_PAIR));
  }
  for (uint32_t i = 0; i < patterns; i++)
    if (!check_predicates(q, i, err))
      return pl_fail(err,
                     "grammars/%.*s/events.scm: only #eq?, #any-of? (a capture and strings), #quoted? (a capture) and "
                     "their #not- forms are known",
                     PL_FMT(language));
  return true;
}

static struct pl_str captured(const TSQueryMatch *m, uint32_t capture, struct pl_str part) {
  for (uint16_t i = 0; i < m->capture_count; i++)
    if (m->captures[i].index == capture)
      return pl_str_cut(part, ts_node_start_byte(m->captures[i].node), ts_node_end_byte(m->captures[i].node));
  return (struct pl_str){NULL, 0};
}

bool pl_query_holds(const struct pl_query *q, const TSQueryMatch *m, struct pl_str part) {
  if (!q->tested[m->pattern_index]) return true;
  uint32_t n;
  const TSQueryPredicateStep *step = ts_query_predicates_for_pattern(q->query, m->pattern_index, &n);
  for (uint32_t i = 0; i < n; i++) { /* name, capture, strings, done */
    struct pl_str name = string_of(q, step[i].value_id), text = captured(m, step[i + 1].value_id, part);
    bool negated = pl_str_starts(name, "not-"),
         among = pl_str_ends(name, "quoted?") && text.n && strchr("'\"`", text.p[0]);
    for (i += 2; step[i].type == TSQueryPredicateStepTypeString; i++)
      among = among || pl_str_eq(text, string_of(q, step[i].value_id));
    if (among == negated) return false;
  }
  return true;
}

/* Appends the queries of the inherited languages, then the language's own; a language may inherit from several. */
static void gather(const struct pl_languages *all, const struct pl_language *l, struct pl_buf *out, int depth) {
  for (struct pl_node c = pl_node_first(pl_node_get(l->node, "inherits")); c.i && depth < 4; c = pl_node_next(c)) {
    const struct pl_language *other = pl_language_named(all, pl_node_text(c));
    if (other) gather(all, other, out, depth + 1);
  }
  const struct pl_grammar_row *row = pl_grammar_of(l->name);
  if (row) pl_buf_add(out, pl_str_n(row->events_query, row->events_query_size));
  pl_buf_putc(out, '\n');
}

static const char *query_error_name(TSQueryError e) {
  static const char *const names[] = {"none", "syntax", "node type", "field", "capture", "structure", "language"};
  return e < 7 ? names[e] : "unknown";
}

struct pl_query *pl_query_new(const struct pl_languages *all, const struct pl_language *l, struct pl_error *err) {
  const struct pl_grammar_row *row = pl_grammar_of(l->name);
  if (!row || !row->language)
    return pl_fail(err, "language '%.*s' has no grammar in this build", PL_FMT(l->name)), NULL;
  struct pl_buf text = {0};
  gather(all, l, &text, 0);
  struct pl_query *q = pl_xmalloc(sizeof *q);
  *q = (struct pl_query){.language = row->language()};
  uint32_t offset = 0;
  TSQueryError error = TSQueryErrorNone;
  q->query = ts_query_new(q->language, text.p, (uint32_t)text.n, &offset, &error);
  bool ok = q->query != NULL;
  if (!ok) {
    struct pl_span at = pl_span_of(pl_buf_str(&text), offset, offset);
    struct pl_str rest = pl_str_cut(pl_buf_str(&text), offset, offset + 40);
    pl_fail(err, "grammars/%.*s/events.scm: %s error in line %u (inherited lines counted) near '%.*s'", PL_FMT(l->name),
            query_error_name(error), at.line, PL_FMT(rest));
  }
  pl_buf_free(&text);
  if (ok && translate_all(q, l->name, err)) return q;
  pl_query_free(q);
  return NULL;
}

void pl_query_free(struct pl_query *q) {
  if (!q) return;
  if (q->query) ts_query_delete(q->query);
  free(q->captures);
  free(q->tested);
  free(q);
}
