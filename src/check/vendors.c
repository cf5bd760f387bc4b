/* What naming one party covers, and what a vendor's software does by default. */
#include "check/checker.h"
#include "check/role.h"

static const struct pl_vendor *entry(const struct pl_checker *c, struct pl_str id) {
  return pl_vendor_by_id(&c->in->rules->vendors, id);
}

/* Whether `id` is the entry or one of the companies above it. */
static bool belongs(const struct pl_checker *c, const struct pl_vendor *v, struct pl_str id) {
  for (int up = 0; v && up < 4; up++) {
    if (pl_str_eq(v->id, id) || pl_str_eq(v->reported->id, id)) return true;
    v = v->company.n ? entry(c, v->company) : v->reported != v ? v->reported : NULL;
  }
  return false;
}

static struct pl_node coverage(const struct pl_checker *c, const char *key) {
  return pl_ruleset_part(c->in->rules, "data/coverage.yaml", key);
}

/* Whether the catalogue has one service under both names. */
static bool same_service(const struct pl_checker *c, struct pl_str claimed, struct pl_str used) {
  return pl_list_has(pl_node_member(coverage(c, "same_service"), claimed), used);
}

bool pl_vendor_covers(const struct pl_checker *c, struct pl_str claimed, struct pl_str used) {
  if (pl_str_eq(claimed, used)) return true;
  const struct pl_vendor *b = entry(c, used), *a = b ? entry(c, claimed) : NULL;
  if (!b) return false; /* a host that the catalogue does not know */
  if (same_service(c, claimed, used) || belongs(c, b, claimed)) return true;
  if (a && pl_str_eq(a->reported->id, b->reported->id)) return true;
  /* the code names only the company: the policy is the more exact of the two */
  return a && pl_coverage_has(c, "umbrellas", used) && belongs(c, a, used);
}

static bool is_positive(const struct pl_claim *cl) { return cl->stance != PL_DOES_NOT; }

/* A sign-in provider is named as such: that covers its sign-in, not its analytics. */
static bool covers_in(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str vendor) {
  if (cl->kind == PL_CLAIM_OAUTH_PROVIDER && !pl_str_eq(cl->subject, vendor) &&
      !pl_coverage_has(c, "umbrellas", vendor)) {
    const struct pl_vendor *v = entry(c, vendor);
    if (v && !pl_str_is(v->category, "oauth") && !pl_str_is(v->category, "identity")) return false;
  }
  if (pl_named_by_family(c, cl, vendor)) return true;
  return pl_vendor_covers(c, cl->subject, vendor) && !pl_named_for_other(c, cl, vendor);
}

bool pl_vendor_declared(const struct pl_checker *c, struct pl_str vendor, const struct pl_claim **claim,
                        const struct pl_claim **denied) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_PROCESSOR, PL_CLAIM_OAUTH_PROVIDER, PL_CLAIM_ANALYTICS,
                                             PL_CLAIM_AUTH_METHOD};
  *claim = *denied = NULL;
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));) {
      if (!cl->subject.n) continue;
      if (is_positive(cl) && !*claim && covers_in(c, cl, vendor)) *claim = cl;
      if (!is_positive(cl) && pl_str_eq(cl->subject, vendor)) *denied = cl;
    }
  return *claim != NULL;
}

/* How many claims of a complete list stand under this heading. */
static size_t list_size(const struct pl_checker *c, const struct pl_claim *member) {
  size_t n = 0;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    n += cl->closed_world && is_positive(cl) && pl_str_eq(cl->path, member->path) &&
         pl_str_eq(cl->heading, member->heading);
  return n;
}

bool pl_policy_speaks(const struct pl_checker *c) {
  return pl_claim_next(c, PL_CLAIM_PROCESSOR, NULL) || pl_claim_next(c, PL_CLAIM_PROCESSOR_CATEGORY, NULL) ||
         pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, NULL);
}

static const struct pl_claim *longest_list(const struct pl_checker *c) {
  const struct pl_claim *best = NULL;
  size_t most = 0;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    size_t n = cl->closed_world && is_positive(cl) ? list_size(c, cl) : 0;
    if (n > most) most = n, best = cl;
  }
  return best;
}

const struct pl_claim *pl_closed_list(const struct pl_checker *c) {
  if (!c->memo->knows_list) c->memo->closed_list = longest_list(c), c->memo->knows_list = true;
  return c->memo->closed_list;
}

bool pl_coverage_has(const struct pl_checker *c, const char *list, struct pl_str word) {
  return pl_list_has(coverage(c, list), word);
}

bool pl_coverage_within(const struct pl_checker *c, const char *list, struct pl_str text) {
  return pl_list_ifind(coverage(c, list), text);
}

