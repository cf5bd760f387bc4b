/* Applies API models: a row becomes a fact when its conditions hold. */
#include "base/path.h"
#include "facts/algorithms.h"
#include "facts/constants.h"
#include "facts/loopnames.h"
#include "facts/moments.h"
#include "facts/rowattrs.h"
#include "facts/rowfits.h"
#include "facts/spec.h"

/* What a constant of another file decides is looked up when all files are known (constants.c). */
static bool waits_for_constant(enum pl_fact_kind kind, struct pl_const v) {
  return v.is_name &&
         (kind == PL_FACT_COOKIE || kind == PL_FACT_STORAGE || kind == PL_FACT_HASH || kind == PL_FACT_AUTH);
}

static void set_attrs(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_attr **attrs) {
  for (struct pl_node k = pl_node_first(row->attrs); k.i; k = pl_node_next(k)) {
    struct pl_const v = pl_spec_value(c, event, pl_node_text(k));
    if (v.kind == PL_CONST_BOOL && pl_str_is(pl_node_key(k), "same_site")) /* sameSite: true is strict */
      v = (struct pl_const){.kind = v.number != 0 ? PL_CONST_TEXT : PL_CONST_NONE, .text = PL_STR("strict")};
    if (waits_for_constant(row->fact, v))
      pl_refer(c, (uint32_t)c->out->facts.n - 1, pl_node_key(k), v.event, (struct pl_str){NULL, 0});
    else if (v.kind != PL_CONST_NONE)
      pl_attr_of_const(c->arena, attrs, pl_node_key(k), v);
  }
}

/* class Sealer implements Hasher: who is given a Hasher calls this method by that name. */
static void add_base_wrappers(struct pl_context *c, uint32_t event, const struct pl_wrapper *w) {
  const struct pl_events *e = c->events;
  uint32_t class = pl_event_around(e, event, PL_EV_CLASS);
  size_t dot = pl_str_rchr(w->name, '.');
  for (uint32_t b = class && dot != SIZE_MAX ? pl_event_child(e, class, PL_AS_BASE) : 0; b;
       b = pl_event_next(e, b, PL_AS_BASE)) {
    struct pl_str base = pl_names_of(c->names, b);
    struct pl_wrapper by_base = *w;
    if (pl_str_ends(base, "()")) base.n -= 2;
    if (!base.n || base.n > 120) continue;
    by_base.name = pl_arena_printf(c->arena, "%.*s()%.*s", PL_FMT(base), (int)(w->name.n - dot), w->name.p + dot);
    pl_vec_push(&c->out->wrappers, by_base);
  }
}

/* How long a cookie lives, where callers say it. */
static void note_lifetime(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_wrapper *w) {
  if (pl_attr_get(c->out->facts.at[w->fact].attrs, "max_age_seconds")) return;
  for (struct pl_node k = pl_node_first(row->attrs); k.i; k = pl_node_next(k))
    if (pl_str_starts(pl_node_key(k), "max_age") &&
        pl_period_open(c, event, pl_node_key(k), pl_node_text(k), &w->lasts))
      return;
}

/* The function around the last fact amounts to it. */
static void add_wrapper(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                        bool presumed) {
  struct pl_str function = pl_function_text(c, event);
  if (!function.n) return;
  struct pl_wrapper w = {.name = function,
                         .fact = (uint32_t)c->out->facts.n - 1,
                         .parameter = pl_parameter_of(c, event, input),
                         .presumed = presumed};
  if (row->fact == PL_FACT_COOKIE) note_lifetime(c, row, event, &w);
  pl_vec_push(&c->out->wrappers, w);
  add_base_wrappers(c, event, &w);
}

static struct pl_str purpose_by_name(struct pl_context *c, uint32_t value) {
  uint32_t i = value ? pl_names_unwrap(c->events, value) : 0;
  struct pl_texts heads = {0};
  if (i && (c->events->at[i].kind == PL_EV_NAME || c->events->at[i].kind == PL_EV_MEMBER)) pl_head_texts(c, i, &heads);
  return heads.n ? pl_purpose_of(c->rules, "cookie", heads.at, 1) : (struct pl_str){NULL, 0};
}

/* What is put into a cookie tells its purpose where its name does not: set("pm_vft", verificationToken), Cookie{Value: token}. */
static struct pl_str purpose_of_value(struct pl_context *c, uint32_t event) {
  struct pl_str purpose = purpose_by_name(c, pl_spec_event(c, event, PL_STR("$Value|$value|$0.value")));
  for (unsigned n = 1; n < 3 && !purpose.n && c->events->at[event].kind == PL_EV_CALL; n++)
    purpose = purpose_by_name(c, pl_event_arg(c->events, event, n));
  return purpose;
}

