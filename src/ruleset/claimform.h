#ifndef PL_RULESET_CLAIMFORM_H
#define PL_RULESET_CLAIMFORM_H
/* Claim forms: the linguistic knowledge of the YAML files under rules/claims/<language>, ready to be used.
 *
 * A file holds any of these maps: `lexicons` (named alternatives, used as {name} in patterns), `tables` (named lists of entries that
 * turn words into ids), `classes` (kinds of headings, lead-ins, column heads and labels), `marks` (patterns that the engine itself
 * asks for: negators, clause breaks, durations …) and `forms`. docs/CLAIMS.md describes each key.
 *
 * Rules are compiled once and then shared by threads; their patterns on first use (ruleset/lazy.h). One that does not compile never matches,
 * and pl_claim_rules_check reports it with its file and line. */
#include "base/vec.h"
#include "model/claim.h"
#include "ruleset/doc.h"
#include "ruleset/lazy.h"
#include "ruleset/vendor.h"

/* Stand-ins in rewritten text: one private-use code point for each vendor mention and each duration of the unit. */
enum { PL_MARK_VENDOR = 0xE000, PL_MARK_DURATION = 0xE800, PL_MARK_END = 0xF000 };

/* One row of a table: words that mean `id`. */
struct pl_claim_entry {
  struct pl_str id;
  struct pl_lazy *is;     /* any of these */
  struct pl_lazy *is_not; /* a hit that lies in one of these is none; or NULL */
  uint16_t *need;         /* stems of which one must be in the unit, besides what `is` needs; need_n 0: none named */
  size_t need_n;
  struct pl_attr *attrs; /* further columns of the row: {"country":"IN"} */
};
struct pl_claim_table {
  struct pl_str name;
  struct pl_claim_entry *at;
  size_t n;
  uint16_t *need; /* stems of all entries; need_n 0 when an entry needs none */
  size_t need_n;
};

/* A pattern with the stems that its rule names besides those that the pattern shows. */
struct pl_claim_marker {
  struct pl_lazy *is;
  uint16_t *need;
  size_t need_n;
};

/* A class of context; its place in the array is its bit. */
struct pl_claim_class {
  struct pl_str name;
  struct pl_claim_marker heading, lead_in, column, label, before;
};
enum { PL_CLASS_MAX = 64 };
/* Sets of classes by place; also the classes that a unit's context belongs to. */
struct pl_claim_context {
  uint64_t heading, lead_in, column, label, before; /* before: of the sentences ahead of it in its paragraph */
};

/* Where a piece of a claim comes from: a literal, a group of the match, or one of the engine's own. */
enum pl_source_kind {
  PL_FROM_NONE,
  PL_FROM_LITERAL,
  PL_FROM_GROUP,
  PL_FROM_ENTRY,
  PL_FROM_VENDOR,
  PL_FROM_NAME,
  PL_FROM_LABEL,
  PL_FROM_COLUMN,
  PL_FROM_HEADING,
  PL_FROM_LEAD_IN,
  PL_FROM_THING,
  PL_FROM_MATCH,
  PL_FROM_HIT,
  PL_FROM_SCOPE,
  PL_FROM_DURATION,
  PL_FROM_CLAUSE,
  PL_FROM_UNIT
};
enum pl_norm {
  PL_NORM_NONE,
  PL_NORM_SECONDS,
  PL_NORM_MIN_SECONDS,
  PL_NORM_DATE,
  PL_NORM_NUMBER,
  PL_NORM_CLEAN,
  PL_NORM_LOWER,
  PL_NORM_TABLE,
  PL_NORM_IN_TABLE,
  PL_NORM_THERE,
  PL_NORM_LIST,
  PL_NORM_TABLE_OR
};
struct pl_claim_piece {
  enum pl_source_kind from;
  struct pl_str text;    /* LITERAL: the text; GROUP: the group's name */
  struct pl_value value; /* LITERAL as typed value */
  enum pl_norm norm;
  const struct pl_claim_table *table; /* PL_NORM_TABLE, PL_NORM_LIST */
};
struct pl_claim_slot {
  struct pl_str key;
  struct pl_claim_piece piece;
};

