/* The product's own domain, as its settings say it: the homepage of its manifest, the address of the application in its environment, the hosts
 * whose links an app opens, the identifier of an app, which is a domain read backwards. Also who owns the repository. */
#include "base/path.h"
#include "facts/context.h"
#include "facts/hostplace.h"
#include "facts/spec.h"
#include "facts/url.h"
#include "ruleset/list.h"

static bool listed(const struct pl_context *c, const char *list, struct pl_str name) {
  return pl_list_has(pl_part(c, "data/http.yaml", list), name);
}

static bool is_own_name(const struct pl_context *c, struct pl_str name) { return listed(c, "own_names", name); }

/* process.env.APP_URL ?? "https://…", os.getenv("APP_URL", "https://…") */
static bool is_default(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t up = e->at[event].parent, first = pl_event_arg(e, up, 0);
  if (e->at[up].kind == PL_EV_BINARY && e->at[event].as == PL_AS_RIGHT) {
    uint32_t left = pl_event_child(e, up, PL_AS_LEFT);
    return left && is_own_name(c, pl_value_env(c->names, left));
  }
  return e->at[up].kind == PL_EV_CALL && first && first != event && e->at[first].kind == PL_EV_STRING &&
         is_own_name(c, e->at[first].text);
}

static void keep(struct pl_context *c, struct pl_str host) {
  struct pl_str domain = pl_host_is_nobodys(pl_part(c, "data/hosts.yaml", "nobodys"), host)
                             ? (struct pl_str){NULL, 0}
                             : pl_host_domain(c->arena, host);
  if (domain.n && !pl_map_has(&c->rules->vendors.domains, domain)) c->out->own_domain = domain;
}

/* The product of a company that the catalogue has: its homepage as a whole, the identifier of its app. Others keep code at a code host. */
static void keep_vendor(struct pl_context *c, struct pl_str host) {
  struct pl_str domain = pl_host_domain(c->arena, host);
  const struct pl_vendor *v = domain.n ? pl_map_get(&c->rules->vendors.domains, domain) : NULL;
  if (v && !pl_str_is(v->category, "code_hosting")) c->out->own_vendor = v->reported->id;
}

/* The library that the catalogue knows the vendor by, in the repository of the vendor itself: "name": "acme/acme-php". */
static void of_package(struct pl_context *c, const char *ecosystem, struct pl_str name) {
  const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, ecosystem, name);
  if (v && pl_str_chr(name, '/') != SIZE_MAX) c->out->own_vendor = v->reported->id;
}

/* A key as it is called: "homepage", homepage_url: */
static struct pl_str unquoted(struct pl_str s) {
  s = pl_str_trim(s);
  if (s.n > 1 && s.p[s.n - 1] == ':') s.n--;
  return s.n > 1 && (s.p[0] == '"' || s.p[0] == '\'') ? pl_str_cut(s, 1, s.n - 1) : s;
}

static bool in_file(const struct pl_context *c, const char *list) {
  return pl_list_glob(pl_part(c, "data/http.yaml", list), pl_path_base(c->source->path));
}

/* "com.acme.shop" -> "shop.acme.com" */
static struct pl_str backwards(struct pl_arena *a, struct pl_str id) {
  struct pl_str out = {NULL, 0}, rest = id, label;
  while (rest.p && pl_str_next(&rest, '.', &label))
    out = out.n ? pl_arena_printf(a, "%.*s.%.*s", PL_FMT(label), PL_FMT(out)) : label;
  return pl_arena_lower(a, out);
}

/* The name that the text is stored under, or of the call whose argument it is: applicationId "com.acme.shop". */
static struct pl_str stored_under(struct pl_context *c, uint32_t event) {
  struct pl_str target = unquoted(pl_target_text(c, event));
  uint32_t call = target.n ? 0 : pl_call_with_argument(c->events, event);
  return call ? pl_last_member(pl_names_of(c->names, call)) : target;
}

/* android:host="shop.example", "applinks:shop.example", applicationId "com.acme.shop" */
static void of_app(struct pl_context *c, uint32_t event, struct pl_str text) {
  size_t colon = pl_str_chr(text, ':');
  if (pl_str_starts(text, "applinks:")) keep(c, pl_str_cut(text, colon + 1, text.n));
  if (!in_file(c, "own_id_files")) return;
  struct pl_str name = stored_under(c, event);
  if (listed(c, "own_hosts", name)) keep(c, text);
  if (c->out->own_domain.n || !listed(c, "own_ids", name)) return;
  struct pl_str host = backwards(c->arena, text);
  keep(c, host);
  if (!pl_str_is(name, "namespace"))
    keep_vendor(c, host); /* a fork keeps the name of its code, and takes another for the app */
}

/* The owner in "https://github.com/acme/shop", "github:acme/shop", and before '/' in composer's "acme/shop". */
static void of_repository(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_str target = unquoted(pl_target_text(c, event)), base = pl_path_base(c->source->path);
  bool composer = pl_str_is(base, "composer.json") && pl_str_is(target, "name");
  if (!composer && !(pl_str_is(base, "package.json") && (pl_str_is(target, "repository") || pl_str_is(target, "url"))))
    return;
  if (composer) of_package(c, "composer", text);
  size_t at = pl_str_find(text, PL_STR("github"));
  if (!composer && at == SIZE_MAX) return;
  struct pl_str rest = composer ? text : pl_str_cut(text, at + 6, text.n);
  if (pl_str_starts(rest, ".com")) rest = pl_str_cut(rest, 4, rest.n);
  if (!composer) rest = pl_str_cut(rest, 1, rest.n);
  size_t slash = pl_str_chr(rest, '/');
  if (slash != SIZE_MAX && slash > 3) c->out->own_owner = pl_str_cut(rest, 0, slash);
}

