/* Settings named after a vendor that are no names of the environment: `sentryDsn`, "Stripe:SecretKey", `deepl: {authKey: …}`. They are spelled as the
 * environment would spell them, and the catalogue's names of settings decide. Only what gives access says that a vendor is meant. */
#include "base/path.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { SHORTEST = 8, LONGEST = 80, DEEPEST = 3 };

/* apiKey, client_secret, DSN */
static bool gives_access(const struct pl_context *c, struct pl_str name) {
  return pl_list_iends(pl_part(c, "data/http.yaml", "access_endings"), name);
}

/* A new word begins at i: stripeKey, DSN ahead of a small letter, after any sign. */
static bool new_word(struct pl_str s, size_t i) {
  bool upper = s.p[i] >= 'A' && s.p[i] <= 'Z', small = i && s.p[i - 1] >= 'a' && s.p[i - 1] <= 'z';
  return upper && small;
}

/* "Stripe:SecretKey" as STRIPE_SECRET_KEY; `whole` keeps words of one part together but for those of the last: chat:openAi:apiKey as
 * CHAT_OPENAI_API_KEY. */
static struct pl_str spelled(struct pl_arena *a, struct pl_str text, bool whole) {
  char *out = pl_arena_alloc(a, 2 * text.n + 1);
  size_t n = 0, last = 0;
  for (size_t i = 0; i < text.n; i++)
    if (strchr(".:/", text.p[i])) last = i;
  for (size_t i = 0; i < text.n; i++) {
    bool sign = !pl_is_alnum(text.p[i]);
    if ((sign || (new_word(text, i) && (!whole || i > last))) && n && out[n - 1] != '_') out[n++] = '_';
    if (!sign) out[n++] = pl_is_digit(text.p[i]) ? text.p[i] : (char)(pl_lower(text.p[i]) & ~32);
  }
  return pl_str_n(out, n);
}

/* os.getenv("STRIPE_KEY"): already found there by its name. */
static bool told_here(const struct pl_context *c, const struct pl_vendor *v, uint32_t event) {
  enum { BACK = 4 };
  uint32_t line = pl_lines_span(&c->lines, c->events->at[event].start, c->events->at[event].end).line;
  for (size_t n = c->out->facts.n, i = 0; i < BACK && n > i; i++) {
    const struct pl_fact *f = &c->out->facts.at[n - 1 - i];
    if (f->span.line == line && pl_str_eq(f->subject, v->reported->id)) return true;
  }
  return false;
}

static void named(struct pl_context *c, uint32_t event, struct pl_str name) {
  if (name.n < SHORTEST || name.n > LONGEST || pl_str_is(c->language->ecosystem, "sh")) return;
  const struct pl_vendor *v = pl_vendor_of_setting(c, spelled(c->arena, name, false));
  if (!v) v = pl_vendor_of_setting(c, spelled(c->arena, name, true));
  if (!v || told_here(c, v, event)) return;
  if (pl_is_migration(c)) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_MANIFEST, event);
  pl_attr_set_text(c->arena, &f->attrs, "setting", name);
}

/* The keys around, the outermost first: "chatbot.openai.apiKey". */
static struct pl_str key_path(const struct pl_context *c, uint32_t pair, struct pl_str name) {
  const struct pl_events *e = c->events;
  int budget = DEEPEST;
  for (uint32_t i = e->at[pair].parent; i && budget; i = e->at[i].parent) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
    if (!key || !budget--) continue;
    name = pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(e->at[key].text), PL_FMT(name));
  }
  return name;
}

/* CARRIER_FEDEX_KEY = "fedex", {apiKey: "parcel_key"}: a word of one's own to find something by, for no secret is made of letters alone. */
static bool is_word(const struct pl_context *c, uint32_t event) {
  enum { LONGEST_WORD = 24 };
  const struct pl_events *e = c->events;
  uint32_t value = pl_event_child(e, event, PL_AS_VALUE);
  if (!value || e->at[value].kind != PL_EV_STRING || !e->at[value].text.n || e->at[value].text.n > LONGEST_WORD)
    return false;
  struct pl_str text = e->at[value].text;
  for (size_t i = 0; i < text.n; i++)
    if (!pl_is_alpha(text.p[i]) && !strchr("_-. ", text.p[i])) return false;
  return true;
}

