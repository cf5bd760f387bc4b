/* Findings, verdicts and evidence: what every relation does the same way. */
#include "check/checker.h"

#include "check/scope.h"

#include <stdio.h>
#include <stdlib.h>

/* What proves little of itself: data for everyone, a connector of the customers' own, what a page says it may load. */
static bool proves_little(const struct pl_fact *f) {
  return pl_attr_true(f->attrs, "public") || pl_attr_true(f->attrs, "customer_account") ||
         pl_attr_true(f->attrs, "announced") || pl_attr_true(f->attrs, "csp");
}

/* A fact with what is told from its attributes, looked up once. */
struct ranked {
  const struct pl_fact *fact;
  unsigned rank; /* role, then the vendor itself before what leads to it, then what proves little, then tier */
};

static unsigned rank_of(const struct pl_fact *f) {
  unsigned via = pl_attr_get(f->attrs, "via") != NULL;
  return (((unsigned)f->role * 2 + via) * 2 + proves_little(f)) * 16 + (15 - (unsigned)f->tier);
}

static int better(const void *x, const void *y) {
  const struct ranked *a = x, *b = y;
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  return pl_fact_cmp(a->fact, b->fact);
}

void pl_evidence_rank(pl_evidence *e) {
  struct ranked *all = pl_xmalloc((e->n + 1) * sizeof *all);
  size_t kept = 0;
  for (size_t i = 0; i < e->n; i++)
    if (pl_role_counts(e->at[i]->role)) all[kept++] = (struct ranked){e->at[i], rank_of(e->at[i])};
  qsort(all, kept, sizeof *all, better);
  for (size_t i = 0; i < kept; i++) e->at[i] = all[i].fact;
  e->n = kept;
  free(all);
}

void pl_evidence_of_kind(const struct pl_checker *c, enum pl_fact_kind kind, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (c->in->facts[i].kind == kind) pl_vec_push(out, &c->in->facts[i]);
  pl_evidence_rank(out);
}

bool pl_takes_away(const struct pl_fact *f) {
  struct pl_str action = pl_attr_text(f->attrs, "action");
  return f->kind == PL_FACT_DELETION && !pl_str_is(action, "unlink") && !pl_str_is(action, "refers");
}

enum pl_tier pl_evidence_tier(const pl_evidence *e) {
  enum pl_tier best = PL_TIER_MANIFEST;
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->tier > best) best = e->at[i]->tier;
  return best;
}

static const struct pl_fact **copied(struct pl_checker *c, const pl_evidence *e) {
  size_t n = e ? e->n : 0;
  const struct pl_fact **out = PL_NEW_N(c->arena, const struct pl_fact *, n + 1);
  if (n) memcpy(out, e->at, n * sizeof *out);
  return out;
}

static void value_default(struct pl_checker *c, struct pl_attr **values, const char *key, struct pl_str text) {
  if (text.n && !pl_attr_get(*values, key)) pl_attr_set_text(c->arena, values, key, text);
}

/* Of what the finding means: never of lines, so that moved code keeps its identity. */
static void fingerprint(struct pl_finding *f) {
  struct pl_buf b = {0};
  pl_buf_printf(&b, "%.*s|%.*s|", PL_FMT(f->rule->id), PL_FMT(f->subject));
  if (f->claim)
    pl_buf_printf(&b, "%s|%.*s|%.*s|", pl_claim_kind_name(f->claim->kind), PL_FMT(f->claim->subject),
                  PL_FMT(f->claim->path));
  if (f->claim && !f->fact_count) pl_buf_add(&b, f->claim->quote);
  if (f->fact_count) pl_buf_printf(&b, "%.*s|%.*s", PL_FMT(f->facts[0]->path), PL_FMT(f->facts[0]->subject));
  uint64_t low = pl_str_hash(pl_buf_str(&b));
  pl_buf_puts(&b, "#2");
  snprintf(f->fingerprint, sizeof f->fingerprint, "%016llx%016llx", (unsigned long long)low,
           (unsigned long long)pl_str_hash(pl_buf_str(&b)));
  pl_buf_free(&b);
}

/* An error contradicts an explicit promise, with code of production that at least sets the thing up. What is hedged, optional or only
 * imported is less. A level that policylint.yaml sets is taken as it is. */
static enum pl_level level_of(const struct pl_check_rule *rule, enum pl_level level, const struct pl_claim *claim,
                              const struct pl_fact *best) {
  if (rule->level_set) return rule->level;
  bool weak = (best && (best->role != PL_ROLE_RUNTIME || best->tier < PL_TIER_INIT)) ||
              (claim && (claim->modality == PL_MAY || claim->modality == PL_HEDGED || claim->modality == PL_FUTURE));
  return level == PL_LEVEL_ERROR && weak ? PL_LEVEL_WARNING : level;
}

