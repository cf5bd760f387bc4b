/* What a file imports, asked for by rows and calls: each import is resolved once. Imports that bring every name of a module (Swift, Dart, C#,
 * `import com.acme.*`) tell whose class a call begins with. */
#include "facts/context.h"
#include "ruleset/list.h"

enum { IMPORTS_MAX = 200, SHORTEST = 4 };

struct opened {
  struct pl_str module;
  const struct pl_vendor *vendor; /* or NULL */
  bool all;                       /* brings every name of the module */
};

struct pl_opened {
  struct opened at[IMPORTS_MAX];
  size_t n;
};

/* Letters and digits in lower case: sentry_flutter and SentryFlutter are one. */
static struct pl_str plain(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_alnum(s.p[i])) out[n++] = pl_lower(s.p[i]);
  return pl_str_n(out, n);
}

/* "SentrySDK" of "swift:SentrySDK.start", a class by its capital; empty for anything else. */
static struct pl_str class_of(struct pl_str callee) {
  size_t colon = pl_str_chr(callee, ':'), n = 0;
  struct pl_str rest = pl_str_cut(callee, colon == SIZE_MAX ? 0 : colon + 1, callee.n);
  if (rest.n && rest.p[0] == ':') rest = pl_str_cut(rest, 1, rest.n);
  while (n < rest.n && (pl_is_alnum(rest.p[n]) || rest.p[n] == '_')) n++;
  return n && rest.p[0] >= 'A' && rest.p[0] <= 'Z' ? pl_str_cut(rest, 0, n) : (struct pl_str){NULL, 0};
}

/* The package's own name: "sentry_flutter" of "dart:sentry_flutter/sentry_flutter". */
static struct pl_str package_of(struct pl_str module) {
  size_t colon = pl_str_chr(module, ':');
  struct pl_str rest = pl_str_cut(module, colon == SIZE_MAX ? 0 : colon + 1, module.n);
  size_t slash = pl_str_chr(rest, '/');
  return slash == SIZE_MAX ? rest : pl_str_cut(rest, 0, slash);
}

/* "SendGridClient" of "ISendGridClient": an interface is called as its class is. */
static struct pl_str without_mark(struct pl_str class) {
  bool marked = class.n > 2 && class.p[0] == 'I' && class.p[1] >= 'A' && class.p[1] <= 'Z' && class.p[2] >= 'a' &&
                class.p[2] <= 'z';
  return marked ? pl_str_cut(class, 1, class.n) : class;
}

/* Named after the module or the vendor: SentrySDK of Sentry, Analytics of FirebaseAnalytics. */
static bool named_after(struct pl_str class, struct pl_str module, struct pl_str vendor) {
  if (class.n < SHORTEST || module.n < SHORTEST) return false;
  return pl_str_begins(class, module) || pl_str_begins(module, class) ||
         (vendor.n >= SHORTEST && pl_str_begins(class, vendor)) ||
         (class.n > SHORTEST && module.n > class.n && pl_str_closes(module, class));
}

/* `using Acme;`, `import com.acme.*`: what is bound has no name of its own. */
static bool brings_all(const struct pl_context *c, uint32_t import) {
  const struct pl_events *e = c->events;
  uint32_t b = e->at[import].child;
  while (b && e->at[b].kind != PL_EV_BINDING) b = e->at[b].next;
  return c->names->style == PL_IMPORT_GLOBAL || (b && c->names->style == PL_IMPORT_LAST && !e->at[b].child);
}

/* The modules that imports at the top of the file name, bound to a name or not, and whose they are. */
static struct pl_opened *opened_by(struct pl_context *c) {
  const struct pl_events *e = c->events;
  if (c->opened) return c->opened;
  c->opened = PL_NEW(c->arena, struct pl_opened);
  for (uint32_t i = e->at[0].child; i && c->opened->n < IMPORTS_MAX; i = e->at[i].next) {
    uint32_t module = e->at[i].kind == PL_EV_IMPORT ? pl_event_child(e, i, PL_AS_MODULE) : 0;
    struct pl_str name = module ? pl_names_module(c->names, e->at[module].text) : (struct pl_str){NULL, 0};
    if (name.p) c->opened->at[c->opened->n++] = (struct opened){name, pl_vendor_of_name(c, name), brings_all(c, i)};
  }
  return c->opened;
}

bool pl_imports_below(struct pl_context *c, const struct pl_str *starts, size_t n) {
  const struct pl_opened *o = opened_by(c);
  for (size_t i = 0; i < o->n; i++)
    for (size_t k = 0; k < n; k++)
      if (pl_str_begins(o->at[i].module, starts[k])) return true;
  return false;
}

/* Whether it is listed as a class of the vendor's packages in this language. */
static bool listed(const struct pl_context *c, const struct pl_vendor *v, struct pl_str class) {
  struct pl_node classes = pl_node_get(v->node, "classes");
  struct pl_str modules = pl_language_text(c->language, "modules");
  return pl_node_there(classes) && modules.n &&
         pl_list_glob(pl_node_get(classes, pl_arena_str(c->arena, modules).p), class);
}

/* *known is the class, where the list alone tells. */
static const struct pl_vendor *vendor_by_import(struct pl_context *c, struct pl_str callee, struct pl_str *known) {
  bool opens = c->names->style == PL_IMPORT_GLOBAL || c->names->style == PL_IMPORT_LAST;
  struct pl_str class = opens ? without_mark(class_of(callee)) : (struct pl_str){NULL, 0};
  if (!class.n) return NULL;
  struct pl_str plainly = plain(c->arena, class);
  const struct pl_opened *o = opened_by(c);
  for (size_t i = 0; i < o->n; i++) {
    const struct pl_vendor *v = o->at[i].all ? o->at[i].vendor : NULL;
    if (!v) continue;
    if (named_after(plainly, plain(c->arena, package_of(o->at[i].module)), plain(c->arena, v->id))) return v;
    if (!listed(c, v, class)) continue;
    *known = class;
    return v;
  }
  return NULL;
}

const struct pl_vendor *pl_vendor_called(struct pl_context *c, uint32_t call, struct pl_str callee) {
  if (c->called.event == call) return c->called.vendor;
  const struct pl_vendor *v = pl_vendor_of_name(c, callee);
  struct pl_str class = {NULL, 0};
  c->called.vendor = v ? v : vendor_by_import(c, callee, &class);
  c->called.class = class;
  c->called.event = call;
  return c->called.vendor;
}

void pl_fact_known_by_class(struct pl_context *c, uint32_t call, struct pl_fact *f) {
  bool known = c->called.event == call && c->called.class.n;
  if (known) pl_attr_set_text(c->arena, &f->attrs, "class", c->called.class);
}
