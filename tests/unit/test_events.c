/* The query of every language: tests/events/LANGUAGE/ holds source with expectations in its comments. "expect: TOKEN TOKEN" is about
 * the line it stands on; a file without comments has "LINE TOKEN" lines in NAME.expect beside it. '_' in a text stands for a blank. Tokens:
 *   go:net/http#Cookie()   an event of that resolved name        import:MODULE   an import
 *   field:NAME             a FIELD                               pair:KEY=VALUE  a PAIR with that constant value
 *   text:T, number:N       an event of that constant value       env:NAME        an event that reads the environment */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>

#include "base/file.h"
#include "base/path.h"
#include "resolve/values.h"
#include "ruleset/ruleset.h"
#include "syntax/syntax.h"

struct file {
  struct pl_arena arena;
  struct pl_events events;
  struct pl_names names;
};

static struct pl_ruleset *rules;
static struct pl_syntax *syntax;
static struct pl_syntax_worker *worker;
static int missing, met;

static int set_up(void **state) {
  (void)state;
  struct pl_error err = {0};
  rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  if (!rules) fail_msg("%s", err.text);
  syntax = pl_syntax_new(&rules->languages);
  worker = pl_syntax_worker_new(syntax);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  pl_syntax_worker_free(worker);
  pl_syntax_free(syntax);
  pl_ruleset_free(rules);
  return 0;
}

static struct pl_str text_of(struct file *f, uint32_t event) {
  if (!event) return PL_STR("");
  struct pl_const c = pl_value_of(&f->names, &rules->apis, event);
  if (c.kind == PL_CONST_NUMBER) return pl_arena_printf(&f->arena, "%.15g", c.number);
  return c.kind == PL_CONST_NONE ? f->events.at[event].text : c.text;
}

static bool same(struct pl_str text, struct pl_str expected) {
  if (text.n != expected.n) return false;
  for (size_t i = 0; i < text.n; i++)
    if (text.p[i] != expected.p[i] && !(expected.p[i] == '_' && text.p[i] == ' ')) return false;
  return true;
}

static bool is_pair(struct file *f, uint32_t i, struct pl_str expected) {
  size_t eq = pl_str_chr(expected, '=');
  uint32_t key = pl_event_child(&f->events, i, PL_AS_KEY), value = pl_event_child(&f->events, i, PL_AS_VALUE);
  return key && pl_str_eq(f->events.at[key].text, pl_str_cut(expected, 0, eq)) &&
         same(text_of(f, value), pl_str_cut(expected, eq + 1, expected.n));
}

static bool child_is(const struct pl_events *e, uint32_t i, enum pl_event_role as, struct pl_str expected) {
  for (uint32_t c = pl_event_child(e, i, as); c; c = pl_event_next(e, c, as))
    if (same(e->at[c].text, expected)) return true;
  return false;
}

static bool fits(struct file *f, uint32_t i, struct pl_str token) {
  size_t colon = pl_str_chr(token, ':');
  struct pl_str what = pl_str_cut(token, 0, colon), rest = pl_str_cut(token, colon + 1, token.n);
  const struct pl_event *e = &f->events.at[i];
  if (pl_str_is(what, "import"))
    return (e->kind == PL_EV_IMPORT || e->kind == PL_EV_EXPORT) && child_is(&f->events, i, PL_AS_MODULE, rest);
  if (pl_str_is(what, "field")) return e->kind == PL_EV_FIELD && child_is(&f->events, i, PL_AS_NAME, rest);
  if (pl_str_is(what, "pair")) return e->kind == PL_EV_PAIR && is_pair(f, i, rest);
  if (pl_str_is(what, "text")) return e->kind != PL_EV_FILE && same(text_of(f, i), rest);
  if (pl_str_is(what, "env")) return pl_str_eq(pl_value_env(&f->names, i), rest);
  if (!pl_str_is(what, "number")) return pl_str_eq(pl_names_of(&f->names, i), token);
  struct pl_const c = pl_value_of(&f->names, &rules->apis, i);
  return c.kind == PL_CONST_NUMBER && c.number == strtod(rest.p, NULL);
}

static void expect(struct file *f, const char *path, uint32_t line, struct pl_str token) {
  for (uint32_t i = 1; i < f->events.n; i++)
    if (f->events.at[i].line == line && fits(f, i, token)) {
      met++;
      return;
    }
  missing++;
  fprintf(stderr, "%s:%u: no %.*s\n", path, line, PL_FMT(token));
  for (uint32_t i = 1; i < f->events.n; i++) {
    struct pl_str name = f->events.at[i].line == line ? pl_names_of(&f->names, i) : PL_STR("");
    if (name.n)
      fprintf(stderr, "    %s %.*s\n", pl_event_kind_name((enum pl_event_kind)f->events.at[i].kind), PL_FMT(name));
  }
}

static void expect_line(struct file *f, const char *path, uint32_t line, struct pl_str tokens) {
  struct pl_str token;
  while (pl_str_next(&tokens, ' ', &token))
    if (pl_str_chr(token, ':') != SIZE_MAX) expect(f, path, line, token);
}

static void inline_expectations(struct file *f, const char *path, struct pl_str source) {
  struct pl_str line, rest = source;
  for (uint32_t n = 1; pl_str_next(&rest, '\n', &line); n++) {
    size_t at = pl_str_find(line, PL_STR("expect: "));
    if (at != SIZE_MAX) expect_line(f, path, n, pl_str_cut(line, at + 8, line.n));
  }
}

