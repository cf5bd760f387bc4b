/* Compiles the files of rules/claims: for each language its lexicons, tables, classes, marks and forms, in this order, whatever the
 * order of files. */
#include "ruleset/claimform_p.h"

static const char *const mark_names[PL_MK_COUNT + 1] = {"clause",
                                                        "negator",
                                                        "false_negator",
                                                        "negative_context",
                                                        "negative_cell",
                                                        "may",
                                                        "hedged",
                                                        "conditional",
                                                        "future",
                                                        "only",
                                                        "closed",
                                                        "open",
                                                        "exception",
                                                        "scope",
                                                        "duration",
                                                        "strip",
                                                        "pronoun",
                                                        "not_name",
                                                        "question",
                                                        "title",
                                                        "negator_behind",
                                                        "name_suffix",
                                                        "closed_by",
                                                        "predicate",
                                                        "affirmed",
                                                        "row_verdict",
                                                        "own_name",
                                                        "left_out",
                                                        "named",
                                                        "one_sort",
                                                        "anaphor",
                                                        "denied_below",
                                                        "unfilled",
                                                        "spelling",
                                                        "row_denied",
                                                        "denied_at_end",
                                                        "denied_section",
                                                        "asked",
                                                        "passed_over",
                                                        "describing",
                                                        NULL};

static struct pl_node section(const struct pl_doc *d, const char *key) { return pl_node_get(pl_doc_root(d), key); }

/* "rules/claims/en/x.yaml" -> "en"; empty for files of no language. */
static struct pl_str language_code(struct pl_str path) {
  struct pl_str rest = {NULL, 0}; /* behind the last folder of this name: the project may live in one, too */
  for (size_t at, from = 0; (at = pl_str_find(pl_str_cut(path, from, path.n), PL_STR("claims/"))) != SIZE_MAX;) {
    from += at + 7;
    rest = pl_str_cut(path, from, path.n);
  }
  size_t slash = pl_str_chr(rest, '/');
  return slash == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(rest, 0, slash);
}

static bool read_lexicons(struct pl_claim_builder *b, const struct pl_doc *d) {
  for (struct pl_node c = pl_node_first(section(d, "lexicons")); c.i; c = pl_node_next(c)) {
    struct pl_node *kept = PL_NEW(b->arena, struct pl_node);
    *kept = c;
    if (pl_map_set(&b->lexicons, pl_node_key(c), kept))
      return pl_node_fail(c, b->err, "lexicon '%.*s' is there twice", PL_FMT(pl_node_key(c)));
  }
  return true;
}

static bool read_entry(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_entry *e) {
  e->id = pl_node_get_text(n, "id");
  struct pl_node is = pl_node_get(n, "is"), is_not = pl_node_get(n, "not");
  if (!e->id.n || !pl_node_there(is)) return pl_node_fail(n, b->err, "a table entry needs 'id' and 'is'");
  e->is = pl_claim_lazy(b, is);
  e->is_not = pl_claim_lazy(b, is_not);
  if (!e->is || (!e->is_not && pl_node_there(is_not))) return false;
  if (!pl_claim_need(b, pl_node_get(n, "need"), &e->need, &e->need_n)) return false;
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) {
    struct pl_str key = pl_node_key(c);
    if (pl_str_is(key, "id") || pl_str_is(key, "is") || pl_str_is(key, "not") || pl_str_is(key, "need")) continue;
    double d = pl_node_number(c, -1.0);
    pl_attr_set(b->arena, &e->attrs, key, d >= 0 ? pl_value_number(d) : pl_value_text(pl_node_text(c)));
  }
  return true;
}

/* What an entry needs: the words that it names, else the first set of its pattern. */
static const uint16_t *entry_need(const struct pl_claim_entry *e, size_t *n) {
  const uint16_t *own = e->need_n ? e->need : e->is->need ? e->is->need + 1 : NULL;
  *n = e->need_n ? e->need_n : own ? own[-1] : 0;
  return own;
}

/* The stems of all entries; none when an entry is tried always. */
static void gather_need(struct pl_arena *a, struct pl_claim_table *t) {
  size_t all = 0, n;
  for (size_t i = 0; i < t->n; i++, all += n)
    if (!entry_need(&t->at[i], &n)) return;
  t->need = PL_NEW_N(a, uint16_t, all + 1);
  for (size_t i = 0; i < t->n; i++) {
    const uint16_t *need = entry_need(&t->at[i], &n);
    for (size_t k = 0; k < n; k++) t->need[t->need_n++] = need[k];
  }
}

static bool read_tables(struct pl_claim_builder *b, const struct pl_doc *d) {
  struct pl_claim_language *l = b->language;
  for (struct pl_node c = pl_node_first(section(d, "tables")); c.i; c = pl_node_next(c)) {
    struct pl_claim_table *t = &l->tables[l->table_n++];
    *t = (struct pl_claim_table){.name = pl_node_key(c),
                                 .at = PL_NEW_N(b->arena, struct pl_claim_entry, pl_node_count(c) + 1)};
    for (struct pl_node e = pl_node_first(c); e.i; e = pl_node_next(e))
      if (!read_entry(b, e, &t->at[t->n++])) return false;
    gather_need(b->arena, t);
  }
  return true;
}

