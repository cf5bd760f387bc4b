/* Which words a pattern cannot match without, and with which a match begins, read from the pattern itself: of what must be matched in any
 * case, the letters that stand at the beginning of a word. What may be left out (`?`, `*`, `{0,`) is never needed, alternatives
 * together make one set. */
#include <stdlib.h>
#include <string.h>

#include "ruleset/claimform_p.h"

enum { DEEPEST = 60, SETS_KEPT = 8, SHORTEST = 2, LONG_ENOUGH = 7 };
enum { PLAIN = -1 }; /* else the number of a stand-in */

struct word {
  struct pl_str text;
  bool whole; /* nothing of the word follows */
  int stand_in;
  struct word *next;
};
struct set {
  struct word *first, *last;
  size_t n, shortest;
};
struct reader {
  struct pl_str s;
  size_t at;
  int depth;
  bool given_up; /* something rare that is not understood: nothing is known then */
  struct pl_arena arena;
  PL_VEC(struct set) sets; /* of each of which one word must be there */
  struct set opening;      /* of the part just read: one of these opens it; empty when not known */
  bool zero_width;         /* the part just read takes no letter */
};

static char ahead(const struct reader *r, size_t n) { return r->at + n < r->s.n ? r->s.p[r->at + n] : '\0'; }

static bool comes(const struct reader *r, const char *text) {
  return pl_str_starts(pl_str_cut(r->s, r->at, r->s.n), text);
}

static void skip_past(struct reader *r, char c) {
  while (r->at < r->s.n && r->s.p[r->at] != c) r->at++;
  r->at += r->at < r->s.n;
}

static bool give_up(struct reader *r) {
  r->given_up = true;
  r->at = r->s.n;
  return false;
}

static struct set set_of(struct reader *r, struct word w) {
  struct word *kept = PL_NEW(&r->arena, struct word);
  *kept = w;
  size_t length = w.stand_in == PLAIN ? w.text.n + w.whole : LONG_ENOUGH;
  return (struct set){kept, kept, 1, length < LONG_ENOUGH ? length : LONG_ENOUGH};
}

static void push_word(struct reader *r, struct word w) {
  pl_vec_push(&r->sets, set_of(r, w));
  r->opening = set_of(r, w);
}

static void join(struct set *into, const struct set *more) {
  if (into->n)
    into->last->next = more->first;
  else
    *into = (struct set){more->first, NULL, 0, more->shortest};
  into->last = more->last;
  into->n += more->n;
  if (more->shortest < into->shortest) into->shortest = more->shortest;
}

static struct set either_of(struct reader *r, struct word x, struct word y) {
  struct set out = set_of(r, x), more = set_of(r, y);
  return join(&out, &more), out;
}

/* The longer the words the rarer; the fewer of them the rarer. */
static int worth(const struct set *s) { return (int)s->shortest * 16 - (int)(s->n < 15 ? s->n : 15); }

static const struct set *best_from(const struct reader *r, size_t first) {
  const struct set *best = NULL;
  for (size_t i = first; i < r->sets.n; i++)
    if (!best || worth(&r->sets.at[i]) > worth(best)) best = &r->sets.at[i];
  return best;
}

/* ---- the parts of a pattern: each returns whether a word can only begin behind it, given whether one could before ---- */

static bool read_alternatives(struct reader *r, bool begins);

/* Whether what is repeated may be missing; passes over the quantifier. */
static bool read_quantifier(struct reader *r) {
  char c = ahead(r, 0), next = ahead(r, 1);
  bool counted = c == '{' && (pl_is_digit(next) || next == ',');
  if (!counted && !(c && strchr("?*+", c))) return false;
  bool optional = counted ? !(next >= '1' && next <= '9') : c != '+';
  if (counted)
    skip_past(r, '}');
  else
    r->at++;
  if (ahead(r, 0) == '?' || ahead(r, 0) == '+') r->at++;
  return optional;
}

static bool quantified(const struct reader *r, size_t n) {
  char c = ahead(r, n);
  return c && strchr("?*+{", c);
}

/* "e-?mail" at its hyphen: a word "e", or one that begins with "email". */
static bool read_joined(struct reader *r, struct word first) {
  size_t n = 2;
  while (pl_is_alpha(ahead(r, n))) n++;
  if (quantified(r, n)) n--;
  struct word both = first;
  both.text = pl_arena_printf(&r->arena, "%.*s%.*s", PL_FMT(first.text), (int)(n - 2), r->s.p + r->at + 2);
  first.whole = true;
  pl_vec_push(&r->sets, either_of(r, first, both));
  r->opening = either_of(r, first, both);
  return r->at += n, false;
}

