/* `jsonl`: one object a line: facts, claims, third parties, or findings. */
#include "report/contract.h"

static void end_line(struct pl_json *j) {
  pl_buf_putc(j->out, '\n');
  j->comma = false;
}

static void write_inventory(struct pl_json *j, const struct pl_result *r, const struct pl_vendors *vendors) {
  struct pl_arena a = {0};
  size_t n;
  struct pl_inventory_row *rows = pl_inventory(&a, r, vendors, &n);
  for (size_t i = 0; i < n; i++) pl_contract_third_party(j, &rows[i]), end_line(j);
  pl_arena_release(&a);
}

static void write_jsonl(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_json j = {.out = out};
  switch (o->topic) {
    case PL_TOPIC_CHECK:
      for (size_t i = 0; i < r->finding_count; i++) pl_contract_finding(&j, &r->findings[i]), end_line(&j);
      break;
    case PL_TOPIC_FACTS:
      for (size_t i = 0; i < r->fact_count; i++) pl_fact_json(&j, &r->facts[i]), end_line(&j);
      break;
    case PL_TOPIC_CLAIMS:
      for (size_t i = 0; i < r->claim_count; i++) pl_claim_json(&j, &r->claims[i]), end_line(&j);
      break;
    case PL_TOPIC_INVENTORY: write_inventory(&j, r, o->vendors); break;
  }
}

const struct pl_report_format pl_format_jsonl = {
    .name = "jsonl",
    .description = "one JSON object a line, for programs",
    .topics = PL_TOPIC_CHECK | PL_TOPIC_FACTS | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .write = write_jsonl,
};
