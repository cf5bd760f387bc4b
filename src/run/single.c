/* The stages of run/scan.c for one source. */
#include "run/single.h"

#include <stdlib.h>

#include "prefilter/prefilter.h"
#include "syntax/syntax.h"

struct pl_single {
  const struct pl_ruleset *rules;
  struct pl_syntax *syntax;
  struct pl_syntax_worker *worker;
  struct pl_prefilter *filter;
  struct pl_prefilter_scratch *scratch;
  struct pl_arena arena;
  struct pl_source source;
  struct pl_file_facts facts;
};

struct pl_single *pl_single_new(const struct pl_ruleset *rules, struct pl_error *err) {
  struct pl_prefilter *filter =
      pl_prefilter_new(rules, pl_str_n((const char *)pl_prefilter_packed, pl_prefilter_packed_size), err);
  if (!filter) return NULL;
  struct pl_single *s = pl_xmalloc(sizeof *s);
  *s = (struct pl_single){.rules = rules, .filter = filter, .syntax = pl_syntax_new(&rules->languages)};
  s->worker = pl_syntax_worker_new(s->syntax);
  s->scratch = pl_prefilter_scratch_new(filter);
  return s;
}

bool pl_single_knows(const struct pl_single *s, struct pl_str path) {
  const struct pl_language *l = pl_language_of(&s->rules->languages, path);
  return l && pl_syntax_knows(l) && !pl_str_is(l->family, "text");
}

bool pl_single_passes(const struct pl_single *s, struct pl_str path, struct pl_str bytes) {
  if (pl_facts_manifest_path(s->rules, path)) return true;
  const struct pl_language *l = pl_language_of(&s->rules->languages, path);
  return !l || pl_prefilter_hit(s->filter, s->scratch, l, bytes);
}

static void reset(struct pl_single *s) {
  pl_file_facts_release(&s->facts);
  pl_arena_release(&s->arena);
  s->facts = (struct pl_file_facts){0};
  s->arena = (struct pl_arena){0};
}

const struct pl_file_facts *pl_single_facts(struct pl_single *s, struct pl_str path, struct pl_str bytes,
                                            struct pl_error *err) {
  const struct pl_language *l = pl_language_of(&s->rules->languages, path);
  struct pl_file_facts *facts = &s->facts;
  struct pl_events events;
  reset(s);
  s->source = (struct pl_source){.path = path, .bytes = bytes, .role = PL_ROLE_RUNTIME};
  facts->source = &s->source;
  if (l && !pl_syntax_events(s->worker, l, bytes, &s->arena, &events, err)) return NULL;
  if (l) {
    s->source.language = l->name;
    pl_facts_of_file(&s->arena, s->rules, &s->source, l, &events, facts);
    pl_events_release(&events);
  }
  pl_facts_of_path(&s->arena, s->rules, &s->source, facts);
  pl_facts_link(&s->arena, s->rules, &facts, 1, (struct pl_str){NULL, 0});
  return facts;
}

void pl_single_free(struct pl_single *s) {
  if (!s) return;
  reset(s);
  pl_prefilter_scratch_free(s->scratch);
  pl_prefilter_free(s->filter);
  pl_syntax_worker_free(s->worker);
  pl_syntax_free(s->syntax);
  free(s);
}
