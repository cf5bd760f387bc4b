#ifndef PL_MODEL_CLAIM_H
#define PL_MODEL_CLAIM_H
/* Claims: what the policy promises, each with its sentence. Prose and policylint.yaml give the same struct. */
#include "model/source.h"
#include "model/value.h"

enum pl_claim_kind {
  PL_CLAIM_PROCESSOR,
  PL_CLAIM_PROCESSOR_CATEGORY,
  PL_CLAIM_PASSWORD_HASH,
  PL_CLAIM_NO_PASSWORDS,
  PL_CLAIM_ENCRYPTION_TRANSIT,
  PL_CLAIM_ENCRYPTION_REST,
  PL_CLAIM_COOKIES,
  PL_CLAIM_TRACKING_NEGATIVE,
  PL_CLAIM_ANALYTICS,
  PL_CLAIM_NO_SALE,
  PL_CLAIM_NO_TRAINING,
  PL_CLAIM_RETENTION,
  PL_CLAIM_DELETION_DEADLINE,
  PL_CLAIM_DATA_COLLECTED,
  PL_CLAIM_REGION,
  PL_CLAIM_OAUTH_PROVIDER,
  PL_CLAIM_AUTH_METHOD,
  PL_CLAIM_TOKEN,
  PL_CLAIM_RIGHT,
  PL_CLAIM_MARKETING_CONSENT,
  PL_CLAIM_CHANGE_NOTICE,
  PL_CLAIM_CHILDREN_AGE,
  PL_CLAIM_LAST_UPDATED,
  PL_CLAIM_NOTICE_PLACEHOLDER,
  PL_CLAIM_ISOLATION,
  PL_CLAIM_LOGGING,
  PL_CLAIM_ON_DEVICE,
  PL_CLAIM_OWN_KEY,
  PL_CLAIM_DATA_SHARED, /* data of a category that some recipient does not get */
  PL_CLAIM_KIND_COUNT,
  /* Remarks: what a document says of itself or without promising anything. Read by forms as claims are, in no list of claims, in no
   * ledger; the checks of the document look at them. */
  PL_REMARK_REFERENCE = PL_CLAIM_KIND_COUNT, /* points at a date, a section, a page */
  PL_REMARK_DRAFT,                           /* calls itself unfinished */
  PL_REMARK_VAGUE,                           /* says nothing that could be checked */
  PL_REMARK_NO_SHARING,                      /* "we share your data with nobody" */
  PL_REMARK_ENUMERATION,                     /* "currently A, B and C" */
  PL_REMARK_MENTION,                         /* a service's name, whatever is said of it */
  PL_REMARK_AUDIENCE,                        /* "vendors see only the name": who, and all that they are shown */
  PL_REMARK_END
};
enum pl_stance { PL_DOES, PL_DOES_NOT, PL_ONLY };
/* How firmly: asserted; may; hedged ("where available"); conditional ("if enabled"); future ("will be added"). */
enum pl_modality { PL_ASSERTED, PL_MAY, PL_HEDGED, PL_CONDITIONAL, PL_FUTURE };

struct pl_claim {
  enum pl_claim_kind kind;
  enum pl_stance stance;
  enum pl_modality modality;
  bool closed_world;     /* the list this belongs to is said to be complete */
  bool open_list;        /* "such as", "etc.", "and others" */
  bool exception;        /* carved out of a negative ("except as needed for billing audit") */
  struct pl_str subject; /* vendor id, data category, thing kept; empty when the kind says all */
  struct pl_str name;    /* as the document writes it */
  struct pl_attr *value; /* normalised: {"seconds":…,"text":…}, {"algorithm":…} */
  struct pl_str scope;   /* a part of the product, or empty */
  struct pl_str purpose; /* or empty */
  struct pl_str heading; /* heading path, joined by " > " */
  struct pl_str lead_in; /* of an item: the sentence that introduces the list, or empty */
  struct pl_str path;    /* the document */
  struct pl_span span;   /* of the sentence, item or cell */
  struct pl_str quote;   /* that text, white space folded, markup removed */
  struct pl_str list_heading,
      list_quote;     /* of the complete list that names it again, when it stands elsewhere first; else empty */
  struct pl_str also; /* further lines that say the same, "12,40", the first hundred; or empty */
};

/* Said, if not in every case: what is hedged is still a promise, and a finding about it is less sure (pl_finding_add). */
static inline bool pl_said(const struct pl_claim *cl) {
  return cl->modality == PL_ASSERTED || cl->modality == PL_HEDGED;
}

/* The part of a heading path after its last " > ": the heading under which a person finds it. Borrowed from the path. */
struct pl_str pl_heading_last(struct pl_str path);

const char *pl_claim_kind_name(enum pl_claim_kind kind);
enum pl_claim_kind pl_claim_kind_of(struct pl_str name); /* PL_CLAIM_KIND_COUNT when unknown, or a remark */
/* As above, remarks included; PL_REMARK_END when unknown. */
enum pl_claim_kind pl_remark_kind_of(struct pl_str name);
static inline bool pl_claim_is_remark(enum pl_claim_kind kind) { return kind >= PL_CLAIM_KIND_COUNT; }
const char *pl_stance_name(enum pl_stance stance);
const char *pl_modality_name(enum pl_modality modality);
/* Total order: path, line, column, kind, subject, value. */
int pl_claim_cmp(const struct pl_claim *a, const struct pl_claim *b);
/* Whether both are read in one sentence of one document. */
bool pl_claim_same_sentence(const struct pl_claim *a, const struct pl_claim *b);
/* Whether both say the same, whatever their wording and place. */
bool pl_claim_same(const struct pl_claim *a, const struct pl_claim *b);
void pl_claim_json(struct pl_json *j, const struct pl_claim *c);

#endif
