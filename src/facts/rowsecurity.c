/* Authorisation by the database: ALTER TABLE … ENABLE ROW LEVEL SECURITY and its kin, CREATE POLICY and DROP POLICY. Gives authorisation facts with
 * subject `row_security`: `of` the table, `state` on, off, open (a policy that lets every row through), policy or dropped, `by` the policy. */
#include "facts/sqltokens.h"

enum { MOST_OF_POLICY = 120 };

struct statement {
  struct pl_context *c;
  const struct pl_sql *sql;
  uint32_t event;
  bool placed;
};

static struct pl_fact *add(const struct statement *s, size_t at, struct pl_str table, const char *state) {
  struct pl_fact *f = pl_fact_add(s->c, PL_FACT_AUTHORISATION, PL_STR("row_security"), PL_STR("row level security"),
                                  PL_HOW_CONFIG, PL_TIER_INIT, s->event);
  struct pl_str word = s->sql->at[at].text;
  size_t from = s->placed ? (size_t)(word.p - s->c->source->bytes.p) : 0;
  if (s->placed) f->span = pl_lines_span(&s->c->lines, (uint32_t)from, (uint32_t)(from + word.n));
  pl_attr_set_text(s->c->arena, &f->attrs, "of", pl_str_cut(table, 0, 80));
  pl_attr_set_text(s->c->arena, &f->attrs, "state", pl_str_of(state));
  return f;
}

/* ALTER TABLE invoices DISABLE ROW LEVEL SECURITY */
static void altered(const struct statement *s, size_t i) {
  size_t name = pl_sql_name_at(s->sql, i + 2), verb = name + 1;
  bool security = pl_sql_is(s->sql, verb + 1, "ROW") && pl_sql_is(s->sql, verb + 2, "LEVEL") &&
                  pl_sql_is(s->sql, verb + 3, "SECURITY");
  struct pl_str table = pl_sql_name(s->sql, name);
  bool on = pl_sql_is(s->sql, verb, "ENABLE"), off = pl_sql_is(s->sql, verb, "DISABLE");
  if (security && table.n && (on || off)) add(s, i, table, on ? "on" : "off");
}

/* USING (true), for whoever asks. */
static bool lets_all_through(const struct statement *s, size_t i) {
  bool staff = false, all = false;
  for (size_t k = i; k < s->sql->n && k < i + MOST_OF_POLICY && !pl_sql_is(s->sql, k, ";"); k++) {
    staff = staff || pl_sql_is(s->sql, k, "service_role") || pl_sql_is(s->sql, k, "RESTRICTIVE");
    size_t value = k + 1;
    while (pl_sql_is(s->sql, value, "(")) value++;
    bool ends = pl_sql_is(s->sql, value + 1, ")");
    all = all || (pl_sql_is(s->sql, k, "USING") && pl_sql_is(s->sql, value, "true") && ends);
  }
  return all && !staff;
}

/* CREATE POLICY "read" ON invoices … */
static void policy(const struct statement *s, size_t i, bool made) {
  size_t name = pl_sql_name_at(s->sql, i + 2), on = name + 1;
  struct pl_str table = pl_sql_is(s->sql, on, "ON") ? pl_sql_name(s->sql, pl_sql_name_at(s->sql, on + 1)) : PL_STR("");
  if (!table.n) return;
  const char *state = !made ? "dropped" : lets_all_through(s, i) ? "open" : "policy";
  struct pl_fact *f = add(s, i, table, state);
  pl_attr_set_text(s->c->arena, &f->attrs, "by", pl_str_cut(s->sql->at[name].text, 0, 80));
}

void pl_facts_row_security(struct pl_context *c, const struct pl_sql *sql, uint32_t event, bool placed) {
  struct statement s = {c, sql, event, placed};
  for (size_t i = 0; i + 4 < sql->n; i++) {
    if (pl_sql_is(sql, i, "ALTER") && pl_sql_is(sql, i + 1, "TABLE")) altered(&s, i);
    bool made = pl_sql_is(sql, i, "CREATE");
    if ((made || pl_sql_is(sql, i, "DROP")) && pl_sql_is(sql, i + 1, "POLICY")) policy(&s, i, made);
  }
}
