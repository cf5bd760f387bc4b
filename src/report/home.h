#ifndef PL_REPORT_HOME_H
#define PL_REPORT_HOME_H
/* Where the project and the page of each rule (…/rules/PLnnnn) are published; set it when building a distribution. */
#ifndef PL_HOME_URL
#define PL_HOME_URL "https://example.org/policylint"
#endif
#endif
