/* Objects and arrays of literals -> headings, paragraphs, items, table cells. `{ title, body }` is a section, `{ name, purpose }` in an array
 * a row whose keys name the columns, an array of strings a list. */
#include "syntax/doc_code.h"

static struct pl_code_frame *top(struct pl_code_walk *w) { return w->frames.n ? &pl_vec_last(&w->frames) : NULL; }

/* Key and value of a pair, whatever the grammar calls them. */
static TSNode part(TSNode pair, const char *field, uint32_t otherwise) {
  TSNode n = ts_node_child_by_field_name(pair, field, (uint32_t)strlen(field));
  return ts_node_is_null(n) ? ts_node_named_child(pair, otherwise) : n;
}

/* Wrappers that hold nothing but the value (YAML's flow_node, Go's literal_element). */
static TSNode unwrap(const struct pl_code_walk *w, TSNode n) {
  for (int i = 0;
       i < 6 && !ts_node_is_null(n) && pl_code_kind_of(w, n) <= PL_CODE_GROUP && ts_node_named_child_count(n) == 1;
       i++) {
    enum pl_code_kind k = pl_code_kind_of(w, n);
    if (k != PL_CODE_OTHER && k != PL_CODE_GROUP) break;
    n = ts_node_named_child(n, 0);
  }
  return n;
}

TSNode pl_code_value(const struct pl_code_walk *w, TSNode pair) { return unwrap(w, part(pair, "value", 1)); }

static struct pl_text key_text(const struct pl_code_walk *w, TSNode pair) {
  TSNode key = unwrap(w, part(pair, "key", 0));
  struct pl_text t = {{NULL, 0}, NULL, 0};
  if (ts_node_is_null(key)) {
    key = ts_node_child_by_field_name(pair, "name", 4);
    if (ts_node_is_null(key)) return t;
  }
  if (!pl_code_string(w, key, &t)) t = pl_code_text(w, key);
  return pl_text_trim(t);
}

/* The role of a key for this value: "type: 'Account data'" names what a row is about, "type: 'button'" is technical. */
static enum pl_key_role role_for(struct pl_str key, struct pl_str value) {
  enum pl_key_role role = pl_key_role_of(key);
  bool names = role == PL_KEY_SKIP && pl_str_is(key, "type") && value.n > 1 &&
               (pl_str_chr(value, ' ') != SIZE_MAX || value.p[value.n - 1] == ':');
  return names ? PL_KEY_OTHER : role;
}

/* What an object holds, by one look at its pairs. */
struct look {
  size_t strings, prose, titles, texts, others, pairs;
  bool meta; /* describes the page to search engines */
};

/* A value that says nothing: null, false, a number. An object with one is a row still. */
static bool is_bare(const struct pl_code_walk *w, TSNode value) {
  if (ts_node_is_null(value) || ts_node_named_child_count(value)) return false;
  struct pl_str s = pl_code_text(w, value).s;
  return pl_code_kind_of(w, value) == PL_CODE_NUMBER || pl_str_is(s, "null") || pl_str_is(s, "undefined") ||
         pl_str_is(s, "true") || pl_str_is(s, "false") || pl_str_is(s, "nil") || pl_str_is(s, "None");
}

static struct look look_at(const struct pl_code_walk *w, TSNode object) {
  struct look l = {0};
  TSTreeCursor c = ts_tree_cursor_new(object);
  for (bool ok = ts_tree_cursor_goto_first_child(&c); ok && l.pairs < 40; ok = ts_tree_cursor_goto_next_sibling(&c)) {
    TSNode pair = ts_tree_cursor_current_node(&c);
    if (pl_code_kind_of(w, pair) != PL_CODE_PAIR) continue;
    l.pairs++;
    struct pl_str key = key_text(w, pair).s;
    struct pl_text value = {{NULL, 0}, NULL, 0};
    bool string = pl_code_string(w, pl_code_value(w, pair), &value);
    enum pl_key_role role = role_for(key, value.s);
    l.meta =
        l.meta || pl_str_is(key, "property") || (string && pl_str_is(key, "name") && pl_str_is(value.s, "description"));
    if (role == PL_KEY_SKIP) continue;
    l.strings += string;
    l.prose += string && pl_prose_like(value.s);
    l.titles += string && role == PL_KEY_TITLE;
    l.texts += role == PL_KEY_TEXT || role == PL_KEY_LIST;
    l.others += !string && !is_bare(w, pl_code_value(w, pair));
  }
  ts_tree_cursor_delete(&c);
  return l;
}

/* `const cookies = [{ name, purpose }]`: what the variable is called stands above its rows, below all headings that are written. */
static void name_rows(struct pl_code_walk *w) {
  if (w->frames.n != 1 || w->declared.s.n < 4) return;
  pl_blocks_heading(w->b, 6);
  pl_blocks_text(w->b, pl_key_words(w->b->arena, w->declared));
  pl_blocks_close(w->b);
  w->declared = (struct pl_text){{NULL, 0}, NULL, 0};
}