static void sidecar_expectations(struct file *f, const char *path) {
  struct pl_str bytes, line;
  struct pl_str side = pl_arena_printf(&f->arena, "%s.expect", path);
  if (pl_file_read(side.p, 1 << 20, true, &bytes) != PL_READ_OK) return;
  struct pl_str rest = bytes;
  while (pl_str_next(&rest, '\n', &line)) expect_line(f, path, (uint32_t)strtoul(line.p, NULL, 10), line);
  free((char *)(uintptr_t)bytes.p);
}

static void check_file(const char *path, const char *name) {
  struct file f = {{0}, {0}, {0}};
  struct pl_str source = {NULL, 0};
  struct pl_error err = {0};
  const struct pl_language *l = pl_language_of(&rules->languages, pl_str_of(name));
  if (!l || pl_file_read(path, 1 << 20, true, &source) != PL_READ_OK) fail_msg("%s: cannot be read", path);
  if (!pl_syntax_events(worker, l, source, &f.arena, &f.events, &err)) fail_msg("%s: %s", path, err.text);
  pl_names_init(&f.names, &f.arena, &f.events, l, pl_str_of(name));
  inline_expectations(&f, path, source);
  sidecar_expectations(&f, path);
  pl_names_release(&f.names);
  pl_events_release(&f.events);
  pl_arena_release(&f.arena);
  free((char *)(uintptr_t)source.p);
}

/* Calls `visit` for each file of tests/events/<language>/. */
static void each_sample(void (*visit)(const char *path, const char *name)) {
  char root[512], folder[800], path[1100];
  snprintf(root, sizeof root, "%s/tests/events", getenv("SRC_DIR"));
  DIR *top = opendir(root);
  assert_non_null(top);
  for (struct dirent *d; (d = readdir(top));) {
    snprintf(folder, sizeof folder, "%s/%s", root, d->d_name);
    DIR *inner = d->d_name[0] == '.' ? NULL : opendir(folder);
    for (struct dirent *e; inner && (e = readdir(inner));) {
      bool dots = !strcmp(e->d_name, ".") || !strcmp(e->d_name, "..");
      snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
      if (!dots && !pl_str_ends(pl_str_of(e->d_name), ".expect")) visit(path, e->d_name);
    }
    if (inner) closedir(inner);
  }
  closedir(top);
}

static void samples_give_what_they_expect(void **state) {
  (void)state;
  missing = met = 0;
  each_sample(check_file);
  assert_int_equal(missing, 0);
  assert_true(met > 150);
}

/* Events of any bytes in any language: they must come to an end, and their links must hold. */
static void survive(const struct pl_language *l, struct pl_str bytes) {
  struct file f = {{0}, {0}, {0}};
  struct pl_error err = {0};
  if (pl_syntax_events(worker, l, bytes, &f.arena, &f.events, &err)) {
    pl_names_init(&f.names, &f.arena, &f.events, l, PL_STR("a/b.x"));
    for (uint32_t i = 1; i < f.events.n; i++) {
      assert_true(f.events.at[i].parent < i);
      assert_true(f.events.at[i].start <= f.events.at[i].end && f.events.at[i].end <= bytes.n);
      pl_names_of(&f.names, i);
      pl_value_of(&f.names, &rules->apis, i);
    }
    pl_names_release(&f.names);
  } else {
    assert_true(err.set);
  }
  pl_events_release(&f.events);
  pl_arena_release(&f.arena);
}

static void cut_short(const char *path, const char *name) {
  struct pl_str source;
  const struct pl_language *l = pl_language_of(&rules->languages, pl_str_of(name));
  assert_int_equal(pl_file_read(path, 1 << 20, true, &source), PL_READ_OK);
  for (size_t n = 0; n < source.n; n += 1 + source.n / 40) {
    char *exact = malloc(n + 1); /* so that a sanitizer sees a read past the end */
    memcpy(exact, source.p, n);
    survive(l, pl_str_n(exact, n));
    free(exact);
  }
  free((char *)(uintptr_t)source.p);
}

static void truncated_samples(void **state) {
  (void)state;
  each_sample(cut_short);
}

static void every_query_compiles(void **state) {
  (void)state;
  for (size_t i = 0; i < rules->languages.n; i++) {
    struct pl_arena arena = {0};
    struct pl_events events = {0};
    struct pl_error err = {0};
    const struct pl_language *l = &rules->languages.at[i];
    if (l->file_count && pl_syntax_knows(l) && !pl_syntax_events(worker, l, PL_STR("a"), &arena, &events, &err))
      fail_msg("%s", err.text);
    pl_events_release(&events);
    pl_arena_release(&arena);
  }
}

static void deep_and_wide_text(void **state) {
  (void)state;
  static const char *const pieces[] = {"(",     "{",    "[",        "<div>", "a(", "a.b().",   "a = ", "1 + ",
                                       "f(1, ", "\"${", "if (a) {", "<%= ",  "'",  "\xff\x00", NULL};
  enum { REPEATS = 2500 };
  for (size_t p = 0; pieces[p]; p++) {
    size_t one = strlen(pieces[p]) ? strlen(pieces[p]) : 1, n = one * REPEATS;
    char *text = malloc(n);
    for (size_t i = 0; i < n; i++) text[i] = pieces[p][i % one];
    for (size_t i = 0; i < rules->languages.n; i++)
      if (rules->languages.at[i].file_count && pl_syntax_knows(&rules->languages.at[i]))
        survive(&rules->languages.at[i], pl_str_n(text, n));
    free(text);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_query_compiles),
      cmocka_unit_test(samples_give_what_they_expect),
      cmocka_unit_test(truncated_samples),
      cmocka_unit_test(deep_and_wide_text),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
