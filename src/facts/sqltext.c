/* SQL, in files of its own and in strings of any language, read as a run of tokens: periods (INTERVAL '30 days', datetime('now', '-1 year'))
 * with the statement, table and column they stand in; columns of tables; what is deleted along with what. */
#include "facts/scheduled.h"
#include "facts/loopnames.h"
#include "facts/retention.h"
#include "facts/spec.h"
#include "facts/sqltokens.h"

enum { MAX_SQL = 1 << 20 };
enum verb { NO_VERB, SELECT, DELETE, UPDATE, INSERT, CREATE, ALTER };

struct reader {
  struct pl_context *c;
  struct pl_sql sql;
  uint32_t event;
  bool placed; /* the text is a part of the source: places are exact */
  enum verb verb;
  int depth, verb_depth, column_depth;
  struct pl_str table, column, function, parent;
};

static bool is(const struct reader *r, size_t i, const char *word) { return pl_sql_is(&r->sql, i, word); }
static bool any(const struct reader *r, size_t i, const char *const *words) { return pl_sql_any(&r->sql, i, words); }
static size_t name_at(const struct reader *r, size_t i) { return pl_sql_name_at(&r->sql, i); }
static struct pl_str name_text(const struct reader *r, size_t i) { return pl_sql_name(&r->sql, i); }

static size_t place(const struct reader *r, struct pl_str text) {
  return r->placed ? (size_t)(text.p - r->c->source->bytes.p) : 0;
}

/* Seconds of the interval whose literal starts at token i, with *used tokens; 0 when there is none. */
static double interval(const struct reader *r, size_t i) {
  double d;
  const struct pl_sql_token *t = i < r->sql.n ? &r->sql.at[i] : NULL;
  if (!t) return 0;
  if (t->kind == PL_SQL_TEXT && pl_duration_parse(t->text, &d)) return d;
  bool number = (t->kind == PL_SQL_NUMBER || t->kind == PL_SQL_TEXT) && pl_number_parse(t->text, &d);
  double unit = number && i + 1 < r->sql.n ? pl_unit_in(r->c, r->sql.at[i + 1].text) : 0;
  if (!number && is(r, i, "(")) return interval(r, i + 1);
  return unit ? d * unit : 0;
}

/* '-30 days' among the arguments of datetime(…). */
static double modifier(const struct reader *r, size_t i, int *sign) {
  struct pl_str s = r->sql.at[i].text;
  double d;
  bool call = false;
  for (size_t k = i; k && i - k < 6; k--)
    call = call || is(r, k, "datetime") || is(r, k, "date") || is(r, k, "strftime") || is(r, k, "unixepoch") ||
           is(r, k, "julianday");
  if (!call || s.n < 3 || (s.p[0] != '-' && s.p[0] != '+') || !pl_duration_parse(pl_str_cut(s, 1, s.n), &d)) return 0;
  *sign = s.p[0] == '-' ? -1 : 1;
  return d;
}

static int sign_before(const struct reader *r, size_t i) {
  for (size_t k = i, n = 0; k && n < 3; k--, n++) {
    if (is(r, k - 1, "-")) return -1;
    if (is(r, k - 1, "+")) return 1;
    if (!is(r, k - 1, "(")) break;
  }
  for (size_t k = i, n = 0; k && n < 9; k--, n++) {
    if (is(r, k - 1, "DATE_SUB") || is(r, k - 1, "SUBDATE")) return -1;
    if (is(r, k - 1, "DATE_ADD") || is(r, k - 1, "ADDDATE")) return 1;
  }
  return 0;
}

static void add(struct reader *r, size_t i, double seconds, struct pl_str name, struct pl_str action) {
  struct pl_context *c = r->c;
  struct pl_str around =
      pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(r->function), PL_FMT(pl_surroundings(c, r->event)));
  if (!pl_retention_plausible(
          c, seconds,
          pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(name), PL_FMT(r->verb == DELETE ? PL_STR("") : around))))
    return;
  size_t from = place(r, r->sql.at[i].text);
  struct pl_retention fact = {.seconds = seconds,
                              .name = name,
                              .around = around,
                              .action = action,
                              .function = r->function,
                              .event = r->event,
                              .from = from,
                              .to = r->placed ? from + r->sql.at[i].text.n : 0};
  pl_retention_add(c, &fact);
}

