#ifndef PL_REPORT_SARIF_H
#define PL_REPORT_SARIF_H
/* The parts of a SARIF 2.1.0 log: each function writes one object or property into the open container.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
#include "report/place.h"

struct pl_sarif {
  struct pl_json j;
  const struct pl_result *result;
  const struct pl_report_options *o;
  struct pl_excerpts excerpts;
  struct pl_arena arena;
  struct pl_str hashed; /* path of the file whose line hashes are at hand */
  struct pl_linehash *hashes;
  size_t hash_count;
};

/* "tool": the program and all enabled rules. */
void pl_sarif_tool(struct pl_sarif *s);
/* One element of "results"; `level` order is the caller's. */
void pl_sarif_result(struct pl_sarif *s, const struct pl_finding *f);
/* {"physicalLocation":{...}} with the members that `id` and `message` ask for (id 0 and no message: neither). */
void pl_sarif_location(struct pl_sarif *s, const struct pl_place *at, int id, struct pl_str message);
/* "artifactLocation":{"uri":...} */
void pl_sarif_artifact(struct pl_sarif *s, struct pl_str path);
/* "key":{"text":...} */
void pl_sarif_text(struct pl_sarif *s, const char *key, struct pl_str text);
/* Index of the rule among the enabled ones that "tool" lists, or -1. */
int pl_sarif_rule_index(const struct pl_sarif *s, const struct pl_check_rule *rule);

#endif
