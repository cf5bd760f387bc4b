/* Claims chained by their kind, and what is looked up once. */
#include "check/memo.h"

#include <stdlib.h>
#include <string.h>

void pl_memo_open(struct pl_memo *m, const struct pl_check_input *in) {
  size_t n = in->claim_count;
  *m = (struct pl_memo){.next_claim = pl_xmalloc((n + 1) * sizeof *m->next_claim), .of_a_company = pl_xmalloc(n + 1)};
  memset(m->of_a_company, 0, n + 1);
  for (size_t k = 0; k < PL_REMARK_END; k++) m->first_claim[k] = n;
  for (size_t i = n; i-- > 0;) {
    size_t *first = &m->first_claim[in->claims[i].kind];
    m->next_claim[i] = *first;
    *first = i;
  }
}

void pl_memo_release(struct pl_memo *m) {
  pl_map_free(&m->classes);
  pl_map_free(&m->part_code);
  pl_map_free(&m->rows_kept);
  pl_map_free(&m->players);
  free(m->next_claim);
  free(m->of_a_company);
}
