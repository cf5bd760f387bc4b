/* Passwords that the database hashes: UPDATE users SET password = md5(…), INSERT … VALUES (…, sha1(…)), WHERE password = SHA2(…, 256), NEW.password := … in a
 * trigger. Only what is kept in, or compared with, a column of passwords counts. Functions after data/sql.yaml. */
#include "facts/sqltokens.h"
#include "ruleset/list.h"

enum { FARTHEST = 400, MOST_ARGUMENTS = 40, MOST_WRAPS = 6 };

struct hash {
  struct pl_context *c;
  const struct pl_sql *sql;
  size_t at; /* the function's name */
};

static struct pl_node data(const struct hash *h, const char *key) { return pl_part(h->c, "data/sql.yaml", key); }

static struct pl_str lower_text(const struct hash *h, size_t i) {
  return pl_arena_lower(h->c->arena, h->sql->at[i].text);
}

/* Past the functions around that only write it otherwise: the index of the outermost name. */
static size_t outermost(const struct hash *h) {
  size_t i = h->at;
  for (size_t n = 0; n < MOST_WRAPS && i >= 2 && pl_sql_is(h->sql, i - 1, "("); n++) {
    if (!pl_list_has(data(h, "wraps"), lower_text(h, i - 2))) break;
    i -= 2;
  }
  return i;
}

/* The column left of `=` or `:=`, or empty. */
static struct pl_str assigned(const struct hash *h, size_t i) {
  if (i < 2 || !pl_sql_is(h->sql, i - 1, "=")) return (struct pl_str){NULL, 0};
  size_t name = i - 2;
  if (pl_sql_is(h->sql, name, ":") && name) name--;
  return pl_sql_name(h->sql, name);
}

/* Token `i` stands in VALUES (a, b, …): its place there, and *values gets the index of VALUES; or SIZE_MAX. */
static size_t value_place(const struct hash *h, size_t i, size_t *values) {
  size_t place = 0, depth = 0;
  for (size_t n = 0; i-- && n < FARTHEST; n++) {
    if (pl_sql_is(h->sql, i, ")")) depth++;
    if (pl_sql_is(h->sql, i, "(") && depth-- == 0) break;
    if (pl_sql_is(h->sql, i, ",") && !depth) place++;
    if (pl_sql_is(h->sql, i, ";")) return SIZE_MAX;
  }
  *values = i - 1;
  return i != SIZE_MAX && i && pl_sql_is(h->sql, i - 1, "VALUES") ? place : SIZE_MAX;
}

/* The name at that place of the list of columns that ends before VALUES, or empty. */
static struct pl_str column_at(const struct hash *h, size_t values, size_t place) {
  size_t open = values, n = 0;
  if (!values || !pl_sql_is(h->sql, values - 1, ")")) return (struct pl_str){NULL, 0};
  while (open && n++ < FARTHEST && !pl_sql_is(h->sql, open, "(")) open--;
  for (size_t i = open + 1; i < values; i++) {
    if (!place) return pl_sql_name(h->sql, i);
    place -= pl_sql_is(h->sql, i, ",");
  }
  return (struct pl_str){NULL, 0};
}

static struct pl_str column_of(const struct hash *h) {
  size_t outer = outermost(h), values;
  struct pl_str column = assigned(h, outer);
  if (column.n) return column;
  size_t place = value_place(h, outer, &values);
  return place == SIZE_MAX ? column : column_at(h, values, place);
}

/* The algorithm that an argument names; a number behind bcrypt's is its cost. */
static struct pl_str named_in_arguments(const struct hash *h, double *rounds) {
  size_t depth = 0, i = h->at + 1;
  struct pl_str found = {NULL, 0};
  for (size_t n = 0; i < h->sql->n && n < MOST_ARGUMENTS; i++, n++) {
    depth += pl_sql_is(h->sql, i, "(");
    if (pl_sql_is(h->sql, i, ")") && --depth == 0) break;
    enum pl_sql_kind kind = h->sql->at[i].kind;
    if (found.n && kind == PL_SQL_NUMBER) pl_number_parse(h->sql->at[i].text, rounds);
    struct pl_node known = pl_node_member(data(h, "arguments"), lower_text(h, i));
    if (!found.n && known.i && (kind == PL_SQL_TEXT || kind == PL_SQL_NUMBER)) found = pl_node_text(known);
  }
  return found;
}

static void read_hash(const struct hash *h, struct pl_str algorithm, uint32_t event, bool placed) {
  struct pl_context *c = h->c;
  struct pl_str column = column_of(h), word = h->sql->at[h->at].text;
  double rounds = 0;
  if (!column.n || !pl_str_is(pl_purpose_of(c->rules, "hash", &column, 1), "password")) return;
  if (pl_str_is(algorithm, "argument")) algorithm = named_in_arguments(h, &rounds);
  if (!algorithm.n) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_HASH, algorithm, algorithm, PL_HOW_CALL, PL_TIER_CALL, event);
  size_t from = placed ? (size_t)(word.p - c->source->bytes.p) : 0;
  if (placed) f->span = pl_lines_span(&c->lines, (uint32_t)from, (uint32_t)(from + word.n));
  pl_attr_set_text(c->arena, &f->attrs, "purpose", PL_STR("password"));
  if (rounds > 0) pl_attr_set_number(c->arena, &f->attrs, "rounds", rounds);
}

bool pl_sql_hashes(struct pl_context *c, struct pl_str text) {
  return pl_list_ifind(pl_part(c, "data/sql.yaml", "marks"), text);
}

void pl_facts_sql_hashes(struct pl_context *c, const struct pl_sql *sql, uint32_t event, bool placed) {
  struct hash h = {c, sql, 0};
  for (size_t i = 0; i + 2 < sql->n; i++) {
    if (sql->at[i].kind != PL_SQL_WORD || !pl_sql_is(sql, i + 1, "(")) continue;
    h.at = i;
    struct pl_node known = pl_node_member(data(&h, "hashes"), lower_text(&h, i));
    if (known.i) read_hash(&h, pl_node_text(known), event, placed);
  }
}
