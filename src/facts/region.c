/* Regions: settings named so whose value is a region's code, and hosts that carry one. Codes and countries from data/regions.yaml. */
#include "base/path.h"
#include "facts/retention.h"

static struct pl_node places(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/places.yaml", part);
}

/* us-east-1a is a part of us-east-1. */
static struct pl_str without_zone(struct pl_str s) {
  bool zone = s.n > 4 && pl_is_alpha(s.p[s.n - 1]) && pl_is_digit(s.p[s.n - 2]) && pl_str_chr(s, '-') != SIZE_MAX;
  return zone ? pl_str_cut(s, 0, s.n - 1) : s;
}

static struct pl_str country_of(const struct pl_context *c, struct pl_str code) {
  return pl_lists_glob(pl_ruleset_root(c->rules, "data/regions.yaml"), code);
}

static void add(struct pl_context *c, uint32_t event, struct pl_str code, struct pl_str country, enum pl_how how,
                struct pl_str of, struct pl_str env) {
  if (pl_str_is(c->language->name, "hcl")) how = PL_HOW_IAC;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_REGION, code, code, how, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "country", country);
  if (of.n) pl_attr_set_text(c->arena, &f->attrs, "of", of);
  if (env.n) pl_attr_set_text(c->arena, &f->attrs, "env", env);
}

/* provider "aws" { alias = "edge"  region = "us-east-1" } */
static bool is_edge_provider(const struct pl_context *c, uint32_t event, struct pl_str code) {
  if (!pl_str_is(c->language->name, "hcl") || !pl_event_pair(c->events, c->events->at[event].parent, PL_STR("alias")))
    return false;
  return pl_list_has(places(c, "global"), code);
}

/* AWS_DEFAULT_REGION=us-east-1 above AWS_BUCKET= in a file of settings: as the framework wrote it. */
static bool is_unset(const struct pl_context *c, struct pl_str name) {
  struct pl_node row = pl_node_first(places(c, "unset"));
  while (row.i && !pl_str_eq(pl_node_key(row), name)) row = pl_node_next(row);
  struct pl_str beside = row.i ? pl_node_text(row) : (struct pl_str){NULL, 0};
  size_t at = beside.n ? pl_str_find(c->source->bytes, beside) : SIZE_MAX;
  if (at == SIZE_MAX || (at && c->source->bytes.p[at - 1] != '\n')) return false;
  at += beside.n;
  return at == c->source->bytes.n || c->source->bytes.p[at] == '\n' || c->source->bytes.p[at] == '\r';
}

/* {title: "Frankfurt", value: "eu-central-1"}: what people are shown beside the code. */
static bool is_labelled(const struct pl_context *c, uint32_t event) {
  for (struct pl_node k = pl_node_first(places(c, "labels")); k.i; k = pl_node_next(k))
    if (pl_event_pair(c->events, c->events->at[event].parent, pl_node_text(k))) return true;
  return false;
}

/* [{name: "A", region: "india"}, {…}, {…}]: countries of the entries of a list, not where data is. */
static bool is_of_entry(const struct pl_context *c, uint32_t event, struct pl_str code) {
  enum { SEVERAL = 2, UP = 8 };
  const struct pl_events *e = c->events;
  bool data = pl_str_is(c->language->family, "code") || pl_str_is(c->language->name, "json");
  if (!data || (pl_str_chr(code, '-') != SIZE_MAX && !is_labelled(c, event))) return false;
  for (uint32_t up = e->at[event].parent, n = 0; up && n < UP; up = e->at[up].parent, n++) {
    uint32_t entry = e->at[up].kind == PL_EV_LIST ? pl_event_arg(e, up, SEVERAL) : 0;
    if (entry && e->at[entry].kind == PL_EV_OBJECT) return true;
  }
  return false;
}

/* "US" beside a currency, under "region_codes", or in a file of formats: where prices or numbers are read, not where data is. */
static bool is_market(const struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str code) {
  if (pl_str_chr(code, '-') != SIZE_MAX || code.n > 3) return false;
  if (pl_any_word(places(c, "of_things"), name)) return true;
  for (struct pl_node k = pl_node_first(places(c, "beside")); k.i; k = pl_node_next(k))
    if (pl_event_pair(c->events, c->events->at[event].parent, pl_node_text(k))) return true;
  return pl_any_word(places(c, "files"), pl_path_base(c->source->path));
}

/* location: 'germanywestcentral' in Bicep and Terraform, where codes of regions have no hyphen. */
static bool is_azure_location(const struct pl_context *c, struct pl_str code) {
  enum { SHORTEST = 6 };
  return code.n >= SHORTEST && (pl_str_is(c->language->name, "bicep") || pl_str_is(c->language->name, "hcl"));
}

