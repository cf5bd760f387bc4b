#ifndef PL_MODEL_FACT_H
#define PL_MODEL_FACT_H
/* Facts: what the product does, each with its place. Facts never judge. */
#include "model/source.h"
#include "model/value.h"

enum pl_fact_kind {
  PL_FACT_PROCESSOR,
  PL_FACT_HASH,
  PL_FACT_COOKIE,
  PL_FACT_STORAGE,
  PL_FACT_TRACKER,
  PL_FACT_CIPHER,
  PL_FACT_TRANSPORT,
  PL_FACT_RETENTION,
  PL_FACT_DATA,
  PL_FACT_DATA_FLOW,
  PL_FACT_REGION,
  PL_FACT_AUTH,
  PL_FACT_RANDOM,
  PL_FACT_DELETION,
  PL_FACT_CAPABILITY,
  PL_FACT_LOG,
  PL_FACT_AUTHORISATION,
  PL_FACT_SCHEDULE,
  PL_FACT_KIND_COUNT
};
/* How the fact shows. */
enum pl_how {
  PL_HOW_IMPORT,
  PL_HOW_CALL,
  PL_HOW_MANIFEST,
  PL_HOW_URL,
  PL_HOW_SCRIPT,
  PL_HOW_ENV,
  PL_HOW_CONFIG,
  PL_HOW_IAC,
  PL_HOW_COOKIE,
  PL_HOW_COUNT
};
/* How strong the evidence is, weakest first. */
enum pl_tier { PL_TIER_MANIFEST, PL_TIER_IMPORT, PL_TIER_INIT, PL_TIER_CALL, PL_TIER_DATA, PL_TIER_COUNT };

struct pl_fact {
  enum pl_fact_kind kind;
  enum pl_how how;
  enum pl_tier tier;
  enum pl_role role;
  struct pl_str subject; /* vendor id, algorithm, cookie name, thing kept */
  struct pl_str name;    /* what a person calls it */
  struct pl_str path;
  struct pl_span span;
  struct pl_attr *attrs; /* kind-specific, see docs/FACTS.md */
};

const char *pl_fact_kind_name(enum pl_fact_kind kind);
/* The kind of that name, or PL_FACT_KIND_COUNT. Likewise for how and tier. */
enum pl_fact_kind pl_fact_kind_of(struct pl_str name);
const char *pl_how_name(enum pl_how how);
enum pl_how pl_how_of(struct pl_str name);
const char *pl_tier_name(enum pl_tier tier);
enum pl_tier pl_tier_of(struct pl_str name);
/* Total order: path, place, kind, subject, how, tier, attrs. */
int pl_fact_cmp(const struct pl_fact *a, const struct pl_fact *b);
/* One object of the contract (DESIGN section 6 of the project's docs: docs/FORMATS.md). */
void pl_fact_json(struct pl_json *j, const struct pl_fact *f);

#endif
