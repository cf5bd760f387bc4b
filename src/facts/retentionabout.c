/* What a period is about, from the strongest text that names a thing of data/things.yaml. */
#include "facts/retentionabout.h"

#include "base/path.h"
#include "facts/schedules.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { WINDOW_BEFORE = 240, WINDOW_AFTER = 240, MAX_OF = 80 };

struct pl_str pl_spaced(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n * 2 + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) {
    char ch = s.p[i], before = i ? s.p[i - 1] : '\0', after = i + 1 < s.n ? s.p[i + 1] : '\0';
    bool upper = ch >= 'A' && ch <= 'Z',
         hump = upper && i &&
                ((before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z' && after >= 'a' && after <= 'z'));
    if ((!pl_is_alnum(ch) || hump) && n && out[n - 1] != ' ') out[n++] = ' ';
    if (pl_is_alnum(ch)) out[n++] = pl_lower(ch);
  }
  while (n && out[n - 1] == ' ') n--;
  return (struct pl_str){out, n};
}

/* Where a word stands at the start of a word of the text. */
static bool stands(struct pl_str text, struct pl_str word) {
  for (size_t at = 0, hit; word.n && (hit = pl_str_find(pl_str_cut(text, at, text.n), word)) != SIZE_MAX; at += hit + 1)
    if (at + hit == 0 || text.p[at + hit - 1] == ' ') return true;
  return false;
}

static bool any_stands(struct pl_node words, struct pl_str text) {
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w))
    if (stands(text, pl_node_text(w))) return true;
  return false;
}

/* The class whose words stand in the text (`code` instead of `words` where a class has it: names in code mean less than a policy's words; `beside`
 * instead of both for mere neighbours);
 * *usual gets the word that best names it. `near`: only classes that may be told from mere neighbours. */
static struct pl_str thing_in(const struct pl_ruleset *rules, struct pl_str text, bool near, struct pl_str *usual) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(rules, "data/things.yaml")); k.i; k = pl_node_next(k)) {
    struct pl_node words = pl_node_get(k, near && pl_node_get(k, "beside").i ? "beside" : "code");
    if (!words.i) words = pl_node_get(k, "words");
    if ((near && !pl_node_true(pl_node_get(k, "near"))) || !any_stands(words, text) ||
        any_stands(pl_node_get(k, "not"), text) || any_stands(pl_node_get(k, "never"), text))
      continue;
    *usual = pl_node_text(pl_node_first(pl_node_get(k, "words")));
    return pl_node_key(k);
  }
  return (struct pl_str){NULL, 0};
}

bool pl_retention_names_thing(struct pl_context *c, struct pl_str name) {
  struct pl_str usual;
  return thing_in(c->rules, pl_spaced(c->arena, name), false, &usual).n != 0;
}

struct pl_str pl_retention_member(struct pl_str name) {
  size_t hash = pl_str_rchr(name, '#');
  return hash == SIZE_MAX ? name : pl_str_cut(name, hash + 1, name.n);
}

/* The lines around up to an empty one, comments and strings included: the last resort. */
static struct pl_str window(const struct pl_context *c, uint32_t start) {
  struct pl_str all = c->source->bytes, gap = PL_STR("\n\n");
  size_t from = start > WINDOW_BEFORE ? start - WINDOW_BEFORE : 0, hit;
  while ((hit = pl_str_find(pl_str_cut(all, from, start), gap)) != SIZE_MAX) from += hit + 2;
  struct pl_str after = pl_str_cut(all, start, start + WINDOW_AFTER);
  hit = pl_str_find(after, gap);
  return pl_str_cut(all, from, start + (hit == SIZE_MAX ? after.n : hit));
}

/* Whether the word only says that something is a period, and not of what. */
static bool of_period(struct pl_context *c, struct pl_str word) {
  return !word.n || pl_any_word(pl_retention_data(c, "keep"), word) ||
         pl_any_word(pl_retention_data(c, "weak"), word) || pl_unit_in(c, word) ||
         pl_list_has(pl_retention_data(c, "plain"), word);
}

/* The name without the words of `drop` and those that only say that it is a period. */
static struct pl_str without(struct pl_context *c, struct pl_str spaced, struct pl_node drop) {
  struct pl_str rest = spaced, word, out = {NULL, 0};
  while (rest.p && pl_str_next(&rest, ' ', &word))
    if (!of_period(c, word) && !pl_list_has(drop, word))
      out = out.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(out), PL_FMT(word)) : word;
  return out;
}

struct pl_str pl_retention_stem(struct pl_context *c, struct pl_str spaced) {
  return without(c, spaced, pl_retention_data(c, "moment"));
}

