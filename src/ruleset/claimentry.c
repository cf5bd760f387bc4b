/* Reads one form of rules/claims: its patterns, its conditions, and where each piece of the claim comes from. */
#include "ruleset/claimform_p.h"

#include "model/block.h"
#include "ruleset/knownwords.h"

static int index_of(struct pl_str word, const char *const *names) {
  for (int i = 0; names[i]; i++)
    if (pl_str_is(word, names[i])) return i;
  return -1;
}

/* The place of a word in a list, an error when it is none of them. */
static bool choice(struct pl_claim_builder *b, struct pl_node n, const char *const *names, int *out) {
  *out = index_of(pl_node_text(n), names);
  if (*out >= 0) return true;
  const char *near = pl_nearest(pl_node_text(n), names);
  return pl_node_fail(n, b->err, "unknown value '%.*s'%s%s", PL_FMT(pl_node_text(n)), near ? "; did you mean " : "",
                      near ? near : "");
}

/* ---- pieces ---- */

static const char *const normalisers[] = {"seconds", "min_seconds", "date", "number", "clean", "lower", "there", NULL};

/* The nearest normaliser, or table of the language. */
static bool fail_norm(struct pl_claim_builder *b, struct pl_node n, struct pl_str word, bool list) {
  size_t tables = b->language->table_n, own = list ? 0 : sizeof normalisers / sizeof *normalisers - 1;
  const char **all = PL_NEW_N(b->arena, const char *, tables + own + 1);
  for (size_t i = 0; i < own; i++) all[i] = normalisers[i];
  for (size_t i = 0; i < tables; i++) all[own + i] = pl_arena_str(b->arena, b->language->tables[i].name).p;
  const char *near = pl_nearest(word, all);
  return pl_node_fail(n, b->err, "unknown table or normaliser '%.*s'%s%s%s", PL_FMT(word),
                      near ? "; did you mean '" : "; docs/CLAIMS.md lists them", near ? near : "", near ? "'?" : "");
}

static bool read_norm(struct pl_claim_builder *b, struct pl_node n, struct pl_str word, struct pl_claim_piece *p) {
  static const enum pl_norm norms[] = {PL_NORM_SECONDS, PL_NORM_MIN_SECONDS, PL_NORM_DATE, PL_NORM_NUMBER,
                                       PL_NORM_CLEAN,   PL_NORM_LOWER,       PL_NORM_THERE};
  int i = index_of(word, normalisers);
  if (i >= 0) return p->norm = norms[i], true;
  bool list = pl_str_starts(word, "list:"), asks = pl_str_ends(word, "?"), or_words = pl_str_ends(word, "~");
  p->norm = list ? PL_NORM_LIST : asks ? PL_NORM_IN_TABLE : or_words ? PL_NORM_TABLE_OR : PL_NORM_TABLE;
  struct pl_str table = pl_str_cut(word, list ? 5 : 0, word.n - (asks || or_words));
  p->table = pl_claim_table_of(b->language, table);
  return p->table || fail_norm(b, n, table, list);
}

static bool read_own(struct pl_claim_builder *b, struct pl_node n, struct pl_str word, struct pl_claim_piece *p) {
  static const char *const names[] = {"entry", "vendor", "name",  "label",    "column", "heading", "lead_in", "thing",
                                      "match", "hit",    "scope", "duration", "clause", "unit",    NULL};
  static const enum pl_source_kind kinds[] = {
      PL_FROM_ENTRY, PL_FROM_VENDOR, PL_FROM_NAME, PL_FROM_LABEL, PL_FROM_COLUMN,   PL_FROM_HEADING, PL_FROM_LEAD_IN,
      PL_FROM_THING, PL_FROM_MATCH,  PL_FROM_HIT,  PL_FROM_SCOPE, PL_FROM_DURATION, PL_FROM_CLAUSE,  PL_FROM_UNIT};
  if (pl_str_starts(word, "entry.")) return p->from = PL_FROM_ENTRY, p->text = pl_str_cut(word, 6, word.n), true;
  int i = index_of(word, names);
  const char *near = i < 0 ? pl_nearest(word, names) : NULL;
  if (i < 0)
    return pl_node_fail(n, b->err, "unknown source '@%.*s'%s%s%s", PL_FMT(word),
                        near ? "; did you mean '@" : "; docs/CLAIMS.md lists them", near ? near : "", near ? "'?" : "");
  return p->from = kinds[i], true;
}

