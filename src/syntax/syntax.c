/* One entry for all languages: a grammar with its query, or a line format; parts in another language (scripts in HTML) are parsed in place. */
#include "syntax/syntax.h"

#include <pthread.h>
#include <stdlib.h>

#include "syntax/depth.h"
#include "syntax/grammar_table.h"
#include "syntax/lineform.h"
#include "syntax/macros.h"
#include "syntax/template.h"
#include "syntax/tree.h"
#include "syntax/work.h"

struct compiled {
  pthread_mutex_t lock;
  bool tried;
  struct pl_query *query;
  struct pl_lineform *lines, *guest_lines;
  struct pl_error error;
};

struct pl_syntax {
  const struct pl_languages *languages;
  struct compiled *compiled; /* by language */
};

struct pl_syntax_worker {
  struct pl_syntax *syntax;
  TSParser **parsers; /* by language; NULL until needed */
  struct pl_tree_scratch scratch, inner;
};

struct pl_syntax *pl_syntax_new(const struct pl_languages *languages) {
  struct pl_syntax *s = pl_xmalloc(sizeof *s);
  pl_work_begin();
  s->languages = languages;
  s->compiled = pl_xmalloc(sizeof *s->compiled * (languages->n + 1));
  memset(s->compiled, 0, sizeof *s->compiled * (languages->n + 1));
  for (size_t i = 0; i < languages->n; i++) pthread_mutex_init(&s->compiled[i].lock, NULL);
  return s;
}

void pl_syntax_free(struct pl_syntax *s) {
  if (!s) return;
  for (size_t i = 0; i < s->languages->n; i++) {
    pl_query_free(s->compiled[i].query);
    pl_lineform_free(s->compiled[i].lines);
    pl_lineform_free(s->compiled[i].guest_lines);
    pthread_mutex_destroy(&s->compiled[i].lock);
  }
  free(s->compiled);
  free(s);
}

struct pl_syntax_worker *pl_syntax_worker_new(struct pl_syntax *s) {
  struct pl_syntax_worker *w = pl_xmalloc(sizeof *w);
  *w = (struct pl_syntax_worker){.syntax = s};
  w->parsers = pl_xmalloc(sizeof *w->parsers * (s->languages->n + 1));
  memset(w->parsers, 0, sizeof *w->parsers * (s->languages->n + 1));
  return w;
}

void pl_syntax_worker_free(struct pl_syntax_worker *w) {
  if (!w) return;
  for (size_t i = 0; i < w->syntax->languages->n; i++)
    if (w->parsers[i]) ts_parser_delete(w->parsers[i]);
  free(w->parsers);
  pl_tree_scratch_release(&w->scratch);
  pl_tree_scratch_release(&w->inner);
  free(w);
}

bool pl_syntax_knows(const struct pl_language *language) {
  const struct pl_grammar_row *row = pl_grammar_of(language->name);
  return (row && row->language) || pl_node_there(pl_node_get(language->node, "lines"));
}

static struct compiled *compile(struct pl_syntax *s, const struct pl_language *l) {
  struct compiled *c = &s->compiled[l - s->languages->at];
  pthread_mutex_lock(&c->lock);
  if (!c->tried) {
    c->tried = true;
    if (pl_node_there(pl_node_get(l->node, "lines")))
      c->lines = pl_lineform_new(pl_node_get(l->node, "lines"), &c->error);
    else
      c->query = pl_query_new(s->languages, l, &c->error);
    struct pl_node guest_lines = pl_node_get(pl_node_get(l->node, "guest"), "lines");
    if (pl_node_there(guest_lines) && !c->error.set) c->guest_lines = pl_lineform_new(guest_lines, &c->error);
  }
  pthread_mutex_unlock(&c->lock);
  return c;
}

static TSParser *parser_of(struct pl_syntax_worker *w, const struct pl_language *l, const struct pl_query *q) {
  TSParser **p = &w->parsers[l - w->syntax->languages->at];
  if (!*p) {
    *p = ts_parser_new();
    ts_parser_set_language(*p, q->shapes.language);
  }
  return *p;
}

/* What one file's parsing needs. */
struct job {
  struct pl_syntax_worker *worker;
  struct pl_arena *arena;
  struct pl_event_builder *builder;
  bool error;
};

static void set_flags(struct pl_event_builder *b, size_t from, unsigned flags) {
  for (size_t i = from; i < b->events.n; i++) b->events.at[i].flags |= (uint16_t)flags;
}

/* Parses `text`, which stands at byte `at`, in the language; its events get the flags. */
static void parse_part(struct job *j, const struct pl_language *l, struct pl_str text, uint32_t at, uint32_t parent,
                       unsigned flags) {
  struct compiled *c = compile(j->worker->syntax, l);
  if (!c->query) return;
  size_t n = j->builder->events.n;
  j->builder->base = at;
  pl_tree_events(parser_of(j->worker, l, c->query), c->query, &j->worker->inner, text, j->builder, parent, j->arena,
                 &j->error);
  j->builder->base = 0;
  set_flags(j->builder, n, flags);
}

