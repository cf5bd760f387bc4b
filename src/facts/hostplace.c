/* The call around, the name it is stored under, the element that holds it, a content security policy. */
#include "facts/hostplace.h"

#include "facts/fetched.h"
#include "facts/spec.h"

/* Marks in an address that only count who clicked it. */
static bool is_tracked_link(struct pl_node marks, struct pl_str text) {
  for (struct pl_node m = pl_node_first(marks); m.i; m = pl_node_next(m))
    if (pl_str_find(text, pl_node_text(m)) != SIZE_MAX) return true;
  return false;
}

uint32_t pl_call_with_argument(const struct pl_events *e, uint32_t i) {
  for (int steps = 0; i && steps < 6; steps++) {
    enum pl_event_role as = e->at[i].as;
    uint32_t parent = e->at[i].parent;
    if (as == PL_AS_ARG && (e->at[parent].kind == PL_EV_CALL || e->at[parent].kind == PL_EV_NEW)) return parent;
    if (e->at[parent].kind == PL_EV_FUNCTION || e->at[parent].kind == PL_EV_CLASS) return 0;
    i = parent;
  }
  return 0;
}

bool pl_calls_one_of(struct pl_context *c, struct pl_node globs, uint32_t call) {
  return pl_list_glob(globs, pl_names_of(c->names, call));
}

/* "connectSrc", "img_src", "'frame-src'", AVATAR_IMG_SRC */
static bool names_directive(struct pl_node directives, struct pl_str key) {
  if (pl_any_word(directives, key) && pl_has_word(key, PL_STR("sources"))) return true; /* AdditionalScriptSources */
  while (key.n && strchr("\"'`:_", key.p[0])) key = pl_str_cut(key, 1, key.n);
  for (size_t from = 0; from < key.n; from += pl_str_chr(pl_str_cut(key, from, key.n), '_') + 1) {
    struct pl_str name = pl_str_cut(key, from, key.n);
    for (struct pl_node d = pl_node_first(directives); d.i; d = pl_node_next(d)) {
      struct pl_str start = pl_node_text(d), rest = pl_str_cut(name, start.n, name.n);
      if (!pl_str_ieq(pl_str_cut(name, 0, start.n), start)) continue;
      if (rest.n && strchr("_-", rest.p[0])) rest = pl_str_cut(rest, 1, rest.n);
      if (pl_str_istarts(rest, "src") && (rest.n == 3 || !pl_is_alpha(rest.p[3]))) return true;
    }
    if (pl_str_chr(name, '_') == SIZE_MAX) break;
  }
  return false;
}

static bool has_self(struct pl_str text) { return pl_str_find(text, PL_STR("'self'")) != SIZE_MAX; }

/* One of several sources under a directive's name: connectSrc: [...], img_src: ~w('self' …) */
static bool under_directive(const struct pl_context *c, uint32_t event, struct pl_str target) {
  const struct pl_event *e = &c->events->at[event];
  bool several = (e->as == PL_AS_ARG && c->events->at[e->parent].kind == PL_EV_LIST) || has_self(e->text) ||
                 pl_str_chr(e->text, ' ') != SIZE_MAX;
  return several && names_directive(pl_part(c, "data/http.yaml", "policy_directives"), target);
}

/* policy.script_src :self, "https://…": one of several arguments of a method that is named as a directive. */
static bool directive_called(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  if (!call || e->at[call].kind != PL_EV_CALL || !pl_event_arg(e, call, 1)) return false;
  return names_directive(pl_part(c, "data/http.yaml", "policy_directives"),
                         pl_last_member(pl_names_of(c->names, call)));
}

/* images: { remotePatterns: [{ hostname: "…" }] }: what a framework may fetch when a page asks for it. */
static bool among_allowed(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  int budget = 6;
  for (uint32_t i = e->at[event].parent; i && budget--; i = e->at[i].parent) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
    if (key && pl_list_has(pl_part(c, "data/http.yaml", "allowed_sources"), e->at[key].text)) return true;
  }
  return false;
}

