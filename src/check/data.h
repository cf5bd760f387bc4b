#ifndef PL_CHECK_DATA_H
#define PL_CHECK_DATA_H
/* Categories of data: fields in code against what the policy says is collected. */
#include "check/checker.h"

/* Whether the category is the other one or a part of it ("contact" takes in "email"), by `data` of data/coverage.yaml. */
bool pl_data_takes_in(const struct pl_checker *c, struct pl_str wide, struct pl_str narrow);
/* Facts about fields of this category, best first. */
void pl_data_fields(const struct pl_checker *c, struct pl_str category, pl_evidence *out);
/* Facts about data of this category that is written to a log, best first. */
void pl_data_logged(const struct pl_checker *c, struct pl_str category, pl_evidence *out);
/* A sentence that says that the category, or a wider one, is collected; NULL when there is none. */
const struct pl_claim *pl_data_declared(const struct pl_checker *c, struct pl_str category);
/* A sentence that says that it is not. */
const struct pl_claim *pl_data_denied(const struct pl_checker *c, struct pl_str category);
/* Whether the document is about one matter alone, as its title says ("Crash Reporting"): what it denies is denied of that. */
bool pl_limited_document(const struct pl_checker *c, struct pl_str path);
/* Calls back once for each category that fields of production code have. */
void pl_each_data(struct pl_checker *c, const struct pl_check_rule *rule,
                  void (*judge)(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *fields));

#endif