static void read_literal(struct pl_node n, struct pl_claim_piece *p) {
  struct pl_str s = pl_node_text(n);
  p->from = PL_FROM_LITERAL;
  p->text = s;
  bool plain = n.doc->rec[n.i].plain != 0;
  double number = pl_node_number(n, -1.0);
  if (plain && (pl_str_is(s, "true") || pl_str_is(s, "false")))
    p->value = pl_value_bool(pl_str_is(s, "true"));
  else if (plain && s.n && pl_is_digit(s.p[0]) && number >= 0)
    p->value = pl_value_number(number);
  else
    p->value = pl_value_text(s);
}

static bool read_piece(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_piece *p) {
  struct pl_str s = pl_node_text(n);
  *p = (struct pl_claim_piece){0};
  if (!pl_node_there(n)) return true;
  if (!s.n || (s.p[0] != '$' && s.p[0] != '@')) return read_literal(n, p), true;
  size_t bar = pl_str_chr(s, '|');
  struct pl_str word = pl_str_cut(s, 1, bar == SIZE_MAX ? s.n : bar);
  if (s.p[0] == '$')
    p->from = PL_FROM_GROUP, p->text = pl_arena_str(b->arena, word);
  else if (!read_own(b, n, word, p))
    return false;
  return bar == SIZE_MAX || read_norm(b, n, pl_str_cut(s, bar + 1, s.n), p);
}

static bool read_slots(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  f->value = PL_NEW_N(b->arena, struct pl_claim_slot, pl_node_count(n) + 1);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) {
    struct pl_claim_slot *slot = &f->value[f->value_n++];
    slot->key = pl_node_key(c);
    if (!read_piece(b, c, &slot->piece)) return false;
  }
  return true;
}

/* ---- conditions ---- */

static bool class_bits(struct pl_claim_builder *b, struct pl_node n, uint64_t *bits) {
  if (pl_node_kind(n) == PL_NODE_SCALAR) {
    for (size_t i = 0; i < b->language->class_n; i++)
      if (pl_str_eq(b->language->classes[i].name, pl_node_text(n))) return *bits |= (uint64_t)1 << i, true;
    return pl_node_fail(n, b->err, "unknown class '%.*s'", PL_FMT(pl_node_text(n)));
  }
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (!class_bits(b, c, bits)) return false;
  return true;
}

/* A list of classes means any place; a map names the places. */
static bool read_context(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_context *c, bool *has) {
  static const char *const places[] = {"heading", "lead_in", "column", "label", "before", NULL};
  if (has) *has = pl_node_there(n);
  if (pl_node_kind(n) == PL_NODE_MAP)
    return pl_node_check_keys(n, places, b->err) && class_bits(b, pl_node_get(n, "heading"), &c->heading) &&
           class_bits(b, pl_node_get(n, "lead_in"), &c->lead_in) &&
           class_bits(b, pl_node_get(n, "column"), &c->column) && class_bits(b, pl_node_get(n, "label"), &c->label) &&
           class_bits(b, pl_node_get(n, "before"), &c->before);
  uint64_t all = 0;
  if (!class_bits(b, n, &all)) return false;
  *c = (struct pl_claim_context){all, all, all, all, all};
  return true;
}

