/* Adding facts; the texts around an event that tell what a value is for. */
#include "facts/context.h"

#include "base/path.h"
#include "facts/spec.h"
#include "ruleset/list.h"

/* The annotation that a line begins with is one of samples: @Preview(showBackground = true) */
static bool begins_sample(struct pl_node samples, struct pl_str line) {
  size_t n = 1;
  while (n < line.n && pl_is_alnum(line.p[n])) n++;
  return pl_str_starts(line, "@") && pl_list_has(samples, pl_str_cut(line, 0, n));
}

/* Whether a line can stand between an annotation and what it marks: another one, a part of its arguments, a modifier. */
static bool of_annotations(struct pl_str line) {
  for (size_t i = 0; i < line.n; i++)
    if (line.p[i] == '{' || line.p[i] == '}' || line.p[i] == ';') return false;
  return line.n && pl_str_find(line, PL_STR("fun ")) == SIZE_MAX;
}

/* @Preview fun …; before other declarations the grammar takes the annotations for operators, each with all that follows it. */
static bool marked_as_sample(const struct pl_context *c, struct pl_node samples, uint32_t declaration) {
  struct pl_str text = pl_source_text(c, declaration, 400), line;
  if (!pl_str_starts(text, "@")) return false;
  while (pl_str_next(&text, '\n', &line)) {
    line = pl_str_trim(line);
    if (begins_sample(samples, line)) return true;
    if (!of_annotations(line)) return false;
  }
  return false;
}

/* Whether the event is part of a sample that the language has a form for: #Preview { … }, a PreviewProvider. */
static bool in_sample(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node samples = pl_language_get(c->language, "samples");
  for (uint32_t i = event; i && samples.i; i = e->at[i].parent) {
    bool declares = e->at[i].kind == PL_EV_FUNCTION || e->at[i].kind == PL_EV_UNARY;
    if (declares && marked_as_sample(c, samples, i)) return true;
    uint32_t name = e->at[i].kind == PL_EV_CALL    ? pl_event_child(e, i, PL_AS_CALLEE)
                    : e->at[i].kind == PL_EV_CLASS ? pl_event_child(e, i, PL_AS_BASE)
                                                   : 0;
    if (name && pl_list_has(samples, pl_source_text(c, name, 60))) return true;
  }
  return false;
}

/* class TestingConfig(BaseConfig): … */
static bool in_settings_for_developers(const struct pl_context *c, uint32_t event) {
  uint32_t class = pl_event_around(c->events, event, PL_EV_CLASS),
           name = class ? pl_event_child(c->events, class, PL_AS_NAME) : 0;
  return name && pl_list_glob(pl_part(c, "data/environments.yaml", "classes"), c->events->at[name].text);
}

static void add_consent(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  if (f->tier >= PL_TIER_INIT && pl_consent_checked(c, event))
    pl_attr_set_bool(c->arena, &f->attrs, "consent_checked", true);
}

bool pl_is_migration(const struct pl_context *c) {
  return pl_list_path(pl_part(c, "data/models.yaml", "migrations"), c->source->path);
}

struct pl_fact *pl_fact_add(struct pl_context *c, enum pl_fact_kind kind, struct pl_str subject, struct pl_str name,
                            enum pl_how how, enum pl_tier tier, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  struct pl_fact f = {.kind = kind,
                      .how = how,
                      .tier = tier,
                      .role = c->source->role,
                      .subject = subject,
                      .name = name,
                      .path = c->source->path};
  if (pl_role_counts(f.role) && (in_sample(c, event) || pl_in_test(c, event))) f.role = PL_ROLE_TEST;
  if (pl_role_counts(f.role) && (in_settings_for_developers(c, event) || pl_for_developers(c, event)))
    f.role = PL_ROLE_DEV;
  uint32_t end = e->end;
  struct pl_str text = pl_str_cut(c->source->bytes, e->start, end);
  size_t line_end = pl_str_chr(text, '\n');
  f.span = pl_lines_span(&c->lines, e->start, line_end == SIZE_MAX ? end : e->start + line_end);
  if (kind == PL_FACT_TRACKER || kind == PL_FACT_COOKIE || kind == PL_FACT_STORAGE) add_consent(c, event, &f);
  pl_vec_push(&c->out->facts, f);
  return &pl_vec_last(&c->out->facts);
}

/* scripts/changelog.py that asks the code host: a folder of the product's programs, and not of its code. */
static bool is_tool(const struct pl_context *c, const struct pl_vendor *v) {
  struct pl_str dir = pl_path_dir(c->source->path), folder;
  struct pl_node tools = pl_part(c, "data/hosts.yaml", "tool_scripts"), folders = pl_node_get(tools, "folders");
  if (!pl_list_has(pl_node_get(tools, "categories"), v->category)) return false;
  for (int depth = 0; depth < 3 && dir.p && pl_str_next(&dir, '/', &folder); depth++) {
    if (pl_list_has(folders, folder)) return true;
    if (pl_list_has(pl_part(c, "data/roles.yaml", "source"), folder)) return false;
  }
  return false;
}