/* csp.AllowImages.FromSelf().From("https://…"): an object that is named after what it makes. */
static bool on_policy(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  uint32_t callee = call && e->at[call].kind == PL_EV_CALL ? pl_event_child(e, call, PL_AS_CALLEE) : 0;
  struct pl_str text = callee ? pl_source_text(c, callee, 80) : (struct pl_str){NULL, 0};
  size_t n = 0;
  while (n < text.n && (pl_is_alnum(text.p[n]) || strchr("_$@", text.p[n]))) n++;
  return n && n < text.n && pl_any_word(pl_part(c, "data/http.yaml", "policy_objects"), pl_str_cut(text, 0, n));
}

/* "*.acme.com" among others: what may be, not what is. */
static bool has_wildcard(struct pl_str list) {
  for (size_t i = 1; i + 2 < list.n; i++)
    if (list.p[i] == '*' && list.p[i + 1] == '.' && pl_is_alnum(list.p[i + 2]) &&
        strchr(" \t\n\"'`[(,/", list.p[i - 1]))
      return true;
  return false;
}

/* A member of a list that a policy is joined from: ["'self'", "https://…"], also one deeper; of hosts with a wildcard among them. */
static bool in_policy_list(const struct pl_context *c, uint32_t event) {
  uint32_t list = pl_event_around(c->events, event, PL_EV_LIST);
  for (int i = 0; list && i < 3; i++, list = pl_event_around(c->events, list, PL_EV_LIST))
    if (has_self(pl_source_text(c, list, 4000))) return true;
  list = c->events->at[event].as == PL_AS_ARG ? c->events->at[event].parent : 0;
  return list && c->events->at[list].kind == PL_EV_LIST && has_wildcard(pl_source_text(c, list, 4000));
}

/* "default-src 'self'; img-src https://…" */
static bool is_policy(struct pl_str text) {
  return pl_str_find(text, PL_STR("-src ")) != SIZE_MAX &&
         (has_self(text) || pl_str_find(text, PL_STR("https://")) != SIZE_MAX);
}

uint32_t pl_request_around(struct pl_context *c, uint32_t event, uint32_t *maker) {
  struct pl_node makers = pl_part(c, "data/http.yaml", "makes_address");
  uint32_t call = pl_call_with_argument(c->events, event);
  while (call && *maker != call && pl_calls_one_of(c, makers, call)) {
    *maker = call;
    call = pl_call_with_argument(c->events, call);
  }
  return call;
}

/* <ExternalLink src="https://…">, <nuxt-link to=…>: components that are links by their name. */
static bool in_link_component(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, element = pair ? e->at[pair].parent : 0;
  if (!element || e->at[pair].kind != PL_EV_PAIR || e->at[element].kind != PL_EV_ELEMENT) return false;
  uint32_t tag = pl_event_child(e, element, PL_AS_TAG);
  return tag && pl_list_glob(pl_part(c, "data/http.yaml", "link_components"), e->at[tag].text);
}

/* {name: …, url: …, email: …}: who made it, not what is asked; {name: …, url: "https://acme.example/", logo: …}: whose home page it is. */
static bool in_contact_card(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, card = pair ? e->at[pair].parent : 0;
  if (!card || e->at[pair].kind != PL_EV_PAIR) return false;
  if (!pl_event_pair(e, card, PL_STR("name")) && !pl_event_pair(e, card, PL_STR("title"))) return false;
  if (pl_event_pair(e, card, PL_STR("email"))) return true;
  struct pl_url u;
  bool shown = pl_event_pair(e, card, PL_STR("logo")) || pl_event_pair(e, card, PL_STR("icon"));
  return shown && pl_url_next(c->arena, e->at[event].text, 0, &u) && u.path.n < 2 &&
         !pl_list_glob(pl_part(c, "data/http.yaml", "api_hosts"), u.host);
}

/* {type: "service_account", auth_uri: …}: what every key of the cloud has beside it. */
static bool in_key_file(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, object = pair ? e->at[pair].parent : 0;
  uint32_t type = object && e->at[pair].kind == PL_EV_PAIR ? pl_event_pair(e, object, PL_STR("type")) : 0;
  return type && pl_str_find(e->at[type].text, PL_STR("service_account")) != SIZE_MAX;
}

