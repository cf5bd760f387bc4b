/* Loads rules/checks: every text is checked here, once, so that no format has to defend itself against a missing period
 * or a name that consumers of SARIF refuse. The limits are GitHub's (1024), GitLab's (255 for names) and SARIF's. */
#include "ruleset/check.h"

#include "ruleset/knownwords.h"

#include <stdlib.h>

enum { TEXT_MAX = 1000, NAME_MAX_BYTES = 80, TAG_MAX = 10 };

static const char *const known_keys[] = {"id",      "name",    "level",    "levels",     "short",
                                         "full",    "why",     "fix_code", "fix_policy", "relation",
                                         "params",  "claims",  "tags",     "precision",  "security_severity",
                                         "enabled", "message", "examples", NULL};

/* Takes a required text of bounded length. */
static bool take(struct pl_node map, const char *key, struct pl_str *out, struct pl_error *err) {
  *out = pl_str_trim(pl_node_get_text(map, key));
  if (!out->n) return pl_node_fail(map, err, "rule without '%s'; add it", key);
  if (out->n > TEXT_MAX)
    return pl_node_fail(pl_node_get(map, key), err, "'%s' has %zu bytes; at most %d are shown", key, out->n, TEXT_MAX);
  return true;
}

/* As take, for full sentences. */
static bool take_sentence(struct pl_node map, const char *key, struct pl_str *out, struct pl_error *err) {
  if (!take(map, key, out, err)) return false;
  if (!pl_str_ends(*out, ".")) return pl_node_fail(pl_node_get(map, key), err, "'%s' must end with a period", key);
  return true;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* Built-in ids are PLnnnn; those of added rules have letters of their own (ruleset/overlay.c sees to it). */
static bool valid_id(struct pl_str id) {
  size_t letters = 0;
  while (letters < id.n && is_upper(id.p[letters])) letters++;
  bool built_in = letters == 2 && pl_str_starts(id, "PL"), ok = letters >= 2 && letters <= 12 && id.n > letters;
  for (size_t i = letters; ok && i < id.n; i++) ok = pl_is_digit(id.p[i]);
  return ok && (built_in ? id.n == 6 : id.n - letters <= 5);
}

/* PascalCase without runs of capitals ("Tls", "Oauth"): what Azure DevOps and the SARIF validator ask of names. */
static bool valid_name(struct pl_str name) {
  if (name.n < 3 || name.n > NAME_MAX_BYTES || !is_upper(name.p[0])) return false;
  for (size_t i = 0; i < name.n; i++)
    if (!pl_is_alnum(name.p[i]) || (i && is_upper(name.p[i]) && is_upper(name.p[i - 1]))) return false;
  return true;
}

/* "TlsVersionTooLow" -> "tls-version-too-low". */
static struct pl_str slug_of(struct pl_arena *a, struct pl_str name) {
  char *p = pl_arena_alloc(a, name.n * 2 + 1);
  size_t n = 0;
  for (size_t i = 0; i < name.n; i++) {
    if (i && is_upper(name.p[i])) p[n++] = '-';
    p[n++] = pl_lower(name.p[i]);
  }
  return pl_str_n(p, n);
}

static bool take_names(struct pl_arena *a, struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  if (!take(map, "id", &r->id, err) || !take(map, "name", &r->name, err)) return false;
  if (!valid_id(r->id))
    return pl_node_fail(pl_node_get(map, "id"), err,
                        "id '%.*s' is not of the form PLnnnn, or ACME1 in rules of your own", PL_FMT(r->id));
  if (!valid_name(r->name))
    return pl_node_fail(pl_node_get(map, "name"), err,
                        "name '%.*s' is not PascalCase; write it as OwnRule, without two capitals in a row",
                        PL_FMT(r->name));
  r->slug = slug_of(a, r->name);
  return true;
}

static bool take_texts(struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  return take_sentence(map, "short", &r->summary, err) && take_sentence(map, "full", &r->full, err) &&
         take_sentence(map, "why", &r->why, err) && take_sentence(map, "fix_code", &r->fix_code, err) &&
         take_sentence(map, "fix_policy", &r->fix_policy, err) && take_sentence(map, "message", &r->message, err) &&
         take(map, "relation", &r->relation, err);
}

static bool take_level(struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  static const char *const precisions[] = {"very-high", "high", "medium", "low", NULL};
  struct pl_str level;
  if (!take(map, "level", &level, err) || !take(map, "precision", &r->precision, err)) return false;
  if (!pl_level_of(level, &r->level))
    return pl_node_fail(pl_node_get(map, "level"), err, "level '%.*s' is none of error, warning, note", PL_FMT(level));
  size_t i = 0;
  while (precisions[i] && !pl_str_is(r->precision, precisions[i])) i++;
  if (!precisions[i])
    return pl_node_fail(pl_node_get(map, "precision"), err, "precision '%.*s' is none of very-high, high, medium, low",
                        PL_FMT(r->precision));
  struct pl_node enabled = pl_node_get(map, "enabled");
  r->enabled = !pl_node_there(enabled) || pl_node_true(enabled);
  return true;
}

/* When the rule reports at which level; the usual one must be among them. */
static bool take_levels(struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  static const char *const keys[] = {"error", "warning", "note", NULL};
  struct pl_node levels = pl_node_get(map, "levels");
  if (!pl_node_there(levels)) return true;
  if (!pl_node_check_keys(levels, keys, err)) return false;
  for (struct pl_node n = pl_node_first(levels); n.i; n = pl_node_next(n)) {
    enum pl_level level;
    if (pl_level_of(pl_node_key(n), &level)) r->levels[level] = pl_str_trim(pl_node_text(n));
  }
  if (r->levels[r->level].n) return true;
  return pl_node_fail(levels, err, "'levels' does not say when the rule reports at its own level '%s'",
                      pl_level_name(r->level));
}

static bool take_severity(struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  struct pl_node n = pl_node_get(map, "security_severity");
  if (!pl_node_there(n)) return true;
  double d = pl_node_number(n, -1);
  if (d < 0.1 || d > 10) return pl_node_fail(n, err, "security_severity must be a number from 0.1 to 10.0");
  r->security_severity = pl_node_text(n);
  return true;
}

/* GitLab files results with these CWE numbers as leaked secrets. */
static bool misfiled(struct pl_str tag) {
  static const char *const ends[] = {"cwe-312", "cwe-319", "cwe-798"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (pl_str_ends(tag, ends[i])) return true;
  return false;
}

static bool take_tags(struct pl_arena *a, struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  struct pl_node n = pl_node_get(map, "tags");
  r->tags = pl_node_texts(a, n, &r->tag_count);
  if (!r->tag_count) return pl_node_fail(map, err, "rule without 'tags'; add at least 'privacy'");
  if (r->tag_count > TAG_MAX) return pl_node_fail(n, err, "%zu tags; consumers keep %d", r->tag_count, TAG_MAX);
  for (size_t i = 0; i < r->tag_count; i++)
    if (misfiled(r->tags[i]))
      return pl_node_fail(n, err, "tag '%.*s' would be filed as a leaked secret; use 'external/cwe/cwe-359'",
                          PL_FMT(r->tags[i]));
  return true;
}

static bool take_claims(struct pl_arena *a, struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  struct pl_node n = pl_node_get(map, "claims");
  size_t count;
  struct pl_str *names = pl_node_texts(a, n, &count);
  r->claims = PL_NEW_N(a, enum pl_claim_kind, count + 1);
  for (size_t i = 0; i < count; i++) {
    enum pl_claim_kind kind = pl_remark_kind_of(names[i]);
    if (kind == PL_REMARK_END) return pl_unknown_claim_kind(n, names[i], err);
    r->claims[r->claim_count++] = kind;
  }
  return true;
}

/* A positive example may say at which of the rule's levels it is reported. */
static bool level_is_stated(struct pl_node example, const struct pl_check_rule *r, bool positive,
                            struct pl_error *err) {
  struct pl_node n = pl_node_get(example, "level");
  enum pl_level level;
  if (!pl_node_there(n)) return true;
  if (!positive) return pl_node_fail(n, err, "a negative example is never reported; remove its 'level'");
  if (!pl_level_of(pl_node_text(n), &level))
    return pl_node_fail(n, err, "level '%.*s' is none of error, warning, note", PL_FMT(pl_node_text(n)));
  if (r->levels[level].n || !r->levels[r->level].n) return true; /* or the rule says nothing of its levels */
  return pl_node_fail(n, err, "'levels' does not say when the rule reports at level '%s'; add it there",
                      pl_level_name(level));
}

static bool take_examples(struct pl_arena *a, struct pl_node list, const struct pl_check_rule *r, const char *sign,
                          struct pl_rule_example **out, size_t *count, struct pl_error *err) {
  static const char *const keys[] = {"policy", "file", "code", "config", "before", "level", NULL};
  *out = PL_NEW_N(a, struct pl_rule_example, pl_node_count(list) + 1);
  for (struct pl_node c = pl_node_first(list); c.i; c = pl_node_next(c)) {
    if (!pl_node_check_keys(c, keys, err) || !level_is_stated(c, r, strcmp(sign, "positive") == 0, err)) return false;
    struct pl_rule_example e = {.policy = pl_node_get_text(c, "policy"),
                                .file = pl_node_get_text(c, "file"),
                                .code = pl_node_get_text(c, "code"),
                                .config = pl_node_get_text(c, "config"),
                                .before = pl_node_get_text(c, "before"),
                                .level = pl_node_get_text(c, "level"),
                                .line = pl_node_line(c)};
    if (!e.policy.n && !e.code.n) return pl_node_fail(c, err, "%s example without 'policy' and 'code'", sign);
    if (e.code.n && !e.file.n) return pl_node_fail(c, err, "%s example with 'code' but no 'file'", sign);
    (*out)[(*count)++] = e;
  }
  return true;
}

static bool take_both_signs(struct pl_arena *a, struct pl_node map, struct pl_check_rule *r, struct pl_error *err) {
  static const char *const keys[] = {"positive", "negative", NULL};
  struct pl_node n = pl_node_get(map, "examples");
  if (!pl_node_check_keys(n, keys, err)) return false;
  if (!take_examples(a, pl_node_get(n, "positive"), r, "positive", &r->positive, &r->positive_count, err) ||
      !take_examples(a, pl_node_get(n, "negative"), r, "negative", &r->negative, &r->negative_count, err))
    return false;
  if (!r->positive_count || !r->negative_count)
    return pl_node_fail(map, err, "rule needs a positive and a negative example");
  return true;
}

static bool known_hole(struct pl_str hole) {
  for (size_t i = 0; pl_message_holes[i]; i++)
    if (pl_str_is(hole, pl_message_holes[i])) return true;
  return false;
}

static bool check_message(struct pl_node map, const struct pl_check_rule *r, struct pl_error *err) {
  struct pl_str rest = r->message;
  size_t open;
  while ((open = pl_str_chr(rest, '{')) != SIZE_MAX) {
    rest = pl_str_cut(rest, open + 1, rest.n);
    size_t close = pl_str_chr(rest, '}');
    struct pl_str hole = pl_str_cut(rest, 0, close == SIZE_MAX ? rest.n : close);
    if (close == SIZE_MAX || !known_hole(hole)) {
      const char *near = pl_nearest(hole, pl_message_holes);
      return pl_node_fail(pl_node_get(map, "message"), err, "message has an unknown hole '{%.*s}'%s%s%s", PL_FMT(hole),
                          near ? "; did you mean '{" : "", near ? near : "", near ? "}'?" : "");
    }
  }
  return true;
}

static bool read_rule(struct pl_arena *a, const struct pl_doc *doc, struct pl_check_rule *r, struct pl_error *err) {
  struct pl_node map = pl_doc_root(doc);
  if (pl_node_kind(map) != PL_NODE_MAP) return pl_fail_at(err, doc->path, 1, 1, "a rule is a map of keys");
  r->path = doc->path;
  r->own = pl_doc_added(doc);
  r->line = pl_node_line(map);
  r->params = pl_node_get(map, "params");
  return pl_node_check_keys(map, known_keys, err) && take_names(a, map, r, err) && take_texts(map, r, err) &&
         take_level(map, r, err) && take_levels(map, r, err) && take_severity(map, r, err) &&
         take_tags(a, map, r, err) && take_claims(a, map, r, err) && take_both_signs(a, map, r, err) &&
         check_message(map, r, err);
}

static int by_id(const void *x, const void *y) {
  return pl_str_cmp(((const struct pl_check_rule *)x)->id, ((const struct pl_check_rule *)y)->id);
}

/* False when its id or name is taken. */
static bool place_rule(struct pl_check_rule *all, size_t *n, struct pl_check_rule rule, struct pl_error *err) {
  for (size_t i = 0; i < *n; i++) {
    if (pl_str_eq(all[i].id, rule.id))
      return pl_fail_at(err, rule.path, rule.line, 1, "two rules have the id '%.*s'; remove one", PL_FMT(rule.id));
    if (pl_str_eq(all[i].name, rule.name))
      return pl_fail_at(err, rule.path, rule.line, 1, "name '%.*s' is already that of %.*s; choose another",
                        PL_FMT(rule.name), PL_FMT(all[i].id));
  }
  all[(*n)++] = rule;
  return true;
}

bool pl_check_rules_load(struct pl_arena *a, const struct pl_doc *const *docs, size_t count, struct pl_check_rules *out,
                         struct pl_error *err) {
  struct pl_check_rule *all = PL_NEW_N(a, struct pl_check_rule, count + 1);
  size_t n = 0;
  for (size_t i = 0; i < count; i++) {
    struct pl_check_rule rule = {0};
    if (!read_rule(a, docs[i], &rule, err) || !place_rule(all, &n, rule, err)) return false;
  }
  qsort(all, n, sizeof *all, by_id);
  *out = (struct pl_check_rules){all, n};
  return true;
}

bool pl_rule_example_holds(const struct pl_rule_example *e, unsigned levels) {
  enum pl_level level;
  return pl_level_of(e->level, &level) ? (levels >> level & 1) != 0 : levels != 0;
}
