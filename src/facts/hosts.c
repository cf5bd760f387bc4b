/* Hosts in strings: processors by address, unknown recipients, plain endpoints. What surrounds the string decides whether it is an
 * address that data goes to or only a link. */
#include "facts/context.h"
#include "facts/url.h"

struct place {
  bool request;  /* an argument of a call that talks to the network */
  bool endpoint; /* stored under a name such as API_URL, baseURL, webhook */
  bool link;     /* href and the like */
  bool script;   /* src of a script, frame or picture */
  bool policy;   /* a directive of a content security policy: what may be loaded */
};

/* Marks in an address that only count who clicked it. */
static bool is_tracked_link(struct pl_node marks, struct pl_str text) {
  for (struct pl_node m = pl_node_first(marks); m.i; m = pl_node_next(m))
    if (pl_str_find(text, pl_node_text(m)) != SIZE_MAX) return true;
  return false;
}

/* The name of the call whose argument this is, or empty; options objects are looked through. */
static uint32_t call_around(const struct pl_events *e, uint32_t i) {
  for (int steps = 0; i && steps < 6; steps++) {
    enum pl_event_role as = e->at[i].as;
    uint32_t parent = e->at[i].parent;
    if (as == PL_AS_ARG && (e->at[parent].kind == PL_EV_CALL || e->at[parent].kind == PL_EV_NEW)) return parent;
    if (e->at[parent].kind == PL_EV_FUNCTION || e->at[parent].kind == PL_EV_CLASS) return 0;
    i = parent;
  }
  return 0;
}

static bool calls_one_of(struct pl_context *c, struct pl_node globs, uint32_t call) {
  struct pl_str name = pl_names_of(c->names, call);
  return pl_list_glob(globs, name);
}

/* connectSrc: [...], img_src: ~w('self' …) */
static bool csp_directive(struct pl_context *c, uint32_t event, struct pl_str key) {
  static const char *const directives[] = {"default", "script", "style",  "img",    "font",     "frame", "connect",
                                           "media",   "child",  "worker", "object", "manifest", NULL};
  const struct pl_event *e = &c->events->at[event];
  bool several = (e->as == PL_AS_ARG && c->events->at[e->parent].kind == PL_EV_LIST) ||
                 pl_str_find(e->text, PL_STR("'self'")) != SIZE_MAX || pl_str_chr(e->text, ' ') != SIZE_MAX;
  while (key.n && strchr("\"'`:", key.p[0])) key = pl_str_cut(key, 1, key.n);
  for (size_t i = 0; several && directives[i]; i++) {
    size_t n = strlen(directives[i]);
    if (!pl_str_istarts(key, directives[i])) continue;
    struct pl_str rest = pl_str_cut(key, n, key.n);
    if (rest.n && strchr("_-", rest.p[0])) rest = pl_str_cut(rest, 1, rest.n);
    if (pl_str_istarts(rest, "src") && (rest.n == 3 || !pl_is_alpha(rest.p[3]))) return true;
  }
  return false;
}

/* The call whose argument the address is; *maker gets one in between that only makes an address of it. */
static uint32_t request_around(struct pl_context *c, uint32_t event, uint32_t *maker) {
  struct pl_node makers = pl_node_get(pl_ruleset_root(c->rules, "data/http.yaml"), "makes_address");
  uint32_t call = call_around(c->events, event);
  while (call && *maker != call && calls_one_of(c, makers, call)) {
    *maker = call;
    call = call_around(c->events, call);
  }
  return call;
}

static struct place place_of(struct pl_context *c, uint32_t event) {
  struct pl_node http = pl_ruleset_root(c->rules, "data/http.yaml");
  struct place p = {0};
  uint32_t maker = 0, call = request_around(c, event, &maker);
  p.request = call && calls_one_of(c, pl_node_get(http, "calls"), call);
  struct pl_str target = pl_target_text(c, event);
  p.script = pl_any_word(pl_node_get(http, "script_names"), target) ||
             (call && calls_one_of(c, pl_node_get(http, "loads"), call));
  p.link = (!p.script && pl_any_word(pl_node_get(http, "link_names"), target)) ||
           is_tracked_link(pl_node_get(http, "link_marks"), c->events->at[event].text);
  p.endpoint = !p.link && (maker || pl_any_word(pl_node_get(http, "endpoint_names"), target));
  p.policy = csp_directive(c, event, target);
  return p;
}

/* A large file of a data format that nobody writes by hand as settings: addresses in it are content. */
static bool is_data(const struct pl_context *c) {
  enum { SETTINGS_MAX = 20000 };
  return pl_str_is(c->language->family, "config") && c->source->bytes.n > SETTINGS_MAX;
}

