/* JSON output; RFC 8259. */
#include "base/json.h"

#include <math.h>

#include "base/utf8.h"

static void separate(struct pl_json *j) {
  if (j->comma) pl_buf_putc(j->out, ',');
  j->comma = true;
}

void pl_json_begin(struct pl_json *j, char open) {
  separate(j);
  pl_buf_putc(j->out, open);
  j->comma = false;
}

void pl_json_end(struct pl_json *j, char close) {
  pl_buf_putc(j->out, close);
  j->comma = true;
}

static void escape(struct pl_buf *out, uint32_t code) {
  char bytes[4];
  if (code == '"' || code == '\\')
    pl_buf_printf(out, "\\%c", (char)code);
  else if (code == '\n')
    pl_buf_puts(out, "\\n");
  else if (code == '\t')
    pl_buf_puts(out, "\\t");
  else if (code < 0x20 || code == 0x7F || code == 0x2028 || code == 0x2029)
    pl_buf_printf(out, "\\u%04x", code);
  else
    pl_buf_add(out, pl_str_n(bytes, pl_utf8_encode(code, bytes)));
}

static bool is_plain(unsigned char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

static void quoted(struct pl_buf *out, struct pl_str s) {
  pl_buf_putc(out, '"');
  for (size_t i = 0; i < s.n;) {
    size_t run = i;
    while (run < s.n && is_plain((unsigned char)s.p[run])) run++;
    pl_buf_add(out, pl_str_cut(s, i, run));
    i = run;
    if (i < s.n) escape(out, pl_utf8_next(s, &i));
  }
  pl_buf_putc(out, '"');
}

void pl_json_key_n(struct pl_json *j, struct pl_str key) {
  separate(j);
  quoted(j->out, key);
  pl_buf_putc(j->out, ':');
  j->comma = false;
}

void pl_json_key(struct pl_json *j, const char *key) { pl_json_key_n(j, pl_str_of(key)); }

void pl_json_str(struct pl_json *j, struct pl_str s) {
  separate(j);
  quoted(j->out, s);
}

void pl_json_z(struct pl_json *j, const char *z) {
  if (z)
    pl_json_str(j, pl_str_of(z));
  else
    pl_json_null(j);
}

void pl_json_int(struct pl_json *j, int64_t n) {
  separate(j);
  pl_buf_printf(j->out, "%lld", (long long)n);
}

void pl_json_double(struct pl_json *j, double d) {
  separate(j);
  if (!isfinite(d))
    pl_buf_puts(j->out, "null");
  else if (d == floor(d) && fabs(d) < 9e15)
    pl_buf_printf(j->out, "%lld", (long long)d);
  else
    pl_buf_printf(j->out, "%.6g", d);
}

void pl_json_bool(struct pl_json *j, bool b) {
  separate(j);
  pl_buf_puts(j->out, b ? "true" : "false");
}

void pl_json_null(struct pl_json *j) {
  separate(j);
  pl_buf_puts(j->out, "null");
}

void pl_json_raw(struct pl_json *j, struct pl_str json) {
  separate(j);
  pl_buf_add(j->out, json);
}
