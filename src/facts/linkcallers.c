/* What the callers of a wrapper tell of the fact inside it, and it of them. */
#include <string.h>

#include "facts/algorithms.h"
#include "facts/cookies.h"
#include "facts/flowthrough.h"
#include "facts/link_p.h"
#include "facts/spec.h"

static bool is_weak_purpose(struct pl_str p) { return !p.n || pl_str_is(p, "unknown"); }

/* What the caller is made for decides before what it puts in: isPwned(password) looks a list of breaches up. */
static bool decided_by_caller(struct linker *l, struct pl_fact *f, const struct pl_outcall *o) {
  struct pl_str in = pl_last_member(o->function), as;
  for (struct pl_node k = pl_node_first(pl_ruleset_part(l->rules, "data/purposes.yaml", "hash")); k.i && in.n;
       k = pl_node_next(k)) {
    bool says = pl_any_word(pl_node_get(k, "place"), in) || pl_any_word(pl_node_get(k, "caller"), in);
    if (!(as = pl_node_get_text(k, "as")).n || !says || pl_any_word(pl_node_get(k, "not"), in)) continue;
    pl_attr_set_text(l->arena, &f->attrs, "purpose", as);
    pl_attr_set_text(l->arena, &f->attrs, "used_for", pl_node_key(k));
    return true;
  }
  return false;
}

/* What a value is read by: "password" of `$request->get('password')` and `req.body.password`. */
static struct pl_str read_by(struct pl_str value) {
  size_t to = value.n, from;
  while (to && strchr(")]}\"'` ", value.p[to - 1])) to--;
  for (from = to; from && (pl_is_alnum(value.p[from - 1]) || value.p[from - 1] == '_'); from--) {
  }
  return pl_str_cut(value, from, to);
}

/* A hash whose purpose its own place does not tell takes it from what callers put in. One made for passwords stays so unless all that is put in
 * is something else. */
static void purpose_from_caller(struct linker *l, struct known_wrapper *w, const struct pl_outcall *o) {
  struct pl_fact *f = &w->file->facts.at[w->fact];
  bool open = is_weak_purpose(pl_attr_text(f->attrs, "purpose")) || (w->presumed && !w->confirmed);
  if (f->kind != PL_FACT_HASH || !open || pl_attr_text(f->attrs, "used_for").n) return;
  if (w->parameter < 0 || w->parameter > 3 || !w->own)
    return; /* what goes into some other function says nothing about the hash */
  bool told = pl_str_is(pl_attr_text(f->attrs, "purpose"), "password");
  if (!told && decided_by_caller(l, f, o)) return;
  struct pl_str texts[] = {read_by(o->args[w->parameter]), o->args[w->parameter], o->target};
  struct pl_node classes = pl_ruleset_part(l->rules, "data/purposes.yaml", "hash");
  struct pl_str purpose = pl_purpose_by(classes, texts, 3, !w->presumed);
  if (pl_str_is(purpose, "password")) w->confirmed = true;
  if (purpose.n) pl_attr_set_text(l->arena, &f->attrs, "purpose", purpose);
}

/* A value that can be predicted is a secret where a caller keeps it as one. */
static void drawn_for_caller(struct linker *l, struct known_wrapper *w, const struct pl_outcall *o) {
  struct pl_fact *f = &w->file->facts.at[w->fact];
  if (f->kind != PL_FACT_RANDOM || !w->own || !pl_str_is(pl_attr_text(f->attrs, "purpose"), "unknown")) return;
  struct pl_str by = o->target.n ? o->target : o->thin ? pl_last_member(o->function) : (struct pl_str){NULL, 0};
  struct pl_str purpose = by.n ? pl_words_class(l->rules, "data/secrets.yaml", &by, 1) : by;
  if (!purpose.n || pl_str_is(purpose, "harmless")) return;
  pl_attr_set_text(l->arena, &f->attrs, "purpose", purpose);
  pl_attr_set_text(l->arena, &f->attrs, "of", pl_str_cut(by, 0, 80));
}

/* What a function that encrypts is called with is what it encrypts. */
static void encrypted_by_caller(struct linker *l, struct known_wrapper *w, const struct pl_outcall *o) {
  enum { MAX_OF = 160 };
  struct pl_fact *f = &w->file->facts.at[w->fact];
  struct pl_node names = pl_node_get(pl_ruleset_root(l->rules, "data/ciphers.yaml"), "wrapper_names");
  if (f->kind != PL_FACT_CIPHER || !w->own || !pl_any_word(names, pl_last_member(o->name))) return;
  struct pl_str of = pl_attr_text(f->attrs, "of");
  for (unsigned i = 0; i < 2 && of.n < MAX_OF; i++)
    if (o->args[i].n && o->args[i].n <= 60 && pl_str_find(of, o->args[i]) == SIZE_MAX)
      of = pl_arena_printf(l->arena, "%.*s%s%.*s", PL_FMT(of), of.n ? " " : "", PL_FMT(o->args[i]));
  if (of.n) pl_attr_set_text(l->arena, &f->attrs, "of", of);
}

/* seal("aes-128-cbc", note): the caller names the cipher that the function is told. Of several callers the first names it inside; one that names another
 * uses that one at its own place. */
