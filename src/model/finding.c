/* Names of levels and verdicts. */
#include "model/finding.h"

static const char *const level_names[] = {"note", "warning", "error"};

const char *pl_level_name(enum pl_level level) { return level_names[level]; }

bool pl_level_of(struct pl_str name, enum pl_level *out) {
  for (int i = 0; i < 3; i++)
    if (pl_str_is(name, level_names[i])) return *out = (enum pl_level)i, true;
  return false;
}

const char *pl_verdict_name(enum pl_verdict verdict) {
  static const char *const names[] = {"holds", "violated", "stale", "unverifiable"};
  return names[verdict];
}
