/* Permissions asked of a provider for its users, by the addresses that name them ("https://www.googleapis.com/auth/drive") or by words that are
 * told to be permissions and stand beside the provider's name (GitHub({ scope: "read:org" })). A text may list several. After data/permissions.yaml. */
#include "facts/context.h"
#include "ruleset/list.h"

enum { MOST = 32, LONGEST = 80 };

static bool ends(char c) {
  return pl_is_space(c) || c == ',' || c == '"' || c == '\'' || c == '`' || c == '+' || c == '%' || c == '&';
}

static size_t word_end(struct pl_str s) {
  size_t end = 0;
  while (end < s.n && !ends(s.p[end])) end++;
  return end;
}

/* The file asks for an account of the server's own, whose files are not its users'. */
static bool of_own_account(struct pl_context *c) {
  if (c->own_account == PL_NOT_ASKED) {
    bool own = pl_list_find(pl_part(c, "data/permissions.yaml", "own_account"), c->source->bytes) &&
               !pl_list_find(pl_part(c, "data/permissions.yaml", "users_account"), c->source->bytes);
    c->own_account = own ? PL_YES : PL_NO;
  }
  return c->own_account == PL_YES;
}

static void add(struct pl_context *c, uint32_t event, struct pl_str provider, struct pl_str scope) {
  if (of_own_account(c)) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_AUTH, PL_STR("permission"), scope, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "provider", provider);
  pl_attr_set_text(c->arena, &f->attrs, "scope", scope);
}

static void permissions_at(struct pl_context *c, uint32_t event, struct pl_str provider, struct pl_str address) {
  struct pl_str rest = c->events->at[event].text;
  size_t at;
  for (int n = 0; n < MOST && (at = pl_str_find(rest, address)) != SIZE_MAX; n++) {
    rest = pl_str_cut(rest, at + address.n, rest.n);
    struct pl_str scope = pl_str_cut(rest, 0, word_end(rest));
    if (scope.n && scope.n <= LONGEST) add(c, event, provider, scope);
  }
}

/* What stands around the text, up to the largest expression of a screenful: where the provider is named. */
static struct pl_str around(const struct pl_context *c, uint32_t event) {
  enum { SCREENFUL = 600 };
  const struct pl_events *e = c->events;
  uint32_t top = event;
  for (uint32_t i = event; i && e->at[i].end - e->at[i].start <= SCREENFUL; i = e->at[i].parent) top = i;
  return pl_source_text(c, top, SCREENFUL);
}

static void permission_word(struct pl_context *c, uint32_t event, struct pl_str word, struct pl_str names) {
  struct pl_node all = pl_part(c, "data/permissions.yaml", "permissions");
  for (struct pl_node p = pl_node_first(all); p.i; p = pl_node_next(p)) {
    struct pl_str provider = pl_node_get_text(p, "provider");
    if (pl_node_get(p, "words").i && pl_str_glob(pl_node_get_text(p, "scope"), word) &&
        pl_str_ifind(names, provider) != SIZE_MAX)
      add(c, event, provider, word);
  }
}

/* The part of a text that lists permissions: all of it under such a name, of an address what stands behind "scope="; else empty. */
static struct pl_str listed(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text,
                lead = pl_node_text(pl_part(c, "data/permissions.yaml", "in_address"));
  size_t at = pl_str_find(text, lead);
  if (at != SIZE_MAX) {
    text = pl_str_cut(text, at + lead.n, text.n);
    return pl_str_cut(text, 0, pl_str_chr(text, '&'));
  }
  bool named = pl_any_word(pl_part(c, "data/permissions.yaml", "listed_under"), pl_target_text(c, event));
  return named ? text : (struct pl_str){NULL, 0};
}

static void permission_words(struct pl_context *c, uint32_t event) {
  enum { TEXT_MOST = 600 };
  struct pl_str rest = listed(c, event), names = rest.n && rest.n <= TEXT_MOST ? around(c, event) : rest;
  for (int n = 0; n < MOST && rest.n && rest.n <= TEXT_MOST; n++) {
    size_t end = word_end(rest);
    if (end && end <= LONGEST) permission_word(c, event, pl_str_cut(rest, 0, end), names);
    size_t skip = pl_str_starts(pl_str_cut(rest, end, rest.n), "%20") ? 3 : 1;
    rest = pl_str_cut(rest, end + skip, rest.n);
  }
}

void pl_facts_permission(struct pl_context *c, uint32_t event) {
  struct pl_node all = pl_part(c, "data/permissions.yaml", "addresses");
  for (struct pl_node a = pl_node_first(all); a.i; a = pl_node_next(a))
    permissions_at(c, event, pl_node_key(a), pl_node_text(a));
  permission_words(c, event);
}
