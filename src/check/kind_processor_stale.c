/* Named processors that no production code uses. */
#include "check/kinds.h"
#include "check/role.h"

static void uses_of(const struct pl_checker *c, struct pl_str vendor, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool about = f->kind == PL_FACT_PROCESSOR || f->kind == PL_FACT_AUTH || f->kind == PL_FACT_TRACKER;
    if (about && pl_vendor_covers(c, vendor, f->subject)) pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

/* A party that leaves no trace in code: a mailbox, a register, a host set up by hand. */
static bool outside(const struct pl_checker *c, const struct pl_vendor *v) {
  return !v || pl_coverage_has(c, "outside", v->category) || !pl_node_there(pl_node_get(v->node, "packages"));
}

/* Software for phones, in a product without an app: the policy speaks of one that lives elsewhere. */
static bool of_an_app(const struct pl_checker *c, struct pl_str vendor) {
  if (!pl_coverage_has(c, "phone_kits", vendor)) return false;
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (pl_coverage_path(c, "phone_paths", c->in->facts[i].path)) return false;
  return true;
}

/* Beside software for phones, in a product without an app: what follows people may stand in that app, too. */
static bool beside_an_app(const struct pl_checker *c, const struct pl_claim *stale, const struct pl_vendor *v) {
  if (!v || !pl_coverage_has(c, "browser_trackers", v->category)) return false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (pl_coverage_has(c, "phone_kits", cl->subject) && pl_str_eq(cl->path, stale->path))
      return of_an_app(c, cl->subject);
  return false;
}

/* What follows visitors may be put on the pages by a tag manager, outside the code. */
static bool by_tags(const struct pl_checker *c, const struct pl_vendor *v) {
  if (!v || !pl_coverage_has(c, "browser_trackers", v->category)) return false;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_INIT && pl_role_counts(f->role) &&
        pl_str_is(pl_attr_text(f->attrs, "category"), "tag_manager"))
      return true;
  }
  return false;
}

/* Software on a server of the product's own, whose host says what runs there: plausible.acme.io. */
static bool on_own_host(const struct pl_checker *c, const struct pl_vendor *v) {
  struct pl_str label =
      v && v->self_hosted ? pl_arena_printf(c->arena, "%.*s.", PL_FMT(v->id)) : (struct pl_str){NULL, 0};
  for (size_t i = 0; label.n && i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && pl_attr_true(f->attrs, "unknown") && pl_role_counts(f->role) &&
        pl_str_istarts(pl_attr_text(f->attrs, "host"), label.p))
      return true;
  }
  return false;
}

/* A file that bears the name (PaddleWebhookController): something is done with the service, in a way that no rule knows. */
static bool bears(const struct pl_checker *c, const struct pl_vendor *v, struct pl_str name) {
  enum { TELLING = 5, ABBREVIATION = 3 };
  size_t least = v->common_word ? TELLING : ABBREVIATION;
  if (name.n < least || pl_str_chr(name, ' ') != SIZE_MAX) return false;
  struct pl_str none = {NULL, 0}, beside = v->common_word ? PL_STR("webhook") : none;
  return c->in->has_code_named(c->in->context, pl_arena_lower(c->arena, name), beside);
}

/* By the name of the catalogue or the one that the policy writes. */
static bool bears_name(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_vendor *v) {
  return v && c->in->has_code_named && (bears(c, v, v->name) || (cl->name.n && bears(c, v, cl->name)));
}

/* Code that does the same through a service which the policy does not name: then this one was replaced. */
static bool replaced(const struct pl_checker *c, const struct pl_vendor *v, pl_evidence *by) {
  if (!v || !pl_coverage_has(c, "replaceable", v->category)) return false;
  const struct pl_claim *claim, *denied;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_PROCESSOR || f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || !pl_role_counts(f->role))
      continue;
    if (pl_str_eq(pl_attr_text(f->attrs, "category"), v->category) &&
        !pl_vendor_declared(c, f->subject, &claim, &denied))
      pl_vec_push(by, f);
  }
  pl_evidence_rank(by);
  return by->n != 0;
}

/* "Self-hosted" beside the name, at its first places in the text. */
static bool called_own(const struct pl_checker *c, struct pl_str text, struct pl_str name) {
  enum { AROUND = 120, PLACES = 8 };
  for (size_t at = 0, n = 0; n < PLACES && at < text.n; n++) {
    size_t found = pl_str_find(pl_str_cut(text, at, text.n), name);
    if (found == SIZE_MAX) return false;
    size_t start = at + found, end = start + name.n + AROUND;
    struct pl_str near = pl_str_cut(text, start > AROUND ? start - AROUND : 0, end < text.n ? end : text.n);
    if (pl_coverage_within(c, "run_ourselves", near)) return true;
    at = start + name.n;
  }
  return false;
}

/* Software that the policy says runs on a server of the product's own: it may be set up beside the code. */
static bool run_by_us(const struct pl_checker *c, const struct pl_vendor *v) {
  for (size_t i = 0; v && v->self_hosted && i < c->in->document_count; i++)
    if (called_own(c, c->in->documents[i].text, v->name)) return true;
  return false;
}