static void open_row(struct pl_code_walk *w, struct pl_code_frame *array) {
  if (!array->table) name_rows(w);
  if (!array->table) pl_blocks_table(w->b);
  array->table = true;
  pl_blocks_row(w->b, false);
}

void pl_code_enter_object(struct pl_code_walk *w, TSNode n) {
  struct pl_code_frame *up = top(w);
  struct pl_code_frame f = {.kind = PL_CODE_OBJECT, .level = up ? up->level : 2, .keep = w->data && up && up->keep};
  struct look l = look_at(w, n);
  f.meta = l.meta;
  f.items = w->data && up && up->role == PL_KEY_LIST && !l.others && !l.titles;
  bool in_array = up && up->kind == PL_CODE_ARRAY;
  f.card = l.titles > 0 && (l.texts > 0 || l.others > 0 || l.prose > 0);
  f.row = !f.card && in_array && l.strings >= 2 && l.others == 0 && !l.meta &&
          (l.prose > 0 || l.texts > 0 || up->table || l.strings >= 3) && !w->b->muted;
  if (f.row) open_row(w, up);
  if (in_array && !f.row && up->table) {
    pl_blocks_table_end(w->b);
    up->table = false;
  }
  if (in_array && up->list && !f.row) pl_blocks_item(w->b);
  pl_vec_push(&w->frames, f);
}

/* Whether any string of an array reads like prose, or its key says that its strings are kept. */
static bool keeps_strings(const struct pl_code_walk *w, TSNode array, size_t *strings) {
  TSTreeCursor c = ts_tree_cursor_new(array);
  bool prose = false;
  *strings = 0;
  for (bool ok = ts_tree_cursor_goto_first_child(&c); ok && *strings < 40; ok = ts_tree_cursor_goto_next_sibling(&c)) {
    struct pl_text value;
    if (!pl_code_string(w, unwrap(w, ts_tree_cursor_current_node(&c)), &value)) continue;
    (*strings)++;
    prose = prose || pl_prose_like(value.s);
  }
  ts_tree_cursor_delete(&c);
  return prose;
}

void pl_code_enter_array(struct pl_code_walk *w, TSNode n) {
  struct pl_code_frame *up = top(w);
  struct pl_code_frame f = {.kind = PL_CODE_ARRAY, .level = up ? up->level : 2, .role = up ? up->role : PL_KEY_OTHER};
  size_t strings;
  bool prose = keeps_strings(w, n, &strings);
  f.keep = prose || f.role == PL_KEY_LIST || f.role == PL_KEY_TEXT;
  f.list = f.keep && strings > 0 && f.role != PL_KEY_TEXT;
  if (f.list) pl_blocks_list(w->b);
  pl_vec_push(&w->frames, f);
}

void pl_code_leave_frame(struct pl_code_walk *w) {
  if (!w->frames.n) return;
  struct pl_code_frame f = pl_vec_last(&w->frames);
  w->frames.n--;
  pl_blocks_close(w->b);
  if (f.table) pl_blocks_table_end(w->b);
  if (f.list) pl_blocks_list_end(w->b);
}

/* The key of a section in a data file is its heading when the section has no title of its own. */
static void key_heading(struct pl_code_walk *w, TSNode value, struct pl_text key, struct pl_code_frame *f) {
  static const char *const generic[] = {"sections",     "content",    "items",    "data",     "translation",
                                        "translations", "page",       "pages",    "messages", "root",
                                        "blocks",       "paragraphs", "children", "props",    "fields",
                                        "default",      "list",       "bullets",  "points"};
  if (pl_code_kind_of(w, value) != PL_CODE_OBJECT || key.s.n < 4 || key.s.n > 60) return;
  for (size_t i = 0; i < sizeof generic / sizeof *generic; i++)
    if (pl_str_ieq(key.s, pl_str_of(generic[i]))) return;
  struct look l = look_at(w, value);
  if (l.titles || l.strings == 0) return;
  pl_blocks_heading(w->b, f->level);
  pl_blocks_text(w->b, pl_key_words(w->b->arena, key));
  pl_blocks_close(w->b);
  f->level++;
}

/* "item1", "item2", … beside one another are a list. */
static void list_of_keys(struct pl_code_walk *w, struct pl_code_frame *f) {
  bool item = f->role == PL_KEY_LIST;
  if (item == f->list) return;
  pl_blocks_close(w->b);
  if (item)
    pl_blocks_list(w->b);
  else
    pl_blocks_list_end(w->b);
  f->list = item;
}

/* "provider1", "provider2", …: a list, too, whatever the word. `before` is the key before this one. */
static bool is_counted(struct pl_str key, struct pl_str before) {
  size_t stem = key.n, other = before.n;
  while (stem && pl_is_digit(key.p[stem - 1])) stem--;
  while (other && pl_is_digit(before.p[other - 1])) other--;
  if (stem == key.n || stem < 3) return false;
  bool first = key.n - stem == 1 && key.p[stem] == '1';
  return first || (other < before.n && pl_str_eq(pl_str_cut(key, 0, stem), pl_str_cut(before, 0, other)));
}

