/* From an address to facts: processors by host, unknown recipients, plain endpoints. */
#include "base/path.h"
#include "facts/fetched.h"
#include "facts/hostplace.h"
#include "facts/spec.h"

/* A large file of a data format that nobody writes by hand as settings: addresses in it are content. */
static bool is_data(const struct pl_context *c) {
  enum { SETTINGS_MAX = 20000 };
  return pl_str_is(c->language->family, "config") && c->source->bytes.n > SETTINGS_MAX;
}

/* your-redis.upstash.io, services/T000/XXXXXXXX: to be filled in. */
static bool is_placeholder(const struct pl_context *c, const struct pl_url *u) {
  return pl_list_glob(pl_part(c, "data/http.yaml", "placeholder_hosts"), u->host) ||
         (u->path.n && pl_list_ifind(pl_part(c, "data/http.yaml", "placeholder_paths"), u->path));
}

/* An entry of a list in a data file: what somebody has gathered. */
static bool is_gathered(const struct pl_context *c, uint32_t event) {
  return pl_str_is(c->language->name, "json") && pl_event_around(c->events, event, PL_EV_LIST) != 0;
}

/* Records and lists in a file that is no settings of anything: answers that were kept, pictures of people, hosts that are trusted. */
static bool is_content(const struct pl_context *c, uint32_t event) {
  return pl_str_is(c->language->name, "json") && (is_gathered(c, event) || is_data(c)) &&
         !pl_list_glob(pl_part(c, "data/http.yaml", "json_settings"), pl_path_base(c->source->path));
}

/* hint = "your-org.acme.example": to be filled in by whoever reads the page. */
static bool is_hint(const struct pl_context *c, const struct pl_url *u, struct pl_host_place p) {
  return !p.script && pl_str_is(c->language->family, "code") && is_placeholder(c, u);
}

/* A feed, a catalogue that is there for everybody; the origins that a server answers to. */
static bool is_published(struct pl_context *c, uint32_t event, const struct pl_url *u) {
  return pl_any_word(pl_part(c, "data/http.yaml", "published_paths"), u->path) ||
         pl_any_word(pl_part(c, "data/http.yaml", "origin_names"), pl_target_text(c, event));
}

/* if (link.startsWith("https://files.example/")), link == "https://…": what somebody's address is compared with. */
static bool is_compared(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  const struct pl_event *up = &e->at[e->at[event].parent];
  if (!pl_str_is(c->language->family, "code")) return false;
  if (up->kind == PL_EV_BINARY) return pl_list_has(pl_part(c, "data/http.yaml", "comparing_operators"), up->text);
  return up->kind == PL_EV_CALL && e->at[event].as == PL_AS_ARG &&
         pl_list_has(pl_part(c, "data/http.yaml", "comparing_calls"),
                     pl_last_member(pl_names_of(c->names, e->at[event].parent)));
}

/* {url: "http://…", license: …}, {title: …, url: "http://…"}: what describes a package or a page that people open, not what is asked. */
static bool is_described(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, around = e->at[pair].kind == PL_EV_PAIR ? e->at[pair].parent : 0;
  for (struct pl_node k = pl_node_first(pl_part(c, "data/http.yaml", "described_by")); around && k.i;
       k = pl_node_next(k))
    if (pl_event_pair(e, around, pl_node_text(k))) return true;
  return false;
}

/* PROXY_URL = "http://user:secret@gate.example:7000": what is asked goes through it as it is, encrypted where it is. */
static bool is_forward_proxy(struct pl_context *c, uint32_t event, const struct pl_url *u) {
  struct pl_str text = c->events->at[event].text;
  size_t host = pl_str_find(text, u->host);
  bool account = host != SIZE_MAX && host && text.p[host - 1] == '@';
  return account && pl_str_is(c->language->family, "code") &&
         pl_any_word(pl_part(c, "data/http.yaml", "forward_proxies"), pl_target_text(c, event));
}

