/* Processors in production code that no sentence of the policy covers. One finding a vendor, its best evidence first. */
#include "check/kin.h"
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/offers.h"
#include "check/role.h"

/* Whether an initialisation or a setting names a server that is not the vendor's. */
static bool own_server(const struct pl_checker *c, const struct pl_fact *f) {
  if (pl_attr_true(f->attrs, "own_server")) return true;
  for (struct pl_node o = pl_node_first(pl_data_of(c, "coverage.yaml", "server_options")); o.i; o = pl_node_next(o)) {
    struct pl_str name = pl_arena_cat(c->arena, PL_STR("option."), pl_node_text(o));
    if (pl_str_find(pl_attr_text_of(f->attrs, name), PL_STR("://")) != SIZE_MAX) return true;
  }
  return false;
}

/* Software that can also run on one's own server sends data out where a host of the vendor shows, or where it is started without naming
 * another and the vendor's own is the default. */
static bool leaves_house(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  bool started = false, own = false;
  for (size_t i = 0; i < e->n; i++) {
    if (pl_attr_text(e->at[i]->attrs, "host").n) return true;
    own = own || own_server(c, e->at[i]);
    started = started || (e->at[i]->tier >= PL_TIER_INIT && e->at[i]->how == PL_HOW_CALL);
  }
  return started && !own && !v->no_default_server;
}

static bool wanted(const struct pl_checker *c, const pl_evidence *e) {
  const struct pl_fact *best = e->at[0];
  if (best->tier < PL_TIER_IMPORT) return false;
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, best->subject);
  bool follows = v && pl_coverage_has(c, "follows_people", v->category) && pl_claim_next(c, PL_CLAIM_ANALYTICS, NULL);
  if (v && v->self_hosted && !follows && !leaves_house(c, v, e)) return false;
  return !v || !pl_coverage_has(c, "not_recipients", v->category);
}

enum weight { NO_MORE_THAN_LISTED, LIKELY, CERTAIN };

/* A name that a host sets by itself (VERCEL_URL): code that asks for it runs there, too, not only there. */
static bool platform_name(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node names = pl_data_of(c, "coverage.yaml", "platform_env");
  for (struct pl_node g = f->how == PL_HOW_ENV ? pl_node_first(names) : (struct pl_node){0}; g.i; g = pl_node_next(g))
    if (pl_str_glob(pl_node_text(g), pl_attr_text(f->attrs, "env"))) return true;
  return false;
}

/* Asked without a key and told nothing: what is there for everyone. */
static bool public_data(const struct pl_fact *f) { return f->how == PL_HOW_URL && pl_attr_true(f->attrs, "public"); }

static bool is_aside(const struct pl_checker *c, const struct pl_fact *f) {
  return f->role != PL_ROLE_RUNTIME || pl_coverage_path(c, "aside_paths", f->path);
}

/* What people use is shown first, what is run by hand behind it. */
static void put_aside_last(const struct pl_checker *c, pl_evidence *e) {
  pl_evidence aside = {0};
  size_t kept = 0;
  for (size_t i = 0; i < e->n; i++) {
    if (is_aside(c, e->at[i]))
      pl_vec_push(&aside, e->at[i]);
    else
      e->at[kept++] = e->at[i];
  }
  for (size_t i = 0; i < aside.n; i++) e->at[kept + i] = aside.at[i];
  pl_vec_free(&aside);
}

/* What one piece of evidence proves. An address alone proves that something is fetched; that data goes there shows in a request with a
 * body, or in the kind of service. */
