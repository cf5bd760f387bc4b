/* `json`: the stable contract for other programs, docs/FORMATS.md. One document, whole: allowed findings and those of the
 * baseline included, each marked as such. */
#include "report/contract.h"
#include "report/ownrules.h"

static void write_check(struct pl_json *j, const struct pl_result *r) {
  pl_json_key(j, "findings");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->finding_count; i++) pl_contract_finding(j, &r->findings[i]);
  pl_json_end(j, ']');
  pl_json_key(j, "ledger");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->ledger_count; i++) pl_contract_ledger(j, &r->ledger[i]);
  pl_json_end(j, ']');
  pl_contract_skips(j, r);
  pl_own_json(j, r);
}

static void write_facts(struct pl_json *j, const struct pl_result *r) {
  pl_json_key(j, "facts");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->fact_count; i++) pl_fact_json(j, &r->facts[i]);
  pl_json_end(j, ']');
  pl_contract_skips(j, r);
  pl_own_json(j, r);
}

static void write_claims(struct pl_json *j, const struct pl_result *r) {
  pl_json_key(j, "claims");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->claim_count; i++) pl_claim_json(j, &r->claims[i]);
  pl_json_end(j, ']');
  pl_contract_skips(j, r);
  pl_own_json(j, r);
}

static void write_inventory(struct pl_json *j, const struct pl_result *r, const struct pl_vendors *vendors) {
  struct pl_arena a = {0};
  size_t n;
  struct pl_inventory_row *rows = pl_inventory(&a, r, vendors, &n);
  pl_json_key(j, "third_parties");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < n; i++) pl_contract_third_party(j, &rows[i]);
  pl_json_end(j, ']');
  pl_arena_release(&a);
}

static void write_json(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_json j = {.out = out};
  pl_json_begin(&j, '{');
  pl_json_key(&j, "version"), pl_json_int(&j, 1);
  switch (o->topic) {
    case PL_TOPIC_CHECK: write_check(&j, r); break;
    case PL_TOPIC_FACTS: write_facts(&j, r); break;
    case PL_TOPIC_CLAIMS: write_claims(&j, r); break;
    case PL_TOPIC_INVENTORY: write_inventory(&j, r, o->vendors); break;
  }
  pl_json_end(&j, '}');
  pl_buf_putc(out, '\n');
}

const struct pl_report_format pl_format_json = {
    .name = "json",
    .description = "everything in one document, for programs",
    .topics = PL_TOPIC_CHECK | PL_TOPIC_FACTS | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .write = write_json,
};
