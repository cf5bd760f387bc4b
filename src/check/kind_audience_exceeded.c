/* People beside the users ("vendors see only the name and the problem") who are shown more: in what a function for them gives out, in mail to them.
 * The sentence is read as it stands: who, then what alone. */
#include "check/kinds.h"
#include "ruleset/ident.h"

struct promise {
  const struct pl_claim *claim; /* stands for the sentence */
  struct pl_str who, list;
};

/* The sentence in the line that says who sees only what. */
static bool splits(const struct pl_checker *c, struct pl_str line, struct promise *p) {
  for (struct pl_node w = pl_node_first(pl_data_of(c, "promises.yaml", "sees_only")); w.i; w = pl_node_next(w)) {
    size_t at = pl_str_ifind(line, pl_node_text(w));
    if (at == SIZE_MAX) continue;
    struct pl_str before = pl_str_cut(line, 0, at);
    size_t stop = pl_str_rchr(before, '.');
    p->who = stop == SIZE_MAX ? before : pl_str_cut(before, stop + 1, before.n);
    p->list = pl_str_cut(line, at + pl_node_text(w).n, line.n);
    size_t end = pl_str_chr(p->list, '.');
    if (end != SIZE_MAX) p->list.n = end;
    return pl_any_word(pl_data_of(c, "audience.yaml", "people"), p->who);
  }
  return false;
}

/* Whether the list names the category, the field itself, or a wider word that takes it in ("contact details"). */
static bool allows(const struct pl_checker *c, struct pl_str list, const struct pl_fact *f) {
  struct pl_str category = pl_attr_text(f->attrs, "category");
  if (pl_str_ifind(list, pl_category_text(c, category)) != SIZE_MAX ||
      pl_share_word(c, list, pl_attr_text(f->attrs, "field"), true) || pl_share_word(c, list, category, true))
    return true;
  for (struct pl_node k = pl_node_first(pl_data_of(c, "coverage.yaml", "data")); k.i; k = pl_node_next(k)) {
    struct pl_str word = pl_node_key(k);
    if (word.n > 3 && word.p[word.n - 1] == 's') word.n--;
    if (pl_list_has(k, category) && pl_str_ifind(list, word) != SIZE_MAX) return true;
  }
  return false;
}

static bool shows(const struct pl_checker *c, const struct promise *p, const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "shown") && pl_role_counts(f->role) &&
         pl_share_word(c, p->who, pl_attr_text(f->attrs, "to"), true) && !allows(c, p->list, f);
}

/* One finding a category: its places together. */
static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct promise *p) {
  struct pl_map seen = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    struct pl_str category = pl_attr_text(c->in->facts[i].attrs, "category");
    if (!shows(c, p, &c->in->facts[i]) || pl_map_set(&seen, category, c)) continue;
    pl_evidence e = {0};
    struct pl_attr *values = NULL;
    for (size_t k = i; k < c->in->fact_count; k++)
      if (shows(c, p, &c->in->facts[k]) && pl_str_eq(pl_attr_text(c->in->facts[k].attrs, "category"), category))
        pl_vec_push(&e, &c->in->facts[k]);
    pl_evidence_rank(&e);
    pl_attr_set_text(c->arena, &values, "found", pl_category_text(c, category));
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "to"));
    pl_finding_add(c, rule, rule->level, category, p->claim, &e, values);
    pl_vec_free(&e);
  }
  pl_map_free(&seen);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str rest = c->in->documents[i].text, line;
    struct promise p;
    while (pl_str_next(&rest, '\n', &line)) {
      if (!splits(c, line, &p)) continue;
      p.claim = pl_sentence_claim(c, PL_CLAIM_DATA_COLLECTED, c->in->documents[i].path, c->in->documents[i].text, line);
      judge(c, rule, &p);
    }
  }
}

const struct pl_relation pl_relation_audience_exceeded = {"audience_exceeded", run};