static enum weight weigh(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->tier < PL_TIER_IMPORT || f->how == PL_HOW_MANIFEST) return NO_MORE_THAN_LISTED;
  if (pl_attr_true(f->attrs, "customer_account") || platform_name(c, f) || public_data(f)) return NO_MORE_THAN_LISTED;
  if (pl_shows_badge(c, f) || pl_plays_pasted(c, f) || pl_manages_host(c, f) || pl_alerts_team(c, f))
    return NO_MORE_THAN_LISTED;
  if (f->how == PL_HOW_IAC && pl_coverage_has(c, "looks_from_outside", f->subject)) return NO_MORE_THAN_LISTED;
  bool aside = is_aside(c, f);
  if (aside && (f->how == PL_HOW_URL || f->how == PL_HOW_CONFIG)) return NO_MORE_THAN_LISTED;
  if (f->how == PL_HOW_ENV || f->tier == PL_TIER_IMPORT) return aside ? NO_MORE_THAN_LISTED : LIKELY;
  if (f->how == PL_HOW_URL && !pl_coverage_has(c, "receives_by_nature", pl_attr_text(f->attrs, "category"))) {
    if (!pl_attr_true(f->attrs, "sends") || f->tier < PL_TIER_CALL) return NO_MORE_THAN_LISTED;
    return LIKELY;
  }
  if (f->how == PL_HOW_URL && f->tier < PL_TIER_CALL && !pl_attr_true(f->attrs, "sends"))
    return aside ? NO_MORE_THAN_LISTED : LIKELY;
  return aside ? (pl_closed_list(c) ? LIKELY : NO_MORE_THAN_LISTED) : CERTAIN;
}

static enum weight weight_of(const struct pl_checker *c, const pl_evidence *e) {
  enum weight best = NO_MORE_THAN_LISTED;
  for (size_t i = 0; i < e->n && best != CERTAIN; i++) {
    const struct pl_fact *f = e->at[i];
    enum weight w = weigh(c, f);
    if (w > best && !pl_in_crowd(c, f)) best = w;
  }
  return best;
}

static enum pl_level level_of(enum weight w, bool closed) {
  return w == CERTAIN && closed ? PL_LEVEL_ERROR : w == NO_MORE_THAN_LISTED ? PL_LEVEL_NOTE : PL_LEVEL_WARNING;
}

/* Whether the evidence is of one product; keys and calls that name none may be of any. */
static bool is_one_product(const pl_evidence *e) {
  struct pl_str one = {NULL, 0};
  for (size_t i = 0; i < e->n; i++) {
    struct pl_str p = pl_attr_text(e->at[i]->attrs, "product");
    if (p.n && one.n && !pl_str_eq(p, one)) return false;
    if (p.n) one = p;
  }
  return true;
}

/* A client of a protocol that many companies speak (S3), its server set by configuration, and nothing else of the vendor: whose server it is
 * cannot be seen. */
static bool server_unknown(const pl_evidence *e) {
  bool configured = false;
  for (size_t i = 0; i < e->n; i++) {
    if (pl_attr_text(e->at[i]->attrs, "host").n) return false;
    configured = configured || pl_attr_true(e->at[i]->attrs, "configured_server");
  }
  return configured && is_one_product(e);
}

/* A bot's own home, in a policy that calls the product a bot; a store of the device, where all stays there. */
static bool lives_there(const struct pl_checker *c, struct pl_str vendor) {
  if (pl_coverage_has(c, "device_stores", vendor) && pl_claim_next(c, PL_CLAIM_ON_DEVICE, NULL)) return true;
  return pl_coverage_has(c, "bot_homes", vendor) && pl_str_find(c->texts, PL_STR("the bot ")) != SIZE_MAX;
}

/* How long before a change people hear of it; empty when the policy names no time. */
static struct pl_str promised_notice(const struct pl_checker *c) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_CHANGE_NOTICE, cl));)
    if (cl->stance != PL_DOES_NOT && pl_attr_number(cl->value, "seconds", 0) > 0)
      return pl_attr_text(cl->value, "text");
  return (struct pl_str){NULL, 0};
}

/* "Data processors to provide e-mail and storage": the sentence says itself which kinds it means. */
static bool says_kinds(const struct pl_checker *c, const struct pl_claim *general) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR_CATEGORY, cl));)
    if (!pl_str_is(cl->subject, "unspecified") && !pl_str_is(cl->subject, "professional") &&
        pl_claim_same_sentence(cl, general))
      return true;
  return false;
}

