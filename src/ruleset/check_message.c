/* Fills the template of a rule's message. A sentence whose hole has no value is left out; a quotation that the message has had already is, too. */
#include "base/buf.h"
#include "ruleset/check.h"

enum { LIST_SHOWN = 5, QUOTE_SHOWN = 220 };

/* "a, b and c", "a, b and c, and d"; of a long list the first ones and how many more there are. */
static void add_list(struct pl_buf *out, struct pl_str text) {
  struct pl_str rest = text, member;
  size_t n = 0, i = 0;
  while (pl_str_next(&rest, '\n', &member)) n++;
  size_t shown = n > LIST_SHOWN + 1 ? LIST_SHOWN : n;
  for (rest = text; i < shown && pl_str_next(&rest, '\n', &member); i++) {
    if (i) pl_buf_puts(out, i + 1 < n ? ", " : pl_str_find(text, PL_STR(" and ")) == SIZE_MAX ? " and " : ", and ");
    pl_buf_add(out, member);
  }
  if (shown < n) pl_buf_printf(out, " and %zu more", n - shown);
}

/* A value as text: numbers without a fraction where they are whole. */
static void add_value(struct pl_buf *out, const struct pl_value *v) {
  switch (v->kind) {
    case PL_VALUE_TEXT: pl_buf_add(out, v->text); break;
    case PL_VALUE_NUMBER: pl_buf_printf(out, "%.15g", v->number); break;
    case PL_VALUE_BOOL: pl_buf_puts(out, v->number != 0 ? "true" : "false"); break;
    case PL_VALUE_LIST: add_list(out, v->text); break;
    case PL_VALUE_NONE: break;
  }
}

/* What of a text is quoted: no bullet before it, no stop behind it, not more than a person reads. */
static struct pl_str quotable(struct pl_str text) {
  while (text.n && strchr("-*|#> ", text.p[0])) text = pl_str_cut(text, 1, text.n);
  while (text.n && strchr(".,;: ", text.p[text.n - 1])) text.n--;
  return text;
}

/* Words between the template's quotation marks, in marks that do not stand in them. */
static void add_quoted(struct pl_buf *out, struct pl_str whole) {
  struct pl_str text = quotable(whole);
  bool cut = text.n > QUOTE_SHOWN;
  if (cut) text.n = QUOTE_SHOWN;
  while (cut && text.n && text.p[text.n - 1] != ' ') text.n--;
  bool apostrophe = pl_str_chr(text, '\'') != SIZE_MAX && pl_str_chr(text, '"') == SIZE_MAX;
  if (apostrophe) out->p[out->n - 1] = '"';
  pl_buf_add(out, text);
  if (cut) pl_buf_puts(out, "...");
  pl_buf_putc(out, apostrophe ? '"' : '\'');
}

static const struct pl_value *value_of(const struct pl_attr *values, struct pl_str hole) {
  for (; values; values = values->next) {
    if (!pl_str_eq(values->key, hole)) continue;
    bool words = values->value.kind == PL_VALUE_TEXT || values->value.kind == PL_VALUE_LIST;
    return values->value.kind == PL_VALUE_NONE || (words && !values->value.text.n) ? NULL : &values->value;
  }
  return NULL;
}

struct sentence {
  bool whole; /* every hole had a value */
  bool holes; /* it has some */
  bool news;  /* one of them brings what the message has not had */
};

/* Puts the value of the hole and, where it is quoted, the mark behind it; how many bytes of the template that takes. */
static size_t put_hole(struct pl_buf *out, struct pl_str rest, const struct pl_attr *values, struct pl_str before,
                       struct sentence *s) {
  size_t close = pl_str_chr(rest, '}');
  const struct pl_value *v = value_of(values, pl_str_cut(rest, 1, close));
  bool quoted = out->n && out->p[out->n - 1] == '\'' && close + 1 < rest.n && rest.p[close + 1] == '\'';
  s->holes = true;
  s->whole = s->whole && v;
  s->news = s->news || !v || v->kind != PL_VALUE_TEXT || pl_str_find(before, quotable(v->text)) == SIZE_MAX;
  if (!v)
    pl_buf_puts(out, "unknown");
  else if (quoted && v->kind == PL_VALUE_TEXT)
    return add_quoted(out, v->text), close + 2;
  else
    add_value(out, v);
  return close + 1;
}

/* Appends one sentence of the template. */
static struct sentence add_sentence(struct pl_buf *out, struct pl_str sentence, const struct pl_attr *values,
                                    struct pl_str before) {
  struct sentence s = {.whole = true};
  for (size_t i = 0; i < sentence.n;) {
    size_t end = i;
    while (end < sentence.n && sentence.p[end] != '{') end++;
    pl_buf_add(out, pl_str_cut(sentence, i, end));
    i = end < sentence.n ? end + put_hole(out, pl_str_cut(sentence, end, sentence.n), values, before, &s) : end;
  }
  return s;
}

/* End of the sentence that starts at i: behind a period that a space or the end follows. */
static size_t sentence_end(struct pl_str text, size_t i) {
  while (i < text.n && !(text.p[i] == '.' && (i + 1 == text.n || pl_is_space(text.p[i + 1])))) i++;
  return i < text.n ? i + 1 : i;
}

struct pl_str pl_check_rule_message(struct pl_arena *a, const struct pl_check_rule *rule,
                                    const struct pl_attr *values) {
  struct pl_buf out = {0};
  for (size_t i = 0; i < rule->message.n;) {
    size_t end = sentence_end(rule->message, i), before = out.n;
    struct pl_str said = pl_arena_str(a, pl_buf_str(&out));
    if (before) pl_buf_putc(&out, ' ');
    struct sentence s = add_sentence(&out, pl_str_trim(pl_str_cut(rule->message, i, end)), values, said);
    bool quotation = pl_str_find(pl_str_cut(rule->message, i, end), PL_STR("{quote}")) != SIZE_MAX;
    if (before && (!s.whole || (quotation && !s.news))) out.n = before;
    i = end;
    while (i < rule->message.n && pl_is_space(rule->message.p[i])) i++;
  }
  struct pl_str text = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return text;
}
