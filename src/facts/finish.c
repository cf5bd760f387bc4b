/* What some kinds of facts need beyond the fields of their row: what a cipher encrypts, a protocol version judged low or not, names that
 * say whether a random value is a secret. */
#include "facts/algorithms.h"
#include "facts/retention.h"
#include "facts/scheduled.h"
#include "facts/spec.h"
#include "facts/tenancy.h"
#include "facts/tlsversion.h"
#include "ruleset/list.h"

static bool named_already(struct pl_str all, struct pl_str one) { return pl_str_find(all, one) != SIZE_MAX; }

/* What is encrypted, in words: the input, what the result is stored in, the function, the class. */
static struct pl_str encrypted_thing(struct pl_context *c, uint32_t event, uint32_t input) {
  struct pl_str function = pl_function_text(c, event), of = {NULL, 0};
  size_t hash = pl_str_rchr(function, '#');
  if (hash != SIZE_MAX) function = pl_str_cut(function, hash + 1, function.n);
  struct pl_str words[] = {pl_source_text(c, input, 60), pl_target_text(c, event), function};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    struct pl_str w = words[i];
    if (!w.n || w.n > 60 || pl_str_chr(w, '\n') != SIZE_MAX || (of.n && named_already(of, w))) continue;
    of = of.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(of), PL_FMT(w)) : w;
  }
  return of;
}

static bool finish_cipher(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                          struct pl_fact *f) {
  uint32_t key = row->size.n ? pl_spec_event(c, event, row->size) : 0;
  struct pl_str of = pl_attr_text(f->attrs, "of");
  pl_cipher_take_apart(c->arena, c->rules, key ? pl_key_bytes(c, key) * 8 : 0, f);
  if (!of.n) of = encrypted_thing(c, event, input);
  if (of.n) pl_attr_set_text(c->arena, &f->attrs, "of", of);
  return true;
}

static bool finish_transport(struct pl_context *c, struct pl_fact *f) {
  if (!pl_str_is(f->subject, "tls_version")) return true;
  const struct pl_value *given = pl_attr_get(f->attrs, "version");
  if (!given) return false;
  struct pl_str text = given->kind == PL_VALUE_NUMBER ? pl_arena_printf(c->arena, "%.3g", given->number) : given->text;
  int version = pl_tls_lowest(c->arena, text);
  if (!version) return false;
  struct pl_str plain = version < 10 ? pl_arena_printf(c->arena, "SSL %d", version)
                                     : pl_arena_printf(c->arena, "%d.%d", version / 10, version % 10);
  pl_attr_set_text(c->arena, &f->attrs, "version", plain);
  f->name = version < 10 ? plain : pl_arena_printf(c->arena, "TLS %.*s", PL_FMT(plain));
  if (version < 12) f->subject = PL_STR("tls_version_low");
  return true;
}

/* ---- randomness matters where names say that the value is a secret ---- */

/* What a value that is made in blocks without a name ends up in: token = (1..24).map { letters[Random.nextInt(26)] }.joinToString(""). */
static struct pl_str gathered_in(const struct pl_context *c, uint32_t event) {
  enum { MOST_STEPS = 24 };
  const struct pl_events *e = c->events;
  for (uint32_t i = event, n = 0; i && n < MOST_STEPS; i = e->at[i].parent, n++) {
    bool named = e->at[i].kind == PL_EV_FUNCTION && pl_event_child(e, i, PL_AS_NAME);
    if (named || e->at[i].kind == PL_EV_CLASS || e->at[i].kind == PL_EV_RETURN) break;
    uint32_t target = e->at[i].as == PL_AS_VALUE ? pl_event_named(e, e->at[i].parent) : 0;
    if (target) return pl_source_text(c, target, 60);
  }
  return (struct pl_str){NULL, 0};
}

