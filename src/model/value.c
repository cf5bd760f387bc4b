/* Named values: short linked lists, searched from the front. */
#include "model/value.h"

struct pl_value pl_value_text(struct pl_str s) {
  return (struct pl_value){.kind = PL_VALUE_TEXT, .text = s};
}
struct pl_value pl_value_number(double d) {
  return (struct pl_value){.kind = PL_VALUE_NUMBER, .number = d};
}
struct pl_value pl_value_bool(bool b) {
  return (struct pl_value){.kind = PL_VALUE_BOOL, .number = b};
}

void pl_attr_set(struct pl_arena *a, struct pl_attr **list, struct pl_str key, struct pl_value value) {
  while (*list && !pl_str_eq((*list)->key, key)) list = &(*list)->next;
  if (!*list) {
    *list = PL_NEW(a, struct pl_attr);
    (*list)->key = key;
  }
  (*list)->value = value;
}

void pl_attr_set_text(struct pl_arena *a, struct pl_attr **list, const char *key, struct pl_str text) {
  pl_attr_set(a, list, pl_str_of(key), pl_value_text(text));
}

void pl_attr_set_number(struct pl_arena *a, struct pl_attr **list, const char *key, double number) {
  pl_attr_set(a, list, pl_str_of(key), pl_value_number(number));
}

void pl_attr_set_bool(struct pl_arena *a, struct pl_attr **list, const char *key, bool b) {
  pl_attr_set(a, list, pl_str_of(key), pl_value_bool(b));
}

const struct pl_value *pl_attr_get(const struct pl_attr *list, const char *key) {
  for (; list; list = list->next)
    if (pl_str_is(list->key, key)) return &list->value;
  return NULL;
}

struct pl_str pl_attr_text(const struct pl_attr *list, const char *key) {
  const struct pl_value *v = pl_attr_get(list, key);
  return v && v->kind == PL_VALUE_TEXT ? v->text : (struct pl_str){NULL, 0};
}

struct pl_str pl_attr_text_of(const struct pl_attr *list, struct pl_str key) {
  while (list && !pl_str_eq(list->key, key)) list = list->next;
  return list && list->value.kind == PL_VALUE_TEXT ? list->value.text : (struct pl_str){NULL, 0};
}

double pl_attr_number(const struct pl_attr *list, const char *key, double otherwise) {
  const struct pl_value *v = pl_attr_get(list, key);
  return v && v->kind == PL_VALUE_NUMBER ? v->number : otherwise;
}

bool pl_attr_true(const struct pl_attr *list, const char *key) {
  const struct pl_value *v = pl_attr_get(list, key);
  return v && v->kind == PL_VALUE_BOOL && v->number != 0;
}

static void list_json(struct pl_json *j, struct pl_str members) {
  struct pl_str member;
  pl_json_begin(j, '[');
  while (pl_str_next(&members, '\n', &member)) pl_json_str(j, member);
  pl_json_end(j, ']');
}

void pl_attr_json(struct pl_json *j, const struct pl_attr *list) {
  pl_json_begin(j, '{');
  for (; list; list = list->next) {
    pl_json_key_n(j, list->key);
    switch (list->value.kind) {
      case PL_VALUE_TEXT: pl_json_str(j, list->value.text); break;
      case PL_VALUE_NUMBER: pl_json_double(j, list->value.number); break;
      case PL_VALUE_BOOL: pl_json_bool(j, list->value.number != 0); break;
      case PL_VALUE_LIST: list_json(j, list->value.text); break;
      case PL_VALUE_NONE: pl_json_null(j); break;
    }
  }
  pl_json_end(j, '}');
}

static int value_cmp(const struct pl_value *a, const struct pl_value *b) {
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->number != b->number) return a->number < b->number ? -1 : 1;
  return pl_str_cmp(a->text, b->text);
}

int pl_attr_cmp(const struct pl_attr *a, const struct pl_attr *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = pl_str_cmp(a->key, b->key);
    if (!c) c = value_cmp(&a->value, &b->value);
    if (c) return c;
  }
  return (a != NULL) - (b != NULL);
}
