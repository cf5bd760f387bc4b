/* `yaml`: claims as policylint.yaml takes them. */
#include "report/declare.h"
#include "report/report.h"

static void write_yaml(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  (void)o;
  pl_declare_processors(out, r->claims, r->claim_count);
  pl_declare_claims(out, r->claims, r->claim_count);
}

const struct pl_report_format pl_format_yaml = {
    .name = "yaml",
    .description = "claims as policylint.yaml takes them",
    .topics = PL_TOPIC_CLAIMS,
    .write = write_yaml,
};