/* What a statement other than DELETE does to what is too old, by the names around it. */
static struct pl_str removal(struct reader *r) {
  struct pl_str texts[] = {r->function, pl_surroundings(r->c, r->event),
                           pl_last_member(pl_function_text(r->c, r->event))};
  return pl_removal_in(r->c, texts, sizeof texts / sizeof *texts);
}

/* created >= now() - interval '400 days': what is newer goes. LEAST(ends, now() - interval '1 day'): a bound of something else. */
static bool of_newer(const struct reader *r, size_t i) {
  static const char *const conditions[] = {"WHERE", "AND", "OR", "ON", "WHEN", "HAVING", NULL};
  for (size_t k = i; k && i - k < 24 && !any(r, k, conditions); k--) {
    if (is(r, k, "LEAST") || is(r, k, "GREATEST")) return true;
    if (r->sql.at[k].kind != PL_SQL_SIGN || is(r, k - 1, "-")) continue; /* a -> b */
    if (is(r, k, "<") || is(r, k, ">")) return is(r, k, ">");
  }
  return false;
}

static void period(struct reader *r, size_t i, double seconds, int sign) {
  struct pl_str name = pl_arena_printf(r->c->arena, "%.*s %.*s", PL_FMT(r->table), PL_FMT(r->column));
  if (seconds <= 0 || (sign < 0 && of_newer(r, i))) return;
  bool expires = pl_any_word(pl_retention_data(r->c, "point"), r->column) &&
                 !pl_any_word(pl_retention_data(r->c, "not_point"), r->column);
  if (sign > 0 && r->verb != DELETE && (expires || r->verb != SELECT)) {
    if (expires) add(r, i, seconds, name, (struct pl_str){NULL, 0});
    return;
  }
  if (r->verb == DELETE) {
    add(r, i, seconds, r->table, PL_STR("delete"));
    return;
  }
  if (r->verb == CREATE || r->verb == ALTER || r->verb == INSERT) return;
  struct pl_str action = removal(r);
  if (!action.n && r->verb == UPDATE) action = pl_removal_in(r->c, &r->column, 1);
  if (action.n) add(r, i, seconds, r->table.n ? r->table : name, action);
}

static void column_of(struct reader *r, size_t i) {
  static const char *const not_columns[] = {"PRIMARY", "FOREIGN", "CONSTRAINT", "UNIQUE",   "CHECK", "KEY",
                                            "INDEX",   "EXCLUDE", "LIKE",       "FULLTEXT", ")",     NULL};
  if (any(r, i, not_columns) || !name_text(r, i).n) return;
  static const char *const flags[] = {"BOOLEAN", "BOOL", "TINYINT", "TIMESTAMP", "TIMESTAMPTZ", "DATETIME", NULL};
  r->column = name_text(r, i);
  if (any(r, i + 1, flags)) return;
  size_t from = place(r, r->column);
  pl_field_add(r->c, r->column, r->table, r->event, from, r->placed ? from + r->column.n : 0);
}

static struct pl_fact *deletion(struct reader *r, struct pl_str at, const char *action) {
  struct pl_fact *f = pl_fact_add(r->c, PL_FACT_DELETION, r->table, r->table, PL_HOW_CONFIG, PL_TIER_INIT, r->event);
  size_t from = place(r, at);
  if (r->placed) f->span = pl_lines_span(&r->c->lines, from, from + at.n);
  pl_attr_set_text(r->c->arena, &f->attrs, "action", pl_str_of(action));
  return f;
}

/* ON DELETE CASCADE: rows of this table go with those of the parent. */
static void cascade(struct reader *r, size_t i) {
  bool goes = is(r, i + 2, "CASCADE");
  if (!r->table.n || !(goes || is(r, i + 2, "SET"))) return;
  struct pl_fact *f = deletion(r, r->sql.at[i].text, goes ? "cascade" : "unlink");
  if (r->parent.n) pl_attr_set_text(r->c->arena, &f->attrs, "parent", r->parent);
}

