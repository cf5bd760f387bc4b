/* Names, order and JSON of facts. */
#include "model/fact.h"

static const char *const kind_names[PL_FACT_KIND_COUNT] = {
    "processor", "hash",   "cookie", "storage", "tracker",  "cipher",     "transport", "retention",     "data",
    "data_flow", "region", "auth",   "random",  "deletion", "capability", "log",       "authorisation", "schedule"};
static const char *const how_names[PL_HOW_COUNT] = {"import", "call",   "manifest", "url",   "script",
                                                    "env",    "config", "iac",      "cookie"};
static const char *const tier_names[PL_TIER_COUNT] = {"manifest", "import", "init", "call", "data"};

static int index_of(const char *const *names, int n, struct pl_str name) {
  int i = 0;
  while (i < n && !pl_str_is(name, names[i])) i++;
  return i;
}

const char *pl_fact_kind_name(enum pl_fact_kind kind) { return kind_names[kind]; }
enum pl_fact_kind pl_fact_kind_of(struct pl_str name) {
  return (enum pl_fact_kind)index_of(kind_names, PL_FACT_KIND_COUNT, name);
}
const char *pl_how_name(enum pl_how how) { return how_names[how]; }
enum pl_how pl_how_of(struct pl_str name) { return (enum pl_how)index_of(how_names, PL_HOW_COUNT, name); }
const char *pl_tier_name(enum pl_tier tier) { return tier_names[tier]; }
enum pl_tier pl_tier_of(struct pl_str name) { return (enum pl_tier)index_of(tier_names, PL_TIER_COUNT, name); }

#define BY(x, y) \
  if ((x) != (y)) return (x) < (y) ? -1 : 1
int pl_fact_cmp(const struct pl_fact *a, const struct pl_fact *b) {
  int c = pl_str_cmp(a->path, b->path);
  if (c) return c;
  BY(a->span.line, b->span.line);
  BY(a->span.column, b->span.column);
  BY(a->span.end, b->span.end);
  BY(a->kind, b->kind);
  if ((c = pl_str_cmp(a->subject, b->subject))) return c;
  BY(a->how, b->how);
  BY(a->tier, b->tier);
  return pl_attr_cmp(a->attrs, b->attrs);
}
#undef BY

void pl_fact_json(struct pl_json *j, const struct pl_fact *f) {
  pl_json_begin(j, '{');
  pl_json_key(j, "kind"), pl_json_z(j, pl_fact_kind_name(f->kind));
  pl_json_key(j, "subject"), pl_json_str(j, f->subject);
  pl_json_key(j, "name"), pl_json_str(j, f->name);
  pl_json_key(j, "how"), pl_json_z(j, pl_how_name(f->how));
  pl_json_key(j, "tier"), pl_json_z(j, pl_tier_name(f->tier));
  pl_json_key(j, "role"), pl_json_z(j, pl_role_name(f->role));
  pl_json_key(j, "path"), pl_json_str(j, f->path);
  pl_json_key(j, "line"), pl_json_int(j, f->span.line);
  pl_json_key(j, "column"), pl_json_int(j, f->span.column);
  pl_json_key(j, "end_line"), pl_json_int(j, f->span.end_line);
  pl_json_key(j, "end_column"), pl_json_int(j, f->span.end_column);
  pl_json_key(j, "attrs"), pl_attr_json(j, f->attrs);
  pl_json_end(j, '}');
}
