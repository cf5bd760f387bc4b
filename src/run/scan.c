/* Rounds: files with a literal of the rules; then files that call what the rounds before found to be wrappers and clients. */
#include "run/scan.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/parallel.h"
#include "base/path.h"
#include "base/utf8.h"
#include "ruleset/list.h"
#include "ruleset/roles.h"
#include "run/wanted.h"
#include "syntax/syntax.h"
#include "walk/generated.h"

enum { MAX_PARSE = 4 << 20, MAX_SETTINGS = 512 << 10, MAX_ROUNDS = 4 };

struct shared {
  const struct pl_scan_options *o;
  struct pl_scan *out;
  struct pl_syntax *syntax;
  const struct pl_prefilter *filter;
  bool second; /* a later round looks only at code that those before passed over */
  atomic_size_t read, parsed;
  pthread_mutex_t lock; /* guards out->arena */
};

struct worker {
  struct shared *shared;
  struct pl_syntax_worker *syntax;
  struct pl_prefilter_scratch *scratch;
};

static bool is_binary(struct pl_str bytes) { return pl_str_chr(pl_str_cut(bytes, 0, 8192), '\0') != SIZE_MAX; }

/* Why a file of a known language is not analysed, or NULL. */
static const char *unusable(struct pl_str bytes, const struct pl_language *language) {
  if (is_binary(bytes)) return "binary";
  if (bytes.n > MAX_SETTINGS && pl_str_is(language->family, "config")) return "too large for a settings file";
  if (bytes.n > MAX_PARSE) return "too large to parse";
  return NULL;
}

/* A workflow of the code's host, which is no part of the product, may run the product's own jobs. */
static bool may_run_jobs(const struct shared *s, const struct pl_source *source) {
  return source->role == PL_ROLE_DEV &&
         pl_list_glob(pl_ruleset_part(s->o->rules, "data/schedules.yaml", "workflows"), source->path);
}

static bool is_left_out(const struct shared *s, const struct pl_source *source) {
  return s->o->production_only && !pl_role_counts(source->role) && !may_run_jobs(s, source);
}

/* Of such a file only what its schedule does counts. */
static void keep_jobs(struct pl_file_facts *f) {
  size_t kept = 0;
  bool runs = false;
  for (size_t i = 0; i < f->facts.n; i++) runs = runs || f->facts.at[i].kind == PL_FACT_SCHEDULE;
  for (size_t i = 0; runs && i < f->facts.n; i++) {
    const struct pl_fact *x = &f->facts.at[i];
    bool removes = pl_role_counts(x->role) && (x->kind == PL_FACT_RETENTION || x->kind == PL_FACT_DELETION);
    if (removes || x->kind == PL_FACT_SCHEDULE) f->facts.at[kept++] = *x;
  }
  f->facts.n = kept;
  f->aliases.n = f->references.n = f->outcalls.n = f->wrappers.n = 0;
  f->own_domain = f->own_owner = f->own_vendor = (struct pl_str){NULL, 0};
}

static void analyse(struct worker *w, size_t i, const struct pl_language *language, struct pl_arena *arena) {
  struct shared *s = w->shared;
  struct pl_source *source = &s->o->files[i];
  struct pl_error err = {0};
  struct pl_events events;
  const char *reason = NULL;
  if (source->role == PL_ROLE_RUNTIME && pl_looks_generated(source->bytes, &reason))
    source->role = PL_ROLE_GENERATED, source->role_reason = reason;
  if (is_left_out(s, source)) return;
  if (!pl_syntax_events(w->syntax, language, source->bytes, arena, &events, &err)) {
    s->out->skipped[i] = "not parsed";
    return;
  }
  atomic_fetch_add(&s->parsed, 1);
  pl_facts_of_file(arena, s->o->rules, source, language, &events, s->out->by_file[i]);
  if (s->o->production_only && !pl_role_counts(source->role)) keep_jobs(s->out->by_file[i]);
  s->out->skipped[i] = events.limit;
  pl_events_release(&events);
}

static bool worth_keeping(const struct pl_file_facts *f, bool second) {
  return f->facts.n || f->wrappers.n || f->outcalls.n || f->aliases.n || f->own_domain.n || f->own_owner.n ||
         f->own_vendor.n || f->own_name.n || (second && f->constants.n) || pl_file_facts_name_cookies(f);
}

/* Whether functions and clients of other files are used in this language: in a template, not in a style sheet. */
static bool uses_names(const struct pl_language *l) {
  return pl_str_is(l->family, "code") || (pl_str_is(l->family, "markup") && l->ecosystem.n);
}

/* The language that the file is to be read in, now; or NULL. */
static const struct pl_language *to_read_in(const struct shared *s, size_t i) {
  const struct pl_source *source = &s->o->files[i];
  if (is_left_out(s, source)) return NULL;
  const struct pl_language *language = pl_language_named(&s->o->rules->languages, source->language);
  if (!language || !pl_syntax_knows(language) || pl_str_is(language->family, "text")) return NULL;
  bool done = worth_keeping(s->out->by_file[i], s->second) || s->out->skipped[i];
  return s->second && (!uses_names(language) || done) ? NULL : language;
}

static void forget(struct shared *s, size_t i) {
  struct pl_source *source = &s->o->files[i];
  pl_file_facts_forget(s->out->by_file[i]);
  free((void *)(uintptr_t)source->bytes.p);
  source->bytes = (struct pl_str){NULL, 0};
}

