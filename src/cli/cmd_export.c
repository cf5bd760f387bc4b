/* policylint export --fides: third parties and the data categories they receive, in the taxonomy of fideslang
 * (https://ethyca.github.io/fideslang/): one system each, as YAML. */
#include "base/map.h"
#include "base/yaml.h"
#include "cli/fides.h"
#include "cli/work.h"
#include "report/inventory.h"

/* The nearest data use for what a vendor is for. */
static const char *fides_use(const struct pl_vendor *v) {
  static const char *const uses[][2] = {{"payments", "essential.service.payment_processing"},
                                        {"analytics", "analytics"},
                                        {"ads", "marketing.advertising"},
                                        {"advertising", "marketing.advertising"},
                                        {"marketing", "marketing"},
                                        {"identity", "essential.service.authentication"}};
  for (size_t i = 0; v && i < sizeof uses / sizeof *uses; i++)
    if (pl_str_is(v->category, uses[i][0])) return uses[i][1];
  return "essential.service";
}

/* One key, once: several of ours may be one of theirs. */
static void put_category(struct pl_buf *out, const struct pl_ruleset *rules, struct pl_str id, struct pl_map *seen) {
  struct pl_str key = pl_fides_category(rules, id);
  if (!key.n || pl_map_set(seen, key, seen)) return;
  pl_buf_puts(out, seen->n == 1 ? "[" : ", ");
  pl_yaml_scalar(out, key);
}

/* What policylint.yaml says that it receives, or else the catalogue. */
static void put_categories(struct pl_buf *out, const struct pl_ruleset *rules, const struct pl_vendor *v,
                           const struct pl_claim *claim) {
  struct pl_map seen = {0};
  const struct pl_value *data = claim ? pl_attr_get(claim->value, "data") : NULL;
  struct pl_str rest = data ? data->text : (struct pl_str){NULL, 0}, id;
  while (rest.n && pl_str_next(&rest, '\n', &id)) put_category(out, rules, id, &seen);
  if (!seen.n && v)
    for (struct pl_node n = pl_node_first(pl_node_get(v->node, "receives")); n.i; n = pl_node_next(n))
      put_category(out, rules, pl_node_text(n), &seen);
  pl_buf_puts(out, seen.n ? "]\n" : "[user]\n");
  pl_map_free(&seen);
}

static void put_system(struct pl_buf *out, const struct pl_ruleset *rules, const struct pl_inventory_row *row) {
  const struct pl_vendor *v = pl_vendor_by_id(&rules->vendors, row->subject);
  pl_buf_puts(out, "  - fides_key: ");
  pl_yaml_scalar(out, row->subject);
  pl_buf_puts(out, "\n    name: ");
  pl_yaml_scalar(out, row->name);
  pl_buf_printf(out, "\n    description: %s\n    system_type: Service\n    privacy_declarations:\n      - name: ",
                pl_inventory_state(row));
  pl_yaml_scalar(out, row->claim && row->claim->purpose.n ? row->claim->purpose
                      : v                                 ? v->category
                                                          : PL_STR("third party"));
  pl_buf_printf(out,
                "\n        data_use: %s\n        data_subjects: [customer]\n        data_categories: ", fides_use(v));
  put_categories(out, rules, v, row->claim);
}

static bool act(struct pl_work *w, const struct pl_settings *s, struct pl_error *err) {
  struct pl_buf out = {0};
  size_t n;
  if (!pl_setting_given(s, PL_OPT_FIDES)) return pl_fail(err, "'export' needs to know the form: --fides");
  if (!pl_work_do(w, s, PL_TOPIC_INVENTORY, err)) return false;
  const struct pl_inventory_row *rows = pl_inventory(&w->arena, &w->result, NULL, &n);
  pl_buf_puts(&out, n ? "system:\n" : "system: []\n");
  for (size_t i = 0; i < n; i++) put_system(&out, pl_run_ruleset(w->run), &rows[i]);
  bool ok = pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static int run(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  bool ok = act(&w, s, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_export = {
    .name = "export",
    .operands = "[PATH...]",
    .summary = "write the third parties and what they receive as fideslang",
    .detail = "Writes one system of fideslang for each third party that the code uses or the policy names, with the "
              "data categories "
              "of the catalogue. Data uses and subjects are a first guess for a person to correct.",
    .run = run,
};
