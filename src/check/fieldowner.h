#ifndef PL_CHECK_FIELDOWNER_H
#define PL_CHECK_FIELDOWNER_H
/* Whose a field is, told by its record and by the fields beside it. Private to the check stage. */
#include "check/checker.h"

/* Keeps of the fields, all of one category, those that hold something of a person: not the coordinates of an address that stands in the same
 * record, the tax number of a company, or what a picture or a horse has. */
void pl_fields_of_people(const struct pl_checker *c, pl_evidence *fields);

#endif
