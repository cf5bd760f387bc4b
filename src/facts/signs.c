/* Signs of a vendor that are neither a package nor an address: labels of Terraform, container images, keys and values of configuration,
 * permission scopes, modules named in a setting. */
#include "facts/context.h"

/* resource "aws_s3_bucket" "x" {…} is the call tf::resource.aws_s3_bucket. */
static void terraform(struct pl_context *c, uint32_t event) {
  static const char *const blocks[] = {"tf::resource.", "tf::provider.", "tf::data.", "tf::ephemeral.", NULL};
  struct pl_str name = pl_names_of(c->names, event);
  if (pl_str_ends(name, "()")) name.n -= 2;
  for (size_t i = 0; blocks[i]; i++) {
    if (!pl_str_starts(name, blocks[i])) continue;
    const struct pl_vendor *v = pl_vendor_of_resource(&c->rules->vendors, pl_str_cut(name, strlen(blocks[i]), name.n));
    if (v) pl_fact_vendor(c, v, PL_HOW_IAC, PL_TIER_INIT, event);
  }
}

void pl_facts_block(struct pl_context *c, uint32_t event) {
  if (pl_str_is(c->language->ecosystem, "tf")) terraform(c, event);
}

static void image(struct pl_context *c, uint32_t event, struct pl_str text) {
  const struct pl_vendor *v = pl_vendor_of_image(&c->rules->vendors, text);
  if (v) pl_attr_set_text(c->arena, &pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event)->attrs, "image", text);
}

void pl_facts_base_image(struct pl_context *c, uint32_t event) {
  uint32_t module = pl_event_child(c->events, event, PL_AS_MODULE);
  if (module && pl_str_is(c->language->family, "config")) image(c, event, c->events->at[module].text);
}

/* "actions/deploy-pages@v4" is known without its version. */
static struct pl_str without_version(struct pl_str text) {
  size_t at = pl_str_chr(text, '@');
  return at == SIZE_MAX || !at ? text : pl_str_cut(text, 0, at);
}

static void config_fact(struct pl_context *c, uint32_t event, struct pl_str text) {
  const struct pl_vendor *v = pl_vendor_of_config(&c->rules->vendors, text);
  struct pl_fact *f = v ? pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event) : NULL;
  if (f && f->role == PL_ROLE_DEV && pl_deploys_by_action(c, text)) f->role = PL_ROLE_RUNTIME;
}

/* STRIPE_KEY: what an environment is made of, never an ordinary key. */
static bool env_name(struct pl_str s) {
  bool underscore = false;
  for (size_t i = 0; i < s.n; i++) {
    if (!pl_is_digit(s.p[i]) && s.p[i] != '_' && !(s.p[i] >= 'A' && s.p[i] <= 'Z')) return false;
    underscore = underscore || s.p[i] == '_';
  }
  return underscore && s.n > 4;
}

/* Whether the nearest section around holds an environment (`env:`, `environment:`, [vars]), or the whole file does. */
static bool in_environment(struct pl_context *c, uint32_t event) {
  static const char *const sections[] = {"env",     "environment", "vars", "envVars", "variables",
                                         "secrets", "build_args",  "args", NULL};
  const struct pl_events *e = c->events;
  if (pl_str_is(c->language->name, "dockerfile")) return true;
  for (uint32_t i = e->at[event].parent; i; i = e->at[i].parent) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
    for (size_t k = 0; key && sections[k]; k++)
      if (pl_str_is(e->at[key].text, sections[k])) return true;
    if (key) return false;
  }
  return false;
}

/* A name that configuration hands to the program. One that is set stands for use; "${…}" or nothing only for an offer. */
static void handed_over(struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str value) {
  const struct pl_vendor *v = env_name(name) ? pl_vendor_of_setting(c, name) : NULL;
  if (!v || !in_environment(c, event)) return;
  bool set = value.n && pl_str_find(value, PL_STR("${")) == SIZE_MAX && value.p[0] != '$' && value.p[0] != '<';
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_ENV, set ? pl_tier_of_setting(c, v, name) : PL_TIER_MANIFEST, event);
  pl_attr_set_text(c->arena, &f->attrs, "env", name);
}

/* NAME: value, - name: NAME, - NAME=value */
static void environment(struct pl_context *c, uint32_t event, struct pl_str key, struct pl_str value) {
  bool named = pl_str_is(key, "name") || pl_str_is(key, "key");
  handed_over(c, event, named ? value : key, named ? PL_STR("") : value);
}

