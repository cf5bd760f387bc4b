/* The tool component: name, version and every enabled rule, on every run, so that a fixed finding's alert closes. */
#include "report/home.h"
#include "report/sarif.h"

static void put_str(struct pl_sarif *s, const char *key, struct pl_str text) {
  pl_json_key(&s->j, key);
  pl_json_str(&s->j, text);
}

void pl_sarif_text(struct pl_sarif *s, const char *key, struct pl_str text) {
  pl_json_key(&s->j, key);
  pl_json_begin(&s->j, '{');
  put_str(s, "text", text);
  pl_json_end(&s->j, '}');
}

static void put_help(struct pl_sarif *s, const struct pl_check_rule *r) {
  pl_json_key(&s->j, "help");
  pl_json_begin(&s->j, '{');
  put_str(s, "text",
          pl_arena_printf(&s->arena, "%.*s %.*s In the code: %.*s In the policy: %.*s", PL_FMT(r->full), PL_FMT(r->why),
                          PL_FMT(r->fix_code), PL_FMT(r->fix_policy)));
  put_str(s, "markdown",
          pl_arena_printf(&s->arena,
                          "%.*s\n\n**Why it matters.** %.*s\n\n**In the code.** %.*s\n\n**In the policy.** %.*s\n",
                          PL_FMT(r->full), PL_FMT(r->why), PL_FMT(r->fix_code), PL_FMT(r->fix_policy)));
  pl_json_end(&s->j, '}');
}

static void put_properties(struct pl_sarif *s, const struct pl_check_rule *r) {
  static const char *const severities[] = {"recommendation", "warning", "error"};
  pl_json_key(&s->j, "properties");
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "tags");
  pl_json_begin(&s->j, '[');
  for (size_t i = 0; i < r->tag_count; i++) pl_json_str(&s->j, r->tags[i]);
  pl_json_end(&s->j, ']');
  put_str(s, "precision", r->precision);
  put_str(s, "problem.severity", pl_str_of(severities[r->level]));
  if (r->security_severity.n) put_str(s, "security-severity", r->security_severity);
  pl_json_end(&s->j, '}');
}

static void put_rule(struct pl_sarif *s, const struct pl_check_rule *r) {
  pl_json_begin(&s->j, '{');
  put_str(s, "id", r->id);
  put_str(s, "name", r->name);
  pl_sarif_text(s, "shortDescription", r->summary);
  pl_sarif_text(s, "fullDescription", r->full);
  put_help(s, r);
  if (PL_HOME_KNOWN && !r->own)
    put_str(s, "helpUri", pl_arena_printf(&s->arena, "%s/rules/%.*s", PL_HOME_URL, PL_FMT(r->id)));
  pl_json_key(&s->j, "defaultConfiguration");
  pl_json_begin(&s->j, '{');
  put_str(s, "level", pl_str_of(pl_level_name(r->level)));
  pl_json_end(&s->j, '}');
  put_properties(s, r);
  pl_json_end(&s->j, '}');
}

int pl_sarif_rule_index(const struct pl_sarif *s, const struct pl_check_rule *rule) {
  int index = 0;
  for (size_t i = 0; i < s->o->rules->n; i++) {
    const struct pl_check_rule *r = &s->o->rules->at[i];
    if (pl_str_eq(r->id, rule->id)) return r->enabled ? index : -1;
    index += r->enabled;
  }
  return -1;
}

void pl_sarif_tool(struct pl_sarif *s) {
  pl_json_key(&s->j, "tool");
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "driver");
  pl_json_begin(&s->j, '{');
  put_str(s, "name", PL_STR("policylint"));
  put_str(s, "fullName", pl_arena_printf(&s->arena, "policylint %s", s->o->version));
  put_str(s, "semanticVersion", pl_str_of(s->o->version));
  put_str(s, "informationUri", PL_STR(PL_HOME_URL));
  pl_json_key(&s->j, "rules");
  pl_json_begin(&s->j, '[');
  for (size_t i = 0; i < s->o->rules->n; i++)
    if (s->o->rules->at[i].enabled) put_rule(s, &s->o->rules->at[i]);
  pl_json_end(&s->j, ']');
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, '}');
}
