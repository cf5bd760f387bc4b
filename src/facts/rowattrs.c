/* Values of specs as attributes of a fact. */
#include "facts/rowattrs.h"

static void set_const(struct pl_arena *a, struct pl_attr **attrs, struct pl_str key, struct pl_const v) {
  double seconds;
  bool time = pl_str_ends(key, "seconds") && !pl_str_is(key, "milliseconds");
  if (v.kind == PL_CONST_NUMBER)
    pl_attr_set(a, attrs, key, pl_value_number(v.number));
  else if (v.kind == PL_CONST_BOOL)
    pl_attr_set(a, attrs, key, pl_value_bool(v.number != 0));
  else if (v.kind == PL_CONST_TEXT && time && pl_duration_parse(v.text, &seconds))
    pl_attr_set(a, attrs, key, pl_value_number(seconds));
  else if (v.kind == PL_CONST_TEXT && pl_str_ieq(v.text, PL_STR("true")))
    pl_attr_set(a, attrs, key, pl_value_bool(true));
  else if (v.kind == PL_CONST_TEXT && pl_str_ieq(v.text, PL_STR("false")))
    pl_attr_set(a, attrs, key, pl_value_bool(false));
  else if (v.kind == PL_CONST_TEXT && time && pl_number_parse(v.text, &seconds))
    pl_attr_set(a, attrs, key, pl_value_number(seconds));
  else if (pl_str_is(key, "secure") || pl_str_is(key, "http_only"))
    return; /* a text is no answer: url.startsWith("https://") */
  else if (v.kind == PL_CONST_TEXT && !time && pl_str_find(v.text, PL_STR("::")) == SIZE_MAX)
    pl_attr_set(a, attrs, key, pl_value_text(pl_str_cut(v.text, 0, 120)));
}

struct unit {
  const char *suffix;
  double seconds;
};

/* The unit that the end of a key names, or NULL. */
static const struct unit *unit_of(struct pl_str key) {
  static const struct unit units[] = {
      {"_ms", 0.001}, {"_minutes", 60}, {"_hours", 3600}, {"_days", 86400}, {"_months", 2592000}};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (pl_str_ends(key, units[i].suffix)) return &units[i];
  return NULL;
}

double pl_attr_scale(struct pl_str key) {
  const struct unit *u = unit_of(key);
  return u ? u->seconds : 1;
}

/* Times the unit that the end of the key names: "max_age_ms" gives max_age_seconds. */
static struct pl_str scaled(struct pl_arena *a, struct pl_str key, struct pl_const *v) {
  const struct unit *u = unit_of(key);
  double number;
  if (!u) return key;
  if (v->kind == PL_CONST_TEXT && pl_number_parse(v->text, &number)) v->kind = PL_CONST_NUMBER, v->number = number;
  if (v->kind == PL_CONST_NUMBER && v->unit == PL_UNIT_NONE) v->number *= u->seconds;
  struct pl_str stem = pl_str_cut(key, 0, key.n - strlen(u->suffix));
  return pl_str_is(stem, "seconds") || !stem.n ? PL_STR("seconds") : pl_arena_cat(a, stem, PL_STR("_seconds"));
}

void pl_attr_of_const(struct pl_arena *a, struct pl_attr **attrs, struct pl_str key, struct pl_const v) {
  key = scaled(a, key, &v);
  set_const(a, attrs, key, v);
}
