/* One entry for all languages: a grammar with its query, or a line format; parts in another language (scripts in HTML) are parsed in place. */
#include "syntax/syntax.h"

#include <pthread.h>
#include <stdlib.h>

#include "syntax/grammar_table.h"
#include "syntax/lineform.h"
#include "syntax/tree.h"

struct compiled {
  bool tried;
  struct pl_query *query;
  struct pl_lineform *lines;
  struct pl_error error;
};

struct pl_syntax {
  const struct pl_languages *languages;
  struct compiled *compiled; /* by language */
  pthread_mutex_t lock;
};

struct pl_syntax_worker {
  struct pl_syntax *syntax;
  TSParser **parsers; /* by language; NULL until needed */
  struct pl_tree_scratch scratch, inner;
};

struct pl_syntax *pl_syntax_new(const struct pl_languages *languages) {
  struct pl_syntax *s = pl_xmalloc(sizeof *s);
  s->languages = languages;
  s->compiled = pl_xmalloc(sizeof *s->compiled * (languages->n + 1));
  memset(s->compiled, 0, sizeof *s->compiled * (languages->n + 1));
  pthread_mutex_init(&s->lock, NULL);
  return s;
}

void pl_syntax_free(struct pl_syntax *s) {
  if (!s) return;
  for (size_t i = 0; i < s->languages->n; i++) {
    pl_query_free(s->compiled[i].query);
    pl_lineform_free(s->compiled[i].lines);
  }
  pthread_mutex_destroy(&s->lock);
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
  pthread_mutex_lock(&s->lock);
  if (!c->tried) {
    c->tried = true;
    if (pl_node_there(pl_node_get(l->node, "lines")))
      c->lines = pl_lineform_new(l, &c->error);
    else
      c->query = pl_query_new(s->languages, l, &c->error);
  }
  pthread_mutex_unlock(&s->lock);
  return c;
}

static TSParser *parser_of(struct pl_syntax_worker *w, const struct pl_language *l, const struct pl_query *q) {
  TSParser **p = &w->parsers[l - w->syntax->languages->at];
  if (!*p) {
    *p = ts_parser_new();
    ts_parser_set_language(*p, q->language);
  }
  return *p;
}

/* The language named by the `inject` map of grammar.json for an element's tag ("script": "javascript"), or NULL. */
static const struct pl_language *injected(const struct pl_syntax *s, const struct pl_language *host, struct pl_str tag) {
  struct pl_node map = pl_node_get(host->node, "inject");
  for (struct pl_node c = pl_node_first(map); c.i; c = pl_node_next(c))
    if (pl_str_ieq(pl_node_key(c), tag)) return pl_language_named(s->languages, pl_node_text(c));
  return NULL;
}

/* TEXT events inside an element whose tag injects a language are parsed in that language, under that event. */
static bool inject_parts(struct pl_syntax_worker *w, const struct pl_language *host, struct pl_arena *arena, struct pl_event_builder *b,
                         bool *error) {
  size_t n = b->events.n;
  for (uint32_t i = 1; i < n; i++) {
    struct pl_event e = b->events.at[i], around = b->events.at[e.parent];
    if (e.kind != PL_EV_TEXT || around.kind != PL_EV_ELEMENT) continue;
    uint32_t tag = around.child;
    while (tag && b->events.at[tag].as != PL_AS_TAG) tag = b->events.at[tag].next;
    const struct pl_language *l = tag ? injected(w->syntax, host, b->events.at[tag].text) : NULL;
    struct compiled *c = l ? compile(w->syntax, l) : NULL;
    if (!c || !c->query) continue;
    b->base = e.start;
    pl_tree_events(parser_of(w, l, c->query), c->query, &w->inner, pl_str_cut(b->bytes, e.start, e.end), b, i, arena, error);
    b->base = 0;
  }
  return true;
}

bool pl_syntax_events(struct pl_syntax_worker *w, const struct pl_language *l, struct pl_str bytes, struct pl_arena *arena,
                      struct pl_events *out, struct pl_error *err) {
  struct compiled *c = compile(w->syntax, l);
  if (c->error.set) return *err = c->error, false;
  struct pl_event_builder b;
  bool error = false, ok = true;
  pl_builder_init(&b, bytes);
  if (c->lines)
    pl_lineform_events(c->lines, bytes, arena, &b);
  else
    ok = pl_tree_events(parser_of(w, l, c->query), c->query, &w->scratch, bytes, &b, 0, arena, &error);
  if (ok && pl_node_there(pl_node_get(l->node, "inject"))) inject_parts(w, l, arena, &b, &error);
  pl_builder_finish(&b, out);
  out->error = error;
  return ok || pl_fail(err, "the parser gave up");
}
