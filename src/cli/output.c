/* Writing, and deciding where. */
#include "cli/output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/exit.h"
#include "report/screen.h"

/* Messages quote file names and rule texts, so they are escaped like everything else that reaches a terminal. */
static void put_line_to_stderr(const char *text) {
  struct pl_buf line = {0};
  pl_buf_puts(&line, "policylint: ");
  pl_screen_add(&line, pl_str_of(text));
  pl_buf_putc(&line, '\n');
  fwrite(line.p, 1, line.n, stderr);
  pl_buf_free(&line);
}

int pl_say_error(const struct pl_error *err) {
  char text[1400];
  pl_error_format(err, text, sizeof text);
  put_line_to_stderr(err->set ? text : "internal fault: a step failed without saying why");
  return PL_EXIT_FAILED;
}

void pl_say(const struct pl_settings *s, const char *format, ...) {
  char text[1024];
  va_list args;
  if (pl_setting_given(s, PL_OPT_QUIET)) return;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  put_line_to_stderr(text);
}

bool pl_put(struct pl_str bytes, struct pl_error *err) {
  while (bytes.n) {
    ssize_t put = write(STDOUT_FILENO, bytes.p, bytes.n);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0 && errno == EPIPE) return true;
    if (put < 0) return pl_fail(err, "cannot write to standard output: %s", strerror(errno));
    bytes = pl_str_cut(bytes, (size_t)put, bytes.n);
  }
  return true;
}

static bool env_set(const char *name) {
  const char *value = getenv(name);
  return value && *value;
}

bool pl_colored(const struct pl_settings *s) {
  const char *when = pl_setting_text(s, PL_OPT_COLOR), *term = getenv("TERM"), *force = getenv("FORCE_COLOR");
  if (strcmp(when, "auto") != 0) return strcmp(when, "always") == 0;
  if (env_set("NO_COLOR")) return false;
  if (env_set("FORCE_COLOR")) return strcmp(force, "0") != 0;
  return isatty(STDOUT_FILENO) && !(term && strcmp(term, "dumb") == 0);
}

/* NAME[:PATH]; no PATH, or "-": standard output, unless -o names a file. */
struct target {
  const struct pl_report_format *format;
  const char *path; /* NULL: standard output */
};

static struct target target_of(const struct pl_settings *s, const char *value) {
  size_t n = strcspn(value, ":");
  struct target t = {pl_report_format_named(pl_str_n(value, n)),
                     value[n] ? value + n + 1 : pl_setting_text(s, PL_OPT_OUTPUT)};
  if (t.path && strcmp(t.path, "-") == 0) t.path = NULL;
  return t;
}

static const char *topic_name(enum pl_report_topic topic) {
  return topic == PL_TOPIC_CHECK    ? "findings"
         : topic == PL_TOPIC_FACTS  ? "facts"
         : topic == PL_TOPIC_CLAIMS ? "claims"
                                    : "third parties";
}

bool pl_check_outputs(const struct pl_settings *s, enum pl_report_topic topic, struct pl_error *err) {
  const struct pl_setting *formats = &s->options[PL_OPT_FORMAT];
  for (size_t i = 0; i < formats->n; i++) {
    struct target t = target_of(s, formats->values[i]);
    if (!(t.format->topics & topic))
      return pl_fail(err, "format '%s' cannot show %s", t.format->name, topic_name(topic));
    for (size_t k = 0; k < i; k++) {
      struct target u = target_of(s, formats->values[k]);
      if (!t.path && !u.path)
        return pl_fail(err, "formats '%s' and '%s' would both go to standard output; give one a file: --format %s:FILE",
                       u.format->name, t.format->name, u.format->name);
      if (t.path && u.path && strcmp(t.path, u.path) == 0)
        return pl_fail(err, "formats '%s' and '%s' would both go to '%s'", u.format->name, t.format->name, t.path);
    }
  }
  return true;
}

bool pl_put_reports(const struct pl_settings *s, const struct pl_result *result, struct pl_report_options o,
                    struct pl_error *err) {
  const struct pl_setting *formats = &s->options[PL_OPT_FORMAT];
  bool ok = true;
  for (size_t i = 0; i < formats->n && ok; i++) {
    struct target t = target_of(s, formats->values[i]);
    struct pl_buf out = {0};
    o.color = !t.path && t.format->person && pl_colored(s);
    t.format->write(result, &o, &out);
    ok = t.path ? pl_file_write(t.path, pl_buf_str(&out), err) : pl_put(pl_buf_str(&out), err);
    pl_buf_free(&out);
  }
  return ok;
}