static bool read_units(struct pl_claim_builder *b, struct pl_node n, unsigned *units) {
  static const char *const names[] = {"sentence", "item", "cell", "heading", "label", NULL};
  *units =
      pl_node_there(n) ? 0 : 1u << PL_UNIT_SENTENCE | 1u << PL_UNIT_ITEM | 1u << PL_UNIT_CELL | 1u << PL_UNIT_LABEL;
  for (struct pl_node c = pl_node_kind(n) == PL_NODE_SCALAR ? n : pl_node_first(n); c.i; c = pl_node_next(c)) {
    int i;
    if (!choice(b, c, names, &i)) return false;
    *units |= 1u << i;
    if (pl_node_kind(n) == PL_NODE_SCALAR) break;
  }
  return true;
}

/* A flag that has a default. */
static bool flag(struct pl_node form, const char *key, bool otherwise) {
  struct pl_node n = pl_node_get(form, key);
  return pl_node_there(n) ? pl_node_true(n) : otherwise;
}

static bool read_find(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  size_t count = pl_node_kind(n) == PL_NODE_LIST ? pl_node_count(n) : 1;
  f->find = PL_NEW_N(b->arena, struct pl_lazy *, count);
  if (!pl_node_there(n))
    return pl_node_fail(f->node, b->err, "form '%.*s' has no 'find'; add its pattern", PL_FMT(f->id));
  if (pl_node_kind(n) == PL_NODE_SCALAR) return (f->find[f->find_n++] = pl_claim_lazy(b, n)) != NULL;
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (!(f->find[f->find_n++] = pl_claim_lazy(b, c))) return false;
  return true;
}

/* `unless_near` looks at the sentence as it is written, where no stand-in of a vendor or a period stands: such a pattern would never match. */
static bool as_written(struct pl_claim_builder *b, struct pl_node patterns) {
  static const char *const stand_ins[] = {"{vendor", "{duration"};
  size_t count;
  struct pl_str *texts = pl_node_texts(b->arena, patterns, &count);
  for (size_t i = 0; i < 2 * count; i++)
    if (pl_str_find(texts[i / 2], pl_str_of(stand_ins[i % 2])) != SIZE_MAX)
      return pl_node_fail(patterns, b->err,
                          "'unless_near' sees the sentence as written, where '%s}' never stands; use 'unless'",
                          stand_ins[i % 2]);
  return true;
}

static bool read_patterns(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  const struct {
    const char *key;
    struct pl_lazy **to;
  } all[] = {
      {"with", &f->with}, {"unless", &f->unless}, {"unless_near", &f->unless_near}, {"only_near", &f->only_near}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    struct pl_node patterns = pl_node_get(n, all[i].key);
    *all[i].to = pl_claim_lazy(b, patterns);
    if (!*all[i].to && pl_node_there(patterns)) return false;
  }
  return as_written(b, pl_node_get(n, "unless_near")) && read_find(b, pl_node_get(n, "find"), f);
}

/* `need`: words; the stand-ins $vendor and $duration are written as keys of their own. */
static bool read_need(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  f->need_vendor = pl_node_true(pl_node_get(n, "need_vendor"));
  f->need_duration = pl_node_true(pl_node_get(n, "need_duration"));
  f->formats = pl_node_texts(b->arena, pl_node_get(n, "format"), &f->format_n);
  return pl_claim_need(b, pl_node_get(n, "need"), &f->need, &f->need_n) &&
         pl_claim_need(b, pl_node_get(n, "need_too"), &f->need_too, &f->need_too_n);
}

static bool read_each(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  struct pl_node each = pl_node_get(n, "each");
  struct pl_str s = pl_node_text(each);
  f->categories = pl_node_texts(b->arena, pl_node_get(n, "vendor_category"), &f->category_n);
  f->each_in = pl_node_get_text(n, "of");
  if (f->each_in.n) f->each_in = pl_arena_str(b->arena, f->each_in);
  if (!s.n) return true;
  f->each = pl_str_is(s, "vendor") ? PL_EACH_VENDOR : pl_str_is(s, "name") ? PL_EACH_NAME : PL_EACH_TABLE;
  if (f->each != PL_EACH_TABLE) return true;
  f->table = pl_claim_table_of(b->language, s);
  return f->table || pl_node_fail(each, b->err, "unknown table '%.*s'", PL_FMT(s));
}

