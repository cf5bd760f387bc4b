/* `text`: for a person at a terminal or in a build log. Each finding with both frames, the policy's and the code's; then
 * the ledger's tally, what was not looked at, and one summary line. */
#include "report/advice.h"
#include "report/frame.h"
#include "report/lists.h"
#include "report/ownrules.h"
#include "report/tally.h"

enum { ALSO = 4, LOOK_BACK = 64 };

struct page {
  struct pl_screen s;
  struct pl_excerpts excerpts;
  const struct pl_result *result;
  const struct pl_report_options *o;
  struct pl_arena arena;
  struct pl_map rules_seen;
};

static enum pl_ink level_ink(enum pl_level level) {
  static const enum pl_ink inks[] = {PL_INK_NOTE, PL_INK_WARNING, PL_INK_ERROR};
  return inks[level];
}

static void put_place(struct page *p, const struct pl_place *at) {
  pl_screen_ink_add(&p->s, PL_INK_PLACE, at->path);
  pl_buf_printf(p->s.out, ":%u:%u", at->line, at->column);
}

static void put_label(struct page *p, const char *label) { pl_screen_ink(&p->s, PL_INK_FAINT, "%*s ", 7, label); }

/* The place, its frame, or the quoted words where there is no frame. */
static void put_side(struct page *p, const char *label, const struct pl_place *at, const struct pl_span *span,
                     enum pl_ink ink) {
  put_label(p, label);
  put_place(p, at);
  if (at->fact)
    pl_screen_ink(&p->s, PL_INK_FAINT, " (%s%s%s)", pl_how_name(at->fact->how),
                  at->fact->role == PL_ROLE_RUNTIME ? "" : ", ",
                  at->fact->role == PL_ROLE_RUNTIME ? "" : pl_role_name(at->fact->role));
  pl_buf_putc(p->s.out, '\n');
  bool framed = !p->o->no_snippets && pl_frame_write(&p->s, pl_excerpts_get(&p->excerpts, at->path), span, ink);
  if (framed || p->o->no_snippets || !at->claim || !at->claim->quote.n) return;
  pl_buf_puts(p->s.out, "       > ");
  pl_screen_add(p->s.out, pl_screen_head(at->claim->quote, 140));
  pl_buf_putc(p->s.out, '\n');
}

static void put_code(struct page *p, const struct pl_finding *f) {
  if (!f->fact_count) {
    if (!f->other && f->rule->id.p[2] != '9')
      put_label(p, "code"), pl_buf_puts(p->s.out, "nothing in production code\n");
    return;
  }
  struct pl_place at = pl_place_of_fact(f->facts[0]);
  put_side(p, "code", &at, &f->facts[0]->span, level_ink(f->level));
}

static void put_policy(struct page *p, const struct pl_finding *f) {
  if (!f->claim) {
    if (f->fact_count && f->rule->claim_count) put_label(p, "policy"), pl_buf_puts(p->s.out, "no sentence covers it\n");
    return;
  }
  struct pl_place at = pl_place_of_claim(f->claim);
  put_side(p, "policy", &at, &f->claim->span, PL_INK_NOTE);
  if (!f->other) return;
  struct pl_place second = pl_place_of_claim(f->other);
  put_side(p, "and", &second, &f->other->span, PL_INK_NOTE);
}

/* Whether an earlier fact of the finding stands in the same line. */
static bool told_before(const struct pl_finding *f, size_t i) {
  struct pl_place at = pl_place_of_fact(f->facts[i]);
  for (size_t k = 0; k < i && k < LOOK_BACK; k++) {
    struct pl_place other = pl_place_of_fact(f->facts[k]);
    if (other.line == at.line && pl_str_eq(other.path, at.path)) return true;
  }
  return false;
}

static void put_also(struct page *p, const struct pl_finding *f) {
  size_t shown = 0, more = 0;
  for (size_t i = 1; i < f->fact_count; i++) {
    if (told_before(f, i)) continue;
    if (shown == ALSO) {
      more++;
      continue;
    }
    struct pl_place at = pl_place_of_fact(f->facts[i]);
    if (!shown++)
      put_label(p, "also");
    else
      pl_buf_puts(p->s.out, ", ");
    pl_screen_add(p->s.out, at.path);
    pl_buf_printf(p->s.out, ":%u", at.line);
  }
  if (more) pl_buf_printf(p->s.out, " and %zu more", more);
  if (shown) pl_buf_putc(p->s.out, '\n');
}

