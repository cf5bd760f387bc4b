/* From the words of the command line to settings. Options of one command are unknown to another, and a word that is none
 * gets the nearest one that is. */
#include "cli/settings.h"

#include <stdlib.h>

#include "cli/command.h"
#include "report/report.h"
#include "ruleset/doc.h"

#define PL_ITEM(name) extern const struct pl_command pl_command_##name;
#include "cli/cmd_list.inc"
#undef PL_ITEM

const struct pl_command *const pl_commands[] = {
#define PL_ITEM(name) &pl_command_##name,
#include "cli/cmd_list.inc"
#undef PL_ITEM
    NULL};

const struct pl_command *pl_command_named(struct pl_str name) {
  for (size_t i = 0; pl_commands[i]; i++)
    if (pl_str_is(name, pl_commands[i]->name)) return pl_commands[i];
  return NULL;
}

struct words {
  char **at;
  int n, i;
};

static void add_value(struct pl_settings *s, enum pl_option_id id, const char *value, enum pl_origin origin) {
  struct pl_setting *set = &s->options[id];
  bool replace = set->origin != origin || !pl_options[id].repeat;
  if (replace) set->n = 0;
  const char **values = PL_NEW_N(&s->arena, const char *, set->n + 1);
  if (set->n) memcpy(values, set->values, set->n * sizeof *values);
  values[set->n++] = value;
  set->values = values;
  set->origin = origin;
}

bool pl_parse_size(const char *text, size_t *out) {
  static const char units[] = "KMG";
  char *end;
  unsigned long long n = strtoull(text, &end, 10);
  if (end == text || !pl_is_digit(text[0])) return false;
  const char *unit = *end ? strchr(units, pl_upper(*end)) : NULL;
  if (*end && (!unit || end[1])) return false;
  int shift = unit ? 10 * ((int)(unit - units) + 1) : 0;
  if (!n || n > SIZE_MAX >> shift) return false;
  *out = (size_t)n << shift;
  return true;
}

static bool among(struct pl_str value, const char *choices) {
  struct pl_str rest = pl_str_of(choices), choice;
  while (pl_str_next(&rest, '|', &choice))
    if (pl_str_eq(choice, value)) return true;
  return false;
}

static bool check_format(const char *value, struct pl_error *err) {
  const char *names[64];
  size_t n = 0;
  struct pl_str name = pl_str_n(value, strcspn(value, ":"));
  for (; pl_report_formats[n] && n < 63; n++) names[n] = pl_report_formats[n]->name;
  names[n] = NULL;
  if (pl_report_format_named(name)) return true;
  const char *near = pl_nearest(name, names);
  return pl_fail(err, "unknown format '%.*s'; %s%s%s", PL_FMT(name),
                 near ? "did you mean '" : "'policylint --help' lists them", near ? near : "", near ? "'?" : "");
}

/* Whether the value fits the option. `label` is how the message names the option. */
static bool check_value(const struct pl_option *o, const char *label, const char *value, struct pl_error *err) {
  size_t number;
  switch (o->type) {
    case PL_TAKES_NUMBER: {
      char *end;
      unsigned long n = strtoul(value, &end, 10);
      if (pl_is_digit(value[0]) && !*end && n >= 1 && n <= 1024) return true;
      return pl_fail(err, "%s needs a whole number from 1 to 1024, not '%s'", label, value);
    }
    case PL_TAKES_SIZE:
      return pl_parse_size(value, &number) ||
             pl_fail(err, "%s needs a size such as 500K or 2M, not '%s'", label, value);
    case PL_TAKES_CHOICE:
      return among(pl_str_of(value), o->choices) ||
             pl_fail(err, "%s needs one of %s, not '%s'", label, o->choices, value);
    case PL_TAKES_FORMAT: return check_format(value, err);
    default: return value[0] || pl_fail(err, "%s needs a value, not an empty text", label);
  }
}

/* One value, or several joined by commas where that is allowed. */
static bool take_value(struct pl_settings *s, enum pl_option_id id, const char *label, const char *value,
                       enum pl_origin origin, struct pl_error *err) {
  const struct pl_option *o = &pl_options[id];
  bool splits = o->repeat && o->type != PL_TAKES_PATH && o->type != PL_TAKES_FOLDER && o->type != PL_TAKES_FORMAT;
  if (o->type == PL_TAKES_FORMAT && origin == PL_FROM_ENVIRONMENT) splits = true;
  struct pl_str rest = pl_str_of(value), piece;
  if (!splits || !rest.n) {
    if (!check_value(o, label, value, err)) return false;
    add_value(s, id, value, origin);
    return true;
  }
  while (pl_str_next(&rest, ',', &piece)) {
    const char *one = pl_arena_str(&s->arena, piece).p;
    if (!check_value(o, label, one, err)) return false;
    add_value(s, id, one, origin);
  }
  return true;
}

static bool applies(const struct pl_option *o, const struct pl_command *c) { return pl_option_applies(o, c->name); }

static bool unknown_option(const struct pl_settings *s, struct pl_str name, struct pl_error *err) {
  const char *names[PL_OPT_COUNT + 1];
  size_t n = 0;
  for (int i = 0; i < PL_OPT_COUNT; i++)
    if (applies(&pl_options[i], s->command)) names[n++] = pl_options[i].name;
  names[n] = NULL;
  for (int i = 0; i < PL_OPT_COUNT; i++)
    if (pl_str_is(name, pl_options[i].name))
      return pl_fail(err, "'--%s' is not an option of '%s'; 'policylint %s --help' lists those", pl_options[i].name,
                     s->command->name, s->command->name);
  const char *near = pl_nearest(name, names);
  return pl_fail(err, "unknown option '--%.*s'; %s%s%s", PL_FMT(name),
                 near ? "did you mean '--" : "'policylint --help' lists them", near ? near : "", near ? "'?" : "");
}