/* {rel: "stylesheet", href: "https://…"}: an element that a framework makes of an object, and that fetches. */
static bool beside_rel(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, object = pair ? e->at[pair].parent : 0;
  if (!object || e->at[pair].kind != PL_EV_PAIR || e->at[object].kind != PL_EV_OBJECT) return false;
  uint32_t rel = pl_event_pair(e, object, PL_STR("rel"));
  return rel && pl_list_has(pl_part(c, "data/http.yaml", "fetching_rels"), e->at[rel].text) &&
         !pl_list_has(pl_part(c, "data/http.yaml", "announcing_rels"), e->at[rel].text);
}

/* new Client("https://api.…"), Client.new("https://api.…"): the first that an object is told when it is made, unless it is one to be shown. */
static bool makes_client(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  if (!call || pl_event_arg(e, call, 0) != event || !pl_str_is(c->language->family, "code")) return false;
  struct pl_str name = e->at[call].kind == PL_EV_NEW || e->at[call].kind == PL_EV_CALL ? pl_names_of(c->names, call)
                                                                                       : (struct pl_str){NULL, 0};
  if (pl_str_ends(name, "()")) name.n -= 2;
  struct pl_str last = pl_last_member(name);
  bool made = e->at[call].kind == PL_EV_NEW || pl_str_is(last, "new");
  if (made && pl_str_is(last, "new")) last = pl_str_cut(name, 0, name.n - (name.n > 4 ? 4 : 0));
  return made && pl_any_word(pl_part(c, "data/http.yaml", "client_classes"), last);
}

/* define('API_URL', "https://…"), props.put("mail.smtp.host", "smtp.…"): the argument before says what it is. */
static struct pl_str named_before(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[event].as == PL_AS_ARG ? e->at[event].parent : 0;
  if (!call || e->at[call].kind != PL_EV_CALL || pl_event_arg(e, call, 0) == event) return (struct pl_str){NULL, 0};
  uint32_t before = 0;
  for (unsigned n = 0; n < 4 && pl_event_arg(e, call, n) && pl_event_arg(e, call, n) != event; n++)
    before = pl_event_arg(e, call, n);
  bool names =
      before && e->at[before].kind == PL_EV_STRING &&
      pl_list_has(pl_part(c, "data/http.yaml", "named_by_argument"), pl_last_member(pl_names_of(c->names, call)));
  return names ? e->at[before].text : (struct pl_str){NULL, 0};
}

/* const ENDPOINTS = { rates: "https://api.…" }: the name of the table says it of its entries. */
static bool in_table_of_addresses(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, object = pair ? e->at[pair].parent : 0;
  if (!object || e->at[pair].kind != PL_EV_PAIR || e->at[object].kind != PL_EV_OBJECT) return false;
  return pl_any_word(pl_part(c, "data/http.yaml", "tables_of_addresses"), pl_target_text(c, object));
}

/* defp base_url(config), do: config[:base_url] || "https://…": what a small function of that name gives back. */
static bool given_by_function(const struct pl_context *c, uint32_t event, struct pl_str target, const char *words) {
  enum { SMALL = 240 };
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION);
  if (!function || (target.n && !pl_str_starts(target, "do"))) return false;
  return c->events->at[function].end - c->events->at[function].start <= SMALL &&
         pl_any_word(pl_part(c, "data/http.yaml", words), pl_last_member(pl_function_text(c, event)));
}

/* def rates_url; "https://api.acme.example/#{key}"; end: what a small function of such a name gives back, where it is no page. */
static bool api_given_by_function(struct pl_context *c, uint32_t event, struct pl_str text, struct pl_str target) {
  struct pl_url u;
  return given_by_function(c, event, target, "address_functions") && pl_url_next(c->arena, text, 0, &u) &&
         pl_list_glob(pl_part(c, "data/http.yaml", "api_hosts"), u.host);
}

