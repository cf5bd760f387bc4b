/* Companies and names are those of the catalogue. */
#include "check/kin.h"

#include "ruleset/ident.h"

static const struct pl_vendor *entry(const struct pl_checker *c, struct pl_str id) {
  return pl_vendor_by_id(&c->in->rules->vendors, id);
}

/* Facts that can stand for the use of a vendor. */
static const struct pl_vendor *shown(const struct pl_checker *c, const struct pl_fact *f) {
  bool used = f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_IMPORT && pl_role_counts(f->role);
  return used ? entry(c, f->subject) : NULL;
}

/* Of the company, or of a part of it. */
static bool belongs(const struct pl_checker *c, const struct pl_vendor *v, struct pl_str company) {
  const struct pl_vendor *part = v->company.n ? entry(c, v->company) : NULL;
  return pl_str_eq(v->company, company) || (part && pl_str_eq(part->company, company));
}

/* Whether a product of the company shows in the file. */
static bool product_in(const struct pl_checker *c, struct pl_str company, struct pl_str path) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    const struct pl_vendor *v = pl_str_eq(f->path, path) ? shown(c, f) : NULL;
    if (v && belongs(c, v, company)) return true;
  }
  return false;
}

/* A key that stands beside a product of the company in another file is that product's here, too. */
static bool key_of_product(const struct pl_checker *c, struct pl_str company, const pl_evidence *e,
                           const struct pl_fact *key) {
  struct pl_str env = pl_attr_text(key->attrs, "env");
  for (size_t i = 0; env.n && i < e->n; i++)
    if (pl_str_eq(pl_attr_text(e->at[i]->attrs, "env"), env) && product_in(c, company, e->at[i]->path)) return true;
  return false;
}

static bool by_products(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  if (!pl_coverage_has(c, "umbrellas", v->id)) return false;
  for (size_t i = 0; i < e->n; i++) {
    bool through_own =
        pl_attr_text(e->at[i]->attrs, "via").n; /* calls a function of the product that is looked at where it stands */
    if (!through_own && shown(c, e->at[i]) && !product_in(c, v->id, e->at[i]->path) &&
        !key_of_product(c, v->id, e, e->at[i]))
      return false;
  }
  return true;
}

/* Whether a product of the company shows anywhere. */
static bool product_anywhere(const struct pl_checker *c, struct pl_str company) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_vendor *v = shown(c, &c->in->facts[i]);
    if (v && belongs(c, v, company)) return true;
  }
  return false;
}

/* A request to an address of the company's own is a matter of its own. */
static bool by_trade(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->how == PL_HOW_URL && e->at[i]->tier == PL_TIER_CALL) return false;
  return pl_coverage_has(c, "one_trade", v->id) && product_anywhere(c, v->id);
}

/* Names of models, and a client of the same company's cloud: the cloud is asked for them. */
static bool by_cloud(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (!pl_attr_text(e->at[i]->attrs, "model").n) return false;
  for (size_t i = 0; v->company.n && i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    const struct pl_vendor *o = f->how == PL_HOW_CALL ? shown(c, f) : NULL;
    if (o && o != v && pl_str_is(o->category, "hosting") &&
        (pl_str_eq(o->company, v->company) || pl_str_eq(o->id, v->company)))
      return true;
  }
  return false;
}

/* "openai/gpt-4o": models that a gateway is asked for by their makers' names; the gateway is who gets the prompt. */
static bool by_gateway(const struct pl_checker *c, const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (pl_str_chr(pl_attr_text(e->at[i]->attrs, "model"), '/') == SIZE_MAX) return false;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    const struct pl_vendor *o = f->how == PL_HOW_CALL || f->how == PL_HOW_URL ? shown(c, f) : NULL;
    if (o && pl_str_is(o->category, "ai_gateway")) return true;
  }
  return false;
}

/* A token that is fetched for a product of the same company in the same file: nobody signs in. */
static bool by_token(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  size_t tokens = 0;
  if (!pl_str_is(v->category, "oauth") || !v->company.n) return false;
  for (size_t i = 0; i < e->n; i++) {
    bool token = pl_coverage_has(c, "token_hosts", pl_attr_text(e->at[i]->attrs, "host"));
    if (!shown(c, e->at[i]) || pl_attr_text(e->at[i]->attrs, "via").n) continue;
    size_t others = 0;
    for (size_t k = 0; token && k < c->in->fact_count; k++) {
      const struct pl_fact *f = &c->in->facts[k];
      const struct pl_vendor *o = pl_str_eq(f->path, e->at[i]->path) ? shown(c, f) : NULL;
      others += o && o != v && belongs(c, o, v->company);
    }
    if (!others) return false;
    tokens++;
  }
  return tokens > 0;
}

/* Whether the name of a setting speaks of what the product does: CLOUDFLARE_ANALYTICS_ID. */
static bool setting_of(const struct pl_fact *f, const struct pl_vendor *product) {
  return f->how == PL_HOW_ENV && pl_has_word(pl_attr_text(f->attrs, "env"), product->category);
}

/* Settings alone, of a company one of whose products is used for what their names say, or of a kin that counts visits as well. */
static bool by_setting(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e) {
  bool follows = pl_coverage_has(c, "follows_people", v->category);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    const struct pl_vendor *o = f->how == PL_HOW_SCRIPT || f->how == PL_HOW_CALL ? shown(c, f) : NULL;
    if (!o || o == v) continue;
    bool part = pl_str_eq(o->company, v->id), kin = v->company.n && pl_str_eq(o->company, v->company) && follows &&
                                                    pl_coverage_has(c, "follows_people", o->category);
    size_t told = 0;
    for (size_t k = 0; k < e->n && (part || kin); k++)
      told += e->at[k]->how == PL_HOW_MANIFEST || (kin ? e->at[k]->how == PL_HOW_ENV : setting_of(e->at[k], o));
    if ((part || kin) && told == e->n) return true;
  }
  return false;
}

static bool by_namesake(const struct pl_checker *c, const struct pl_vendor *v) {
  for (size_t i = 0; i < c->in->fact_count && v->company.n; i++) {
    const struct pl_vendor *o = shown(c, &c->in->facts[i]);
    if (!o || o == v || v->name.n <= o->name.n) continue;
    bool interface =
        pl_str_eq(o->id, v->company) && pl_str_eq(o->category, v->category); /* "YouTube API" of "YouTube" */
    if (!interface && !pl_str_eq(o->company, v->company)) continue;
    if (pl_str_starts(v->name, pl_arena_str(c->arena, o->name).p) && v->name.p[o->name.n] == ' ') return true;
  }
  return false;
}

bool pl_told_by_kin(const struct pl_checker *c, const pl_evidence *e) {
  const struct pl_vendor *v = entry(c, e->at[0]->subject);
  return v && (by_products(c, v, e) || by_trade(c, v, e) || by_cloud(c, v, e) || by_gateway(c, e) ||
               by_token(c, v, e) || by_setting(c, v, e) || by_namesake(c, v));
}
