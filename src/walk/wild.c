/* Compiles a pattern to a row of steps and runs them as a nondeterministic automaton: a set of places in the row is
 * carried along the text, so no pattern can make matching explode. Semantics are those of `git help gitignore`, with the
 * corner cases pinned by tests/walk, which compares with git itself. */
#include "walk/wild.h"

enum kind {
  STEP_CHAR,  /* this byte */
  STEP_ANY,   /* any byte, in a path any but '/' */
  STEP_SET,   /* a byte of the set */
  STEP_STAR,  /* any run, in a path without '/' */
  STEP_ALL,   /* any run */
  STEP_SKIP3, /* the next two steps may be left out: "**" and '/' of a leading or inner "**" + "/" */
  STEP_NEVER
};

struct step {
  enum kind kind;
  unsigned char c;
  const uint32_t *set; /* 256 bits */
};

struct pl_wild {
  bool path, icase;
  size_t n;
  struct step *step;
};

struct class_name {
  const char *name;
  bool (*has)(unsigned char c);
};

static bool is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
static bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static bool is_alpha(unsigned char c) { return is_upper(c) || is_lower(c); }
static bool is_alnum(unsigned char c) { return is_alpha(c) || is_digit(c); }
static bool is_blank(unsigned char c) { return c == ' ' || c == '\t'; }
static bool is_cntrl(unsigned char c) { return c < 0x20 || c == 0x7F; }
static bool is_graph(unsigned char c) { return c > 0x20 && c < 0x7F; }
static bool is_print(unsigned char c) { return c >= 0x20 && c < 0x7F; }
static bool is_punct(unsigned char c) { return is_graph(c) && !is_alnum(c); }
static bool is_space(unsigned char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
static bool is_xdigit(unsigned char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

static const struct class_name classes[] = {
    {"alnum", is_alnum}, {"alpha", is_alpha}, {"blank", is_blank}, {"cntrl", is_cntrl},
    {"digit", is_digit}, {"graph", is_graph}, {"lower", is_lower}, {"print", is_print},
    {"punct", is_punct}, {"space", is_space}, {"upper", is_upper}, {"xdigit", is_xdigit},
};

static const struct class_name *class_named(struct pl_str name) {
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (pl_str_is(name, classes[i].name)) return &classes[i];
  return NULL;
}

/* The bytes of a set while it is read. Folded sets are asked for lower-case bytes; ranges and [:upper:] also take their
 * upper-case form, single bytes do not: that is what git does. */
struct set {
  uint32_t bits[8];
  bool icase;
};

static void set_add(struct set *s, unsigned c) { s->bits[c >> 5] |= 1u << (c & 31); }
static bool set_has(const uint32_t *bits, unsigned char c) { return bits[c >> 5] >> (c & 31) & 1; }

static void set_add_range(struct set *s, unsigned char low, unsigned char high) {
  for (unsigned c = low; c <= high; c++) {
    set_add(s, c);
    if (s->icase && is_upper((unsigned char)c)) set_add(s, c + 32);
  }
}

static void set_add_class(struct set *s, const struct class_name *class) {
  for (unsigned c = 0; c < 256; c++)
    if (c < 128 && class->has((unsigned char)c)) set_add(s, c);
  if (s->icase && class->has == is_upper) set_add_range(s, 'A', 'Z');
}

/* Reads "[:name:]" at *i (just behind "[:"). False: not a class, *i is unchanged; *never: no such class. */
static bool read_class(struct pl_str p, size_t *i, struct set *s, bool *never) {
  size_t end = *i;
  while (end < p.n && p.p[end] != ']') end++;
  if (end >= p.n) return *never = true;
  if (end == *i || p.p[end - 1] != ':') return false;
  const struct class_name *class = class_named(pl_str_cut(p, *i, end - 1));
  if (!class) return *never = true;
  set_add_class(s, class);
  *i = end + 1;
  return true;
}

/* One member of a set at *i; `before` is the single byte in front of it, 0 when there is none that could open a range.
 * False when the pattern ends here. */
static bool read_member(struct pl_str p, size_t *i, struct set *s, unsigned char *before) {
  unsigned char c = (unsigned char)p.p[(*i)++];
  bool never = false;
  if (c == '-' && *before && *i < p.n && p.p[*i] != ']') {
    c = (unsigned char)p.p[(*i)++];
    if (c == '\\') {
      if (*i >= p.n) return false;
      c = (unsigned char)p.p[(*i)++];
    }
    set_add_range(s, *before, c);
    *before = 0;
    return true;
  }
  if (c == '[' && *i < p.n && p.p[*i] == ':') {
    size_t at = *i + 1;
    if (read_class(p, &at, s, &never)) {
      *i = at;
      *before = 0;
      return !never;
    }
  } else if (c == '\\') {
    if (*i >= p.n) return false;
    c = (unsigned char)p.p[(*i)++];
  }
  set_add(s, c);
  *before = c;
  return true;
}

/* Reads a set whose '[' stands just before *i; moves past its ']'. A set without end never matches. */
static struct step read_set(struct pl_arena *a, struct pl_str p, size_t *i, const struct pl_wild *w) {
  struct set s = {.icase = w->icase};
  unsigned char before = 0;
  bool negated = *i < p.n && (p.p[*i] == '!' || p.p[*i] == '^');
  if (negated) ++*i;
  for (bool first = true; *i < p.n && (first || p.p[*i] != ']'); first = false)
    if (!read_member(p, i, &s, &before)) return (struct step){.kind = STEP_NEVER};
  if (*i >= p.n) return (struct step){.kind = STEP_NEVER};
  ++*i;
  uint32_t *bits = PL_NEW_N(a, uint32_t, 8);
  for (int k = 0; k < 8; k++) bits[k] = negated ? ~s.bits[k] : s.bits[k];
  if (w->path) bits['/' >> 5] &= ~(1u << ('/' & 31));
  return (struct step){.kind = STEP_SET, .set = bits};
}

static void push(struct pl_wild *w, struct step step) { w->step[w->n++] = step; }

/* A run of stars whose first stands at *i; moves past it. */
static void read_stars(struct pl_wild *w, struct pl_str p, size_t *i) {
  size_t start = *i;
  while (*i < p.n && p.p[*i] == '*') ++*i;
  struct pl_str rest = pl_str_cut(p, *i, p.n);
  bool opens = start == 0 || p.p[start - 1] == '/';
  bool closes = !rest.n || rest.p[0] == '/' || pl_str_starts(rest, "\\/");
  bool folders = *i - start > 1 && opens && closes;
  if (w->path && !folders) {
    push(w, (struct step){.kind = STEP_STAR});
    return;
  }
  if (w->path && rest.n && rest.p[0] == '/') push(w, (struct step){.kind = STEP_SKIP3});
  push(w, (struct step){.kind = STEP_ALL});
}

static void read_step(struct pl_arena *a, struct pl_wild *w, struct pl_str p, size_t *i) {
  char c = p.p[*i];
  if (c == '*') {
    read_stars(w, p, i);
    return;
  }
  ++*i;
  if (c == '?') {
    push(w, (struct step){.kind = STEP_ANY});
  } else if (c == '[') {
    push(w, read_set(a, p, i, w));
  } else if (c == '\\' && *i >= p.n) {
    push(w, (struct step){.kind = STEP_NEVER});
  } else {
    c = c == '\\' ? p.p[(*i)++] : w->icase ? pl_lower(c) : c; /* git does not fold an escaped byte */
    push(w, (struct step){.kind = STEP_CHAR, .c = (unsigned char)c});
  }
}

const struct pl_wild *pl_wild_compile(struct pl_arena *a, struct pl_str pattern, unsigned flags) {
  if (pattern.n > PL_WILD_MAX) return NULL;
  struct pl_wild *w = PL_NEW(a, struct pl_wild);
  w->path = flags & PL_WILD_PATH;
  w->icase = flags & PL_WILD_ICASE;
  w->step = PL_NEW_N(a, struct step, pattern.n + 1); /* no byte gives more than one step, but "**" may give two */
  for (size_t i = 0; i < pattern.n;) read_step(a, w, pattern, &i);
  return w;
}

static bool takes(const struct pl_wild *w, const struct step *s, unsigned char c) {
  switch (s->kind) {
    case STEP_CHAR: return s->c == c;
    case STEP_SET: return set_has(s->set, c);
    case STEP_ANY:
    case STEP_STAR: return !w->path || c != '/';
    case STEP_ALL: return true;
    default: return false;
  }
}

/* Adds what can be reached without taking a byte: behind a star, behind a left-out "**" + "/". */
static void spread(const struct pl_wild *w, unsigned char *at, size_t low) {
  for (size_t k = low; k < w->n; k++) {
    if (!at[k]) continue;
    enum kind kind = w->step[k].kind;
    if (kind == STEP_STAR || kind == STEP_ALL || kind == STEP_SKIP3) at[k + 1] = 1;
    if (kind == STEP_SKIP3) at[k + 3] = 1;
  }
}

/* One byte: moves every place that takes it. Returns the lowest place still alive, or n + 1 when none is. */
static size_t advance(const struct pl_wild *w, unsigned char *at, size_t low, unsigned char c) {
  size_t lowest = w->n + 1;
  at[w->n] = 0;
  for (size_t k = w->n; k-- > low;) { /* from the end, so that a moved place is not moved again */
    if (!at[k]) continue;
    const struct step *s = &w->step[k];
    bool stays = s->kind == STEP_STAR || s->kind == STEP_ALL, taken = takes(w, s, c);
    at[k] = taken && stays;
    if (taken && !stays) at[k + 1] = 1;
    if (taken) lowest = stays ? k : k + 1;
  }
  return lowest;
}

bool pl_wild_match(const struct pl_wild *w, struct pl_str text) {
  unsigned char at[PL_WILD_MAX + 4];
  memset(at, 0, w->n + 4);
  at[0] = 1;
  size_t low = 0;
  spread(w, at, 0);
  for (size_t i = 0; i < text.n; i++) {
    char c = w->icase ? pl_lower(text.p[i]) : text.p[i];
    low = advance(w, at, low, (unsigned char)c);
    if (low > w->n) return false;
    spread(w, at, low);
  }
  return at[w->n];
}
