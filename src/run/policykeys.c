/* From a page of translation keys to the file with its text. */
#include "run/policy.h"
#include "run/translations.h"

/* How much of a set there was before a document was tried. */
struct mark {
  size_t n, texts, headings, skips, claims, remarks;
};

static struct mark mark_of(const struct pl_policy_set *p) {
  return (struct mark){p->n, p->texts.n, p->headings.n, p->skips.n, p->claims.n, p->remarks.n};
}

static void take_back(struct pl_policy_set *p, struct mark m) {
  p->n = m.n, p->texts.n = m.texts, p->headings.n = m.headings;
  p->skips.n = m.skips, p->claims.n = m.claims, p->remarks.n = m.remarks;
}

static bool has_path(const struct pl_policy_set *p, struct pl_str path) {
  for (size_t i = 0; i < p->n; i++)
    if (pl_str_eq(p->paths[i], path)) return true;
  return false;
}

static size_t claims_in(const struct pl_policy_set *p, struct pl_str path) {
  size_t n = 0;
  for (size_t i = 0; i < p->claims.n; i++) n += pl_str_eq(p->claims.at[i].path, path);
  return n;
}

/* What is said of the page: nothing when its text was found. */
static void tell(struct pl_policy_set *p, struct pl_str page, bool found) {
  size_t kept = 0;
  for (size_t i = 0; i < p->skips.n; i++) {
    struct pl_skip s = p->skips.at[i];
    bool about = pl_str_eq(s.path, page) && pl_str_is(s.reason, PL_POLICY_NO_CLAIM);
    if (about && !found) s.reason = PL_STR("page of translation keys, whose text is elsewhere");
    if (!about || !found) p->skips.at[kept++] = s;
  }
  p->skips.n = kept;
}

/* Reads the first of the files that gives a claim; *found when one does. */
static bool try_files(struct pl_arena *a, const struct pl_policy_reader *by, const struct pl_str *at, size_t n,
                      struct pl_policy_set *p, bool *found, struct pl_error *err) {
  for (size_t i = 0; i < n && !*found; i++) {
    struct mark before = mark_of(p);
    *found = has_path(p, at[i]);
    if (*found) break;
    p->paths[p->n++] = at[i];
    if (!pl_policy_read(a, by, at[i], p, err)) return false;
    *found = p->claims.n > before.claims;
    if (!*found) take_back(p, before);
  }
  return true;
}

bool pl_policy_follow_keys(struct pl_arena *a, const struct pl_policy_reader *by, const struct pl_ruleset *rules,
                           const struct pl_source *files, size_t n, struct pl_policy_set *p, struct pl_error *err) {
  struct pl_node policies = pl_ruleset_root(rules, "data/policies.yaml");
  struct pl_str at[PL_TRANSLATIONS_MOST];
  for (size_t i = 0, pages = p->n; i < pages; i++) {
    struct pl_str page = p->paths[i];
    bool found = false;
    if (!pl_translations_called(policies, p->texts.at[i], claims_in(p, page))) continue;
    if (!try_files(a, by, at, pl_translations_find(a, policies, page, files, n, at), p, &found, err)) return false;
    tell(p, page, found);
  }
  return true;
}