/* [auth.sms.twilio] enabled = false: what a framework writes for everybody, and nobody has switched on. */
static bool is_switched_off(const struct pl_context *c, uint32_t pair) {
  const struct pl_events *e = c->events;
  struct pl_node switches = pl_part(c, "data/http.yaml", "switches");
  for (uint32_t i = e->at[e->at[pair].parent].child; i; i = e->at[i].next) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (value && pl_list_ihas(switches, e->at[key].text) && pl_str_ieq(pl_source_text(c, value, 8), PL_STR("false")))
      return true;
  }
  return false;
}

static bool one_name(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_alnum(s.p[i]) && !strchr("_.:-", s.p[i])) return false;
  return true;
}

bool pl_facts_settings_path(const struct pl_ruleset *rules, struct pl_str path) {
  return pl_list_glob(pl_node_get(pl_ruleset_root(rules, "data/http.yaml"), "settings_files"), pl_path_base(path));
}

/* class Settings(BaseSettings): what stands in its body are settings. */
static bool among_settings(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t class = pl_event_around(e, event, PL_EV_CLASS), function = pl_event_around(e, event, PL_EV_FUNCTION);
  if (!class || function > class) return false;
  struct pl_node words = pl_part(c, "data/http.yaml", "setting_classes");
  uint32_t name = pl_event_child(e, class, PL_AS_NAME), base = pl_event_child(e, class, PL_AS_BASE);
  return (name && pl_any_word(words, e->at[name].text)) || (base && pl_any_word(words, e->at[base].text));
}

/* interface Page { turnstileSiteKey?: string }: a name without a value, which what fills it has, too. */
static bool only_typed(const struct pl_context *c, uint32_t event) {
  return c->events->at[event].kind == PL_EV_FIELD && pl_str_is(c->language->ecosystem, "npm") &&
         !pl_event_child(c->events, event, PL_AS_VALUE);
}

/* resource "acme_secret" "mail" { name = "PROD_SENDGRID_API_KEY" }: what an infrastructure keeps for its programs to read. */
static void kept_secret(struct pl_context *c, uint32_t pair) {
  const struct pl_events *e = c->events;
  if (!pl_str_is(c->language->ecosystem, "tf") || e->at[e->at[pair].parent].kind != PL_EV_CALL) return;
  uint32_t key = pl_event_child(e, pair, PL_AS_KEY), value = pl_event_child(e, pair, PL_AS_VALUE);
  if (!key || !value || e->at[value].kind != PL_EV_STRING ||
      !pl_list_has(pl_part(c, "data/http.yaml", "secret_names"), e->at[key].text) ||
      !pl_list_glob(pl_part(c, "data/http.yaml", "secret_resources"), pl_names_of(c->names, e->at[pair].parent)))
    return;
  struct pl_str text = e->at[value].text;
  if (gives_access(c, text)) named(c, pair, text);
}

void pl_facts_named_setting(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (only_typed(c, event)) return;
  if (e->at[event].kind == PL_EV_PAIR) kept_secret(c, event);
  uint32_t name = pl_event_child(e, event, e->at[event].kind == PL_EV_PAIR ? PL_AS_KEY : PL_AS_NAME);
  if (!name && among_settings(c, event)) name = pl_event_child(e, event, PL_AS_TARGET);
  struct pl_str text = name ? e->at[name].text : (struct pl_str){NULL, 0};
  bool code = pl_str_is(c->language->family, "code");
  if (text.n < 3 || !one_name(text) || !gives_access(c, text)) return;
  if (code ? is_word(c, event) : is_switched_off(c, event)) return;
  if (code)
    named(c, event, text);
  else if (pl_facts_settings_path(c->rules, c->source->path))
    named(c, event, key_path(c, event, text));
}

/* Route::post(…)->name("whatsapp.webhook"), route("acme.token"): the product's own name for one of its addresses. */
static bool names_route(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  if (e->as != PL_AS_ARG || c->events->at[e->parent].kind != PL_EV_CALL) return false;
  return pl_list_has(pl_part(c, "data/http.yaml", "names_routes"), pl_last_member(pl_names_of(c->names, e->parent)));
}

