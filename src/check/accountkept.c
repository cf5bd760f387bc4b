/* What deletes an account shows by facts: calls of a service for sign-in, marks on rows, deletions of rows. A row that anything in the product takes
 * away accuses nobody, since a webhook or a nightly job may well be what does it. */
#include "check/accountkept.h"

#include "check/rights.h"
#include "check/scope.h"
#include "check/things.h"
#include "ruleset/ident.h"

enum { MOST = 20 }; /* facts of one sort that are looked at or shown */

static bool acts(const struct pl_fact *f, const char *action) {
  return f->kind == PL_FACT_DELETION && pl_role_counts(f->role) && pl_str_is(pl_attr_text(f->attrs, "action"), action);
}

static bool is_service(const struct pl_checker *c, const struct pl_fact *f) {
  return acts(f, "delete") && pl_coverage_has(c, "identity_services", f->subject);
}

/* Rows of accounts, or of who knows what. */
static bool takes_rows(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind != PL_FACT_DELETION || !pl_role_counts(f->role) || is_service(c, f)) return false;
  if (acts(f, "anonymise")) return true;
  if (!acts(f, "delete") && !acts(f, "cascade")) return false;
  return pl_coverage_has(c, "account_tables", pl_thing_stem(c, f->subject)) ||
         pl_coverage_has(c, "any_record", f->subject) ||
         pl_list_has(pl_data_of(c, "promises.yaml", "any_table"), f->subject);
}

/* A column of a table that is called after accounts: their address or name. */
static bool is_account_row(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str of = pl_attr_text(f->attrs, "of");
  return f->kind == PL_FACT_DATA && pl_role_counts(f->role) && pl_coverage_has(c, "identifying", f->subject) &&
         !pl_any_word(pl_data_of(c, "promises.yaml", "no_records"), of) &&
         pl_coverage_has(c, "account_tables", pl_thing_stem(c, of)) && pl_coverage_path(c, "keeps_accounts", f->path);
}

static void collect(const struct pl_checker *c, bool (*fits)(const struct pl_checker *c, const struct pl_fact *f),
                    pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count && out->n < MOST; i++)
    if (fits(c, &c->in->facts[i])) pl_vec_push(out, &c->in->facts[i]);
}

static bool any(const struct pl_checker *c, bool (*fits)(const struct pl_checker *c, const struct pl_fact *f)) {
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (fits(c, &c->in->facts[i])) return true;
  return false;
}

static bool at_service_alone(struct pl_checker *c, struct pl_account_kept *out) {
  collect(c, is_service, &out->at);
  size_t services = out->at.n;
  if (services) collect(c, is_account_row, &out->at);
  if (!services || out->at.n == services) return false;
  out->of = pl_arena_printf(c->arena, "the row in '%.*s'", PL_FMT(pl_attr_text(out->at.at[services]->attrs, "of")));
  out->reason = PL_STR("the account is deleted at the service for sign-in alone");
  return true;
}

static bool deletes_account(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return f->kind == PL_FACT_DELETION && pl_str_is(f->subject, "account");
}

/* What is only marked in a function that is named after the deletion of an account. */
static bool marks_account(const struct pl_checker *c, const struct pl_fact *f, const pl_evidence *deletions) {
  struct pl_str in = pl_attr_text(f->attrs, "in");
  if (!acts(f, "soft_delete") || !in.n) return false;
  for (size_t i = 0; i < deletions->n; i++)
    if (pl_str_eq(deletions->at[i]->path, f->path) &&
        pl_str_ends(pl_attr_text(deletions->at[i]->attrs, "by"), pl_arena_str(c->arena, in).p))
      return true;
  return false;
}

static bool only_marked(struct pl_checker *c, const struct pl_claim *cl, struct pl_account_kept *out) {
  if (!pl_phrase_in(c, "for_good", cl->quote) && !pl_phrase_in(c, "for_good", pl_sentence_behind(c, cl))) return false;
  pl_evidence deletions = {0};
  collect(c, deletes_account, &deletions);
  for (size_t i = 0; deletions.n && i < c->in->fact_count && out->at.n < MOST; i++)
    if (marks_account(c, &c->in->facts[i], &deletions)) pl_vec_push(&out->at, &c->in->facts[i]);
  pl_vec_free(&deletions);
  out->of = PL_STR("the account itself, which is only marked as deleted");
  out->reason = PL_STR("the account is only marked as deleted");
  return out->at.n > 0;
}

/* Also by a client of another file, whose call only its own name tells. */
static bool deletes_files(const struct pl_checker *c, const struct pl_fact *f) {
  bool store = f->kind == PL_FACT_PROCESSOR && pl_coverage_has(c, "file_stores", f->subject);
  return (acts(f, "delete") && pl_str_is(f->subject, "files")) ||
         (store && pl_any_word(pl_data_of(c, "promises.yaml", "takes_files"), pl_attr_text(f->attrs, "via")));
}

static bool stores_files(const struct pl_checker *c, const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_role_counts(f->role) && f->tier >= PL_TIER_INIT && f->how == PL_HOW_CALL &&
         pl_coverage_has(c, "file_stores", f->subject);
}

static bool files_stay(struct pl_checker *c, const struct pl_claim *cl, struct pl_account_kept *out) {
  if (!pl_phrase_in(c, "stored_files", cl->quote) || any(c, deletes_files)) return false;
  collect(c, stores_files, &out->at);
  if (!out->at.n) return false;
  out->of = pl_arena_printf(c->arena, "the files kept with '%.*s'", PL_FMT(out->at.at[0]->name));
  out->reason = PL_STR("no production code deletes files from the store");
  return true;
}

bool pl_account_kept(struct pl_checker *c, const struct pl_claim *cl, struct pl_account_kept *out) {
  pl_vec_clear(&out->at);
  if (cl->modality != PL_ASSERTED || pl_phrase_in(c, "asked_to_delete", cl->quote)) return false;
  if (files_stay(c, cl, out)) return true;
  pl_vec_clear(&out->at);
  if (any(c, takes_rows)) return false;
  if (at_service_alone(c, out)) return true;
  pl_vec_clear(&out->at);
  return only_marked(c, cl, out);
}
