/* From words to patterns: expands {lexicons}. */
#include "ruleset/claimform_p.h"

#include "base/buf.h"

enum { EXPAND_DEPTH = 8, MAX_PATTERN = 64 << 10 }; /* bytes: PCRE2 takes no longer ones */

static bool expand_into(struct pl_claim_builder *b, struct pl_node at, struct pl_str s, struct pl_buf *out, int depth);

/* "(?:a|b|c)" of a list, the expanded scalar itself for a scalar. */
static bool expand_node(struct pl_claim_builder *b, struct pl_node n, struct pl_buf *out, int depth) {
  if (pl_node_kind(n) == PL_NODE_SCALAR) return expand_into(b, n, pl_node_text(n), out, depth);
  pl_buf_puts(out, "(?:");
  bool first = true, ok = true;
  for (struct pl_node c = pl_node_first(n); ok && c.i; c = pl_node_next(c), first = false) {
    if (!first) pl_buf_putc(out, '|');
    ok = expand_node(b, c, out, depth);
  }
  pl_buf_putc(out, ')');
  return ok;
}

static bool expand_name(struct pl_claim_builder *b, struct pl_node at, struct pl_str name, struct pl_buf *out,
                        int depth) {
  if (pl_str_is(name, "vendor")) return pl_buf_puts(out, "[\\x{E000}-\\x{E7FF}]"), true;
  if (pl_str_is(name, "duration")) return pl_buf_puts(out, "[\\x{E800}-\\x{EFFF}]"), true;
  struct pl_node *list = pl_map_get(&b->lexicons, name);
  if (!list) return pl_node_fail(at, b->err, "unknown lexicon '%.*s'", PL_FMT(name));
  if (depth >= EXPAND_DEPTH)
    return pl_node_fail(at, b->err, "lexicon '%.*s' contains itself; take it out", PL_FMT(name));
  if (out->n > MAX_PATTERN)
    return pl_node_fail(at, b->err, "pattern longer than %d bytes with its lexicons; split it", MAX_PATTERN);
  bool choice = pl_str_chr(pl_node_text(*list), '|') != SIZE_MAX; /* a|b, which goes no further than the lexicon */
  if (choice) pl_buf_puts(out, "(?:");
  bool ok = expand_node(b, *list, out, depth + 1);
  if (choice) pl_buf_putc(out, ')');
  return ok;
}

static bool expand_into(struct pl_claim_builder *b, struct pl_node at, struct pl_str s, struct pl_buf *out, int depth) {
  for (size_t i = 0; i < s.n; i++) {
    size_t end = i + 1;
    bool opens =
        s.p[i] == '{' && end < s.n && pl_is_alpha(s.p[end]) && (i == 0 || (s.p[i - 1] != '\\' && s.p[i - 1] != 'x'));
    while (opens && end < s.n && s.p[end] != '}') end++;
    if (!opens || end >= s.n) {
      pl_buf_putc(out, s.p[i]);
    } else {
      if (!expand_name(b, at, pl_str_cut(s, i + 1, end), out, depth)) return false;
      i = end;
    }
  }
  return true;
}

struct pl_str pl_claim_expand(struct pl_claim_builder *b, struct pl_node n) {
  struct pl_buf out = {0};
  bool ok = expand_node(b, n, &out, 0);
  struct pl_str s = ok ? pl_arena_str(b->arena, pl_buf_str(&out)) : (struct pl_str){NULL, 0};
  pl_buf_free(&out);
  return s;
}

static struct pl_lazy *new_lazy(struct pl_claim_builder *b, struct pl_node origin) {
  struct pl_lazy *lazy = PL_NEW(b->arena, struct pl_lazy);
  lazy->origin = origin;
  lazy->room = b->rules->room;
  lazy->next = b->rules->all;
  return b->rules->all = lazy;
}

/* The pattern that the build made of this node; NULL when the node is not built in. */
static struct pl_lazy *packed_lazy(struct pl_claim_builder *b, struct pl_node origin) {
  const struct pl_claim_pack *pack = b->pack;
  size_t i = *b->packed;
  if (!pack || pl_doc_added(origin.doc)) return NULL;
  while (i < pack->n && (pack->at[i].node != origin.i || b->docs[pack->at[i].doc] != origin.doc)) i++;
  if (i == pack->n) return NULL;
  const struct pl_claim_packed *row = &pack->at[ *b->packed = i]; /* own rules may have taken out those before it */
  struct pl_lazy *lazy = new_lazy(b, origin);
  lazy->code = pl_str_n(pack->codes + row->code, row->code_n);
  lazy->head = &pack->head;
  lazy->need = row->need ? pack->words + row->need : NULL;
  lazy->opening = row->opening ? pack->words + row->opening : NULL;
  ++*b->packed;
  return lazy;
}