enum pl_polarity { PL_POLARITY_ANY, PL_POLARITY_POSITIVE, PL_POLARITY_NEGATIVE, PL_POLARITY_IGNORE };
enum pl_each { PL_EACH_NONE, PL_EACH_TABLE, PL_EACH_VENDOR, PL_EACH_NAME };

struct pl_claim_form {
  struct pl_str id;
  struct pl_node node; /* the entry: tests, messages */
  enum pl_claim_kind kind;
  struct pl_lazy **find; /* each is searched for repeatedly */
  size_t find_n;
  struct pl_lazy *with;        /* must match somewhere in the unit; or NULL */
  struct pl_lazy *unless;      /* must not match anywhere in the unit; or NULL */
  struct pl_lazy *unless_near; /* must not match in the clause of the match; or NULL */
  struct pl_lazy *only_near;   /* must match in the clause for stance `only`; or NULL */
  uint16_t *need;              /* stems: one of them must be in the unit; 0: no condition */
  size_t need_n;
  uint16_t *need_too; /* and one of these */
  size_t need_too_n;
  bool need_vendor, need_duration;
  const struct pl_str *formats; /* documents of these formats only; none given: all */
  size_t format_n;
  unsigned units;                             /* bit per enum pl_unit_kind */
  struct pl_claim_context in, within, not_in; /* any of `in`, any of `within` when given, none of `not_in` */
  bool has_in, has_within;
  enum pl_polarity polarity;
  bool context_negation;  /* a negative heading or lead-in makes it negative */
  bool only;              /* "only", "solely" … near the match give the stance and the purpose */
  bool exceptions;        /* an exception after a negative match becomes a claim of its own */
  bool exception_instead; /* … and stands for the negative one: "not shared beyond what log-in needs" is sharing */
  bool once;              /* at most one claim a unit */
  bool before;            /* the thing spoken of stands before the match: "LOGS are kept for" */
  int stance;             /* fixed enum pl_stance, or -1 */
  int modality;           /* fixed, or -1 */
  enum pl_each each;
  const struct pl_claim_table *table;
  const struct pl_str *categories; /* vendors of these categories only; none given: all */
  size_t category_n;
  struct pl_str each_in; /* group whose text is searched; empty: the whole unit */
  struct pl_claim_piece subject, name, purpose, scope;
  struct pl_claim_slot *value;
  size_t value_n;
};
/* Engine patterns, in the order of pl_claim_mark_names. */
enum pl_claim_mark {
  PL_MK_CLAUSE,
  PL_MK_NEGATOR,
  PL_MK_FALSE_NEGATOR,
  PL_MK_NEGATIVE_CONTEXT,
  PL_MK_NEGATIVE_CELL,
  PL_MK_MAY,
  PL_MK_HEDGED,
  PL_MK_CONDITIONAL,
  PL_MK_FUTURE,
  PL_MK_ONLY,
  PL_MK_CLOSED,
  PL_MK_OPEN,
  PL_MK_EXCEPTION,
  PL_MK_SCOPE,
  PL_MK_DURATION,
  PL_MK_STRIP,
  PL_MK_PRONOUN,
  PL_MK_NOT_NAME,
  PL_MK_QUESTION,
  PL_MK_TITLE,
  PL_MK_NEGATOR_BEHIND,
  PL_MK_NAME_SUFFIX,
  PL_MK_CLOSED_BY,
  PL_MK_PREDICATE,
  PL_MK_AFFIRMED,
  PL_MK_ROW_VERDICT,
  PL_MK_OWN_NAME,
  PL_MK_LEFT_OUT,
  PL_MK_NAMED,
  PL_MK_ONE_SORT,
  PL_MK_ANAPHOR,
  PL_MK_DENIED_BELOW,
  PL_MK_UNFILLED,
  PL_MK_SPELLING,
  PL_MK_ROW_DENIED,
  PL_MK_DENIED_AT_END,
  PL_MK_DENIED_SECTION,
  PL_MK_ASKED,
  PL_MK_PASSED_OVER,
  PL_MK_DESCRIBING,
  PL_MK_COUNT
};
struct pl_claim_stems; /* word beginnings, looked for once a unit */
struct pl_claim_index; /* forms by the stems that they wait for */

