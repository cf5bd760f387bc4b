#ifndef PL_CLI_SETTINGS_H
#define PL_CLI_SETTINGS_H
/* What one call of the program asked for: a command, operands, and a value for each option with where it came from. */
#include "base/error.h"
#include "base/vec.h"
#include "cli/options.h"

enum pl_origin { PL_FROM_PRESET, PL_FROM_ENVIRONMENT, PL_FROM_LINE };

struct pl_setting {
  enum pl_origin origin;
  const char **values; /* "" for an option without an argument that was given */
  size_t n;            /* 0: nobody gave one and there is no preset */
};

struct pl_command;
struct pl_settings {
  struct pl_arena arena;
  const struct pl_command *command;
  bool command_named; /* on the command line, not by default */
  struct pl_setting options[PL_OPT_COUNT];
  const char **operands;
  size_t operand_count;
};

/* Parses the arguments behind the program's name. Every value is checked against its option's type. */
bool pl_settings_parse(struct pl_settings *s, int argc, char **argv, struct pl_error *err);
void pl_settings_release(struct pl_settings *s);

/* Last value, or NULL. */
const char *pl_setting_text(const struct pl_settings *s, enum pl_option_id id);
bool pl_setting_given(const struct pl_settings *s, enum pl_option_id id);
/* PL_TAKES_NUMBER and PL_TAKES_SIZE; 0 when not given. */
size_t pl_setting_number(const struct pl_settings *s, enum pl_option_id id);

/* "500K" -> 512000; false when it is not a size. */
bool pl_parse_size(const char *text, size_t *out);

#endif