static struct pl_lazy *add_lazy(struct pl_claim_builder *b, struct pl_node origin, struct pl_str regex) {
  struct pl_lazy *lazy = new_lazy(b, origin);
  lazy->flags = PL_PATTERN_ICASE;
  lazy->regex = regex;
  lazy->unicode = b->language->unicode;
  if (pl_str_starts(regex, "= ")) lazy->flags = 0, lazy->regex = pl_str_cut(regex, 2, regex.n);
  if (pl_doc_added(origin.doc)) lazy->flags |= PL_PATTERN_FOREIGN;
  struct pl_claim_words words = pl_claim_words_of(b, lazy->regex);
  lazy->need = words.need;
  lazy->opening = words.opening;
  return lazy;
}

struct pl_lazy *pl_claim_lazy(struct pl_claim_builder *b, struct pl_node n) {
  struct pl_lazy *packed = pl_node_there(n) ? packed_lazy(b, n) : NULL;
  if (packed || !pl_node_there(n)) return packed;
  struct pl_str regex = pl_claim_expand(b, n);
  return regex.p ? add_lazy(b, n, regex) : NULL;
}

struct pl_lazy *pl_claim_lazy_of_two(struct pl_claim_builder *b, struct pl_node x, struct pl_node y) {
  if (!pl_node_there(x) || !pl_node_there(y)) return pl_claim_lazy(b, pl_node_there(x) ? x : y);
  struct pl_lazy *packed = packed_lazy(b, x);
  if (packed) return packed;
  struct pl_str first = pl_claim_expand(b, x), second = pl_claim_expand(b, y);
  if (!first.p || !second.p) return NULL;
  return add_lazy(b, x, pl_arena_printf(b->arena, "(?:%.*s|%.*s)", PL_FMT(first), PL_FMT(second)));
}

bool pl_lazy_pack(const struct pl_lazy *lazy, struct pl_buf *out, struct pl_error *err) {
  struct pl_error own = {0};
  struct pl_pattern *p = pl_lazy_compile(lazy, PL_PATTERN_RARE, &own);
  if (!p) return pl_node_fail(lazy->origin, err, "%s", own.text);
  pl_pattern_pack(p, out);
  pl_pattern_free(p);
  return true;
}

/* ---- lists of needed words ---- */

typedef PL_VEC(uint16_t) stem_list;

static void keep(struct pl_claim_builder *b, stem_list *list, uint16_t **need, size_t *count) {
  *count = list->n;
  *need = PL_NEW_N(b->arena, uint16_t, list->n + 1);
  if (list->n) memcpy(*need, list->at, list->n * sizeof(uint16_t));
  pl_vec_free(list);
}

static bool need_one(struct pl_claim_builder *b, struct pl_node n, stem_list *list) {
  struct pl_str s = pl_node_text(n);
  if (!s.n) return pl_node_fail(n, b->err, "'need' holds words");
  if (s.p[0] != '{' || s.n < 2 || !pl_is_alpha(s.p[1]))
    return pl_vec_push(list, pl_claim_stems_add(b->arena, b->language->stems, s)), true;
  struct pl_str all = pl_claim_expand(b, n);
  if (!all.p) return false;
  const uint16_t *set = pl_claim_words_of(b, all).need;
  for (size_t i = 1; set && i <= set[0]; i++) pl_vec_push(list, set[i]);
  if (set) return true;
  return pl_node_fail(n, b->err, "an alternative of '%.*s' has no word that must be there: name the words needed",
                      PL_FMT(s));
}

bool pl_claim_need(struct pl_claim_builder *b, struct pl_node n, uint16_t **need, size_t *count) {
  stem_list list = {0};
  bool ok = true;
  if (pl_node_kind(n) == PL_NODE_SCALAR) ok = need_one(b, n, &list);
  for (struct pl_node c = pl_node_first(n); ok && c.i; c = pl_node_next(c)) ok = need_one(b, c, &list);
  keep(b, &list, need, count);
  return ok;
}