/* The role of a key in a data file: what is counted is a list; a "dataType1" is no technical type. */
static enum pl_key_role role_in_data(struct pl_str key, struct pl_str value, const struct pl_code_frame *f) {
  enum pl_key_role role = role_for(key, value);
  if (f->items && value.n && role == PL_KEY_OTHER) return PL_KEY_LIST;
  bool type = role == PL_KEY_SKIP && pl_str_ifind(key, PL_STR("type")) != SIZE_MAX;
  return value.n && (type || role == PL_KEY_OTHER) && is_counted(key, f->key.s) ? PL_KEY_LIST : role;
}

bool pl_code_enter_pair(struct pl_code_walk *w, TSNode n) {
  struct pl_code_frame *f = top(w);
  struct pl_text key = key_text(w, n);
  TSNode key_node = part(n, "key", 0);
  w->key_node = key_node.id;
  if (!f) return true;
  f->policy = false;
  if (pl_code_is_remark(w, n, key.s)) return false;
  f->policy = pl_code_is_policy(w, n, key.s);
  if (f->policy && w->wanted++ == 0) pl_blocks_mute(w->b, false);
  struct pl_text value = {{NULL, 0}, NULL, 0};
  pl_code_string(w, pl_code_value(w, n), &value);
  f->role = w->data ? role_in_data(key.s, value.s, f) : role_for(key.s, value.s);
  f->key = key;
  if (f->list && f->kind == PL_CODE_OBJECT && f->role != PL_KEY_LIST) list_of_keys(w, f);
  if (w->data && !w->b->muted) key_heading(w, pl_code_value(w, n), key, f);
  return f->role != PL_KEY_SKIP || w->data;
}

void pl_code_leave_pair(struct pl_code_walk *w) {
  struct pl_code_frame *f = top(w);
  if (f && f->policy && w->wanted && --w->wanted == 0) {
    pl_blocks_close(w->b);
    pl_blocks_mute(w->b, true);
  }
  if (f) f->role = PL_KEY_OTHER;
}

/* "title" alone stands above its section; "cookies.title" and "titleCookies" stand beside one another. */
static bool is_title_word(struct pl_str key) {
  for (size_t i = 0; i < key.n; i++)
    if (!pl_is_alpha(key.p[i]) || (i && key.p[i] >= 'A' && key.p[i] <= 'Z')) return false;
  return true;
}

static void add_title(struct pl_code_walk *w, struct pl_code_frame *f, struct pl_text value) {
  pl_blocks_heading(w->b, f->level > 6 ? 6 : f->level);
  pl_read_value(w->b, value);
  pl_blocks_close(w->b);
  if (!f->titled && is_title_word(f->key.s)) f->level++;
  f->titled = true;
}

static void add_cell(struct pl_code_walk *w, const struct pl_code_frame *f, struct pl_text value) {
  pl_blocks_cell(w->b, false, 1, 1);
  if (f->key.s.n) pl_blocks_column_name(w->b, pl_key_words(w->b->arena, f->key).s);
  pl_read_value(w->b, value);
  pl_blocks_cell_end(w->b);
}

/* "[your e-mail]": a value that nobody filled in, however short. */
static bool is_hole(struct pl_str s) {
  return s.n > 5 && s.n < 60 && s.p[0] == '[' && s.p[s.n - 1] == ']' && pl_is_alpha(s.p[1]);
}

void pl_code_add_string(struct pl_code_walk *w, struct pl_text value) {
  struct pl_code_frame *f = top(w);
  struct pl_text s = pl_text_trim(value);
  if (s.s.n == 0 || w->b->muted) return;
  if (w->data && f && f->kind == PL_CODE_OBJECT && !f->row) list_of_keys(w, f);
  enum pl_key_role role = f ? f->role : PL_KEY_OTHER;
  bool told = role == PL_KEY_TEXT || role == PL_KEY_TITLE || (w->data && role == PL_KEY_LIST);
  bool keep = f && (f->row || f->keep || ((f->card || w->data) && told));
  bool prose = pl_is_document(s.s) || (w->data && is_hole(s.s)) ||
               ((pl_prose_like(s.s) || pl_tells_date(w->b->prose, s.s)) && (!w->documents || f));
  if (role == PL_KEY_SKIP || (f && f->meta) || (!keep && !prose && role != PL_KEY_DATE)) return;
  if (role == PL_KEY_DATE && f->kind == PL_CODE_OBJECT && !prose)
    pl_read_fact(w->b, f->key, s);
  else if (f && f->row)
    add_cell(w, f, s);
  else if (role == PL_KEY_TITLE && f->kind == PL_CODE_OBJECT && s.s.n < 200)
    add_title(w, f, s);
  else {
    pl_blocks_close(w->b);
    if (f && f->list) pl_blocks_item(w->b);
    pl_read_value(w->b, value);
    pl_blocks_end(w->b);
  }
}