static void plain_http(struct pl_context *c, uint32_t event, const struct pl_url *u, struct place p, bool known) {
  if (!pl_str_is(u->scheme, "http") && !pl_str_is(u->scheme, "ws") && !pl_str_is(u->scheme, "ftp")) return;
  if (p.link || is_data(c) || !(p.request || p.endpoint || p.script || known)) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_TRANSPORT, PL_STR("plain_http"), PL_STR("unencrypted endpoint"),
                                  PL_HOW_URL, p.request ? PL_TIER_CALL : PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "host", u->host);
}

/* A gateway's upstream is named in the path: gateway.ai.cloudflare.com/v1/…/openai. */
static void upstream(struct pl_context *c, uint32_t event, const struct pl_url *u, const struct pl_vendor *gateway) {
  if (!pl_str_is(gateway->category, "ai_gateway")) return;
  struct pl_str rest = u->path, piece;
  while (rest.p && pl_str_next(&rest, '/', &piece)) {
    const struct pl_vendor *v = piece.n > 2 ? pl_vendor_by_id(&c->rules->vendors, piece) : NULL;
    if (v && v != gateway) pl_fact_vendor(c, v, PL_HOW_URL, PL_TIER_CALL, event);
  }
}

/* Whether the request carries anything of a person: it has a body, or its address is made of something personal. Text near the address
 * tells: its call, else its function, else a small file where it is a constant. */
static bool sends_data(struct pl_context *c, uint32_t event) {
  static const char *const bodies[] = {"POST",  "PUT",   "PATCH", ".post(",     ".put(", ".patch(",
                                       "json=", "data=", "body:", "sendBeacon", NULL};
  static const char *const personal[] = {"email", "phone", "ip", "user", NULL};
  uint32_t call = call_around(c->events, event);
  uint32_t around = call ? call : pl_event_around(c->events, event, PL_EV_FUNCTION);
  struct pl_str text = pl_source_text(c, around, 1500), own = pl_source_text(c, event, 300);
  if (!around && c->source->bytes.n < 8000) text = c->source->bytes;
  for (size_t i = 0; bodies[i]; i++)
    if (pl_str_find(text, pl_str_of(bodies[i])) != SIZE_MAX) return true;
  for (size_t at; (at = pl_str_chr(own, '{')) != SIZE_MAX; own = pl_str_cut(own, at + 1, own.n))
    for (size_t i = 0; personal[i]; i++)
      if (pl_has_word(pl_str_cut(own, at, at + 40), pl_str_of(personal[i]))) return true;
  return false;
}

/* your-redis.upstash.io: to be filled in. */
static bool is_placeholder(struct pl_str host) {
  static const char *const starts[] = {"your", "<", "xxx", "example", "change", "replace", "placeholder", NULL};
  for (size_t i = 0; starts[i]; i++)
    if (pl_str_starts(host, starts[i])) return true;
  return false;
}

static void known_host(struct pl_context *c, uint32_t event, const struct pl_url *u, const struct pl_vendor *v,
                       struct place p) {
  enum pl_how how = p.script ? PL_HOW_SCRIPT : PL_HOW_URL;
  enum pl_tier tier = p.request || p.script ? PL_TIER_CALL : PL_TIER_INIT;
  if (pl_str_is(v->category, "hosting") && !pl_map_has(&c->rules->vendors.hosts, u->host))
    tier = PL_TIER_MANIFEST; /* somebody's app, perhaps not ours */
  bool config = pl_str_is(c->language->family, "config");
  if (config) how = PL_HOW_CONFIG;
  if (is_data(c) || is_placeholder(u->host) || (config && !p.request && !p.endpoint && !p.script))
    tier = PL_TIER_MANIFEST; /* data that happens to hold an address */
  struct pl_fact *f = pl_fact_vendor(c, v, how, tier, event);
  pl_attr_set_text(c->arena, &f->attrs, "host", u->host);
  if (how == PL_HOW_URL && sends_data(c, event)) pl_attr_set_bool(c->arena, &f->attrs, "sends", true);
  uint32_t maker = 0, call = p.request && how == PL_HOW_URL ? request_around(c, event, &maker) : 0;
  if (call) pl_fact_request(c, call, u, v, f);
  upstream(c, event, u, v);
  struct pl_str function = pl_function_text(c, event);
  if (function.n && p.request)
    pl_vec_push(&c->out->wrappers, ((struct pl_wrapper){.name = function,
                                                        .fact = (uint32_t)c->out->facts.n - 1,
                                                        .parameter = -1,
                                                        .thin = pl_function_thin(c, event)}));
}

