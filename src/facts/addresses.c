/* Addresses in strings and elements: in code, in markup inside of a string, in settings, as a module that is imported. */
#include "facts/hostplace.h"

/* ${MAIL_HOST:mail.example}, ${API_URL:-https://…}: what holds where the environment says nothing else. */
static struct pl_str default_of(const struct pl_context *c, struct pl_str text) {
  size_t colon = pl_str_chr(text, ':');
  bool hole = pl_str_is(c->language->family, "config") && pl_str_starts(text, "${") && pl_str_ends(text, "}") &&
              pl_str_chr(text, '}') + 1 == text.n && colon != SIZE_MAX;
  if (!hole) return text;
  return pl_str_cut(text, colon + (text.p[colon + 1] == '-' ? 2 : 1), text.n - 1);
}

/* src="https://draw.example/?data=https://page.example": what stands in the query of another address is what it is asked about. */
static bool in_query(struct pl_str text, size_t before, size_t at) {
  struct pl_str between = pl_str_cut(text, before, at);
  for (size_t i = 0; i < between.n; i++)
    if (strchr(" \t\n\"'`<>", between.p[i])) return false;
  return between.n && between.p[between.n - 1] == '=' && pl_str_chr(between, '?') != SIZE_MAX;
}

static bool is_sentence(struct pl_str text) {
  enum { WORDS_AFTER = 3 }; /* "http://chat.example.org join us there" */
  size_t at = pl_str_find(text, PL_STR("://")), spaces = 0;
  for (size_t i = 0; i < text.n; i++) spaces += text.p[i] == ' ';
  if (pl_str_starts(text, "http") && spaces >= WORDS_AFTER && pl_str_chr(text, '=') == SIZE_MAX) return true;
  return at != SIZE_MAX && at > 12 && pl_str_chr(pl_str_cut(text, 0, at), ' ') != SIZE_MAX;
}

/* import x from "https://esm.sh/x", @import url(//fonts.example/…): loaded from there by the visitor's browser. Imported by a server's
 * program (Deno), an address is a package registry, which sees no visitor. */
static void module_address(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_str text = e->text;
  struct pl_url u;
  bool browser = (e->flags & PL_EVF_GUEST) || !pl_str_is(c->language->family, "code") ||
                 pl_str_is(c->language->name, "javascript");
  bool address = pl_str_starts(text, "http") || pl_str_starts(text, "//");
  if (browser && address && pl_url_next(c->arena, text, 0, &u))
    pl_fact_address(c, event, &u, (struct pl_host_place){.script = true}, false);
}

/* Model names ("gpt-4o", "google/gemini-2.0") name the model's maker, also behind a gateway. */
static void model_name(struct pl_context *c, uint32_t event, struct pl_str text) {
  if (text.n < 5 || text.n > 60 || pl_str_chr(text, ' ') != SIZE_MAX) return;
  struct pl_str target = pl_target_text(c, event);
  if (!pl_has_word(target, PL_STR("model"))) return;
  size_t slash = pl_str_rchr(text, '/');
  const struct pl_vendor *v =
      pl_vendor_of_glob(&c->rules->vendors.models, slash == SIZE_MAX ? text : pl_str_cut(text, slash + 1, text.n));
  const struct pl_event *e = &c->events->at[event]; /* one of several is on offer; which is asked shows elsewhere */
  bool listed = e->as == PL_AS_ARG && c->events->at[e->parent].kind == PL_EV_LIST;
  enum pl_tier tier = listed ? PL_TIER_MANIFEST : PL_TIER_INIT;
  if (v) pl_attr_set_text(c->arena, &pl_fact_vendor(c, v, PL_HOW_CONFIG, tier, event)->attrs, "model", text);
}

/* ["accounts.acme.example", "login.other.example", …]: names that something is compared with. */
static bool among_hosts(const struct pl_context *c, uint32_t event) {
  enum { SEVERAL = 3, LOOKED_AT = 12 };
  const struct pl_events *e = c->events;
  uint32_t list = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  if (!list || e->at[list].kind != PL_EV_LIST || !pl_str_is(c->language->family, "code")) return false;
  int hosts = 0, looked = 0;
  for (uint32_t i = e->at[list].child; i && looked < LOOKED_AT; i = e->at[i].next, looked++) {
    struct pl_str text = e->at[i].text;
    struct pl_url u;
    hosts += e->at[i].kind == PL_EV_STRING && text.n < 100 && pl_str_chr(text, '/') == SIZE_MAX &&
             pl_url_bare_host(c->arena, text.p[0] == '.' ? pl_str_cut(text, 1, text.n) : text, &u);
  }
  return hosts >= SEVERAL;
}

