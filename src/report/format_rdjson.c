/* `rdjson`: reviewdog's own format; columns count bytes there, as they do here.
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
#include "report/home.h"
#include "report/limits.h"
#include "report/ownrules.h"
#include "report/place.h"

static void put_position(struct pl_json *j, const char *key, uint32_t line, uint32_t column) {
  pl_json_key(j, key);
  pl_json_begin(j, '{');
  pl_json_key(j, "line"), pl_json_int(j, line);
  if (column) pl_json_key(j, "column"), pl_json_int(j, column);
  pl_json_end(j, '}');
}

static void put_location(struct pl_json *j, const struct pl_place *at) {
  pl_json_key(j, "location");
  pl_json_begin(j, '{');
  pl_json_key(j, "path"), pl_json_str(j, at->path);
  pl_json_key(j, "range");
  pl_json_begin(j, '{');
  put_position(j, "start", at->line, at->end_column ? at->column : 0);
  put_position(j, "end", at->line, at->end_column);
  pl_json_end(j, '}');
  pl_json_end(j, '}');
}

static void put_related(struct pl_json *j, const struct pl_finding *f, const struct pl_place *primary) {
  struct pl_place related[PL_CAP_RELATED];
  size_t n = pl_place_related(f, primary, related, PL_CAP_RELATED);
  if (!n) return;
  pl_json_key(j, "related_locations");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < n; i++) {
    pl_json_begin(j, '{');
    pl_json_key(j, "message"),
        pl_json_z(j, related[i].policy ? "What the policy says." : "Further evidence in the code.");
    put_location(j, &related[i]);
    pl_json_end(j, '}');
  }
  pl_json_end(j, ']');
}

static void put_diagnostic(struct pl_json *j, const struct pl_finding *f, const struct pl_report_options *o) {
  static const char *const severities[] = {"INFO", "WARNING", "ERROR"};
  struct pl_place at = pl_place_primary(f, o);
  pl_json_begin(j, '{');
  pl_json_key(j, "message"), pl_json_str(j, f->message);
  put_location(j, &at);
  pl_json_key(j, "severity"), pl_json_z(j, severities[f->level]);
  pl_json_key(j, "code");
  pl_json_begin(j, '{');
  pl_json_key(j, "value"), pl_json_str(j, f->rule->id);
  pl_json_end(j, '}');
  put_related(j, f, &at);
  pl_json_end(j, '}');
}

static void put_own_rules(struct pl_json *j, const struct pl_result *r, const struct pl_report_options *o) {
  struct pl_arena a = {0};
  struct pl_str sentence = pl_own_sentence(&a, r, o);
  if (sentence.n) {
    struct pl_place at = {.path = r->own_files[0], .line = 1, .column = 1};
    pl_json_begin(j, '{');
    pl_json_key(j, "message"), pl_json_str(j, sentence);
    put_location(j, &at);
    pl_json_key(j, "severity"), pl_json_z(j, "INFO");
    pl_json_end(j, '}');
  }
  pl_arena_release(&a);
}

static void write_rdjson(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_json j = {.out = out};
  pl_json_begin(&j, '{');
  pl_json_key(&j, "source");
  pl_json_begin(&j, '{');
  pl_json_key(&j, "name"), pl_json_z(&j, "policylint");
  if (PL_HOME_KNOWN) pl_json_key(&j, "url"), pl_json_z(&j, PL_HOME_URL);
  pl_json_end(&j, '}');
  pl_json_key(&j, "diagnostics");
  pl_json_begin(&j, '[');
  put_own_rules(&j, r, o);
  for (size_t i = 0; i < r->finding_count; i++)
    if (pl_finding_open(&r->findings[i])) put_diagnostic(&j, &r->findings[i], o);
  pl_json_end(&j, ']');
  pl_json_end(&j, '}');
  pl_buf_putc(out, '\n');
}

const struct pl_report_format pl_format_rdjson = {
    .name = "rdjson",
    .description = "reviewdog",
    .topics = PL_TOPIC_CHECK,
    .write = write_rdjson,
};
