/* include/policylint.h over run and report: the inside's borrowed texts become NUL-terminated ones that the run owns. */
#include "policylint.h"

#include <stdio.h>
#include <stdlib.h>

#include "report/report.h"
#include "run/run.h"

#ifndef POLICYLINT_VERSION
#define POLICYLINT_VERSION "0"
#endif

struct policylint_run {
  struct pl_run *run;
  const struct pl_result *result;
  struct pl_arena inputs;       /* copies of the options */
  struct pl_arena texts;        /* what was handed out; grows with use */
  policylint_finding *findings; /* made once, so that asking again gives the same pointers */
  policylint_fact **facts;
  policylint_ledger_row *ledger;
  policylint_fact *all_facts;
  const char **skip_paths, **skip_reasons;
};

const char *policylint_version(void) { return POLICYLINT_VERSION; }

static void hand_over(policylint_error *out, const struct pl_error *err) {
  if (!out) return;
  memset(out, 0, sizeof *out);
  snprintf(out->path, sizeof out->path, "%s", err->path);
  snprintf(out->message, sizeof out->message, "%s",
           err->set ? err->text : "internal fault: a step failed without saying why");
  out->line = err->line;
  out->column = err->column;
}

static const char *text(struct pl_arena *a, struct pl_str s) { return s.n ? pl_arena_str(a, s).p : ""; }

static policylint_place place(struct pl_arena *a, struct pl_str path, const struct pl_span *s) {
  return (policylint_place){text(a, path), s->line, s->column, s->end_line, s->end_column};
}

static policylint_claim claim_of(struct pl_arena *a, const struct pl_claim *c) {
  if (!c) return (policylint_claim){"", "", "", {"", 0, 0, 0, 0}};
  return (policylint_claim){pl_claim_kind_name(c->kind), text(a, c->subject), text(a, c->quote),
                            place(a, c->path, &c->span)};
}

static policylint_fact fact_of(struct pl_arena *a, const struct pl_fact *f) {
  return (policylint_fact){pl_fact_kind_name(f->kind), text(a, f->subject),   text(a, f->name),
                           pl_how_name(f->how),        pl_tier_name(f->tier), pl_role_name(f->role),
                           place(a, f->path, &f->span)};
}

static policylint_finding finding_of(struct pl_arena *a, const struct pl_finding *f) {
  static const policylint_level levels[] = {
      [PL_LEVEL_NOTE] = POLICYLINT_NOTE, [PL_LEVEL_WARNING] = POLICYLINT_WARNING, [PL_LEVEL_ERROR] = POLICYLINT_ERROR};
  return (policylint_finding){
      .rule = text(a, f->rule->id),
      .name = text(a, f->rule->slug),
      .level = levels[f->level],
      .message = text(a, f->message),
      .fingerprint = text(a, pl_str_of(f->fingerprint)),
      .suppressed = f->suppressed.p ? text(a, f->suppressed) : NULL,
      .known = f->baseline && strcmp(f->baseline, "unchanged") == 0,
      .has_claim = f->claim != NULL,
      .claim = claim_of(a, f->claim),
      .fact_count = f->fact_count,
  };
}

static void take_findings(policylint_run *r) {
  const struct pl_result *in = r->result;
  r->findings = PL_NEW_N(&r->texts, policylint_finding, in->finding_count + 1);
  r->facts = PL_NEW_N(&r->texts, policylint_fact *, in->finding_count + 1);
  for (size_t i = 0; i < in->finding_count; i++) {
    const struct pl_finding *f = &in->findings[i];
    r->findings[i] = finding_of(&r->texts, f);
    r->facts[i] = PL_NEW_N(&r->texts, policylint_fact, f->fact_count + 1);
    for (size_t k = 0; k < f->fact_count; k++) r->facts[i][k] = fact_of(&r->texts, f->facts[k]);
  }
}

static void take_rest(policylint_run *r) {
  static const policylint_verdict verdicts[] = {[PL_HOLDS] = POLICYLINT_HOLDS,
                                                [PL_VIOLATED] = POLICYLINT_VIOLATED,
                                                [PL_STALE] = POLICYLINT_STALE,
                                                [PL_UNVERIFIABLE] = POLICYLINT_UNVERIFIABLE};
  const struct pl_result *in = r->result;
  r->ledger = PL_NEW_N(&r->texts, policylint_ledger_row, in->ledger_count + 1);
  r->all_facts = PL_NEW_N(&r->texts, policylint_fact, in->fact_count + 1);
  for (size_t i = 0; i < in->fact_count; i++) r->all_facts[i] = fact_of(&r->texts, &in->facts[i]);
  r->skip_paths = PL_NEW_N(&r->texts, const char *, in->skip_count + 1);
  r->skip_reasons = PL_NEW_N(&r->texts, const char *, in->skip_count + 1);
  for (size_t i = 0; i < in->ledger_count; i++) {
    const struct pl_ledger_row *row = &in->ledger[i];
    r->ledger[i] =
        (policylint_ledger_row){claim_of(&r->texts, row->claim), verdicts[row->verdict], text(&r->texts, row->reason)};
  }
  for (size_t i = 0; i < in->skip_count; i++) {
    r->skip_paths[i] = text(&r->texts, in->skips[i].path);
    r->skip_reasons[i] = text(&r->texts, in->skips[i].reason);
  }
}

