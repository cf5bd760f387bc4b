#ifndef POLICYLINT_H
#define POLICYLINT_H
/* policylint: compares what a privacy policy promises with what a product's code does.
 *
 * Calling sequence:
 *
 *   policylint_error err;
 *   policylint_options options = POLICYLINT_OPTIONS_INIT;
 *   options.root = "path/to/product";
 *   policylint_run *run = policylint_check(&options, &err);
 *   if (!run) ... err.message says what is wrong and how to mend it
 *   for (size_t i = 0; i < policylint_finding_count(run); i++) {
 *     policylint_finding f = policylint_finding_at(run, i);
 *     ...
 *   }
 *   policylint_free(run);
 *
 * Ownership: a run owns everything that its functions return; it all lives until policylint_free. Options are borrowed for the
 * time of the call. Texts are UTF-8 and NUL-terminated, never NULL unless a field says so; paths are relative to the root,
 * with '/'; lines and columns count from 1, columns in bytes.
 *
 * Threads: several runs may be made and used at the same time; a finished run is only read. A run starts and joins its own threads; the result does not
 * depend on their number, and the same input gives the same result on every machine.
 *
 * Nothing is printed, no signal handler or other state of the process is changed, and nothing leaves the machine. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the library, "0.1.0". */
const char *policylint_version(void);

/* Filled when a function fails; the first error wins. The message starts in lower case and ends without a period. */
typedef struct {
  char path[512]; /* the file concerned, or empty */
  uint32_t line;  /* 0: no line */
  uint32_t column;
  char message[768];
} policylint_error;

/* Set what you need and leave the rest as POLICYLINT_OPTIONS_INIT has it. */
typedef struct {
  size_t size;                  /* of this struct: later versions append fields */
  const char *root;             /* folder to look at and that paths are relative to; NULL: the current folder */
  const char *const *paths;     /* files and folders below it, NULL-terminated; NULL: all of it */
  const char *const *policies;  /* policy documents, exact paths, NULL-terminated; NULL: found by name */
  const char *config;           /* policylint.yaml; NULL: looked for */
  const char *const *rule_dirs; /* further rules, NULL-terminated; NULL: none */
  unsigned threads;             /* 0: one a processor */
  size_t max_file_size;         /* bytes; 0: the default */
  bool no_ignore;               /* look at ignored files, too */
} policylint_options;
#define POLICYLINT_OPTIONS_INIT \
  { sizeof(policylint_options), NULL, NULL, NULL, NULL, NULL, 0, 0, false }

typedef enum { POLICYLINT_NOTE, POLICYLINT_WARNING, POLICYLINT_ERROR } policylint_level;
typedef enum { POLICYLINT_HOLDS, POLICYLINT_VIOLATED, POLICYLINT_STALE, POLICYLINT_UNVERIFIABLE } policylint_verdict;

/* A place in a file of the product or in the policy. */
typedef struct {
  const char *path;
  uint32_t line, column, end_line, end_column; /* the end column is exclusive */
} policylint_place;

/* What the policy says. */
typedef struct {
  const char *kind;    /* "processor", "retention", ... */
  const char *subject; /* vendor id, data category, thing kept; may be empty */
  const char *quote;
  policylint_place place;
} policylint_claim;

/* What the code does. */
typedef struct {
  const char *kind;    /* "processor", "hash", "cookie", ... */
  const char *subject; /* vendor id, algorithm, cookie's name */
  const char *name;    /* what a person calls it */
  const char *how;     /* "import", "call", "manifest", ... */
  const char *tier;    /* "manifest", "import", "init", "call", "data" */
  const char *role;    /* "runtime", "test", ... */
  policylint_place place;
} policylint_fact;

/* A place where both have drifted apart. */
typedef struct {
  const char *rule; /* "PL1001" */
  const char *name; /* "undeclared-processor" */
  policylint_level level;
  const char *message;     /* full sentences; the first stands alone */
  const char *fingerprint; /* stable when lines move */
  const char *suppressed;  /* the reason of the comment that allows it; NULL: not allowed */
  bool known;              /* in the baseline */
  bool has_claim;          /* whether the policy speaks of it at all */
  policylint_claim claim;
  size_t fact_count; /* 0: nothing in the code; see policylint_finding_fact */
} policylint_finding;

/* A row of the ledger: every claim of the policy has one. */
typedef struct {
  policylint_claim claim;
  policylint_verdict verdict;
  const char *reason;
} policylint_ledger_row;

typedef struct policylint_run policylint_run;

/* Reads rules, policy and code and compares them. NULL with *err filled when that cannot be done: a broken rule or policylint.yaml
 * (path and line say where), no policy, a path that is missing. `options` may be NULL: all defaults; they are not needed after the
 * call. `err` may be NULL. May be called from several threads at once. Free the run with policylint_free. */
policylint_run *policylint_check(const policylint_options *options, policylint_error *err);
/* Frees the run and all that came from it, but not what policylint_report gave. NULL is fine. No other thread may use the run. */
void policylint_free(policylint_run *run);

/* The functions below read a run that policylint_check gave. They do not fail, and several threads may call them at once for one run.
 *
 * Findings in the order of the reports. Indexes out of range end the program. */
size_t policylint_finding_count(const policylint_run *run);
policylint_finding policylint_finding_at(const policylint_run *run, size_t index);
/* Evidence of a finding, best first: the first is the line to annotate. */
policylint_fact policylint_finding_fact(const policylint_run *run, size_t index, size_t fact);

/* Claims of the policy, each with its verdict, sorted by document and line. */
size_t policylint_ledger_count(const policylint_run *run);
policylint_ledger_row policylint_ledger_at(const policylint_run *run, size_t index);

/* Facts of the whole product, sorted by path and place. */
size_t policylint_fact_count(const policylint_run *run);
policylint_fact policylint_fact_at(const policylint_run *run, size_t index);

/* What was not looked at. */
size_t policylint_skip_count(const policylint_run *run);
const char *policylint_skip_path(const policylint_run *run, size_t index);
const char *policylint_skip_reason(const policylint_run *run, size_t index);

/* The report in one of the formats ("sarif", "json", ...; docs/FORMATS.md), malloc'ed and NUL-terminated: free() it. NULL with *err
 * filled when there is no such format. *size, when given, receives its bytes. */
char *policylint_report(const policylint_run *run, const char *format, size_t *size, policylint_error *err);

#ifdef __cplusplus
}
#endif
#endif