/* The patterns of one place: those of `any` and its own. */
static struct pl_claim_marker class_pattern(struct pl_claim_builder *b, struct pl_node n, const char *place) {
  return (struct pl_claim_marker){.is = pl_claim_lazy_of_two(b, pl_node_get(n, "any"), pl_node_get(n, place))};
}

static bool read_classes(struct pl_claim_builder *b, const struct pl_doc *d) {
  static const char *const keys[] = {"any", "heading", "lead_in", "column", "label", "before", NULL};
  for (struct pl_node c = pl_node_first(section(d, "classes")); c.i; c = pl_node_next(c)) {
    if (b->language->class_n == PL_CLASS_MAX) return pl_node_fail(c, b->err, "more than %d classes", PL_CLASS_MAX);
    if (!pl_node_check_keys(c, keys, b->err)) return false;
    struct pl_claim_class *k = &b->language->classes[b->language->class_n++];
    *k = (struct pl_claim_class){pl_node_key(c),
                                 class_pattern(b, c, "heading"),
                                 class_pattern(b, c, "lead_in"),
                                 class_pattern(b, c, "column"),
                                 class_pattern(b, c, "label"),
                                 {.is = pl_claim_lazy(b, pl_node_get(c, "before"))}};
    if (b->err && b->err->set) return false;
  }
  return true;
}

/* A list of patterns, or {is: [...], need: [...]} when the words needed do not show from the patterns. */
static bool read_mark(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_marker *m) {
  struct pl_node is = pl_node_kind(n) == PL_NODE_MAP ? pl_node_get(n, "is") : n, need = pl_node_get(n, "need");
  m->is = pl_claim_lazy(b, is);
  if (!m->is) return pl_node_fail(n, b->err, "a mark needs patterns");
  return pl_claim_need(b, need, &m->need, &m->need_n);
}

static bool read_marks(struct pl_claim_builder *b, const struct pl_doc *d) {
  struct pl_node marks = section(d, "marks"), hide = section(d, "not_vendors");
  if (!pl_node_check_keys(marks, mark_names, b->err)) return false;
  for (int i = 0; i < PL_MK_COUNT; i++) {
    struct pl_node n = pl_node_get(marks, mark_names[i]);
    if (pl_node_there(n) && !read_mark(b, n, &b->language->marks[i])) return false;
  }
  if (pl_node_there(hide)) b->language->not_vendors = pl_node_texts(b->arena, hide, &b->language->not_vendor_n);
  return true;
}

static bool same_id(const struct pl_claim_language *l, struct pl_str id) {
  for (size_t i = 0; i < l->form_n; i++)
    if (pl_str_eq(l->forms[i].id, id)) return true;
  return false;
}

static bool read_forms(struct pl_claim_builder *b, const struct pl_doc *d) {
  struct pl_claim_language *l = b->language;
  for (struct pl_node c = pl_node_first(section(d, "forms")); c.i; c = pl_node_next(c)) {
    struct pl_claim_form f;
    if (!pl_claim_form_read(b, c, &f)) return false;
    if (same_id(l, f.id)) return pl_node_fail(c, b->err, "two forms are called '%.*s'", PL_FMT(f.id));
    l->forms[l->form_n++] = f;
  }
  return true;
}

static bool check_sections(struct pl_claim_builder *b, const struct pl_doc *d) {
  static const char *const keys[] = {"lexicons", "tables", "classes", "marks", "not_vendors", "forms", "unicode", NULL};
  b->language->unicode |= pl_node_true(section(d, "unicode"));
  return pl_node_check_keys(pl_doc_root(d), keys, b->err);
}

static size_t count_in(const struct pl_doc *const *docs, size_t n, const char *key) {
  size_t count = 1;
  for (size_t i = 0; i < n; i++) count += pl_node_count(section(docs[i], key));
  return count;
}

static bool read_language(struct pl_claim_builder *b, const struct pl_doc *const *docs, size_t n) {
  static bool (*const steps[])(struct pl_claim_builder *, const struct pl_doc *) = {
      check_sections, read_lexicons, read_tables, read_classes, read_marks, read_forms};
  struct pl_claim_language *l = b->language;
  l->stems = pl_claim_stems_new(b->arena);
  for (size_t i = 0; b->pack && i < b->pack->language_n; i++)
    if (pl_str_eq(b->pack->languages[i].language, l->code))
      pl_claim_stems_take(b->arena, l->stems, b->pack->languages[i].stems);
  l->tables = PL_NEW_N(b->arena, struct pl_claim_table, count_in(docs, n, "tables"));
  l->classes = PL_NEW_N(b->arena, struct pl_claim_class, PL_CLASS_MAX);
  l->forms = PL_NEW_N(b->arena, struct pl_claim_form, count_in(docs, n, "forms"));
  for (size_t s = 0; s < sizeof steps / sizeof *steps; s++)
    for (size_t i = 0; i < n; i++)
      if (pl_str_eq(language_code(pl_doc_within(docs[i])), l->code) && !steps[s](b, docs[i])) return false;
  l->index = pl_claim_index_new(b->arena, l->forms, l->form_n);
  return true;
}

