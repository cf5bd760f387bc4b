#ifndef PL_FACTS_FLOWLOCAL_H
#define PL_FACTS_FLOWLOCAL_H
/* What the variables of a function hold when they are handed on: the values they were given before, and what was put into them since. */
#include "facts/context.h"

enum pl_held_as {
  PL_HELD_VALUE, /* an expression that the variable, or a member of it, was given */
  PL_HELD_PUT,   /* a call that puts its arguments into it */
  PL_HELD_TAKEN  /* a call or statement that takes out of it what its text names */
};
struct pl_held {
  uint32_t event;
  enum pl_held_as as;
};

/* What the variable that NAME event `use` stands for holds at that place, what came last first. Returns how many. */
size_t pl_flow_held(struct pl_context *c, uint32_t use, struct pl_held *out, size_t room);
/* Frees what that keeps for a file. */
void pl_flow_held_release(struct pl_context *c);

#endif