struct pl_claim_language {
  struct pl_str code; /* "en" */
  bool unicode;
  struct pl_claim_table *tables;
  size_t table_n;
  struct pl_claim_class *classes;
  size_t class_n;
  struct pl_claim_marker marks[PL_MK_COUNT];
  struct pl_claim_form *forms;
  size_t form_n;
  struct pl_claim_stems *stems;
  struct pl_claim_index *index;
  struct pl_str *not_vendors; /* phrases in which a vendor's name is no mention of the vendor */
  size_t not_vendor_n;
};

struct pl_claim_names; /* matcher of vendor names */
struct pl_claim_rules {
  struct pl_claim_language *languages;
  size_t language_n;
  const struct pl_vendors *vendors; /* borrowed */
  struct pl_node prose;             /* claims/prose.yaml: where sentences end, what tells a language */
  struct pl_claim_names *names;
  struct pl_match_room *room; /* of all patterns */
  struct pl_lazy *all;
};

struct pl_claim_pack; /* what the build worked out of the built-in patterns: ruleset/claimpack.h */

/* Compiles. `docs` are the parsed files of rules/claims: the folder names the language, prose.yaml is of all; others are passed over. Documents and
 * vendors must outlive the rules, which live in the arena, but for compiled patterns: pl_claim_rules_free. With a `pack` (or NULL) its patterns
 * are taken from there, unless this PCRE2 cannot read them; the documents that it was made of must then come first.
 * NULL with *err (path and line) when a rule is broken. */
struct pl_claim_rules *pl_claim_rules_compile(struct pl_arena *a, const struct pl_doc *const *docs, size_t n,
                                              const struct pl_vendors *vendors, const struct pl_claim_pack *pack,
                                              struct pl_error *err);
/* Compiles every pattern, or every one of added rules; false with *err for the first broken one. */
bool pl_claim_rules_check(const struct pl_claim_rules *rules, bool added_only, struct pl_error *err);
/* False with *err for the first pattern of added rules that was given up while policies were read: it needs too many steps. */
bool pl_claim_rules_bounded(const struct pl_claim_rules *rules, struct pl_error *err);
/* Releases the compiled patterns. */
void pl_claim_rules_free(struct pl_claim_rules *rules);

/* The language with this code, or NULL. */
const struct pl_claim_language *pl_claim_language_of(const struct pl_claim_rules *rules, struct pl_str code);
const struct pl_claim_table *pl_claim_table_of(const struct pl_claim_language *l, struct pl_str name);
/* The entry of a table that the text names (first that matches), or NULL. */
const struct pl_claim_entry *pl_claim_table_find(const struct pl_claim_table *t, struct pl_str text);

/* Sets the bits of all stems that begin a word (a stem written with '$' behind it: that are a word) of the text (which may hold stand-ins). `bits` has PL_STEM_WORDS words. */
void pl_claim_stems_scan(const struct pl_claim_stems *s, struct pl_str text, uint64_t bits[PL_STEM_WORDS]);
/* The same, and where they begin, in the order of the text; added to the list, which the caller frees. */
void pl_claim_stems_find(const struct pl_claim_stems *s, struct pl_str text, uint64_t bits[PL_STEM_WORDS],
                         pl_stem_hits *hits);
/* The forms that the stems allow, as a set by their place in `forms`, which has pl_claim_index_words() words. */
size_t pl_claim_index_words(const struct pl_claim_index *x);
void pl_claim_index_find(const struct pl_claim_index *x, const uint64_t bits[PL_STEM_WORDS], uint64_t *forms);

static inline bool pl_marker_could(const struct pl_claim_marker *m, const uint64_t bits[PL_STEM_WORDS]) {
  return pl_claim_stems_has(bits, m->need, m->need_n) && pl_lazy_could(m->is, bits);
}

/* The vendor that is named at byte `at` of the text: its index and the end of the name; false when none. An index of SIZE_MAX
 * means a phrase that is no vendor mention and is to be passed over. `weak` tells of an ordinary word that could be a name, `opens` of one
 * that has its capital letter from the sentence that it opens. */
struct pl_claim_mention {
  size_t vendor, end;
  bool weak, opens;
};
bool pl_claim_names_at(const struct pl_claim_names *names, struct pl_str text, size_t at, struct pl_claim_mention *m);

#endif
