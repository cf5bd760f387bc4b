/* A document is read in parts, several at a time. Parts end where a paragraph, item or cell ends, and depend on the document alone: the number
 * of threads changes nothing. */
#include "claims/parts.h"

#include "base/parallel.h"
#include "claims/headed.h"

/* What no policy that people read comes near. MAX_UNIT and the search budget bound the time that patterns take: searching takes 10 to 20 bytes
 * for each byte of a policy. Candidates, of which there is one in 200 bytes or more, grow with the text, too: what a long document repeats
 * becomes one claim. */
enum {
  PART = 16 << 10, /* bytes */
  MAX_UNIT = 8 << 10,
  SEARCH_FREE = 1 << 20, /* of the first part; the others have PART_FREE */
  PART_FREE = 128 << 10,
  SEARCH_PER_BYTE = 60,
  BYTES_PER_CANDIDATE = 100
};

struct part {
  struct pl_str language; /* of its units, where it is another than the document's; or empty */
  size_t from, to;        /* units */
  uint64_t bytes;
  struct pl_arena arena;
  pl_candidates found;
  const struct pl_unit *announced; /* the last that calls a list complete, with what was found before */
  pl_heading_paths denied;
  const char *limit;
};

struct parts {
  const struct pl_reading *r;
  const struct pl_claim_form *only; /* or NULL for all */
  PL_VEC(struct part) of;
};

/* The cells of the header row say something with the cells below them, not by themselves. */
static bool is_column_head(const struct pl_unit *u) { return u->kind == PL_UNIT_CELL && u->row == 0; }

static bool is_listed(const struct pl_candidate *c) {
  return c->listed && c->claim.kind == PL_CLAIM_PROCESSOR && c->claim.stance != PL_DOES_NOT;
}

/* "These are the only third parties we use": the list of the sentence's own section is complete, or that of the other sections. */
static void close_list(const struct pl_reading *r, size_t from, const struct pl_unit *u) {
  bool here = false;
  for (size_t i = from; u && i < r->out->n; i++)
    here |= is_listed(&r->out->at[i]) && pl_str_eq(r->out->at[i].claim.heading, u->heading);
  for (size_t i = from; u && i < r->out->n; i++)
    if (is_listed(&r->out->at[i]) && (!here || pl_str_eq(r->out->at[i].claim.heading, u->heading)))
      r->out->at[i].claim.closed_world = true;
}

/* What earlier units of the part leave for later ones. */
struct state {
  struct pl_context_cache context;
  struct pl_row_verdict row;
  const struct pl_unit *asked; /* the unit right before, when it is a question */
};

/* "Do you sell my data? No.": what question and answer say together, quoted as they stand. */
static void read_answer(const struct pl_reading *r, const struct pl_unit *asked, const struct pl_view *answer,
                        struct state *state, uint64_t *left, const struct pl_claim_form *only) {
  struct pl_unit said;
  struct pl_view v;
  size_t before = r->out->n;
  if (!pl_answer_states(r, asked, answer, &said)) return;
  pl_view_make(r->arena, r->rules, r->language, &said, &v);
  v.left = left;
  pl_meaning_context(r->arena, r->language, &v, &state->context);
  pl_claims_read_unit(r, &v, only);
  for (size_t i = before; i < r->out->n; i++)
    r->out->at[i].claim.quote = pl_arena_printf(r->arena, "%.*s %.*s", PL_FMT(asked->text), PL_FMT(answer->unit->text));
}

static void read_one(const struct pl_reading *r, size_t i, struct state *state, uint64_t *left,
                     const struct pl_claim_form *only, struct part *p) {
  struct pl_view v;
  pl_view_make(r->arena, r->rules, r->language, &r->doc->units[i], &v);
  v.left = left;
  const struct pl_unit *asked = state->asked;
  state->asked = v.question ? v.unit : NULL;
  if (v.question || is_column_head(v.unit)) return;
  if (asked) read_answer(r, asked, &v, state, left, only);
  pl_meaning_context(r->arena, r->language, &v, &state->context);
  if (pl_row_denies(r, i, &state->row)) v.negative_to = SIZE_MAX;
  size_t before = r->out->n;
  pl_claims_read_unit(r, &v, only);
  pl_meaning_pass_on(r->language, &v, &state->context);
  pl_topic_pass_on(r, &v, before, &state->context);
  if (pl_view_marked(r->language, &v, PL_MK_CLOSED_BY, 0, v.norm.n)) p->announced = v.unit;
  pl_headed_note(r, &v, &p->denied);
}