static bool put_advice(struct page *p, const char *label, struct pl_str text) {
  if (!text.n) return false;
  put_label(p, label);
  pl_screen_add(p->s.out, text);
  pl_buf_putc(p->s.out, '\n');
  return true;
}

/* What a rule says to all its findings is worth saying once. */
static struct pl_str unless_said(struct pl_str advice, struct pl_str general, bool first) {
  return pl_str_eq(advice, general) && !first ? (struct pl_str){NULL, 0} : advice;
}

static void put_hints(struct page *p, const struct pl_finding *f, bool first) {
  bool code = put_advice(p, "fix", unless_said(pl_advice_code(f), f->rule->fix_code, first));
  put_advice(p, code ? "or" : "fix", unless_said(pl_advice_policy(f), f->rule->fix_policy, first));
  put_advice(p, "add", f->policy_row);
}

static void put_finding(struct page *p, const struct pl_finding *f, bool first) {
  pl_screen_ink(&p->s, level_ink(f->level), "%s[%.*s]", pl_level_name(f->level), PL_FMT(f->rule->id));
  pl_buf_puts(p->s.out, ": ");
  pl_screen_ink_add(&p->s, PL_INK_STRONG, f->message);
  pl_buf_putc(p->s.out, '\n');
  put_code(p, f);
  put_policy(p, f);
  put_also(p, f);
  put_hints(p, f, first);
  pl_buf_putc(p->s.out, '\n');
}

static void put_brief(struct page *p, const struct pl_finding *f) {
  struct pl_place at = pl_place_primary(f, p->o);
  put_place(p, &at);
  pl_buf_puts(p->s.out, ": ");
  pl_screen_ink(&p->s, level_ink(f->level), "%s", pl_level_name(f->level));
  pl_buf_puts(p->s.out, ": ");
  pl_screen_add(p->s.out, f->message);
  pl_buf_printf(p->s.out, " [%.*s]\n", PL_FMT(f->rule->id));
}

/* Whether this is the first finding of its rule in the report. */
static bool first_of_rule(struct page *p, const struct pl_finding *f) {
  return pl_map_set(&p->rules_seen, f->rule->id, (void *)f->rule) == NULL;
}

static void put_findings(struct page *p) {
  for (size_t i = 0; i < p->result->finding_count; i++) {
    const struct pl_finding *f = &p->result->findings[i];
    if (!pl_finding_open(f)) continue;
    if (p->o->quiet)
      put_brief(p, f);
    else
      put_finding(p, f, first_of_rule(p, f));
  }
}

static void put_ledger_row(struct page *p, const struct pl_ledger_row *row) {
  static const enum pl_ink inks[] = {PL_INK_GOOD, PL_INK_ERROR, PL_INK_WARNING, PL_INK_FAINT};
  pl_screen_ink(&p->s, inks[row->verdict], "%12s", pl_verdict_name(row->verdict));
  pl_buf_puts(p->s.out, "  ");
  pl_screen_add(p->s.out, row->claim->path);
  pl_buf_printf(p->s.out, ":%u %s", row->claim->span.line, pl_claim_kind_name(row->claim->kind));
  if (row->claim->subject.n) pl_buf_putc(p->s.out, ' '), pl_screen_add(p->s.out, row->claim->subject);
  if (row->fact_count) {
    pl_buf_puts(p->s.out, " <- ");
    pl_screen_add(p->s.out, row->facts[0]->path);
    pl_buf_printf(p->s.out, ":%u", row->facts[0]->span.line);
  }
  if (row->reason.n) pl_buf_puts(p->s.out, ": "), pl_screen_add(p->s.out, row->reason);
  pl_buf_putc(p->s.out, '\n');
}