struct pl_fact *pl_fact_vendor(struct pl_context *c, const struct pl_vendor *v, enum pl_how how, enum pl_tier tier,
                               uint32_t event) {
  struct pl_fact *f = pl_fact_add(c, PL_FACT_PROCESSOR, v->reported->id, v->reported->name, how, tier, event);
  if (v->reported != v) pl_attr_set_text(c->arena, &f->attrs, "product", v->name);
  pl_attr_set_text(c->arena, &f->attrs, "category", v->category);
  if (pl_consent_asked(c->rules, v->category)) add_consent(c, event, f);
  if ((v->optional || pl_is_alternative(c, event)) && f->role == PL_ROLE_RUNTIME) f->role = PL_ROLE_OPTIONAL;
  bool key = how == PL_HOW_ENV && pl_str_find(c->source->path, PL_STR(".github/workflows/")) != SIZE_MAX;
  bool team =
      key && (pl_list_has(pl_part(c, "data/http.yaml", "workflow_tools"), v->category) ||
              pl_list_find(pl_part(c, "data/http.yaml", "publishing_workflows"), pl_path_base(c->source->path)));
  bool asked = how == PL_HOW_URL && tier == PL_TIER_CALL && pl_str_is(c->language->family, "code");
  team = team || is_tool(c, v) || (pl_str_is(v->category, "ci") && !asked);
  if (team && pl_role_counts(f->role))
    f->role = PL_ROLE_DEV; /* builds the product or tells the team of it, never sees its users */
  return f;
}

struct pl_str pl_source_text(const struct pl_context *c, uint32_t event, size_t most) {
  if (!event) return (struct pl_str){NULL, 0};
  const struct pl_event *e = &c->events->at[event];
  return pl_str_cut(c->source->bytes, e->start, e->end - e->start > most ? e->start + most : e->end);
}

/* env("MAIL_HOST", default="smtp.example"): what a setting is where nobody has set it. */
static bool is_fallback(const struct pl_context *c, uint32_t pair) {
  const struct pl_events *e = c->events;
  uint32_t call = e->at[pair].parent, key = pl_event_child(e, pair, PL_AS_KEY);
  uint32_t callee = e->at[call].kind == PL_EV_CALL ? pl_event_child(e, call, PL_AS_CALLEE) : 0;
  return callee && key && pl_list_has(pl_part(c, "data/http.yaml", "fallback_keys"), e->at[key].text) &&
         pl_any_word(pl_part(c, "data/http.yaml", "settings_readers"), pl_source_text(c, callee, 80));
}

struct pl_str pl_variable_named(const struct pl_context *c, uint32_t pair, struct pl_str key) {
  if (!pl_str_is(c->language->name, "hcl") || !pl_str_is(key, "default")) return key;
  struct pl_str block = pl_names_of(c->names, c->events->at[pair].parent), label = PL_STR(":variable.");
  size_t at = pl_str_find(block, label);
  return at != SIZE_MAX && pl_str_ends(block, "()") ? pl_str_cut(block, at + label.n, block.n - 2) : key;
}