/* config["Stripe:SecretKey"], config('services.stripe.secret'), @Value("${stripe.api.key}"), BindEnv("x", "SERVER_SENTRY_DSN") */
void pl_facts_setting_text(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  if (pl_str_starts(text, "${")) {
    text = pl_str_cut(text, 2, text.n);
    size_t end = pl_str_chr(text, '}'), fallback = pl_str_chr(text, ':');
    text = pl_str_cut(text, 0, end < fallback ? end : fallback < text.n ? fallback : text.n);
  }
  bool path =
      pl_str_chr(text, '.') != SIZE_MAX || pl_str_chr(text, ':') != SIZE_MAX || pl_str_chr(text, '_') != SIZE_MAX;
  if (text.n < SHORTEST || text.n > LONGEST || !path || !pl_str_is(c->language->family, "code")) return;
  if (c->events->at[event].as != PL_AS_MODULE && gives_access(c, text) && one_name(text) && !names_route(c, event))
    named(c, event, text);
}

static struct pl_str last_word(struct pl_str name) {
  size_t dot = pl_str_rchr(name, '.');
  return dot == SIZE_MAX ? name : pl_str_cut(name, dot + 1, name.n);
}

/* settings.MAILGUN_API_KEY, BuildConfig.SENTRY_DSN, Secrets.mixpanelToken */
void pl_facts_setting_member(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t object = pl_event_child(e, event, PL_AS_OBJECT), part = pl_event_child(e, event, PL_AS_PROPERTY);
  if (!object || !part || !gives_access(c, e->at[part].text) || !one_name(e->at[part].text)) return;
  struct pl_str holder = last_word(pl_source_text(c, object, LONGEST));
  if (pl_any_word(pl_part(c, "data/http.yaml", "setting_holders"), holder)) named(c, event, e->at[part].text);
}

/* The words by which a store of secrets is asked: `dig(:mailgun, :api_key)`, `mailgun_api_key`; joined as the environment would. */
static struct pl_str asked_words(struct pl_context *c, uint32_t call, struct pl_str member) {
  const struct pl_events *e = c->events;
  if (!pl_list_has(pl_part(c, "data/http.yaml", "secret_readers"), member)) return spelled(c->arena, member, false);
  struct pl_str words = {NULL, 0};
  for (unsigned n = 0; n < DEEPEST; n++) {
    uint32_t arg = pl_event_arg(e, call, n);
    if (!arg || e->at[arg].kind != PL_EV_STRING || !one_name(e->at[arg].text)) break;
    struct pl_str word = spelled(c->arena, e->at[arg].text, false);
    words = words.n ? pl_arena_printf(c->arena, "%.*s_%.*s", PL_FMT(words), PL_FMT(word)) : word;
  }
  return words;
}

/* Rails.application.credentials.dig(:mailgun, :api_key), credentials.deepl[:auth_key]: whatever stands in it gives access to something. */
void pl_facts_secret_read(struct pl_context *c, uint32_t event) {
  if (!pl_str_is(c->language->ecosystem, "ruby")) return;
  struct pl_str name = pl_names_of(c->names, event);
  if (pl_str_ends(name, "()")) name.n -= 2;
  size_t dot = pl_str_rchr(name, '.');
  if (dot == SIZE_MAX || !pl_list_ihas(pl_part(c, "data/http.yaml", "secret_holders"),
                                       last_word(pl_str_cut(name, pl_str_chr(name, ':') + 1, dot))))
    return;
  struct pl_str words = asked_words(c, event, pl_str_cut(name, dot + 1, name.n));
  if (words.n < 3 || words.n > LONGEST || pl_str_ends(words, "_AT"))
    return; /* expires_at: a time, by Ruby's way of naming them */
  const struct pl_vendor *v = pl_vendor_of_setting(c, words);
  if (!v) v = pl_vendor_of_setting(c, pl_arena_cat(c->arena, words, PL_STR("_API_KEY")));
  if (!v || told_here(c, v, event)) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "setting", words);
}
