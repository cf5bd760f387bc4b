/* Questions with an answer: "Do you sell my data? No." is read as the statement that it stands for, "we do not sell your data". The mark `asked`
 * parts the question, the table `answer` says what a short answer adds, `asked_word` whose words are whose. */
#include "base/buf.h"
#include "claims/build.h"

enum { LONGEST = 240 }; /* bytes of a question or answer that is looked at */

static const struct pl_claim_entry *entry_of(const struct pl_claim_language *l, struct pl_str table, struct pl_str s) {
  const struct pl_claim_table *t = pl_claim_table_of(l, table);
  return t ? pl_claim_table_find(t, s) : NULL;
}

/* Adds words of the question as whoever answers would say them: "my" becomes "your". */
static void add_words(const struct pl_claim_language *l, struct pl_str s, struct pl_buf *out) {
  for (size_t i = 0, from = 0; i < s.n; from = i) {
    while (i < s.n && pl_is_alnum(s.p[i])) i++;
    struct pl_str word = pl_str_cut(s, from, i);
    const struct pl_claim_entry *e = word.n ? entry_of(l, PL_STR("asked_word"), word) : NULL;
    pl_buf_add(out, e ? e->id : word);
    if (i < s.n) pl_buf_putc(out, s.p[i++]);
  }
  pl_buf_putc(out, ' ');
}

static struct pl_str statement(const struct pl_reading *r, struct pl_str question,
                               const struct pl_claim_entry *answer) {
  const struct pl_pattern *p = pl_lazy_get(r->language->marks[PL_MK_ASKED].is);
  struct pl_str says = pl_attr_text(answer->attrs, "says");
  struct pl_match m;
  struct pl_buf out = {0};
  if (!p || !pl_pattern_find(p, question, 0, &m, NULL)) return (struct pl_str){NULL, 0};
  add_words(r->language, pl_match_text(&m, question, pl_pattern_group(p, "who")), &out);
  add_words(r->language, pl_match_text(&m, question, pl_pattern_group(p, "verb")), &out);
  if (says.n) add_words(r->language, says, &out);
  add_words(r->language, pl_match_text(&m, question, pl_pattern_group(p, "what")), &out);
  struct pl_str kept = pl_arena_str(r->arena, pl_str_trim(pl_buf_str(&out)));
  pl_buf_free(&out);
  return kept;
}

bool pl_answer_states(const struct pl_reading *r, const struct pl_unit *asked, const struct pl_view *answer,
                      struct pl_unit *said) {
  if (asked->text.n > LONGEST || answer->norm.n > LONGEST) return false;
  const struct pl_claim_entry *e = entry_of(r->language, PL_STR("answer"), answer->norm);
  *said = *asked;
  said->text = e ? statement(r, pl_view_fold(r->arena, r->language, asked->text), e) : (struct pl_str){NULL, 0};
  said->kind = PL_UNIT_SENTENCE;
  said->label = said->column_head = (struct pl_str){NULL, 0};
  said->span.end_line = said->span.line; /* one place for all of it: its words are not those of the page */
  return said->text.n > 0;
}