/* --name, --name=value, --name value */
static bool long_option(struct pl_settings *s, struct words *w, struct pl_error *err) {
  const char *word = w->at[w->i++] + 2, *equals = strchr(word, '=');
  struct pl_str name = equals ? pl_str_n(word, (size_t)(equals - word)) : pl_str_of(word);
  int id = 0;
  while (id < PL_OPT_COUNT && !(pl_str_is(name, pl_options[id].name) && applies(&pl_options[id], s->command))) id++;
  if (id == PL_OPT_COUNT) return unknown_option(s, name, err);
  const struct pl_option *o = &pl_options[id];
  const char *label = pl_arena_printf(&s->arena, "'--%s'", o->name).p;
  if (o->type == PL_TAKES_NOTHING) {
    if (equals) return pl_fail(err, "%s takes no value", label);
    add_value(s, (enum pl_option_id)id, "", PL_FROM_LINE);
    return true;
  }
  if (!equals && w->i == w->n) return pl_fail(err, "%s needs a value: %s", label, o->argument);
  return take_value(s, (enum pl_option_id)id, label, equals ? equals + 1 : w->at[w->i++], PL_FROM_LINE, err);
}

/* -x, -xy, -xVALUE, -x VALUE */
static bool short_options(struct pl_settings *s, struct words *w, struct pl_error *err) {
  for (const char *c = w->at[w->i++] + 1; *c; c++) {
    int id = 0;
    while (id < PL_OPT_COUNT && !(pl_options[id].letter == *c && applies(&pl_options[id], s->command))) id++;
    if (id == PL_OPT_COUNT) return pl_fail(err, "unknown option '-%c'; 'policylint --help' lists them", *c);
    const struct pl_option *o = &pl_options[id];
    if (o->type == PL_TAKES_NOTHING) {
      add_value(s, (enum pl_option_id)id, "", PL_FROM_LINE);
      continue;
    }
    const char *label = pl_arena_printf(&s->arena, "'-%c'", *c).p;
    if (!c[1] && w->i == w->n) return pl_fail(err, "%s needs a value: %s", label, o->argument);
    const char *value = c[1] ? c + 1 : w->at[w->i++];
    return take_value(s, (enum pl_option_id)id, label, value, PL_FROM_LINE, err);
  }
  return true;
}

/* The first word names the command, if it is one; otherwise the command is check. */
static void find_command(struct pl_settings *s, struct words *w) {
  s->command = pl_command_named(PL_STR("check"));
  if (w->n && pl_command_named(pl_str_of(w->at[0]))) {
    s->command = pl_command_named(pl_str_of(w->at[0]));
    s->command_named = true;
    w->i = 1;
  }
}

static bool switched_on(const char *value) { return *value && strcmp(value, "0") != 0 && strcmp(value, "false") != 0; }

/* Presets, then the environment; the line comes on top. */
static bool take_environment(struct pl_settings *s, struct pl_error *err) {
  for (int i = 0; i < PL_OPT_COUNT; i++) {
    const struct pl_option *o = &pl_options[i];
    if (o->preset) add_value(s, (enum pl_option_id)i, o->preset, PL_FROM_PRESET);
    const char *value = o->env && applies(o, s->command) ? getenv(o->env) : NULL;
    if (!value || !*value) continue;
    if (o->type != PL_TAKES_NOTHING) {
      if (!take_value(s, (enum pl_option_id)i, o->env, value, PL_FROM_ENVIRONMENT, err)) return false;
    } else if (switched_on(value)) {
      add_value(s, (enum pl_option_id)i, "", PL_FROM_ENVIRONMENT);
    }
  }
  return true;
}

bool pl_settings_parse(struct pl_settings *s, int argc, char **argv, struct pl_error *err) {
  *s = (struct pl_settings){.operands = NULL};
  struct words w = {argv + 1, argc > 0 ? argc - 1 : 0, 0};
  bool only_operands = false;
  find_command(s, &w);
  s->operands = PL_NEW_N(&s->arena, const char *, (size_t)w.n + 1);
  if (!take_environment(s, err)) return false;
  while (w.i < w.n) {
    const char *word = w.at[w.i];
    if (only_operands || word[0] != '-' || !word[1])
      s->operands[s->operand_count++] = word, w.i++;
    else if (strcmp(word, "--") == 0)
      only_operands = true, w.i++;
    else if (!(word[1] == '-' ? long_option(s, &w, err) : short_options(s, &w, err)))
      return false;
  }
  return true;
}

void pl_settings_release(struct pl_settings *s) { pl_arena_release(&s->arena); }

const char *pl_setting_text(const struct pl_settings *s, enum pl_option_id id) {
  return s->options[id].n ? s->options[id].values[s->options[id].n - 1] : NULL;
}

bool pl_setting_given(const struct pl_settings *s, enum pl_option_id id) { return s->options[id].n > 0; }

size_t pl_setting_number(const struct pl_settings *s, enum pl_option_id id) {
  size_t n = 0;
  const char *text = pl_setting_text(s, id);
  if (!text) return 0;
  if (pl_options[id].type == PL_TAKES_SIZE)
    pl_parse_size(text, &n);
  else
    n = strtoul(text, NULL, 10);
  return n;
}
