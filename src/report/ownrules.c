/* One sentence for people, one object for programs. */
#include "report/ownrules.h"

#include "report/tally.h"

enum { FEW = 3 };

static const char *verb(const struct pl_rule_change *c) { return c->extends ? "extended" : "replaced"; }

struct pl_str pl_own_change_words(struct pl_arena *a, const struct pl_rule_change *c) {
  return pl_arena_printf(a, "built-in %s '%.*s' %s", c->noun, PL_FMT(c->id), verb(c));
}

/* How many of the files the change under review touches. */
static size_t touched(const struct pl_result *r, const struct pl_report_options *o) {
  size_t n = 0;
  for (size_t i = 0; i < r->own_file_count; i++)
    for (size_t k = 0; k < o->changed_count; k++)
      if (pl_str_eq(r->own_files[i], o->changed[k])) {
        n++;
        break;
      }
  return n;
}

static void put_files(struct pl_buf *out, const struct pl_result *r, size_t most,
                      void (*put)(struct pl_buf *out, struct pl_str text)) {
  for (size_t i = 0; i < r->own_file_count && i < most; i++) {
    pl_buf_puts(out, i ? ", " : "");
    put(out, r->own_files[i]);
  }
  if (r->own_file_count > most) pl_buf_puts(out, " and "), pl_count_words(out, r->own_file_count - most, "more file");
}

void pl_own_words(struct pl_buf *out, const struct pl_result *r, const struct pl_report_options *o, bool all,
                  void (*put)(struct pl_buf *out, struct pl_str text)) {
  struct pl_arena a = {0};
  size_t changed = touched(r, o), most = all ? SIZE_MAX : FEW, n = r->own_change_count;
  if (!r->own_file_count) return;
  pl_buf_puts(out, "Own rules in force: ");
  put_files(out, r, most, put);
  if (changed) pl_buf_printf(out, ", %zu of them changed", changed);
  for (size_t i = 0; i < n && i < most; i++)
    pl_buf_puts(out, i ? ", " : "; "), put(out, pl_own_change_words(&a, &r->own_changes[i]));
  if (n > most) pl_buf_puts(out, " and "), pl_count_words(out, n - most, "more change");
  pl_arena_release(&a);
}

static void put_plain(struct pl_buf *out, struct pl_str text) { pl_buf_add(out, text); }

struct pl_str pl_own_sentence(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o) {
  struct pl_buf b = {0};
  pl_own_words(&b, r, o, false, put_plain);
  if (b.n) pl_buf_putc(&b, '.');
  struct pl_str text = b.n ? pl_arena_str(a, pl_buf_str(&b)) : (struct pl_str){NULL, 0};
  pl_buf_free(&b);
  return text;
}

void pl_own_json(struct pl_json *j, const struct pl_result *r) {
  if (!r->own_file_count) return;
  pl_json_key(j, "own_rules");
  pl_json_begin(j, '{');
  pl_json_key(j, "files");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->own_file_count; i++) pl_json_str(j, r->own_files[i]);
  pl_json_end(j, ']');
  pl_json_key(j, "changes");
  pl_json_begin(j, '[');
  for (size_t i = 0; i < r->own_change_count; i++) {
    const struct pl_rule_change *c = &r->own_changes[i];
    pl_json_begin(j, '{');
    pl_json_key(j, "change"), pl_json_z(j, verb(c));
    pl_json_key(j, "kind"), pl_json_z(j, c->noun);
    pl_json_key(j, "id"), pl_json_str(j, c->id);
    pl_json_key(j, "path"), pl_json_str(j, c->path);
    pl_json_key(j, "line"), pl_json_int(j, c->line);
    pl_json_end(j, '}');
  }
  pl_json_end(j, ']');
  pl_json_end(j, '}');
}
