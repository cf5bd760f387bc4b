#ifndef PL_RESOLVE_VALUES_H
#define PL_RESOLVE_VALUES_H
/* Constant values of expressions: strings put together, numbers computed, durations in seconds, environment defaults. */
#include "resolve/names.h"
#include "ruleset/api.h"

enum pl_const_kind { PL_CONST_NONE, PL_CONST_TEXT, PL_CONST_NUMBER, PL_CONST_BOOL };
enum pl_unit { PL_UNIT_NONE, PL_UNIT_SECONDS };

struct pl_const {
  enum pl_const_kind kind;
  enum pl_unit unit;  /* numbers: SECONDS when the code itself says so (30.days, time.Hour, timedelta) */
  struct pl_str text; /* holes of unknown value stand as "{}" */
  double number;
  struct pl_str env; /* the environment name it comes from, with the default as value; or empty */
  uint32_t event;    /* where the literal stands */
  bool is_name;      /* the text is the resolved name of an expression whose value is not known (specs) */
};

/* Bounded in depth and size. `apis` gives the duration functions. */
struct pl_const pl_value_of(struct pl_names *n, const struct pl_apis *apis, uint32_t event);
/* The environment name that an expression reads (process.env.X, os.environ["X"], getenv("X") …), or empty. */
struct pl_str pl_value_env(struct pl_names *n, uint32_t event);
/* A number as written in code: 1_000, 0x1F, 10L, 1e3. */
bool pl_number_parse(struct pl_str s, double *out);
/* "30d", "15m", "P30D", "2 hours", "1y" (as in jsonwebtoken, zeit/ms, ISO 8601) as seconds; false when it is none. */
bool pl_duration_parse(struct pl_str s, double *seconds);

#endif
