#ifndef PL_RULESET_ROLES_H
#define PL_RULESET_ROLES_H
/* Which part a file plays in the product, told from its path alone: rules/data/roles.yaml.
 *
 *   manifests: [package.json, "*.csproj"]   names that make a folder a package
 *   source: [src, app]                      folders of product code, see outside_source
 *   bundled: [{marker: ...}]                frameworks kept in the repository, see bundled.h
 *   roles:                                  the first entry that matches decides; none: runtime
 *   - role: test
 *     reason: translation                   optional; otherwise "path has folder 'tests'", "name matches '*_test.go'"
 *     folders: [tests]                      a folder of that name on the way (ASCII letters folded)
 *     names: ["*_test.go"]                  globs over the base name
 *     paths: ["db/seed.*"]                 globs over the path, from the root or from any folder on the way
 *     not_below: [main]                     nothing counts that begins below a folder of that name
 *     outside_source: true                  the same for the folders listed in `source`
 *     yes: [a/tests/x.py]                   examples that this entry decides: each entry has some,
 *     no: [contest/x.py]                    and examples that it leaves alone
 */
#include "model/source.h"
#include "ruleset/doc.h"

struct pl_roles; /* immutable, lives in the arena; any thread may ask */

/* NULL with *err set on an unknown key or role, an entry without examples. The document must live as long as the result. */
const struct pl_roles *pl_roles_load(struct pl_arena *a, const struct pl_doc *doc, struct pl_error *err);
/* Runs the examples of all entries; false with *err at the first that fails. */
bool pl_roles_check_examples(const struct pl_roles *r, struct pl_error *err);
/* The role of a path; *reason lives as long as `r` ("" for runtime by default). `r` may be NULL: all is runtime. */
enum pl_role pl_role_of(const struct pl_roles *r, struct pl_str path, const char **reason);
/* The frameworks that lie among the files (ruleset/bundled.h): what is below their folders is vendored. Files sorted by path, with their roles. */
void pl_roles_tell_bundled(const struct pl_roles *r, struct pl_source *files, size_t n);
/* Whether a file of this base name makes its folder a package. */
bool pl_roles_is_manifest(const struct pl_roles *r, struct pl_str name);

#endif
