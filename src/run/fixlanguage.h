#ifndef PL_RUN_FIXLANGUAGE_H
#define PL_RUN_FIXLANGUAGE_H
/* Private to src/run/fix*.c: the natural language of a document, and what things are called in it (data/fixes.yaml). */
#include "run/fix.h"

/* The language whose words the text holds most of ("en", "de"); empty when it holds none. */
struct pl_str pl_fix_language(const struct pl_fix_input *in, struct pl_str text);
/* What services of the category are for. */
struct pl_str pl_fix_purpose(const struct pl_fix_input *in, struct pl_str language, struct pl_str category);
/* The name of a category of data. */
struct pl_str pl_fix_data(const struct pl_fix_input *in, struct pl_str language, struct pl_str id);
/* What a cookie of the purpose is for, as a sentence of the language says it. */
struct pl_str pl_fix_cookie(const struct pl_fix_input *in, struct pl_str language, struct pl_str purpose);

#endif
