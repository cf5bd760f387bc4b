#ifndef PL_SYNTAX_WORK_H
#define PL_SYNTAX_WORK_H
/* A measure of the parser's work that is the same on every machine: the bytes it asks the allocator for. Its actions are no measure:
 * in text it cannot read, one of them may cost as much as all before. */
#include <stddef.h>

/* Makes the parser count; before its first use. */
void pl_work_begin(void);
/* Bytes asked for in this thread so far. */
size_t pl_work_done(void);

#endif