static bool read_meaning(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  static const char *const polarities[] = {"any", "positive", "negative", "ignore", NULL};
  static const char *const stances[] = {"does", "does_not", "only", NULL};
  static const char *const modalities[] = {"asserted", "may", "hedged", "conditional", "future", NULL};
  struct pl_node polarity = pl_node_get(n, "polarity"), stance = pl_node_get(n, "stance"),
                 modality = pl_node_get(n, "modality");
  int p = PL_POLARITY_ANY;
  f->stance = f->modality = -1;
  if (pl_node_there(polarity) && !choice(b, polarity, polarities, &p)) return false;
  f->polarity = (enum pl_polarity)p;
  f->context_negation = flag(n, "context_negation", true);
  f->only = flag(n, "only", false);
  f->exception_instead = pl_str_is(pl_node_get_text(n, "exceptions"), "instead");
  f->exceptions = f->exception_instead || flag(n, "exceptions", true);
  f->once = flag(n, "once", false);
  f->before = flag(n, "before", false);
  return (!pl_node_there(stance) || choice(b, stance, stances, &f->stance)) &&
         (!pl_node_there(modality) || choice(b, modality, modalities, &f->modality));
}

static bool read_pieces(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  return read_piece(b, pl_node_get(n, "subject"), &f->subject) && read_piece(b, pl_node_get(n, "name"), &f->name) &&
         read_piece(b, pl_node_get(n, "purpose"), &f->purpose) && read_piece(b, pl_node_get(n, "scope"), &f->scope) &&
         read_slots(b, pl_node_get(n, "value"), f);
}

static const char *const form_keys[] = {"id",
                                        "kind",
                                        "find",
                                        "with",
                                        "unless",
                                        "unless_near",
                                        "need",
                                        "need_too",
                                        "need_vendor",
                                        "need_duration",
                                        "unit",
                                        "format",
                                        "in",
                                        "within",
                                        "not_in",
                                        "polarity",
                                        "context_negation",
                                        "only",
                                        "only_near",
                                        "exceptions",
                                        "once",
                                        "before",
                                        "stance",
                                        "modality",
                                        "each",
                                        "of",
                                        "vendor_category",
                                        "subject",
                                        "name",
                                        "purpose",
                                        "scope",
                                        "value",
                                        "match",
                                        "not",
                                        "note",
                                        NULL};

bool pl_claim_form_read(struct pl_claim_builder *b, struct pl_node n, struct pl_claim_form *f) {
  *f = (struct pl_claim_form){.id = pl_node_get_text(n, "id"), .node = n};
  if (!pl_node_check_keys(n, form_keys, b->err)) return false;
  if (!f->id.n) return pl_node_fail(n, b->err, "a form needs an 'id'");
  struct pl_node kind = pl_node_get(n, "kind");
  f->kind = pl_remark_kind_of(pl_node_text(kind));
  if (f->kind == PL_REMARK_END)
    return pl_unknown_claim_kind(pl_node_there(kind) ? kind : n, pl_node_text(kind), b->err);
  if (!pl_node_count(pl_node_get(n, "match")) || !pl_node_count(pl_node_get(n, "not")))
    return pl_node_fail(n, b->err, "form '%.*s' needs sentences under 'match' and under 'not'", PL_FMT(f->id));
  return read_patterns(b, n, f) && read_need(b, n, f) && read_units(b, pl_node_get(n, "unit"), &f->units) &&
         read_context(b, pl_node_get(n, "in"), &f->in, &f->has_in) &&
         read_context(b, pl_node_get(n, "within"), &f->within, &f->has_within) &&
         read_context(b, pl_node_get(n, "not_in"), &f->not_in, NULL) && read_meaning(b, n, f) && read_each(b, n, f) &&
         read_pieces(b, n, f);
}
