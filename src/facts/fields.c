/* Data fields of models, migrations, schemas and forms, by name, on the taxonomy. What is a field, and what only looks like one, is told by what
 * declares it: a class of a model, a column's builder, a method of a migration. Words from data/fields.yaml, declarers from data/models.yaml. */
#include "base/path.h"
#include "facts/spec.h"
#include "facts/tenancy.h"
#include "ruleset/list.h"

enum { HEAD = 200, BEFORE = 160 };

static struct pl_node models(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/models.yaml", part);
}

/* cardNumber integer: a place in a row of cards. No number of a bank's card or account is kept as one to count with. */
static bool is_counted(struct pl_context *c, struct pl_str category, uint32_t event, size_t from, size_t to) {
  if (!pl_list_has(models(c, "kept_as_text"), category)) return false;
  struct pl_str text = to ? pl_str_cut(c->source->bytes, from, to + 24) : pl_source_text(c, event, BEFORE);
  size_t line = pl_str_chr(text, '\n');
  return pl_list_ifind(models(c, "counted"), pl_str_cut(text, 0, line == SIZE_MAX ? text.n : line));
}

struct pl_fact *pl_field_add(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event, size_t from,
                             size_t to) {
  bool setting = pl_str_is_capitals(name); /* EMAIL_FROM */
  if (!name.n || name.n > 80 || setting || pl_list_iends(models(c, "of_columns"), name)) return NULL;
  pl_tenant_column_add(c, name, table, event, from, to);
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
  if (!category.n || is_counted(c, category, event, from, to)) return NULL;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DATA, category, category, PL_HOW_CONFIG, PL_TIER_INIT, event);
  if (to) f->span = pl_lines_span(&c->lines, from, to);
  pl_attr_set_text(c->arena, &f->attrs, "field", name);
  if (table.n) pl_attr_set_text(c->arena, &f->attrs, "of", pl_str_cut(table, 0, 80));
  return f;
}

static struct pl_str class_name(const struct pl_context *c, uint32_t class) {
  uint32_t name = class ? pl_event_child(c->events, class, PL_AS_NAME) : 0;
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

/* What stands before the class, back to the end of what is before it: annotations, decorators. */
static struct pl_str before_class(const struct pl_context *c, uint32_t class) {
  uint32_t start = c->events->at[class].start, from = start > BEFORE ? start - BEFORE : 0;
  struct pl_str before = pl_str_cut(c->source->bytes, from, start);
  size_t gap = pl_str_rchr(before, '}'), semicolon = pl_str_rchr(before, ';');
  if (gap != SIZE_MAX) return pl_str_cut(before, gap + 1, before.n);
  return semicolon != SIZE_MAX ? pl_str_cut(before, semicolon + 1, before.n) : before;
}

/* What it is called and extends. */
static struct pl_str class_head(const struct pl_context *c, uint32_t class) {
  struct pl_str head = pl_source_text(c, class, HEAD);
  size_t brace = pl_str_chr(head, '{'), line = pl_str_chr(head, '\n');
  size_t end = brace < line ? brace : line;
  return pl_str_cut(head, 0, end == SIZE_MAX ? head.n : end);
}

static bool class_has(struct pl_context *c, uint32_t class, const char *words) {
  return pl_any_word(models(c, words), class_head(c, class)) || pl_any_word(models(c, words), before_class(c, class));
}

/* Whether what the class is called, extends and is annotated with says that it holds records. */
static bool holds_records(struct pl_context *c, uint32_t class) {
  if (!class || pl_any_word(models(c, "not_holders"), class_name(c, class))) return false;
  bool tagged = pl_any_word(models(c, "tags"), pl_source_text(c, class, 4000));
  return tagged || class_has(c, class, "holders") || pl_any_word(models(c, "folders"), pl_path_dir(c->source->path));
}

/* Whether the class only hands its fields on: no row of a table, so nothing that is kept. */
static bool only_passes(struct pl_context *c, uint32_t class) {
  if (!class || !class_has(c, class, "passing") || class_has(c, class, "keeping")) return false;
  return !pl_any_word(models(c, "tags"), pl_source_text(c, class, 4000));
}

/* sendEmail: z.boolean(), emailVerified Boolean; a list of rows of another model in Prisma. */
static bool is_flag(struct pl_context *c, uint32_t event) {
  struct pl_str text = pl_source_text(c, event, 160);
  size_t line = pl_str_chr(text, '\n');
  text = pl_str_cut(text, 0, line == SIZE_MAX ? text.n : line);
  if (pl_str_is(c->language->name, "prisma") && pl_str_find(text, PL_STR("[]")) != SIZE_MAX) return true;
  return pl_any_word(models(c, "flags"), text);
}

static bool made_by_builder(struct pl_context *c, uint32_t value) {
  uint32_t i = pl_names_unwrap(c->events, value);
  enum pl_event_kind kind = i ? c->events->at[i].kind : PL_EV_OTHER;
  if (kind != PL_EV_CALL && kind != PL_EV_NEW && kind != PL_EV_MEMBER) return false;
  struct pl_str name = pl_names_of(c->names, i);
  if (kind == PL_EV_MEMBER && pl_str_find(name, PL_STR("DataTypes")) == SIZE_MAX) return false;
  return name.n && pl_list_glob(models(c, "builders"), name);
}

/* The text that a call names a table by: pgTable("notes", …), create table(:notes); not the column or other table of ForeignKey("users.id"). */
static struct pl_str table_of_call(struct pl_context *c, uint32_t call, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t arg = pl_event_arg(e, call, 0);
  struct pl_node columns = pl_part(c, "data/records.yaml", "columns");
  struct pl_str method = pl_last_member(pl_names_of(c->names, call));
  if (pl_list_has(pl_part(c, "data/records.yaml", "makers"), method) && pl_event_pair(e, call, PL_STR("name")))
    arg = pl_event_pair(e, call, PL_STR("name")); /* CreateTable(name: "Notes", …) */
  if (!arg || pl_event_inside(e, event, arg)) return (struct pl_str){NULL, 0};
  if (e->at[arg].kind == PL_EV_CALL) arg = pl_event_arg(e, arg, 0);
  bool text = arg && e->at[arg].kind == PL_EV_STRING && e->at[arg].text.n < 60;
  bool other = text && pl_list_has(columns, method);
  return text && !other ? e->at[arg].text : (struct pl_str){NULL, 0};
}

struct pl_str pl_table_around(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = e->at[event].parent; i; i = e->at[i].parent) {
    struct pl_str named = e->at[i].kind == PL_EV_CALL ? table_of_call(c, i, event) : (struct pl_str){NULL, 0};
    if (named.n) return named;
    if (e->at[i].kind == PL_EV_CLASS) return class_name(c, i);
    if (e->at[i].kind == PL_EV_ASSIGN && e->at[e->at[i].parent].kind != PL_EV_CLASS) {
      uint32_t target = pl_event_child(e, i, PL_AS_TARGET);
      if (target && e->at[target].kind == PL_EV_NAME) return e->at[target].text;
    }
  }
  return (struct pl_str){NULL, 0};
}

