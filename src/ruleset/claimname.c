/* Names of vendors in prose: from the catalogue to a matcher by first word. Longest name wins; ordinary words count only with
 * their capital letters, and are marked where a sentence starts. */
#include "ruleset/claimform_p.h"

struct name {
  struct pl_str text;
  size_t vendor; /* SIZE_MAX: a phrase that hides a name */
  bool common;
  struct name *next; /* same first word */
};
struct pl_claim_names {
  struct pl_map by_word; /* lower-case first word -> struct name * */
};

static size_t word_end(struct pl_str s, size_t at) {
  size_t i = at;
  while (i < s.n && (pl_is_alnum(s.p[i]) || (unsigned char)s.p[i] >= 0x80)) i++;
  return i > at ? i : at + 1;
}

static void add(struct pl_arena *a, struct pl_claim_names *names, struct pl_str text, size_t vendor, bool common) {
  text = pl_str_trim(text);
  if (text.n < 2) return;
  struct pl_str word = pl_arena_lower(a, pl_str_cut(text, 0, word_end(text, 0)));
  struct name *n = PL_NEW(a, struct name);
  *n = (struct name){text, vendor, common, pl_map_get(&names->by_word, word)};
  pl_map_set(&names->by_word, word, n);
}

struct pl_claim_names *pl_claim_names_new(struct pl_arena *a, const struct pl_claim_rules *rules) {
  struct pl_claim_names *names = PL_NEW(a, struct pl_claim_names);
  for (size_t i = 0; rules->vendors && i < rules->vendors->n; i++) {
    const struct pl_vendor *v = rules->vendors->at[i];
    add(a, names, v->name, i, v->common_word);
    for (size_t k = 0; k < v->alias_count; k++) add(a, names, v->aliases[k], i, v->common_word);
  }
  for (size_t l = 0; l < rules->language_n; l++)
    for (size_t k = 0; k < rules->languages[l].not_vendor_n; k++)
      add(a, names, rules->languages[l].not_vendors[k], SIZE_MAX, false);
  return names;
}

void pl_claim_names_free(struct pl_claim_names *names) {
  if (names) pl_map_free(&names->by_word);
}

static bool has_capital(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if ((s.p[i] >= 'A' && s.p[i] <= 'Z') || pl_is_digit(s.p[i])) return true;
  return false;
}

static bool fits(const struct name *n, struct pl_str text, size_t at) {
  struct pl_str there = pl_str_cut(text, at, at + n->text.n);
  if (there.n != n->text.n || !pl_str_ieq(there, n->text)) return false;
  if (at + there.n < text.n && pl_is_alnum(text.p[at + there.n]) && pl_is_alnum(there.p[there.n - 1])) return false;
  if (n->vendor == SIZE_MAX) return true;
  if (n->common) return pl_str_eq(there, n->text);
  return has_capital(there) || there.n >= 5 || !has_capital(n->text);
}

/* "Stripe, Inc." and "Polar.sh" are one name. */
static size_t with_suffix(struct pl_str text, size_t end) {
  static const char *const suffixes[] = {
      ", Inc.", ", Inc",    " Inc.", " Inc",   ", LLC",  " LLC",         ", Ltd.",  ", Ltd", " Ltd.",
      " Ltd",   " Limited", " GmbH", ", GmbH", " Corp.", " Corporation", ", Corp.", " B.V.", " AG",
      " AB",    " S.A.",    " SAS",  " PBC",   ", PBC",  " Pte. Ltd.",   " Oy",     " SE",   " Ireland Limited",
      ".com",   ".io",      ".ai",   ".sh",    ".dev",   ".app",         ".net",    ".org",  ".co",
      ".so",    ".js",      ".in",   ".me"};
  struct pl_str rest = pl_str_cut(text, end, text.n);
  size_t best = 0;
  for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
    size_t n = strlen(suffixes[i]);
    if (n > best && pl_str_starts(rest, suffixes[i]) && (n >= rest.n || !pl_is_alnum(rest.p[n]))) best = n;
  }
  return end + best;
}

static bool starts_sentence(struct pl_str text, size_t at) {
  while (at && (pl_is_space(text.p[at - 1]) || text.p[at - 1] == '"' || text.p[at - 1] == '(')) at--;
  return at == 0 || strchr(".!?", text.p[at - 1]);
}

/* What follows a name, not an ordinary word at the start of a sentence. */
static bool stands_alone(struct pl_str text, size_t end) {
  struct pl_str rest = pl_str_trim(pl_str_cut(text, end, text.n));
  return !rest.n || strchr(":(,;|-.)/'", rest.p[0]) || (unsigned char)rest.p[0] >= 0x80;
}

/* "4.3 Render": the number of a heading, with a full stop. */
static bool behind_numbering(struct pl_str text, size_t at) {
  struct pl_str before = pl_str_trim(pl_str_cut(text, 0, at));
  for (size_t i = 0; i < before.n; i++)
    if (!pl_is_digit(before.p[i]) && before.p[i] != '.') return false;
  return before.n < 9 && pl_str_chr(before, '.') != SIZE_MAX;
}

/* A number beside an ordinary word: "June 2026", "3 March". */
static bool beside_number(struct pl_str text, size_t at, size_t end) {
  if (behind_numbering(text, at)) at = 0;
  while (at && (pl_is_space(text.p[at - 1]) || text.p[at - 1] == '.')) at--;
  while (end < text.n && (pl_is_space(text.p[end]) || text.p[end] == ',')) end++;
  return (at && pl_is_digit(text.p[at - 1])) || (end < text.n && pl_is_digit(text.p[end]));
}

/* "Stripe/Square": the second of two names, not a part of a path or an address. */
static bool second_of_two(struct pl_str text, size_t at) {
  size_t from = at - 1;
  if (text.p[from] != '/') return false;
  while (from && !pl_is_space(text.p[from - 1]) && text.p[from - 1] != '(') from--;
  struct pl_str before = pl_str_cut(text, from, at - 1);
  return before.n && before.p[0] >= 'A' && before.p[0] <= 'Z' && pl_str_chr(before, '.') == SIZE_MAX &&
         pl_str_chr(before, ':') == SIZE_MAX && pl_str_chr(before, '@') == SIZE_MAX;
}

static bool inside_word(struct pl_str text, size_t at) {
  return at && (pl_is_alnum(text.p[at - 1]) || (strchr("@/._", text.p[at - 1]) && !second_of_two(text, at)));
}

bool pl_claim_names_at(const struct pl_claim_names *names, struct pl_str text, size_t at, struct pl_claim_mention *m) {
  char lower[64];
  if (inside_word(text, at)) return false;
  size_t n = word_end(text, at) - at;
  if (n >= sizeof lower) return false;
  for (size_t i = 0; i < n; i++) lower[i] = pl_lower(text.p[at + i]);
  const struct name *best = NULL;
  for (const struct name *x = pl_map_get(&names->by_word, pl_str_n(lower, n)); x; x = x->next)
    if (fits(x, text, at) &&
        (!best || x->text.n > best->text.n || (x->text.n == best->text.n && best->vendor != SIZE_MAX)))
      best = x;
  if (!best) return false;
  m->vendor = best->vendor;
  m->end = with_suffix(text, at + best->text.n);
  bool one_word = pl_str_chr(best->text, ' ') == SIZE_MAX;
  bool bare = best->common && one_word && m->end == at + best->text.n;
  m->weak = bare && beside_number(text, at, m->end);
  m->opens = bare && starts_sentence(text, at) && !stands_alone(text, m->end);
  return true;
}
