/* Several parties in one place. The words and hosts stand in rules/data/coverage.yaml. */
#include "check/offers.h"

#include "base/path.h"
#include "ruleset/ident.h"

typedef bool pl_kind_of_fact(const struct pl_checker *c, const struct pl_fact *f);

/* How many vendors the file, or the whole product where no path is given, shows by facts of the kind; counts to `most`. */
static size_t vendors_in(const struct pl_checker *c, struct pl_str path, pl_kind_of_fact *is_kind, size_t most) {
  struct pl_map seen = {0};
  size_t n = 0;
  for (size_t i = 0; i < c->in->fact_count && n < most; i++) {
    const struct pl_fact *o = &c->in->facts[i];
    if (o->kind == PL_FACT_PROCESSOR && (!path.n || pl_str_eq(o->path, path)) && is_kind(c, o) &&
        !pl_map_set(&seen, o->subject, &seen))
      n++;
  }
  pl_map_free(&seen);
  return n;
}

static bool is_address(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return f->how == PL_HOW_URL || f->how == PL_HOW_CONFIG;
}

/* The bare address of a model's provider. */
static bool is_menu_entry(const struct pl_checker *c, const struct pl_fact *f) {
  return f->how == PL_HOW_URL && !pl_attr_true(f->attrs, "sends") && f->tier < PL_TIER_CALL &&
         pl_coverage_has(c, "menus", pl_attr_text(f->attrs, "category"));
}

bool pl_in_crowd(const struct pl_checker *c, const struct pl_fact *f) {
  enum { CROWD = 6, MENU = 4 };
  return (is_address(c, f) && vendors_in(c, f->path, is_address, CROWD) == CROWD) ||
         (is_menu_entry(c, f) && vendors_in(c, f->path, is_menu_entry, MENU) == MENU);
}

static bool is_cloud_setting(const struct pl_checker *c, const struct pl_fact *f) {
  return f->how == PL_HOW_ENV && pl_coverage_has(c, "clouds", f->subject);
}

/* A file with the settings of several clouds lets whoever runs the product choose one of them. */
static bool on_offer(const struct pl_checker *c, const struct pl_fact *f) {
  enum { CHOICE = 3 };
  return is_cloud_setting(c, f) && vendors_in(c, f->path, is_cloud_setting, CHOICE) == CHOICE;
}

bool pl_only_offered(const struct pl_checker *c, const pl_evidence *e) {
  bool offered = false;
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    bool deployed = f->how == PL_HOW_IAC || (f->how == PL_HOW_CONFIG && pl_coverage_path(c, "deployments", f->path));
    if (deployed || pl_attr_text(f->attrs, "host").n) return false;
    offered = offered || on_offer(c, f);
  }
  return offered;
}

static bool is_player(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return f->role == PL_ROLE_RUNTIME && (f->how == PL_HOW_SCRIPT || f->how == PL_HOW_URL) &&
         pl_str_is(pl_attr_text(f->attrs, "category"), "media");
}

bool pl_plays_pasted(const struct pl_checker *c, const struct pl_fact *f) {
  enum { IN_FILE = 2, IN_ALL = 3 };
  static const struct pl_str anywhere = {NULL, 0};
  return is_player(c, f) && (vendors_in(c, f->path, is_player, IN_FILE) == IN_FILE ||
                             vendors_in(c, anywhere, is_player, IN_ALL) == IN_ALL);
}

/* Which folders play media, and whether of several sites: one pass over the facts. */
static void know_players(const struct pl_checker *c) {
  struct pl_map *folders = &c->memo->players;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str dir = pl_path_dir(f->path);
    if (f->kind != PL_FACT_PROCESSOR || !is_player(c, f)) continue;
    const struct pl_fact *first = pl_map_get(folders, dir);
    if (!first)
      pl_map_set(folders, dir, (void *)f);
    else if ((const void *)first != folders && !pl_str_eq(first->subject, f->subject))
      pl_map_set(folders, dir, folders);
  }
  c->memo->knows_players = true;
}

