/* policylint init: the first policylint.yaml of a product. */
#include <unistd.h>

#include "base/file.h"
#include "cli/fides.h"
#include "cli/firstdraft.h"

/* Configuration that is there already, or NULL. */
static const char *existing(struct pl_arena *a, struct pl_str root) {
  static const char *const names[] = {"policylint.yaml", ".policylint.yaml", "policylint.yml", NULL};
  for (size_t i = 0; names[i]; i++)
    if (access(pl_arena_printf(a, "%.*s/%s", PL_FMT(root), names[i]).p, F_OK) == 0) return names[i];
  return NULL;
}
static bool write_draft(struct pl_work *w, const struct pl_settings *s, struct pl_str text,
                        const struct pl_draft_counts *n, struct pl_error *err) {
  if (pl_setting_given(s, PL_OPT_DRY_RUN)) return pl_put(text, err);
  const char *old = existing(&w->arena, w->result.root), *name = old ? old : "policylint.yaml";
  if (old && !pl_setting_given(s, PL_OPT_FORCE))
    return pl_fail(err, "'%s' is there already; --force replaces it, --dry-run shows what would be written", old);
  if (!pl_file_write(pl_arena_printf(&w->arena, "%.*s/%s", PL_FMT(w->result.root), name).p, text, err)) return false;
  size_t documents = w->result.document_count;
  pl_say(s,
         "wrote '%s': %zu processor%s and %zu other claim%s of %zu document%s; %zu service%s that no document names "
         "%s commented out",
         name, n->processors, pl_plural(n->processors), n->claims, pl_plural(n->claims), documents,
         pl_plural(documents), n->undeclared, pl_plural(n->undeclared), n->undeclared == 1 ? "is" : "are");
  return true;
}

/* Claims of the documents first, so that they come before what says the same. */
static bool add_fides(struct pl_work *w, const struct pl_settings *s, pl_claim_vec *all, struct pl_error *err) {
  const struct pl_setting *files = &s->options[PL_OPT_FROM_FIDES];
  if (!files->n) return true;
  for (size_t i = 0; i < w->result.claim_count; i++) pl_vec_push(all, w->result.claims[i]);
  for (size_t i = 0; i < files->n; i++)
    if (!pl_fides_read(&w->arena, pl_run_ruleset(w->run), files->values[i], all, err)) return false;
  w->result.claims = all->at;
  w->result.claim_count = all->n;
  return true;
}

static int run(const struct pl_settings *s) {
  struct pl_work w;
  pl_claim_vec all = {0};
  struct pl_error err = {0};
  struct pl_buf out = {0};
  struct pl_draft_counts counts;
  bool ok = pl_work_do(&w, s, PL_TOPIC_CHECK, &err) && add_fides(&w, s, &all, &err);
  if (ok) {
    pl_draft(&w, &out, &counts);
    ok = write_draft(&w, s, pl_buf_str(&out), &counts, &err);
  }
  pl_buf_free(&out);
  pl_vec_free(&all);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_init = {
    .name = "init",
    .operands = "[PATH...]",
    .summary = "write a first policylint.yaml from the policy and the code",
    .detail = "Writes what the policy promises into policylint.yaml: documents, processors, and the other claims by "
              "kind, each below "
              "the sentence that it was read from. Services that only the code shows are commented out with their "
              "place, and what --from-fides brings is below its system. As long as "
              "nothing in the file is changed, check reports what it reported before.",
    .run = run,
};
