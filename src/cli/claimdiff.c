/* Claims that are the same on both sides fall away; of the rest, those about the same thing are compared. */
#include "cli/claimdiff.h"

#include "cli/filter.h"
#include "cli/work.h"
#include "report/screen.h"

enum change { CHANGE_STRENGTHENED, CHANGE_WEAKENED, CHANGE_CHANGED, CHANGE_ADDED, CHANGE_REMOVED };
static const char *const change_names[] = {"strengthened", "weakened", "changed", "added", "removed"};

struct side {
  const struct pl_claim *claims;
  size_t n;
  bool *used;
};

struct diff {
  struct side before, after;
  const struct pl_settings *s;
  bool json;
  struct pl_json j;
  struct pl_screen screen;
  size_t counts[5];
};

static bool same_promise(const struct pl_claim *a, const struct pl_claim *b) {
  return pl_claim_same(a, b) && a->closed_world == b->closed_world && a->modality == b->modality &&
         a->open_list == b->open_list;
}

/* The same matter, whatever is promised about it. */
static bool same_matter(const struct pl_claim *a, const struct pl_claim *b) {
  return a->kind == b->kind && pl_str_eq(a->subject, b->subject) && pl_str_eq(a->scope, b->scope);
}

static int sign(double more) { return more > 0 ? 1 : more < 0 ? -1 : 0; }

/* A denial binds more than a limit, a limit more than a permission; a shorter period more than a longer one; a complete list more than
 * an open one; a statement more than a "may". Several of them in different directions: merely changed. */
static enum change judge(const struct pl_claim *old, const struct pl_claim *new) {
  static const int binding[] = {[PL_DOES] = 0, [PL_ONLY] = 1, [PL_DOES_NOT] = 2};
  const struct pl_value *before = pl_attr_get(old->value, "seconds"), *after = pl_attr_get(new->value, "seconds");
  int steps[] = {sign(binding[new->stance] - binding[old->stance]),
                 before && after ? sign(before->number - after->number) : 0,
                 sign((double)new->closed_world - old->closed_world), sign((double)old->open_list - new->open_list),
                 sign((double)old->modality - (double)new->modality)};
  bool up = false, down = false;
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) up = up || steps[i] > 0, down = down || steps[i] < 0;
  return up == down ? CHANGE_CHANGED : up ? CHANGE_STRENGTHENED : CHANGE_WEAKENED;
}

static void put_claim(struct diff *d, const char *mark, const struct pl_claim *c) {
  if (!c) return;
  pl_buf_printf(d->screen.out, "  %s ", mark);
  pl_screen_ink_add(&d->screen, PL_INK_PLACE, c->path);
  pl_buf_printf(d->screen.out, ":%u: ", c->span.line);
  pl_screen_add(d->screen.out, pl_screen_head(c->quote, 160));
  pl_buf_putc(d->screen.out, '\n');
}

static void put_json_claim(struct diff *d, const char *key, const struct pl_claim *c) {
  pl_json_key(&d->j, key);
  if (c)
    pl_claim_json(&d->j, c);
  else
    pl_json_null(&d->j);
}

static void put_change(struct diff *d, enum change change, const struct pl_claim *old, const struct pl_claim *new) {
  const struct pl_claim *c = new ? new : old;
  d->counts[change]++;
  if (d->json) {
    pl_json_begin(&d->j, '{');
    pl_json_key(&d->j, "change"), pl_json_z(&d->j, change_names[change]);
    put_json_claim(d, "before", old);
    put_json_claim(d, "after", new);
    pl_json_end(&d->j, '}');
    return;
  }
  enum pl_ink ink = change == CHANGE_WEAKENED       ? PL_INK_ERROR
                    : change == CHANGE_STRENGTHENED ? PL_INK_GOOD
                                                    : PL_INK_STRONG;
  pl_screen_ink(&d->screen, ink, "%s", change_names[change]);
  pl_buf_printf(d->screen.out, " %s ", pl_claim_kind_name(c->kind));
  pl_screen_add(d->screen.out, c->subject);
  pl_buf_putc(d->screen.out, '\n');
  put_claim(d, "-", old);
  put_claim(d, "+", new);
}

static void cross_out_same(struct diff *d) {
  for (size_t i = 0; i < d->after.n; i++)
    for (size_t k = 0; k < d->before.n && !d->after.used[i]; k++)
      if (!d->before.used[k] && same_promise(&d->before.claims[k], &d->after.claims[i]))
        d->before.used[k] = d->after.used[i] = true;
}

static void compare(struct diff *d) {
  cross_out_same(d);
  for (size_t i = 0; i < d->after.n; i++) {
    const struct pl_claim *new = &d->after.claims[i];
    size_t k = 0;
    if (d->after.used[i]) continue;
    while (k < d->before.n && (d->before.used[k] || !same_matter(&d->before.claims[k], new))) k++;
    if (k == d->before.n) {
      put_change(d, CHANGE_ADDED, NULL, new);
      continue;
    }
    d->before.used[k] = true;
    put_change(d, judge(&d->before.claims[k], new), &d->before.claims[k], new);
  }
  for (size_t k = 0; k < d->before.n; k++)
    if (!d->before.used[k]) put_change(d, CHANGE_REMOVED, &d->before.claims[k], NULL);
}

static void put_all(struct diff *d, struct pl_buf *out) {
  d->screen = (struct pl_screen){out, pl_colored(d->s)};
  d->j = (struct pl_json){.out = out};
  if (d->json) {
    pl_json_begin(&d->j, '{');
    pl_json_key(&d->j, "version"), pl_json_int(&d->j, 1);
    pl_json_key(&d->j, "changes"), pl_json_begin(&d->j, '[');
  }
  compare(d);
  if (d->json) {
    pl_json_end(&d->j, ']'), pl_json_end(&d->j, '}');
    pl_buf_putc(out, '\n');
  } else if (!pl_setting_given(d->s, PL_OPT_QUIET)) {
    for (int i = 0; i < 5; i++) pl_buf_printf(out, "%zu %s%s", d->counts[i], change_names[i], i < 4 ? ", " : ".\n");
  }
}

static struct side side_of(struct pl_arena *a, const struct pl_result *r) {
  return (struct side){r->claims, r->claim_count, PL_NEW_N(a, bool, r->claim_count + 1)};
}

static bool act(struct pl_work *w, const struct pl_settings *s, struct pl_error *err) {
  const char *format = pl_setting_text(s, PL_OPT_FORMAT);
  struct diff d = {.s = s, .json = strcmp(format, "json") == 0};
  struct pl_buf out = {0};
  if (!d.json && strcmp(format, "text") != 0)
    return pl_fail(err, "'--diff' has the formats text and json, not '%s'", format);
  if (!pl_work_do(w, s, PL_TOPIC_CLAIMS, err)) return false;
  struct pl_result before = *pl_run_result(w->compare.past);
  if (!pl_filter(&w->arena, s, w->rules, &before, err)) return false;
  d.before = side_of(&w->arena, &before);
  d.after = side_of(&w->arena, &w->result);
  put_all(&d, &out);
  bool ok = pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

int pl_claimdiff_command(const struct pl_settings *s) {
  struct pl_work w = {.run = NULL};
  struct pl_error err = {0};
  bool ok = act(&w, s, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}