/* Letters and digits in a row, the last one only when it is not quantified. */
static bool read_letters(struct reader *r, bool begins) {
  size_t n = 1;
  while (pl_is_alnum(ahead(r, n))) n++;
  if (n > 1 && quantified(r, n)) n--;
  struct word w = {.text = pl_str_cut(r->s, r->at, r->at + n), .stand_in = PLAIN};
  r->at += n;
  bool stop = (ahead(r, 0) == ' ' || ahead(r, 0) == '-') && !quantified(r, 1);
  w.whole = stop || comes(r, "\\b") || comes(r, "$") || (comes(r, "\\.") && !quantified(r, 2));
  if (begins && comes(r, "-?") && pl_is_alpha(ahead(r, 2))) return read_joined(r, w);
  if (begins && (n >= SHORTEST || w.whole)) push_word(r, w);
  return false;
}

static bool read_escape(struct reader *r, bool begins) {
  char c = ahead(r, 1);
  if (!c || strchr("kQEGK", c)) return give_up(r);
  r->at += 2;
  bool braced = strchr("xpPgo", c) && ahead(r, 0) == '{', wide = braced && c == 'x' && ahead(r, 3) != '}';
  if (braced) skip_past(r, '}');
  if (wide) return true; /* no letter of ASCII */
  r->zero_width = strchr("bBAzZ", c) != NULL;
  if (r->zero_width) return c == 'b' || (c == 'A' && begins);
  return strchr("WsRntrhv", c) || !pl_is_alnum(c);
}

/* Whether a class holds nothing that belongs to a word; passes over it. */
static bool read_class(struct reader *r) {
  static const char vendor[] = "[\\x{E000}-\\x{E7FF}]", duration[] = "[\\x{E800}-\\x{EFFF}]";
  if (comes(r, vendor) || comes(r, duration))
    push_word(r, (struct word){.stand_in = comes(r, vendor) ? PL_STEM_VENDOR : PL_STEM_DURATION});
  bool apart = ahead(r, 1) != '^';
  r->at += apart ? 1 : 2;
  for (size_t first = r->at; r->at < r->s.n && (r->s.p[r->at] != ']' || r->at == first); r->at++) {
    bool range = r->s.p[r->at] == '-' && r->at > first && ahead(r, 1) != ']';
    if (range || pl_is_alnum(r->s.p[r->at]) || r->s.p[r->at] == '[') apart = false;
    if (r->s.p[r->at] == '\\') apart &= ahead(r, 1) == 's', r->at++;
  }
  r->at += r->at < r->s.n;
  return apart;
}

/* Behind "(?": up to where its content begins. False for what has none ("(?i)", "(*UCP)"). */
static bool open_group(struct reader *r, bool *zero_width, bool *counts) {
  *zero_width = comes(r, "?=") || comes(r, "?!") || comes(r, "?<=") || comes(r, "?<!");
  *counts = !*zero_width || comes(r, "?=");
  if (ahead(r, 0) == '*') return false;
  if (ahead(r, 0) != '?') return true;
  if (*zero_width || comes(r, "?>") || comes(r, "?|")) return r->at += ahead(r, 1) == '<' ? 3 : 2, true;
  bool named = comes(r, "?<") || comes(r, "?P<");
  while (ahead(r, 0) && ahead(r, 0) != (named ? '>' : ':') && ahead(r, 0) != ')') r->at++;
  if (ahead(r, 0) == ')') return false;
  return r->at++, true;
}

static bool read_group(struct reader *r, bool begins) {
  bool zero_width, counts;
  size_t first = r->sets.n;
  r->at++;
  if (comes(r, "?(") || comes(r, "?'")) return give_up(r);
  if (!open_group(r, &zero_width, &counts)) return skip_past(r, ')'), r->zero_width = true, begins;
  bool after = read_alternatives(r, begins && (counts || !zero_width));
  r->at += r->at < r->s.n;
  r->zero_width = zero_width;
  if (!counts) r->sets.n = first;
  return zero_width ? begins : after;
}

static bool read_part(struct reader *r, bool begins) {
  char c = ahead(r, 0);
  r->opening = (struct set){0};
  r->zero_width = c == '^' || c == '$';
  if (pl_is_alnum(c)) return read_letters(r, begins);
  if (c == '\\') return read_escape(r, begins);
  if (c == '[') return read_class(r);
  if (c == '(') return read_group(r, begins);
  r->at++;
  while (((unsigned char)ahead(r, 0) & 0xC0) == 0x80) r->at++; /* the rest of a letter beyond ASCII */
  return c != '.' && (c != '$' || begins);
}

