/* Algorithms by name: one spelling of a hash, the parts of a cipher's name after data/ciphers.yaml. */
#include "facts/algorithms.h"

#include "ruleset/list.h"

/* "sha-256", "sha_256" and "sha256" are one. */
static struct pl_str plain_algorithm(struct pl_arena *a, struct pl_str lower) {
  size_t at = pl_str_find(lower, PL_STR("sha")), sep = at + 3;
  if (at == SIZE_MAX || sep + 1 >= lower.n || (lower.p[sep] != '-' && lower.p[sep] != '_') ||
      !pl_is_digit(lower.p[sep + 1]))
    return lower;
  return pl_arena_cat(a, pl_str_cut(lower, 0, sep), pl_str_cut(lower, sep + 1, lower.n));
}

struct pl_str pl_algorithm_of(struct pl_arena *a, const struct pl_api_row *row, struct pl_str subject) {
  struct pl_str lower = pl_arena_lower(a, subject);
  if (row->fact == PL_FACT_HASH) lower = plain_algorithm(a, lower);
  for (struct pl_node k = pl_node_first(row->map); k.i; k = pl_node_next(k))
    if (pl_str_glob(pl_node_key(k), lower)) return pl_node_text(k);
  if (row->fact == PL_FACT_HASH && pl_str_ends(lower, "()")) return PL_STR("unknown"); /* a type, a function */
  return row->map.i || row->fact == PL_FACT_HASH || row->fact == PL_FACT_CIPHER ? lower : subject;
}

static struct pl_node cipher_data(const struct pl_ruleset *rules, const char *part) {
  return pl_ruleset_part(rules, "data/ciphers.yaml", part);
}

/* The first entry whose words stand in the text as a run of letters and digits ("aes", "des-ede3"). */
static struct pl_str entry_in(struct pl_node entries, struct pl_str text) {
  for (struct pl_node k = pl_node_first(entries); k.i; k = pl_node_next(k))
    for (struct pl_node w = pl_node_first(k); w.i; w = pl_node_next(w))
      if (pl_str_ifind(text, pl_node_text(w)) != SIZE_MAX) return pl_node_key(k);
  return (struct pl_str){NULL, 0};
}

static unsigned bits_in(struct pl_str text) {
  static const struct {
    const char *digits;
    unsigned bits;
  } sizes[] = {{"256", 256}, {"192", 192}, {"128", 128}};
  for (size_t i = 0; i < 3; i++)
    if (pl_str_find(text, pl_str_of(sizes[i].digits)) != SIZE_MAX) return sizes[i].bits;
  return 0;
}

/* The key as it really is, else as the name says it. */
static unsigned bits_of(const struct pl_ruleset *rules, unsigned key_bits, struct pl_str cipher, struct pl_fact *f) {
  bool block = !pl_list_has(cipher_data(rules, "without_modes"), cipher);
  if (bits_in(pl_attr_text(f->attrs, "bits"))) return bits_in(pl_attr_text(f->attrs, "bits"));
  if (key_bits == 128 || key_bits == 192 || key_bits == 256) return key_bits;
  return block ? bits_in(f->subject) : 0; /* RSA with SHA-256 */
}

static struct pl_str mode_of(const struct pl_ruleset *rules, struct pl_str cipher, const struct pl_fact *f) {
  struct pl_str mode = entry_in(cipher_data(rules, "modes"), f->subject), none = {NULL, 0};
  if (pl_list_has(cipher_data(rules, "without_modes"), cipher)) return none; /* RSA/ECB is how Java writes RSA */
  return mode.n ? mode : entry_in(cipher_data(rules, "modes"), pl_attr_text(f->attrs, "mode"));
}

void pl_cipher_take_apart(struct pl_arena *a, const struct pl_ruleset *rules, unsigned key_bits, struct pl_fact *f) {
  struct pl_str cipher = entry_in(cipher_data(rules, "ciphers"), f->subject);
  if (!cipher.n) cipher = pl_attr_text(f->attrs, "cipher");
  struct pl_str mode = mode_of(rules, cipher, f);
  unsigned bits = bits_of(rules, key_bits, cipher, f);
  if (cipher.n) pl_attr_set_text(a, &f->attrs, "cipher", cipher);
  if (bits && pl_attr_number(f->attrs, "bits", 0) == 0) pl_attr_set_number(a, &f->attrs, "bits", bits);
  if (mode.n) pl_attr_set_text(a, &f->attrs, "mode", mode);
  unsigned known = (unsigned)pl_attr_number(f->attrs, "bits", 0);
  if (cipher.n && known && !bits_in(cipher)) cipher = pl_arena_printf(a, "%.*s-%u", PL_FMT(cipher), known);
  if (cipher.n && mode.n && pl_str_find(cipher, mode) == SIZE_MAX)
    cipher = pl_arena_printf(a, "%.*s-%.*s", PL_FMT(cipher), PL_FMT(mode));
  if (cipher.n) f->subject = f->name = cipher;
}
