/* The table of options. */
#include "cli/options.h"

#include <string.h>

#define CHECK " check config " /* config shows what check would use */
#define SCANS CHECK "facts claims inventory "
#define WORKS SCANS "baseline init fix export " /* looks at a product */
#define READS WORKS "rules explain test "
#define EVERY READS "help "

static const char input[] = "What is read", output[] = "What is written", verdict[] = "What counts",
                  narrow[] = "Which facts and claims", speed[] = "Speed", general[] = "General";

/* long: a table */
const struct pl_option pl_options[PL_OPT_COUNT] = {
    [PL_OPT_POLICY] = {"policy", 'p', PL_TAKES_PATH, "FILE", NULL, NULL, NULL, true, CHECK "inventory baseline init ",
                       input, "policy document; may be given several times",
                       "The path is taken as it is, never as a pattern. Without this option the documents named in "
                       "policylint.yaml are "
                       "read, or else the policy is searched for by name (PRIVACY.md, privacy.html, "
                       "app/privacy/page.tsx and the like)."},
    [PL_OPT_DOCUMENT] = {"document", 0, PL_TAKES_PATH, "FILE", NULL, NULL, NULL, true, " fix ", input,
                         "policy document; found as check finds it by default", NULL},
    [PL_OPT_CONFIG] = {"config", 'c', PL_TAKES_PATH, "FILE", NULL, NULL, "POLICYLINT_CONFIG", false, READS, input,
                       "configuration file instead of the nearest policylint.yaml", NULL},
    [PL_OPT_ROOT] = {"root", 0, PL_TAKES_FOLDER, "DIR", NULL, NULL, NULL, false, READS, input,
                     "folder that paths in reports are relative to",
                     "By default the one PATH that is a folder, otherwise the current folder. Where a part of a "
                     "repository is checked and the report is for code scanning, --root . keeps its paths relative to "
                     "the repository. All PATHs must lie below it."},
    [PL_OPT_RULES] = {"rules", 0, PL_TAKES_FOLDER, "DIR", NULL, NULL, "POLICYLINT_RULES", true, READS, input,
                      "further rules: a folder with vendors, apis, claims or checks, as rules/ has them", NULL},
    [PL_OPT_NO_OWN_RULES] = {"no-own-rules", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, "POLICYLINT_NO_OWN_RULES", false,
                             READS, input,
                             "the product's own rules (own_rules of policylint.yaml, .policylint) do not count",
                             "For a gate that trusts nothing of the change that it judges."},
    [PL_OPT_NO_IGNORE] = {"no-ignore", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, WORKS, input,
                          "look at files that .gitignore and .policylintignore leave out, too", NULL},
    [PL_OPT_LIST_FILES] = {"list-files", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, SCANS, input,
                           "list the files that would be looked at, and those that would not, and do nothing else",
                           "One a line with language and role, and why it has that role; skipped files with the "
                           "reason. With --format json "
                           "as one document."},
    [PL_OPT_MAX_FILE_SIZE] = {"max-file-size", 0, PL_TAKES_SIZE, "SIZE", NULL, "5M", "POLICYLINT_MAX_FILE_SIZE", false,
                              WORKS, input, "skip larger files (500K, 2M, 1G)",
                              "Skipped files are counted in every report."},

    [PL_OPT_FORMAT] =
        {"format", 'f', PL_TAKES_FORMAT, "NAME[:PATH]", NULL, "text", "POLICYLINT_FORMAT", true,
         SCANS "rules explain test ", output,
         "report format, written to PATH or standard output; may be given several times",
         "One format at most may go to standard output, which then holds that one document and nothing else."},
    [PL_OPT_OUTPUT] = {"output", 'o', PL_TAKES_PATH, "FILE", NULL, NULL, NULL, false, SCANS "rules ", output,
                       "file for the one format that has no PATH of its own; - is standard output", NULL},
    [PL_OPT_COLOR] = {"color", 0, PL_TAKES_CHOICE, "WHEN", "auto|always|never", "auto", "POLICYLINT_COLOR", false,
                      EVERY, output, "colours: auto, always or never",
                      "auto obeys NO_COLOR and FORCE_COLOR, then uses colours on a terminal unless TERM is dumb."},
    [PL_OPT_QUIET] = {"quiet", 'q', PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, SCANS "rules test ", output,
                      "one line a finding, nothing else", NULL},
    [PL_OPT_VERBOSE] = {"verbose", 'v', PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, SCANS "rules test ", output,
                        "each claim with its verdict, each skipped file with its reason", NULL},
    [PL_OPT_NO_SNIPPETS] = {"no-snippets", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, SCANS, output,
                            "no line of the scanned files in text, HTML, Markdown and SARIF reports", NULL},
    [PL_OPT_SARIF_SUPPRESSED] =
        {"sarif-suppressed", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, CHECK, output,
         "put allowed findings into SARIF, too, with their reason",
         "GitHub shows such results as open alerts, so they are left out by default; GitLab, reviewdog and "
         "editors understand them."},

    [PL_OPT_FAIL_ON] = {"fail-on", 0, PL_TAKES_CHOICE, "LEVEL", "error|warning|note|none", "error",
                        "POLICYLINT_FAIL_ON", false, CHECK, verdict,
                        "lowest level that makes the exit status 1: error, warning, note or none", NULL},
    [PL_OPT_MIN_LEVEL] = {"min-level", 0, PL_TAKES_CHOICE, "LEVEL", "error|warning|note", "note",
                          "POLICYLINT_MIN_LEVEL", false, CHECK, verdict,
                          "lowest level that is reported: error, warning or note", NULL},
    [PL_OPT_BASELINE] =
        {"baseline", 'b', PL_TAKES_PATH, "FILE", NULL, NULL, "POLICYLINT_BASELINE", false, CHECK "baseline ", verdict,
         "findings that this file lists are known: they are counted, but not reported again",
         "Written by 'policylint baseline write'. A finding is recognised by its meaning, not by its line."},
    [PL_OPT_ONLY] = {"only", 0, PL_TAKES_TEXT, "RULE", NULL, NULL, NULL, true, CHECK, verdict,
                     "report these rules only (id or name, PL2 for a family); may be given several times",
                     "A rule that is off by default is on when it is named by its id or name."},
    [PL_OPT_SKIP] = {"skip", 0, PL_TAKES_TEXT, "RULE", NULL, NULL, NULL, true, CHECK, verdict,
                     "do not report these rules; may be given several times", NULL},
    [PL_OPT_SINCE] =
        {"since", 0, PL_TAKES_TEXT, "REV", NULL, NULL, "POLICYLINT_SINCE", false, CHECK, verdict,
         "report only what was not so at the merge base of REV and HEAD",
         "Both states are checked as a whole, the old one from git's objects, and a finding that was there "
         "before is left out, whatever line it stood on. Findings are annotated on files that changed. A "
         "shallow clone must be deepened first (fetch-depth: 0)."},
    [PL_OPT_STAGED] = {"staged", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, CHECK, verdict,
                       "check what is staged for the next commit, and report only what was not so at HEAD", NULL},
    [PL_OPT_STRICT] = {"strict", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, "POLICYLINT_STRICT", false, SCANS, verdict,
                       "exit with 2 when a file could not be looked at", NULL},
    [PL_OPT_EXIT_ZERO] =
        {"exit-zero", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, "POLICYLINT_EXIT_ZERO", false, CHECK, verdict,
         "exit with 0 also when there are findings",
         "For GitLab, which reads reports of successful jobs only, and for the first days in a project."},

    [PL_OPT_DIFF] =
        {"diff", 0, PL_TAKES_TEXT, "REV", NULL, NULL, NULL, false, " claims ", narrow,
         "what the policy promises otherwise than at the merge base of REV and HEAD: strengthened, weakened, "
         "changed, added, removed",
         "As text, or with --format json as one document with both claims of each change."},
    [PL_OPT_KIND] = {"kind", 'k', PL_TAKES_TEXT, "KIND", NULL, NULL, NULL, true, " facts claims ", narrow,
                     "facts or claims of this kind only; may be given several times", NULL},
    [PL_OPT_TIER] = {"tier", 0, PL_TAKES_CHOICE, "TIER", "manifest|import|init|call|data", NULL, NULL, false, " facts ",
                     narrow, "facts with evidence at least this strong: manifest, import, init, call, data", NULL},
    [PL_OPT_ROLE] = {"role", 0, PL_TAKES_CHOICE, "ROLE", "runtime|optional|dev|test|docs|vendored|generated", NULL,
                     NULL, true, " facts ", narrow, "facts in files of this role only; may be given several times",
                     NULL},

    [PL_OPT_ALL] = {"all", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " test ", verdict,
                    "the built-in rules, too", NULL},
    [PL_OPT_SCHEMA] = {"schema", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " config ", output,
                       "the JSON Schema of policylint.yaml instead", NULL},
    [PL_OPT_FROM_FIDES] = {"from-fides", 0, PL_TAKES_PATH, "FILE", NULL, NULL, NULL, true, " init ", input,
                           "take third parties and data categories from the systems of a fideslang file, too",
                           "May be given several times; then no policy document is needed."},
    [PL_OPT_FIDES] = {"fides", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " export ", output,
                      "in the taxonomy of fideslang, as YAML", NULL},
    [PL_OPT_FIX_POLICY] = {"policy", 'p', PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " fix ", output,
                           "change the policy, not the code", NULL},
    [PL_OPT_FORCE] = {"force", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " init ", output,
                      "replace a policylint.yaml that is there", NULL},
    [PL_OPT_DRY_RUN] = {"dry-run", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, " init fix ", output,
                        "write to standard output what would be written to files", NULL},

    [PL_OPT_JOBS] = {"jobs", 'j', PL_TAKES_NUMBER, "N", NULL, NULL, "POLICYLINT_JOBS", false, WORKS, speed,
                     "threads; the number of processors by default",
                     "The report is the same for any number of threads."},
    [PL_OPT_NO_CACHE] = {"no-cache", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, "POLICYLINT_NO_CACHE", false, WORKS, speed,
                         "accepted, without effect: there is no cache", NULL},

    [PL_OPT_HELP] = {"help", 'h', PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, EVERY, general,
                     "this help, or that of a command", NULL},
    [PL_OPT_VERSION] = {"version", 'V', PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, EVERY, general, "the version",
                        NULL},
    [PL_OPT_MAN] = {"man", 0, PL_TAKES_NOTHING, NULL, NULL, NULL, NULL, false, EVERY, general,
                    "the manual page in roff", NULL},
    [PL_OPT_COMPLETIONS] = {"completions", 0, PL_TAKES_CHOICE, "SHELL", "bash|zsh|fish", NULL, NULL, false, EVERY,
                            general, "completions for bash, zsh or fish", NULL},
};

bool pl_option_applies(const struct pl_option *o, const char *command) {
  size_t n = strlen(command);
  for (const char *at = o->commands; (at = strstr(at, command)); at += n)
    if (at[-1] == ' ' && at[n] == ' ') return true;
  return false;
}