/* `delete from ${table}`: each table that a loop around goes through, else one that nothing names. */
static void deletion_in_hole(struct reader *r) {
  const struct pl_events *e = r->c->events;
  struct pl_str names[PL_LOOP_MOST], source = r->c->source->bytes;
  if (e->at[r->event].kind != PL_EV_TEMPLATE) return;
  for (uint32_t h = e->at[r->event].child; h; h = e->at[h].next) {
    size_t before = e->at[h].start;
    while (before && strchr(" {$#(", source.p[before - 1])) before--;
    if (before < 4 || !pl_str_ieq(pl_str_cut(source, before - 4, before), PL_STR("from"))) continue;
    size_t n = pl_loop_texts(r->c, r->event, pl_str_trim(pl_source_text(r->c, h, 60)), names);
    for (size_t i = 0; i < n; i++) r->table = names[i], deletion(r, r->sql.at[0].text, "delete");
    r->table = (struct pl_str){NULL, 0};
    if (!n)
      pl_fact_add(r->c, PL_FACT_DELETION, PL_STR("any table"), PL_STR("any table"), PL_HOW_CALL, PL_TIER_CALL,
                  r->event);
    return;
  }
}

static void begin(struct reader *r, enum verb verb, size_t name) {
  size_t i = name_at(r, name);
  r->verb = verb;
  r->verb_depth = r->depth;
  r->table = name_text(r, i);
  r->column = r->parent = (struct pl_str){NULL, 0};
  if (verb != DELETE) return;
  if (r->table.n)
    deletion(r, r->table, "delete");
  else if (r->event)
    deletion_in_hole(r);
}

static void create(struct reader *r, size_t i) {
  static const char *const skip[] = {"OR", "REPLACE", "TEMP", "TEMPORARY", "UNLOGGED", "GLOBAL", "LOCAL", NULL};
  size_t k = i + 1;
  while (any(r, k, skip)) k++;
  if (is(r, k, "FUNCTION") || is(r, k, "PROCEDURE") || is(r, k, "EVENT") || is(r, k, "TRIGGER"))
    r->function = name_text(r, name_at(r, k + 1)), r->verb = NO_VERB;
  if (!is(r, k, "TABLE")) return;
  begin(r, CREATE, k + 1);
  size_t open = name_at(r, k + 1) + 1;
  r->column_depth = r->depth + 1;
  if (is(r, open, "(")) column_of(r, open + 1);
}

/* SELECT add_retention_policy('visits', INTERVAL '90 days'): TimescaleDB takes rows away that are older. */
static bool drops_old(struct reader *r, size_t i) {
  bool drops = is(r, i, "add_retention_policy") || is(r, i, "drop_chunks");
  if (!drops || i + 2 >= r->sql.n || !is(r, i + 1, "(") || r->sql.at[i + 2].kind != PL_SQL_TEXT) return false;
  r->verb = DELETE, r->verb_depth = r->depth, r->table = r->sql.at[i + 2].text;
  deletion(r, r->sql.at[i].text, "delete");
  return true;
}

static void statement_word(struct reader *r, size_t i) {
  if (drops_old(r, i)) return;
  if (is(r, i, "DELETE") && is(r, i + 1, "FROM"))
    begin(r, DELETE, i + 2);
  else if (is(r, i, "UPDATE") && !is(r, i - 1, "ON") && !is(r, i - 1, "FOR") && !is(r, i - 1, "DO"))
    begin(r, UPDATE, i + 1);
  else if (is(r, i, "INSERT") && is(r, i + 1, "INTO"))
    begin(r, INSERT, i + 2);
  else if (is(r, i, "CREATE"))
    create(r, i);
  else if (is(r, i, "ALTER") && is(r, i + 1, "TABLE"))
    begin(r, ALTER, i + 2);
  else if (is(r, i, "SELECT") && (r->verb == NO_VERB || r->depth < r->verb_depth))
    begin(r, SELECT, r->sql.n);
  else if (is(r, i, "FROM") && r->verb == SELECT && !r->table.n)
    r->table = name_text(r, name_at(r, i + 1));
  else if (is(r, i, "ADD") && r->verb == ALTER && !is(r, i + 1, "CONSTRAINT"))
    column_of(r, name_at(r, i + 1));
  else if (is(r, i, "REFERENCES"))
    r->parent = name_text(r, name_at(r, i + 1));
  else if (is(r, i, "ON") && is(r, i + 1, "DELETE"))
    cascade(r, i);
}

