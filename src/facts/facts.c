/* The readers in one pass over the events of a file. */
#include "facts/flowlocal.h"
#include "facts/facts.h"

#include <stdlib.h>

#include "facts/constants.h"
#include "facts/readers.h"
#include "facts/routes.h"

void pl_file_facts_release(struct pl_file_facts *f) {
  pl_vec_free(&f->facts);
  pl_vec_free(&f->wrappers);
  pl_vec_free(&f->outcalls);
  pl_vec_free(&f->carried);
  pl_vec_free(&f->aliases);
  pl_vec_free(&f->constants);
  pl_vec_free(&f->references);
}

void pl_file_facts_forget(struct pl_file_facts *f) {
  f->constants.n = 0;
  f->module = (struct pl_str){NULL, 0};
}

void pl_facts_of_file(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      const struct pl_language *language, const struct pl_events *events, struct pl_file_facts *out) {
  struct pl_names names;
  struct pl_parts parts = {0};
  struct pl_context c = {.arena = arena,
                         .rules = rules,
                         .source = source,
                         .language = language,
                         .events = events,
                         .names = &names,
                         .out = out,
                         .parts = &parts};
  pl_names_init(&names, arena, events, language, source->path);
  out->module = names.self;
  pl_lines_init(&c.lines, source->bytes);
  for (uint32_t i = 1; i < events->n; i++) pl_facts_read_event(&c, i);
  pl_facts_manifest(&c);
  pl_facts_sql(&c);
  pl_facts_route_file(&c);
  pl_facts_logrotate(&c);
  pl_facts_aliases(&c);
  pl_facts_module_root(&c);
  pl_lines_release(&c.lines);
  pl_flow_held_release(&c);
  pl_names_release(&names);
}
