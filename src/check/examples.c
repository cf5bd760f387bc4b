/* "Payment providers such as Stripe": a kind that is told by examples takes in others of it. */
#include "check/checker.h"
#include "check/data.h"
#include "ruleset/list.h"

/* What stands before byte `at` up to a sign that parts a sentence: "our payment providers" of "…, our payment providers (e.g. ". */
static struct pl_str said_before(struct pl_str quote, size_t at) {
  enum { NEAR = 60 };
  struct pl_str head = pl_str_cut(quote, at > NEAR ? at - NEAR : 0, at);
  while (head.n && strchr(" (,", head.p[head.n - 1])) head.n--;
  size_t from = head.n;
  while (from && !strchr(".;:,()", head.p[from - 1])) from--;
  return pl_str_cut(head, from, head.n);
}

static bool names_kind(const struct pl_checker *c, struct pl_str quote, struct pl_node words) {
  struct pl_node leads = pl_data_of(c, "coverage.yaml", "example_leads"),
                 ends = pl_data_of(c, "coverage.yaml", "kind_ends");
  for (struct pl_node lead = pl_node_first(leads); lead.i; lead = pl_node_next(lead)) {
    size_t at = pl_str_ifind(quote, pl_node_text(lead));
    if (at == SIZE_MAX || !at || !strchr(" (", quote.p[at - 1])) continue;
    struct pl_str kind = said_before(quote, at);
    if (pl_list_ends(ends, pl_arena_lower(c->arena, kind)) && pl_list_ifind(words, kind)) return true;
  }
  return false;
}

const struct pl_claim *pl_category_told(const struct pl_checker *c, struct pl_str vendor_category) {
  const struct pl_claim *told = pl_category_claim(c, vendor_category);
  struct pl_node words = pl_node_member(pl_data_of(c, "coverage.yaml", "exemplified"), vendor_category);
  for (const struct pl_claim *cl = NULL; !told && words.i && (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
    bool may = v && cl->stance == PL_DOES && !cl->closed_world && pl_str_eq(v->category, vendor_category);
    if (may && names_kind(c, cl->quote, words)) told = cl;
  }
  return told;
}
