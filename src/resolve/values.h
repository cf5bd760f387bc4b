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
/* What a call stands for elsewhere: the default of a setting that it reads, what a function of this file that names a cookie gives back; or 0. */
uint32_t pl_value_elsewhere(struct pl_names *n, uint32_t call);
/* What the function of this file gives back that a call calls, or that is read like a field; or 0. */
uint32_t pl_value_given_by_own(struct pl_names *n, uint32_t call);
/* config("X", default="y"): the default under its keyword where it is a text or a number, or 0; a switch that an environment sets tells nothing. */
uint32_t pl_value_default_text(const struct pl_events *e, uint32_t call);
/* What a function gives back: the expression of its first return, else its last one; or 0. */
uint32_t pl_value_returned(const struct pl_events *e, uint32_t function);
/* Whether a function or constant of that name is about a cookie. */
bool pl_names_a_cookie(struct pl_str name);
/* A number as written in code: 1_000, 0x1F, 10L, 1e3. */
bool pl_number_parse(struct pl_str s, double *out);
/* What is left of name.clone() and others that `same` rows know to leave their receiver as it is. */
uint32_t pl_value_unchanged(struct pl_names *n, const struct pl_apis *apis, uint32_t event);
/* "30d", "15m", "P30D", "2 hours", "1y" (as in jsonwebtoken, zeit/ms, ISO 8601) as seconds; false when it is none. */
bool pl_duration_parse(struct pl_str s, double *seconds);

#endif
