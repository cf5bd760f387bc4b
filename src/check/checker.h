#ifndef PL_CHECK_CHECKER_H
#define PL_CHECK_CHECKER_H
/* What the relations share. Private to the check stage.
 *
 * A relation is one file kind_NAME.c that defines `const struct pl_relation pl_relation_NAME`; the list is generated from the file
 * names. A rule (rules/checks) names its relation; the relation looks at claims and facts and adds findings and verdicts. */
#include "check/check.h"
#include "check/memo.h"

struct pl_checker {
  const struct pl_check_input *in;
  struct pl_arena *arena;
  PL_VEC(struct pl_finding) findings;
  struct pl_ledger_row *rows; /* by index of the claim */
  struct pl_map *scopes;      /* what the parts of the product are bound to (scope.c) */
  struct pl_str
      texts; /* the documents' beginnings in lower case, a line feed behind each: where a name is looked for that may stand anywhere */
  struct pl_memo *memo;
  bool muted; /* the rule that runs is off: verdicts count, findings do not */
};

struct pl_relation {
  const char *name;
  void (*run)(struct pl_checker *c, const struct pl_check_rule *rule);
};

/* Facts chosen as evidence: pointers into the input. */
typedef PL_VEC(const struct pl_fact *) pl_evidence;
/* Keeps facts that count (production roles) and orders them best first: tier, then place. */
void pl_evidence_rank(pl_evidence *e);
/* All facts of a kind that count. */
void pl_evidence_of_kind(const struct pl_checker *c, enum pl_fact_kind kind, pl_evidence *out);
/* The strongest tier among them; PL_TIER_MANIFEST when empty. */
enum pl_tier pl_evidence_tier(const pl_evidence *e);

/* Adds a finding, or nothing (NULL) when the rule is off. Copies the evidence. The level is `level` or the one that policylint.yaml sets;
 * an error becomes a warning where the evidence is weaker than an initialisation in production code, or the promise is hedged. `values` fill the message's holes; name, subject, path, document and quote are set from the rest
 * when they are not given. */
struct pl_finding *pl_finding_add(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                                  struct pl_str subject, const struct pl_claim *claim, const pl_evidence *evidence,
                                  struct pl_attr *values);
/* Gives a claim a verdict; violated beats stale beats holds beats unverifiable. The evidence is copied. */
void pl_verdict_set(struct pl_checker *c, const struct pl_claim *claim, enum pl_verdict verdict,
                    const pl_evidence *evidence, struct pl_str reason);

/* Whether the fact is a deletion that takes something away: none that only tells what refers to what (`action` unlink, refers). */
bool pl_takes_away(const struct pl_fact *f);

/* Claims of a kind, one after another: for (cl = NULL; (cl = pl_claim_next(c, kind, cl));) */
const struct pl_claim *pl_claim_next(const struct pl_checker *c, enum pl_claim_kind kind, const struct pl_claim *after);
/* Remarks of a kind, likewise. */
const struct pl_claim *pl_remark_next(const struct pl_checker *c, enum pl_claim_kind kind,
                                      const struct pl_claim *after);
/* Whether the claim stands in policylint.yaml. */
bool pl_claim_declared(const struct pl_checker *c, const struct pl_claim *cl);
/* Whether naming `claimed` in a policy covers the use of `used`: the same, its company, the product it is part of. */
bool pl_vendor_covers(const struct pl_checker *c, struct pl_str claimed, struct pl_str used);
/* Whether any processor or sign-in claim covers the vendor; *claim gets it, *denied one that says it is not used. */
bool pl_vendor_declared(const struct pl_checker *c, struct pl_str vendor, const struct pl_claim **claim,
                        const struct pl_claim **denied);
/* The claim that says that the list of processors is complete, or NULL. */
const struct pl_claim *pl_closed_list(const struct pl_checker *c);
/* Whether the policy says anything of recipients or data. A document that does not is a pointer to the policy, or was not understood: nothing
 * contradicts it. */
