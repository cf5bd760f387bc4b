/* Names of cookies that stand in settings: an object of the product's own, a file of configuration, what an annotation reads from one, a constant that a
 * call makes. Those of files of configuration are called `setting:` and the path of their keys, however it is spelled where it is read. */
#include <string.h>

#include "base/path.h"
#include "facts/constants.h"
#include "facts/spec.h"

enum { DEEPEST = 6, LONGEST = 160 };

/* "Auth:CookieName", auth.cookie-name, AUTH__COOKIE_NAME: setting:auth.cookiename */
struct pl_str pl_setting_name(struct pl_context *c, struct pl_str path) {
  char *out = pl_arena_alloc(c->arena, path.n + 9);
  size_t n = 8;
  memcpy(out, "setting:", n);
  for (size_t i = 0; i < path.n; i++) {
    char s = path.p[i];
    bool twice = s == '_' && i + 1 < path.n && path.p[i + 1] == '_';
    if (s == ':' || s == '.' || s == '/' || twice)
      out[n++] = '.';
    else if (pl_is_alnum(s))
      out[n++] = pl_lower(s);
    i += twice;
  }
  return pl_str_n(out, n);
}

/* cookieName, session_name, remember_me_name */
bool pl_names_a_cookie_setting(struct pl_str key) {
  bool kept = pl_has_word(key, PL_STR("session")) || pl_has_word(key, PL_STR("remember"));
  return pl_names_a_cookie(key) || (kept && pl_has_word(key, PL_STR("name")));
}

static struct pl_str key_text(const struct pl_events *e, uint32_t pair) {
  uint32_t key = e->at[pair].kind == PL_EV_PAIR ? pl_event_child(e, pair, PL_AS_KEY) : 0;
  return key ? e->at[key].text : (struct pl_str){NULL, 0};
}

/* The keys around and the pair's own, the outermost first; whether the last two of them name a cookie. */
static struct pl_str key_path(const struct pl_context *c, uint32_t pair, bool *cookie) {
  const struct pl_events *e = c->events;
  struct pl_str path = key_text(e, pair);
  int budget = DEEPEST;
  *cookie = pl_names_a_cookie_setting(path);
  for (uint32_t i = e->at[pair].parent, depth = 0; i && budget; i = e->at[i].parent) {
    struct pl_str key = key_text(e, i);
    if (!key.n || path.n > LONGEST) continue;
    budget--;
    bool named = pl_str_is(path, "name") && pl_has_word(key, PL_STR("session"));
    if (!depth++) *cookie = *cookie || named || pl_names_a_cookie(key);
    path = pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(key), PL_FMT(path));
  }
  return path;
}

/* config/shop.php is read as config("shop.…"). */
static struct pl_str file_part(const struct pl_context *c) {
  struct pl_str path = c->source->path, base = pl_path_base(path);
  bool folder = pl_str_starts(path, "config/") || pl_str_find(path, PL_STR("/config/")) != SIZE_MAX;
  return folder && pl_str_is(c->language->ecosystem, "php") && pl_str_ends(base, ".php")
             ? pl_str_cut(base, 0, base.n - 4)
             : (struct pl_str){NULL, 0};
}

/* "setting:/cookie.name" of setting:app.cookie.name: as the fields of a struct are called that a file of settings fills. */
struct pl_str pl_setting_tail(struct pl_arena *a, struct pl_str name) {
  size_t last = pl_str_rchr(name, '.'),
         before = last == SIZE_MAX ? SIZE_MAX : pl_str_rchr(pl_str_cut(name, 0, last), '.');
  struct pl_str two =
      last == SIZE_MAX || before == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(name, before + 1, name.n);
  if (!two.n || !pl_names_a_cookie_setting(two)) return (struct pl_str){NULL, 0};
  return pl_arena_cat(a, PL_STR("setting:/"), pl_arena_lower(a, two));
}

struct pl_str pl_setting_last(struct pl_arena *a, struct pl_str name) {
  struct pl_str last = pl_last_member(name);
  return pl_names_a_cookie(last) ? pl_arena_cat(a, PL_STR("setting:/."), pl_arena_lower(a, last))
                                 : (struct pl_str){NULL, 0};
}

