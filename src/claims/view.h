#ifndef PL_CLAIMS_VIEW_H
#define PL_CLAIMS_VIEW_H
/* How claims look at a unit: its text with typography folded (`norm`), and the same with a stand-in for each vendor mention and each
 * duration (`text`), so that forms stay short and the big vocabularies are searched once. */
#include "model/block.h"
#include "ruleset/claimform.h"

struct pl_mention {
  size_t vendor;      /* index into the catalogue */
  struct pl_str name; /* as written; points into norm */
};
struct pl_duration {
  double seconds, min_seconds; /* equal unless a range was given */
  struct pl_str text;          /* as written */
};

/* Bytes of norm between two clauses, in order. */
struct pl_clause_break {
  uint32_t start, end;
};
struct pl_clauses {
  bool known;
  struct pl_clause_break *at;
  size_t n;
  struct pl_arena *arena;
  const struct pl_claim_language *language;
  size_t scope_start, scope_end; /* of the clause whose scope was asked for last; equal: none was */
  struct pl_str scope;
};

struct pl_view {
  const struct pl_unit *unit;
  struct pl_str norm; /* quotes, hyphens and spaces folded */
  struct pl_str text; /* norm with stand-ins */
  uint32_t *to_norm;  /* text.n + 1: byte of norm for each byte of text */
  struct pl_mention *mentions;
  size_t mention_n;
  struct pl_duration *durations;
  size_t duration_n;
  uint64_t stems[PL_STEM_WORDS];
  pl_stem_hits hits, text_hits;    /* where they are in norm, and in text, stand-ins included; in the arena */
  uint64_t *left;                  /* of struct pl_searched, for all units of the document together */
  struct pl_clauses *clauses;      /* found when first asked for */
  struct pl_claim_context context; /* classes of heading, lead-in, column head, label, sentences before */
  bool closed;                     /* the lead-in says that the list is complete */
  bool may;                        /* the lead-in says "may" */
  bool planned;                    /* the heading says "planned" */
  struct pl_str scope;             /* of label, lead-in or heading; or empty */
  struct pl_str topic;             /* what the sentence before said was collected: what "it" is; or empty */
  size_t negative_to; /* up to this byte of norm, heading, lead-in or mark says "not" of what stands here */
  bool question;
  bool valid; /* norm and text are valid UTF-8 */
};

/* Fills the view, all but the context; memory in the arena. */
void pl_view_make(struct pl_arena *a, const struct pl_claim_rules *r, const struct pl_claim_language *l,
                  const struct pl_unit *u, struct pl_view *v);
/* Typography folded: curly quotes, odd spaces and hyphens; and letters that are written in two, where the mark `spelling` says so. */
struct pl_str pl_view_fold(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s);
/* The mention or duration whose stand-in stands at byte i of v->text, or NULL. */
const struct pl_mention *pl_view_mention(const struct pl_view *v, size_t i);
const struct pl_duration *pl_view_duration(const struct pl_view *v, size_t i);
/* The byte of the unit's text from which byte `at` of v->norm comes. */
size_t pl_view_unfold(const struct pl_view *v, size_t at);
/* Where clauses end. */
const struct pl_clauses *pl_view_clauses(const struct pl_view *v);
/* Whether an engine pattern matches in a part of v->norm. */
bool pl_view_marked(const struct pl_claim_language *l, const struct pl_view *v, enum pl_claim_mark mark, size_t start,
                    size_t end);
/* Parts of pl_view_make: the stems of norm; and, when text is there, the same as hits in text: those within stand-ins go, the stand-ins are
 * hits themselves. */
void pl_view_find_stems(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v);
void pl_view_move_stems(struct pl_arena *a, struct pl_view *v);
/* Whether a pattern matches in a part of v->norm, or anywhere in v->text; false for NULL. */
bool pl_view_test(const struct pl_view *v, struct pl_lazy *lazy, size_t start, size_t end);
bool pl_view_test_text(const struct pl_view *v, struct pl_lazy *lazy);
/* The first match from byte `from` on in v->norm, or in a part of it that ends between letters. */
bool pl_view_find(const struct pl_view *v, const struct pl_pattern *p, struct pl_str text, size_t from,
                  struct pl_match *m);
/* The engine pattern, or NULL when it cannot match in this unit. */
const struct pl_pattern *pl_view_mark(const struct pl_claim_language *l, const struct pl_view *v,
                                      enum pl_claim_mark mark);
/* Original words of a range of v->text, stand-ins undone. */
struct pl_str pl_view_words(const struct pl_view *v, size_t start, size_t end);

#endif
