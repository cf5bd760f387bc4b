/* PCRE2 with limits. Patterns are shared; a room keeps the match data of calls that are over for the next ones, and a call that finds none makes one. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "ruleset/pattern.h"

#include <pcre2.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/utf8.h"

/* Steps bound the time, the heap bounds the memory; a depth of its own would refuse a long but harmless text. */
enum { MATCH_LIMIT = 200000, DEPTH_LIMIT = MATCH_LIMIT, HEAP_LIMIT_KIB = 4096 };
enum { FOREIGN_LIMIT = MATCH_LIMIT / 20, FOREIGN_CHANCES = 20 };

enum { SPARE = 8 };
struct pl_match_room {
  _Atomic(pcre2_match_data *) spare[SPARE]; /* of no call under way; or NULL */
};

struct pl_pattern {
  pcre2_code *code;
  pcre2_match_context *context;
  struct pl_match_room own, *room; /* its own, unless it shares one */
  bool foreign;
  atomic_uint limited; /* matches of a foreign pattern that hit a limit */
};

static void empty(struct pl_match_room *room) {
  for (size_t i = 0; i < SPARE; i++) pcre2_match_data_free(atomic_exchange(&room->spare[i], NULL));
}

struct pl_match_room *pl_match_room_new(void) {
  struct pl_match_room *room = pl_xmalloc(sizeof *room);
  for (size_t i = 0; i < SPARE; i++) atomic_init(&room->spare[i], NULL);
  return room;
}

void pl_match_room_free(struct pl_match_room *room) {
  if (room) empty(room);
  free(room);
}

void pl_pattern_share(struct pl_pattern *p, struct pl_match_room *room) {
  if (p && room) p->room = room;
}

static uint32_t options_of(unsigned flags) {
  uint32_t options =
      PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C; /* MATCH_INVALID_UTF: JIT of 10.42 misses letters beyond ASCII then */
  if (flags & PL_PATTERN_ICASE) options |= PCRE2_CASELESS;
  if (flags & PL_PATTERN_ANCHORED) options |= PCRE2_ANCHORED;
  if (flags & PL_PATTERN_MULTILINE) options |= PCRE2_MULTILINE;
  return options;
}

static struct pl_pattern *pattern_of(pcre2_code *code, bool jit, bool foreign) {
  struct pl_pattern *p = pl_xmalloc(sizeof *p);
  p->code = code;
  p->context = pcre2_match_context_create(NULL);
  for (size_t i = 0; i < SPARE; i++) atomic_init(&p->own.spare[i], NULL);
  p->room = &p->own;
  p->foreign = foreign;
  atomic_init(&p->limited, 0);
  pcre2_set_match_limit(p->context, foreign ? FOREIGN_LIMIT : MATCH_LIMIT);
  pcre2_set_depth_limit(p->context, DEPTH_LIMIT);
  pcre2_set_heap_limit(p->context, HEAP_LIMIT_KIB);
  if (jit) pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); /* fails where there is no JIT: the interpreter does */
  return p;
}

struct pl_pattern *pl_pattern_faster(const struct pl_pattern *p) {
  struct pl_pattern *copy = pattern_of(pcre2_code_copy(p->code), true, false);
  if (p->room != &p->own) copy->room = p->room;
  return copy;
}

struct pl_pattern *pl_pattern_compile(struct pl_str regex, unsigned flags, struct pl_error *err) {
  int code;
  PCRE2_SIZE offset;
  pcre2_code *compiled =
      pcre2_compile((PCRE2_SPTR)(regex.p ? regex.p : ""), regex.n, options_of(flags), &code, &offset, NULL);
  if (!compiled) {
    char text[160];
    pcre2_get_error_message(code, (PCRE2_UCHAR *)text, sizeof text);
    pl_fail(err, "broken pattern at byte %zu of '%.*s': %s", (size_t)offset, (int)(regex.n < 200 ? regex.n : 200),
            regex.p, text);
    return NULL;
  }
  return pattern_of(compiled, !(flags & (PL_PATTERN_RARE | PL_PATTERN_FOREIGN)), (flags & PL_PATTERN_FOREIGN) != 0);
}

void pl_pattern_pack(const struct pl_pattern *p, struct pl_buf *out) {
  uint8_t *bytes;
  PCRE2_SIZE n;
  const pcre2_code *code = p->code;
  if (pcre2_serialize_encode(&code, 1, &bytes, &n, NULL) != 1) abort(); /* only fails without memory */
  pl_buf_add(out, pl_str_n((const char *)bytes, n));
  pcre2_serialize_free(bytes);
}

struct pl_pattern *pl_pattern_unpack(struct pl_str head, struct pl_str rest) {
  struct pl_buf all = {0};
  pcre2_code *code = NULL;
  pl_buf_add(&all, head);
  pl_buf_add(&all, rest);
  int n = pcre2_serialize_decode(&code, 1, (const uint8_t *)all.p, NULL);
  pl_buf_free(&all);
  return n == 1 ? pattern_of(code, false, false) : NULL;
}

void pl_pattern_free(struct pl_pattern *p) {
  if (!p) return;
  empty(&p->own);
  pcre2_match_context_free(p->context);
  pcre2_code_free(p->code);
  free(p);
}

