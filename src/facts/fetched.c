/* Words near the address decide; data/http.yaml has those that are of the world. */
#include "facts/fetched.h"

#include "facts/hostplace.h"
#include "ruleset/list.h"

bool pl_url_has_api_path(const struct pl_context *c, const struct pl_url *u) {
  return pl_list_starts(pl_part(c, "data/http.yaml", "api_paths"), u->path) ||
         pl_list_find(pl_part(c, "data/http.yaml", "api_parts"), u->path);
}

bool pl_url_is_api(const struct pl_context *c, const struct pl_url *u) {
  return pl_list_glob(pl_part(c, "data/http.yaml", "api_hosts"), u->host) || pl_url_has_api_path(c, u);
}

bool pl_asks_network(const struct pl_context *c, struct pl_str name, struct pl_str text) {
  struct pl_url u;
  return pl_list_ihas(pl_part(c, "data/http.yaml", "networks"), name) && pl_url_next(c->arena, text, 0, &u) &&
         pl_url_has_api_path(c, &u);
}

bool pl_url_is_file(const struct pl_context *c, const struct pl_url *u) {
  struct pl_node ends = pl_node_first(pl_part(c, "data/http.yaml", "files"));
  for (; ends.i && !pl_url_is_api(c, u); ends = pl_node_next(ends)) {
    struct pl_str end = pl_node_text(ends);
    if (u->path.n > end.n && pl_str_closes(u->path, end)) return true;
  }
  return false;
}

/* Text near the address that tells of the request: its call (its function, where that only begins a request that is filled in afterwards), else its function,
 * else a small file where it is a constant. */
static struct pl_str request_text(struct pl_context *c, uint32_t event) {
  uint32_t maker = 0, call = pl_request_around(c, event, &maker);
  if (!call) call = maker;
  uint32_t around = call ? call : pl_event_around(c->events, event, PL_EV_FUNCTION);
  if (call && pl_list_glob(pl_part(c, "data/http.yaml", "filled_in"), pl_names_of(c->names, call)))
    around = pl_event_around(c->events, event, PL_EV_FUNCTION);
  bool small = !around && c->source->bytes.n < 8000;
  return small ? c->source->bytes : pl_source_text(c, around, 1500);
}

/* {CONTACT_EMAIL}: a constant is nobody's datum. */
static bool is_constant(struct pl_str hole) {
  for (size_t i = 0; i < hole.n && hole.p[i] != '}'; i++)
    if (hole.p[i] >= 'a' && hole.p[i] <= 'z') return false;
  return true;
}

/* A hole of the address that is filled with somebody's data: `?email=${…}`. */
static bool holds_person(const struct pl_context *c, const char *list, struct pl_str own) {
  enum { HOLE = 40 };
  struct pl_node words = pl_part(c, "data/http.yaml", list);
  for (size_t at; (at = pl_str_chr(own, '{')) != SIZE_MAX; own = pl_str_cut(own, at + 1, own.n))
    if (pl_any_word(words, pl_str_cut(own, at, at + HOLE)) && !is_constant(pl_str_cut(own, at, at + HOLE))) return true;
  return false;
}

bool pl_url_shows_person(const struct pl_context *c, uint32_t event, const struct pl_url *u) {
  return pl_str_is(c->language->family, "code") && pl_str_chr(u->path, '{') != SIZE_MAX &&
         pl_list_iends(pl_part(c, "data/http.yaml", "pictures"), u->path) &&
         holds_person(c, "portrayed", pl_source_text(c, event, 300));
}

/* Around the address, not within: "?json=true" asks for a format. */
static bool tells_of_body(struct pl_context *c, uint32_t event) {
  struct pl_node words = pl_part(c, "data/http.yaml", "sending");
  struct pl_str text = request_text(c, event), own = pl_source_text(c, event, 2000);
  if (!own.p || !text.p || own.p < text.p || own.p + own.n > text.p + text.n) return pl_list_find(words, text);
  size_t start = (size_t)(own.p - text.p);
  return pl_list_find(words, pl_str_cut(text, 0, start)) ||
         pl_list_find(words, pl_str_cut(text, start + own.n, text.n));
}

bool pl_request_sends(struct pl_context *c, uint32_t event, const struct pl_url *u) {
  if (pl_url_is_file(c, u)) return false;
  return tells_of_body(c, event) || holds_person(c, "personal_holes", pl_source_text(c, event, 300));
}

bool pl_request_shows_key(struct pl_context *c, uint32_t event) {
  return pl_list_find(pl_part(c, "data/http.yaml", "key_marks"), request_text(c, event));
}
