/* `junit`: JUnit's XML, for dashboards that know nothing else: a test suite for each file, a test case for each finding.
 * Allowed findings are skipped tests. With nothing found there is one test that passed. */
#include <stdlib.h>

#include "report/markup.h"
#include "report/ownrules.h"
#include "report/place.h"
#include "report/tally.h"

struct entry {
  const struct pl_finding *f;
  struct pl_place at;
  size_t order;
};

static int by_path(const void *x, const void *y) {
  const struct entry *a = x, *b = y;
  int c = pl_str_cmp(a->at.path, b->at.path);
  return c ? c : (a->order > b->order) - (a->order < b->order);
}

static struct entry *entries_of(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o,
                                size_t *n) {
  struct entry *all = PL_NEW_N(a, struct entry, r->finding_count + 1);
  *n = 0;
  for (size_t i = 0; i < r->finding_count; i++) {
    const struct pl_finding *f = &r->findings[i];
    if (!pl_finding_open(f) && !f->suppressed.p) continue;
    all[*n] = (struct entry){f, pl_place_primary(f, o), i};
    (*n)++;
  }
  qsort(all, *n, sizeof *all, by_path);
  return all;
}

static void put_attribute(struct pl_buf *out, const char *name, struct pl_str value) {
  pl_buf_printf(out, " %s=\"", name);
  pl_markup_html(out, value);
  pl_buf_putc(out, '"');
}

static void put_case(struct pl_buf *out, const struct entry *e) {
  pl_buf_printf(out, "<testcase name=\"%.*s %.*s line %u\"", PL_FMT(e->f->rule->id), PL_FMT(e->f->rule->slug),
                e->at.line);
  put_attribute(out, "classname", e->at.path);
  pl_buf_puts(out, ">");
  if (e->f->suppressed.p) {
    pl_buf_puts(out, "<skipped");
    put_attribute(out, "message", e->f->suppressed);
    pl_buf_puts(out, "/></testcase>\n");
    return;
  }
  pl_buf_printf(out, "<failure type=\"%s\"", pl_level_name(e->f->level));
  put_attribute(out, "message", e->f->message);
  pl_buf_putc(out, '>');
  pl_markup_html(out, e->at.path);
  pl_buf_printf(out, ":%u:%u", e->at.line, e->at.column);
  if (e->at.fact && e->f->claim)
    pl_buf_puts(out, ", policy "), pl_markup_html(out, e->f->claim->path),
        pl_buf_printf(out, ":%u", e->f->claim->span.line);
  pl_buf_puts(out, "</failure></testcase>\n");
}

/* One suite: the entries of one path. Returns their number. */
static size_t put_suite(struct pl_buf *out, const struct entry *all, size_t n) {
  size_t end = 0, skipped = 0;
  for (; end < n && pl_str_eq(all[end].at.path, all[0].at.path); end++) skipped += all[end].f->suppressed.p != NULL;
  pl_buf_puts(out, "<testsuite");
  put_attribute(out, "name", all[0].at.path);
  pl_buf_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", end, end - skipped, skipped);
  for (size_t i = 0; i < end; i++) put_case(out, &all[i]);
  pl_buf_puts(out, "</testsuite>\n");
  return end;
}

/* A suite without tests, for properties belong to a suite. */
static void put_own_rules(struct pl_buf *out, struct pl_str sentence) {
  if (!sentence.n) return;
  pl_buf_puts(out, "<testsuite name=\"own rules\" tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
                   "<properties><property name=\"own_rules\"");
  put_attribute(out, "value", sentence);
  pl_buf_puts(out, "/></properties>\n</testsuite>\n");
}

static void write_junit(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_arena a = {0};
  struct pl_tally t = pl_tally_of(r);
  size_t n;
  struct entry *all = entries_of(&a, r, o, &n);
  pl_buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  pl_buf_printf(out, "<testsuites name=\"policylint\" tests=\"%zu\" failures=\"%zu\" errors=\"0\">\n", n ? n : 1,
                t.open);
  if (!n)
    pl_buf_puts(out, "<testsuite name=\"policylint\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
                     "<testcase name=\"policy and code agree\" classname=\"policylint\"/>\n</testsuite>\n");
  put_own_rules(out, pl_own_sentence(&a, r, o));
  for (size_t i = 0; i < n;) i += put_suite(out, all + i, n - i);
  pl_buf_puts(out, "</testsuites>\n");
  pl_arena_release(&a);
}

const struct pl_report_format pl_format_junit = {
    .name = "junit",
    .description = "JUnit XML: a test suite a file, a failure a finding",
    .topics = PL_TOPIC_CHECK,
    .write = write_junit,
};