bool pl_policy_speaks(const struct pl_checker *c);
/* The last part of the claim's heading path: where a person finds it. */
struct pl_str pl_heading_text(const struct pl_claim *claim);
/* That of the complete list that the claim belongs to. */
struct pl_str pl_list_heading_text(const struct pl_claim *claim);
/* What the vendor receives by the catalogue, in words: "usage data, IP address"; or empty. In the arena. */
struct pl_str pl_receives_text(const struct pl_checker *c, struct pl_str vendor);
/* The usual name of a data category ("IP address"), or the id itself. */
struct pl_str pl_category_text(const struct pl_checker *c, struct pl_str id);
/* An entry of a data file of the rules ("uses.yaml"), or the absent node. */
struct pl_node pl_data_of(const struct pl_checker *c, const char *file, const char *key);
/* Whether one of the phrases of a list in data/promises.yaml ("read_only") stands in the text. */
bool pl_phrase_in(const struct pl_checker *c, const char *list, struct pl_str text);
/* A claim that stands for a line of a document that no form took for one, so that a finding has its place; it has no row in the ledger. */
const struct pl_claim *pl_sentence_claim(const struct pl_checker *c, enum pl_claim_kind kind, struct pl_str path,
                                         struct pl_str text, struct pl_str line);
/* Whether a claim about a region says where the processors are, not where data is. */
bool pl_region_of_processors(const struct pl_checker *c, const struct pl_claim *cl);
/* The first sentence in which a phrase of each list of data/promises.yaml stands: a claim that is said, else a line of a document that no form took
 * for one, as a claim of `kind` (pl_sentence_claim); NULL when there is none. */
const struct pl_claim *pl_sentence_with(const struct pl_checker *c, enum pl_claim_kind kind, const char *list,
                                        const char *other);
/* Whether names in code speak of what the text does: a word of more than three letters that is not a common one ("token", "data"; those, too, with `any`), or two
 * words in a row ("bank tokens" and bankToken). Plurals do not matter. */
bool pl_share_word(const struct pl_checker *c, struct pl_str text, struct pl_str names, bool any);
/* Members of a list in data/coverage.yaml. */
bool pl_coverage_has(const struct pl_checker *c, const char *list, struct pl_str word);
/* Whether a member of such a list stands somewhere in the text, in any case of letters. */
bool pl_coverage_within(const struct pl_checker *c, const char *list, struct pl_str text);
/* Whether one of the globs in a list of data/coverage.yaml matches the path. */
bool pl_coverage_path(const struct pl_checker *c, const char *list, struct pl_str path);
/* A processor-category claim that takes in vendors of this category, or NULL. */
const struct pl_claim *pl_category_claim(const struct pl_checker *c, struct pl_str vendor_category);
/* The same, or a claim that names a service of the category as an example of its kind: "payment providers such as Stripe". */
const struct pl_claim *pl_category_told(const struct pl_checker *c, struct pl_str vendor_category);
/* The remark that names the vendor without saying that it receives anything, or NULL. */
const struct pl_claim *pl_vendor_mention(const struct pl_checker *c, struct pl_str vendor);
/* The claim that nobody else of that kind is used ("no other AI provider"), or NULL. */
const struct pl_claim *pl_category_denied(const struct pl_checker *c, struct pl_str vendor_category);
/* Whether an SDK effect ("cookie", "pii") is on at this fact, by the vendor's `effects` and the options given or the call made there; *purpose gets the
 * effect's purpose. */
bool pl_effect_on(const struct pl_checker *c, const struct pl_fact *f, const char *does, struct pl_str *purpose);
/* Class of a thing that is kept or expires ("session", "server_logs"), by data/things.yaml; or empty. */
struct pl_str pl_thing_class(const struct pl_checker *c, struct pl_str text);
/* "30 days", "15 minutes", in the largest whole unit. */
struct pl_str pl_duration_text(struct pl_arena *a, double seconds);
/* A claim's period as the policy writes it, else in such words. */
struct pl_str pl_period_declared(struct pl_arena *a, const struct pl_claim *cl);

#endif
