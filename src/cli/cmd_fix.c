/* policylint fix --policy: makes the policy say what the code does, where a machine can tell how. */
#include <stdlib.h>

#include "base/file.h"
#include "cli/patch.h"
#include "cli/work.h"
#include "report/place.h"

static struct pl_str name_of(const struct pl_finding *f) {
  if (f->fact_count && f->facts[0]->name.n) return f->facts[0]->name;
  return f->subject;
}

static bool adds_processor(const struct pl_finding *f) { return pl_str_is(f->rule->relation, "processor_undeclared"); }

/* A service is added once, whatever rules speak of it. */
static bool seen_before(const struct pl_result *r, size_t i) {
  for (size_t k = 0; k < i; k++)
    if (pl_finding_open(&r->findings[k]) && adds_processor(&r->findings[k]) && r->findings[k].edit_count &&
        pl_str_eq(r->findings[k].subject, r->findings[i].subject))
      return true;
  return false;
}

/* Edits of open findings; says which services no edit can add, and which change stands in the way of another. */
static size_t gather(struct pl_work *w, const struct pl_settings *s, struct pl_patch *out) {
  const struct pl_result *r = &w->result;
  size_t left = 0;
  for (size_t i = 0; i < r->finding_count; i++) {
    const struct pl_finding *f = &r->findings[i];
    if (!pl_finding_open(f) || (adds_processor(f) ? seen_before(r, i) : !f->edit_count)) continue;
    bool clear = true;
    for (size_t k = 0; k < f->edit_count; k++) clear = pl_patch_add(out, &f->edits[k]) && clear;
    if (f->edit_count && clear) continue;
    left++;
    if (clear)
      pl_say(s, "no list or table of the policy to add '%.*s' to; add a sentence that says what it receives and why",
             PL_FMT(name_of(f)));
    else
      pl_say(s, "'%.*s' (%.*s) is in a line that another change touches; run 'fix' again", PL_FMT(name_of(f)),
             PL_FMT(f->rule->id));
  }
  return left;
}

static bool act(struct pl_work *w, const struct pl_settings *s, size_t *left, struct pl_error *err) {
  struct pl_patch edits = {0};
  if (!pl_setting_given(s, PL_OPT_FIX_POLICY))
    return pl_fail(err, "'fix' needs to know which side to change: --policy");
  if (!pl_work_do(w, s, PL_TOPIC_CHECK, err)) return false;
  *left = gather(w, s, &edits);
  bool ok = pl_patch_apply(&edits, s, &w->result, err);
  if (ok && !edits.n && !*left)
    pl_say(s, "the policy says what the code does, as far as a line of it can be mended by machine; nothing to add or "
              "change");
  pl_patch_release(&edits);
  return ok;
}

static int run(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  size_t left = 0;
  bool ok = act(&w, s, &left, &err);
  pl_work_close(&w);
  return !ok ? pl_say_error(&err) : left ? PL_EXIT_FINDINGS : PL_EXIT_OK;
}

const struct pl_command pl_command_fix = {
    .name = "fix",
    .operands = "[PATH...]",
    .summary = "add to the policy what the code uses and change what it does otherwise",
    .detail =
        "With --policy, each undeclared service becomes an item of the list, a row of the table or an entry of "
        "policylint.yaml, behind the last one and in its form; a period or the name of a password hash becomes what "
        "the code has, where all places agree; the line or entry of a service that no code uses goes; a category of "
        "data, a way to sign in or a cookie that is not told of gets a sentence behind the one that tells of the "
        "others. Read what was written before you publish it: "
        "purpose, data and "
        "country are those of the catalogue. --dry-run prints the change as a diff.",
    .run = run,
};
