/* Names, order and JSON of claims. */
#include "model/claim.h"

static const char *const kind_names[PL_CLAIM_KIND_COUNT] = {"processor",
                                                            "processor_category",
                                                            "password_hash",
                                                            "no_passwords",
                                                            "encryption_transit",
                                                            "encryption_rest",
                                                            "cookies",
                                                            "tracking_negative",
                                                            "analytics",
                                                            "no_sale",
                                                            "no_training",
                                                            "retention",
                                                            "deletion_deadline",
                                                            "data_collected",
                                                            "region",
                                                            "oauth_provider",
                                                            "auth_method",
                                                            "token",
                                                            "right",
                                                            "marketing_consent",
                                                            "change_notice",
                                                            "children_age",
                                                            "last_updated",
                                                            "notice_placeholder",
                                                            "isolation",
                                                            "logging",
                                                            "on_device",
                                                            "own_key",
                                                            "data_shared"};
static const char *const remark_names[] = {"reference",   "draft",   "vague_statement", "no_sharing",
                                           "enumeration", "mention", "audience"};

const char *pl_claim_kind_name(enum pl_claim_kind kind) {
  return pl_claim_is_remark(kind) ? remark_names[kind - PL_CLAIM_KIND_COUNT] : kind_names[kind];
}

enum pl_claim_kind pl_remark_kind_of(struct pl_str name) {
  int i = 0;
  while (i < PL_REMARK_END && !pl_str_is(name, pl_claim_kind_name((enum pl_claim_kind)i))) i++;
  return (enum pl_claim_kind)i;
}

enum pl_claim_kind pl_claim_kind_of(struct pl_str name) {
  enum pl_claim_kind kind = pl_remark_kind_of(name);
  return pl_claim_is_remark(kind) ? PL_CLAIM_KIND_COUNT : kind;
}

const char *pl_stance_name(enum pl_stance stance) {
  static const char *const names[] = {"does", "does_not", "only"};
  return names[stance];
}

const char *pl_modality_name(enum pl_modality modality) {
  static const char *const names[] = {"asserted", "may", "hedged", "conditional", "future"};
  return names[modality];
}

#define BY(x, y) \
  if ((x) != (y)) return (x) < (y) ? -1 : 1
int pl_claim_cmp(const struct pl_claim *a, const struct pl_claim *b) {
  int c = pl_str_cmp(a->path, b->path);
  if (c) return c;
  BY(a->span.line, b->span.line);
  BY(a->span.column, b->span.column);
  BY(a->kind, b->kind);
  if ((c = pl_str_cmp(a->subject, b->subject))) return c;
  if ((c = pl_attr_cmp(a->value, b->value))) return c;
  BY(a->stance, b->stance);
  return pl_str_cmp(a->scope, b->scope);
}
#undef BY

/* Whether every attribute of `a` is in `b`; the wording of a period does not count. */
static bool values_within(const struct pl_attr *a, const struct pl_attr *b, bool period) {
  for (; a; a = a->next) {
    const struct pl_attr *twin = b;
    if (period && pl_str_is(a->key, "text")) continue;
    while (twin && !pl_str_eq(twin->key, a->key)) twin = twin->next;
    if (!twin) return false;
    struct pl_attr x = {a->key, a->value, NULL}, y = {a->key, twin->value, NULL};
    if (pl_attr_cmp(&x, &y) != 0) return false;
  }
  return true;
}

bool pl_claim_same(const struct pl_claim *a, const struct pl_claim *b) {
  if (a->kind != b->kind || a->stance != b->stance || a->exception != b->exception ||
      !pl_str_eq(a->subject, b->subject))
    return false;
  if (a->kind == PL_CLAIM_PROCESSOR) return true; /* one, whatever its role or part of the product */
  bool period = pl_attr_get(a->value, "seconds") && pl_attr_get(b->value, "seconds");
  return pl_str_eq(a->scope, b->scope) && values_within(a->value, b->value, period) &&
         values_within(b->value, a->value, period);
}

static void text_or_null(struct pl_json *j, const char *key, struct pl_str s) {
  pl_json_key(j, key);
  if (s.n)
    pl_json_str(j, s);
  else
    pl_json_null(j);
}

void pl_claim_json(struct pl_json *j, const struct pl_claim *c) {
  pl_json_begin(j, '{');
  pl_json_key(j, "kind"), pl_json_z(j, pl_claim_kind_name(c->kind));
  text_or_null(j, "subject", c->subject);
  text_or_null(j, "name", c->name);
  pl_json_key(j, "stance"), pl_json_z(j, pl_stance_name(c->stance));
  pl_json_key(j, "value"), pl_attr_json(j, c->value);
  text_or_null(j, "scope", c->scope);
  text_or_null(j, "purpose", c->purpose);
  pl_json_key(j, "closed_world"), pl_json_bool(j, c->closed_world);
  pl_json_key(j, "modality"), pl_json_z(j, pl_modality_name(c->modality));
  if (c->open_list) pl_json_key(j, "open_list"), pl_json_bool(j, true);
  if (c->exception) pl_json_key(j, "exception"), pl_json_bool(j, true);
  text_or_null(j, "heading", c->heading);
  pl_json_key(j, "path"), pl_json_str(j, c->path);
  pl_json_key(j, "line"), pl_json_int(j, c->span.line);
  pl_json_key(j, "column"), pl_json_int(j, c->span.column);
  pl_json_key(j, "quote"), pl_json_str(j, c->quote);
  if (c->also.n) pl_json_key(j, "also_lines"), pl_json_str(j, c->also);
  pl_json_end(j, '}');
}

struct pl_str pl_heading_last(struct pl_str path) {
  size_t at = pl_str_rchr(path, '>');
  return at == SIZE_MAX ? path : pl_str_trim(pl_str_cut(path, at + 1, path.n));
}

bool pl_claim_same_sentence(const struct pl_claim *a, const struct pl_claim *b) {
  bool at_one_place = a->span.line == b->span.line && a->span.column == b->span.column;
  return pl_str_eq(a->path, b->path) && (at_one_place || (a->span.start && a->span.start == b->span.start));
}