/* usleep(mt_rand(1, 9)), setTimeout(next, 50 + Math.random() * 100): spent on waiting, whatever the function makes besides. */
static bool spent(struct pl_context *c, uint32_t event) {
  enum { MOST_STEPS = 4 };
  const struct pl_events *e = c->events;
  uint32_t i = e->at[event].parent;
  for (int n = 0; i && e->at[i].kind == PL_EV_BINARY && n < MOST_STEPS; n++) i = e->at[i].parent;
  if (!i || e->at[i].kind != PL_EV_CALL) return false;
  struct pl_str by = pl_last_member(pl_names_of(c->names, i));
  return by.n && pl_str_is(pl_words_class(c->rules, "data/secrets.yaml", &by, 1), "harmless");
}

static bool finish_random(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  struct pl_str function = pl_function_text(c, event);
  size_t hash = pl_str_rchr(function, '#');
  struct pl_str target = pl_target_text(c, event);
  struct pl_str texts[] = {target.n ? target : gathered_in(c, event),
                           hash == SIZE_MAX ? function : pl_str_cut(function, hash + 1, function.n)};
  struct pl_str purpose = pl_words_class(c->rules, "data/secrets.yaml", texts, sizeof texts / sizeof *texts);
  bool of_record =
      pl_str_chr(texts[0], '.') != SIZE_MAX; /* user.next_tip: what the function makes besides is another matter */
  if (of_record) purpose = pl_words_class(c->rules, "data/secrets.yaml", texts, 1);
  if (pl_str_is(purpose, "harmless") || spent(c, event)) return false;
  bool open = !purpose.n && pl_str_is(f->subject, "weak") && pl_value_handed_out(c, event); /* callers tell */
  if (!purpose.n && !open) return false;
  pl_attr_set_text(c->arena, &f->attrs, "purpose", open ? PL_STR("unknown") : purpose);
  pl_attr_set_text(c->arena, &f->attrs, "of", texts[0].n ? texts[0] : texts[1]);
  return true;
}

/* A row's period is kept when it is one of keeping; what it is about comes from the names around unless the row says. */
static bool finish_retention(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_fact *f) {
  double seconds = pl_attr_number(f->attrs, "seconds", 0);
  struct pl_str of = pl_attr_text(f->attrs, "of"), around = pl_surroundings(c, event);
  if (!pl_retention_plausible(c, seconds, pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(of), PL_FMT(around))))
    return false;
  if (row->about.n && !pl_str_starts(row->about, "$")) return true;
  struct pl_retention r = {.seconds = seconds, .name = of, .around = around, .event = event};
  pl_retention_describe(c, &r, f);
  return true;
}

/* Of what protects a link or a token: the function around, so that it can be told which. */
static bool finish_hash(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  struct pl_str purpose = pl_attr_text(f->attrs, "purpose");
  bool protects = pl_str_is(purpose, "signature") || pl_str_is(purpose, "token");
  struct pl_str in = protects ? pl_last_member(pl_function_text(c, event)) : (struct pl_str){NULL, 0};
  if (in.n && in.n <= 80) pl_attr_set_text(c->arena, &f->attrs, "in", in);
  return true;
}

/* The command that it runs may tell a period. */
static bool finish_schedule(struct pl_context *c, uint32_t event, const struct pl_fact *f) {
  pl_scheduled_by(c, event, pl_str_is(pl_attr_text(f->attrs, "by"), "github-actions"));
  return true;
}

bool pl_fact_finish(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                    struct pl_fact *f) {
  switch (f->kind) {
    case PL_FACT_CIPHER: return finish_cipher(c, row, event, input, f);
    case PL_FACT_TRANSPORT: return finish_transport(c, f);
    case PL_FACT_RETENTION: return finish_retention(c, row, event, f);
    case PL_FACT_HASH: return finish_hash(c, event, f);
    case PL_FACT_AUTHORISATION: return !pl_str_is(f->subject, "query") || pl_tenant_query(c, event, f);
    case PL_FACT_SCHEDULE: return finish_schedule(c, event, f);
    case PL_FACT_RANDOM: return finish_random(c, event, f);
    default: return true;
  }
}
