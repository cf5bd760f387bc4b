#ifndef PL_FACTS_TLSVERSION_H
#define PL_FACTS_TLSVERSION_H
/* Versions of TLS as settings write them. */
#include "base/arena.h"

/* The lowest version that a setting lets in, times ten: "TLSv1 TLSv1.2" is 10, VersionTLS12 12, SSLv3 3; "all -SSLv3 -TLSv1 -TLSv1.1" is 12, as is
 * OP_NO_TLSv1 | OP_NO_TLSv1_1. 0: none is named. */
int pl_tls_lowest(struct pl_arena *arena, struct pl_str text);

#endif
