#ifndef PL_REPORT_HOME_H
#define PL_REPORT_HOME_H
/* Where the project is published, and below it the page of each rule (…/rules/PLnnnn): cmake -DPOLICYLINT_HOME_URL=https://… for whoever
 * publishes. A build without it links to no page: all that is known of a rule stands in the reports, and `policylint explain` prints it. */
#ifdef POLICYLINT_HOME_URL
#define PL_HOME_URL POLICYLINT_HOME_URL
enum { PL_HOME_KNOWN = 1 };
#else
#define PL_HOME_URL \
  "https://policylint.invalid" /* where an address is demanded; .invalid belongs to nobody (RFC 6761) */
enum { PL_HOME_KNOWN = 0 };
#endif
#endif