static bool says_hosting(const struct pl_checker *c, const struct pl_claim *cl) {
  return pl_coverage_within(c, "says_hosting", cl->purpose);
}

/* Whether a sentence names the vendor as a host. */
static bool named_as_host(const struct pl_checker *c, struct pl_str vendor) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (pl_vendor_covers(c, cl->subject, vendor) && (says_hosting(c, cl) || !cl->purpose.n)) return true;
  return false;
}

/* A platform that the policy names as host, and the configuration of another, which the policy does not name as one. The first may need none, so
 * this is a hint. */
static bool moved(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_vendor *v, pl_evidence *to) {
  if (!v || !pl_str_is(v->category, "hosting") || !pl_node_there(pl_node_get(v->node, "files")) || !says_hosting(c, cl))
    return false;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool deploys = f->kind == PL_FACT_PROCESSOR && f->how == PL_HOW_CONFIG && f->tier >= PL_TIER_INIT &&
                   f->role == PL_ROLE_RUNTIME && pl_str_is(pl_attr_text(f->attrs, "category"), "hosting");
    if (deploys && !named_as_host(c, f->subject)) pl_vec_push(to, f);
  }
  pl_evidence_rank(to);
  return to->n != 0;
}

static void report_replaced(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                            enum pl_level level, const pl_evidence *by) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", cl->name.n ? cl->name : cl->subject);
  pl_attr_set_text(c->arena, &values, "reason",
                   pl_arena_printf(c->arena, "The code uses '%.*s' for this instead", PL_FMT(by->at[0]->name)));
  pl_finding_add(c, rule, level, cl->subject, cl, NULL, values);
  pl_verdict_set(c, cl, PL_STALE, by, PL_STR("production code uses another service for this"));
}

/* How many parties of the document code would show, and how many of them it does not: when that is much of the list, the document speaks of
 * more than the code that was read. */
static bool of_more(const struct pl_checker *c, struct pl_str path) {
  size_t found = 0, missing = 0;
  struct pl_map seen = {0};
  pl_evidence uses = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
    if (cl->stance == PL_DOES_NOT || !pl_str_eq(cl->path, path) || outside(c, v) ||
        pl_map_set(&seen, cl->subject, &seen))
      continue;
    pl_vec_clear(&uses);
    uses_of(c, cl->subject, &uses);
    *(uses.n ? &found : &missing) += 1;
  }
  pl_map_free(&seen);
  pl_vec_free(&uses);
  return missing >= 3 && missing * 2 >= found;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const pl_evidence *uses, pl_evidence *by) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  if (uses->n) {
    bool code = pl_evidence_tier(uses) > PL_TIER_MANIFEST;
    pl_verdict_set(c, cl, PL_HOLDS, uses,
                   code ? PL_STR("production code uses it") : PL_STR("it stands in a manifest only"));
  } else if (pl_coverage_within(c, "opened_outside", cl->quote)) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("it is opened beside the product"));
  } else if (pl_vendor_is_product(c, v)) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("it is the product itself"));
  } else if (cl->modality == PL_ASSERTED && replaced(c, v, by)) {
    report_replaced(c, rule, cl, rule->level, by);
  } else if (cl->modality == PL_ASSERTED && moved(c, cl, v, by)) {
    report_replaced(c, rule, cl, PL_LEVEL_NOTE, by);
  } else if (bears_name(c, cl, v) || on_own_host(c, v)) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("a file bears its name, and no known use of it was found"));
  } else if (of_an_app(c, cl->subject)) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("it is software for phones, and no app was read"));
  } else if (outside(c, v) || !c->in->code_files) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL,
                   v ? PL_STR("such a service usually leaves no trace in the code")
                     : PL_STR("the catalogue does not know this party"));
  } else if (cl->modality == PL_ASSERTED) {
    bool weak = cl->open_list || by_tags(c, v) || (v && pl_coverage_has(c, "seldom_in_code", v->category)) ||
                run_by_us(c, v) || beside_an_app(c, cl, v) || of_more(c, cl->path);
    pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code uses it"));
    pl_finding_add(c, rule, weak ? PL_LEVEL_NOTE : rule->level, cl->subject, cl, NULL, NULL);
  } else {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("said to be optional or planned, and not found in the code"));
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence uses = {0}, by = {0};
  struct pl_map seen = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    if (cl->stance == PL_DOES_NOT || !cl->subject.n) continue;
    pl_vec_clear(&uses);
    uses_of(c, cl->subject, &uses);
    bool again = pl_map_set(&seen, cl->subject, c) != NULL;
    if (again && !uses.n)
      pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code uses it"));
    else
      judge(c, rule, cl, &uses, &by);
    pl_vec_clear(&by);
  }
  pl_map_free(&seen);
  pl_vec_free(&uses);
  pl_vec_free(&by);
}

const struct pl_relation pl_relation_processor_stale = {"processor_stale", run};