/* <%= ENV["NAME"] %>, <%= ENV.fetch("NAME") %>: settings of Rails that are filled in when they are read. */
static void asked_of_environment(struct pl_context *c, uint32_t event, struct pl_str text) {
  size_t at = pl_str_find(text, PL_STR("<%"));
  at = at == SIZE_MAX ? at : pl_str_find(text, PL_STR("ENV"));
  struct pl_str name = pl_str_cut(text, at == SIZE_MAX ? text.n : at + 3, text.n);
  if (pl_str_starts(name, ".fetch")) name = pl_str_cut(name, 6, name.n);
  size_t n = 2;
  while (n < name.n && name.p[n] != '"' && name.p[n] != '\'') n++;
  name = pl_str_cut(name, 2, n);
  const struct pl_vendor *v = env_name(name) ? pl_vendor_of_setting(c, name) : NULL;
  if (v)
    pl_attr_set_text(c->arena, &pl_fact_vendor(c, v, PL_HOW_ENV, pl_tier_of_setting(c, v, name), event)->attrs, "env",
                     name);
}

void pl_facts_setting(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t key = pl_event_child(e, event, PL_AS_KEY), value = pl_event_child(e, event, PL_AS_VALUE);
  if (!key) return;
  enum pl_event_role holder = e->at[e->at[event].parent].as;
  bool pattern = holder == PL_AS_TARGET || holder == PL_AS_PARAM; /* const { default: Client } = await import("…") */
  if (value && !pattern && (e->at[value].kind == PL_EV_NAME || e->at[value].kind == PL_EV_MEMBER)) {
    const struct pl_vendor *v = pl_vendor_of_name(c, pl_names_of(c->names, value));
    if (v) pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event);
  }
  if (!pl_str_is(c->language->family, "config")) return;
  config_fact(c, event, e->at[key].text);
  struct pl_const v = value ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
  if (!pl_str_is(c->language->name, "dotenv")) environment(c, event, e->at[key].text, v.text);
  if (v.kind != PL_CONST_TEXT) return;
  asked_of_environment(c, event, v.text);
  config_fact(c, event, without_version(v.text));
  if (pl_str_is(e->at[key].text, "image") || pl_str_is(e->at[key].text, "repository")) image(c, event, v.text);
}

/* plugins: ["x", ["y", {…}], { resolve: "z" }]: what a framework loads by its name. */
static bool loaded_by_name(const struct pl_context *c, uint32_t event) {
  enum { STEPS = 4 };
  const struct pl_events *e = c->events;
  bool listed = false;
  for (uint32_t i = e->at[event].parent, n = 0; i && n < STEPS; i = e->at[i].parent, n++) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
    if (key && pl_list_has(pl_part(c, "data/connectors.yaml", "loading_keys"), e->at[key].text))
      return listed || pl_event_around(e, i, PL_EV_LIST);
    listed = listed || e->at[i].kind == PL_EV_LIST;
    if (e->at[i].kind == PL_EV_CALL || e->at[i].kind == PL_EV_FUNCTION || (key && !listed)) return false;
  }
  return false;
}

static void loaded(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  if (!pl_str_is(c->language->ecosystem, "npm") || text.n < 4 || text.n > 100) return;
  if (pl_str_chr(text, ' ') != SIZE_MAX || !loaded_by_name(c, event)) return;
  const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, "npm", text);
  if (v) pl_fact_vendor(c, v, PL_HOW_IMPORT, PL_TIER_INIT, event);
}

void pl_facts_list_member(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  loaded(c, event);
  size_t equals = pl_str_chr(e->text, '=');
  if (e->as == PL_AS_ARG && pl_str_is(c->language->family, "config") && equals != SIZE_MAX)
    handed_over(c, event, pl_str_cut(e->text, 0, equals), pl_str_cut(e->text, equals + 1, e->text.n));
}

/* https://mail.google.com/: a permission, and a page that people open. */
static bool is_front_page(struct pl_str address) {
  struct pl_str rest = pl_str_cut(address, 8, address.n);
  size_t slash = pl_str_chr(rest, '/');
  return slash == SIZE_MAX || slash + 1 == rest.n;
}

/* "openid https://www.googleapis.com/auth/drive": each scope names what is asked for. One that is not an address needs the word beside it. */
void pl_facts_scopes(struct pl_context *c, uint32_t event) {
  struct pl_str rest = c->events->at[event].text, word;
  if (rest.n > 600 || pl_str_is(c->language->family, "config") || c->events->at[event].as == PL_AS_MODULE) return;
  while (rest.p && pl_str_next(&rest, ' ', &word)) {
    const struct pl_vendor *v = word.n > 5 ? pl_vendor_of_config(&c->rules->vendors, word) : NULL;
    bool scope = v && ((pl_str_starts(word, "https://") && !is_front_page(word)) ||
                       pl_str_ifind(pl_target_text(c, event), PL_STR("scope")) != SIZE_MAX);
    if (scope) pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event);
  }
}
