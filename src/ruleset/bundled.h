#ifndef PL_RULESET_BUNDLED_H
#define PL_RULESET_BUNDLED_H
/* Frameworks that lie in the repository under a folder of any name, told by a file that only they have: `bundled` of rules/data/roles.yaml.
 *
 *   - marker: "*" + "/core/Engine.php"   a path whose first folder (a glob) is the framework's own folder
 *     reason: the Engine framework       what reports say of its files
 *     yes: [system/core/Engine.php]      examples, as of a role
 *     no: [app/core/Engine.php.txt] */
#include "model/source.h"
#include "ruleset/doc.h"

struct pl_bundled; /* immutable, lives in the arena; any thread may ask */

/* NULL with *err set on an unknown key, a marker without a folder, an entry without examples or one whose examples fail. The document must live as
 * long as the result. A missing list is an empty one. */
const struct pl_bundled *pl_bundled_load(struct pl_arena *a, struct pl_node list, struct pl_error *err);
/* If the file is the marker of a framework: how much of the path is the framework's folder, and *reason. Else 0. `b` may be NULL. */
size_t pl_bundled_folder(const struct pl_bundled *b, struct pl_str path, const char **reason);
/* Gives all files of runtime below such folders the role of vendored ones. Files must be sorted by path bytes. */
void pl_bundled_tell(const struct pl_bundled *b, struct pl_source *files, size_t n);

#endif