/* "generate upload token service" as "upload token": neither what is done nor what does it. */
static struct pl_str core(struct pl_context *c, struct pl_str name) {
  struct pl_str words = pl_retention_stem(c, pl_spaced(c->arena, pl_last_member(name)));
  for (size_t n = words.n + 1; words.n && words.n < n;) {
    n = words.n;
    size_t first = pl_str_chr(words, ' '), last = pl_str_rchr(words, ' ');
    if (pl_list_has(pl_retention_data(c, "verbs"), pl_str_cut(words, 0, first == SIZE_MAX ? n : first)))
      words = pl_str_cut(words, first == SIZE_MAX ? n : first + 1, n);
    else if (pl_list_has(pl_retention_data(c, "roles"), pl_str_cut(words, last == SIZE_MAX ? 0 : last + 1, n)))
      words = pl_str_cut(words, 0, last == SIZE_MAX ? 0 : last);
  }
  return words;
}

/* Uploads.Service.generate_upload_token: what the function's own name speaks of, else its class. */
static struct pl_str core_of_code(struct pl_context *c, struct pl_str name) {
  struct pl_str own = core(c, name);
  size_t dot = own.n ? SIZE_MAX : pl_str_rchr(name, '.');
  return dot == SIZE_MAX ? own : core(c, pl_str_cut(name, 0, dot));
}

/* TASK_DELETE_RETENTION, deleteExpiredTasks(): of tasks, where nothing else names a thing. */
static struct pl_str last_resort(struct pl_context *c, const struct pl_retention *r) {
  struct pl_node removes = pl_node_get(pl_node_get(pl_retention_data(c, "remove"), "delete"), "words");
  struct pl_str of = without(c, pl_spaced(c->arena, r->name), removes);
  if (!of.n) of = without(c, pl_spaced(c->arena, pl_retention_member(pl_function_text(c, r->event))), removes);
  return pl_str_cut(of, 0, MAX_OF);
}

/* jwt.sign(…): some token, of which kind tells what it is stored in or made by. */
static bool some_token(struct pl_str class, struct pl_str spaced) {
  return pl_str_is(class, "access_token") && !stands(spaced, PL_STR("access"));
}

/* The piece of the surroundings that names a thing. */
static struct pl_str about_piece(struct pl_context *c, struct pl_str around, struct pl_str *class,
                                 struct pl_str *usual) {
  struct pl_str rest = around, piece, found = {NULL, 0};
  *class = found;
  while (rest.n && pl_str_next(&rest, ' ', &piece)) {
    if (pl_str_is(piece, "exports") || pl_str_is(piece, "module.exports")) continue; /* CommonJS */
    struct pl_str spaced = pl_spaced(c->arena, piece), word, here = thing_in(c->rules, spaced, false, &word);
    if (!here.n || (found.n && !pl_list_has(pl_retention_data(c, "token_kinds"), here))) continue;
    *class = here, *usual = word;
    if (found.n || !some_token(here, spaced)) return spaced;
    found = spaced;
  }
  return found;
}

/* Whether the file is about signed tokens, looked for once. */
static bool signs_tokens(struct pl_context *c) {
  bool asked = c->signs_tokens != PL_NOT_ASKED;
  if (!asked) c->signs_tokens = pl_list_find(pl_retention_data(c, "token_files"), c->source->bytes) ? PL_YES : PL_NO;
  return c->signs_tokens == PL_YES;
}

/* exp: now + 8 hours, builder().setExpiration(…), in a file about signed tokens. */
static bool ends_token(struct pl_context *c, const struct pl_retention *r) {
  struct pl_str rest = r->around, name = r->name;
  while (!name.n && rest.n && pl_str_next(&rest, ' ', &name)) /* new Date(…) around a moment tells nothing */
    if (pl_has_word(name, PL_STR("date")) || pl_has_word(name, PL_STR("plus"))) name.n = 0;
  return pl_list_ihas(pl_retention_data(c, "token_claims"), pl_last_member(name)) && signs_tokens(c);
}

/* What a call is told to keep, by its first argument: write("profile:" + id, …). */
static struct pl_str key_argument(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t call = event;
  for (int steps = 0; call && steps < 4 && e->at[call].kind != PL_EV_CALL; steps++) call = e->at[call].parent;
  uint32_t arg = call && e->at[call].kind == PL_EV_CALL ? pl_event_arg(e, call, 0) : 0;
  if (arg && e->at[arg].kind == PL_EV_BINARY) arg = pl_event_child(e, arg, PL_AS_LEFT);
  bool text = arg && (e->at[arg].kind == PL_EV_STRING || e->at[arg].kind == PL_EV_TEMPLATE);
  if (!text || pl_event_inside(e, event, arg) || e->at[arg].text.n > MAX_OF ||
      pl_str_chr(e->at[arg].text, ' ') != SIZE_MAX)
    return (struct pl_str){NULL, 0};
  size_t hole = pl_str_chr(e->at[arg].text, '{');
  return pl_str_cut(e->at[arg].text, 0, hole == SIZE_MAX ? e->at[arg].text.n : hole);
}

