#ifndef PL_CHECK_MEMO_H
#define PL_CHECK_MEMO_H
/* What the relations ask again and again, worked out once: thousands of facts meet thousands of claims. Private to the check stage; one thread. */
#include "base/map.h"
#include "check/check.h"

struct pl_memo {
  struct pl_map classes;   /* of things, by the text that names them: struct pl_str * */
  struct pl_map part_code; /* whether a folder has code of a part, by globs and folder: bool * (scopeplace.c) */
  struct pl_map rows_kept; /* struct pl_rows *, by the class of data (rowskept.c) */
  struct pl_map players;   /* by a folder that plays media its first site, or `players` itself for several (offers.c) */
  bool knows_players;
  const struct pl_claim *closed_list; /* once it is known */
  bool knows_list;
  size_t first_claim[PL_REMARK_END]; /* of each kind, as an index into the claims; their number when there is none */
  size_t *next_claim;                /* the next one of the same kind, likewise; owned */
  unsigned char *of_a_company;       /* of each claim: 0 not asked yet, 1 no, 2 yes (pairs.c); owned */
};
void pl_memo_open(struct pl_memo *m, const struct pl_check_input *in);
void pl_memo_release(struct pl_memo *m);

#endif
