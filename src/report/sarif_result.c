/* One result: message with a link to the other side, one region of one line, fingerprints. Columns are UTF-16 units, computed
 * here from the line itself; where the line cannot be read the region has no columns. */
#include <stdlib.h>

#include "base/utf8.h"
#include "report/clip.h"
#include "report/limits.h"
#include "report/linehash.h"
#include "report/sarif.h"
#include "report/uri.h"

void pl_sarif_artifact(struct pl_sarif *s, struct pl_str path) {
  bool inside;
  struct pl_str uri = pl_uri_of(&s->arena, path, &inside);
  pl_json_key(&s->j, "artifactLocation");
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "uri"), pl_json_str(&s->j, uri);
  if (inside) pl_json_key(&s->j, "uriBaseId"), pl_json_z(&s->j, "%SRCROOT%");
  pl_json_end(&s->j, '}');
}

/* Columns and the quoted text of the region. */
static void put_columns(struct pl_sarif *s, const struct pl_place *at, const struct pl_excerpt *x) {
  struct pl_str line = pl_excerpt_line(x, at->line);
  uint32_t end_column = at->end_column && at->end_column - 1 <= line.n ? at->end_column : (uint32_t)line.n + 1;
  uint32_t start = pl_excerpt_utf16(x, at->line, at->column), end = pl_excerpt_utf16(x, at->line, end_column);
  if (!start || end < start) return;
  pl_json_key(&s->j, "startColumn"), pl_json_int(&s->j, start);
  pl_json_key(&s->j, "endLine"), pl_json_int(&s->j, at->line);
  pl_json_key(&s->j, "endColumn"), pl_json_int(&s->j, end);
  struct pl_str text = pl_str_cut(line, at->column - 1, end_column - 1);
  if (!s->o->no_snippets && text.n) pl_sarif_text(s, "snippet", pl_clip(&s->arena, text, PL_CAP_SNIPPET));
}

static void put_region(struct pl_sarif *s, const struct pl_place *at) {
  const struct pl_excerpt *x = pl_excerpts_get(&s->excerpts, at->path);
  bool readable = x->there && at->line <= x->lines.n;
  pl_json_key(&s->j, "region");
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "startLine"), pl_json_int(&s->j, at->line);
  if (readable)
    put_columns(s, at, x);
  else
    pl_json_key(&s->j, "endLine"), pl_json_int(&s->j, at->line);
  pl_json_end(&s->j, '}');
}

void pl_sarif_location(struct pl_sarif *s, const struct pl_place *at, int id, struct pl_str message) {
  pl_json_begin(&s->j, '{');
  if (id) pl_json_key(&s->j, "id"), pl_json_int(&s->j, id);
  if (message.n) pl_sarif_text(s, "message", message);
  pl_json_key(&s->j, "physicalLocation");
  pl_json_begin(&s->j, '{');
  pl_sarif_artifact(s, at->path);
  put_region(s, at);
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, '}');
}

/* Brackets and backslashes of our text are not links (SARIF 3.11.6). */
static struct pl_str escape_brackets(struct pl_arena *a, struct pl_str s) {
  char *p = pl_arena_alloc(a, s.n * 2 + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++) {
    if (s.p[i] == '[' || s.p[i] == ']' || s.p[i] == '\\') p[n++] = '\\';
    p[n++] = s.p[i];
  }
  return pl_str_n(p, n);
}

static void put_message(struct pl_sarif *s, const struct pl_finding *f, const struct pl_place *related, size_t n) {
  struct pl_str text = pl_clip(&s->arena, f->message, PL_CAP_MESSAGE - 60);
  text = escape_brackets(&s->arena, text);
  if (n && related[0].policy)
    text = pl_arena_cat(&s->arena, text,
                        f->facts && f->fact_count ? PL_STR(" See [the policy](1).")
                                                  : PL_STR(" See [the other sentence](1)."));
  else if (n)
    text = pl_arena_cat(&s->arena, text, PL_STR(" See [further code](1)."));
  pl_sarif_text(s, "message", text);
}

static struct pl_str related_message(const struct pl_finding *f, const struct pl_place *at) {
  if (!at->policy) return PL_STR("Further evidence in the code.");
  return at->claim == f->other ? PL_STR("The other sentence of the policy.") : PL_STR("What the policy says.");
}

static void put_related(struct pl_sarif *s, const struct pl_finding *f, const struct pl_place *related, size_t n) {
  if (!n) return;
  pl_json_key(&s->j, "relatedLocations");
  pl_json_begin(&s->j, '[');
  for (size_t i = 0; i < n; i++) pl_sarif_location(s, &related[i], (int)i + 1, related_message(f, &related[i]));
  pl_json_end(&s->j, ']');
}

/* Line hashes of the file, kept for the next finding in it. */
static const struct pl_linehash *hash_of(struct pl_sarif *s, const struct pl_place *at) {
  if (!pl_str_eq(s->hashed, at->path)) {
    const struct pl_excerpt *x = pl_excerpts_get(&s->excerpts, at->path);
    free(s->hashes);
    s->hashes = NULL;
    s->hash_count = x->there ? pl_linehash_all(x->bytes, &s->hashes) : 0;
    s->hashed = at->path;
  }
  return at->line <= s->hash_count ? &s->hashes[at->line - 1] : NULL;
}