/* "West Europe": how Terraform and Bicep may write westeurope. */
static struct pl_str as_code(struct pl_context *c, struct pl_str text) {
  struct pl_str out = pl_arena_lower(c->arena, text);
  bool spaced = pl_str_is(c->language->name, "bicep") || pl_str_is(c->language->name, "hcl");
  char *s = (char *)(uintptr_t)out.p;
  size_t n = 0;
  for (size_t i = 0; spaced && i < out.n; i++)
    if (s[i] != ' ') s[n++] = s[i];
  if (spaced) out.n = n;
  return out;
}

/* AZURE_LOCATION = "westeurope", location: "westeurope" under azure: … */
static bool of_azure(struct pl_str name, struct pl_str around, struct pl_str code) {
  enum { SHORTEST = 8 };
  return code.n >= SHORTEST && (pl_has_word(name, PL_STR("azure")) || pl_has_word(around, PL_STR("azure")));
}

/* https://store.example.net, which says nothing of the region: with such a server the region is only a word that clients ask for. */
static bool names_no_region(struct pl_context *c, uint32_t value, struct pl_str code) {
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  if (v.kind != PL_CONST_TEXT || pl_str_find(v.text, PL_STR("://")) == SIZE_MAX) return false;
  for (struct pl_node k = pl_node_first(places(c, "region_servers")); k.i; k = pl_node_next(k))
    if (pl_str_find(v.text, pl_node_text(k)) != SIZE_MAX) return false;
  return pl_str_find(v.text, code) == SIZE_MAX;
}

/* What stands before the word that says region: "S3_" of S3_REGION; SIZE_MAX: no such word does. */
static size_t before_region(struct pl_context *c, struct pl_str name) {
  for (struct pl_node w = pl_node_first(places(c, "named")); w.i; w = pl_node_next(w)) {
    size_t at = pl_str_ifind(name, pl_node_text(w));
    if (at != SIZE_MAX) return at;
  }
  return SIZE_MAX;
}

/* S3_ENDPOINT=http://store:9000 beside S3_REGION=us-east-1: a server of one's own. */
static bool of_other_server(struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str code) {
  enum { LOOKED_AT = 80 };
  const struct pl_events *e = c->events;
  size_t prefix = before_region(c, name);
  int budget = LOOKED_AT;
  for (uint32_t i = prefix == SIZE_MAX ? 0 : e->at[e->at[event].parent].child; i && budget--; i = e->at[i].next) {
    uint32_t target = pl_event_named(e, i), value = pl_event_child(e, i, PL_AS_VALUE);
    struct pl_str key = target && value ? e->at[target].text : (struct pl_str){NULL, 0};
    if (key.n > prefix && pl_str_ieq(pl_str_cut(key, 0, prefix), pl_str_cut(name, 0, prefix)) &&
        pl_any_word(places(c, "endpoints"), pl_str_cut(key, prefix, key.n)) && names_no_region(c, value, code))
      return true;
  }
  return false;
}

static void one_value(struct pl_context *c, uint32_t event, uint32_t value, struct pl_str name) {
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  if (v.kind != PL_CONST_TEXT || v.text.n < 2 || v.text.n > 40) return;
  struct pl_str code = without_zone(as_code(c, v.text)), country = country_of(c, code);
  struct pl_str around = pl_surroundings(c, event);
  bool clear = pl_any_word(places(c, "named"), name) || of_azure(name, around, code) ||
               pl_str_chr(code, '-') != SIZE_MAX || is_azure_location(c, code);
  if (!country.n || !clear || pl_any_word(places(c, "not_around"), around) ||
      pl_any_word(places(c, "not_around"), name))
    return;
  if (is_unset(c, name) || is_edge_provider(c, event, code) || is_market(c, event, name, code) ||
      is_of_entry(c, event, code) || pl_is_alternative(c, event) || of_other_server(c, event, name, code))
    return;
  add(c, event, code, country, PL_HOW_CONFIG, around.n ? around : name, v.env);
}

/* config.WithRegion("eu-west-1") */
void pl_facts_region_call(struct pl_context *c, uint32_t event) {
  struct pl_str name = pl_names_of(c->names, event);
  if (!pl_str_ends(name, "()")) return;
  name.n -= 2;
  size_t at = name.n;
  while (at && name.p[at - 1] != '.' && name.p[at - 1] != '#' && name.p[at - 1] != ':') at--;
  uint32_t arg = pl_event_arg(c->events, event, 0);
  if (arg && pl_any_word(places(c, "calls"), pl_str_cut(name, at, name.n))) one_value(c, event, arg, PL_STR("region"));
}

