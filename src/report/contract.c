/* Objects of the JSON contract. Keys are only ever added, behind the ones that are promised. */
#include "report/contract.h"

static void put_claim(struct pl_json *j, const char *key, const struct pl_claim *c) {
  pl_json_key(j, key);
  if (c)
    pl_claim_json(j, c);
  else
    pl_json_null(j);
}

static void put_facts(struct pl_json *j, const struct pl_fact *const *facts, size_t n) {
  pl_json_key(j, "facts");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < n; i++) pl_fact_json(j, facts[i]);
  pl_json_end(j, ']');
}

static void put_fix(struct pl_json *j, const struct pl_finding *f) {
  pl_json_key(j, "fix");
  pl_json_begin(j, '{');
  pl_json_key(j, "code"), pl_json_str(j, f->hint_code.n ? f->hint_code : f->rule->fix_code);
  pl_json_key(j, "policy"), pl_json_str(j, f->hint_policy.n ? f->hint_policy : f->rule->fix_policy);
  if (f->policy_row.n) pl_json_key(j, "policy_row"), pl_json_str(j, f->policy_row);
  pl_json_end(j, '}');
}

void pl_contract_finding(struct pl_json *j, const struct pl_finding *f) {
  pl_json_begin(j, '{');
  pl_json_key(j, "rule"), pl_json_str(j, f->rule->id);
  pl_json_key(j, "name"), pl_json_str(j, f->rule->slug);
  pl_json_key(j, "level"), pl_json_z(j, pl_level_name(f->level));
  pl_json_key(j, "message"), pl_json_str(j, f->message);
  put_claim(j, "claim", f->claim);
  put_facts(j, f->facts, f->fact_count);
  pl_json_key(j, "fingerprint"), pl_json_z(j, f->fingerprint);
  pl_json_key(j, "suppressed");
  if (f->suppressed.p)
    pl_json_str(j, f->suppressed);
  else
    pl_json_null(j);
  pl_json_key(j, "baseline"), pl_json_z(j, f->baseline ? f->baseline : "new");
  pl_json_key(j, "subject"), pl_json_str(j, f->subject);
  if (f->other) put_claim(j, "other", f->other);
  put_fix(j, f);
  pl_json_end(j, '}');
}

void pl_contract_ledger(struct pl_json *j, const struct pl_ledger_row *row) {
  pl_json_begin(j, '{');
  put_claim(j, "claim", row->claim);
  pl_json_key(j, "verdict"), pl_json_z(j, pl_verdict_name(row->verdict));
  put_facts(j, row->facts, row->fact_count);
  pl_json_key(j, "reason"), pl_json_str(j, row->reason);
  pl_json_end(j, '}');
}

void pl_contract_skips(struct pl_json *j, const struct pl_result *r) {
  pl_json_key(j, "skipped");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->skip_count; i++) {
    pl_json_begin(j, '{');
    pl_json_key(j, "path"), pl_json_str(j, r->skips[i].path);
    pl_json_key(j, "reason"), pl_json_str(j, r->skips[i].reason);
    pl_json_end(j, '}');
  }
  pl_json_end(j, ']');
}

/* null where nothing is known */
static void put_text(struct pl_json *j, struct pl_str text) {
  if (text.n)
    pl_json_str(j, text);
  else
    pl_json_null(j);
}

static void put_data(struct pl_json *j, const struct pl_inventory_row *row) {
  struct pl_arena a = {0};
  size_t n;
  struct pl_str *data = pl_inventory_data(&a, row, &n);
  pl_json_begin(j, '[');
  for (size_t i = 0; i < n; i++) pl_json_str(j, data[i]);
  pl_json_end(j, ']');
  pl_arena_release(&a);
}

void pl_contract_third_party(struct pl_json *j, const struct pl_inventory_row *row) {
  pl_json_begin(j, '{');
  pl_json_key(j, "subject"), pl_json_str(j, row->subject);
  pl_json_key(j, "name"), pl_json_str(j, row->name);
  pl_json_key(j, "state"), pl_json_z(j, pl_inventory_state(row));
  pl_json_key(j, "purpose"), put_text(j, row->purpose);
  pl_json_key(j, "data"), put_data(j, row);
  pl_json_key(j, "country"), put_text(j, row->vendor ? row->vendor->country : PL_STR(""));
  pl_json_key(j, "uses"), pl_json_int(j, (int64_t)row->places);
  pl_json_key(j, "fact");
  if (row->best)
    pl_fact_json(j, row->best);
  else
    pl_json_null(j);
  put_claim(j, "claim", row->claim);
  pl_json_end(j, '}');
}