static bool read_sequence(struct reader *r, bool begins) {
  struct set opening = {0};
  bool opens = true, known = true;
  while (r->at < r->s.n && ahead(r, 0) != '|' && ahead(r, 0) != ')') {
    size_t first = r->sets.n;
    bool after = read_part(r, begins), takes = opens && !r->zero_width, optional = read_quantifier(r);
    if (takes && r->opening.n) join(&opening, &r->opening);
    if (takes) known = known && r->opening.n, opens = optional;
    if (optional) r->sets.n = first;
    begins = optional ? begins && after : after;
  }
  r->opening = known && !opens ? opening : (struct set){0};
  return begins;
}

/* What is known of alternatives together. */
struct either {
  struct set needed, opening;
  bool all_need, all_open;
};

static void add_alternative(struct reader *r, size_t first, struct either *e) {
  const struct set *best = best_from(r, first);
  if (best) join(&e->needed, best);
  if (r->opening.n) join(&e->opening, &r->opening);
  e->all_need = e->all_need && best;
  e->all_open = e->all_open && r->opening.n;
  r->sets.n = first;
}

static bool read_alternatives(struct reader *r, bool begins) {
  size_t first = r->sets.n;
  if (++r->depth > DEEPEST) return give_up(r);
  bool after = read_sequence(r, begins);
  r->depth--;
  if (ahead(r, 0) != '|') return after;
  struct either e = {.all_need = true, .all_open = true};
  add_alternative(r, first, &e);
  for (r->depth++; ahead(r, 0) == '|'; add_alternative(r, first, &e)) {
    r->at++;
    after = read_sequence(r, begins) && after;
  }
  r->depth--;
  if (e.all_need) pl_vec_push(&r->sets, e.needed);
  r->opening = e.all_open ? e.opening : (struct set){0};
  return after;
}

static uint16_t number_of(struct pl_claim_builder *b, const struct word *w) {
  if (w->stand_in != PLAIN) return (uint16_t)w->stand_in;
  struct pl_str stem = w->whole ? pl_arena_printf(b->arena, "%.*s$", PL_FMT(w->text)) : w->text;
  return pl_claim_stems_add(b->arena, b->language->stems, stem);
}

static int by_worth(const void *x, const void *y) { return worth(y) - worth(x); }

static size_t put_set(struct pl_claim_builder *b, const struct set *s, uint16_t *out) {
  size_t n = 0;
  out[n++] = (uint16_t)s->n;
  for (const struct word *w = s->first; w; w = w == s->last ? NULL : w->next) out[n++] = number_of(b, w);
  return n;
}

static uint16_t *put_sets(struct pl_claim_builder *b, const struct set *sets, size_t count) {
  size_t size = 1, n = 0;
  for (size_t i = 0; i < count; i++) size += sets[i].n + 1;
  uint16_t *out = PL_NEW_N(b->arena, uint16_t, size);
  for (size_t i = 0; i < count; i++) n += put_set(b, &sets[i], out + n);
  return out;
}

static int by_number(const void *x, const void *y) { return (int)*(const uint16_t *)x - (int)*(const uint16_t *)y; }

static void read_pattern(struct reader *r, bool begins) {
  r->at = 0;
  r->sets.n = 0;
  read_alternatives(r, begins);
  if (r->given_up || r->at < r->s.n) r->sets.n = 0, r->opening = (struct set){0};
}

/* A pattern without a word boundary in front may match within a word: where nothing else is needed, its letters are taken to begin a word,
 * and the search is left to the pattern. */
struct pl_claim_words pl_claim_words_of(struct pl_claim_builder *b, struct pl_str regex) {
  struct reader r = {.s = regex};
  struct pl_claim_words out = {0};
  read_pattern(&r, false);
  if (r.opening.n) {
    out.opening = put_sets(b, &r.opening, 1);
    qsort(out.opening + 1, out.opening[0], sizeof *out.opening, by_number);
  }
  if (!r.sets.n && !r.given_up) read_pattern(&r, true);
  if (r.sets.n) qsort(r.sets.at, r.sets.n, sizeof *r.sets.at, by_worth);
  if (r.sets.n) out.need = put_sets(b, r.sets.at, r.sets.n < SETS_KEPT ? r.sets.n : SETS_KEPT);
  pl_vec_free(&r.sets);
  pl_arena_release(&r.arena);
  return out;
}
