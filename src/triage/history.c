/* A walk over commits by time; a commit changed the file when none of its parents has the same content of it. */
#include "triage/history.h"

#include <git2.h>
#include <stdlib.h>

#include "triage/since.h"
#include "triage/since_p.h"

enum { MAX_COMMITS = 20000, MAX_BYTES = 16 << 20 };

struct walk {
  struct pl_since *start; /* the tree walked from, for its repository and the name of the root in it */
  char *path;             /* in the repository */
  int64_t since;
  pl_history_visit *visit;
  void *context;
  bool stopped;
};

static bool blob_in(const struct walk *w, const git_commit *commit, git_oid *out) {
  git_tree *tree = NULL;
  git_tree_entry *e = NULL;
  bool found =
      git_commit_tree(&tree, commit) == 0 && git_tree_entry_bypath(&e, tree, w->path) == 0 && pl_since_is_file(e);
  if (found) git_oid_cpy(out, git_tree_entry_id(e));
  git_tree_entry_free(e);
  git_tree_free(tree);
  return found;
}

/* Whether no parent has this content; *before gets that of the first parent that has the file. */
static bool is_change(const struct walk *w, const git_commit *commit, const git_oid *now, git_oid *before, bool *had) {
  *had = false;
  for (unsigned i = 0; i < git_commit_parentcount(commit); i++) {
    git_commit *parent = NULL;
    git_oid id;
    bool there = git_commit_parent(&parent, commit, i) == 0 && blob_in(w, parent, &id);
    git_commit_free(parent);
    if (there && git_oid_equal(&id, now)) return false;
    if (there && !*had) *had = true, git_oid_cpy(before, &id);
  }
  return true;
}

static bool load(const struct walk *w, const git_oid *id, git_blob **blob, struct pl_str *out) {
  if (git_blob_lookup(blob, w->start->repo, id) != 0 || git_blob_rawsize(*blob) > MAX_BYTES) return false;
  *out = pl_str_n(git_blob_rawcontent(*blob), (size_t)git_blob_rawsize(*blob));
  return true;
}

static bool tell(struct walk *w, const git_commit *commit, const git_oid *now, const git_oid *before, bool had) {
  git_blob *a = NULL, *b = NULL;
  char hex[GIT_OID_HEXSZ + 1];
  struct pl_revision r = {.commit = git_oid_tostr(hex, sizeof hex, git_commit_id(commit)),
                          .when = git_commit_author(commit)->when.time};
  bool ok = load(w, now, &a, &r.now) && (!had || load(w, before, &b, &r.before));
  if (ok && !w->visit(w->context, &r)) w->stopped = true;
  git_blob_free(a);
  git_blob_free(b);
  return ok;
}

/* The end of a shallow clone: a commit whose parents are not there, or not even known. */
static bool is_cut(const struct walk *w, const git_commit *commit) {
  git_commit *parent = NULL;
  if (git_repository_is_shallow(w->start->repo) != 1) return false;
  bool there = git_commit_parentcount(commit) > 0 && git_commit_parent(&parent, commit, 0) == 0;
  git_commit_free(parent);
  return !there;
}

/* One commit. False: what follows cannot be told; *end says why. */
static bool step(struct walk *w, const git_commit *commit, enum pl_history_end *end) {
  git_oid now, before;
  bool had;
  if (is_cut(w, commit)) return *end = PL_HISTORY_SHALLOW, false;
  if (!blob_in(w, commit, &now) || !is_change(w, commit, &now, &before, &had)) return true;
  return tell(w, commit, &now, &before, had) || (*end = PL_HISTORY_UNKNOWN, false);
}

static enum pl_history_end go(struct walk *w, git_revwalk *commits) {
  enum pl_history_end end = PL_HISTORY_READ;
  git_oid id;
  for (int n = 0; n < MAX_COMMITS && !w->stopped; n++) {
    git_commit *commit = NULL;
    int status = git_revwalk_next(&id, commits);
    if (status == GIT_ITEROVER) return end;
    if (status != 0) return git_repository_is_shallow(w->start->repo) == 1 ? PL_HISTORY_SHALLOW : PL_HISTORY_UNKNOWN;
    if (git_commit_lookup(&commit, w->start->repo, &id) != 0) return PL_HISTORY_UNKNOWN;
    bool done = git_commit_time(commit) < w->since, ok = done || step(w, commit, &end);
    git_commit_free(commit);
    if (done || !ok) return end;
  }
  return PL_HISTORY_READ;
}

static enum pl_history_end run(struct walk *w) {
  git_revwalk *commits = NULL;
  git_oid start, there;
  git_commit *head = NULL;
  enum pl_history_end end = PL_HISTORY_UNKNOWN;
  if (git_oid_fromstr(&start, pl_since_commit(w->start)) == 0 &&
      git_commit_lookup(&head, w->start->repo, &start) == 0 && blob_in(w, head, &there) &&
      git_revwalk_new(&commits, w->start->repo) == 0 && git_revwalk_push(commits, &start) == 0) {
    git_revwalk_sorting(commits, GIT_SORT_TIME);
    end = go(w, commits);
  }
  git_revwalk_free(commits);
  git_commit_free(head);
  return end;
}

enum pl_history_end pl_history(const char *root, const char *rev, struct pl_str path, int64_t since,
                               pl_history_visit *visit, void *context) {
  struct pl_error ignored = {0};
  struct pl_arena a = {0};
  struct walk w = {
      .start = pl_since_open(root, rev ? rev : "HEAD", &ignored), .since = since, .visit = visit, .context = context};
  enum pl_history_end end = PL_HISTORY_UNKNOWN;
  if (w.start) {
    w.path = (char *)(uintptr_t)pl_arena_printf(&a, "%s%.*s", w.start->prefix, PL_FMT(path)).p;
    end = run(&w);
  }
  pl_since_close(w.start);
  pl_arena_release(&a);
  return end;
}

int64_t pl_history_time(const char *root, const char *rev) {
  struct pl_error ignored = {0};
  struct pl_since *at = pl_since_open(root, rev ? rev : "HEAD", &ignored);
  git_commit *commit = NULL;
  git_oid id;
  int64_t when = 0;
  if (at && git_oid_fromstr(&id, pl_since_commit(at)) == 0 && git_commit_lookup(&commit, at->repo, &id) == 0)
    when = git_commit_time(commit);
  git_commit_free(commit);
  pl_since_close(at);
  return when;
}
