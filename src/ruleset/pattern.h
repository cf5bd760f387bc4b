#ifndef PL_RULESET_PATTERN_H
#define PL_RULESET_PATTERN_H
/* Regular expressions: the one module behind which PCRE2 stands. Always UTF-8 (invalid bytes never match), bounded by
 * match, depth and heap limits, so that no input makes a pattern run away: a match that hits a limit counts as "no match" and is counted.
 * A compiled pattern may be used by several threads at once. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

struct pl_pattern; /* owned by whoever compiled it; pl_pattern_free */

enum pl_pattern_flags {
  PL_PATTERN_ICASE = 1,
  PL_PATTERN_ANCHORED = 2,
  PL_PATTERN_MULTILINE = 4,
  PL_PATTERN_RARE =
      8, /* no JIT: for patterns that are tried a few times only, where compiling costs more than matching */
  PL_PATTERN_FOREIGN =
      16 /* of rules that come with a scanned product: a twentieth of the steps, and given up after 20 matches that needed more */
};

/* NULL with *err set (text and offset) when it does not compile. JIT is used where there is one. */
struct pl_pattern *pl_pattern_compile(struct pl_str regex, unsigned flags, struct pl_error *err);
/* The same pattern with JIT, for one that was compiled without and turns out to be used often. The caller owns it. */
struct pl_pattern *pl_pattern_faster(const struct pl_pattern *p);
void pl_pattern_free(struct pl_pattern *p);

/* Working memory for matches, shared by many patterns: each has 20 KiB of its own otherwise, once it is used. Any number of threads. */
struct pl_match_room;
struct pl_match_room *pl_match_room_new(void); /* the caller owns it; pl_match_room_free after its patterns */
void pl_match_room_free(struct pl_match_room *room);
/* Lets the pattern (or NULL), and those that pl_pattern_faster makes of it, use the room (or NULL: its own). Before its first search. */
void pl_pattern_share(struct pl_pattern *p, struct pl_match_room *room);
/* Whether it matches at the start of a text alone: there is one place to try then. */
bool pl_pattern_at_start(const struct pl_pattern *p);
/* Whether a foreign pattern was given up. */
bool pl_pattern_given_up(const struct pl_pattern *p);

/* Adds the compiled pattern as bytes that pl_pattern_unpack reads. */
void pl_pattern_pack(const struct pl_pattern *p, struct pl_buf *out);
/* A pattern of such bytes, given in two parts, without JIT. NULL when they are of another version or build of PCRE2. The bytes are
 * trusted: only those that were built into the program. */
struct pl_pattern *pl_pattern_unpack(struct pl_str head, struct pl_str rest);

enum { PL_MATCH_GROUPS = 24 };
struct pl_match {
  struct {
    size_t start, end;
  } group[PL_MATCH_GROUPS]; /* start == SIZE_MAX when the group took no part; [0] is the whole match */
  int count;
};
/* Searches from byte `from`. False: no match (or a limit was hit, *limited is set when given). */
bool pl_pattern_find(const struct pl_pattern *p, struct pl_str text, size_t from, struct pl_match *m, bool *limited);
/* The same, only for a match that begins at `from` (HERE), or in a text that is known to be valid UTF-8 and not cut within a letter (VALID:
 * checking it anew for each search costs more than many a search). */
enum pl_search { PL_SEARCH_HERE = 1, PL_SEARCH_VALID = 2 };
bool pl_pattern_search(const struct pl_pattern *p, struct pl_str text, size_t from, unsigned how, struct pl_match *m,
                       bool *limited);
/* Whether it matches anywhere. */
bool pl_pattern_test(const struct pl_pattern *p, struct pl_str text);
/* Number of the named group, or -1. */
int pl_pattern_group(const struct pl_pattern *p, const char *name);
/* Text of a group in the last match; empty when it took no part. */
struct pl_str pl_match_text(const struct pl_match *m, struct pl_str text, int group);

#endif