/* The language that the `inject` map of grammar.json names for a TEXT: by the tag of the element around it ("script"), or "{}" for a
 * hole. NULL: none. */
static const struct pl_language *injected(const struct job *j, const struct pl_language *host,
                                          const struct pl_event *text) {
  const struct pl_event *at = j->builder->events.at, *around = &at[text->parent];
  uint32_t tag = around->kind == PL_EV_ELEMENT ? around->child : 0;
  while (tag && at[tag].as != PL_AS_TAG) tag = at[tag].next;
  if (!tag && text->as != PL_AS_HOLE) return NULL;
  struct pl_str key = text->as == PL_AS_HOLE ? PL_STR("{}") : at[tag].text;
  for (struct pl_node c = pl_node_first(pl_node_get(host->node, "inject")); c.i; c = pl_node_next(c))
    if (pl_str_ieq(pl_node_key(c), key)) return pl_language_named(j->worker->syntax->languages, pl_node_text(c));
  return NULL;
}

/* TEXT events from `from` on for which the host injects a language are parsed in that language, under that event. `masked` is what is
 * parsed: the file without the tags of a template. */
static void inject_parts(struct job *j, const struct pl_language *host, struct pl_str masked, size_t from) {
  if (!pl_node_there(pl_node_get(host->node, "inject"))) return;
  for (size_t i = from, n = j->builder->events.n; i < n; i++) {
    struct pl_event e = j->builder->events.at[i];
    const struct pl_language *l = e.kind == PL_EV_TEXT ? injected(j, host, &e) : NULL;
    if (l)
      parse_part(j, l, pl_str_cut(masked, e.start, e.end), e.start, (uint32_t)i,
                 PL_EVF_INJECTED | (e.flags & PL_EVF_GUEST));
  }
}

/* The guest's part of a template, with what it injects itself (scripts of the HTML around PHP). */
static void guest_events(struct job *j, struct pl_node guest, struct pl_str text) {
  const struct pl_language *l = pl_language_named(j->worker->syntax->languages, pl_node_get_text(guest, "language"));
  if (!l || !pl_str_trim(text).n) return;
  size_t first = j->builder->events.n;
  parse_part(j, l, text, 0, 0, PL_EVF_INJECTED | PL_EVF_GUEST);
  inject_parts(j, l, text, first);
}

/* The guest's lines: those of HAML that begin with a dash, Razor's directives. */
static void guest_lines(struct job *j, const struct pl_language *host, struct compiled *c, struct pl_str bytes) {
  if (!c->guest_lines) return;
  struct pl_node guest = pl_node_get(host->node, "guest");
  struct pl_str code = pl_lineform_code(c->guest_lines, bytes, pl_node_get_text(guest, "end"), j->arena);
  code = pl_template_blocks(j->arena, guest, bytes, code);
  if (code.n) guest_events(j, guest, code);
}

/* A file, or a template of two languages: the host's grammar reads the file without the tags, the guest's grammar what stands in them;
 * with `around` the host reads all of it, and the guest what stands around the tags. */
static void file_events(struct job *j, const struct pl_language *host, struct compiled *c, struct pl_str bytes) {
  struct pl_node guest = pl_node_get(host->node, "guest");
  bool around = pl_node_true(pl_node_get(guest, "around"));
  bytes = pl_template_uncommented(j->arena, pl_node_get(host->node, "blanks"), bytes);
  if (pl_node_true(pl_node_get(host->node, "bare_parameters"))) bytes = pl_template_parameters(j->arena, bytes);
  bytes = pl_macros_opened(j->arena, pl_node_get(host->node, "macros"), bytes);
  struct pl_str masked = bytes, code = {NULL, 0};
  pl_template_split(j->arena, guest, bytes, &masked, &code);
  struct pl_str own = around ? bytes : masked;
  if (!pl_tree_events(parser_of(j->worker, host, c->query), c->query, &j->worker->scratch, own, j->builder, 0, j->arena,
                      &j->error))
    return;
  inject_parts(j, host, own, 1);
  if (around || code.n) guest_events(j, guest, around ? masked : code); /* footer.php may be nothing but HTML */
}

bool pl_syntax_events(struct pl_syntax_worker *w, const struct pl_language *l, struct pl_str bytes,
                      struct pl_arena *arena, struct pl_events *out, struct pl_error *err) {
  struct compiled *c = compile(w->syntax, l);
  double deepest = pl_node_number(pl_node_get(l->node, "max_depth"), 0);
  if (c->error.set) return *err = c->error, false;
  struct pl_event_builder b;
  struct job j = {.worker = w, .arena = arena, .builder = &b};
  pl_builder_init(&b, bytes);
  if (deepest > 0 && pl_too_deep(bytes, (size_t)deepest))
    b.limit = "nested too deeply";
  else if (c->lines)
    pl_lineform_events(c->lines, bytes, arena, &b);
  else
    file_events(&j, l, c, bytes);
  if (!b.limit) guest_lines(&j, l, c, bytes);
  pl_builder_finish(&b, out);
  out->error = j.error;
  return true;
}