/* Uri.https("api.acme.example", "/v1"): the first of such a call is a host. */
static bool takes_host(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  return call && pl_event_arg(e, call, 0) == event &&
         pl_list_glob(pl_part(c, "data/http.yaml", "takes_host"), pl_names_of(c->names, call));
}

/* A text without "//": a host by itself, a connection string, a model's name. */
static void no_address(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_url u = {0};
  while (text.n > 2 && text.p[0] == '"' && text.p[text.n - 1] == '"')
    text = pl_str_cut(text, 1, text.n - 1);               /* JSON inside a string */
  bool setting = !pl_str_is(c->language->family, "code"); /* in code a bare name counts only where it is an address */
  bool host = text.n < 200 && pl_url_bare_host(c->arena, text, &u);
  struct pl_host_place p = host ? pl_host_place_of(c, event, text) : (struct pl_host_place){0};
  if (p.policy || (host && !p.request && !p.script && among_hosts(c, event))) return;
  struct pl_str key = pl_target_text(c, event); /* request({ host: "files.example.org" }) */
  bool value = c->events->at[event].as == PL_AS_VALUE;
  bool asked = ((p.request || (p.endpoint && !setting && value)) &&
                (pl_has_word(key, PL_STR("host")) || pl_has_word(key, PL_STR("hostname")))) ||
               (host && takes_host(c, event));
  if (host && (setting || p.endpoint || p.request || p.script)) pl_fact_address(c, event, &u, p, !asked);
  if (!host && pl_str_chr(text, '=') != SIZE_MAX &&
      pl_url_of_settings(c->arena, pl_part(c, "data/hosts.yaml", "connection_keys"), text, &u))
    pl_fact_address(c, event, &u, (struct pl_host_place){.endpoint = true}, true);
  model_name(c, event, text);
}

/* Whether one of the words stands in the text at the beginning or after a space, a quote or a sign of the shell. */
static bool has_command(struct pl_node words, struct pl_str text) {
  for (struct pl_node m = pl_node_first(words); m.i; m = pl_node_next(m)) {
    size_t at = pl_str_find(text, pl_node_text(m));
    if (at != SIZE_MAX && (!at || strchr(" \t'\"`(&|;", text.p[at - 1]))) return true;
  }
  return false;
}

/* Of an address at byte `at` of a program or a command line that is written inside a string: s.src="https://…", curl https://… */
static struct pl_host_place place_in_code(const struct pl_context *c, struct pl_str text, size_t at,
                                          struct pl_host_place p) {
  enum { LINE = 200 };
  size_t line = at;
  while (line && at - line < LINE && text.p[line - 1] != '\n') line--;
  struct pl_str ahead = pl_str_cut(text, line, at);
  if (!pl_str_is(c->language->family, "code") || pl_str_is(c->language->ecosystem, "sh") || ahead.n < 4) return p;
  if (has_command(pl_part(c, "data/http.yaml", "asks_ahead"), ahead)) return (struct pl_host_place){.endpoint = true};
  while (ahead.n && strchr("\"'`\\", ahead.p[ahead.n - 1])) ahead.n--;
  bool loads = pl_str_find(text, PL_STR("createElement")) != SIZE_MAX &&
               pl_list_ends(pl_part(c, "data/http.yaml", "loads_ahead"), ahead);
  return loads ? (struct pl_host_place){.script = true} : p;
}

/* "//" + name + ".example/x.js": of several parts the sum of all. */
static uint32_t whole_sum(const struct pl_events *e, uint32_t event) {
  uint32_t sum = e->at[event].parent;
  while (e->at[sum].as == PL_AS_LEFT && e->at[e->at[sum].parent].kind == PL_EV_BINARY) sum = e->at[sum].parent;
  return sum;
}