/* What the manifest calls the product: "name": "@acme/shop" is acme's. */
static void of_name(struct pl_context *c, uint32_t event, struct pl_str text) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, above = e->at[pair].parent;
  bool top = e->at[pair].kind == PL_EV_PAIR && (!above || !pl_event_around(e, pair, PL_EV_PAIR));
  if (!top || !in_file(c, "own_name_files") || !pl_str_is(unquoted(pl_target_text(c, event)), "name")) return;
  size_t slash = pl_str_starts(text, "@") ? pl_str_chr(text, '/') : SIZE_MAX;
  c->out->own_name = slash == SIZE_MAX ? text : pl_str_cut(text, 1, slash);
}

/* MAIL_FROM = "Acme <hello@acme.example>": whose name its mails bear. */
static void of_sender(struct pl_context *c, uint32_t event, struct pl_str text) {
  size_t at = pl_str_rchr(text, '@');
  if (c->out->own_domain.n || at == SIZE_MAX ||
      !listed(c, "sender_names", pl_str_behind(unquoted(pl_target_text(c, event)), '.')))
    return;
  size_t end = at + 1;
  while (end < text.n && (pl_is_alnum(text.p[end]) || text.p[end] == '-' || text.p[end] == '.')) end++;
  struct pl_str host = pl_str_cut(text, at + 1, end), domain = pl_host_domain(c->arena, host);
  if (domain.n && !listed(c, "mail_hosts", domain)) keep(c, host);
}

/* config.action_mailer.default_url_options = { host: "shop.example" }: where links in the product's mails lead. */
static bool is_own_link_host(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, options = pair && e->at[pair].kind == PL_EV_PAIR ? e->at[pair].parent : 0;
  return options && e->at[event].as == PL_AS_VALUE && listed(c, "own_link_keys", unquoted(pl_target_text(c, event))) &&
         listed(c, "own_link_options", pl_str_behind(pl_target_text(c, options), '.'));
}

/* resource "aws_route53_zone" "main" { name = "shop.example" }: whoever sets up the zone or its certificate owns the domain. */
static bool is_own_zone(struct pl_context *c, uint32_t event) {
  enum { HEAD = 60, UP = 4 };
  const struct pl_events *e = c->events;
  if (!pl_str_is(c->language->name, "hcl") || !listed(c, "own_zone_keys", pl_target_text(c, event))) return false;
  uint32_t at = e->at[event].parent;
  for (int i = 0; at && i < UP; i++, at = e->at[at].parent)
    if (pl_list_find(pl_part(c, "data/http.yaml", "own_zones"), pl_source_text(c, at, HEAD))) return true;
  return false;
}

/* <link rel="canonical" href="https://shop.example/">, <meta property="og:url" content="…"> */
static bool is_of_page(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, element = e->at[pair].parent;
  if (e->at[pair].kind != PL_EV_PAIR || e->at[element].kind != PL_EV_ELEMENT) return false;
  uint32_t rel = pl_event_pair(e, element, PL_STR("rel")), property = pl_event_pair(e, element, PL_STR("property"));
  if (rel) return pl_str_find(pl_source_text(c, rel, 60), PL_STR("canonical")) != SIZE_MAX;
  return property && pl_str_find(pl_source_text(c, property, 60), PL_STR("og:url")) != SIZE_MAX;
}

/* A text without a scheme: an address that mail comes from, a list of own hosts, a zone of the own. */
static void of_host(struct pl_context *c, uint32_t event, struct pl_str text) {
  if (pl_str_chr(text, '.') == SIZE_MAX) return;
  of_sender(c, event, text);
  if (listed(c, "own_lists", pl_target_text(c, event))) keep(c, pl_str_cut(text, text.p[0] == '.', text.n));
  of_app(c, event, text);
  if (is_own_link_host(c, event)) keep(c, text);
  if (is_own_zone(c, event)) keep(c, pl_str_starts(text, "*.") ? pl_str_cut(text, 2, text.n) : text);
  struct pl_str served = pl_facts_served_host(c, event);
  if (served.n) keep(c, served);
}

/* Whether the key or the place of an address says that it is the product's own. */
static bool says_own(struct pl_context *c, uint32_t event, struct pl_str key) {
  return (in_file(c, "own_manifests") && listed(c, "own_manifest_keys", key)) ||
         (in_file(c, "own_site_files") && listed(c, "own_site_keys", key)) || is_own_name(c, key) ||
         is_default(c, event) || is_of_page(c, event);
}

static void of_address(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_url u;
  if (c->out->own_domain.n) return;
  struct pl_str key = unquoted(pl_target_text(c, event));
  bool manifest = pl_str_is(key, "homepage") && pl_str_is(pl_path_base(c->source->path), "package.json");
  if (!(manifest || says_own(c, event, key)) || !pl_url_next(c->arena, text, 0, &u)) return;
  keep(c, u.host);
  struct pl_str bare = pl_str_starts(u.host, "www.") ? pl_str_cut(u.host, 4, u.host.n) : u.host;
  if (manifest && u.path.n < 2 && pl_str_eq(bare, pl_host_domain(c->arena, u.host))) keep_vendor(c, u.host);
}

void pl_facts_own_domain(struct pl_context *c, uint32_t event) {
  enum { LONGEST = 200 };
  struct pl_str text = c->events->at[event].text;
  if (text.n > LONGEST || !pl_role_counts(c->source->role)) return;
  if (pl_str_is(c->language->name, "json")) of_repository(c, event, text);
  of_name(c, event, text);
  if (pl_str_starts(text, "http"))
    of_address(c, event, text);
  else
    of_host(c, event, text);
}