static void plain_http(struct pl_context *c, uint32_t event, const struct pl_url *u, struct pl_host_place p,
                       bool known) {
  if (!pl_str_is(u->scheme, "http") && !pl_str_is(u->scheme, "ws") && !pl_str_is(u->scheme, "ftp")) return;
  if (p.link || is_data(c) || is_gathered(c, event) || is_placeholder(c, u) || is_published(c, event, u) ||
      is_compared(c, event) || is_forward_proxy(c, event, u) || !(p.request || p.endpoint || p.script || known))
    return;
  if (!p.request && !p.script && (pl_str_chr(u->host, '_') != SIZE_MAX || is_described(c, event))) return;
  bool shown = p.script && !p.request && !p.endpoint && pl_str_is(c->language->family, "markup");
  struct pl_fact *f = pl_fact_add(c, PL_FACT_TRANSPORT, PL_STR("plain_http"), PL_STR("unencrypted endpoint"),
                                  shown ? PL_HOW_SCRIPT : PL_HOW_URL, p.request ? PL_TIER_CALL : PL_TIER_INIT, event);
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

/* The snippet of a tracker, which makes an element and gives it the address of a script ("…/fbevents.js"), written as it is handed out. */
static bool is_loader(const struct pl_context *c, const struct pl_url *u, struct pl_host_place p) {
  bool browser = pl_str_is(c->language->family, "markup") || pl_str_is(c->language->ecosystem, "npm") ||
                 pl_str_is(c->language->name, "blade");
  return browser && !p.link && !p.policy && pl_str_ends(u->path, ".js") &&
         pl_map_has(&c->rules->vendors.scripts, u->host);
}

static bool in_config(const struct pl_context *c) { return pl_str_is(c->language->family, "config"); }

/* Somebody's app, which is perhaps not ours; a form that is opened with a click; data that happens to hold an address. */
static bool only_mentioned(struct pl_context *c, uint32_t event, const struct pl_url *u, const struct pl_vendor *v,
                           struct pl_host_place p) {
  if (pl_str_is(v->category, "hosting") && !pl_map_has(&c->rules->vendors.hosts, u->host)) return true;
  bool asked =
      p.request || p.script || pl_any_word(pl_part(c, "data/http.yaml", "asked_names"), pl_target_text(c, event));
  if (!asked && !pl_url_is_api(c, u) && pl_list_has(pl_part(c, "data/http.yaml", "visited_pages"), v->category))
    return true;
  return is_data(c) || is_placeholder(c, u) || (in_config(c) && !p.request && !p.endpoint && !p.script) ||
         (!p.script && pl_in_menu(c, event));
}

/* Prices of a market, which anybody may read without an account. */
static bool is_open_data(struct pl_context *c, const struct pl_url *u) {
  return pl_list_glob(pl_part(c, "data/hosts.yaml", "open_data"), pl_arena_cat(c->arena, u->host, u->path));
}

/* What a request sends or only fetches. */
static void exchange(struct pl_context *c, uint32_t event, const struct pl_url *u, const struct pl_vendor *v,
                     bool request, struct pl_fact *f) {
  bool sends = pl_request_sends(c, event, u);
  if (sends) pl_attr_set_bool(c->arena, &f->attrs, "sends", true);
  if (!sends && (pl_url_is_file(c, u) || is_open_data(c, u) || (request && !pl_request_shows_key(c, event))))
    pl_attr_set_bool(c->arena, &f->attrs, "public", true);
  uint32_t maker = 0, call = request ? pl_request_around(c, event, &maker) : 0;
  if (call) pl_fact_request(c, call, u, v, f);
}

/* The function around asks the host: who calls it does, too. */
static void add_asker(struct pl_context *c, uint32_t event, uint32_t fact) {
  struct pl_wrapper w = {.name = pl_function_text(c, event), .fact = fact, .parameter = -1};
  w.thin = w.name.n && pl_function_thin(c, event);
  if (w.name.n) pl_vec_push(&c->out->wrappers, w);
}

/* [{name: "Ada", face: "https://faces.example/7"}]: the picture of a record that nobody has. */
static bool is_made_up(const struct pl_context *c, uint32_t event, const struct pl_vendor *v, bool mentioned) {
  const struct pl_events *e = c->events;
  bool record = e->at[e->at[event].parent].kind == PL_EV_PAIR && pl_event_around(e, event, PL_EV_LIST);
  return (mentioned || record) && pl_list_has(pl_part(c, "data/hosts.yaml", "made_up"), v->id);
}

static void known_host(struct pl_context *c, uint32_t event, const struct pl_url *u, const struct pl_vendor *v,
                       struct pl_host_place p) {
  if (!p.request && (is_content(c, event) || is_hint(c, u, p) || is_compared(c, event))) return;
  p.script = p.script || is_loader(c, u, p);
  enum pl_how how = in_config(c) ? PL_HOW_CONFIG : p.script ? PL_HOW_SCRIPT : PL_HOW_URL;
  if (!p.request && !p.script && u->path.n < 2 && pl_in_menu(c, event)) return; /* whose home page it is */
  bool mentioned = only_mentioned(c, event, u, v, p),
       download = mentioned && pl_str_is(c->language->name, "dockerfile");
  enum pl_tier tier = mentioned ? PL_TIER_MANIFEST : p.request || p.script ? PL_TIER_CALL : PL_TIER_INIT;
  if (tier < PL_TIER_CALL && is_made_up(c, event, v, mentioned)) return;
  uint32_t fact = (uint32_t)c->out->facts.n;
  struct pl_fact *f = pl_fact_vendor(c, v, how, tier, event);
  pl_attr_set_text(c->arena, &f->attrs, "host", u->host);
  if (download && pl_role_counts(f->role)) f->role = PL_ROLE_DEV; /* RUN wget https://… */
  if (f->role == PL_ROLE_RUNTIME && !p.request && pl_in_menu_of_rows(c, event)) f->role = PL_ROLE_OPTIONAL;
  if (how == PL_HOW_URL) exchange(c, event, u, v, p.request, f);
  upstream(c, event, u, v);
  if (p.script || pl_str_is(c->language->family, "markup")) pl_fact_package_loaded(c, event, u);
  if (p.request) add_asker(c, event, fact);
}

/* What a person calls a domain: its label, with the ending where that is part of the name ("fixer.io"). */
static struct pl_str domain_name(struct pl_context *c, struct pl_str domain) {
  bool plain = pl_list_ends(pl_part(c, "data/hosts.yaml", "plain_endings"), domain);
  return plain ? pl_str_cut(domain, 0, pl_str_rchr(domain, '.')) : domain;
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
static void open_host(struct pl_context *c, uint32_t event, const struct pl_url *u, struct pl_host_place p) {
  const struct pl_events *e = c->events;
  if (p.link || p.script || !(p.request || p.endpoint) || (!p.request && pl_in_menu(c, event))) return;
  uint32_t whole = e->at[event].as == PL_AS_LEFT ? e->at[event].parent : event,
           class = pl_event_around(e, event, PL_EV_CLASS), name = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  const struct pl_vendor *v = vendor_in_words(c, pl_source_text(c, whole, 200));
  if (!v && name && u->host.p[0] == '{') v = vendor_in_words(c, e->at[name].text);
  if (v) pl_fact_vendor(c, v, PL_HOW_URL, p.request ? PL_TIER_CALL : PL_TIER_INIT, event);
}

/* A list or a data set that a server fetches for itself: whoever offers it learns nothing of anybody. */
static bool is_download(const struct pl_context *c, const struct pl_url *u, struct pl_host_place p) {
  bool server = pl_list_has(pl_part(c, "data/http.yaml", "server_ecosystems"), c->language->ecosystem);
  return server && !p.script && pl_url_is_file(c, u);
}

static void unknown_host(struct pl_context *c, uint32_t event, const struct pl_url *u, struct pl_host_place p) {
  p.script = p.script || pl_url_shows_person(c, event, u);
  bool used = p.request || p.script || (p.endpoint && pl_url_is_api(c, u)) ||
              (!p.link && pl_url_names_client(c, event, u, p.endpoint));
  if (pl_str_chr(u->host, '{') != SIZE_MAX && !pl_host_domain(c->arena, u->host).n) open_host(c, event, u, p);
  if (!used || p.link || is_data(c) || is_compared(c, event) || is_placeholder(c, u) ||
      pl_host_is_nobodys(pl_part(c, "data/hosts.yaml", "nobodys"), u->host) || (!p.script && pl_in_menu(c, event)))
    return;
  struct pl_str domain = pl_host_domain(c->arena, u->host);
  if (!domain.n || pl_map_has(&c->rules->vendors.domains, domain) || is_download(c, u, p)) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_PROCESSOR, domain, domain_name(c, domain),
                                  p.script ? PL_HOW_SCRIPT : PL_HOW_URL, PL_TIER_CALL, event);
  bool chosen = pl_list_find(pl_part(c, "data/http.yaml", "issuer_parts"), u->path);
  if (f->role == PL_ROLE_RUNTIME && (chosen || pl_is_alternative(c, event))) f->role = PL_ROLE_OPTIONAL;
  pl_attr_set_bool(c->arena, &f->attrs, "unknown", true);
  if (!p.script && pl_request_sends(c, event, u)) pl_attr_set_bool(c->arena, &f->attrs, "sends", true);
  if (p.script && pl_element_plays(c, event)) pl_attr_set_bool(c->arena, &f->attrs, "played", true);
  pl_attr_set_text(c->arena, &f->attrs, "host", u->host);
}

/* mastodon.social/@acme */
static bool is_profile(const struct pl_context *c, const struct pl_url *u) {
  return pl_list_starts(pl_part(c, "data/http.yaml", "profile_pages"), u->path);
}

/* Faraday.new(url: "https://app.acme.example/"): the rest of each address is told at the request. */
static bool makes_based_client(struct pl_context *c, uint32_t event) {
  uint32_t maker = 0, call = pl_request_around(c, event, &maker);
  return call && pl_list_glob(pl_part(c, "data/http.yaml", "based_clients"), pl_names_of(c->names, call));
}

/* {region}-compute.cloud.example, us-west1-compute.cloud.example: the service behind the name of a place. */
static struct pl_str without_region(struct pl_str host) {
  size_t dot = pl_str_chr(host, '.'), parts = 0;
  for (size_t i = 2; i < host.n && i < dot; i++) {
    if (host.p[i] != '-') continue;
    bool place = host.p[i - 1] == '}' || (parts && pl_is_digit(host.p[i - 1]));
    if (place) return pl_str_cut(host, i + 1, host.n);
    parts++;
  }
  return host;
}

/* The vendor of an address and whether data goes there. A page of a vendor is only a link, unless it is asked like an API. */
static const struct pl_vendor *vendor_of_url(struct pl_context *c, uint32_t event, const struct pl_url *u,
                                             struct pl_host_place p, enum pl_host_kind *kind) {
  const struct pl_vendors *vendors = &c->rules->vendors;
  const struct pl_vendor *v = u->path.n ? pl_vendor_of_script(vendors, u->host, u->path) : NULL;
  *kind = PL_HOST_DATA;
  if (!v) v = pl_vendor_of_host(vendors, without_region(u->host), kind);
  bool asked = p.request || (p.endpoint && pl_url_is_api(c, u));
  if (!v && asked) {
    struct pl_str domain = pl_host_domain(c->arena, u->host);
    v = domain.n ? pl_map_get(&vendors->domains, domain) : NULL;
    *kind = v ? PL_HOST_LINK : PL_HOST_UNKNOWN;
  }
  bool based = v && *kind == PL_HOST_LINK && p.request && u->path.n < 2 && makes_based_client(c, event);
  if (based || (v && *kind == PL_HOST_LINK && pl_url_is_base(c, event, u, p.endpoint && !p.link))) *kind = PL_HOST_DATA;
  bool listed = pl_map_has(&vendors->links, u->host); /* api.whatsapp.com/send: a page, whatever its host is called */
  if (v && *kind == PL_HOST_LINK && asked && (listed && !p.request ? pl_url_has_api_path : pl_url_is_api)(c, u))
    *kind = PL_HOST_DATA;
  if (v && !asked && !p.script && pl_str_is(v->category, "social") && is_profile(c, u)) *kind = PL_HOST_LINK;
  return v;
}

/* mix.exs, a gemspec: what a library's pages of documentation load, where its home is. */
static bool describes_build(const struct pl_context *c) {
  return pl_list_glob(pl_part(c, "data/http.yaml", "build_programs"), pl_path_base(c->source->path));
}

void pl_fact_address(struct pl_context *c, uint32_t event, const struct pl_url *u, struct pl_host_place p, bool bare) {
  if (pl_str_is(u->scheme, "mailto") || !u->host.n || pl_str_chr(u->host, '*') != SIZE_MAX) return;
  if (pl_names_registry(c, event) || describes_build(c)) return;
  enum pl_host_kind kind;
  const struct pl_vendor *v = vendor_of_url(c, event, u, p, &kind);
  if (v && kind == PL_HOST_DATA && !(p.link && !p.request))
    known_host(c, event, u, v, p);
  else if (!v && !bare)
    unknown_host(c, event, u, p);
  bool page = v && kind == PL_HOST_LINK && !p.request && !p.script; /* of a vendor, for people to open */
  if (!pl_host_is_nobodys(pl_part(c, "data/hosts.yaml", "nobodys"), u->host) && pl_str_chr(u->host, '{') == SIZE_MAX &&
      !page)
    plain_http(c, event, u, p, v && kind == PL_HOST_DATA);
}

void pl_fact_policy_hosts(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_url u;
  for (size_t from = 0; pl_url_next(c->arena, text, from, &u); from = u.at + u.scheme.n + 3) {
    enum pl_host_kind kind;
    struct pl_str host = pl_str_starts(u.host, "*.") ? pl_str_cut(u.host, 2, u.host.n) : u.host;
    const struct pl_vendor *v = pl_vendor_of_host(&c->rules->vendors, host, &kind);
    if (v && kind == PL_HOST_DATA)
      pl_attr_set_bool(c->arena, &pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_MANIFEST, event)->attrs, "csp", true);
  }
}
