/* Builds the sample result by looking for texts in the sample files, so that lines and columns are true. */
#include "report_sample.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"

const char *pl_sample_src_dir(void) {
  const char *dir = getenv("SRC_DIR");
  return dir ? dir : ".";
}

static struct pl_str must_read(struct pl_arena *a, const char *path) {
  struct pl_str bytes;
  if (pl_file_read(path, 1 << 20, true, &bytes) != PL_READ_OK) {
    fprintf(stderr, "cannot read %s\n", path);
    abort();
  }
  struct pl_str kept = pl_arena_str(a, bytes);
  free((char *)bytes.p);
  return kept;
}

void pl_sample_rules(struct pl_arena *a, struct pl_check_rules *out) {
  glob_t found;
  struct pl_error err = {0};
  const struct pl_doc *docs[200];
  size_t n = 0;
  struct pl_str pattern = pl_arena_printf(a, "%s/rules/checks/PL*.yaml", pl_sample_src_dir());
  if (glob(pattern.p, 0, NULL, &found) != 0) abort();
  for (size_t i = 0; i < found.gl_pathc && i < 200; i++) {
    struct pl_str path = pl_arena_str(a, pl_str_of(found.gl_pathv[i]));
    docs[n++] = pl_doc_parse(a, path, must_read(a, path.p), &err);
  }
  globfree(&found);
  if (err.set || !pl_check_rules_load(a, docs, n, out, &err)) {
    fprintf(stderr, "%s: %s\n", err.path, err.text);
    abort();
  }
}

/* Few rules, so that the golden files change only with their texts: those of the findings, and one that found nothing. */
static void keep_few(struct pl_sample *s) {
  static const char *const kept[] = {"PL1001", "PL1002", "PL1005", "PL2001", "PL2005",
                                     "PL3001", "PL4001", "PL9001", "PL9002"};
  struct pl_check_rule *few = PL_NEW_N(&s->arena, struct pl_check_rule, sizeof kept / sizeof *kept);
  size_t n = 0;
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) few[n++] = *pl_check_rule_find(&s->rules, pl_str_of(kept[i]));
  s->rules = (struct pl_check_rules){few, n};
}

/* The span of the n-th occurrence (from 1) of `text` in a sample file. */
static struct pl_span span_of(struct pl_sample *s, const char *path, const char *text, int nth) {
  struct pl_str full = pl_arena_printf(&s->arena, "%s/%s", s->root, path);
  struct pl_str bytes = must_read(&s->arena, full.p);
  size_t at = 0;
  for (int i = 0; i < nth; i++) {
    size_t found = pl_str_find(pl_str_cut(bytes, i ? at + 1 : 0, bytes.n), pl_str_of(text));
    if (found == SIZE_MAX) abort();
    at = found + (i ? at + 1 : 0);
  }
  return pl_span_of(bytes, at, at + strlen(text));
}

static const struct pl_fact *fact(struct pl_sample *s, const char *path, const char *text, struct pl_fact like) {
  struct pl_fact *f = PL_NEW(&s->arena, struct pl_fact);
  *f = like;
  f->path = pl_str_of(path);
  f->span = span_of(s, path, text, 1);
  return f;
}

static const struct pl_claim *claim(struct pl_sample *s, const char *text, int nth, struct pl_claim like) {
  struct pl_claim *c = PL_NEW(&s->arena, struct pl_claim);
  *c = like;
  c->path = PL_STR("PRIVACY.md");
  c->span = span_of(s, "PRIVACY.md", text, nth);
  c->quote = pl_str_of(text);
  return c;
}

struct world {
  const struct pl_fact *posthog, *init, *sha, *plain, *stripe;
  const struct pl_claim *list, *stripe_claim, *bcrypt, *tls, *thirty, *ninety, *date;
};

