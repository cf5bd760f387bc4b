#ifndef PL_CHECK_KINDS_H
#define PL_CHECK_KINDS_H
/* Loops that several relations share. */
#include "check/checker.h"

typedef void pl_group_judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *evidence);
/* Calls `judge` once a vendor (or unknown domain) that production code shows, with its evidence ranked, in order of the vendor's id. */
void pl_each_vendor(struct pl_checker *c, const struct pl_check_rule *rule, bool unknown, pl_group_judge *judge);
/* What facts must have in common to be of one group; lives in the checker's arena or longer. */
typedef struct pl_str pl_group_key(const struct pl_checker *c, const struct pl_fact *f);
/* The subject: one cookie. */
pl_group_key pl_group_subject;
/* Calls `judge` once a group of facts with the same key, in the order of their first facts and each group's facts in the order given. */
void pl_each_group(struct pl_checker *c, const struct pl_check_rule *rule, const pl_evidence *all, pl_group_key *key,
                   pl_group_judge *judge);

/* Hash facts that are about passwords. */
void pl_password_hashes(const struct pl_checker *c, pl_evidence *out);
/* The same of PINs too, which only a claim about PINs speaks of. */
void pl_secret_hashes(const struct pl_checker *c, pl_evidence *out);
/* Whether the claim is about what the hash is of: passwords, or PINs. */
bool pl_hash_is_of(const struct pl_claim *cl, const struct pl_fact *f);
/* Strength of a password hash by data/algorithms.yaml: 0 unknown or none, higher is stronger; *normal gets the algorithm's usual name. */
int pl_hash_strength(const struct pl_checker *c, struct pl_str algorithm, struct pl_str *normal);
/* Reports transport facts of the subject against the promise of encryption in transit, if there is one: one finding a peer. */
void pl_transport_report(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                         struct pl_str subject);

#endif
