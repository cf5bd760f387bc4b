/* "The effective date at the top of this page", and there is none. Reads the documents' text: the sentence is no claim of its own. */
#include "check/kinds.h"

static bool has_date(const struct pl_checker *c, struct pl_str path) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_LAST_UPDATED, cl));)
    if (pl_str_eq(cl->path, path)) return true;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NOTICE_PLACEHOLDER, cl));)
    if (pl_str_eq(cl->path, path) && pl_str_ifind(pl_attr_text(cl->value, "text"), PL_STR("date")) != SIZE_MAX)
      return true; /* reported as not filled in */
  return false;
}

static bool any_in(struct pl_str text, const char *const *words) {
  for (size_t i = 0; words[i]; i++)
    if (pl_str_ifind(text, pl_str_of(words[i])) != SIZE_MAX) return true;
  return false;
}

/* Words that point at a date at the top of the page. */
static bool points(struct pl_str line) {
  static const char *const dates[] = {
      "effective date", "last updated", "revision date", "date at the top", "updated date", "date above", NULL};
  static const char *const places[] = {
      "at the top", "top of this", "top of the", "date above", "at the beginning of this", NULL};
  return any_in(line, dates) && any_in(line, places);
}

/* A claim that stands for the sentence, so that the finding has its place. */
static struct pl_claim *sentence(struct pl_checker *c, struct pl_str path, struct pl_str text, struct pl_str line) {
  struct pl_claim *cl = PL_NEW(c->arena, struct pl_claim);
  struct pl_str quote = pl_str_trim(line);
  size_t start = (size_t)(quote.p - text.p);
  *cl = (struct pl_claim){.kind = PL_CLAIM_LAST_UPDATED,
                          .path = path,
                          .span = pl_span_of(text, start, start + quote.n),
                          .quote = pl_str_cut(quote, 0, 300)};
  return cl;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, struct pl_str path, struct pl_str text) {
  struct pl_str rest = text, line;
  while (pl_str_next(&rest, '\n', &line)) {
    if (!points(line)) continue;
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "subject", PL_STR("a date at the top of the page"));
    pl_finding_add(c, rule, rule->level, PL_STR("date"), sentence(c, path, text, line), NULL, values);
    return;
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < c->in->document_count; i++)
    if (!has_date(c, c->in->documents[i])) judge(c, rule, c->in->documents[i], c->in->document_texts[i]);
}

const struct pl_relation pl_relation_dangling_reference = {"dangling_reference", run};