static void make_facts(struct pl_sample *s, struct world *w) {
  static const char auth[] = "src/app [locale]/auth & co.ts";
  w->posthog = fact(s, "src/track.ts", "import posthog from \"posthog-js\";",
                    (struct pl_fact){.kind = PL_FACT_PROCESSOR,
                                     .how = PL_HOW_IMPORT,
                                     .tier = PL_TIER_IMPORT,
                                     .subject = PL_STR("posthog"),
                                     .name = PL_STR("PostHog")});
  w->init = fact(s, "src/track.ts", "posthog.init(\"phc_key\", { api_host: \"https://eu.i.posthog.com\" })",
                 (struct pl_fact){.kind = PL_FACT_PROCESSOR,
                                  .how = PL_HOW_CALL,
                                  .tier = PL_TIER_INIT,
                                  .subject = PL_STR("posthog"),
                                  .name = PL_STR("PostHog")});
  w->sha = fact(s, auth, "createHash(\"sha256\").update(password)",
                (struct pl_fact){.kind = PL_FACT_HASH,
                                 .how = PL_HOW_CALL,
                                 .tier = PL_TIER_DATA,
                                 .subject = PL_STR("sha256"),
                                 .name = PL_STR("SHA-256")});
  struct pl_fact *sha = (struct pl_fact *)w->sha;
  pl_attr_set_text(&s->arena, &sha->attrs, "purpose", PL_STR("password"));
  w->plain = fact(s, "src/min.js", "fetch(\"http://api.partner.example/v1/a/rather/long/path\")",
                  (struct pl_fact){.kind = PL_FACT_TRANSPORT,
                                   .how = PL_HOW_URL,
                                   .tier = PL_TIER_CALL,
                                   .subject = PL_STR("api.partner.example"),
                                   .name = PL_STR("api.partner.example")});
  w->stripe = fact(s, "src/track.ts", "export function start(name)",
                   (struct pl_fact){.kind = PL_FACT_PROCESSOR,
                                    .how = PL_HOW_CALL,
                                    .tier = PL_TIER_CALL,
                                    .subject = PL_STR("stripe"),
                                    .name = PL_STR("Stripe")});
}

static void make_claims(struct pl_sample *s, struct world *w) {
  w->date = claim(s, "Last updated: [INSERT DATE]", 1,
                  (struct pl_claim){.kind = PL_CLAIM_NOTICE_PLACEHOLDER, .subject = PL_STR("[INSERT DATE]")});
  w->list = claim(s, "We share data only with the following providers:", 1,
                  (struct pl_claim){.kind = PL_CLAIM_PROCESSOR, .stance = PL_ONLY, .closed_world = true});
  w->stripe_claim = claim(
      s, "Stripe: payments", 1,
      (struct pl_claim){
          .kind = PL_CLAIM_PROCESSOR, .subject = PL_STR("stripe"), .name = PL_STR("Stripe"), .closed_world = true});
  struct pl_claim bcrypt = {.kind = PL_CLAIM_PASSWORD_HASH};
  pl_attr_set_text(&s->arena, &bcrypt.value, "algorithm", PL_STR("bcrypt"));
  w->bcrypt = claim(s, "Passwords are hashed with bcrypt.", 1, bcrypt);
  w->tls = claim(s, "all data in transit is\nprotected by TLS 1.2 or higher.", 1,
                 (struct pl_claim){.kind = PL_CLAIM_ENCRYPTION_TRANSIT});
  struct pl_claim kept = {.kind = PL_CLAIM_RETENTION, .subject = PL_STR("server logs")};
  pl_attr_set_number(&s->arena, &kept.value, "seconds", 2592000);
  w->thirty = claim(s, "Server logs are kept for 30 days.", 1, kept);
  kept.value = NULL;
  pl_attr_set_number(&s->arena, &kept.value, "seconds", 7776000);
  w->ninety = claim(s, "Server logs are kept for 90 days.", 1, kept);
}

static struct pl_finding finding(struct pl_sample *s, const char *rule, enum pl_level level, const char *message,
                                 const struct pl_claim *c, const struct pl_fact *f, const struct pl_fact *g) {
  struct pl_finding out = {.rule = pl_check_rule_find(&s->rules, pl_str_of(rule)),
                           .level = level,
                           .message = pl_str_of(message),
                           .claim = c,
                           .baseline = "new"};
  out.facts = PL_NEW_N(&s->arena, const struct pl_fact *, 2);
  if (f) out.facts[out.fact_count++] = f;
  if (g) out.facts[out.fact_count++] = g;
  out.subject = f ? f->subject : c ? c->subject : (struct pl_str){NULL, 0};
  snprintf(out.fingerprint, sizeof out.fingerprint, "%.16s%016llx", "0123456789abcdef",
           (unsigned long long)pl_str_hash(pl_str_of(message)));
  return out;
}

