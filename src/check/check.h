#ifndef PL_CHECK_CHECK_H
#define PL_CHECK_CHECK_H
/* Facts x claims -> findings and the ledger. Sees no syntax tree and no document: only the nouns of the model and the rules. */
#include "base/vec.h"
#include "model/finding.h"
#include "ruleset/check.h"
#include "ruleset/ruleset.h"

/* A named part of the product and the path globs it lives in. */
struct pl_check_scope {
  struct pl_str name;
  const struct pl_str *globs;
  size_t count;
};

/* A folder that says what it is called or where it is served; either text may be empty. */
struct pl_check_folder {
  struct pl_str path; /* "" is the root */
  struct pl_str name; /* of its package */
  struct pl_str host;
};
/* One file of the product names another: `from` imports or includes `to`. */
struct pl_check_import {
  struct pl_str from, to;
};

/* How much git tells about a document. */
enum pl_check_history { PL_HISTORY_NONE, PL_HISTORY_CUT, PL_HISTORY_KNOWN };

/* What the last change of a document means for people, as lists to read ("Mixpanel, PostHog"); empty: nothing of the kind. */
struct pl_check_amended {
  struct pl_str recipients, more, longer, gone; /* new ones, new kinds of data, longer periods, denials taken out */
};

/* A policy document beside its claims. */
struct pl_check_document {
  struct pl_str path, text;
  const struct pl_str *headings;
  size_t heading_count;
  enum pl_check_history
      history; /* CUT: a shallow clone ends before it could be said; NONE: not in git, or not looked at */
  /* KNOWN: day and commit of the last change of what it promises, as far back as its own date and the notice that it promises; or empty */
  struct pl_str changed, commit;
  struct pl_check_amended amended; /* by that change */
  struct pl_str newest;            /* day of the newest commit of the repository; empty: not known */
};

struct pl_check_input {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  const struct pl_check_rules *checks;
  const struct pl_claim *claims; /* sorted */
  size_t claim_count;
  const struct pl_fact *facts; /* sorted */
  size_t fact_count;
  const struct pl_claim *remarks; /* sorted */
  size_t remark_count;
  struct pl_str config;            /* path of policylint.yaml as its claims have it; empty: there is none */
  const struct pl_claim *declared; /* all that policylint.yaml says, also what a document says, too */
  size_t declared_count;
  const struct pl_check_document *documents;
  size_t document_count;
  bool (*has_file)(void *context,
                   struct pl_str path); /* whether the product has a file of that path; NULL: not known */
  /* Whether a file of production code bears both words (in lower case; the second may be empty) in its path; may be NULL. */
  bool (*has_code_named)(void *context, struct pl_str word, struct pl_str beside);
  void *context;
  struct pl_str product;            /* what its folder is called; empty: not known */
  const struct pl_str *first_party; /* the product's own domains, from policylint.yaml */
  size_t first_party_count;
  const struct pl_check_scope *scopes; /* named parts of the product, from policylint.yaml */
  size_t scope_count;
  const struct pl_check_folder
      *folders; /* what tells parts of the product apart beside paths: only where a claim speaks of a part */
  size_t folder_count;
  const struct pl_check_import *imports; /* sorted by `to`, then `from`; likewise */
  size_t import_count;
  size_t code_files; /* source files of production code that were looked at: without any, absence says nothing */
};

struct pl_check_output {
  struct pl_finding *findings; /* malloc'ed, sorted by level (error first), rule, place */
  size_t finding_count;
  struct pl_ledger_row *ledger; /* malloc'ed; one a claim, in the order of the claims */
  size_t ledger_count;
};

/* What the findings point to lives in the input's arena. */
bool pl_check(const struct pl_check_input *in, struct pl_check_output *out, struct pl_error *err);
/* False with *err set when a rule names a relation that neither this stage nor the allow comments (PL91xx) have. */
bool pl_checks_known(const struct pl_check_rules *rules, struct pl_error *err);
/* Sorts again after findings were added. */
void pl_check_sort(struct pl_check_output *out);
void pl_check_release(struct pl_check_output *out);

#endif
