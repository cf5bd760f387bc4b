#ifndef PL_TESTS_EXPECT_FACTS_H
#define PL_TESTS_EXPECT_FACTS_H
/* Facts that fixtures expect: "fact: hash bcrypt purpose=password rounds=12" in a comment on the line of the fact gives kind, subject and attributes
 * (`key=absent`: there is none; `role=` and `tier=` the fact's own); several are parted by commas. "facts: hash cookie" anywhere in a file says that it names every fact of these kinds
 * above the tier `import`, with `weak` among them of all tiers: any other is noise, so look-alikes stand beside without a mark. Formats without comments, and code whose comments would
 * be read as code around, have it all in "NAME.facts" beside NAME: "all hash cookie", then lines "12 hash bcrypt purpose=password". */
#include "expect.h"
#include "model/result.h"

struct expect_file {
  struct pl_str path, bytes;
};

/* Prints what differs to stderr and adds to *out. */
void expect_facts(const char *folder, const struct expect_file *files, size_t n, const struct pl_result *result,
                  struct expect_result *out);

#endif
