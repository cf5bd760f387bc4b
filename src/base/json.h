#ifndef PL_BASE_JSON_H
#define PL_BASE_JSON_H
/* Writes JSON: minified, keys in the order given, invalid UTF-8 replaced by U+FFFD, control characters escaped.
 * Calling sequence: begin/end calls nest; inside an object give pl_json_key before each value. Commas are set by the writer. */
#include "base/buf.h"

struct pl_json {
  struct pl_buf *out; /* borrowed */
  bool comma;         /* a value came before in this container */
};

void pl_json_begin(struct pl_json *j, char open); /* '{' or '[' */
void pl_json_end(struct pl_json *j, char close);  /* '}' or ']' */
void pl_json_key(struct pl_json *j, const char *key);
void pl_json_key_n(struct pl_json *j, struct pl_str key);
void pl_json_str(struct pl_json *j, struct pl_str s);
void pl_json_z(struct pl_json *j, const char *z); /* NULL gives null */
void pl_json_int(struct pl_json *j, int64_t n);
void pl_json_double(struct pl_json *j, double d); /* whole numbers without a fraction */
void pl_json_bool(struct pl_json *j, bool b);
void pl_json_null(struct pl_json *j);
/* Already valid JSON text, taken as it is. */
void pl_json_raw(struct pl_json *j, struct pl_str json);

#endif
