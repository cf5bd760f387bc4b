#ifndef PL_FACTS_LEFTOVERS_H
#define PL_FACTS_LEFTOVERS_H
/* What one fact says about another, wherever in the product that stands. Private to facts/link.c; one thread. */
#include "facts/facts.h"

/* Takes out entries of a content security policy whose vendor nothing else shows, and unknown hosts that bear the product's own name (of its folder) or
 * are its own domain, under whatever ending. */
void pl_facts_drop_leftovers(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n,
                             struct pl_str own_name);
/* Takes out packages of the manifest of which code can use members that talk to nobody (`local` of the entry), where nothing else shows the vendor. */
void pl_facts_drop_local_only(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);
/* Takes out keys, settings and packages of a company as a whole (google, firebase) where products of its show by themselves and nothing else shows it. */
void pl_facts_join_families(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);
/* Takes out makers of models that only a model's name shows, in files that ask a cloud which runs models of others. */
void pl_facts_hosted_models(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);
/* What only samples of an environment name becomes optional; an unknown host that only they name goes. */
void pl_facts_offered(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);
/* Takes out uses of a vendor where a class of the product bears its package's name (Ruby). */
void pl_facts_drop_own_classes(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);
/* Hashes that a framework makes take the algorithm that its configuration names, over its default. Of encoders under ids, the default is the password's. */
void pl_facts_framework_defaults(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files,
                                 size_t n);
/* One name for the session cookie of a framework (cookie_of): that of a setting, else of the framework in use. Takes out looks at cookies without a name, and helpers whose callers name them. */
void pl_facts_cookie_names(struct pl_file_facts **files, size_t n);
/* Takes out looks at a cookie, or at an entry of a browser's storage, that another place of the package sets, and repeated uses of a framework's session. */
void pl_facts_cookies_once(struct pl_arena *a, struct pl_file_facts **files, size_t n);
/* What a file says of a cloud whose store of secrets is all that it uses there becomes optional, as that store is. */
void pl_facts_secret_stores(struct pl_file_facts **files, size_t n);
/* Takes out facts marked `presumed` (a password as it comes) where something hashes passwords. */
void pl_facts_drop_suppositions(struct pl_file_facts **files, size_t n);

#endif