/* region: {static: eu-west-1} */
static struct pl_str name_below(struct pl_context *c, uint32_t event, struct pl_str key) {
  struct pl_str rest = pl_surroundings(c, event), above;
  if (!pl_list_has(places(c, "inside"), key) || !rest.n || !pl_str_next(&rest, ' ', &above)) return key;
  return pl_any_word(places(c, "names"), above) ? above : key;
}

void pl_facts_region(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_named(e, event), value = pl_event_child(e, event, PL_AS_VALUE);
  if (target && e->at[target].kind == PL_EV_MEMBER) target = pl_event_child(e, target, PL_AS_PROPERTY);
  struct pl_str key = target ? pl_variable_named(c, event, name_below(c, event, e->at[target].text)) : PL_STR("");
  if (!value || !pl_any_word(places(c, "names"), key)) return;
  uint32_t list = pl_names_unwrap(e, value);
  if (pl_str_is(c->language->family, "markup")) return;
  if (list && e->at[list].kind == PL_EV_LIST) {
    bool choice = pl_str_is(c->language->family, "code") && pl_event_arg(e, list, 2); /* a list to choose from */
    if (choice) return;
    for (uint32_t i = e->at[list].child; i; i = e->at[i].next) one_value(c, i, i, key);
    return;
  }
  one_value(c, event, value, key);
}

/* url.host == "files.s3-eu-west-1.amazonaws.com", one of several hosts: what is looked for, not where anything lies. */
static bool is_compared(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  const struct pl_event *up = &e->at[e->at[event].parent];
  if (!pl_str_is(c->language->family, "code")) return false;
  if (up->kind == PL_EV_LIST) return pl_event_arg(e, e->at[event].parent, 1) != 0;
  return up->kind == PL_EV_BINARY && (pl_str_is(up->text, "==") || pl_str_is(up->text, "!=") ||
                                      pl_str_is(up->text, "===") || pl_str_is(up->text, "!=="));
}

/* deploy --region=eu-west-1, ['--region', 'eu-west-1'] */
static void flagged(struct pl_context *c, uint32_t event, struct pl_str text, struct pl_str flag) {
  const struct pl_events *e = c->events;
  size_t at = pl_str_find(text, flag), end = at + flag.n;
  if (at == SIZE_MAX) return;
  uint32_t next = end == text.n ? e->at[event].next : 0;
  if (next && e->at[next].kind == PL_EV_STRING)
    text = e->at[next].text, end = 0;
  else if (end < text.n && (text.p[end] == '=' || text.p[end] == ' '))
    end++;
  else
    return;
  size_t from = end + (end < text.n && strchr("\"'", text.p[end]) != NULL);
  for (end = from; end < text.n && (pl_is_alnum(text.p[end]) || text.p[end] == '-');) end++;
  struct pl_str code = without_zone(pl_str_cut(text, from, end));
  struct pl_str country = code.n > 5 ? country_of(c, code) : (struct pl_str){NULL, 0};
  if (country.n) add(c, event, code, country, PL_HOW_CONFIG, flag, (struct pl_str){NULL, 0});
}

void pl_facts_region_flag(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  if (text.n > 4000 || pl_str_find(text, PL_STR("--")) == SIZE_MAX) return;
  for (struct pl_node f = pl_node_first(places(c, "flags")); f.i; f = pl_node_next(f))
    flagged(c, event, text, pl_node_text(f));
}

/* db.eu-west-1.rds.amazonaws.com, aws-0-eu-central-1.pooler.supabase.com, europe-west1-project.cloudfunctions.net */
void pl_facts_region_host(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  bool known = false;
  if (text.n < 12 || text.n > 300 || pl_str_chr(text, ' ') != SIZE_MAX || pl_str_chr(text, '-') == SIZE_MAX ||
      is_compared(c, event))
    return;
  for (struct pl_node h = pl_node_first(places(c, "hosts")); h.i && !known; h = pl_node_next(h))
    known = pl_str_find(text, pl_node_text(h)) != SIZE_MAX;
  if (!known) return;
  for (size_t i = 0; i < text.n; i++) { /* each run that starts a label or follows a '-' */
    if (i && text.p[i - 1] != '.' && text.p[i - 1] != '-' && text.p[i - 1] != '/' && text.p[i - 1] != '@') continue;
    size_t end = i, dashes = 0;
    while (end < text.n && (pl_is_alnum(text.p[end]) || (text.p[end] == '-' && dashes++ < 2))) end++;
    struct pl_str code = pl_str_cut(text, i, end);
    while (code.n && !pl_is_digit(code.p[code.n - 1])) code.n--;
    size_t dash = pl_str_chr(code, '-');
    struct pl_str country = dash != SIZE_MAX && dash > 1 && code.n > 7 ? country_of(c, code) : (struct pl_str){NULL, 0};
    if (!country.n) continue;
    add(c, event, code, country, PL_HOW_URL, text, (struct pl_str){NULL, 0});
    return;
  }
}