/* The same, else what the row says, for a cookie whose name is told by another file. */
static struct pl_str purpose_without_name(struct pl_context *c, const struct pl_api_row *row, uint32_t event) {
  struct pl_str purpose = row->purpose.n ? row->purpose : purpose_of_value(c, event);
  if (!purpose.n) purpose = row->otherwise;
  return purpose.n ? purpose : PL_STR("unknown");
}

static void cookie_purpose(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_fact *f) {
  struct pl_str purpose = row->purpose,
                texts[] = {f->subject, pl_target_text(c, event), pl_last_member(pl_function_text(c, event)),
                           pl_path_base(c->source->path)};
  bool known = !pl_attr_true(f->attrs, "unresolved") && pl_str_find(f->subject, PL_STR("{}")) == SIZE_MAX;
  if (!purpose.n) purpose = pl_purpose_of(c->rules, "cookie", texts, known ? 1 : 4);
  if (!purpose.n) purpose = purpose_of_value(c, event);
  if (!purpose.n) purpose = row->otherwise;
  pl_attr_set_text(c->arena, &f->attrs, "purpose", purpose.n ? purpose : PL_STR("unknown"));
}

/* getInstance(transformation()): what the function of this file gives back, where that is a text; `open_end` where its beginning will do ("seat_{}"). */
static struct pl_const given_back(struct pl_context *c, uint32_t at, struct pl_const otherwise, bool open_end) {
  at = at ? pl_names_unwrap(c->events, at) : 0;
  bool open =
           otherwise.kind == PL_CONST_NONE || otherwise.is_name || pl_str_eq(otherwise.text, pl_names_of(c->names, at)),
       call = at && (c->events->at[at].kind == PL_EV_CALL || c->events->at[at].kind == PL_EV_MEMBER);
  uint32_t given = open && call ? pl_value_given_by_own(c->names, at) : 0;
  struct pl_const v = given ? pl_value_of(c->names, &c->rules->apis, given) : (struct pl_const){0};
  size_t hole = pl_str_find(v.text, PL_STR("{}"));
  return v.kind == PL_CONST_TEXT && (hole == SIZE_MAX || (open_end && hole > 2)) ? v : otherwise;
}

/* The subject: a value; of a name that leads out of the file or nowhere, its last part, marked so. */
static struct pl_str subject_of(struct pl_context *c, const struct pl_api_row *row, uint32_t event, bool *unresolved) {
  bool spec = pl_str_starts(row->subject, "$"), filtered = pl_str_chr(row->subject, '/') != SIZE_MAX;
  struct pl_const v = pl_spec_value(c, event, row->subject);
  uint32_t at = spec ? pl_spec_event(c, event, row->subject) : 0;
  bool cookie = row->fact == PL_FACT_COOKIE || row->fact == PL_FACT_STORAGE;
  if (!filtered && (cookie || row->fact == PL_FACT_CIPHER)) v = given_back(c, at, v, cookie);
  struct pl_str text = pl_const_written(c, v);
  *unresolved = spec && !filtered && at &&
                (v.kind == PL_CONST_NONE || (v.kind == PL_CONST_TEXT && pl_str_eq(text, pl_names_of(c->names, at))));
  if (!cookie) return text;
  struct pl_texts heads = {0};
  if (*unresolved) pl_head_texts(c, pl_value_unchanged(c->names, &c->rules->apis, at), &heads);
  if (*unresolved && heads.n) text = heads.at[0];
  bool empty = pl_str_is(text, "{}") || pl_str_starts(text, "{};") || pl_str_starts(text, "{{"); /* `${name}; path=/` */
  struct pl_str bare = pl_str_starts(text, "$") ? pl_str_cut(text, 1, text.n) : text;
  if (empty || (*unresolved && pl_list_has(pl_part(c, "data/http.yaml", "unnamed_cookies"), bare)))
    return *unresolved = true, PL_STR("unknown");
  return text;
}

