/* Fields for data that the policy says is never collected or stored, such as card numbers. */
#include "check/data.h"
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* "We have no passwords" is a promise of its own, which PL2002 looks after. */
static bool has_own_rule(const struct pl_checker *c, struct pl_str category) {
  return pl_str_is(category, "password") && pl_claim_next(c, PL_CLAIM_NO_PASSWORDS, NULL);
}

/* "Our staff has no access to your password": nobody says that none is asked for. */
static bool of_access(const struct pl_checker *c, const struct pl_claim *denied) {
  return pl_str_is(denied->subject, "password") && pl_phrase_in(c, "no_access", denied->quote) &&
         !pl_phrase_in(c, "denies_keeping", denied->quote);
}

static void leave_out(const struct pl_checker *c, const char *paths, pl_evidence *fields) {
  size_t kept = 0;
  for (size_t i = 0; i < fields->n; i++)
    if (!pl_coverage_path(c, paths, fields->at[i]->path)) fields->at[kept++] = fields->at[i];
  fields->n = kept;
}

/* "No coordinates to any server": what an app keeps on the device, in the tables that its code speaks of, too, breaks no such promise. */
static void leave_devices_out(const struct pl_checker *c, const struct pl_claim *denied, pl_evidence *fields) {
  size_t all = fields->n;
  if (!pl_phrase_in(c, "on_servers", denied->quote)) return;
  leave_out(c, "device_code", fields);
  if (fields->n < all) leave_out(c, "device_tables", fields);
}

/* A shop's telephone number, on a pin of a map. */
static bool of_a_place(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_coverage_has(c, "contact_data", f->subject) &&
         pl_any_word(pl_data_of(c, "coverage.yaml", "not_people"), pl_attr_text(f->attrs, "of"));
}

/* "Your name is not collected", and a form in which the names of others are looked up; addresses that a filter is told to pass over. */
static bool is_searched(const struct pl_checker *c, const struct pl_claim *denied, const struct pl_fact *f) {
  bool about_own = pl_str_ifind(denied->quote, PL_STR("your ")) != SIZE_MAX || pl_str_is(f->subject, "ip_address");
  return about_own && pl_any_word(pl_data_of(c, "coverage.yaml", "searches"), pl_attr_text(f->attrs, "of"));
}

/* The sentence, or the one that introduces its list. */
static bool says(const struct pl_checker *c, const struct pl_claim *cl, const char *list) {
  return pl_phrase_in(c, list, cl->quote) || pl_phrase_in(c, list, cl->lead_in);
}

/* A field of a form, or of what checks the form in the same file: the browser's, until something keeps it. */
static bool in_form(const struct pl_checker *c, const struct pl_fact *f) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *o = &c->in->facts[i];
    if (o->kind == PL_FACT_DATA && pl_str_is(pl_attr_text(o->attrs, "of"), "form") && pl_str_eq(o->path, f->path) &&
        pl_str_eq(o->subject, f->subject))
      return true;
  }
  return false;
}

/* "We never store balances": what is only handed from one function to another is not kept. "No tax number when you sign up": what is filled in
 * there. */
static void leave_others_out(const struct pl_checker *c, const struct pl_claim *denied, pl_evidence *fields) {
  bool keeps = says(c, denied, "denies_keeping") && !says(c, denied, "denies_taking");
  bool at_sign_up = says(c, denied, "at_sign_up");
  struct pl_node names = pl_data_of(c, "promises.yaml", "sign_up_names");
  size_t kept = 0;
  for (size_t i = 0; i < fields->n; i++) {
    const struct pl_fact *f = fields->at[i];
    if (keeps && (pl_attr_true(f->attrs, "passing") || (pl_phrase_in(c, "on_servers", denied->quote) && in_form(c, f))))
      continue;
    if (of_a_place(c, f) || is_searched(c, denied, f)) continue;
    if (at_sign_up && !pl_list_ifind(names, f->path) && !pl_list_ifind(names, pl_attr_text(f->attrs, "of"))) continue;
    fields->at[kept++] = f;
  }
  fields->n = kept;
}

/* "Your Harbour password", "your bank password": that of another company's account, by the name before it. */
static bool of_another(const struct pl_checker *c, const struct pl_claim *denied) {
  if (pl_str_is(denied->subject, "password") && pl_coverage_within(c, "accounts_elsewhere", denied->quote)) return true;
  size_t at = pl_str_find(denied->quote, PL_STR(" password"));
  if (!pl_str_is(denied->subject, "password") || at == SIZE_MAX) return false;
  size_t start = at;
  while (start && pl_is_alnum(denied->quote.p[start - 1])) start--;
  return start && start < at && denied->quote.p[start] >= 'A' && denied->quote.p[start] <= 'Z';
}

/* "We do not receive your password", of people who sign in elsewhere, in a policy that says how the passwords of all others are kept. */
static bool kept_by_own_words(const struct pl_checker *c, const struct pl_claim *denied) {
  return pl_str_is(denied->subject, "password") && pl_phrase_in(c, "not_received", denied->quote) &&
         pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, NULL);
}

