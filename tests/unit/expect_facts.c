/* Compares the facts of a folder with the comments in it. */
#include "expect_facts.h"

#include <stdio.h>

#include "base/vec.h"
#include "model/fact.h"
#include "resolve/values.h"

struct expectation {
  struct pl_str path, text; /* "hash bcrypt purpose=password" */
  uint32_t line;
  bool met;
};

/* "facts: hash cookie" says of which kinds the file names every fact. */
struct complete {
  struct pl_str path, kinds;
};

struct marks {
  PL_VEC(struct expectation) all;
  PL_VEC(struct complete) files;
};

static bool next_word(struct pl_str *rest, struct pl_str *word) {
  *rest = pl_str_trim(*rest);
  return rest->n && pl_str_next(rest, ' ', word) && word->n;
}

static bool lists(struct pl_str words, struct pl_str word) {
  struct pl_str one;
  while (next_word(&words, &one))
    if (pl_str_eq(one, word)) return true;
  return false;
}

/* The text behind the mark, without what closes the comment. */
static bool behind(struct pl_str line, const char *mark, struct pl_str *out) {
  size_t at = pl_str_find(line, pl_str_of(mark));
  if (at == SIZE_MAX) return false;
  struct pl_str rest = pl_str_cut(line, at + strlen(mark), line.n);
  static const char *const closings[] = {"-->", "*/", "#}", "%>", NULL};
  for (size_t i = 0; closings[i]; i++) {
    size_t end = pl_str_find(rest, pl_str_of(closings[i]));
    if (end != SIZE_MAX) rest.n = end;
  }
  *out = pl_str_trim(rest);
  return true;
}

static void take_marks(struct marks *m, struct pl_str path, uint32_t n, struct pl_str text) {
  struct pl_str one;
  while (pl_str_next(&text, ',', &one)) pl_vec_push(&m->all, ((struct expectation){path, pl_str_trim(one), n, false}));
}

static void take_comments(struct marks *m, struct pl_str path, struct pl_str bytes) {
  struct pl_str line, text;
  for (uint32_t n = 1; pl_str_next(&bytes, '\n', &line); n++) {
    if (behind(line, "facts: ", &text)) pl_vec_push(&m->files, ((struct complete){path, text}));
    if (behind(line, "fact: ", &text)) take_marks(m, path, n, text);
  }
}

/* "all hash cookie", then "12 hash bcrypt purpose=password" a line. */
static void take_list(struct marks *m, struct pl_str path, struct pl_str bytes) {
  struct pl_str line, first;
  while (pl_str_next(&bytes, '\n', &line)) {
    struct pl_str rest = line;
    double n;
    if (!next_word(&rest, &first)) continue;
    if (pl_number_parse(first, &n))
      take_marks(m, path, (uint32_t)n, rest);
    else
      pl_vec_push(&m->files, ((struct complete){path, rest}));
  }
}

static void take_file(struct marks *m, struct pl_str path, struct pl_str bytes) {
  if (pl_str_ends(path, ".facts"))
    take_list(m, pl_str_cut(path, 0, path.n - 6), bytes);
  else
    take_comments(m, path, bytes);
}

static bool value_is(const struct pl_value *v, struct pl_str want) {
  char number[32];
  if (!v) return pl_str_is(want, "absent");
  if (v->kind == PL_VALUE_TEXT) return pl_str_eq(v->text, want);
  if (v->kind == PL_VALUE_BOOL) return pl_str_is(want, v->number != 0 ? "true" : "false");
  snprintf(number, sizeof number, "%.15g", v->number);
  return pl_str_is(want, number);
}

static bool word_fits(const struct pl_fact *f, struct pl_str word) {
  char key[64];
  size_t equal = pl_str_chr(word, '=');
  if (equal == SIZE_MAX) return pl_str_eq(word, f->subject);
  snprintf(key, sizeof key, "%.*s", (int)equal, word.p);
  struct pl_str want = pl_str_cut(word, equal + 1, word.n);
  if (strcmp(key, "role") == 0) return pl_str_is(want, pl_role_name(f->role));
  if (strcmp(key, "tier") == 0) return pl_str_is(want, pl_tier_name(f->tier));
  return value_is(pl_attr_get(f->attrs, key), want);
}

static bool fits(const struct pl_fact *f, const struct expectation *e) {
  struct pl_str rest = e->text, word;
  if (f->span.line != e->line || !pl_str_eq(f->path, e->path) || !next_word(&rest, &word)) return false;
  if (!pl_str_is(word, pl_fact_kind_name(f->kind))) return false;
  while (next_word(&rest, &word))
    if (!word_fits(f, word)) return false;
  return true;
}

static bool kind_is_complete(const struct marks *m, const struct pl_fact *f) {
  for (size_t i = 0; i < m->files.n; i++) {
    struct pl_str kinds = m->files.at[i].kinds;
    bool strong = f->tier > PL_TIER_IMPORT || lists(kinds, PL_STR("weak"));
    if (strong && pl_str_eq(m->files.at[i].path, f->path) && lists(kinds, pl_str_of(pl_fact_kind_name(f->kind))))
      return true;
  }
  return false;
}

static void compare(const char *folder, struct marks *m, const struct pl_result *r, struct expect_result *out) {
  out->expected += m->all.n;
  for (size_t i = 0; i < r->fact_count; i++) {
    const struct pl_fact *f = &r->facts[i];
    bool expected = false;
    for (size_t k = 0; k < m->all.n; k++)
      if (fits(f, &m->all.at[k])) expected = m->all.at[k].met = true;
    bool noise = !expected && kind_is_complete(m, f);
    out->reported += expected || noise;
    out->noisy += noise;
    if (noise)
      fprintf(stderr, "noisy    %s/%.*s:%u %s %.*s\n", folder, PL_FMT(f->path), f->span.line,
              pl_fact_kind_name(f->kind), PL_FMT(f->subject));
  }
  for (size_t k = 0; k < m->all.n; k++) {
    if (m->all.at[k].met) continue;
    out->missing++;
    fprintf(stderr, "missing  %s/%.*s:%u %.*s\n", folder, PL_FMT(m->all.at[k].path), m->all.at[k].line,
            PL_FMT(m->all.at[k].text));
  }
}

void expect_facts(const char *folder, const struct expect_file *files, size_t n, const struct pl_result *result,
                  struct expect_result *out) {
  struct marks m = {0};
  for (size_t i = 0; i < n; i++) take_file(&m, files[i].path, files[i].bytes);
  compare(folder, &m, result, out);
  pl_vec_free(&m.all);
  pl_vec_free(&m.files);
}
