#ifndef PL_CLAIMS_PIECE_H
#define PL_CLAIMS_PIECE_H
/* The pieces of a claim, as its form says where each comes from and how it is normalised. Private to the claims stage. */
#include "claims/build.h"

/* What one claim is about: the vendor or entry, and the bytes of v->norm whose polarity counts. */
struct pl_hit {
  const struct pl_mention *mention;
  const struct pl_claim_entry *entry;
  struct pl_str name;
  struct pl_range at;
};

/* A match of a form in a view. */
struct pl_form_match {
  const struct pl_view *v;
  const struct pl_claim_form *f;
  const struct pl_pattern *p;
  const struct pl_match *m;
};

/* Bytes of v->text of the named group, of the whole match when the name is empty or the group took no part. */
struct pl_range pl_piece_range(const struct pl_form_match *x, struct pl_str group);
/* The value of a piece; of no kind when there is nothing. In the reading's arena or borrowed from its rules. */
struct pl_value pl_piece_value(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                               const struct pl_claim_piece *p);
/* The same where only a text will do; else empty. */
struct pl_str pl_piece_text(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                            const struct pl_claim_piece *p);

/* Where the words of the hit stand: the vendor, the entry of a table or the period, else where the match begins. */
struct pl_place pl_piece_place(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h);

#endif