void pl_facts_cookie_setting(struct pl_context *c, uint32_t event) {
  bool cookie, code = pl_str_is(c->language->family, "code");
  uint32_t value = pl_event_child(c->events, event, PL_AS_VALUE);
  if (!value || c->events->at[value].kind == PL_EV_OBJECT || !key_text(c->events, event).n) return;
  struct pl_str path = key_path(c, event, &cookie), file = file_part(c);
  if (!cookie || path.n > LONGEST) return;
  if (code && file.n) path = pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(file), PL_FMT(path));
  bool setting = !code || file.n;
  struct pl_str tail = setting ? pl_setting_tail(c->arena, pl_setting_name(c, path)) : (struct pl_str){NULL, 0};
  if (tail.n) pl_constant_add(c, tail, value);
  pl_constant_add(c,
                  setting ? pl_setting_name(c, path)
                          : pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(path)),
                  value);
}

/* $conf['session_name'] = 'sid': the settings of a product that keeps them in a list of its own. */
void pl_facts_keyed_setting(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET), value = pl_event_child(e, event, PL_AS_VALUE),
           key = target && e->at[target].kind == PL_EV_INDEX ? pl_event_child(e, target, PL_AS_KEY) : 0;
  value = value ? pl_names_unwrap(e, value) : 0;
  if (!key || !value || e->at[key].kind != PL_EV_STRING || e->at[value].kind != PL_EV_STRING) return;
  struct pl_str text = e->at[key].text;
  if (text.n <= LONGEST && pl_names_a_cookie_setting(text)) pl_constant_add(c, pl_setting_name(c, text), value);
}

/* @Value("${app.cookie.name:sid}") String cookieName */
void pl_facts_cookie_annotation(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str text = e->at[event].text;
  if (!pl_str_starts(text, "${") || !pl_str_ends(text, "}") || !pl_str_is(c->language->ecosystem, "java")) return;
  struct pl_str field = pl_decorated(c, event), key = pl_str_cut(text, 2, text.n - 1);
  if (!field.n || !(pl_names_a_cookie(field) || pl_names_a_cookie(key))) return;
  size_t colon = pl_str_chr(key, ':');
  struct pl_str own = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(field));
  struct pl_const v = {.kind = PL_CONST_TEXT, .text = pl_setting_name(c, key), .is_name = true};
  if (colon != SIZE_MAX) v.text = pl_str_cut(key, colon + 1, key.n), v.is_name = false;
  if (v.text.n && v.text.n < LONGEST) pl_vec_push(&c->out->constants, ((struct pl_constant){own, v}));
}

/* define("SESSION_COOKIE", "sid"): `makes_constants` of the language's description. */
void pl_facts_made_constant(struct pl_context *c, uint32_t event) {
  struct pl_str maker = pl_language_text(c->language, "makes_constants");
  if (!maker.n || !pl_str_eq(pl_names_of(c->names, event), maker)) return;
  uint32_t name = pl_event_arg(c->events, event, 0), value = pl_event_arg(c->events, event, 1);
  if (!name || !value || c->events->at[name].kind != PL_EV_STRING) return;
  struct pl_str text = c->events->at[name].text;
  pl_constant_add(c, pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(text)), value);
}

struct pl_str pl_cookie_setting_key(struct pl_context *c, uint32_t at) {
  const struct pl_events *e = c->events;
  at = pl_names_unwrap(e, at);
  uint32_t key = !at                             ? 0
                 : e->at[at].kind == PL_EV_CALL  ? pl_event_arg(e, at, 0)
                 : e->at[at].kind == PL_EV_INDEX ? pl_event_child(e, at, PL_AS_KEY)
                                                 : 0;
  bool text = key && e->at[key].kind == PL_EV_STRING && e->at[key].text.n < LONGEST;
  return text && pl_names_a_cookie_setting(e->at[key].text) ? e->at[key].text : (struct pl_str){NULL, 0};
}

struct pl_str pl_cookie_setting_read(struct pl_context *c, uint32_t at) {
  struct pl_str key = pl_cookie_setting_key(c, at);
  return key.n ? pl_setting_name(c, key) : key;
}
