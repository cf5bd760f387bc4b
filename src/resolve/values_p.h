#ifndef PL_RESOLVE_VALUES_P_H
#define PL_RESOLVE_VALUES_P_H
/* Shared by the parts that evaluate constant expressions: values.c (which kind of expression), valuetexts.c (texts), valuecalls.c (calls and
 * durations). A constant without a kind is not known. */
#include "resolve/values.h"

struct pl_evaluator {
  struct pl_names *names;
  const struct pl_apis *apis;
  int depth;
};

/* The value of any expression; bounded in depth. */
struct pl_const pl_value_eval(struct pl_evaluator *v, uint32_t event);
struct pl_const pl_const_text(struct pl_str s, uint32_t event);
struct pl_const pl_const_number(double d, enum pl_unit unit, uint32_t event);
/* The text of a constant within another text; "{}" when it is not known. */
struct pl_str pl_const_shown(struct pl_evaluator *v, struct pl_const c);
/* `a ${b} c` */
struct pl_const pl_value_template(struct pl_evaluator *v, uint32_t event);
/* format!("{}={}", a, b), fmt.Sprintf("%s=%s", a, b): the text of its first argument with the others in it. */
struct pl_const pl_value_format(struct pl_evaluator *v, uint32_t call);
/* "https://%s/x" % HOST, "%s=%s" % (a, b): the text with the value, or the members of the list, in it. */
struct pl_const pl_value_percent(struct pl_evaluator *v, struct pl_const form, uint32_t right);
/* Pieces of adjacent literals ("a" "b"). */
struct pl_const pl_value_joined(struct pl_evaluator *v, uint32_t event);
struct pl_const pl_value_call(struct pl_evaluator *v, uint32_t event);
/* What a duration row says of the resolved name of a function or member; NULL when none does. */
const struct pl_node *pl_value_duration_row(struct pl_evaluator *v, struct pl_str name);
/* 30.days: the object is a number and the property a unit. */
struct pl_const pl_value_number_member(struct pl_evaluator *v, uint32_t object, struct pl_str property, uint32_t event);

#endif
