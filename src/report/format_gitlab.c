/* `gitlab`: GitLab's Code Quality report, which all tiers show in merge requests. Fingerprints must be unique, or findings
 * are shown as one: a second finding of the same meaning gets a number behind it.
 * https://docs.gitlab.com/ci/testing/code_quality/ */
#include "base/map.h"
#include "report/ownrules.h"
#include "report/place.h"

static const char *const severities[] = {"info", "major", "critical"};

static void put_fingerprint(struct pl_json *j, struct pl_arena *a, struct pl_map *seen, const struct pl_finding *f) {
  struct pl_str key = pl_str_of(f->fingerprint);
  size_t times = (size_t)(uintptr_t)pl_map_get(seen, key) + 1;
  pl_map_set(seen, key, (void *)(uintptr_t)times);
  pl_json_key(j, "fingerprint");
  pl_json_str(j, times == 1 ? key : pl_arena_printf(a, "%s-%zu", f->fingerprint, times));
}

static void put_location(struct pl_json *j, const struct pl_place *at) {
  pl_json_key(j, "location");
  pl_json_begin(j, '{');
  pl_json_key(j, "path"), pl_json_str(j, at->path);
  pl_json_key(j, "lines");
  pl_json_begin(j, '{');
  pl_json_key(j, "begin"), pl_json_int(j, at->line);
  pl_json_end(j, '}');
  pl_json_end(j, '}');
}

static void put_own_rules(struct pl_json *j, const struct pl_result *r, struct pl_str sentence) {
  if (!sentence.n) return;
  struct pl_place at = {.path = r->own_files[0], .line = 1, .column = 1};
  pl_json_begin(j, '{');
  pl_json_key(j, "description"), pl_json_str(j, sentence);
  pl_json_key(j, "check_name"), pl_json_z(j, "own-rules");
  pl_json_key(j, "fingerprint"), pl_json_z(j, "own-rules");
  pl_json_key(j, "severity"), pl_json_z(j, severities[PL_LEVEL_NOTE]);
  put_location(j, &at);
  pl_json_end(j, '}');
}

/* The message, and where the policy says it: the report has room for one place. */
static struct pl_str description(struct pl_arena *a, const struct pl_finding *f, const struct pl_place *at) {
  if (!at->fact || !f->claim) return f->message;
  return pl_arena_printf(a, "%.*s Policy: %.*s:%u.", PL_FMT(f->message), PL_FMT(f->claim->path), f->claim->span.line);
}

static void write_gitlab(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_json j = {.out = out};
  struct pl_arena a = {0};
  struct pl_map seen = {0};
  pl_json_begin(&j, '[');
  put_own_rules(&j, r, pl_own_sentence(&a, r, o));
  for (size_t i = 0; i < r->finding_count; i++) {
    const struct pl_finding *f = &r->findings[i];
    if (!pl_finding_open(f)) continue;
    struct pl_place at = pl_place_primary(f, o);
    pl_json_begin(&j, '{');
    pl_json_key(&j, "description"), pl_json_str(&j, description(&a, f, &at));
    pl_json_key(&j, "check_name"), pl_json_str(&j, f->rule->id);
    put_fingerprint(&j, &a, &seen, f);
    pl_json_key(&j, "severity"), pl_json_z(&j, severities[f->level]);
    put_location(&j, &at);
    pl_json_end(&j, '}');
  }
  pl_json_end(&j, ']');
  pl_buf_putc(out, '\n');
  pl_map_free(&seen);
  pl_arena_release(&a);
}

const struct pl_report_format pl_format_gitlab = {
    .name = "gitlab",
    .description = "GitLab Code Quality",
    .topics = PL_TOPIC_CHECK,
    .write = write_gitlab,
};
