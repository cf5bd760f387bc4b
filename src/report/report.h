#ifndef PL_REPORT_REPORT_H
#define PL_REPORT_REPORT_H
/* Reports: the result of a run in the form that somebody reads. Every format is one file format_<name>.c with one
 * `struct pl_report_format`; the list is generated from the file names. A format only writes into the buffer; it never
 * touches a stream, a colour setting of the environment or the clock, so the same result gives the same bytes.
 *
 * Bytes that come from scanned files are hostile: every format escapes them for its reader (terminal, Markdown, HTML, XML,
 * workflow command). */
#include "base/buf.h"
#include "model/result.h"
#include "ruleset/check.h"
#include "ruleset/vendor.h"

/* What a report is about. A format says which of them it can write. */
enum pl_report_topic {
  PL_TOPIC_CHECK = 1,    /* findings, ledger, skips */
  PL_TOPIC_FACTS = 2,    /* result->facts */
  PL_TOPIC_CLAIMS = 4,   /* result->claims */
  PL_TOPIC_INVENTORY = 8 /* third parties: in code, in the policy, both */
};

struct pl_report_options {
  enum pl_report_topic topic;
  const struct pl_check_rules *rules; /* all of them, sorted by id; never NULL for PL_TOPIC_CHECK */
  const struct pl_vendors *vendors;   /* the catalogue, or NULL */
  const char *version;                /* "0.1.0" */
  bool color;                         /* text only */
  bool quiet, verbose;                /* text only: one line a finding; ledger and skips in full */
  bool no_snippets;                   /* no line of any scanned file in the report */
  bool with_suppressed;               /* SARIF: allowed findings too, with their reason */
  bool has_baseline;                  /* findings were compared with a baseline */
  const struct pl_str *changed;       /* --since: paths that the change touches; decides which side to annotate */
  size_t changed_count;
};

struct pl_report_format {
  const char *name;
  const char *description; /* for --help: lower case, no period */
  unsigned topics;         /* PL_TOPIC_* or-ed */
  bool person;             /* for people: may be coloured, may share a terminal */
  void (*write)(const struct pl_result *result, const struct pl_report_options *options, struct pl_buf *out);
};

/* All formats by name; NULL-terminated. */
extern const struct pl_report_format *const pl_report_formats[];
/* NULL when there is none of that name. */
const struct pl_report_format *pl_report_format_named(struct pl_str name);

#endif