static void read_part(const struct pl_reading *r, struct part *p, uint64_t most, uint64_t left,
                      const struct pl_claim_form *only) {
  struct state state = {0};
  for (size_t i = p->from; i < p->to && r->out->n < most && left; i++)
    if (r->doc->units[i].text.n <= MAX_UNIT)
      read_one(r, i, &state, &left, only, p);
    else
      p->limit = "sentence too long: policy read in part";
  if (r->out->n >= most) p->limit = PL_TOO_MANY_CLAIMS;
  if (!left) p->limit = "too much to search: policy read in part";
}

/* Languages that take turns cut a text into many small parts, which together may not search for more than large ones. */
static uint64_t part_free(const struct part *p) {
  enum { LEAST = PART_FREE / 8 };
  uint64_t share = p->bytes < PART ? PART_FREE * p->bytes / PART : PART_FREE;
  return share < LEAST ? LEAST : share;
}

static void each_part(void *context, unsigned worker, size_t i) {
  struct parts *all = context;
  struct part *p = &all->of.at[i];
  struct pl_reading own = *all->r;
  (void)worker;
  own.arena = &p->arena;
  own.out = &p->found;
  const struct pl_claim_language *other = p->language.n ? pl_claim_language_of(own.rules, p->language) : NULL;
  if (other) own.language = other;
  own.allowed = PL_NEW_N(own.arena, uint64_t, pl_claim_index_words(own.language->index));
  uint64_t most = PL_MAX_CLAIMS / all->of.n + p->bytes / BYTES_PER_CANDIDATE,
           search = (i ? part_free(p) : SEARCH_FREE) + SEARCH_PER_BYTE * p->bytes;
  if (!other || !all->only) read_part(&own, p, most, search, all->only); /* a form is one language's */
}

static void cut(struct parts *all, const struct pl_document *doc) {
  struct part p = {0};
  for (size_t i = 0; i < doc->n; i++) {
    p.bytes += doc->units[i].text.n;
    p.to = i + 1;
    bool ends = p.to == doc->n || doc->units[p.to].block != doc->units[i].block,
         other = p.to < doc->n && !pl_str_eq(doc->units[p.to].language, doc->units[i].language);
    if (p.to < doc->n && !other && (!ends || p.bytes < PART)) continue;
    p.language = doc->units[i].language;
    pl_vec_push(&all->of, p);
    p = (struct part){.from = p.to};
  }
}

/* Appends what the part found; its memory lives on with the reading's. */
static void take(const struct pl_reading *r, struct part *p, pl_heading_paths *denied) {
  for (size_t k = 0; k < p->denied.n; k++) pl_vec_push(denied, p->denied.at[k]);
  pl_vec_free(&p->denied);
  for (size_t k = 0; k < p->found.n; k++) pl_vec_push(r->out, p->found.at[k]);
  pl_vec_free(&p->found);
  pl_arena_adopt(r->arena, &p->arena);
}

const char *pl_claims_read_parts(const struct pl_reading *r, unsigned threads, const struct pl_claim_form *only) {
  struct parts all = {.r = r, .only = only};
  const struct pl_unit *announced = NULL;
  const char *limit = NULL;
  pl_heading_paths denied = {0};
  size_t first = r->out->n;
  cut(&all, r->doc);
  pl_parallel_each(threads < all.of.n ? threads : (unsigned)all.of.n, all.of.n, each_part, &all);
  for (size_t i = 0; i < all.of.n; i++) {
    struct part *p = &all.of.at[i];
    take(r, p, &denied);
    if (p->announced) announced = p->announced;
    if (p->limit) limit = p->limit;
  }
  close_list(r, first, announced);
  pl_headed_settle(r, first, &denied);
  pl_vec_free(&denied);
  pl_vec_free(&all.of);
  return limit;
}