/* Texts from the strongest to the weakest: names, calls around, what is removed, what a call keeps, function, class, lines around, path. */
enum telling_text { NAME, ENV, AROUND, REMOVED, KEY, FUNCTION, CLASS, WINDOW, PATH, TEXTS };

/* What the texts have told so far. */
struct telling {
  struct pl_context *c;
  const struct pl_retention *r;
  struct pl_str first; /* a name that no list knows */
  struct pl_str usual; /* the word of the list that was found */
  struct pl_str token; /* the calls around speak of some token: which kind is open */
  bool named;          /* it has a name of its own, which tells more than the neighbours */
};

/* The class of thing that the text names, or empty; *spaced gets its words. */
static struct pl_str class_named(struct telling *t, enum telling_text i, struct pl_str text, struct pl_str *spaced) {
  struct pl_str class = {NULL, 0};
  *spaced = i == AROUND ? about_piece(t->c, text, &class, &t->usual) : pl_spaced(t->c->arena, text);
  if (i != AROUND) class = thing_in(t->c->rules, *spaced, i >= WINDOW, &t->usual);
  if (t->token.n && !pl_list_has(pl_retention_data(t->c, "token_kinds"), class)) return (struct pl_str){NULL, 0};
  if (i != AROUND || !some_token(class, *spaced)) return class;
  t->token = *spaced;
  return (struct pl_str){NULL, 0};
}

/* A name that no list knows: the first one, but what is removed tells more than a moment's name. */
static void note_name(struct telling *t, enum telling_text i, struct pl_str text, struct pl_str spaced) {
  if (i == AROUND || i == WINDOW) return;
  if (i == PATH) spaced = pl_spaced(t->c->arena, pl_path_stem(text));
  struct pl_str plain = i == FUNCTION || i == CLASS ? core_of_code(t->c, text)
                        : t->r->given && i == NAME  ? core(t->c, text)
                                                    : pl_retention_stem(t->c, spaced);
  if (!plain.n || (t->first.n && i != REMOVED)) return;
  t->first = pl_str_cut(plain, 0, MAX_OF);
  t->named = i <= KEY || t->r->action.n;
}

struct pl_str pl_retention_about(struct pl_context *c, const struct pl_retention *r, struct pl_str *class) {
  struct pl_str removed = r->to && !r->action.n ? (struct pl_str){NULL, 0} : pl_retention_removed(c, r), spaced;
  const struct pl_str texts[TEXTS] = {
      [NAME] = r->name,
      [ENV] = r->env,
      [AROUND] = r->around,
      [REMOVED] = removed,
      [KEY] = key_argument(c, r->event),
      [FUNCTION] = pl_retention_member(pl_function_text(c, r->event)),
      [CLASS] = pl_class_text(c, r->event),
      [WINDOW] = window(c, r->to ? (uint32_t)r->from : c->events->at[r->event].start),
      [PATH] = c->source->path,
  };
  struct telling t = {.c = c, .r = r};
  for (enum telling_text i = 0; i < TEXTS; i++) {
    if (i == WINDOW && (t.token.n || ends_token(c, r)))
      return *class = PL_STR("access_token"), t.token.n ? pl_str_cut(t.token, 0, MAX_OF) : PL_STR("access token");
    if (!texts[i].n || (i == WINDOW && t.named)) continue;
    *class = class_named(&t, i, texts[i], &spaced);
    if (class->n && i != WINDOW) return pl_str_cut(spaced, 0, MAX_OF);
    if (class->n)
      return pl_arena_printf(c->arena, "%.*s%s%.*s", PL_FMT(t.first), t.first.n ? ", " : "", PL_FMT(t.usual));
    note_name(&t, i, texts[i], spaced);
  }
  return t.first.n ? t.first : last_resort(c, r);
}

void pl_retention_describe(struct pl_context *c, const struct pl_retention *r, struct pl_fact *f) {
  struct pl_str class, of = pl_retention_about(c, r, &class);
  if (class.n) f->subject = class;
  if (of.n) pl_attr_set_text(c->arena, &f->attrs, "of", f->name = of);
}
