/* Every format over the sample result, against tests/report/golden. ACCEPT=1 rewrites the golden files for review. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/file.h"
#include "base/utf8.h"
#include "report_sample.h"

struct topic {
  enum pl_report_topic topic;
  const char *name;
};
static const struct topic topics[] = {{PL_TOPIC_CHECK, "check"},
                                      {PL_TOPIC_FACTS, "facts"},
                                      {PL_TOPIC_CLAIMS, "claims"},
                                      {PL_TOPIC_INVENTORY, "inventory"}};

static void compare(const char *name, struct pl_str got) {
  char path[800];
  snprintf(path, sizeof path, "%s/tests/report/golden/%s", pl_sample_src_dir(), name);
  struct pl_error err = {0};
  if (getenv("ACCEPT")) {
    if (!pl_file_write(path, got, &err)) fail_msg("%s", err.text);
    return;
  }
  struct pl_str want;
  if (pl_file_read(path, 1 << 24, false, &want) != PL_READ_OK) fail_msg("no %s; run with ACCEPT=1", path);
  if (!pl_str_eq(want, got))
    fail_msg("%s differs; look at the output, then run with ACCEPT=1\n%.*s", name, PL_FMT(got));
  free((char *)want.p);
}

static void render(const struct pl_sample *s, const struct pl_report_format *f, struct pl_report_options o,
                   const char *name) {
  struct pl_buf out = {0}, again = {0};
  o.rules = &s->rules;
  o.version = "0.0.0-test";
  f->write(&s->result, &o, &out);
  f->write(&s->result, &o, &again);
  assert_true(pl_str_eq(pl_buf_str(&out), pl_buf_str(&again)));
  assert_true(pl_utf8_valid(pl_buf_str(&out)));
  compare(name, pl_buf_str(&out));
  pl_buf_free(&out);
  pl_buf_free(&again);
}

static void every_format_and_topic(void **state) {
  struct pl_sample *s = *state;
  for (size_t i = 0; pl_report_formats[i]; i++)
    for (size_t t = 0; t < sizeof topics / sizeof *topics; t++) {
      char name[100];
      const struct pl_report_format *f = pl_report_formats[i];
      if (!(f->topics & topics[t].topic)) continue;
      snprintf(name, sizeof name, "%s.%s", topics[t].name, f->name);
      render(s, f, (struct pl_report_options){.topic = topics[t].topic}, name);
    }
}

static void variants(void **state) {
  struct pl_sample *s = *state;
  const struct pl_report_format *text = pl_report_format_named(PL_STR("text")),
                                *sarif = pl_report_format_named(PL_STR("sarif"));
  static const struct pl_str changed[] = {{"PRIVACY.md", 10}};
  render(s, text, (struct pl_report_options){.topic = PL_TOPIC_CHECK, .verbose = true}, "check-verbose.text");
  render(s, text, (struct pl_report_options){.topic = PL_TOPIC_CHECK, .quiet = true}, "check-quiet.text");
  render(s, text, (struct pl_report_options){.topic = PL_TOPIC_CHECK, .color = true}, "check-color.text");
  render(s, text, (struct pl_report_options){.topic = PL_TOPIC_CHECK, .no_snippets = true}, "check-no-snippets.text");
  render(s, sarif,
         (struct pl_report_options){
             .topic = PL_TOPIC_CHECK, .no_snippets = true, .with_suppressed = true, .has_baseline = true},
         "check-suppressed.sarif");
  render(s, sarif, (struct pl_report_options){.topic = PL_TOPIC_CHECK, .changed = changed, .changed_count = 1},
         "check-policy-changed.sarif");
}

/* Nothing found, nothing scanned: every format still gives its one document. */
static void empty_result(void **state) {
  struct pl_sample *s = *state;
  struct pl_sample none = {.rules = s->rules};
  for (size_t i = 0; pl_report_formats[i]; i++) {
    char name[100];
    if (!(pl_report_formats[i]->topics & PL_TOPIC_CHECK)) continue;
    snprintf(name, sizeof name, "empty.%s", pl_report_formats[i]->name);
    render(&none, pl_report_formats[i], (struct pl_report_options){.topic = PL_TOPIC_CHECK}, name);
  }
}

/* What people look at in a terminal or a browser holds no control character that we did not put there. */
static void no_raw_control_bytes(void **state) {
  struct pl_sample *s = *state;
  for (size_t i = 0; pl_report_formats[i]; i++) {
    struct pl_buf out = {0};
    struct pl_report_options o = {.topic = PL_TOPIC_CHECK, .rules = &s->rules, .version = "0", .verbose = true};
    if (!(pl_report_formats[i]->topics & PL_TOPIC_CHECK)) continue;
    pl_report_formats[i]->write(&s->result, &o, &out);
    for (size_t k = 0; k < out.n; k++)
      if ((unsigned char)out.p[k] < ' ' && out.p[k] != '\n')
        fail_msg("%s: byte %02x", pl_report_formats[i]->name, out.p[k]);
    assert_true(pl_str_find(pl_buf_str(&out), PL_STR("\xE2\x80\xAE")) == SIZE_MAX || !pl_report_formats[i]->person);
    pl_buf_free(&out);
  }
}

static int set_up(void **state) {
  static struct pl_sample sample;
  pl_sample_init(&sample);
  *state = &sample;
  return 0;
}

static int tear_down(void **state) {
  pl_sample_release(*state);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_format_and_topic),
      cmocka_unit_test(variants),
      cmocka_unit_test(empty_result),
      cmocka_unit_test(no_raw_control_bytes),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