/* A way to sign in is a recipient, too, where the catalogue knows the provider by this key. */
static void sign_in_vendor(struct pl_context *c, const struct pl_api_row *row, uint32_t event,
                           const struct pl_fact *f) {
  struct pl_str provider = pl_attr_text(f->attrs, "provider");
  const struct pl_vendor *v = provider.n ? pl_vendor_of_sign_in(&c->rules->vendors, provider) : NULL;
  if (v) pl_attr_set_text(c->arena, &pl_fact_vendor(c, v, row->how, row->tier, event)->attrs, "sign_in", provider);
}

/* A name that another file decides, alone or as a part of a text ("{}_session"). */
static void refer_subject(struct pl_context *c, const struct pl_api_row *row, uint32_t event, bool unresolved) {
  size_t before = c->out->references.n;
  uint32_t at = pl_str_starts(row->subject, "$") ? pl_spec_event(c, event, row->subject) : 0;
  struct pl_const v = at ? pl_spec_value(c, event, row->subject) : (struct pl_const){0};
  struct pl_str none = {NULL, 0};
  bool part = v.kind == PL_CONST_TEXT && !v.is_name && pl_str_find(v.text, PL_STR("{}")) != SIZE_MAX;
  if (part)
    pl_refer(c, (uint32_t)c->out->facts.n - 1, none, at, v.text);
  else if (unresolved && at)
    pl_refer(c, (uint32_t)c->out->facts.n - 1, none, pl_value_unchanged(c->names, &c->rules->apis, at), none);
  if (c->out->references.n == before) return;
  struct pl_reference *made = &pl_vec_last(&c->out->references);
  made->row = row;
  if (row->fact == PL_FACT_COOKIE || row->fact == PL_FACT_STORAGE) made->purpose = purpose_without_name(c, row, event);
}

/* Takes the last fact back, with what refers to it. */
static void drop_last(struct pl_context *c) {
  uint32_t last = (uint32_t)--c->out->facts.n;
  while (c->out->references.n && pl_vec_last(&c->out->references).fact == last) c->out->references.n--;
}

/* What a cookie is called, when that is a mere name: only then is a parameter of the function around the cookie's name. */
static uint32_t name_part(struct pl_context *c, uint32_t input) {
  uint32_t at = pl_names_unwrap(c->events, pl_spec_follow(c, input));
  if (at && c->events->at[at].kind != PL_EV_NAME) at = pl_open_part(c, at);
  if (at && c->events->at[at].kind == PL_EV_CALL && !pl_event_arg(c->events, at, 1)) /* encodeURIComponent(name) */
    at = pl_event_arg(c->events, at, 0) ? pl_names_unwrap(c->events, pl_event_arg(c->events, at, 0))
                                        : pl_value_unchanged(c->names, &c->rules->apis, at); /* name.to_owned() */
  return at && c->events->at[at].kind == PL_EV_NAME ? at : 0;
}

static bool of_cookie(const struct pl_api_row *row) {
  return row->fact == PL_FACT_COOKIE || row->fact == PL_FACT_STORAGE;
}

/* What the row is about: what is hashed or encrypted, a cookie's name; or 0. */
static uint32_t input_of(struct pl_context *c, const struct pl_api_row *row, uint32_t event) {
  struct pl_str place = row->input.n ? row->input : of_cookie(row) ? row->subject : (struct pl_str){NULL, 0};
  return place.n ? pl_spec_event(c, event, place) : 0;
}

/* Sets the purpose; true where that of a hash is only presumed. */
static bool set_purpose(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                        struct pl_fact *f) {
  if (of_cookie(row))
    cookie_purpose(c, row, event, f);
  else if (row->fact == PL_FACT_HASH)
    return pl_hash_purpose_of_row(c, row, event, input, f);
  else if (row->purpose.n)
    pl_attr_set_text(c->arena, &f->attrs, "purpose", row->purpose);
  return false;
}

/* Which part of the call a caller of the function around may decide: the cookie's name, the cipher that callers name, or the input. */
static uint32_t left_to_caller(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                               bool unresolved) {
  if (of_cookie(row)) return name_part(c, input);
  bool open_cipher = row->fact == PL_FACT_CIPHER && unresolved && pl_str_starts(row->subject, "$");
  return open_cipher ? pl_spec_event(c, event, row->subject) : input;
}

static bool may_be_wrapped(const struct pl_api_row *row) {
  return row->tier >= PL_TIER_INIT && row->fact != PL_FACT_AUTHORISATION && row->fact != PL_FACT_SCHEDULE;
}