/* email: {type: String} or email: String in a mongoose schema. */
static bool in_document_schema(struct pl_context *c, uint32_t pair, uint32_t value) {
  const struct pl_events *e = c->events;
  bool typed = e->at[value].kind == PL_EV_OBJECT ? pl_event_pair(e, value, PL_STR("type")) != 0
                                                 : e->at[value].kind == PL_EV_NAME;
  if (!typed) return false;
  for (uint32_t i = e->at[pair].parent, steps = 0; i && steps < 6; i = e->at[i].parent, steps++) {
    if (e->at[i].kind != PL_EV_CALL && e->at[i].kind != PL_EV_NEW) continue;
    struct pl_str name = pl_names_of(c->names, i);
    return pl_list_glob(models(c, "schemas"), name);
  }
  return false;
}

static bool tells(const struct pl_context *c, struct pl_str name) {
  return pl_words_class(c->rules, "data/fields.yaml", &name, 1).n > 0 || pl_is_tenant_column(c, name);
}

/* 'card_number' => 'required|digits_between:12,19', or ['required', 'digits_between:12,19'] */
static bool has_rules(struct pl_context *c, uint32_t value) {
  uint32_t first = c->events->at[value].kind == PL_EV_LIST ? pl_event_arg(c->events, value, 0) : 0;
  if (first) value = first;
  if (!pl_str_is(c->language->ecosystem, "php") || c->events->at[value].kind != PL_EV_STRING) return false;
  struct pl_str text = c->events->at[value].text;
  size_t end = 0;
  while (end < text.n && text.p[end] != '|' && text.p[end] != ':') end++;
  return pl_list_has(models(c, "rules"), pl_str_cut(text, 0, end));
}

/* schema "customers" do field :email, :string end */
static bool in_schema_block(struct pl_context *c, uint32_t field) {
  const struct pl_events *e = c->events;
  for (uint32_t i = e->at[field].parent; i && e->at[i].kind != PL_EV_CLASS; i = e->at[i].parent) {
    if (e->at[i].kind != PL_EV_CALL) continue;
    if (pl_list_has(models(c, "schema_blocks"), pl_last_member(pl_names_of(c->names, i)))) return true;
  }
  return false;
}

/* email: String! in a language that declares fields line by line: below the last `type` or `input` ahead. */
static void declared_line(struct pl_context *c, uint32_t pair) {
  const struct pl_events *e = c->events;
  enum { BACK = 400 };
  uint32_t key = pl_event_child(e, pair, PL_AS_KEY), value = pl_event_child(e, pair, PL_AS_VALUE), table = 0;
  struct pl_str type = value ? e->at[value].text : (struct pl_str){NULL, 0};
  if (!key || !type.n || !(type.p[0] == '[' || (type.p[0] >= 'A' && type.p[0] <= 'Z')) || !tells(c, e->at[key].text))
    return;
  for (uint32_t i = pair, n = 0; i && n < BACK && !table; i--, n++) {
    uint32_t head = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
    if (head && pl_list_has(models(c, "declares"), e->at[head].text)) table = pl_event_child(e, i, PL_AS_VALUE);
  }
  if (table) pl_field_add(c, e->at[key].text, e->at[table].text, pair, 0, 0);
}

