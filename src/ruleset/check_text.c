/* The holes of messages, and finding a rule by a word. */
#include "ruleset/check.h"

const char *const pl_message_holes[] = {"subject",  /* vendor id, algorithm, cookie's name, thing kept */
                                        "name",     /* what a person calls it */
                                        "declared", /* what the policy says */
                                        "found",    /* what the code does */
                                        "path",     /* the file of the best evidence */
                                        "document", /* the policy document */
                                        "scope",    /* the part of the product */
                                        "purpose",  /* what the policy limits it to */
                                        "of",       /* the thing kept, the recipient, the field */
                                        "quote",    /* the words of the policy */
                                        "reason",   /* anything that the relation adds */
                                        "notice",   /* how long before a change people hear of it, as the policy says */
                                        "until",    /* a day */
                                        "recipients", "more",
                                        "longer",     "gone", /* what a change of the policy brought */
                                        NULL};

const struct pl_check_rule *pl_check_rule_find(const struct pl_check_rules *rules, struct pl_str word) {
  for (size_t i = 0; i < rules->n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    if (pl_str_ieq(word, r->id) || pl_str_ieq(word, r->name) || pl_str_ieq(word, r->slug)) return r;
  }
  return NULL;
}

struct pl_str pl_check_rule_nearest(const struct pl_check_rules *rules, struct pl_str word) {
  struct pl_arena a = {0};
  struct pl_str folded = pl_arena_lower(&a, word), best = {NULL, 0};
  for (size_t i = 0; i < rules->n && !best.n; i++) {
    const struct pl_check_rule *r = &rules->at[i];
    const char *names[] = {pl_arena_lower(&a, r->id).p, pl_arena_str(&a, r->slug).p, pl_arena_lower(&a, r->name).p,
                           NULL};
    if (pl_nearest(folded, names)) best = pl_nearest(folded, names) == names[0] ? r->id : r->name;
  }
  pl_arena_release(&a);
  return best;
}