/* fetch(new URL("https://…")), const url = new URL("https://…"); fetch(url) */
static bool wrapped_and_asked(struct pl_context *c, uint32_t event) {
  uint32_t wrap = pl_call_with_argument(c->events, event), call = wrap ? pl_call_with_argument(c->events, wrap) : 0;
  if (!wrap || !pl_calls_one_of(c, pl_part(c, "data/http.yaml", "wraps_address"), wrap)) return false;
  return (call && pl_calls_one_of(c, pl_part(c, "data/http.yaml", "calls"), call)) || pl_asked_later(c, wrap);
}

/* Whether it stands in a content security policy or among what may be loaded. */
static bool stands_in_policy(struct pl_context *c, uint32_t event, struct pl_str text, struct pl_str target) {
  return is_policy(text) || in_policy_list(c, event) || under_directive(c, event, target) ||
         directive_called(c, event) || on_policy(c, event) || among_allowed(c, event);
}

/* open("https://…"), <Link>, a card of contacts, a file of keys: where people are led to. */
static bool leads_people(struct pl_context *c, uint32_t event, uint32_t call, struct pl_str text) {
  bool opened = call && pl_calls_one_of(c, pl_part(c, "data/http.yaml", "opens"), call) &&
                !pl_list_ifind(pl_part(c, "data/http.yaml", "opened_for_more"), text);
  return opened || in_link_component(c, event) || in_contact_card(c, event) || in_key_file(c, event);
}

/* Whether a page loads it: by a name of scripts (not 'scripts': ['cdn.shop.example'], what is looked for in a page), or by a call that loads. */
static bool loaded(struct pl_context *c, uint32_t event, uint32_t call, struct pl_str text, struct pl_str target,
                   bool link) {
  bool bare = pl_str_find(text, PL_STR("//")) == SIZE_MAX;
  return beside_rel(c, event) ||
         (!link && !bare && pl_any_word(pl_part(c, "data/http.yaml", "script_names"), target)) ||
         (call && pl_calls_one_of(c, pl_part(c, "data/http.yaml", "loads"), call));
}

/* Whether it is kept as the address of a service: by the name it has, what gives it back or makes a client of it. */
static bool kept_as_endpoint(struct pl_context *c, uint32_t event, struct pl_str text, struct pl_str target) {
  return pl_any_word(pl_part(c, "data/http.yaml", "endpoint_names"), target) ||
         given_by_function(c, event, target, "base_functions") || makes_client(c, event) ||
         api_given_by_function(c, event, text, target) || in_table_of_addresses(c, event);
}

static bool asked_for(struct pl_context *c, uint32_t event, struct pl_str target) {
  return pl_asked_later(c, event) || wrapped_and_asked(c, event) ||
         given_by_function(c, event, target, "asked_functions");
}

struct pl_host_place pl_host_place_of(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_str target = pl_target_text(c, event);
  if (!target.n) target = named_before(c, event);
  if (stands_in_policy(c, event, text, target)) return (struct pl_host_place){.policy = true};
  uint32_t maker = 0, call = pl_request_around(c, event, &maker);
  struct pl_host_place p = {.request = pl_asked_here(c, event), .link = leads_people(c, event, call, text)};
  p.script = loaded(c, event, call, text, target, p.link);
  bool picture = pl_any_word(pl_part(c, "data/http.yaml", "picture_names"), target); /* profileImageUrl */
  bool network = pl_asks_network(c, target, text);
  bool page = !p.script && !picture && !network && pl_any_word(pl_part(c, "data/http.yaml", "link_names"), target);
  p.link = p.link || page || is_tracked_link(pl_part(c, "data/http.yaml", "link_marks"), c->events->at[event].text);
  p.endpoint = !p.link && (maker || network || kept_as_endpoint(c, event, text, target));
  if (pl_str_is(c->language->family, "config") && picture)
    p.endpoint = p.script = false; /* content that somebody wrote */
  if (!p.link && !p.request) p.request = asked_for(c, event, target);
  return p;
}
