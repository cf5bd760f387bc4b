#ifndef PL_REPORT_LIMITS_H
#define PL_REPORT_LIMITS_H
/* What consumers accept; docs of GitHub code scanning, GitLab and their importers. Beyond these, reports are cut and say so. */
enum {
  PL_CAP_RESULTS = 5000,          /* GitHub and GitLab keep so many a run */
  PL_CAP_MESSAGE = 1000,          /* characters; GitHub 1024, GitLab 2048 */
  PL_CAP_RELATED = 20,            /* further places of a result; GitHub keeps 100 */
  PL_CAP_NOTIFICATIONS = 500,     /* skipped files listed one by one in SARIF */
  PL_CAP_SNIPPET = 300,           /* characters of a line that are quoted */
  PL_CAP_ANNOTATIONS = 10,        /* workflow commands that GitHub shows a step */
  PL_CAP_SUMMARY_ROWS = 200,      /* rows of a Markdown table: a job summary holds 1 MiB */
  PL_CAP_EXCERPT_FILE = 16 << 20, /* bytes of a file that is read again for its lines */
  PL_CAP_EXCERPT_TOTAL = 64 << 20 /* bytes of such files held at once */
};
#endif