static void put_ledger(struct page *p, const struct pl_tally *t) {
  if (!p->result->ledger_count) return;
  if (p->o->verbose)
    for (size_t i = 0; i < p->result->ledger_count; i++) put_ledger_row(p, &p->result->ledger[i]);
  pl_screen_ink(&p->s, PL_INK_STRONG, "Ledger: ");
  pl_count_words(p->s.out, p->result->ledger_count, "claim");
  pl_buf_puts(p->s.out, ": ");
  pl_verdict_words(t, p->s.out);
  pl_buf_puts(p->s.out, p->o->verbose ? ".\n" : " (-v shows each).\n");
}

static void put_skips(struct page *p) {
  size_t n;
  struct pl_skip_count *counts = pl_tally_skips(&p->arena, p->result, &n);
  if (!n) return;
  if (p->o->verbose) pl_list_skips(&p->s, p->result);
  pl_screen_ink(&p->s, PL_INK_STRONG, "Not looked at: ");
  pl_count_words(p->s.out, p->result->skip_count, "file");
  for (size_t i = 0; i < n; i++) {
    pl_buf_printf(p->s.out, "%s%zu ", i ? ", " : ": ", counts[i].n);
    pl_screen_add(p->s.out, counts[i].reason);
  }
  pl_buf_puts(p->s.out, p->o->verbose ? ".\n" : " (-v names them).\n");
}

static void put_own_rules(struct page *p) {
  if (!p->result->own_file_count) return;
  pl_own_words(p->s.out, p->result, p->o, p->o->verbose, pl_screen_add);
  pl_buf_puts(p->s.out, " (--no-own-rules checks without them).\n");
}

static void put_summary(struct page *p, const struct pl_tally *t) {
  struct pl_buf words = {0};
  pl_tally_words(t, &words);
  if (words.n) words.p[0] = pl_upper(words.p[0]);
  pl_screen_ink_add(&p->s,
                    t->levels[PL_LEVEL_ERROR] ? PL_INK_ERROR
                    : t->open                 ? PL_INK_WARNING
                                              : PL_INK_GOOD,
                    pl_buf_str(&words));
  pl_buf_free(&words);
  if (t->allowed) pl_buf_printf(p->s.out, ", %zu allowed by comments", t->allowed);
  if (t->known) pl_buf_printf(p->s.out, ", %zu in the baseline", t->known);
  pl_buf_puts(p->s.out, "; ");
  pl_count_words(p->s.out, p->result->files_seen, "file");
  pl_buf_puts(p->s.out, " against ");
  for (size_t i = 0; i < p->result->document_count && i < 3; i++) {
    if (i) pl_buf_puts(p->s.out, ", ");
    pl_screen_add(p->s.out, p->result->documents[i]);
  }
  if (!p->result->document_count) pl_buf_puts(p->s.out, "no policy document");
  if (p->result->document_count > 3) pl_buf_printf(p->s.out, " and %zu more", p->result->document_count - 3);
  pl_buf_puts(p->s.out, ".\n");
}

static void put_check(struct page *p) {
  struct pl_tally t = pl_tally_of(p->result);
  put_findings(p);
  if (p->o->quiet) return;
  put_ledger(p, &t);
  put_skips(p);
  put_own_rules(p);
  put_summary(p, &t);
}

static void write_text(const struct pl_result *result, const struct pl_report_options *o, struct pl_buf *out) {
  struct page p = {.s = {out, o->color}, .result = result, .o = o};
  pl_excerpts_init(&p.excerpts, result);
  switch (o->topic) {
    case PL_TOPIC_CHECK: put_check(&p); break;
    case PL_TOPIC_FACTS: pl_list_facts(&p.s, result, o); break;
    case PL_TOPIC_CLAIMS: pl_list_claims(&p.s, result, o); break;
    case PL_TOPIC_INVENTORY: pl_list_inventory(&p.s, result); break;
  }
  pl_excerpts_release(&p.excerpts);
  pl_arena_release(&p.arena);
  pl_map_free(&p.rules_seen);
}

const struct pl_report_format pl_format_text = {
    .name = "text",
    .description = "findings with the lines of policy and code, for people",
    .topics = PL_TOPIC_CHECK | PL_TOPIC_FACTS | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .person = true,
    .write = write_text,
};
