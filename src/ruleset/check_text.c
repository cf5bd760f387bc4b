/* Finding a rule by a word, and filling the template of its message. */
#include "base/buf.h"
#include "ruleset/check.h"

const char *const pl_message_holes[] = {"subject",  /* vendor id, algorithm, cookie's name, thing kept */
                                        "name",     /* what a person calls it */
                                        "declared", /* what the policy says */
                                        "found",    /* what the code does */
                                        "path",     /* the file of the best evidence */
                                        "document", /* the policy document */
                                        "scope",    /* the part of the product */
                                        "purpose",  /* what the policy limits it to */
                                        "of",       /* the thing kept, the recipient, the field */
                                        "quote",    /* the words of the policy */
                                        "reason",   /* anything that the relation adds */
                                        "notice",   /* how long before a change people hear of it, as the policy says */
                                        "until",    /* a day */
                                        "recipients", "more",
                                        "longer",     "gone", /* what a change of the policy brought */
                                        NULL};

const struct pl_check_rule *pl_check_rule_find(const struct pl_check_rules *rules, struct pl_str word) {
  for (size_t i = 0; i < rules->n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    if (pl_str_ieq(word, r->id) || pl_str_ieq(word, r->name) || pl_str_ieq(word, r->slug)) return r;
  }
  return NULL;
}

struct pl_str pl_check_rule_nearest(const struct pl_check_rules *rules, struct pl_str word) {
  struct pl_arena a = {0};
  struct pl_str folded = pl_arena_lower(&a, word), best = {NULL, 0};
  for (size_t i = 0; i < rules->n && !best.n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    const char *names[] = {pl_arena_lower(&a, r->id).p, pl_arena_str(&a, r->slug).p, pl_arena_lower(&a, r->name).p,
                           NULL};
    if (pl_nearest(folded, names)) best = pl_nearest(folded, names) == names[0] ? r->id : r->name;
  }
  pl_arena_release(&a);
  return best;
}

/* A value as text: numbers without a fraction where they are whole. */
static void add_value(struct pl_buf *out, const struct pl_value *v) {
  switch (v->kind) {
    case PL_VALUE_TEXT: pl_buf_add(out, v->text); break;
    case PL_VALUE_NUMBER: pl_buf_printf(out, "%.15g", v->number); break;
    case PL_VALUE_BOOL: pl_buf_puts(out, v->number != 0 ? "true" : "false"); break;
    case PL_VALUE_LIST: {
      struct pl_str rest = v->text, member;
      for (bool more = false; pl_str_next(&rest, '\n', &member); more = true) {
        if (more) pl_buf_puts(out, ", ");
        pl_buf_add(out, member);
      }
      break;
    }
    case PL_VALUE_NONE: break;
  }
}

static bool has_value(const struct pl_attr *values, struct pl_str hole, const struct pl_value **out) {
  for (; values; values = values->next) {
    if (!pl_str_eq(values->key, hole)) continue;
    *out = &values->value;
    bool empty =
        values->value.kind == PL_VALUE_TEXT || values->value.kind == PL_VALUE_LIST ? !values->value.text.n : false;
    return values->value.kind != PL_VALUE_NONE && !empty;
  }
  return false;
}

/* Appends one sentence of the template; false when a hole had no value. */
static bool add_sentence(struct pl_buf *out, struct pl_str sentence, const struct pl_attr *values) {
  bool whole = true;
  for (size_t i = 0; i < sentence.n;) {
    size_t end = i;
    while (end < sentence.n && sentence.p[end] != '{') end++;
    pl_buf_add(out, pl_str_cut(sentence, i, end));
    if (end == sentence.n) break;
    size_t close = end + pl_str_chr(pl_str_cut(sentence, end, sentence.n), '}');
    const struct pl_value *v = NULL;
    if (has_value(values, pl_str_cut(sentence, end + 1, close), &v))
      add_value(out, v);
    else
      whole = false, pl_buf_puts(out, "unknown");
    i = close + 1;
  }
  return whole;
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
    if (before) pl_buf_putc(&out, ' ');
    bool whole = add_sentence(&out, pl_str_trim(pl_str_cut(rule->message, i, end)), values);
    if (!whole && before) out.n = before;
    i = end;
    while (i < rule->message.n && pl_is_space(rule->message.p[i])) i++;
  }
  struct pl_str text = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return text;
}
