/* What a hash is for, as its row and the code around tell: what is slow on purpose, what is hashed already, what makes a key for a cipher. */
#include "base/path.h"
#include "facts/rowattrs.h"
#include "facts/spec.h"
#include "ruleset/strength.h"

enum { MOST_ARGS = 4 }; /* of a comparison */

static bool is_fast(struct pl_context *c, struct pl_str algorithm) {
  struct pl_str name;
  int strength = pl_algorithm_strength(c->rules, algorithm, &name);
  return strength > 0 && strength <= PL_STRENGTH_FAST && !pl_str_is(name, "plain");
}

/* What is slow on purpose makes no checksum and no signature, and where nothing else tells, the file says what it is for: auth/password/argon2.go. */
static struct pl_purpose of_slow_hash(struct pl_context *c, struct pl_str algorithm, struct pl_purpose p) {
  struct pl_str name, folder = pl_path_base(pl_path_dir(c->source->path)), file = pl_path_base(c->source->path);
  if (pl_algorithm_strength(c->rules, algorithm, &name) <= PL_STRENGTH_FAST) return p;
  if (p.faint && (pl_str_is(p.purpose, "checksum") || pl_str_is(p.purpose, "cache_key"))) p = (struct pl_purpose){0};
  if (pl_str_is(p.purpose, "signature")) p = (struct pl_purpose){0}; /* Hash::make($state) in a form */
  struct pl_str place = pl_arena_printf(c->arena, "%.*s/%.*s", PL_FMT(folder), PL_FMT(file));
  if (!p.purpose.n && pl_str_is(pl_purpose_of(c->rules, "hash", &place, 1), "password")) p.purpose = PL_STR("password");
  return p;
}

/* What is a password's hash already: a fast hash over it is a fingerprint. */
static bool is_hashed(struct pl_context *c, uint32_t input) {
  return input && pl_any_word(pl_part(c, "data/purposes.yaml", "rehashed"), pl_source_text(c, input, 120));
}

/* ApiTokenGuard.php, token_service.ts: what hashes a secret there hashes a token. */
static bool is_of_tokens(struct pl_context *c) {
  struct pl_str name = pl_path_base(c->source->path);
  return pl_str_is(pl_purpose_of(c->rules, "hash", &name, 1), "token");
}

/* compare(clientSecretHash, given): what a value is held against tells what it is. */
static bool stands_beside_token(struct pl_context *c, uint32_t event, uint32_t input) {
  struct pl_node words = pl_node_get(pl_node_get(pl_part(c, "data/purposes.yaml", "hash"), "token"), "words");
  uint32_t arg;
  for (unsigned n = 0; n < MOST_ARGS && (arg = pl_event_arg(c->events, event, n)); n++)
    if (arg != input && pl_any_word(words, pl_source_text(c, arg, 120))) return true;
  return false;
}

static bool ends_with_key(struct pl_context *c, struct pl_str name) {
  struct pl_str lower = pl_arena_lower(c->arena, pl_str_trim(name));
  for (struct pl_node w = pl_node_first(pl_part(c, "data/purposes.yaml", "keys")); w.i; w = pl_node_next(w)) {
    struct pl_str end = pl_node_text(w);
    if (pl_str_closes(lower, end)) return true;
  }
  return false;
}

/* A key for a cipher: what a fast hash makes of a password, or any hash of a passphrase, and calls a key. A slow hash of a password may be called
 * so where it is stored, too. */
static bool makes_key(struct pl_context *c, uint32_t event, uint32_t input, struct pl_str algorithm) {
  struct pl_texts heads = {0};
  struct pl_str target = pl_target_text(c, event), function = pl_last_member(pl_function_text(c, event));
  if (!ends_with_key(c, target) && !ends_with_key(c, function)) return false;
  if (is_fast(c, algorithm)) return true;
  if (input) pl_head_texts(c, input, &heads);
  for (size_t i = 0; i < heads.n && i < 3; i++) /* the value, or what is called on it */
    if (pl_any_word(pl_part(c, "data/purposes.yaml", "phrases"), heads.at[i])) return true;
  return false;
}

bool pl_hash_purpose_of_row(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                            struct pl_fact *f) {
  struct pl_purpose p = {.purpose = row->purpose};
  if (!p.purpose.n) p = pl_hash_purpose(c, event, input, !row->otherwise.n);
  if (!p.decided_by.n) p = of_slow_hash(c, f->subject, p);
  bool presumed = !p.purpose.n && row->otherwise.n;
  if (presumed) p.purpose = is_of_tokens(c) || stands_beside_token(c, event, input) ? PL_STR("token") : row->otherwise;
  if (presumed) pl_attr_set_bool(c->arena, &f->attrs, "by_default", true);
  if (pl_str_is(p.purpose, "password") && is_fast(c, f->subject)) {
    if (is_hashed(c, input))
      p.purpose = PL_STR("checksum");
    else if (pl_is_prehash(c, event))
      p = (struct pl_purpose){.purpose = PL_STR("unknown"), .decided_by = PL_STR("prehash")};
  }
  if (pl_str_is(p.purpose, "password") && makes_key(c, event, input, f->subject))
    p = (struct pl_purpose){.purpose = PL_STR("unknown"), .decided_by = PL_STR("encryption_key")};
  pl_attr_set_text(c->arena, &f->attrs, "purpose", p.purpose.n ? p.purpose : PL_STR("unknown"));
  if (p.decided_by.n && !pl_str_eq(p.decided_by, p.purpose))
    pl_attr_set_text(c->arena, &f->attrs, "used_for", p.decided_by);
  return presumed || (p.faint && p.purpose.n);
}