static void punctuation(struct reader *r, size_t i) {
  char ch = r->sql.at[i].text.p[0];
  if (ch == '(') r->depth++;
  if (ch == ')' && r->depth) r->depth--;
  if (ch == ';' && r->depth <= r->verb_depth) r->verb = NO_VERB, r->table = r->column = (struct pl_str){NULL, 0};
  if (ch == ',' && r->verb == CREATE && r->depth == r->column_depth) column_of(r, i + 1);
  bool left_side =
      (ch == '=' || ch == '<' || ch == '>') && i && (r->verb == UPDATE || r->verb == INSERT || r->verb == SELECT);
  if (left_side && r->sql.at[i - 1].kind == PL_SQL_WORD) r->column = r->sql.at[i - 1].text;
}

static void read_tokens(struct reader *r) {
  for (size_t i = 0; i < r->sql.n; i++) {
    int sign = 0;
    double seconds = 0;
    if (r->sql.at[i].kind == PL_SQL_SIGN) punctuation(r, i);
    if (r->sql.at[i].kind == PL_SQL_WORD) statement_word(r, i);
    if (is(r, i, "INTERVAL") && !is(r, i - 1, ":"))
      seconds = interval(r, i + 1), sign = sign_before(r, i);
    else if (r->sql.at[i].kind == PL_SQL_TEXT && is(r, i + 1, ":") && is(r, i + 2, ":") && is(r, i + 3, "interval"))
      seconds = interval(r, i), sign = sign_before(r, i);
    else if (r->sql.at[i].kind == PL_SQL_TEXT)
      seconds = modifier(r, i, &sign);
    else if (is(r, i, "make_interval") && i + 5 < r->sql.n)
      seconds =
          pl_unit_in(r->c, r->sql.at[i + 2].text) * (pl_number_parse(r->sql.at[i + 5].text, &seconds) ? seconds : 0),
      sign = sign_before(r, i);
    if (seconds > 0) period(r, i, seconds, sign);
  }
}

static void read_sql(struct pl_context *c, struct pl_str sql, uint32_t event) {
  struct reader r = {.c = c, .event = event, .column_depth = -1};
  struct pl_str file = c->source->bytes;
  r.placed = sql.p >= file.p && sql.p + sql.n <= file.p + file.n;
  pl_sql_read(sql, &r.sql);
  if (r.sql.n) read_tokens(&r);
  pl_facts_row_security(c, &r.sql, event, r.placed);
  pl_facts_sql_hashes(c, &r.sql, event, r.placed);
  pl_vec_free(&r.sql);
}

static bool looks_sql(struct pl_context *c, struct pl_str s) {
  return pl_str_chr(s, ' ') != SIZE_MAX && (pl_any_word(pl_retention_data(c, "sql"), s) || pl_sql_hashes(c, s));
}

/* psql -c "delete from …": what stands between double quotes and is a statement. */
void pl_facts_sql_command(struct pl_context *c, uint32_t event, struct pl_str command) {
  for (size_t at; (at = pl_str_chr(command, '"')) != SIZE_MAX;) {
    command = pl_str_cut(command, at + 1, command.n);
    size_t end = pl_str_chr(command, '"');
    struct pl_str piece = pl_str_trim(pl_str_cut(command, 0, end == SIZE_MAX ? command.n : end));
    bool statement = pl_str_istarts(piece, "delete from ") || pl_str_istarts(piece, "update ");
    if (statement && looks_sql(c, piece)) read_sql(c, piece, event);
    if (statement && end != SIZE_MAX) command = pl_str_cut(command, end + 1, command.n);
  }
}

void pl_facts_sql(struct pl_context *c) {
  if (pl_str_is(c->language->name, "sql") && c->source->bytes.n <= MAX_SQL) read_sql(c, c->source->bytes, 0);
}

void pl_facts_sql_string(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  if (text.n < 16 || text.n > MAX_SQL || pl_str_is(c->language->name, "sql")) return;
  if (looks_sql(c, text)) read_sql(c, text, event);
}
