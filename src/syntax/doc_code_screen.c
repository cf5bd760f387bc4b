/* Screens of apps: strings that stand one after another in calls, `Text("Cookies")`, `section("Cookies", "We set none.")`. A short one
 * without a full stop is the heading of prose behind it; short ones of one call, again and again, are a list. */
#include "syntax/doc_code.h"

enum { TITLE_MOST = 70, TITLE_WORDS = 9, NUMBERED_WORDS = 14, LOOK_BACK = 300 };

/* Where the call around a string begins its arguments: the bracket that is still open before it. */
static size_t open_bracket(struct pl_str s, size_t at) {
  size_t least = at > LOOK_BACK ? at - LOOK_BACK : 0;
  int depth = 0;
  for (size_t i = at; i > least; i--) {
    char c = s.p[i - 1];
    depth += c == ')';
    if (c == '(' && depth-- == 0) return i - 1;
  }
  return SIZE_MAX;
}

/* The name that ends before `at`, spaces and this sign between. */
static struct pl_str name_before(struct pl_str s, size_t at, const char *signs) {
  while (at > 0 && (pl_is_space(s.p[at - 1]) || strchr(signs, s.p[at - 1]))) at--;
  size_t end = at;
  while (at > 0 && (pl_is_alnum(s.p[at - 1]) || s.p[at - 1] == '_')) at--;
  return pl_str_cut(s, at, end);
}

static struct pl_str call_around(struct pl_str s, size_t at) {
  size_t open = open_bracket(s, at);
  return open == SIZE_MAX ? (struct pl_str){NULL, 0} : name_before(s, open, "");
}

/* `fontFamily: "Roboto"`: an argument whose name promises no text. */
static bool is_setting(struct pl_str s, size_t at) {
  size_t i = at;
  while (i > 0 && pl_is_space(s.p[i - 1])) i--;
  if (i == 0 || (s.p[i - 1] != ':' && s.p[i - 1] != '=')) return false;
  enum pl_key_role role = pl_key_role_of(name_before(s, i, ":="));
  return role == PL_KEY_SKIP || role == PL_KEY_OTHER;
}

static bool is_title(struct pl_str s) {
  if (s.n < 3 || s.n > TITLE_MOST || strchr(".,;:!?", s.p[s.n - 1])) return false;
  if (!(pl_is_digit(s.p[0]) || (s.p[0] >= 'A' && s.p[0] <= 'Z'))) return false;
  size_t words = 1, letters = 0;
  for (size_t i = 0; i < s.n; i++) {
    if (strchr("_/{}$<>=\n", s.p[i])) return false;
    words += s.p[i] == ' ';
    letters += pl_is_alpha(s.p[i]);
  }
  return words <= (pl_is_digit(s.p[0]) ? NUMBERED_WORDS : TITLE_WORDS) && letters >= 3;
}

static void paragraph(struct pl_code_walk *w, struct pl_text t) {
  pl_blocks_close(w->b);
  pl_read_value(w->b, t);
  pl_blocks_end(w->b);
}

static void item(struct pl_code_walk *w, struct pl_text t) {
  pl_blocks_close(w->b);
  pl_blocks_list(w->b);
  pl_blocks_item(w->b);
  pl_read_value(w->b, t);
  pl_blocks_end(w->b);
  pl_blocks_list_end(w->b);
}

/* What was held back is no heading after all. */
static void flush(struct pl_code_walk *w) {
  if (w->title.s.n && pl_prose_like(w->title.s)) paragraph(w, w->title);
  w->title.s.n = 0;
}

static void hold(struct pl_code_walk *w, struct pl_text s, struct pl_str call) {
  bool again = w->title.s.n && call.n && pl_str_eq(call, w->title_call) && !pl_str_ends(call, "Text");
  if (again) {
    item(w, w->title);
    item(w, s);
    w->title.s.n = 0;
    w->list_call = call;
    return;
  }
  flush(w);
  w->title = s;
  w->title_call = call;
}

/* "Last modified: 3 May 2026" */
static bool is_date(struct pl_text s, struct pl_text *key, struct pl_text *value) {
  size_t colon = pl_str_chr(s.s, ':');
  if (colon == SIZE_MAX || s.s.n > TITLE_MOST) return false;
  *key = pl_text_trim(pl_text_cut(s, 0, colon));
  *value = pl_text_trim(pl_text_cut(s, colon + 1, s.s.n));
  return pl_key_role_of(key->s) == PL_KEY_DATE;
}

void pl_code_screen_string(struct pl_code_walk *w, TSNode n, struct pl_text value) {
  struct pl_text s = pl_text_trim(value), key, date;
  size_t at = ts_node_start_byte(n);
  if (is_date(s, &key, &date)) {
    pl_blocks_close(w->b);
    pl_read_fact(w->b, key, date);
    return;
  }
  bool title = is_title(s.s), prose = pl_is_document(s.s) || pl_prose_like(s.s);
  if ((!title && !prose) || (!prose && is_setting(w->t.s, at))) return;
  struct pl_str call = call_around(w->t.s, at);
  bool listed = w->list_call.n && pl_str_eq(call, w->list_call);
  if (!listed) w->list_call.n = 0;
  if (listed) {
    item(w, s);
  } else if (title) {
    hold(w, s, call);
  } else {
    if (w->title.s.n) {
      pl_blocks_heading(w->b, 2);
      pl_read_value(w->b, w->title);
      pl_blocks_close(w->b);
      w->title.s.n = 0;
    }
    paragraph(w, value);
  }
}

void pl_code_screen_end(struct pl_code_walk *w) { flush(w); }