static void take_groups(pcre2_match_data *data, int count, struct pl_match *m) {
  const PCRE2_SIZE *o = pcre2_get_ovector_pointer(data);
  m->count = count < PL_MATCH_GROUPS ? count : PL_MATCH_GROUPS;
  for (int i = 0; i < PL_MATCH_GROUPS; i++) {
    bool there = i < m->count && o[2 * i] != PCRE2_UNSET;
    m->group[i].start = there ? o[2 * i] : SIZE_MAX;
    m->group[i].end = there ? o[2 * i + 1] : SIZE_MAX;
  }
}

static pcre2_match_data *take_data(struct pl_match_room *room) {
  pcre2_match_data *data = NULL;
  for (size_t i = 0; i < SPARE && !data; i++)
    if (atomic_load(&room->spare[i])) data = atomic_exchange(&room->spare[i], NULL);
  if (!data) data = pcre2_match_data_create(PL_MATCH_GROUPS, NULL);
  if (!data) abort();
  return data;
}

static void put_back(struct pl_match_room *room, pcre2_match_data *data) {
  pcre2_match_data *none = NULL;
  for (size_t i = 0; i < SPARE; i++, none = NULL)
    if (atomic_compare_exchange_strong(&room->spare[i], &none, data)) return;
  pcre2_match_data_free(data);
}

bool pl_pattern_at_start(const struct pl_pattern *p) {
  uint32_t options = 0;
  pcre2_pattern_info(p->code, PCRE2_INFO_ALLOPTIONS, &options);
  return (options & PCRE2_ANCHORED) != 0;
}

bool pl_pattern_given_up(const struct pl_pattern *p) {
  return p->foreign && atomic_load(&p->limited) >= FOREIGN_CHANCES;
}

static bool breaks_utf(int count) { return count <= PCRE2_ERROR_UTF8_ERR1 && count >= PCRE2_ERROR_UTF8_ERR21; }

static int try_match(const struct pl_pattern *p, struct pl_str text, size_t from, uint32_t how,
                     pcre2_match_data *data) {
  PCRE2_SPTR subject = (PCRE2_SPTR)(text.p ? text.p : "");
  int count = pcre2_match(p->code, subject, text.n, from, how, data, p->context);
  if (count != PCRE2_ERROR_JIT_STACKLIMIT) return count;
  return pcre2_match(p->code, subject, text.n, from, how | PCRE2_NO_JIT, data, p->context);
}

/* A copy in which a line feed, which '.' does not match, stands for each byte that is no UTF-8; so places stay. */
static char *mended(struct pl_str text) {
  char *copy = pl_xmalloc(text.n + 1);
  for (size_t i = 0, from = 0; i < text.n; from = i) {
    pl_utf8_next(text, &i);
    bool invalid = i == from + 1 && (unsigned char)text.p[from] >= 0x80;
    for (size_t k = from; k < i; k++) copy[k] = invalid ? '\n' : text.p[k];
  }
  return copy;
}

/* Compiled code has a stack of 32 KiB; what needs more is left to the interpreter, which has HEAP_LIMIT_KIB. */
static int match(const struct pl_pattern *p, struct pl_str text, size_t from, uint32_t how, struct pl_match *m) {
  pcre2_match_data *data = take_data(p->room);
  while (from < text.n && ((unsigned char)text.p[from] & 0xC0) == 0x80) from++; /* no match begins within a letter */
  int count = try_match(p, text, from, how, data);
  if (breaks_utf(count)) {
    char *copy = mended(text);
    count = try_match(p, pl_str_n(copy, text.n), from, how, data);
    free(copy);
  }
  if (count == 0) count = PL_MATCH_GROUPS;
  if (count > 0) take_groups(data, count, m);
  put_back(p->room, data);
  return count;
}

bool pl_pattern_search(const struct pl_pattern *p, struct pl_str text, size_t from, unsigned how, struct pl_match *m,
                       bool *limited) {
  if (pl_pattern_given_up(p)) return false;
  uint32_t options = how & PL_SEARCH_HERE ? PCRE2_ANCHORED | PCRE2_NO_JIT : 0;
  if (how & PL_SEARCH_VALID) options |= PCRE2_NO_UTF_CHECK;
  int count = match(p, text, from, options, m);
  if (count < 0 && count != PCRE2_ERROR_NOMATCH) {
    if (limited) *limited = true;
    atomic_fetch_add(&((struct pl_pattern *)(uintptr_t)p)->limited, 1);
  }
  return count > 0;
}

bool pl_pattern_find(const struct pl_pattern *p, struct pl_str text, size_t from, struct pl_match *m, bool *limited) {
  return pl_pattern_search(p, text, from, 0, m, limited);
}

bool pl_pattern_test(const struct pl_pattern *p, struct pl_str text) {
  struct pl_match m;
  return pl_pattern_find(p, text, 0, &m, NULL);
}

int pl_pattern_group(const struct pl_pattern *p, const char *name) {
  int n = pcre2_substring_number_from_name(p->code, (PCRE2_SPTR)name);
  return n < 0 ? -1 : n;
}

struct pl_str pl_match_text(const struct pl_match *m, struct pl_str text, int group) {
  if (group < 0 || group >= m->count || m->group[group].start == SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_str_cut(text, m->group[group].start, m->group[group].end);
}
