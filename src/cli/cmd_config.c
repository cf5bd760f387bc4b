/* policylint config: what check would use, and where each part comes from. */
#include "cli/roots.h"
#include "cli/work.h"
#include "report/screen.h"
#include "run/config.h"

static void put_setting(struct pl_buf *out, const struct pl_option *o, const struct pl_setting *set) {
  static const char *const origins[] = {"default", "environment", "command line"};
  pl_buf_printf(out, "%-18s ", o->name);
  for (size_t i = 0; i < set->n; i++)
    pl_buf_printf(out, "%s%s", i ? ", " : "", set->values[i][0] ? set->values[i] : "yes");
  if (!set->n) pl_buf_puts(out, o->type == PL_TAKES_NOTHING ? "no" : "-");
  if (set->n)
    pl_buf_printf(out, "  (%s%s%s)", origins[set->origin], set->origin == PL_FROM_ENVIRONMENT ? " " : "",
                  set->origin == PL_FROM_ENVIRONMENT ? o->env : "");
  pl_buf_putc(out, '\n');
}

static void put_origin(struct pl_buf *out, struct pl_node n) {
  pl_buf_puts(out, "  (");
  pl_screen_add(out, n.doc->path);
  pl_buf_printf(out, ":%u)\n", pl_node_line(n));
}

/* A scalar, or the members of a list. */
static void put_value(struct pl_buf *out, struct pl_node n) {
  pl_screen_add(out, pl_node_text(n));
  for (struct pl_node m = pl_node_first(n); m.i; m = pl_node_next(m)) {
    pl_screen_add(out, pl_node_text(m));
    if (pl_node_next(m).i) pl_buf_puts(out, ", ");
  }
}

/* "scopes.dashboards" */
static void put_member(struct pl_buf *out, const char *key, struct pl_node n) {
  struct pl_buf name = {0};
  pl_buf_puts(&name, key);
  if (pl_node_key(n).n && !pl_str_is(pl_node_key(n), key))
    pl_buf_putc(&name, '.'), pl_screen_add(&name, pl_node_key(n));
  pl_buf_printf(out, "%-18.*s ", PL_FMT(pl_buf_str(&name)));
  put_value(out, n);
  put_origin(out, n);
  pl_buf_free(&name);
}

static void put_count(struct pl_buf *out, const char *key, struct pl_node n) {
  if (!n.i) return;
  pl_buf_printf(out, "%-18s %zu", key, pl_node_count(n));
  put_origin(out, n);
}

static void put_file(struct pl_buf *out, const struct pl_declared *d) {
  static const char *const lists[] = {"version", "policy", "first_party", "own_rules", "ignore", "processors_complete",
                                      NULL};
  static const char *const maps[] = {"scopes", "rules", NULL};
  pl_buf_printf(out, "\n%-18s ", "configuration");
  if (!d->doc) {
    pl_buf_puts(out, "-  (no policylint.yaml in the root)\n");
    return;
  }
  struct pl_node root = pl_doc_root(d->doc);
  pl_screen_add(out, d->doc->path);
  pl_buf_putc(out, '\n');
  for (size_t i = 0; lists[i]; i++)
    if (pl_node_get(root, lists[i]).i) put_member(out, lists[i], pl_node_get(root, lists[i]));
  for (size_t i = 0; maps[i]; i++)
    for (struct pl_node n = pl_node_first(pl_node_get(root, maps[i])); n.i; n = pl_node_next(n))
      put_member(out, maps[i], n);
  put_count(out, "processors", pl_node_get(root, "processors"));
  put_count(out, "claims", pl_node_get(root, "claims"));
}

static bool load(struct pl_work *w, const struct pl_settings *s, struct pl_error *err) {
  struct pl_roots roots;
  *w = (struct pl_work){.run = NULL};
  return pl_roots_find(&w->arena, s, &roots, err) && pl_work_open(w, s, roots.root, true, err);
}

static int put_schema(const struct pl_settings *s) {
  struct pl_error err = {0};
  struct pl_buf out = {0};
  struct pl_work w = {.run = NULL};
  bool ok = pl_work_open(&w, s, ".", false, &err);
  if (ok) pl_schema_json(&out, pl_ruleset_doc(pl_run_ruleset(w.run), "data/config.yaml"));
  ok = ok && pl_put(pl_buf_str(&out), &err);
  pl_buf_free(&out);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

static int run(const struct pl_settings *s) {
  if (pl_setting_given(s, PL_OPT_SCHEMA)) return put_schema(s);
  struct pl_error err = {0};
  struct pl_buf out = {0};
  struct pl_work w = {.run = NULL};
  bool ok = load(&w, s, &err);
  for (int i = 0; ok && i < PL_OPT_COUNT; i++)
    if (pl_option_applies(&pl_options[i], "check") && i < PL_OPT_HELP)
      put_setting(&out, &pl_options[i], &s->options[i]);
  if (ok) put_file(&out, pl_run_declared(w.run));
  ok = ok && pl_put(pl_buf_str(&out), &err);
  pl_buf_free(&out);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_config = {
    .name = "config",
    .operands = "[PATH]",
    .summary = "show what check would use and where each part comes from",
    .detail =
        "Shows the value of every option of check, and whether it is the default, from the environment or from "
        "the command line; then what policylint.yaml says, each with its line. A mistake in that file is reported with "
        "its place, and the exit status is 2.",
    .run = run,
};
