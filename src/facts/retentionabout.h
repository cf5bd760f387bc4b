#ifndef PL_FACTS_RETENTIONABOUT_H
#define PL_FACTS_RETENTIONABOUT_H
/* What a period is about. Private to the facts stage; texts are borrowed or made in the context's arena. */
#include "facts/retention.h"

/* What it is about; *class gets its class of things (data/things.yaml), or stays empty. */
struct pl_str pl_retention_about(struct pl_context *c, const struct pl_retention *r, struct pl_str *class);
/* The words of a name without those that only say that it is a period or a moment; empty where nothing is left. */
struct pl_str pl_retention_stem(struct pl_context *c, struct pl_str spaced);
/* A function's own name, without the class or file before the last '#'. */
struct pl_str pl_retention_member(struct pl_str name);

#endif