bool pl_plays_beside(const struct pl_checker *c, const struct pl_fact *f) {
  if (!pl_attr_true(f->attrs, "played")) return false;
  if (!c->memo->knows_players) know_players(c);
  return pl_map_get(&c->memo->players, pl_path_dir(f->path)) == &c->memo->players;
}

/* A file of a folder of adapters, or one that is called so. */
static bool is_adapter(const struct pl_checker *c, struct pl_str path) {
  struct pl_node words = pl_data_of(c, "coverage.yaml", "adapters");
  return pl_any_word(words, pl_path_base(path)) || pl_any_word(words, pl_path_base(pl_path_dir(path)));
}

/* Whether a service of the category that the policy names has an adapter in the folder. */
static bool named_beside(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_claim *claim, *denied;
  struct pl_str dir = pl_path_dir(f->path), category = pl_attr_text(f->attrs, "category");
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *o = &c->in->facts[i];
    if (o->kind == PL_FACT_PROCESSOR && o->tier >= PL_TIER_IMPORT && pl_str_eq(pl_path_dir(o->path), dir) &&
        !pl_str_eq(o->subject, f->subject) && pl_str_eq(pl_attr_text(o->attrs, "category"), category) &&
        is_adapter(c, o->path) && pl_vendor_declared(c, o->subject, &claim, &denied))
      return true;
  }
  return false;
}

bool pl_one_of_adapters(const struct pl_checker *c, const pl_evidence *e) {
  size_t adapters = 0;
  if (!pl_coverage_has(c, "one_at_a_time", pl_attr_text(e->at[0]->attrs, "category"))) return false;
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    if (f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST || pl_attr_text(f->attrs, "via").n) continue;
    if (!is_adapter(c, f->path) || !named_beside(c, f)) return false;
    adapters++;
  }
  return adapters > 0;
}

static bool host_listed(const struct pl_checker *c, const char *list, const struct pl_fact *f) {
  struct pl_str host = pl_attr_text(f->attrs, "host");
  for (struct pl_node g = pl_node_first(pl_data_of(c, "coverage.yaml", list)); host.n && g.i; g = pl_node_next(g))
    if (pl_str_glob(pl_node_text(g), host)) return true;
  return false;
}

bool pl_shows_badge(const struct pl_checker *c, const struct pl_fact *f) { return host_listed(c, "badges", f); }

bool pl_manages_host(const struct pl_checker *c, const struct pl_fact *f) {
  return f->how == PL_HOW_URL && host_listed(c, "management_hosts", f);
}

bool pl_alerts_team(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str env = pl_attr_text(f->attrs, "env"), host = pl_attr_text(f->attrs, "host");
  bool hook = pl_str_ifind(env, PL_STR("WEBHOOK")) != SIZE_MAX || pl_str_starts(host, "hooks.");
  struct pl_node words = pl_data_of(c, "coverage.yaml", "operations");
  /* SLACK_ALERT_EMAIL: the setting's own name says it */
  return pl_coverage_has(c, "team_rooms", f->subject) &&
         (pl_any_word(words, env) || (hook && pl_any_word(words, f->path)));
}

/* All that it receives shows in any request: an address, a browser, what is asked for. */
static bool only_traces(const struct pl_checker *c, const struct pl_vendor *v) {
  struct pl_node receives = pl_node_get(v->node, "receives");
  for (struct pl_node r = pl_node_first(receives); r.i; r = pl_node_next(r))
    if (!pl_coverage_has(c, "traces", pl_node_text(r))) return false;
  return pl_node_there(receives);
}

bool pl_asked_by_server(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  bool content =
      v && (pl_coverage_has(c, "serves_content", v->category) || pl_coverage_has(c, "tells_own_address", v->id));
  if (!content || !only_traces(c, v)) return false;
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->how == PL_HOW_SCRIPT ||
        (e->at[i]->how != PL_HOW_MANIFEST && !pl_coverage_path(c, "server_code", e->at[i]->path)))
      return false;
  return true;
}
