/* What a company is named for. "Twilio: text messages" names Twilio; its e-mail service of another name is another matter. */
#include "check/checker.h"
#include "check/role.h"

/* Whether a word of the role speaks for the category; `*known` says whether any word of it was understood. */
static bool role_takes_in(const struct pl_checker *c, struct pl_str role, struct pl_str category, bool *known) {
  struct pl_node roles = pl_ruleset_root(c->in->rules, "data/recipient_roles.yaml");
  for (struct pl_node r = pl_node_first(roles); r.i; r = pl_node_next(r)) {
    if (!pl_list_ifind(pl_node_get(r, "words"), role)) continue;
    *known = true;
    if (pl_list_has(pl_node_get(r, "takes_in"), category)) return true;
  }
  return false;
}

bool pl_named_for_other(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str vendor) {
  enum { LABEL = 90 }; /* a longer text is a sentence about the service, not its role */
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, vendor);
  const struct pl_vendor *named = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  if (!v || !named || v == named || v->reported == named->reported || !cl->purpose.n || cl->purpose.n > LABEL)
    return false;
  if (!pl_coverage_has(c, "receives_by_nature", v->category) || pl_str_eq(v->category, named->category)) return false;
  bool known = false;
  return !role_takes_in(c, cl->purpose, v->category, &known) && known;
}

bool pl_named_by_family(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str vendor) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, vendor);
  const struct pl_vendor *named = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  bool known, family = v && named && v != named && pl_str_eq(v->company, named->company) && v->name.n > named->name.n &&
                       v->name.p[named->name.n] == ' ' && pl_str_begins(v->name, named->name);
  return family && role_takes_in(c, cl->quote, v->category, &known);
}

bool pl_kind_connected(const struct pl_checker *c, struct pl_str category) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
    if (v && cl->open_list && cl->stance != PL_DOES_NOT && pl_str_eq(v->category, category) &&
        pl_phrase_in(c, "you_connect", cl->quote))
      return true;
  }
  return false;
}

const struct pl_claim *pl_company_named_for_other(const struct pl_checker *c, struct pl_str vendor) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance != PL_DOES_NOT && pl_vendor_covers(c, cl->subject, vendor) && pl_named_for_other(c, cl, vendor))
      return cl;
  return NULL;
}

static bool opens_with(struct pl_str heading, struct pl_str name) {
  return heading.n > name.n && pl_str_ieq(pl_str_cut(heading, 0, name.n), name) && !pl_is_alnum(heading.p[name.n]);
}

/* The folder's name, and what is left of one that is an address (acme.org). */
static bool is_folder(const struct pl_checker *c, const struct pl_vendor *v) {
  struct pl_str name = c->in->product;
  size_t dot = pl_str_chr(name, '.');
  return pl_str_ieq(name, v->id) || pl_str_ieq(name, v->name) ||
         (dot != SIZE_MAX && dot && pl_str_ieq(pl_str_cut(name, 0, dot), v->id));
}

bool pl_vendor_is_product(const struct pl_checker *c, const struct pl_vendor *v) {
  if (!v || v->common_word) return false;
  if (is_folder(c, v)) return true;
  for (size_t i = 0; i < c->in->document_count; i++)
    if (c->in->documents[i].heading_count && opens_with(c->in->documents[i].headings[0], v->name)) return true;
  return false;
}
