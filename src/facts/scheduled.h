#ifndef PL_FACTS_SCHEDULED_H
#define PL_FACTS_SCHEDULED_H
/* Periods in what a schedule runs. Gives retention facts; at most 600 bytes of a command are looked at. */
#include "facts/context.h"

/* The command's text; `list`: of several arguments. `product`: what a workflow of the code's host runs counts as the product's own. */
void pl_scheduled_command(struct pl_context *c, uint32_t event, struct pl_str text, bool list, bool product);
/* The same for the PAIR or CALL that a schedule's row found. */
void pl_scheduled_by(struct pl_context *c, uint32_t event, bool product);

/* Their parts: `find … -mtime +30 -delete` (oldfiles.c), statements among the quotes of a command (sqltext.c). */
void pl_facts_old_files_in(struct pl_context *c, uint32_t event, struct pl_str command);
void pl_facts_sql_command(struct pl_context *c, uint32_t event, struct pl_str command);

#endif
