/* Runs a folder and compares its findings with the comments in it. */
#include "expect.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "expect_facts.h"
#include "ruleset/check.h"
#include "run/run.h"

struct expectation {
  struct pl_str path, rule;
  uint32_t line;
  bool met;
};
typedef PL_VEC(struct expectation) expectations;

/* Reads "PL1001 PL1002 …" from the start of the text. */
static void take_rules(expectations *out, struct pl_str path, uint32_t line, struct pl_str text) {
  for (text = pl_str_trim(text); text.n >= 6 && pl_str_starts(text, "PL");
       text = pl_str_trim(pl_str_cut(text, 6, text.n)))
    pl_vec_push(out, ((struct expectation){path, pl_str_cut(text, 0, 6), line, false}));
}

static void take_comments(expectations *out, struct pl_str path, struct pl_str bytes) {
  struct pl_str line;
  for (uint32_t n = 1; pl_str_next(&bytes, '\n', &line); n++) {
    size_t at = pl_str_find(line, PL_STR("expect: "));
    if (at != SIZE_MAX) take_rules(out, path, n, pl_str_cut(line, at + 8, line.n));
  }
}

/* "LINE PL1001": the number, then the rules. */
static void take_list(expectations *out, struct pl_str path, struct pl_str bytes) {
  struct pl_str line;
  while (pl_str_next(&bytes, '\n', &line)) {
    uint32_t n = 0;
    size_t i = 0;
    for (; i < line.n && pl_is_digit(line.p[i]); i++) n = n * 10 + (uint32_t)(line.p[i] - '0');
    take_rules(out, path, n, pl_str_cut(line, i, line.n));
  }
}

static struct pl_str text_of(struct pl_arena *a, const char *folder, struct pl_str path) {
  struct pl_str bytes, full = pl_arena_printf(a, "%s/%.*s", folder, PL_FMT(path));
  if (pl_file_read(full.p, 1 << 20, true, &bytes) != PL_READ_OK) return PL_STR("");
  struct pl_str text = pl_arena_str(a, bytes);
  free((char *)(uintptr_t)bytes.p);
  return text;
}

static void take_file(struct pl_str path, struct pl_str text, expectations *out) {
  if (pl_str_ends(path, ".expect"))
    take_list(out, pl_str_cut(path, 0, path.n - 7), text);
  else
    take_comments(out, path, text);
}

static bool met_at(expectations *all, struct pl_str rule, struct pl_str path, uint32_t line) {
  bool any = false;
  for (size_t i = 0; i < all->n; i++) {
    struct expectation *e = &all->at[i];
    if (e->line == line && pl_str_eq(e->path, path) && pl_str_eq(e->rule, rule)) any = e->met = true;
  }
  return any;
}

/* The sentence, and the further ones that say the same. */
static bool met_by_claim(expectations *all, struct pl_str rule, const struct pl_claim *cl) {
  bool any = met_at(all, rule, cl->path, cl->span.line);
  struct pl_str rest = cl->also, line;
  while (rest.n && pl_str_next(&rest, ',', &line)) {
    uint32_t n = 0;
    for (size_t i = 0; i < line.n; i++) n = n * 10 + (uint32_t)(line.p[i] - '0');
    any = met_at(all, rule, cl->path, n) || any;
  }
  return any;
}

/* Marks what the finding meets at any of its places. */
static bool is_expected(expectations *all, const struct pl_finding *f) {
  bool any = f->claim && met_by_claim(all, f->rule->id, f->claim);
  if (f->other && met_at(all, f->rule->id, f->other->path, f->other->span.line)) any = true;
  for (size_t i = 0; i < f->fact_count; i++)
    if (met_at(all, f->rule->id, f->facts[i]->path, f->facts[i]->span.line)) any = true;
  return any;
}

static void print_noise(const char *folder, const struct pl_finding *f) {
  struct pl_str path = f->fact_count ? f->facts[0]->path : f->claim->path;
  unsigned line = f->fact_count ? f->facts[0]->span.line : f->claim->span.line;
  fprintf(stderr, "noisy    %s/%.*s:%u %.*s %.*s\n", folder, PL_FMT(path), line, PL_FMT(f->rule->id),
          PL_FMT(f->message));
}

/* A level at which the rule's page says that it never reports. */
static bool unlisted_level(const char *folder, const struct pl_finding *f) {
  if (f->rule->level_set || f->rule->levels[f->level].n) return false;
  fprintf(stderr, "level    %s: %.*s reports as %s, and its 'levels' do not say when\n", folder, PL_FMT(f->rule->id),
          pl_level_name(f->level));
  return true;
}

static void compare(const char *folder, const struct pl_result *result, expectations *all, struct expect_result *out) {
  out->expected += all->n;
  for (size_t i = 0; i < result->finding_count; i++) {
    const struct pl_finding *f = &result->findings[i];
    bool expected = is_expected(all, f);
    out->noisy += unlisted_level(folder, f);
    out->reported += expected || f->level != PL_LEVEL_NOTE;
    if (expected || f->level == PL_LEVEL_NOTE) continue;
    out->noisy++;
    print_noise(folder, f);
  }
  for (size_t i = 0; i < all->n; i++) {
    if (all->at[i].met) continue;
    out->missing++;
    fprintf(stderr, "missing  %s/%.*s:%u %.*s\n", folder, PL_FMT(all->at[i].path), all->at[i].line,
            PL_FMT(all->at[i].rule));
  }
}

/* A folder "facts-…" has no policy and is about facts alone. */
static bool about_findings(const char *folder) {
  struct pl_str path = pl_str_of(folder);
  size_t slash = pl_str_rchr(path, '/');
  return !pl_str_starts(slash == SIZE_MAX ? path : pl_str_cut(path, slash + 1, path.n), "facts-");
}

static void judge(const char *folder, struct pl_run *run, bool findings, struct expect_result *out) {
  struct pl_arena arena = {0};
  expectations all = {0};
  size_t n;
  const struct pl_source *sources = pl_run_files(run, &n);
  struct expect_file *files = PL_NEW_N(&arena, struct expect_file, n + 1);
  for (size_t i = 0; i < n; i++) {
    files[i] = (struct expect_file){sources[i].path, text_of(&arena, folder, sources[i].path)};
    take_file(files[i].path, files[i].bytes, &all);
  }
  if (findings) compare(folder, pl_run_result(run), &all, out);
  expect_facts(folder, files, n, pl_run_result(run), out);
  pl_vec_free(&all);
  pl_arena_release(&arena);
}

int expect_folder(const char *folder, struct expect_result *out) {
  struct pl_error err = {0};
  struct pl_arena texts = {0};
  bool findings = about_findings(folder);
  struct pl_run_past past = {text_of(&texts, folder, PL_STR("before.txt")), PL_EXAMPLE_DAY};
  struct pl_run_options options = {
      .root = folder, .want_facts = true, .want_check = findings, .threads = 1, .past = past.policy.n ? &past : NULL};
  struct pl_run *run = pl_run_new(&options, &err);
  bool ok = run && pl_run_go(run, &err);
  if (ok) {
    judge(folder, run, findings, out);
  } else {
    char text[1000];
    pl_error_format(&err, text, sizeof text);
    fprintf(stderr, "failed   %s: %s\n", folder, text);
  }
  pl_run_free(run);
  pl_arena_release(&texts);
  return ok;
}
