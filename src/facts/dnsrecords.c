/* Records of a zone: who takes the domain's mail, who may send in its name, whose servers its names lead to. The words are in data/dns.yaml. */
#include "facts/context.h"
#include "facts/url.h"
#include "ruleset/list.h"

enum { LONGEST = 2000, HEAD = 160, DEEPEST = 12 };

static struct pl_node dns(const struct pl_context *c, const char *list) { return pl_part(c, "data/dns.yaml", list); }

/* new route53.MxRecord(…), MX("@", 10, "…") */
static bool makes_record(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (int i = 0; event && i < DEEPEST; i++, event = e->at[event].parent)
    if ((e->at[event].kind == PL_EV_CALL || e->at[event].kind == PL_EV_NEW) &&
        pl_list_glob(dns(c, "record_calls"), pl_names_of(c->names, event)))
      return true;
  return false;
}

/* Below a block or among keys that say so: resource "acme_dns_record", type: CNAME. */
static bool below_record(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (int i = 0; (event = e->at[event].parent) && i < DEEPEST; i++)
    if (pl_list_ifind(dns(c, "record_marks"), pl_source_text(c, event, HEAD))) return true;
  return false;
}

/* A host as records write it, "_spf.mail.example": lower-case, without the dot at its end; false for anything else. */
static bool host_of(struct pl_context *c, struct pl_str text, struct pl_str *host) {
  while (text.n && text.p[text.n - 1] == '.') text.n--;
  size_t dot = pl_str_rchr(text, '.');
  if (dot == SIZE_MAX || dot + 2 >= text.n || !pl_is_alpha(text.p[dot + 1])) return false;
  for (size_t i = 0; i < text.n; i++)
    if (!pl_is_alnum(text.p[i]) && !strchr("._-", text.p[i])) return false;
  *host = pl_arena_lower(c->arena, text);
  return true;
}

static bool is_record(struct pl_context *c, uint32_t event) {
  if (pl_str_is(c->language->name, "zonefile")) return true;
  if (!pl_str_is(c->language->family, "config")) return makes_record(c, event);
  struct pl_str key = pl_target_text(c, event);
  if (key.n > 2 && key.p[0] == '"') key = pl_str_cut(key, 1, key.n - 1);
  return pl_list_ihas(dns(c, "record_keys"), key) && below_record(c, event);
}

static void record_fact(struct pl_context *c, uint32_t event, const struct pl_vendor *v, struct pl_str host) {
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "host", host);
}

/* Whether the file names the domain by itself ("ladder.org", $ORIGIN ladder.org): it is the zone's own, or a neighbour of it. */
static bool named_apart(const struct pl_context *c, struct pl_str domain) {
  struct pl_str rest = c->source->bytes, origin = pl_arena_cat(c->arena, PL_STR("$ORIGIN "), domain);
  if (pl_str_find(rest, origin) != SIZE_MAX) return true;
  for (size_t at; (at = pl_str_find(rest, domain)) != SIZE_MAX; rest = pl_str_cut(rest, at + domain.n, rest.n))
    if (!at || strchr("\"'\n@", rest.p[at - 1])) return true;
  return false;
}

/* A sender that the catalogue does not know. */
static void unknown_sender(struct pl_context *c, uint32_t event, struct pl_str host) {
  struct pl_str domain = pl_host_domain(c->arena, host);
  if (!domain.n || pl_map_has(&c->rules->vendors.domains, domain) || named_apart(c, domain) ||
      pl_host_is_nobodys(pl_part(c, "data/hosts.yaml", "nobodys"), host))
    return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_PROCESSOR, domain, domain, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_bool(c->arena, &f->attrs, "unknown", true);
  pl_attr_set_text(c->arena, &f->attrs, "host", host);
}

/* "v=spf1 include:mail.example redirect=…": who may send. */
static void senders(struct pl_context *c, uint32_t event, struct pl_str text) {
  struct pl_str word;
  while (text.p && pl_str_next(&text, ' ', &word)) {
    size_t at = pl_str_starts(word, "include:") ? 8 : pl_str_starts(word, "redirect=") ? 9 : 0;
    struct pl_str host;
    if (!at || !host_of(c, pl_str_cut(word, at, word.n), &host)) continue;
    const struct pl_vendor *v = pl_vendor_of_record(&c->rules->vendors, host);
    if (v)
      record_fact(c, event, v, host);
    else
      unknown_sender(c, event, host);
  }
}

/* "10 mail.example." without its preference. */
static struct pl_str target_of(struct pl_str text) {
  text = pl_str_trim(text);
  while (text.n > 2 && text.p[0] == '"' && text.p[text.n - 1] == '"') text = pl_str_cut(text, 1, text.n - 1);
  size_t space = pl_str_rchr(text, ' ');
  return space == SIZE_MAX ? text : pl_str_cut(text, space + 1, text.n);
}

void pl_facts_dns_record(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text, host;
  if (c->events->at[event].as == PL_AS_KEY || text.n > LONGEST || text.n < 4 || pl_str_chr(text, '.') == SIZE_MAX)
    return;
  size_t spf = pl_str_starts(text, "include:") ? 0 : pl_str_find(text, PL_STR("v=spf1")); /* one part of several */
  if (spf != SIZE_MAX) {
    if (is_record(c, event)) senders(c, event, pl_str_cut(text, spf, text.n));
    return;
  }
  if (!host_of(c, target_of(text), &host)) return;
  const struct pl_vendor *v = pl_vendor_of_record(&c->rules->vendors, host);
  if (v && is_record(c, event)) record_fact(c, event, v, host);
}