bool pl_coverage_path(const struct pl_checker *c, const char *list, struct pl_str path) {
  return pl_list_path(coverage(c, list), path);
}

static const struct pl_claim *of_category(const struct pl_checker *c, struct pl_str vendor_category, bool positive) {
  struct pl_node map = coverage(c, "categories");
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR_CATEGORY, cl));) {
    if (is_positive(cl) != positive) continue;
    struct pl_str named = pl_attr_text(cl->value, "category");
    if (!named.n) named = cl->subject;
    if (pl_str_eq(named, vendor_category)) return cl;
    struct pl_node taken_in = pl_node_member(map, named);
    if (pl_list_has(taken_in, vendor_category) || pl_list_has(taken_in, PL_STR("*"))) return cl;
  }
  return NULL;
}

const struct pl_claim *pl_category_claim(const struct pl_checker *c, struct pl_str vendor_category) {
  return of_category(c, vendor_category, true);
}

const struct pl_claim *pl_category_denied(const struct pl_checker *c, struct pl_str vendor_category) {
  return of_category(c, vendor_category, false);
}

/* A sentence that speaks of the service, or of the company it belongs to where that is no umbrella over many. */
const struct pl_claim *pl_vendor_mention(const struct pl_checker *c, struct pl_str vendor) {
  for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, PL_REMARK_MENTION, r));) {
    if (pl_str_eq(r->subject, vendor)) return r;
    if (!pl_coverage_has(c, "umbrellas", r->subject) && pl_vendor_covers(c, r->subject, vendor)) return r;
  }
  return NULL;
}

/* Options may be lists, parted by commas. */
static bool member_of(struct pl_str list, struct pl_str word) {
  struct pl_str one;
  if (pl_str_ieq(list, word)) return true;
  while (pl_str_next(&list, ',', &one))
    if (pl_str_ieq(pl_str_trim(one), word)) return true;
  return false;
}

/* Whether one of the options of the map has one of its values at the fact. */
static bool option_holds(const struct pl_fact *f, struct pl_node map, struct pl_arena *a) {
  for (struct pl_node k = pl_node_first(map); k.i; k = pl_node_next(k)) {
    const struct pl_attr *v = f->attrs; /* SendDefaultPII and sendDefaultPii are one option in two languages */
    while (v && !(pl_str_starts(v->key, "option.") && pl_str_ieq(pl_str_cut(v->key, 7, v->key.n), pl_node_key(k))))
      v = v->next;
    if (!v) continue;
    size_t n;
    struct pl_str *values = pl_node_texts(a, k, &n);
    for (size_t i = 0; i < n; i++)
      if (pl_str_is(values[i], "*") || member_of(v->value.text, values[i])) return true;
  }
  return false;
}

/* Options that another file makes, which was not read: what is the default cannot be told. */
static bool options_unknown(const struct pl_fact *f) {
  return pl_str_is(pl_attr_text(f->attrs, "options"), "elsewhere");
}

/* Whether the call of the fact is one of those that the effect lists; true when it lists none. */
static bool called(const struct pl_fact *f, struct pl_node calls) {
  return pl_list_glob(calls, pl_attr_text(f->attrs, "call")) || !pl_node_there(calls);
}

bool pl_effect_on(const struct pl_checker *c, const struct pl_fact *f, const char *does, struct pl_str *purpose) {
  const struct pl_vendor *v = entry(c, f->subject);
  for (struct pl_node e = v ? pl_node_first(pl_node_get(v->node, "effects")) : (struct pl_node){NULL, 0}; e.i;
       e = pl_node_next(e)) {
    if (!pl_str_is(pl_node_get_text(e, "does"), does)) continue;
    struct pl_node when = pl_node_get(e, "when"), unless = pl_node_get(e, "unless");
    if (!called(f, pl_node_get(e, "calls"))) continue;
    if (pl_node_there(when) && !option_holds(f, when, c->arena)) continue;
    if (pl_node_there(unless) && (options_unknown(f) || option_holds(f, unless, c->arena))) continue;
    if (purpose) *purpose = pl_node_get_text(e, "purpose");
    return true;
  }
  return false;
}

static struct pl_str class_of(const struct pl_checker *c, struct pl_str text) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(c->in->rules, "data/things.yaml")); k.i; k = pl_node_next(k))
    if (pl_list_ifind(pl_node_get(k, "words"), text) && !pl_list_ifind(pl_node_get(k, "never"), text))
      return pl_node_key(k);
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_thing_class(const struct pl_checker *c, struct pl_str text) {
  struct pl_str *known = pl_map_get(&c->memo->classes, text);
  if (known) return *known;
  known = PL_NEW(c->arena, struct pl_str);
  *known = class_of(c, text);
  pl_map_set(&c->memo->classes, pl_arena_str(c->arena, text), known);
  return *known;
}