/* An address made for programs: api.x.com, x.com/api/…, x.com/v1/…, x.com/oauth/…. */
static bool looks_api(const struct pl_context *c, const struct pl_url *u) {
  if (pl_str_starts(u->host, "api.") || pl_str_find(u->host, PL_STR("-api.")) != SIZE_MAX ||
      pl_str_find(u->host, PL_STR(".api.")) != SIZE_MAX)
    return true;
  struct pl_node paths = pl_node_first(pl_ruleset_part(c->rules, "data/http.yaml", "api_paths"));
  for (; paths.i; paths = pl_node_next(paths)) {
    struct pl_str start = pl_node_text(paths);
    if (u->path.n >= start.n && memcmp(u->path.p, start.p, start.n) == 0) return true;
  }
  return false;
}

/* What a person calls a domain: its label, with the ending where that is part of the name ("fixer.io"). */
static struct pl_str domain_name(struct pl_str domain) {
  static const char *const plain[] = {".com", ".org", ".net", NULL};
  for (size_t i = 0; plain[i]; i++)
    if (pl_str_ends(domain, plain[i])) return pl_str_cut(domain, 0, domain.n - 4);
  return domain;
}

/* The vendor that a word of the text names: "website.app_conf.paypal_domain", "MastodonApp". */
static const struct pl_vendor *vendor_in_words(struct pl_context *c, struct pl_str text) {
  for (size_t i = 0; i < text.n;) {
    size_t start = i;
    while (i < text.n && pl_is_alpha(text.p[i]) &&
           !(i > start && text.p[i] >= 'A' && text.p[i] <= 'Z' && text.p[i - 1] >= 'a'))
      i++;
    struct pl_str word = pl_arena_lower(c->arena, pl_str_cut(text, start, i));
    const struct pl_vendor *v = word.n >= 5 ? pl_vendor_of_word(&c->rules->vendors, word) : NULL;
    if (v) return v;
    i += i == start;
  }
  return NULL;
}

/* An address whose host is only known when the program runs belongs to whom the setting, or else the class around, is named after. */
static void open_host(struct pl_context *c, uint32_t event, const struct pl_url *u, struct place p) {
  const struct pl_events *e = c->events;
  if (p.link || p.script || !(p.request || p.endpoint)) return;
  uint32_t whole = e->at[event].as == PL_AS_LEFT ? e->at[event].parent : event,
           class = pl_event_around(e, event, PL_EV_CLASS), name = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  const struct pl_vendor *v = vendor_in_words(c, pl_source_text(c, whole, 200));
  if (!v && name && u->host.p[0] == '{') v = vendor_in_words(c, e->at[name].text);
  if (v) pl_fact_vendor(c, v, PL_HOW_URL, p.request ? PL_TIER_CALL : PL_TIER_INIT, event);
}

static void unknown_host(struct pl_context *c, uint32_t event, const struct pl_url *u, struct place p) {
  bool used = p.request || p.script || (p.endpoint && looks_api(c, u));
  if (pl_str_chr(u->host, '{') != SIZE_MAX && !pl_host_domain(c->arena, u->host).n) open_host(c, event, u, p);
  if (!used || p.link || is_data(c) || pl_host_is_local(u->host)) return;
  struct pl_str domain = pl_host_domain(c->arena, u->host);
  if (!domain.n || pl_map_has(&c->rules->vendors.domains, domain)) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_PROCESSOR, domain, domain_name(domain),
                                  p.script ? PL_HOW_SCRIPT : PL_HOW_URL, PL_TIER_CALL, event);
  pl_attr_set_bool(c->arena, &f->attrs, "unknown", true);
  if (!p.script && sends_data(c, event)) pl_attr_set_bool(c->arena, &f->attrs, "sends", true);
  pl_attr_set_text(c->arena, &f->attrs, "host", u->host);
}

/* The vendor of an address and whether data goes there. A page of a vendor is only a link, unless it is asked like an API. */
static const struct pl_vendor *vendor_of_url(struct pl_context *c, const struct pl_url *u, struct place p,
                                             enum pl_host_kind *kind) {
  const struct pl_vendors *vendors = &c->rules->vendors;
  const struct pl_vendor *v = u->path.n ? pl_vendor_of_script(vendors, u->host, u->path) : NULL;
  *kind = PL_HOST_DATA;
  if (!v) v = pl_vendor_of_host(vendors, u->host, kind);
  bool asked = p.request || (p.endpoint && looks_api(c, u));
  if (!v && asked) {
    struct pl_str domain = pl_host_domain(c->arena, u->host);
    v = domain.n ? pl_map_get(&vendors->domains, domain) : NULL;
    *kind = v ? PL_HOST_LINK : PL_HOST_UNKNOWN;
  }
  if (v && *kind == PL_HOST_LINK && asked && looks_api(c, u)) *kind = PL_HOST_DATA;
  return v;
}

