/* A sentence behind the claim's own. It takes the place of the sentence's last letter, so that it is a change and no line of its own. */
#include "run/fix.h"

#include "ruleset/list.h"
#include "run/fixlanguage.h"

static struct pl_str document_of(const struct pl_fix_input *in, struct pl_str path) {
  for (size_t i = 0; i < in->policies->n && i < in->policies->texts.n; i++)
    if (pl_str_eq(in->policies->paths[i], path)) return in->policies->texts.at[i];
  return (struct pl_str){NULL, 0};
}

/* A category of data and a service may have the same id: what the finding is about decides. */
static const struct pl_vendor *service_of(const struct pl_fix_input *in, const struct pl_finding *f) {
  bool data = f->fact_count && f->facts[0]->kind == PL_FACT_DATA;
  return data ? NULL : pl_vendor_by_id(&in->rules->vendors, f->subject);
}

static struct pl_str name_of(const struct pl_fix_input *in, const struct pl_finding *f, struct pl_str language) {
  const struct pl_vendor *v = service_of(in, f);
  if (f->fact_count && f->facts[0]->kind == PL_FACT_AUTH)
    return pl_vendor_sign_in_name(&in->rules->vendors, f->subject);
  return v ? v->name : pl_fix_data(in, language, f->subject);
}

/* The template with its holes filled; empty when one has no value. */
static struct pl_str filled(const struct pl_fix_input *in, struct pl_str text, const struct pl_finding *f,
                            struct pl_str language) {
  const struct pl_vendor *v = service_of(in, f);
  struct pl_str purpose = f->fact_count ? pl_attr_text(f->facts[0]->attrs, "purpose") : (struct pl_str){NULL, 0};
  const struct {
    const char *hole;
    struct pl_str value;
  } holes[] = {{"{name}", name_of(in, f, language)},
               {"{subject}", f->subject},
               {"{purpose}", v ? pl_fix_purpose(in, language, v->category) : pl_fix_cookie(in, language, purpose)}};
  for (size_t i = 0; i < sizeof holes / sizeof *holes; i++) {
    size_t at = pl_str_find(text, pl_str_of(holes[i].hole));
    if (at == SIZE_MAX) continue;
    if (!holes[i].value.n || holes[i].value.n > 80) return (struct pl_str){NULL, 0};
    text = pl_arena_printf(in->arena, "%.*s%.*s%.*s", PL_FMT(pl_str_cut(text, 0, at)), PL_FMT(holes[i].value),
                           PL_FMT(pl_str_cut(text, at + strlen(holes[i].hole), text.n)));
  }
  return text;
}

/* Nothing of it may be read as markup where it is put. */
static bool is_plain(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (strchr("<>{}|`\n\r", s.p[i])) return false;
  return s.n > 0;
}

void pl_fix_say(const struct pl_fix_input *in, struct pl_node row, struct pl_finding *f) {
  struct pl_str text = document_of(in, f->claim->path), stance = pl_node_get_text(row, "stance");
  const struct pl_span *at = &f->claim->span;
  if (f->level == PL_LEVEL_NOTE || at->end > text.n || at->start >= at->end) return;
  if (stance.n && !pl_str_is(stance, pl_stance_name(f->claim->stance))) return;
  struct pl_str language = pl_fix_language(in, text);
  struct pl_str say = filled(in, pl_node_text(pl_node_member(pl_node_get(row, "say"), language)), f, language);
  if (!is_plain(say)) return;
  struct pl_str last = pl_str_cut(text, at->end - 1, at->end);
  bool stop = strchr(".!?", last.p[0]) != NULL;
  struct pl_edit *e = PL_NEW(in->arena, struct pl_edit);
  *e = (struct pl_edit){.path = f->claim->path,
                        .from = at->end - 1,
                        .to = at->end,
                        .text = pl_arena_printf(in->arena, "%.*s%s %.*s", PL_FMT(last), stop ? "" : ".", PL_FMT(say))};
  f->edits = e;
  f->edit_count = 1;
  f->policy_row = say;
}
