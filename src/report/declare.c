/* One entry a claim; keys only where they say something. */
#include "report/declare.h"

#include "base/yaml.h"

void pl_declare_source(struct pl_buf *out, const struct pl_claim *c) {
  pl_buf_puts(out, "  # ");
  pl_yaml_comment(out, c->path);
  pl_buf_printf(out, ":%u: ", c->span.line);
  pl_yaml_comment(out, c->quote);
  pl_buf_putc(out, '\n');
}

static void put_text(struct pl_buf *out, const char *key, struct pl_str text) {
  if (!text.n) return;
  pl_buf_printf(out, "    %s: ", key);
  pl_yaml_scalar(out, text);
  pl_buf_putc(out, '\n');
}

static void put_flag(struct pl_buf *out, const char *key, bool on) {
  if (on) pl_buf_printf(out, "    %s: true\n", key);
}

/* A period in the largest unit that holds it exactly. */
static void put_period(struct pl_buf *out, double s) {
  static const struct {
    const char *key;
    double seconds;
  } units[] = {{"days", 86400}, {"hours", 3600}, {"minutes", 60}};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    double n = s / units[i].seconds;
    if (n < 1 || n > 1e9 || n != (double)(long long)n) continue;
    pl_buf_printf(out, "%s: %lld", units[i].key, (long long)n);
    return;
  }
  pl_buf_printf(out, "seconds: %.17g", s);
}

static void put_members(struct pl_buf *out, struct pl_str members) {
  struct pl_str member;
  pl_buf_putc(out, '[');
  for (bool first = true; pl_str_next(&members, '\n', &member); first = false) {
    if (!first) pl_buf_puts(out, ", ");
    pl_yaml_scalar(out, member);
  }
  pl_buf_putc(out, ']');
}

static void put_attr(struct pl_buf *out, const struct pl_attr *v) {
  if (pl_str_is(v->key, "seconds") && v->value.kind == PL_VALUE_NUMBER) {
    put_period(out, v->value.number);
    return;
  }
  pl_yaml_scalar(out, v->key);
  pl_buf_puts(out, ": ");
  switch (v->value.kind) {
    case PL_VALUE_TEXT: pl_yaml_scalar(out, v->value.text); break;
    case PL_VALUE_NUMBER: pl_buf_printf(out, "%.17g", v->value.number); break;
    case PL_VALUE_BOOL: pl_buf_puts(out, v->value.number != 0 ? "true" : "false"); break;
    case PL_VALUE_LIST: put_members(out, v->value.text); break;
    case PL_VALUE_NONE: pl_buf_puts(out, "null"); break;
  }
}

/* The wording of a period is left out: the sentence stands above. */
static void put_value(struct pl_buf *out, const struct pl_attr *list) {
  bool period = pl_attr_get(list, "seconds") != NULL, first = true;
  for (const struct pl_attr *v = list; v; v = v->next) {
    if (period && pl_str_is(v->key, "text")) continue;
    pl_buf_puts(out, first ? "    value: {" : ", ");
    put_attr(out, v);
    first = false;
  }
  if (!first) pl_buf_puts(out, "}\n");
}

/* What an entry of policylint.yaml or another inventory says that it receives. */
static void put_data(struct pl_buf *out, const struct pl_claim *c) {
  const struct pl_value *data = pl_attr_get(c->value, "data");
  if (!data) return;
  pl_buf_puts(out, "    data: ");
  put_members(out, data->text);
  pl_buf_putc(out, '\n');
}

static void put_processor(struct pl_buf *out, const struct pl_claim *c, bool all_complete) {
  pl_declare_source(out, c);
  pl_buf_puts(out, "  - id: ");
  pl_yaml_scalar(out, c->subject);
  pl_buf_putc(out, '\n');
  put_text(out, "name", c->name);
  put_text(out, "purpose", c->purpose);
  put_text(out, "scope", c->scope);
  put_data(out, c);
  if (c->stance != PL_DOES) put_text(out, "stance", pl_str_of(pl_stance_name(c->stance)));
  if (c->modality != PL_ASSERTED) put_text(out, "modality", pl_str_of(pl_modality_name(c->modality)));
  put_flag(out, "closed_world", c->closed_world && !all_complete);
  put_flag(out, "integration", pl_attr_true(c->value, "integration"));
  put_flag(out, "open_list", c->open_list);
  put_flag(out, "exception", c->exception);
}

static void put_claim(struct pl_buf *out, const struct pl_claim *c) {
  pl_declare_source(out, c);
  pl_buf_printf(out, "  - kind: %s\n", pl_claim_kind_name(c->kind));
  put_text(out, "subject", c->subject);
  if (!pl_str_eq(c->name, c->subject)) put_text(out, "name", c->name);
  if (c->stance != PL_DOES) put_text(out, "stance", pl_str_of(pl_stance_name(c->stance)));
  put_value(out, c->value);
  put_text(out, "scope", c->scope);
  put_text(out, "purpose", c->purpose);
  if (c->modality != PL_ASSERTED) put_text(out, "modality", pl_str_of(pl_modality_name(c->modality)));
  put_flag(out, "closed_world", c->closed_world);
  put_flag(out, "open_list", c->open_list);
  put_flag(out, "exception", c->exception);
}

static bool is_processor(const struct pl_claim *c) { return c->kind == PL_CLAIM_PROCESSOR && c->subject.n; }

static bool is_promise(const struct pl_claim *c) {
  return c->kind != PL_CLAIM_PROCESSOR && c->kind != PL_CLAIM_NOTICE_PLACEHOLDER && c->kind != PL_CLAIM_LAST_UPDATED;
}

/* Several documents may say the same. */
static bool said_before(const struct pl_claim *claims, size_t i) {
  for (size_t k = 0; k < i; k++)
    if (pl_claim_same(&claims[k], &claims[i])) return true;
  return false;
}

void pl_declare_processors(struct pl_buf *out, const struct pl_claim *claims, size_t n) {
  size_t complete = 0, all = 0;
  for (size_t i = 0; i < n; i++)
    if (is_processor(&claims[i])) all++, complete += claims[i].closed_world;
  bool all_complete = all && complete == all;
  if (all_complete) pl_buf_puts(out, "processors_complete: true\n");
  pl_buf_puts(out, "processors:\n");
  for (size_t i = 0; i < n; i++)
    if (is_processor(&claims[i]) && !said_before(claims, i)) put_processor(out, &claims[i], all_complete);
}

void pl_declare_claims(struct pl_buf *out, const struct pl_claim *claims, size_t n) {
  pl_buf_puts(out, "claims:\n");
  for (int kind = 0; kind < PL_CLAIM_KIND_COUNT; kind++)
    for (size_t i = 0; i < n; i++)
      if ((int)claims[i].kind == kind && is_promise(&claims[i]) && !said_before(claims, i)) put_claim(out, &claims[i]);
}
