/* Facts stand in the order of their files, so what is beside a field is looked for in the few hundred facts around it. Words are data:
 * rules/data/coverage.yaml. */
#include "check/fieldowner.h"

#include "ruleset/ident.h"
#include "ruleset/list.h"

enum { BESIDE = 200 };

typedef bool pl_field_test(const struct pl_checker *c, const struct pl_fact *f);

static bool is_person(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_any_word(pl_data_of(c, "coverage.yaml", "person_fields"), pl_attr_text(f->attrs, "field"));
}

static bool is_address(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return pl_str_is(f->subject, "address");
}

static bool is_company(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return pl_str_is(f->subject, "company");
}

/* Whether another field of the same record passes the test. */
static bool beside(const struct pl_checker *c, const struct pl_fact *field, pl_field_test *test) {
  const struct pl_fact *first = c->in->facts, *end = first + c->in->fact_count;
  struct pl_str of = pl_attr_text(field->attrs, "of");
  if (!of.n || field < first || field >= end) return false;
  const struct pl_fact *f = field - first > BESIDE ? field - BESIDE : first;
  if (end - field > BESIDE) end = field + BESIDE;
  for (; f < end; f++)
    if (f->kind == PL_FACT_DATA && f != field && pl_str_eq(f->path, field->path) &&
        pl_str_eq(pl_attr_text(f->attrs, "of"), of) && test(c, f))
      return true;
  return false;
}

/* Some names are of many things: a latitude is a person's only where the model around is. */
static bool of_some_place(const struct pl_checker *c, const struct pl_fact *f) {
  if (!pl_coverage_has(c, "ambiguous_data", f->subject)) return false;
  struct pl_node persons = pl_data_of(c, "coverage.yaml", "person_models");
  return !pl_list_ifind(persons, pl_attr_text(f->attrs, "of")) && !beside(c, f, is_person);
}

/* street, postal_code, lat, lng: where the address is, not where the person is. */
static bool of_an_address(const struct pl_checker *c, const struct pl_fact *f) {
  bool whereabouts = pl_any_word(pl_data_of(c, "coverage.yaml", "whereabouts"), pl_attr_text(f->attrs, "field"));
  return pl_str_is(f->subject, "precise_location") && !whereabouts && beside(c, f, is_address);
}

/* tax_id of a vendor, tax_id beside business_name: the number of a company, unless the record is one of people who pay taxes. */
static bool of_a_company(const struct pl_checker *c, const struct pl_fact *f) {
  if (!pl_any_word(pl_data_of(c, "coverage.yaml", "company_numbers"), pl_attr_text(f->attrs, "field"))) return false;
  return !pl_any_word(pl_data_of(c, "coverage.yaml", "taxpayers"), pl_attr_text(f->attrs, "of")) ||
         beside(c, f, is_company);
}

/* Gender of a face in a picture, of a voice to choose, of a horse. */
static bool of_a_thing(const struct pl_checker *c, const struct pl_fact *f) {
  return pl_coverage_within(c, "thing_models", pl_attr_text(f->attrs, "of")) ||
         pl_coverage_within(c, "thing_paths", f->path);
}

/* What scripts beside the product keep comes from lists, not from its users. */
static bool of_nobody(const struct pl_checker *c, const struct pl_fact *f) {
  return of_a_thing(c, f) || of_an_address(c, f) || of_a_company(c, f) || of_some_place(c, f) ||
         pl_coverage_path(c, "aside_paths", f->path);
}

void pl_fields_of_people(const struct pl_checker *c, pl_evidence *fields) {
  size_t kept = 0;
  for (size_t i = 0; i < fields->n; i++)
    if (!of_nobody(c, fields->at[i])) fields->at[kept++] = fields->at[i];
  fields->n = kept;
}
