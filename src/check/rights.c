/* Capabilities are facts; which of them answer to which right is data (data/coverage.yaml, `rights`). */
#include "check/rights.h"

#include "check/messages.h"
#include "check/scope.h"
#include "check/things.h"

bool pl_right_answers(const struct pl_checker *c, struct pl_str right, pl_evidence *out) {
  struct pl_node names = pl_node_member(pl_data_of(c, "coverage.yaml", "rights"), right);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if ((f->kind == PL_FACT_CAPABILITY || pl_takes_away(f)) && pl_list_has(names, f->subject)) pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
  return pl_node_there(names);
}

void pl_right_deletions_of(const struct pl_checker *c, struct pl_str quote, pl_evidence *out) {
  if (pl_str_ifind(quote, PL_STR("account")) != SIZE_MAX) return;
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (pl_takes_away(&c->in->facts[i]) && pl_share_word(c, quote, c->in->facts[i].subject, false))
      pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
}

static bool uses_category(const struct pl_checker *c, const char *category) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_INIT && pl_role_counts(f->role) &&
        pl_str_is(pl_attr_text(f->attrs, "category"), category))
      return true;
  }
  return false;
}

static void facts_that(const struct pl_checker *c, bool (*fits)(const struct pl_checker *c, const struct pl_fact *f),
                       pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (fits(c, &c->in->facts[i])) pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
}

static bool mails_news(const struct pl_checker *c, const struct pl_fact *f) {
  bool own = f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "mail");
  return (own || pl_message_sent(c, f)) && pl_message_advertises(c, f);
}

static bool keeps_consent(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return f->kind == PL_FACT_CAPABILITY && pl_str_is(f->subject, "consent_kept");
}

bool pl_right_missed(const struct pl_checker *c, struct pl_str right, pl_evidence *out) {
  if (!c->in->code_files) return false;
  if (pl_str_is(right, "withdraw_consent")) {
    facts_that(c, keeps_consent, out);
    return out->n > 0;
  }
  if (!pl_str_is(right, "opt_out")) return true;
  facts_that(c, mails_news, out);
  /* Without mail there is nothing to unsubscribe from. A service for newsletters puts the link in by itself. */
  return (out->n || uses_category(c, "email")) && !uses_category(c, "marketing");
}

/* The text of the claim's document from its line on. */
static struct pl_str text_from(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_str rest = {NULL, 0}, line;
  for (size_t i = 0; i < c->in->document_count; i++)
    if (pl_str_eq(c->in->documents[i].path, cl->path)) rest = c->in->documents[i].text;
  for (uint32_t n = 1; n < cl->span.line && pl_str_next(&rest, '\n', &line); n++) continue;
  return rest;
}

struct pl_str pl_sentence_behind(const struct pl_checker *c, const struct pl_claim *cl) {
  enum { NEAR = 800, END = 16, SENTENCE = 200 };
  struct pl_str near = pl_str_cut(text_from(c, cl), 0, NEAR);
  struct pl_str end = pl_str_cut(cl->quote, cl->quote.n > END ? cl->quote.n - END : 0, cl->quote.n);
  size_t at = pl_str_find(near, end);
  if (!end.n || at == SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_str_trim(pl_str_cut(near, at + end.n, at + end.n + SENTENCE));
}

bool pl_right_asked_for_next(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_str next = pl_sentence_behind(c, cl);
  return next.n && pl_list_istarts(pl_data_of(c, "coverage.yaml", "asks_next"), next);
}

/* The text up to the next heading, as far as marks of it show. */
static struct pl_str section(const struct pl_checker *c, struct pl_str text) {
  for (struct pl_node m = pl_node_first(pl_data_of(c, "coverage.yaml", "next_heading")); m.i; m = pl_node_next(m)) {
    size_t at = pl_str_ifind(text, pl_node_text(m));
    text.n = at < text.n ? at : text.n;
  }
  return text;
}

bool pl_right_asked_for_below(const struct pl_checker *c, const struct pl_claim *cl) {
  enum { SECTION = 2500, SENTENCE = 160 };
  struct pl_str text = section(c, pl_str_cut(text_from(c, cl), 0, SECTION));
  struct pl_node leads = pl_data_of(c, "coverage.yaml", "all_asked_for");
  for (struct pl_node lead = pl_node_first(leads); lead.i; lead = pl_node_next(lead)) {
    size_t at = pl_str_ifind(text, pl_node_text(lead));
    if (at != SIZE_MAX && pl_coverage_within(c, "by_letter", pl_str_cut(text, at, at + SENTENCE))) return true;
  }
  return false;
}

/* What stands behind "delete": "contacts, deals and notes", without where and when. */
static struct pl_str list_in(const struct pl_checker *c, struct pl_str quote) {
  size_t at = pl_str_ifind(quote, PL_STR("delete "));
  if (at == SIZE_MAX || pl_str_ifind(quote, PL_STR("account")) != SIZE_MAX) return (struct pl_str){NULL, 0};
  struct pl_str list = pl_str_cut(quote, at + strlen("delete "), quote.n);
  for (struct pl_node w = pl_node_first(pl_data_of(c, "promises.yaml", "list_ends")); w.i; w = pl_node_next(w))
    list.n = pl_str_ifind(list, pl_node_text(w)) < list.n ? pl_str_ifind(list, pl_node_text(w)) : list.n;
  return list;
}

enum { STORED = 1, DELETED = 2 };

/* Whether the thing is stored, and deleted by code of its own, not only along with something else. */
static unsigned state_of(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str stem,
                         pl_evidence *tables) {
  unsigned state = 0;
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str action = pl_attr_text(f->attrs, "action");
    bool own = pl_takes_away(f) && !pl_str_is(action, "cascade") && pl_role_counts(f->role);
    if (own && (pl_thing_called(c, f->subject, stem) || pl_coverage_has(c, "any_record", f->subject))) state |= DELETED;
    if (pl_str_is(action, "soft_delete")) state |= DELETED; /* of what, does not always show */
    if (!pl_thing_is_table(c, f, stem) || !pl_scope_covers(c, cl, f)) continue;
    state |= STORED;
    pl_vec_push(tables, f);
  }
  return state;
}

struct pl_str pl_right_undeleted(const struct pl_checker *c, const struct pl_claim *cl, pl_evidence *tables) {
  struct pl_str rest = list_in(c, cl->quote), thing, left = {NULL, 0};
  size_t deleted = 0;
  for (int n = 0; n < 12 && pl_thing_next(&rest, &thing); n++) {
    struct pl_str stem = pl_thing_stem(c, thing);
    pl_evidence mine = {0};
    unsigned state = stem.n > 2 ? state_of(c, cl, stem, &mine) : 0;
    deleted += (state & DELETED) != 0;
    if (state == STORED) {
      left = left.n ? pl_arena_printf(c->arena, "%.*s, %.*s", PL_FMT(left), PL_FMT(thing)) : thing;
      for (size_t i = 0; i < mine.n; i++) pl_vec_push(tables, mine.at[i]);
    }
    pl_vec_free(&mine);
  }
  pl_evidence_rank(tables);
  return deleted ? left : (struct pl_str){NULL, 0};
}