static void add_fact(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_str text,
                     bool unresolved) {
  struct pl_const name = pl_spec_value(c, event, row->name);
  uint32_t place_at = row->at.n ? pl_spec_event(c, event, row->at) : 0, input = input_of(c, row, event);
  struct pl_fact *f =
      pl_fact_add(c, row->fact, text, name.text.n ? name.text : text, row->how, row->tier, place_at ? place_at : event);
  bool cookie = of_cookie(row);
  if (cookie && unresolved) pl_attr_set_bool(c->arena, &f->attrs, "unresolved", true);
  if (cookie || row->fact == PL_FACT_HASH || row->fact == PL_FACT_CIPHER) refer_subject(c, row, event, unresolved);
  bool presumed = set_purpose(c, row, event, input, f);
  set_attrs(c, row, event, &f->attrs);
  if (row->about.n)
    pl_attr_set_text(c->arena, &f->attrs, "of", pl_const_written(c, pl_spec_value(c, event, row->about)));
  if (!pl_fact_finish(c, row, event, input, f))
    drop_last(c);
  else if (may_be_wrapped(row))
    add_wrapper(c, row, event, left_to_caller(c, row, event, input, unresolved), presumed);
  if (row->fact == PL_FACT_AUTH && c->out->facts.n) sign_in_vendor(c, row, event, &pl_vec_last(&c->out->facts));
}

static const struct pl_vendor *vendor_meant(struct pl_context *c, const struct pl_api_row *row, struct pl_str subject) {
  const struct pl_vendors *vendors = &c->rules->vendors;
  if (!row->ecosystem.n) return pl_vendor_by_id(vendors, subject);
  return pl_vendor_of_package(vendors, pl_arena_str(c->arena, row->ecosystem).p, subject);
}

/* function deleteCookie(name) { setCookie(name, "", -1) } */
static bool takes_away(struct pl_context *c, uint32_t event) {
  struct pl_node words = pl_part(c, "data/http.yaml", "cookie_removers");
  return pl_any_word(words, pl_last_member(pl_function_text(c, event)));
}

/* A row about a recipient: the vendor that its subject names in the catalogue. */
static void apply_vendor(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_str text) {
  const struct pl_vendor *v = vendor_meant(c, row, text);
  struct pl_fact *f = v ? pl_fact_vendor(c, v, row->how, row->tier, event) : NULL;
  if (f) set_attrs(c, row, event, &f->attrs);
  if (f && c->events->at[event].kind == PL_EV_CALL) pl_fact_own_server(c, event, v, f);
}

/* One fact, or one for each name that a cookie may have where a loop or a choice gives it several; false where the cookie is only taken away. */
static bool add_facts(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_str text,
                      bool unresolved) {
  struct pl_str names[PL_LOOP_MOST];
  uint32_t named_at = row->fact == PL_FACT_COOKIE && unresolved ? pl_spec_event(c, event, row->subject) : 0;
  if (named_at) named_at = pl_value_unchanged(c->names, &c->rules->apis, named_at); /* name.to_owned() */
  uint32_t name_at = named_at ? name_part(c, named_at) : 0;                         /* of name + "=1; path=/", too */
  size_t n = named_at ? pl_cookie_choice(c, name_at ? name_at : named_at, names) : 0;
  for (size_t i = 0; i < n; i++) add_fact(c, row, event, names[i], false);
  if (!n && named_at && takes_away(c, event)) return false;
  if (!n) add_fact(c, row, event, text, unresolved);
  return true;
}

void pl_row_apply(struct pl_context *c, const struct pl_api_row *row, uint32_t event) {
  enum { LONGEST = 120 };
  bool unresolved;
  if (!row->subject.n || !pl_row_fits(c, row, event)) return;
  struct pl_str text = subject_of(c, row, event, &unresolved);
  if (row->fact == PL_FACT_PROCESSOR) {
    if (text.n) apply_vendor(c, row, event, pl_str_cut(pl_algorithm_of(c->arena, row, text), 0, LONGEST));
    return;
  }
  text = pl_algorithm_of(c->arena, row, text.n ? text : PL_STR("unknown"));
  if (unresolved && row->fact == PL_FACT_HASH && pl_str_chr(text, ':') != SIZE_MAX) text = PL_STR("unknown");
  if (!add_facts(c, row, event, pl_str_cut(text, 0, LONGEST), unresolved)) return;
  bool sets = row->fact == PL_FACT_COOKIE && row->tier == PL_TIER_CALL && !pl_node_get(row->attrs, "access").i;
  if (sets && c->events->at[event].kind == PL_EV_CALL) pl_flow_arguments(c, event, PL_STR("cookie"));
}