static const struct pl_str *list_of(struct pl_arena *a, const char *const *names, size_t *n) {
  *n = 0;
  while (names && names[*n]) ++*n;
  struct pl_str *out = PL_NEW_N(a, struct pl_str, *n + 1);
  for (size_t i = 0; i < *n; i++) out[i] = pl_arena_str(a, pl_str_of(names[i]));
  return out;
}

/* The run keeps its options, the caller may not. */
static struct pl_run_options options_of(struct pl_arena *a, const policylint_options *o) {
  struct pl_run_options out = {.root = text(a, pl_str_of(o->root ? o->root : ".")),
                               .config = o->config ? text(a, pl_str_of(o->config)) : NULL,
                               .threads = o->threads,
                               .max_file_size = o->max_file_size,
                               .no_ignore = o->no_ignore,
                               .want_check = true};
  out.paths = list_of(a, o->paths, &out.path_count);
  out.policies = list_of(a, o->policies, &out.policy_count);
  out.rule_dirs = list_of(a, o->rule_dirs, &out.rule_dir_count);
  return out;
}

/* Fields that an older caller does not know are as the initialiser has them. */
static bool read_options(const policylint_options *given, policylint_options *out, struct pl_error *err) {
  *out = (policylint_options)POLICYLINT_OPTIONS_INIT;
  if (!given) return true;
  if (given->size < offsetof(policylint_options, paths))
    return pl_fail(err, "options.size is not set; start from POLICYLINT_OPTIONS_INIT");
  memcpy(out, given, given->size < sizeof *out ? given->size : sizeof *out);
  return true;
}

policylint_run *policylint_check(const policylint_options *options, policylint_error *err) {
  struct pl_error inner = {0};
  policylint_options o;
  policylint_run *r = pl_xmalloc(sizeof *r);
  *r = (policylint_run){.run = NULL};
  if (read_options(options, &o, &inner)) {
    struct pl_run_options inside = options_of(&r->inputs, &o);
    r->run = pl_run_new(&inside, &inner);
  }
  if (!r->run || !pl_run_go(r->run, &inner)) {
    hand_over(err, &inner);
    policylint_free(r);
    return NULL;
  }
  r->result = pl_run_result(r->run);
  take_findings(r);
  take_rest(r);
  return r;
}

void policylint_free(policylint_run *run) {
  if (!run) return;
  pl_run_free(run->run);
  pl_arena_release(&run->inputs);
  pl_arena_release(&run->texts);
  free(run);
}

/* An index out of range is a fault of the caller: going on would read foreign memory. */
static void must(bool in_range, const char *function) {
  if (in_range) return;
  fprintf(stderr, "policylint: %s: index out of range\n", function);
  abort();
}

size_t policylint_finding_count(const policylint_run *run) { return run->result->finding_count; }

policylint_finding policylint_finding_at(const policylint_run *run, size_t index) {
  must(index < run->result->finding_count, __func__);
  return run->findings[index];
}

policylint_fact policylint_finding_fact(const policylint_run *run, size_t index, size_t fact) {
  must(index < run->result->finding_count && fact < run->findings[index].fact_count, __func__);
  return run->facts[index][fact];
}

size_t policylint_ledger_count(const policylint_run *run) { return run->result->ledger_count; }

policylint_ledger_row policylint_ledger_at(const policylint_run *run, size_t index) {
  must(index < run->result->ledger_count, __func__);
  return run->ledger[index];
}

size_t policylint_fact_count(const policylint_run *run) { return run->result->fact_count; }

policylint_fact policylint_fact_at(const policylint_run *run, size_t index) {
  must(index < run->result->fact_count, __func__);
  return run->all_facts[index];
}

size_t policylint_skip_count(const policylint_run *run) { return run->result->skip_count; }

const char *policylint_skip_path(const policylint_run *run, size_t index) {
  must(index < run->result->skip_count, __func__);
  return run->skip_paths[index];
}

const char *policylint_skip_reason(const policylint_run *run, size_t index) {
  must(index < run->result->skip_count, __func__);
  return run->skip_reasons[index];
}

char *policylint_report(const policylint_run *run, const char *format, size_t *size, policylint_error *err) {
  const struct pl_report_format *f = pl_report_format_named(pl_str_of(format));
  struct pl_report_options o = {
      .topic = PL_TOPIC_CHECK, .rules = pl_run_checks(run->run), .version = POLICYLINT_VERSION};
  struct pl_error inner = {0};
  struct pl_buf out = {0};
  if (!f || !(f->topics & PL_TOPIC_CHECK)) {
    pl_fail(&inner, "there is no report format '%s' for findings", format ? format : "");
    hand_over(err, &inner);
    return NULL;
  }
  f->write(run->result, &o, &out);
  pl_buf_putc(&out, '\0');
  if (size) *size = out.n - 1;
  return out.p;
}