/* How a promise about a part of the product was bound belongs to every finding about it. */
static struct pl_str with_scope(struct pl_checker *c, struct pl_str message, const struct pl_claim *claim,
                                const struct pl_fact *best) {
  struct pl_str scope = claim ? pl_scope_text(c, claim, best) : (struct pl_str){NULL, 0};
  if (!scope.n) return message;
  return pl_arena_printf(c->arena, "%.*s The promise is about %.*s.", PL_FMT(message), PL_FMT(scope));
}

struct pl_finding *pl_finding_add(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                                  struct pl_str subject, const struct pl_claim *claim, const pl_evidence *evidence,
                                  struct pl_attr *values) {
  const struct pl_fact *best = evidence && evidence->n ? evidence->at[0] : NULL;
  if (c->muted || (!claim && !best)) return NULL; /* a finding has a place */
  value_default(c, &values, "subject", subject);
  value_default(c, &values, "name", best ? best->name : claim->name.n ? claim->name : subject);
  if (best) value_default(c, &values, "path", best->path);
  if (claim) value_default(c, &values, "document", claim->path), value_default(c, &values, "quote", claim->quote);
  struct pl_finding f = {.rule = rule,
                         .level = level_of(rule, level, claim, best),
                         .subject = subject,
                         .claim = claim,
                         .facts = copied(c, evidence),
                         .fact_count = evidence ? evidence->n : 0,
                         .hint_code = rule->fix_code,
                         .hint_policy = rule->fix_policy,
                         .baseline = "new"};
  f.message = with_scope(c, pl_check_rule_message(c->arena, rule, values), claim, best);
  fingerprint(&f);
  pl_vec_push(&c->findings, f);
  return &pl_vec_last(&c->findings);
}

static bool is_listed(const struct pl_checker *c, const struct pl_claim *claim) {
  return c->in->claim_count && claim >= c->in->claims && claim < c->in->claims + c->in->claim_count;
}

/* The claim of that kind in the same sentence or line of the document, or NULL. */
static const struct pl_claim *claim_at(const struct pl_checker *c, const struct pl_claim *sentence) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    bool here = cl->span.start == sentence->span.start || cl->span.line == sentence->span.line;
    if (cl->kind == sentence->kind && here && pl_str_eq(cl->path, sentence->path)) return cl;
  }
  return NULL;
}

void pl_verdict_set(struct pl_checker *c, const struct pl_claim *claim, enum pl_verdict verdict,
                    const pl_evidence *evidence, struct pl_str reason) {
  static const int weight[] = {[PL_UNVERIFIABLE] = 0, [PL_HOLDS] = 1, [PL_STALE] = 2, [PL_VIOLATED] = 3};
  if (!is_listed(c, claim)) claim = claim_at(c, claim); /* a sentence: of what it says, the claim of its kind */
  if (!claim) return;
  struct pl_ledger_row *row = &c->rows[claim - c->in->claims];
  bool shown = verdict == PL_HOLDS && claim->kind == PL_CLAIM_PROCESSOR; /* that it is used; later checks: how */
  if (row->reason.n && weight[row->verdict] >= weight[verdict] &&
      !(row->verdict == verdict && (verdict == PL_UNVERIFIABLE || shown)))
    return;
  row->verdict = verdict;
  row->reason = reason;
  row->facts = copied(c, evidence);
  row->fact_count = evidence ? evidence->n : 0;
}

const struct pl_claim *pl_claim_next(const struct pl_checker *c, enum pl_claim_kind kind,
                                     const struct pl_claim *after) {
  size_t i = after ? c->memo->next_claim[after - c->in->claims] : c->memo->first_claim[kind];
  return i < c->in->claim_count ? &c->in->claims[i] : NULL;
}

const struct pl_claim *pl_remark_next(const struct pl_checker *c, enum pl_claim_kind kind,
                                      const struct pl_claim *after) {
  for (size_t i = after ? (size_t)(after - c->in->remarks) + 1 : 0; i < c->in->remark_count; i++)
    if (c->in->remarks[i].kind == kind) return &c->in->remarks[i];
  return NULL;
}

bool pl_claim_declared(const struct pl_checker *c, const struct pl_claim *cl) {
  return c->in->config.n && pl_str_eq(cl->path, c->in->config);
}

struct pl_str pl_duration_text(struct pl_arena *a, double s) {
  static const struct {
    double seconds;
    const char *one, *many;
  } units[] = {{31536000, "year", "years"},
               {86400, "day", "days"},
               {3600, "hour", "hours"},
               {60, "minute", "minutes"},
               {1, "second", "seconds"}};
  for (size_t i = 0; i < 5; i++) {
    double n = s / units[i].seconds;
    if (n >= 1 && n == (double)(long long)n)
      return pl_arena_printf(a, "%lld %s", (long long)n, n == 1 ? units[i].one : units[i].many);
  }
  return pl_arena_printf(a, "%.6g seconds", s);
}

struct pl_str pl_period_declared(struct pl_arena *a, const struct pl_claim *cl) {
  struct pl_str text = pl_attr_text(cl->value, "text");
  return text.n ? text : pl_duration_text(a, pl_attr_number(cl->value, "seconds", 0));
}