/* In a text of several lines the fact stands in the line of its host. `from`: byte of the source from where on to look; the next one's. */
static size_t put_in_line(struct pl_context *c, uint32_t event, size_t from, struct pl_str host, size_t first) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_str rest = pl_str_cut(c->source->bytes, from, e->end);
  size_t at = pl_str_chr(pl_str_cut(c->source->bytes, e->start, e->end), '\n') == SIZE_MAX ? SIZE_MAX
                                                                                           : pl_str_ifind(rest, host);
  if (at == SIZE_MAX) return from;
  uint32_t start = (uint32_t)(from + at), end = start + (uint32_t)host.n;
  for (size_t i = first; i < c->out->facts.n; i++) c->out->facts.at[i].span = pl_lines_span(&c->lines, start, end);
  return end;
}

/* <pre>{`<img src="https://…">`}</pre>: a text that the page shows. */
static bool is_shown(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t element = e->at[event].parent;
  if (e->at[element].kind != PL_EV_ELEMENT || e->at[event].as == PL_AS_TAG) return false;
  uint32_t tag = pl_event_child(e, element, PL_AS_TAG);
  return tag && !pl_str_is(e->at[tag].text, "script") && !pl_str_is(e->at[tag].text, "style");
}

static bool holds_address(struct pl_str text) { return pl_str_find(text, PL_STR("//")) != SIZE_MAX; }

/* The text with what is known of its holes and of what is added to it. */
static struct pl_str whole_text(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_str text = default_of(c, e->text);
  bool whole = e->kind == PL_EV_TEMPLATE || (e->as == PL_AS_LEFT && e->kind == PL_EV_STRING);
  if (!whole || !holds_address(text)) return text;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, e->as == PL_AS_LEFT ? whole_sum(c->events, event) : event);
  return v.kind == PL_CONST_TEXT ? v.text : text;
}

static void each_address(struct pl_context *c, uint32_t event, struct pl_str text, struct pl_host_place p) {
  bool markup = pl_str_chr(text, '<') != SIZE_MAX && pl_str_chr(text, '>') != SIZE_MAX;
  bool shown = markup && is_shown(c, event);
  if (shown || (!markup && is_sentence(text)))
    p = (struct pl_host_place){.link = true}; /* prose that mentions an address */
  bool by_tags = markup && !p.link;
  size_t seen = c->events->at[event].start, last = 0;
  struct pl_url u;
  for (size_t from = 0; pl_url_next(c->arena, text, from, &u); from = u.at + u.scheme.n + 3) {
    size_t first = c->out->facts.n;
    if (from && in_query(text, last, u.at)) continue;
    last = u.at;
    pl_fact_address(c, event, &u, by_tags ? pl_host_place_in_markup(c, text, u.at) : place_in_code(c, text, u.at, p),
                    false);
    seen = put_in_line(c, event, seen, u.host, first);
  }
}

void pl_facts_string(struct pl_context *c, uint32_t event) {
  enum { LONGEST = 200000 };
  const struct pl_event *e = &c->events->at[event];
  if (e->as == PL_AS_KEY) return;
  if (e->as == PL_AS_MODULE) return module_address(c, event);
  struct pl_str text = whole_text(c, event);
  if (!holds_address(text)) return no_address(c, event, text);
  if (text.n > LONGEST) return;
  struct pl_host_place p = pl_host_place_of(c, event, text);
  if (p.policy)
    pl_fact_policy_hosts(c, event, text);
  else
    each_address(c, event, text, p);
}

/* Elements that load from elsewhere. */
void pl_facts_element(struct pl_context *c, uint32_t event) {
  uint32_t value = pl_element_loads(c, event);
  if (!value) return;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  struct pl_str text = v.kind == PL_CONST_TEXT ? v.text : c->events->at[value].text;
  struct pl_url u;
  size_t before = c->out->facts.n;
  if (pl_url_next(c->arena, text, 0, &u)) pl_fact_address(c, event, &u, (struct pl_host_place){.script = true}, false);
  uint32_t rel = pl_event_pair(c->events, event, PL_STR("rel"));
  bool ahead = rel && pl_list_has(pl_part(c, "data/http.yaml", "announcing_rels"), c->events->at[rel].text);
  for (size_t i = before; ahead && i < c->out->facts.n; i++)
    pl_attr_set_bool(c->arena, &c->out->facts.at[i].attrs, "announced", true);
}
