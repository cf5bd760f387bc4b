/* Lists files as text or JSON. */
#include "cli/filelist.h"

#include "cli/work.h"
#include "report/contract.h"
#include "report/lists.h"

static void put_json(struct pl_buf *out, const struct pl_source *files, size_t n, const struct pl_result *r) {
  struct pl_json j = {.out = out};
  pl_json_begin(&j, '{');
  pl_json_key(&j, "version"), pl_json_int(&j, 1);
  pl_json_key(&j, "files");
  pl_json_begin(&j, '[');
  for (size_t i = 0; i < n; i++) {
    pl_json_begin(&j, '{');
    pl_json_key(&j, "path"), pl_json_str(&j, files[i].path);
    pl_json_key(&j, "language"), pl_json_str(&j, files[i].language);
    pl_json_key(&j, "role"), pl_json_z(&j, pl_role_name(files[i].role));
    pl_json_key(&j, "reason"), pl_json_z(&j, files[i].role_reason ? files[i].role_reason : "");
    pl_json_end(&j, '}');
  }
  pl_json_end(&j, ']');
  pl_contract_skips(&j, r);
  pl_json_end(&j, '}');
  pl_buf_putc(out, '\n');
}

static void put_text(struct pl_screen *s, const struct pl_source *files, size_t n, const struct pl_result *r) {
  for (size_t i = 0; i < n; i++) {
    pl_screen_ink(s, PL_INK_FAINT, "%12s", pl_role_name(files[i].role));
    pl_buf_puts(s->out, "  ");
    pl_screen_add(s->out, files[i].path);
    if (files[i].language.n)
      pl_buf_puts(s->out, " ("), pl_screen_add(s->out, files[i].language), pl_buf_putc(s->out, ')');
    if (files[i].role_reason && files[i].role_reason[0])
      pl_buf_puts(s->out, ": "), pl_screen_add(s->out, pl_str_of(files[i].role_reason));
    pl_buf_putc(s->out, '\n');
  }
  pl_list_skips(s, r);
}

static bool put_list(const struct pl_settings *s, const struct pl_work *w, struct pl_error *err) {
  struct pl_buf out = {0};
  struct pl_screen screen = {&out, pl_colored(s)};
  size_t n;
  const struct pl_source *files = pl_run_files(w->run, &n);
  if (strcmp(pl_setting_text(s, PL_OPT_FORMAT), "json") == 0)
    put_json(&out, files, n, &w->result);
  else
    put_text(&screen, files, n, &w->result);
  bool ok = pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

int pl_filelist_command(const struct pl_settings *s) {
  struct pl_work w;
  struct pl_error err = {0};
  bool ok = pl_work_do(&w, s, PL_TOPIC_FACTS, &err) && put_list(s, &w, &err);
  pl_work_close(&w);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}