static void one_url(struct pl_context *c, uint32_t event, const struct pl_url *u, struct place p, bool bare) {
  if (pl_str_is(u->scheme, "mailto") || !u->host.n) return;
  enum pl_host_kind kind;
  const struct pl_vendor *v = vendor_of_url(c, u, p, &kind);
  if (v && kind == PL_HOST_DATA && !(p.link && !p.request))
    known_host(c, event, u, v, p);
  else if (!v && !bare)
    unknown_host(c, event, u, p);
  if (!pl_host_is_local(u->host) && pl_str_chr(u->host, '{') == SIZE_MAX)
    plain_http(c, event, u, p, v && kind == PL_HOST_DATA);
}

/* Model names ("gpt-4o", "google/gemini-2.0") name the model's maker, also behind a gateway. */
static void model_name(struct pl_context *c, uint32_t event, struct pl_str text) {
  if (text.n < 5 || text.n > 60 || pl_str_chr(text, ' ') != SIZE_MAX) return;
  struct pl_str target = pl_target_text(c, event);
  if (!pl_has_word(target, PL_STR("model"))) return;
  size_t slash = pl_str_rchr(text, '/');
  const struct pl_vendor *v =
      pl_vendor_of_glob(&c->rules->vendors.models, slash == SIZE_MAX ? text : pl_str_cut(text, slash + 1, text.n));
  if (v) pl_attr_set_text(c->arena, &pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event)->attrs, "model", text);
}

/* The tag around byte `at` of markup written inside a string: from its '<'; empty when there is none near. */
static struct pl_str tag_around(struct pl_str text, size_t at) {
  size_t start = at;
  while (start && at - start < 600 && text.p[start - 1] != '<' && text.p[start - 1] != '>') start--;
  if (!start || text.p[start - 1] != '<') return (struct pl_str){NULL, 0};
  size_t end = at;
  while (end < text.n && end - at < 600 && text.p[end] != '>') end++;
  return pl_str_cut(text, start, end);
}

static bool fetching_link(struct pl_str tag) {
  static const char *const rels[] = {"stylesheet", "preconnect", "preload", "dns-prefetch", NULL};
  for (size_t i = 0; rels[i]; i++)
    if (pl_str_find(tag, pl_str_of(rels[i])) != SIZE_MAX) return true;
  return false;
}

/* What an address inside markup text is: loaded by its element, or a link. */
static struct place place_in_markup(struct pl_context *c, struct pl_str text, size_t at) {
  struct pl_str tag = tag_around(text, at);
  size_t n = 0;
  while (n < tag.n && pl_is_alnum(tag.p[n])) n++;
  for (struct pl_node k = pl_node_first(pl_ruleset_part(c->rules, "data/http.yaml", "elements")); k.i;
       k = pl_node_next(k))
    if (n && pl_str_ieq(pl_node_key(k), pl_str_cut(tag, 0, n)) && pl_str_find(tag, pl_node_text(k)) != SIZE_MAX)
      return (struct place){.script = !pl_str_ieq(pl_node_key(k), PL_STR("link")) || fetching_link(tag)};
  return (struct place){.link = true};
}

/* A content security policy lists what may be loaded, not what is: it only strengthens what other evidence shows. */
static bool is_csp(struct pl_str text) {
  return pl_str_find(text, PL_STR("-src ")) != SIZE_MAX &&
         (pl_str_find(text, PL_STR("'self'")) != SIZE_MAX || pl_str_find(text, PL_STR("https://")) != SIZE_MAX);
}

/* A member of a list that a policy is joined from: ["'self'", "https://…"], also one deeper. */
static bool in_csp_list(struct pl_context *c, uint32_t event) {
  uint32_t list = pl_event_around(c->events, event, PL_EV_LIST);
  for (int i = 0; list && i < 3; i++, list = pl_event_around(c->events, list, PL_EV_LIST))
    if (pl_str_find(pl_source_text(c, list, 4000), PL_STR("'self'")) != SIZE_MAX) return true;
  return false;
}

