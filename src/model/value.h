#ifndef PL_MODEL_VALUE_H
#define PL_MODEL_VALUE_H
/* Small typed values and named lists of them: the `attrs` of a fact, the `value` of a claim. */
#include "base/arena.h"
#include "base/json.h"

enum pl_value_kind { PL_VALUE_NONE, PL_VALUE_TEXT, PL_VALUE_NUMBER, PL_VALUE_BOOL, PL_VALUE_LIST };

struct pl_value {
  enum pl_value_kind kind;
  struct pl_str text; /* TEXT; LIST: members joined by '\n' */
  double number;      /* NUMBER; BOOL: 0 or 1 */
};

/* One name and its value; a singly linked list in order of insertion, kept in an arena. */
struct pl_attr {
  struct pl_str key;
  struct pl_value value;
  struct pl_attr *next;
};

struct pl_value pl_value_text(struct pl_str s);
struct pl_value pl_value_number(double d);
struct pl_value pl_value_bool(bool b);
/* Sets (replaces or appends) one attribute; key and text are borrowed and must live as long as the arena. */
void pl_attr_set(struct pl_arena *a, struct pl_attr **list, struct pl_str key, struct pl_value value);
void pl_attr_set_text(struct pl_arena *a, struct pl_attr **list, const char *key, struct pl_str text);
void pl_attr_set_number(struct pl_arena *a, struct pl_attr **list, const char *key, double number);
void pl_attr_set_bool(struct pl_arena *a, struct pl_attr **list, const char *key, bool b);
/* NULL when absent. */
const struct pl_value *pl_attr_get(const struct pl_attr *list, const char *key);
/* The text of an attribute, empty when absent or not a text. */
struct pl_str pl_attr_text(const struct pl_attr *list, const char *key);
struct pl_str pl_attr_text_of(const struct pl_attr *list, struct pl_str key);
/* The number, or `otherwise` when absent or not a number. */
double pl_attr_number(const struct pl_attr *list, const char *key, double otherwise);
bool pl_attr_true(const struct pl_attr *list, const char *key);
/* Writes {"key":value,...}. */
void pl_attr_json(struct pl_json *j, const struct pl_attr *list);
/* Orders two lists: for sorting facts and claims deterministically. */
int pl_attr_cmp(const struct pl_attr *a, const struct pl_attr *b);

#endif
