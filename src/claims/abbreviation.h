#ifndef PL_CLAIMS_ABBREVIATION_H
#define PL_CLAIMS_ABBREVIATION_H
/* Private to claims: which full stops and colons stand inside a statement. */
#include "base/str.h"

/* Whether the byte at i is a full stop or colon inside a word ("1.2", "Auth.js") or an abbreviation ("e.g. ", "z. B. ", "gem. Art. 6"): it ends
 * nothing and becomes a middle dot. s is the text of one unit, i lies within it; at most a few bytes around it are looked at. */
bool pl_within_statement(struct pl_str s, size_t i);

#endif