static void named_by_caller(struct linker *l, struct pl_file_facts *caller, struct known_wrapper *w,
                            const struct pl_outcall *o) {
  struct pl_fact *inside = &w->file->facts.at[w->fact];
  bool told = inside->kind == PL_FACT_CIPHER && w->own && w->parameter >= 0 && w->parameter < 4;
  bool known = false;
  struct pl_str name = told ? pl_written_argument(o, w->parameter, &known) : (struct pl_str){NULL, 0};
  struct pl_fact named = *inside;
  bool open = pl_str_is(inside->subject, "unknown"), by_caller = pl_attr_text(inside->attrs, "via").n > 0;
  if (!known || name.n > 40 || !(open || by_caller) || !pl_role_counts(caller->source->role)) return;
  named.attrs = NULL;
  named.subject = named.name = name;
  pl_attr_set_text(l->arena, &named.attrs, "of", pl_attr_text(inside->attrs, "of"));
  pl_attr_set_text(l->arena, &named.attrs, "via", o->name);
  pl_cipher_take_apart(l->arena, l->rules, 0, &named);
  if (!pl_attr_get(named.attrs, "cipher") || pl_str_eq(named.subject, inside->subject)) return;
  if (open) {
    *inside = named;
    return;
  }
  named.path = caller->source->path;
  named.role = caller->source->role;
  named.span = o->span;
  pl_vec_push(&caller->facts, named);
}

/* The function around, and whether the way passes a check, for services that people are asked about. */
void pl_link_around(struct linker *l, const struct pl_outcall *o, struct pl_attr **attrs) {
  if (!pl_consent_asked(l->rules, pl_attr_text(*attrs, "category"))) return;
  size_t cut = pl_str_rchr(o->function, '#');
  struct pl_str in = cut == SIZE_MAX ? o->function : pl_str_cut(o->function, cut + 1, o->function.n);
  if (in.n && in.n <= 80) pl_attr_set_text(l->arena, attrs, "in", in);
  if (o->checked) pl_attr_set_bool(l->arena, attrs, "consent_checked", true);
}

/* One more caller of the function that holds the fact. */
static void count_caller(struct linker *l, const struct pl_file_facts *caller, struct known_wrapper *w,
                         const struct pl_outcall *o) {
  struct pl_fact *f = &w->file->facts.at[w->fact];
  if (!w->own || w->file == caller || f->kind != PL_FACT_PROCESSOR || !pl_role_counts(caller->source->role) ||
      !pl_consent_asked(l->rules, pl_attr_text(f->attrs, "category")))
    return;
  pl_attr_set_number(l->arena, &f->attrs, "callers", pl_attr_number(f->attrs, "callers", 0) + 1);
  if (o->checked)
    pl_attr_set_number(l->arena, &f->attrs, "callers_checked", pl_attr_number(f->attrs, "callers_checked", 0) + 1);
}

/* A call of a wrapper is a use of the vendor at that place. */
static void use_through(struct linker *l, struct pl_file_facts *caller, struct known_wrapper *w,
                        const struct pl_outcall *o) {
  struct pl_fact f = w->file->facts.at[w->fact];
  if (w->own && (f.kind == PL_FACT_COOKIE || f.kind == PL_FACT_STORAGE))
    pl_cookie_through(l->arena, l->rules, &l->constants, &l->modules,
                      &(struct pl_cookie_call){caller, w->file, w->fact, w->parameter, o, w->lasts});
  if (f.kind != PL_FACT_PROCESSOR) return;
  if (f.tier < PL_TIER_INIT || w->file == caller || !w->thin) return;
  struct pl_attr *attrs = NULL;
  pl_attr_set_text(l->arena, &attrs, "via", o->name);
  pl_attr_set_text(l->arena, &attrs, "category", pl_attr_text(f.attrs, "category"));
  if (pl_attr_text(f.attrs, "product").n)
    pl_attr_set_text(l->arena, &attrs, "product", pl_attr_text(f.attrs, "product"));
  if (pl_attr_true(f.attrs, "unknown")) pl_attr_set_bool(l->arena, &attrs, "unknown", true);
  pl_link_around(l, o, &attrs);
  f.attrs = attrs;
  f.how = PL_HOW_CALL;
  f.tier = PL_TIER_CALL;
  if (!pl_role_counts(f.role)) return; /* a vendored or test wrapper says nothing here */
  if (!pl_role_counts(caller->source->role)) f.role = caller->source->role;
  f.path = caller->source->path;
  f.span = o->span;
  pl_vec_push(&caller->facts, f);
}

/* What is put into a wrapper goes where it hands it on to. */
static void data_through(struct linker *l, struct pl_file_facts *caller, size_t k, const struct known_wrapper *w) {
  struct pl_fact to = w->file->facts.at[w->fact];
  if (to.kind == PL_FACT_PROCESSOR && to.how == PL_HOW_CALL && pl_role_counts(to.role) && w->passes)
    pl_flow_through(l->arena, caller, k, &to, w->passes);
}

void pl_link_caller(struct linker *l, struct pl_file_facts *caller, size_t k, struct known_wrapper *w) {
  const struct pl_outcall *o = &caller->outcalls.at[k];
  purpose_from_caller(l, w, o);
  drawn_for_caller(l, w, o);
  encrypted_by_caller(l, w, o);
  named_by_caller(l, caller, w, o);
  count_caller(l, caller, w, o);
  use_through(l, caller, w, o);
  data_through(l, caller, k, w);
}
