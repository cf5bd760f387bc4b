/* How many bytes a key has: Buffer.alloc(16), randomBytes(32), "…".slice(0, 32), scryptSync(p, s, 32), a literal, a digest. Calls are listed in
 * data/ciphers.yaml by the last member of their name. */
#include "facts/context.h"
#include "facts/spec.h"

enum { MAX_STEPS = 8 };

static struct pl_str called(struct pl_context *c, uint32_t call) {
  uint32_t name;
  pl_names_receiver(c->events, call, &name);
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

static uint32_t receiver(struct pl_context *c, uint32_t call) {
  uint32_t name;
  return pl_names_receiver(c->events, call, &name);
}

static struct pl_node data(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/ciphers.yaml", part);
}

static unsigned number_arg(struct pl_context *c, uint32_t call, unsigned position) {
  uint32_t arg = pl_event_arg(c->events, call, position);
  struct pl_const v = arg ? pl_value_of(c->names, &c->rules->apis, arg) : (struct pl_const){0};
  return v.kind == PL_CONST_NUMBER && v.number > 0 && v.number <= 4096 ? (unsigned)v.number : 0;
}

/* generate_key(bit_length=128), generate_key(256). */
static unsigned bits_arg(struct pl_context *c, uint32_t call) {
  uint32_t named = pl_event_pair(c->events, call, PL_STR("bit_length"));
  struct pl_const v = named ? pl_value_of(c->names, &c->rules->apis, named) : (struct pl_const){0};
  return v.kind == PL_CONST_NUMBER && v.number > 0 && v.number <= 4096 ? (unsigned)v.number : number_arg(c, call, 0);
}

static unsigned length_bits(struct pl_context *c, uint32_t object) {
  uint32_t named = pl_event_pair(c->events, object, PL_STR("length"));
  struct pl_const v = named ? pl_value_of(c->names, &c->rules->apis, named) : (struct pl_const){0};
  return v.kind == PL_CONST_NUMBER && v.number >= 128 && v.number <= 4096 ? (unsigned)v.number : 0;
}

/* Bytes that a literal stands for under the encoding named beside it. */
static unsigned literal_bytes(struct pl_str text, struct pl_str encoding) {
  if (pl_str_chr(text, '{') != SIZE_MAX) return 0;
  if (pl_str_is(encoding, "hex")) return (unsigned)(text.n / 2);
  if (pl_str_starts(encoding, "base64"))
    return (unsigned)(text.n * 3 / 4) - (text.n && text.p[text.n - 1] == '=') -
           (text.n > 1 && text.p[text.n - 2] == '=');
  return (unsigned)text.n;
}

/* What a digest over anything yields: createHash("sha256")…digest(), sha256.Sum256(x), hashlib.md5(x).digest(). */
static unsigned digest_bytes(struct pl_context *c, uint32_t from) {
  const struct pl_events *e = c->events;
  for (uint32_t i = from; i < e->n && e->at[i].start < e->at[from].end; i++) {
    if (e->at[i].kind != PL_EV_STRING && e->at[i].kind != PL_EV_NAME) continue;
    for (struct pl_node k = pl_node_first(data(c, "digests")); k.i; k = pl_node_next(k))
      if (pl_str_ieq(e->at[i].text, pl_node_key(k))) return (unsigned)pl_node_number(k, 0);
  }
  return 0;
}

/* Bytes that the argument of this name says: PBKDF2HMAC(algorithm=…, length=32). */
static unsigned length_arg(struct pl_context *c, uint32_t call) {
  uint32_t named = pl_event_pair(c->events, call, PL_STR("length"));
  struct pl_const v = named ? pl_value_of(c->names, &c->rules->apis, named) : (struct pl_const){0};
  return v.kind == PL_CONST_NUMBER && v.number > 0 && v.number <= 512 ? (unsigned)v.number : 0;
}

/* generateKey({name: "AES-GCM", length: 256}, …), deriveKey(…, …, {…, length: 256}), importKey("raw", bytes, "AES-GCM"): of the last the bytes. */
static unsigned algorithm_arg(struct pl_context *c, uint32_t call, uint32_t *next) {
  enum { MOST_ARGUMENTS = 3 };
  for (unsigned n = 0; n < MOST_ARGUMENTS; n++) {
    uint32_t arg = pl_event_arg(c->events, call, n), object = arg ? pl_spec_follow(c, arg) : 0;
    if (!object || c->events->at[object].kind != PL_EV_OBJECT) continue;
    unsigned bits = length_bits(c, object);
    if (bits) return bits / 8;
  }
  return *next = pl_event_arg(c->events, call, 1), 0;
}

/* deriveKey(token, salt) of the product itself, whatever a library calls so. */
static bool is_own_function(struct pl_context *c, uint32_t call) {
  struct pl_str name = pl_names_of(c->names, call);
  size_t colon = pl_str_chr(name, ':');
  return colon != SIZE_MAX && colon + 1 < name.n && name.p[colon + 1] == '/';
}

static unsigned of_call(struct pl_context *c, uint32_t call, uint32_t *next) {
  struct pl_str name = called(c, call);
  *next = 0;
  if (is_own_function(c, call)) return *next = pl_value_given_by_own(c->names, call), 0;
  for (struct pl_node k = pl_node_first(data(c, "key_makers")); k.i; k = pl_node_next(k)) {
    if (!pl_str_eq(name, pl_node_key(k))) continue;
    struct pl_str how = pl_node_text(k);
    if (pl_str_is(how, "receiver")) return *next = receiver(c, call), 0;
    if (pl_str_is(how, "bits")) return bits_arg(c, call) / 8;
    if (pl_str_is(how, "length")) return length_arg(c, call);
    if (pl_str_is(how, "algorithm")) return algorithm_arg(c, call, next);
    if (pl_str_is(how, "digest")) return digest_bytes(c, call);
    if (pl_str_is(how, "argument")) {
      uint32_t arg = pl_event_arg(c->events, call, 0), coding = pl_event_arg(c->events, call, 1);
      struct pl_const v = arg ? pl_value_of(c->names, &c->rules->apis, arg) : (struct pl_const){0};
      if (v.kind == PL_CONST_TEXT && !v.env.n)
        return literal_bytes(v.text, coding ? c->events->at[coding].text : PL_STR("utf8"));
      return *next = coding ? 0 : arg, 0; /* of an encoded text of unknown length nothing shows */
    }
    return number_arg(c, call, (unsigned)pl_node_number(k, 0));
  }
  return *next = pl_value_given_by_own(c->names, call), 0;
}

static size_t skip_spaces(struct pl_str s, size_t i) {
  while (i < s.n && s.p[i] == ' ') i++;
  return i;
}

/* key()[:16], key[0:16], &key[..16], key[0, 16]: what follows the expression takes its first bytes. Not every grammar has an event for it. */
static unsigned first_bytes(struct pl_str bytes, uint32_t end) {
  size_t i = skip_spaces(bytes, end);
  unsigned n = 0;
  if (i >= bytes.n || bytes.p[i] != '[') return 0;
  i = skip_spaces(bytes, i + 1);
  if (i < bytes.n && bytes.p[i] == '0') i = skip_spaces(bytes, i + 1);
  if (i + 1 < bytes.n && bytes.p[i] == '.' && bytes.p[i + 1] == '.')
    i++;
  else if (i >= bytes.n || (bytes.p[i] != ':' && bytes.p[i] != ','))
    return 0;
  for (i = skip_spaces(bytes, i + 1); i < bytes.n && pl_is_digit(bytes.p[i]) && n < 1000; i++)
    n = n * 10 + (unsigned)(bytes.p[i] - '0');
  i = skip_spaces(bytes, i);
  return i < bytes.n && bytes.p[i] == ']' ? n : 0;
}

static unsigned taken_of(struct pl_context *c, uint32_t i) {
  enum pl_event_kind kind = (enum pl_event_kind)c->events->at[i].kind;
  uint32_t object = kind == PL_EV_INDEX   ? pl_event_child(c->events, i, PL_AS_OBJECT)
                    : kind == PL_EV_OTHER ? c->events->at[i].child
                                          : 0;
  return first_bytes(c->source->bytes, c->events->at[object ? object : i].end);
}

unsigned pl_key_bytes(struct pl_context *c, uint32_t i) {
  for (int steps = 0; steps < MAX_STEPS && i; steps++) {
    unsigned taken = taken_of(c, i);
    if (taken) return taken;
    i = pl_names_unwrap(c->events, i);
    const struct pl_event *e = &c->events->at[i];
    if (e->kind == PL_EV_CALL || e->kind == PL_EV_NEW) {
      unsigned n = of_call(c, i, &i);
      if (n || !i) return n;
      continue;
    }
    if (e->kind == PL_EV_STRING) return literal_bytes(e->text, PL_STR("utf8"));
    const struct pl_binding *b = e->kind == PL_EV_NAME     ? pl_names_binding(c->names, i)
                                 : e->kind == PL_EV_MEMBER ? pl_names_member_binding(c->names, i)
                                                           : NULL;
    if (!b || b->param || b->whole.n || b->member.n || b->event == i) return 0;
    i = b->event;
  }
  return 0;
}
