#ifndef PL_TESTS_EXPECT_H
#define PL_TESTS_EXPECT_H
/* Expectations written inside fixtures: "expect: PL1001 PL6003" in a comment of any syntax, on the line that a finding must
 * name; formats without comments have them in a file "NAME.expect" beside NAME, one "LINE PL1001" a line. Every other error or
 * warning is noise, so "ok" behind a look-alike is for the reader.
 *
 * Outcomes: validated (every expectation met, nothing else), missing (an expectation not met), noisy (a finding of level error
 * or warning that nobody expects). "reported" counts the findings. A folder without PRIVACY.md is about facts alone (expect_facts.h). */
#include <stddef.h>

struct expect_result {
  size_t expected, reported, missing, noisy;
};

/* Runs policylint on the folder, prints what differs to stderr, adds to *out. False when the run itself fails. */
int expect_folder(const char *folder, struct expect_result *out);

#endif