/* "Service providers who help us run the service", where the policy names none of them: there is no list that a service could be missing
 * from, and the sentence speaks of every kind but those that take data for purposes of their own. NULL where a recipient is named. */
static const struct pl_claim *told_in_general(const struct pl_checker *c, struct pl_str category) {
  if (pl_coverage_has(c, "own_purposes", category)) return NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance != PL_DOES_NOT && !pl_vendor_is_product(c, pl_vendor_by_id(&c->in->rules->vendors, cl->subject)))
      return NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR_CATEGORY, cl));)
    if (cl->stance != PL_DOES_NOT && pl_str_is(cl->subject, "unspecified") && !says_kinds(c, cl)) return cl;
  return NULL;
}

/* A provider of accounts that people sign in with, where the policy names such providers: kind_oauth_undeclared speaks. */
static bool told_as_sign_in(const struct pl_checker *c, const pl_evidence *e, struct pl_str category) {
  bool chosen = false, more = false; /* more: code uses it for something else, too */
  for (size_t i = 0; i < e->n; i++) {
    bool signs_in = pl_attr_text(e->at[i]->attrs, "sign_in").n > 0;
    chosen = chosen || signs_in;
    more = more || (!signs_in && e->at[i]->tier > PL_TIER_MANIFEST);
  }
  return chosen && (!more || pl_str_is(category, "oauth")) && pl_claim_next(c, PL_CLAIM_OAUTH_PROVIDER, NULL);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied;
  struct pl_str vendor = e->at[0]->subject;
  if (!wanted(c, e) || pl_vendor_declared(c, vendor, &claim, &denied) || denied || pl_told_by_kin(c, e)) return;
  struct pl_str category = pl_attr_text(e->at[0]->attrs, "category");
  if (pl_category_told(c, category)) return;   /* kind_processor_category_only speaks */
  if (pl_category_denied(c, category)) return; /* kind_processor_denied does */
  if (told_as_sign_in(c, e, category)) return;
  const struct pl_claim *closed = pl_closed_list(c);
  enum pl_level level = pl_policy_speaks(c) ? level_of(weight_of(c, e), closed != NULL) : PL_LEVEL_NOTE;
  const struct pl_claim *mention = closed ? NULL : pl_vendor_mention(c, vendor);
  if (mention && !pl_policy_speaks(c)) return; /* of a language that is not understood only the names are */
  const struct pl_claim *other = pl_company_named_for_other(c, vendor);
  if (other && level == PL_LEVEL_ERROR) level = PL_LEVEL_WARNING;
  bool asked = pl_asked_by_server(c, pl_vendor_by_id(&c->in->rules->vendors, vendor), e);
  if (asked || server_unknown(e) || pl_only_offered(c, e) || pl_one_of_adapters(c, e) || (mention && !other) ||
      pl_kind_connected(c, category) || lives_there(c, vendor))
    level = PL_LEVEL_NOTE;
  if (other) mention = other;
  const struct pl_claim *general = mention ? NULL : told_in_general(c, category);
  if (general) level = PL_LEVEL_NOTE, mention = general;
  struct pl_attr *values = NULL;
  if (mention) pl_attr_set_text(c->arena, &values, "reason", mention->quote);
  if (closed) pl_attr_set_text(c->arena, &values, "declared", pl_list_heading_text(closed));
  pl_attr_set(c->arena, &values, PL_STR("found"), pl_list_value(c, pl_receives_text(c, vendor)));
  pl_attr_set_text(c->arena, &values, "notice", promised_notice(c));
  put_aside_last(c, e);
  pl_finding_add(c, rule, level, vendor, closed, e, values);
  if (level == PL_LEVEL_ERROR)
    pl_verdict_set(c, closed, PL_VIOLATED, e,
                   PL_STR("the list is said to be complete, and the code uses a service that is not on it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_undeclared = {"processor_undeclared", run};