struct pl_str pl_target_text(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = event; i; i = e->at[i].parent) {
    uint32_t parent = e->at[i].parent;
    enum pl_event_role as = e->at[i].as;
    if (as == PL_AS_VALUE && (e->at[parent].kind == PL_EV_ASSIGN || e->at[parent].kind == PL_EV_FIELD)) {
      uint32_t target = pl_event_child(e, parent, PL_AS_TARGET);
      return pl_source_text(c, target ? target : pl_event_child(e, parent, PL_AS_NAME), 120);
    }
    if (as == PL_AS_VALUE && e->at[parent].kind == PL_EV_PAIR && is_fallback(c, parent)) {
      i = parent;
      continue;
    }
    if (as == PL_AS_VALUE && e->at[parent].kind == PL_EV_PAIR)
      return pl_source_text(c, pl_event_child(e, parent, PL_AS_KEY), 120);
    if (e->at[i].kind == PL_EV_FUNCTION || e->at[i].kind == PL_EV_CLASS) break;
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_kept_text(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str target = pl_target_text(c, event);
  uint32_t up = e->at[event].parent;
  if (target.n || e->at[event].as != PL_AS_ARG || e->at[up].kind != PL_EV_CALL) return target;
  struct pl_str setter = pl_last_member(pl_names_of(c->names, up));
  return setter.n > 3 && pl_has_word(setter, PL_STR("set")) && pl_str_istarts(setter, "set") ? setter : target;
}

struct pl_str pl_function_text(const struct pl_context *c, uint32_t event) {
  for (uint32_t f = pl_event_around(c->events, event, PL_EV_FUNCTION); f;
       f = pl_event_around(c->events, f, PL_EV_FUNCTION)) {
    struct pl_str own = pl_names_own(c->names, f);
    if (own.n) return own;
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_class_text(const struct pl_context *c, uint32_t event) {
  uint32_t k = pl_event_around(c->events, event, PL_EV_CLASS), name = k ? pl_event_child(c->events, k, PL_AS_NAME) : 0;
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

bool pl_function_small(const struct pl_context *c, uint32_t function) {
  enum { SMALL_BYTES = 1200 };
  return c->events->at[function].end - c->events->at[function].start <= SMALL_BYTES;
}

bool pl_function_thin(const struct pl_context *c, uint32_t event) {
  for (uint32_t f = pl_event_around(c->events, event, PL_EV_FUNCTION); f;
       f = pl_event_around(c->events, f, PL_EV_FUNCTION))
    if (pl_names_own(c->names, f).n) return pl_function_small(c, f);
  return false;
}

int pl_parameter_of(struct pl_context *c, uint32_t event, uint32_t input) {
  enum { AHEAD_OF_BODY = 256 }; /* children of a function that are looked through: parameters stand first */
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION);
  if (!function || !input) return -1;
  int position = 0, seen = 0;
  for (uint32_t p = c->events->at[function].child; p && seen < AHEAD_OF_BODY; p = c->events->at[p].next, seen++) {
    if (c->events->at[p].as != PL_AS_PARAM) continue;
    uint32_t name = c->events->at[p].kind == PL_EV_NAME ? p : pl_event_child(c->events, p, PL_AS_PARAM);
    struct pl_str text = name ? c->events->at[name].text : pl_str_cut(c->events->at[p].text, 0, 0);
    bool self = pl_str_is(text, "self") || pl_str_is(text, "cls");
    if (text.n && !self && pl_has_word(pl_source_text(c, input, 200), text)) return position;
    position += !self;
  }
  return -1;
}

/* "eco:module" part of a resolved name. */
static struct pl_str module_part(struct pl_str name, size_t *after_eco) {
  size_t colon = pl_str_chr(name, ':'), hash = pl_str_chr(name, '#');
  *after_eco = colon == SIZE_MAX ? 0 : colon + 1;
  return pl_str_cut(name, *after_eco, hash == SIZE_MAX ? name.n : hash);
}

/* npm and Go packages may be imported below their root: "stripe/lib/x" is stripe, "@scope/pkg/x" is "@scope/pkg". */
static const struct pl_vendor *by_package(const struct pl_context *c, struct pl_str packages, struct pl_str module) {
  enum { LONGEST = 200 }; /* bytes of a package's name; what stands behind is below its root */
  char ecosystem[24];
  if (!packages.n || packages.n >= sizeof ecosystem) return NULL;
  if (module.n > LONGEST) module = pl_path_dir(pl_str_cut(module, 0, LONGEST));
  memcpy(ecosystem, packages.p, packages.n);
  ecosystem[packages.n] = '\0';
  for (;;) {
    const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, ecosystem, module);
    size_t slash = pl_str_rchr(module, '/');
    if (v || slash == SIZE_MAX) return v;
    module = pl_str_cut(module, 0, slash);
  }
}

/* What says how the name's language imports: the guest of a template where the name is of its ecosystem. */
static const struct pl_language *speaker_of(const struct pl_language *language, struct pl_str ecosystem) {
  const struct pl_language *guest = language->guest;
  bool of_guest = guest && !pl_str_eq(ecosystem, language->ecosystem) && pl_str_eq(ecosystem, guest->ecosystem);
  return of_guest ? guest : language;
}

/* mod worker; use worker::Service: Rust looks among the modules that a file declares, at its top, before the packages. */
static bool is_own_module(const struct pl_context *c, struct pl_str module) {
  enum { TOP = 20000 };
  struct pl_str word = pl_language_text(c->language, "own_modules");
  if (!c->source || !word.n) return false;
  struct pl_str top = pl_str_cut(c->source->bytes, 0, TOP), first = pl_str_cut(module, 0, pl_str_chr(module, '.'));
  return pl_str_find(top, pl_arena_printf(c->arena, "%.*s %.*s;", PL_FMT(word), PL_FMT(first))) != SIZE_MAX;
}

/* GOOGLE_CLOUD_SCOPES: how values are called, never modules. */
static bool is_constant(struct pl_str s) { return pl_str_chr(s, '_') != SIZE_MAX && pl_str_is_capitals(s); }

const struct pl_vendor *pl_vendor_of_name(const struct pl_context *c, struct pl_str name) {
  size_t from;
  struct pl_str module = module_part(name, &from);
  if (!module.n || module.p[0] == '/' || module.p[0] == ':') return NULL;
  const struct pl_language *l = speaker_of(c->language, pl_str_cut(name, 0, from ? from - 1 : 0));
  struct pl_str packages = pl_language_text(l, "packages"), modules = pl_language_text(l, "modules");
  const struct pl_vendor *v =
      modules.n ? pl_vendor_of_module(&c->rules->vendors, pl_arena_str(c->arena, modules).p, module) : NULL;
  if (!v && pl_str_chr(name, '#') != SIZE_MAX) v = by_package(c, packages, module);
  if (!v && modules.n && packages.n &&
      !is_constant(module)) { /* Python, Ruby: the distribution often has the module's name */
    size_t dot = pl_str_chr(module, '.'), paren = pl_str_chr(module, '(');
    size_t end = dot < paren ? dot : paren;
    v = by_package(c, packages, pl_str_cut(module, 0, end == SIZE_MAX ? module.n : end));
  }
  return v && is_own_module(c, module) ? NULL : v;
}