static void csp_hosts(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_url u;
  for (size_t from = 0; pl_url_next(c->arena, text, from, &u); from = u.at + u.scheme.n + 3) {
    enum pl_host_kind kind;
    struct pl_str host = pl_str_starts(u.host, "*.") ? pl_str_cut(u.host, 2, u.host.n) : u.host;
    const struct pl_vendor *v = pl_vendor_of_host(&c->rules->vendors, host, &kind);
    if (v && kind == PL_HOST_DATA)
      pl_attr_set_bool(c->arena, &pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_MANIFEST, event)->attrs, "csp", true);
  }
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
    one_url(c, event, &u, (struct place){.script = true}, false);
}

/* A text without "//": a host by itself, a connection string, a model's name. */
static void no_address(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_url u = {0};
  while (text.n > 2 && text.p[0] == '"' && text.p[text.n - 1] == '"')
    text = pl_str_cut(text, 1, text.n - 1);               /* JSON inside a string */
  bool setting = !pl_str_is(c->language->family, "code"); /* in code a bare name counts only where it is an address */
  bool host = text.n < 200 && pl_url_bare_host(c->arena, text, &u);
  if (host && in_csp_list(c, event)) return;
  struct place p = host ? place_of(c, event) : (struct place){0};
  if (p.policy) return;
  struct pl_str key = pl_target_text(c, event); /* request({ host: "files.example.org" }) */
  bool asked = p.request && (pl_str_is(key, "host") || pl_str_is(key, "hostname"));
  if (host && (setting || p.endpoint || p.request || p.script)) one_url(c, event, &u, p, !asked);
  if (!host && pl_str_chr(text, '=') != SIZE_MAX && pl_url_of_settings(c->arena, text, &u))
    one_url(c, event, &u, (struct place){.endpoint = true}, true);
  model_name(c, event, text);
}

void pl_facts_string(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  if (e->as == PL_AS_KEY) return;
  if (e->as == PL_AS_MODULE) {
    module_address(c, event);
    return;
  }
  struct pl_str text = e->text;
  bool whole = e->kind == PL_EV_TEMPLATE || (e->as == PL_AS_LEFT && e->kind == PL_EV_STRING);
  if (whole && pl_str_find(text, PL_STR("//")) != SIZE_MAX) {
    struct pl_const v = pl_value_of(c->names, &c->rules->apis, e->as == PL_AS_LEFT ? e->parent : event);
    if (v.kind == PL_CONST_TEXT) text = v.text;
  }
  struct pl_url u;
  if (pl_str_find(text, PL_STR("//")) == SIZE_MAX) {
    no_address(c, event, text);
    return;
  }
  if (text.n > 200000) return;
  if (is_csp(text) || in_csp_list(c, event)) {
    csp_hosts(c, event, text);
    return;
  }
  struct place p = place_of(c, event);
  if (p.policy) {
    csp_hosts(c, event, text);
    return;
  }
  bool markup = pl_str_chr(text, '<') != SIZE_MAX && pl_str_chr(text, '>') != SIZE_MAX;
  if (!markup && is_sentence(text)) p = (struct place){.link = true}; /* prose that mentions an address */
  for (size_t from = 0; pl_url_next(c->arena, text, from, &u); from = u.at + u.scheme.n + 3)
    one_url(c, event, &u, markup ? place_in_markup(c, text, u.at) : p, false);
}

/* Elements that load from elsewhere. */
void pl_facts_element(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t tag = pl_event_child(e, event, PL_AS_TAG);
  if (!tag) return;
  struct pl_node attribute = {NULL, 0};
  for (struct pl_node k = pl_node_first(pl_ruleset_part(c->rules, "data/http.yaml", "elements")); k.i;
       k = pl_node_next(k))
    if (pl_str_ieq(pl_node_key(k), e->at[tag].text)) attribute = k;
  if (!attribute.i) return;
  uint32_t value = pl_event_pair(e, event, pl_node_text(attribute));
  if (!value) return;
  if (pl_str_ieq(e->at[tag].text, PL_STR("link"))) { /* only those that fetch */
    uint32_t rel = pl_event_pair(e, event, PL_STR("rel"));
    struct pl_str kind = rel ? e->at[rel].text : (struct pl_str){NULL, 0};
    if (!pl_str_is(kind, "stylesheet") && !pl_str_is(kind, "preconnect") && !pl_str_is(kind, "preload") &&
        !pl_str_is(kind, "dns-prefetch") && !pl_str_is(kind, "modulepreload"))
      return;
  }
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  struct pl_str text = v.kind == PL_CONST_TEXT ? v.text : e->at[value].text;
  struct pl_url u;
  if (pl_url_next(c->arena, text, 0, &u)) one_url(c, event, &u, (struct place){.script = true}, false);
}