/* "Photos from your device: no", where a picture of the profile is among what is collected. */
static bool told_otherwise(const struct pl_checker *c, const struct pl_claim *denied) {
  if (!says(c, denied, "from_the_device")) return false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance != PL_DOES_NOT && pl_str_eq(cl->subject, denied->subject)) return true;
  return false;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *fields) {
  const struct pl_claim *denied = pl_data_denied(c, fields->at[0]->subject);
  if (denied) leave_devices_out(c, denied, fields);
  if (denied) leave_others_out(c, denied, fields);
  if (!fields->n || (denied && (of_another(c, denied) || of_access(c, denied) || kept_by_own_words(c, denied) ||
                                told_otherwise(c, denied))))
    return;
  if (has_own_rule(c, fields->at[0]->subject)) return;
  if (!denied || fields->at[0]->tier < PL_TIER_INIT) return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, fields->at[0]->subject));
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(fields->at[0]->attrs, "field"));
  pl_evidence logs = {0}; /* behind the fields: a log gets what a field takes in */
  pl_data_logged(c, fields->at[0]->subject, &logs);
  for (size_t i = 0; i < logs.n; i++) pl_vec_push(fields, logs.at[i]);
  pl_vec_free(&logs);
  pl_finding_add(c, rule, fields->at[0]->role == PL_ROLE_RUNTIME ? rule->level : PL_LEVEL_WARNING,
                 fields->at[0]->subject, denied, fields, values);
  pl_verdict_set(c, denied, PL_VIOLATED, fields, PL_STR("production code has a field for it"));
}

/* "Passwords never appear in our logs": whatever is stored elsewhere. */
static bool about_logs(const struct pl_claim *cl) { return pl_str_is(pl_attr_text(cl->value, "of"), "logs"); }

/* What is not stored is not written to a log, either. One finding a category that no field holds already. */
static void logged(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence logs = {0}, fields = {0};
  pl_data_fields(c, cl->subject, &fields);
  pl_data_logged(c, cl->subject, &logs);
  pl_scope_filter(c, cl, &logs);
  if (logs.n && (!fields.n || about_logs(cl)) && !pl_str_is(cl->subject, "prompt")) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, cl->subject));
    pl_attr_set_text(c->arena, &values, "reason", PL_STR("A log receives it"));
    pl_finding_add(c, rule, rule->level, cl->subject, cl, &logs, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &logs, PL_STR("production code writes it to a log"));
  }
  pl_vec_free(&logs);
  pl_vec_free(&fields);
}

/* Credentials are the name that one signs in with, and what goes with it. */
static bool of_kind(struct pl_str denied, struct pl_str field) {
  if (!pl_str_is(denied, "credentials")) return pl_str_eq(field, denied);
  return pl_str_eq(field, denied) || pl_str_is(field, "password") || pl_str_is(field, "username");
}

/* "Your bank credentials": fields whose names say that they are of that kind. */
static void narrowed(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence e = {0};
  struct pl_str whose = pl_attr_text(cl->value, "of");
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_DATA && of_kind(cl->subject, f->subject) &&
        pl_str_ifind(pl_attr_text(f->attrs, "field"), whose) != SIZE_MAX && pl_scope_covers(c, cl, f))
      pl_vec_push(&e, f);
  }
  pl_evidence_rank(&e);
  if (e.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, cl->subject));
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "field"));
    pl_finding_add(c, rule, rule->level, cl->subject, cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("production code has a field for it"));
  }
  pl_vec_free(&e);
}

/* Calls of services that keep files. */
static void file_stores(const struct pl_checker *c, const struct pl_claim *cl, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && f->how == PL_HOW_CALL && f->tier >= PL_TIER_CALL &&
        f->role == PL_ROLE_RUNTIME && pl_str_is(pl_attr_text(f->attrs, "category"), "storage") &&
        pl_scope_covers(c, cl, f))
      pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

/* "Uploaded files are never stored", and a service that does nothing but keep files, which no sentence speaks of. */
static void kept_in_store(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  const struct pl_claim *claim, *denied;
  pl_evidence e = {0};
  file_stores(c, cl, &e);
  if (!e.n) return;
  bool told = pl_vendor_declared(c, e.at[0]->subject, &claim, &denied) || pl_category_claim(c, PL_STR("storage"));
  if (!told) {
    struct pl_attr *values = NULL;
    struct pl_str product = pl_attr_text(e.at[0]->attrs, "product"), name = product.n ? product : e.at[0]->name;
    pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, cl->subject));
    pl_attr_set_text(c->arena, &values, "reason",
                     pl_arena_printf(c->arena, "It calls '%.*s', which keeps files", PL_FMT(name)));
    pl_finding_add(c, rule, PL_LEVEL_WARNING, cl->subject, cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("production code calls a service that keeps files"));
  } else {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, &e,
                   PL_STR("production code calls a service that keeps files; which ones does not show"));
  }
  pl_vec_free(&e);
}

static bool denies_files(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->stance == PL_DOES_NOT && !cl->exception && cl->modality == PL_ASSERTED &&
         pl_str_is(cl->subject, "files") && says(c, cl, "denies_keeping") && !pl_attr_text(cl->value, "of").n;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map seen = {0};
  pl_each_data(c, rule, judge);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (denies_files(c, cl) && !pl_map_set(&seen, cl->subject, c)) kept_in_store(c, rule, cl);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance == PL_DOES_NOT && !cl->exception && pl_attr_text(cl->value, "of").n) narrowed(c, rule, cl);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance == PL_DOES_NOT && !cl->exception && cl->subject.n &&
        (about_logs(cl) || pl_data_denied(c, cl->subject)) && !pl_map_set(&seen, cl->subject, c))
      logged(c, rule, cl);
  pl_map_free(&seen);
}

const struct pl_relation pl_relation_data_denied = {"data_denied", run};