static void find_languages(struct pl_arena *a, struct pl_claim_rules *r, const struct pl_doc *const *docs, size_t n) {
  r->languages = PL_NEW_N(a, struct pl_claim_language, n + 1);
  for (size_t i = 0; i < n; i++) {
    struct pl_str code = language_code(pl_doc_within(docs[i]));
    if (code.n && !pl_claim_language_of(r, code)) r->languages[r->language_n++].code = code;
    if (pl_str_ends(docs[i]->path, "claims/prose.yaml")) r->prose = pl_doc_root(docs[i]);
  }
}

/* Whether this PCRE2 reads what the one of the build wrote. */
static bool readable(const struct pl_claim_pack *pack) {
  if (!pack || !pack->n) return false;
  struct pl_pattern *p = pl_pattern_unpack(pack->head, pl_str_n(pack->codes + pack->at[0].code, pack->at[0].code_n));
  pl_pattern_free(p);
  return p != NULL;
}

struct pl_claim_rules *pl_claim_rules_compile(struct pl_arena *a, const struct pl_doc *const *docs, size_t n,
                                              const struct pl_vendors *vendors, const struct pl_claim_pack *pack,
                                              struct pl_error *err) {
  struct pl_error own = {0};
  if (!err) err = &own;
  struct pl_claim_rules *r = PL_NEW(a, struct pl_claim_rules);
  r->room = pl_match_room_new();
  size_t packed = 0;
  if (!readable(pack)) pack = NULL;
  find_languages(a, r, docs, n);
  r->vendors = vendors;
  for (size_t i = 0; i < r->language_n; i++) {
    struct pl_claim_builder b = {.arena = a,
                                 .rules = r,
                                 .language = &r->languages[i],
                                 .err = err,
                                 .docs = docs,
                                 .pack = pack,
                                 .packed = &packed};
    bool ok = read_language(&b, docs, n);
    pl_map_free(&b.lexicons);
    if (!ok) return pl_match_room_free(r->room), NULL;
  }
  r->names = pl_claim_names_new(a, r);
  return r;
}

bool pl_claim_rules_check(const struct pl_claim_rules *rules, bool added_only, struct pl_error *err) {
  for (struct pl_lazy *x = rules->all; x; x = x->next) {
    struct pl_error own = {0};
    if (added_only && !pl_doc_added(x->origin.doc)) continue;
    struct pl_pattern *p = pl_lazy_compile(x, PL_PATTERN_RARE, &own);
    if (!p) return pl_node_fail(x->origin, err, "%s", own.text);
    pl_pattern_free(p);
  }
  return true;
}

bool pl_claim_rules_bounded(const struct pl_claim_rules *rules, struct pl_error *err) {
  for (const struct pl_lazy *x = rules->all; x; x = x->next) {
    const struct pl_pattern *p = x->made;
    if (p && pl_pattern_given_up(p))
      return pl_node_fail(x->origin, err, "pattern that needs too many steps; make its repeats shorter or more exact");
  }
  return true;
}

void pl_claim_rules_free(struct pl_claim_rules *rules) {
  if (!rules) return;
  for (struct pl_lazy *x = rules->all; x; x = x->next)
    pl_pattern_free(atomic_exchange(&x->made, NULL)), pl_pattern_free(atomic_exchange(&x->fast, NULL));
  pl_match_room_free(rules->room);
  rules->room = NULL;
  pl_claim_names_free(rules->names);
}

const struct pl_claim_language *pl_claim_language_of(const struct pl_claim_rules *rules, struct pl_str code) {
  for (size_t i = 0; i < rules->language_n; i++)
    if (pl_str_eq(rules->languages[i].code, code)) return &rules->languages[i];
  return NULL;
}

const struct pl_claim_table *pl_claim_table_of(const struct pl_claim_language *l, struct pl_str name) {
  for (size_t i = 0; i < l->table_n; i++)
    if (pl_str_eq(l->tables[i].name, name)) return &l->tables[i];
  return NULL;
}

const struct pl_claim_entry *pl_claim_table_find(const struct pl_claim_table *t, struct pl_str text) {
  for (size_t i = 0; i < t->n; i++)
    if (pl_lazy_test(t->at[i].is, text) && !pl_lazy_test(t->at[i].is_not, text)) return &t->at[i];
  return NULL;
}