static void make_findings(struct pl_sample *s, struct world *w) {
  static struct pl_finding all[8];
  size_t n = 0;
  all[n++] =
      finding(s, "PL1001", PL_LEVEL_ERROR,
              "The code uses 'PostHog', which the policy does not name. The policy says that its list is complete: "
              "'We share data only with the following providers:'.",
              w->list, w->init, w->posthog);
  all[0].policy_row = PL_STR("PostHog: product analytics, receives usage data (EU)");
  all[n++] = finding(s, "PL2001", PL_LEVEL_ERROR, "Passwords are hashed with 'SHA-256', and the policy says 'bcrypt'.",
                     w->bcrypt, w->sha, NULL);
  all[n++] = finding(
      s, "PL4001", PL_LEVEL_ERROR,
      "The code talks to 'api.partner.example' without encryption, and the policy promises encryption in transit.",
      w->tls, w->plain, NULL);
  all[n++] = finding(s, "PL1005", PL_LEVEL_WARNING,
                     "The code sends requests to 'api.partner.example', a host that the policy does not name.", NULL,
                     w->plain, NULL);
  all[n++] =
      finding(s, "PL9001", PL_LEVEL_ERROR,
              "The policy holds the placeholder '[INSERT DATE]'. Fill it in before publishing.", w->date, NULL, NULL);
  all[n++] = finding(s, "PL9002", PL_LEVEL_NOTE,
                     "Two sentences of the policy contradict each other about 'server logs'. One says '30 days'. The "
                     "other says '90 days'.",
                     w->thirty, NULL, NULL);
  all[n - 1].other = w->ninety;
  all[n++] = finding(s, "PL1002", PL_LEVEL_WARNING, "The policy names 'Stripe', but no production code uses it.",
                     w->stripe_claim, NULL, NULL);
  all[n - 1].suppressed = PL_STR("billing lives in another repository");
  all[n++] = finding(s, "PL3001", PL_LEVEL_WARNING,
                     "The code sets the cookie 'ph_key', which the policy does not cover.", NULL, w->init, NULL);
  all[n - 1].baseline = "unchanged";
  s->result.findings = all;
  s->result.finding_count = n;
}

static void make_lists(struct pl_sample *s, struct world *w) {
  struct pl_fact *facts = PL_NEW_N(&s->arena, struct pl_fact, 5);
  const struct pl_fact *all_facts[] = {w->sha, w->plain, w->posthog, w->stripe, w->init};
  for (int i = 0; i < 5; i++) facts[i] = *all_facts[i];
  struct pl_claim *claims = PL_NEW_N(&s->arena, struct pl_claim, 7);
  const struct pl_claim *all_claims[] = {w->date, w->list, w->stripe_claim, w->bcrypt, w->tls, w->thirty, w->ninety};
  for (int i = 0; i < 7; i++) claims[i] = *all_claims[i];
  struct pl_ledger_row *ledger = PL_NEW_N(&s->arena, struct pl_ledger_row, 4);
  ledger[0] = (struct pl_ledger_row){w->stripe_claim, PL_HOLDS, &w->stripe, 1, PL_STR("called in production code")};
  ledger[1] = (struct pl_ledger_row){w->bcrypt, PL_VIOLATED, &w->sha, 1, PL_STR("SHA-256 over a password")};
  ledger[2] = (struct pl_ledger_row){w->thirty, PL_STALE, NULL, 0, PL_STR("nothing deletes server logs")};
  ledger[3] = (struct pl_ledger_row){w->tls, PL_UNVERIFIABLE, NULL, 0, PL_STR("no endpoint found")};
  static struct pl_skip skips[3];
  skips[0] = (struct pl_skip){PL_STR("assets/film.mp4"), PL_STR("binary")};
  skips[1] = (struct pl_skip){PL_STR("data/\x1b[2Jdump.sql"), PL_STR("too large")};
  skips[2] = (struct pl_skip){PL_STR("logo.png"), PL_STR("binary")};
  static const struct pl_str documents[] = {{"PRIVACY.md", 10}};
  s->result.facts = facts, s->result.fact_count = 5;
  s->result.claims = claims, s->result.claim_count = 7;
  s->result.ledger = ledger, s->result.ledger_count = 4;
  s->result.skips = skips, s->result.skip_count = 3;
  s->result.documents = documents, s->result.document_count = 1;
  s->result.files_seen = 12, s->result.files_read = 9, s->result.files_parsed = 3;
}

void pl_sample_init(struct pl_sample *s) {
  struct world *w;
  *s = (struct pl_sample){0};
  snprintf(s->root, sizeof s->root, "%s/tests/report/sample", pl_sample_src_dir());
  s->result.root = pl_str_of(s->root);
  pl_sample_rules(&s->arena, &s->rules);
  keep_few(s);
  w = PL_NEW(&s->arena, struct world);
  make_facts(s, w);
  make_claims(s, w);
  make_findings(s, w);
  make_lists(s, w);
}

void pl_sample_release(struct pl_sample *s) { pl_arena_release(&s->arena); }