void pl_facts_field(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[event].kind == PL_EV_PAIR && pl_node_there(pl_language_get(c->language, "declares"))) {
    declared_line(c, event);
    return;
  }
  enum pl_event_kind kind = e->at[event].kind;
  uint32_t name = pl_event_named(e, event), value = pl_event_child(e, event, PL_AS_VALUE);
  if (!name || (e->at[name].kind != PL_EV_NAME && e->at[name].kind != PL_EV_STRING) ||
      pl_str_is(c->language->name, "sql"))
    return;
  if (kind != PL_EV_PAIR && !tells(c, e->at[name].text)) return; /* cheaper than looking at the class */
  bool member = kind != PL_EV_PAIR && e->at[e->at[event].parent].kind == PL_EV_CLASS;
  if (kind == PL_EV_ASSIGN && !member) return; /* const Email = z.email(): a kind of field, no field */
  bool declared = value && made_by_builder(c, value);
  if (is_flag(c, event)) return;
  if (!declared && kind == PL_EV_PAIR) declared = value && (has_rules(c, value) || in_document_schema(c, event, value));
  if (!declared && kind == PL_EV_FIELD)
    declared = in_schema_block(c, event) || holds_records(c, pl_event_around(e, event, PL_EV_CLASS));
  if (!declared && kind == PL_EV_ASSIGN && member && pl_event_child(e, event, PL_AS_TYPE))
    declared = holds_records(c, e->at[event].parent);
  if (!declared) return;
  struct pl_fact *f = pl_field_add(c, e->at[name].text, pl_table_around(c, event), event, 0, 0);
  if (f && only_passes(c, pl_event_around(e, event, PL_EV_CLASS)))
    pl_attr_set_bool(c->arena, &f->attrs, "passing", true);
}

/* database.schema("payment_cards").id().field("card_number", .string): the table that a chain of calls begins with; or empty. */
static struct pl_str chained_table(struct pl_context *c, uint32_t receiver) {
  enum { BEGINNING = 160 };
  struct pl_str chain = receiver ? pl_source_text(c, receiver, BEGINNING) : (struct pl_str){NULL, 0};
  for (struct pl_node n = pl_node_first(models(c, "column_chains")); chain.n && n.i; n = pl_node_next(n)) {
    size_t at = pl_str_find(chain, pl_node_text(n));
    if (at == SIZE_MAX) continue;
    struct pl_str name = pl_str_cut(chain, at + pl_node_text(n).n, chain.n);
    return pl_str_cut(name, 0, pl_str_chr(name, '"') == SIZE_MAX ? 0 : pl_str_chr(name, '"'));
  }
  return (struct pl_str){NULL, 0};
}

/* t.string :email, $table->string('email'), field :email, :string, add_column :users, :email, :string */
void pl_facts_column(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, event, PL_AS_CALLEE), method = pl_event_child(e, event, PL_AS_NAME),
           receiver = pl_event_child(e, event, PL_AS_RECEIVER);
  if (callee && e->at[callee].kind == PL_EV_MEMBER)
    receiver = pl_event_child(e, callee, PL_AS_OBJECT), method = pl_event_child(e, callee, PL_AS_PROPERTY);
  else if (callee)
    method = callee;
  uint32_t first = pl_event_arg(e, event, 0), second = pl_event_arg(e, event, 1);
  if (!method || !first || e->at[first].kind != PL_EV_STRING) return;
  struct pl_str called = e->at[method].text;
  struct pl_node row = pl_node_member(models(c, "column_methods"), called);
  if (!row.i || is_flag(c, event)) return;
  struct pl_str how = pl_node_text(row), holder = receiver ? pl_source_text(c, receiver, 20) : (struct pl_str){NULL, 0};
  if (pl_str_is(how, "second")) {
    if (second && e->at[second].kind == PL_EV_STRING)
      pl_field_add(c, e->at[second].text, e->at[first].text, event, 0, 0);
    return;
  }
  struct pl_str table = pl_str_is(how, "alone") ? chained_table(c, receiver) : (struct pl_str){NULL, 0};
  if (table.n) pl_field_add(c, e->at[first].text, table, event, 0, 0);
  bool alone = pl_str_is(how, "alone") && !receiver;
  if (alone || pl_list_has(models(c, "column_holders"), holder))
    pl_field_add(c, e->at[first].text, pl_str_is(how, "form") ? how : pl_table_around(c, event), event, 0, 0);
}

/* <input name="phone"> */
void pl_facts_input(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t tag = pl_event_child(e, event, PL_AS_TAG);
  if (!tag) return;
  bool input = false;
  for (struct pl_node t = pl_node_first(models(c, "inputs")); t.i && !input; t = pl_node_next(t))
    input = pl_str_eq(pl_node_text(t), e->at[tag].text);
  uint32_t name = input ? pl_event_pair(e, event, PL_STR("name")) : 0;
  if (name && e->at[name].kind == PL_EV_STRING) pl_field_add(c, e->at[name].text, PL_STR("form"), event, 0, 0);
}