static void put_fingerprints(struct pl_sarif *s, const struct pl_finding *f, const struct pl_place *at) {
  const struct pl_linehash *h = hash_of(s, at);
  pl_json_key(&s->j, "partialFingerprints");
  pl_json_begin(&s->j, '{');
  if (h) {
    pl_json_key(&s->j, "primaryLocationLineHash");
    pl_json_str(&s->j, pl_arena_printf(&s->arena, "%llx:%u", (unsigned long long)h->hash, h->ordinal));
  }
  pl_json_key(&s->j, "policylint/v1"), pl_json_z(&s->j, f->fingerprint);
  pl_json_end(&s->j, '}');
}

/* "startLine" and "startColumn", or the ones with "end", of a byte of the file. */
static void put_point(struct pl_sarif *s, const struct pl_excerpt *x, size_t at, const char *line_key,
                      const char *column_key) {
  struct pl_span span = x->there ? pl_lines_span(&x->lines, at, at) : (struct pl_span){.line = 1, .column = 1};
  struct pl_str line = pl_excerpt_line(x, span.line);
  pl_json_key(&s->j, line_key), pl_json_int(&s->j, span.line);
  pl_json_key(&s->j, column_key);
  pl_json_int(&s->j, (int64_t)pl_utf8_utf16_length(pl_str_cut(line, 0, span.column - 1)) + 1);
}

static void put_change(struct pl_sarif *s, const struct pl_edit *e) {
  const struct pl_excerpt *x = pl_excerpts_get(&s->excerpts, e->path);
  pl_json_begin(&s->j, '{');
  pl_sarif_artifact(s, e->path);
  pl_json_key(&s->j, "replacements");
  pl_json_begin(&s->j, '[');
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "deletedRegion");
  pl_json_begin(&s->j, '{');
  put_point(s, x, e->from, "startLine", "startColumn");
  put_point(s, x, e->to, "endLine", "endColumn");
  pl_json_end(&s->j, '}');
  pl_sarif_text(s, "insertedContent", e->text);
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, ']');
  pl_json_end(&s->j, '}');
}

static void put_fixes(struct pl_sarif *s, const struct pl_finding *f) {
  if (!f->edit_count) return;
  pl_json_key(&s->j, "fixes");
  pl_json_begin(&s->j, '[');
  pl_json_begin(&s->j, '{');
  pl_sarif_text(s, "description", f->hint_policy);
  pl_json_key(&s->j, "artifactChanges");
  pl_json_begin(&s->j, '[');
  for (size_t i = 0; i < f->edit_count; i++) put_change(s, &f->edits[i]);
  pl_json_end(&s->j, ']');
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, ']');
}

static void put_properties(struct pl_sarif *s, const struct pl_finding *f) {
  pl_json_key(&s->j, "properties");
  pl_json_begin(&s->j, '{');
  if (f->subject.n) pl_json_key(&s->j, "subject"), pl_json_str(&s->j, f->subject);
  if (f->claim) pl_json_key(&s->j, "claimKind"), pl_json_z(&s->j, pl_claim_kind_name(f->claim->kind));
  if (f->claim && f->claim->quote.n && !s->o->no_snippets)
    pl_json_key(&s->j, "quote"), pl_json_str(&s->j, pl_clip(&s->arena, f->claim->quote, PL_CAP_SNIPPET));
  if (f->fact_count) pl_json_key(&s->j, "evidence"), pl_json_z(&s->j, pl_tier_name(f->facts[0]->tier));
  pl_json_end(&s->j, '}');
}

static void put_state(struct pl_sarif *s, const struct pl_finding *f) {
  if (s->o->has_baseline) pl_json_key(&s->j, "baselineState"), pl_json_z(&s->j, f->baseline ? f->baseline : "new");
  if (!f->suppressed.p) return;
  pl_json_key(&s->j, "suppressions");
  pl_json_begin(&s->j, '[');
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "kind"), pl_json_z(&s->j, "inSource");
  if (f->suppressed.n) pl_json_key(&s->j, "justification"), pl_json_str(&s->j, f->suppressed);
  pl_json_end(&s->j, '}');
  pl_json_end(&s->j, ']');
}

void pl_sarif_result(struct pl_sarif *s, const struct pl_finding *f) {
  struct pl_place related[PL_CAP_RELATED], at = pl_place_primary(f, s->o);
  size_t n = pl_place_related(f, &at, related, PL_CAP_RELATED);
  int index = pl_sarif_rule_index(s, f->rule);
  pl_json_begin(&s->j, '{');
  pl_json_key(&s->j, "ruleId"), pl_json_str(&s->j, f->rule->id);
  if (index >= 0) pl_json_key(&s->j, "ruleIndex"), pl_json_int(&s->j, index);
  pl_json_key(&s->j, "level"), pl_json_z(&s->j, pl_level_name(f->level));
  pl_json_key(&s->j, "kind"), pl_json_z(&s->j, "fail");
  put_message(s, f, related, n);
  pl_json_key(&s->j, "locations");
  pl_json_begin(&s->j, '[');
  pl_sarif_location(s, &at, 0, (struct pl_str){NULL, 0});
  pl_json_end(&s->j, ']');
  put_related(s, f, related, n);
  put_fingerprints(s, f, &at);
  put_state(s, f);
  put_fixes(s, f);
  put_properties(s, f);
  pl_json_end(&s->j, '}');
}