static void keep(struct shared *s, size_t i, struct pl_arena *arena) {
  s->out->kept[i] = (char *)(uintptr_t)s->o->files[i].bytes.p;
  pthread_mutex_lock(&s->lock);
  pl_arena_adopt(&s->out->arena, arena);
  pthread_mutex_unlock(&s->lock);
}

static void one_file(struct worker *w, size_t i) {
  struct shared *s = w->shared;
  struct pl_source *source = &s->o->files[i];
  const struct pl_language *language = to_read_in(s, i);
  struct pl_str bytes;
  if (!language) return;
  enum pl_read_status status = pl_tree_read(s->o->tree, s->o->root, source->path, s->o->max_file_size, false, &bytes);
  if (status != PL_READ_OK) {
    s->out->skipped[i] = pl_read_reason(status);
    return;
  }
  if (!s->second) atomic_fetch_add(&s->read, 1);
  struct pl_arena arena = {0};
  source->bytes = bytes;
  if (!s->second && is_binary(bytes)) s->out->skipped[i] = "binary"; /* also UTF-16, in which no literal is found */
  bool hit = pl_prefilter_hit(s->filter, w->scratch, language, bytes);
  if (hit || (!s->second && pl_facts_manifest_path(s->o->rules, source->path))) {
    s->out->skipped[i] = unusable(bytes, language);
    if (!s->out->skipped[i]) analyse(w, i, language, &arena);
  }
  if (!worth_keeping(s->out->by_file[i], s->second) && !(s->second && hit)) { /* what names a function may run it */
    pl_arena_release(&arena);
    forget(s, i);
  } else {
    keep(s, i, &arena);
  }
}

static void work(void *context, unsigned worker, size_t i) {
  struct worker *workers = context;
  one_file(&workers[worker], i);
}

static void run_round(struct shared *s, const struct pl_prefilter *filter, bool second) {
  struct worker workers[PL_MAX_WORKERS];
  unsigned n = pl_parallel_workers(s->o->threads);
  s->filter = filter;
  s->second = second;
  for (unsigned k = 0; k < n; k++)
    workers[k] = (struct worker){s, pl_syntax_worker_new(s->syntax), pl_prefilter_scratch_new(filter)};
  pl_parallel_each(n, s->o->n, work, workers);
  for (unsigned k = 0; k < n; k++) {
    pl_syntax_worker_free(workers[k].syntax);
    pl_prefilter_scratch_free(workers[k].scratch);
  }
}

/* Rounds after the first, as long as they find new names. */
static bool further_rounds(struct shared *s, struct pl_error *err) {
  struct pl_wanted wanted = {.arena = &s->out->arena, .rules = s->o->rules};
  bool ok = true, more = true;
  for (int round = 0; ok && more && round < MAX_ROUNDS; round++) {
    struct pl_strs names = pl_wanted_next(&wanted, s->out->by_file, s->out->n);
    if (!(more = names.n > 0)) break;
    struct pl_prefilter *filter = pl_prefilter_names(s->o->rules, names.at, names.n, err);
    if ((ok = filter != NULL)) run_round(s, filter, true);
    pl_prefilter_free(filter);
  }
  pl_wanted_release(&wanted);
  return ok;
}

/* The product's name, as the scanned folder is called. */
struct pl_str pl_product_name(struct pl_arena *a, const char *root) {
  char *real = realpath(root, NULL);
  struct pl_str name = pl_arena_str(a, pl_path_base(pl_str_of(real ? real : root)));
  free(real);
  return name;
}

bool pl_scan(const struct pl_scan_options *o, struct pl_scan *out, struct pl_error *err) {
  *out = (struct pl_scan){.n = o->n};
  out->by_file = PL_NEW_N(&out->arena, struct pl_file_facts *, o->n + 1);
  out->skipped = PL_NEW_N(&out->arena, const char *, o->n + 1);
  out->kept = PL_NEW_N(&out->arena, char *, o->n + 1);
  for (size_t i = 0; i < o->n; i++) {
    out->by_file[i] = PL_NEW(&out->arena, struct pl_file_facts);
    out->by_file[i]->source = &o->files[i];
  }
  struct shared s = {.o = o, .out = out, .syntax = pl_syntax_new(&o->rules->languages)};
  pthread_mutex_init(&s.lock, NULL);
  struct pl_str packed = {(const char *)pl_prefilter_packed, pl_prefilter_packed_size};
  struct pl_prefilter *filter = pl_prefilter_new(o->rules, packed, err);
  bool ok = filter != NULL;
  if (ok) {
    if (o->without_access) pl_prefilter_ignore(filter, PL_LITERAL_ACCESS);
    run_round(&s, filter, false);
    ok = further_rounds(&s, err);
  }
  pl_prefilter_free(filter);
  pl_syntax_free(s.syntax);
  pthread_mutex_destroy(&s.lock);
  out->read = s.read;
  out->parsed = s.parsed;
  for (size_t i = 0; i < o->n; i++) pl_facts_of_path(&out->arena, o->rules, &o->files[i], out->by_file[i]);
  if (ok) pl_facts_link(&out->arena, o->rules, out->by_file, o->n, pl_product_name(&out->arena, o->root));
  return ok;
}

void pl_scan_release(struct pl_scan *s) {
  for (size_t i = 0; i < s->n; i++) {
    pl_file_facts_release(s->by_file[i]);
    free(s->kept[i]);
  }
  pl_arena_release(&s->arena);
}
