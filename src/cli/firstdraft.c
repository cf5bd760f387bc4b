/* Sections in the order in which a person reads them. */
#include "cli/firstdraft.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/yaml.h"
#include "report/declare.h"

enum { MAX_DOCUMENT = 16 << 20, MAX_DOMAINS = 8 };

static void put_documents(const struct pl_result *r, struct pl_buf *out) {
  if (!r->document_count) return;
  pl_buf_puts(out, "policy:\n");
  for (size_t i = 0; i < r->document_count; i++) {
    pl_buf_puts(out, "  - ");
    pl_yaml_scalar(out, r->documents[i]);
    pl_buf_putc(out, '\n');
  }
}

static bool is_undeclared(const struct pl_finding *f) {
  return f->fact_count && pl_str_is(f->rule->relation, "processor_undeclared");
}

static void put_undeclared(const struct pl_finding *f, struct pl_buf *out) {
  const struct pl_fact *best = f->facts[0];
  pl_buf_puts(out, "  # ");
  pl_yaml_comment(out, best->path);
  pl_buf_printf(out, ":%u (%s, %s)\n  # - id: ", best->span.line, pl_how_name(best->how), pl_tier_name(best->tier));
  pl_yaml_scalar(out, f->subject);
  pl_buf_puts(out, "\n  #   name: ");
  pl_yaml_scalar(out, best->name.n ? best->name : f->subject);
  pl_buf_putc(out, '\n');
}

static size_t put_all_undeclared(const struct pl_result *r, struct pl_buf *out) {
  size_t n = 0;
  for (size_t i = 0; i < r->finding_count; i++) {
    if (!is_undeclared(&r->findings[i])) continue;
    if (!n++)
      pl_buf_puts(out, "  # Used by the code and named by no document. Take the '#' off what the policy shall name:\n");
    put_undeclared(&r->findings[i], out);
  }
  return n;
}

static bool in_domain(char c) { return pl_is_alnum(c) || c == '-' || c == '.'; }

/* Domains of e-mail addresses in the text: probably the product's own. */
static void collect_domains(struct pl_arena *a, struct pl_str text, struct pl_map *seen) {
  for (size_t i = 0; (i = pl_str_chr(text, '@')) != SIZE_MAX && seen->n < MAX_DOMAINS;) {
    text = pl_str_cut(text, i + 1, text.n);
    size_t n = 0;
    while (n < text.n && in_domain(text.p[n])) n++;
    struct pl_str domain = pl_arena_lower(a, pl_str_cut(text, 0, n));
    if (domain.n && domain.p[domain.n - 1] == '.') domain.n--;
    if (pl_str_chr(domain, '.') != SIZE_MAX && domain.p[0] != '.') pl_map_set(seen, domain, seen);
  }
}

static void put_domains(struct pl_work *w, struct pl_buf *out) {
  const struct pl_result *r = &w->result;
  struct pl_map seen = {0};
  for (size_t i = 0; i < r->document_count; i++) {
    struct pl_str bytes;
    bool absolute = pl_str_starts(r->documents[i], "/");
    struct pl_str path = pl_arena_printf(&w->arena, "%.*s%s%.*s", absolute ? 0 : (int)r->root.n, r->root.p,
                                         absolute ? "" : "/", PL_FMT(r->documents[i]));
    if (pl_file_read(path.p, MAX_DOCUMENT, true, &bytes) != PL_READ_OK) continue;
    collect_domains(&w->arena, bytes, &seen);
    free((char *)(uintptr_t)bytes.p);
  }
  pl_buf_puts(out, "\n# The product's own domains; requests to them go to no third party.\n# first_party:\n");
  for (size_t i = 0; i < seen.n; i++) pl_buf_printf(out, "#   - %.*s\n", PL_FMT(seen.entries[i].key));
  if (!seen.n) pl_buf_puts(out, "#   - example.com\n");
  pl_map_free(&seen);
}

static void put_scopes(const struct pl_result *r, struct pl_buf *out) {
  struct pl_map seen = {0};
  pl_buf_puts(
      out, "\n# Parts of the product that claims speak of, and where they live; by default names of folders decide.\n"
           "# scopes:\n");
  for (size_t i = 0; i < r->claim_count; i++) {
    struct pl_str scope = r->claims[i].scope;
    if (!scope.n || pl_map_set(&seen, scope, &seen)) continue;
    pl_buf_puts(out, "#   ");
    pl_yaml_scalar(out, scope);
    pl_buf_puts(out, ": [\"path/of/that/part/**\"]\n");
  }
  if (!seen.n) pl_buf_puts(out, "#   marketing site: [\"apps/www/**\"]\n");
  pl_map_free(&seen);
}

void pl_draft(struct pl_work *w, struct pl_buf *out, struct pl_draft_counts *counts) {
  const struct pl_result *r = &w->result;
  *counts = (struct pl_draft_counts){0};
  pl_buf_puts(
      out,
      "# What this product promises, as policylint reads it. 'policylint init' wrote each entry from the sentence\n"
      "# above it: correct what is read wrongly, and add what the documents leave out.\n");
  put_documents(r, out);
  pl_buf_putc(out, '\n');
  pl_declare_processors(out, r->claims, r->claim_count);
  counts->undeclared = put_all_undeclared(r, out);
  pl_buf_putc(out, '\n');
  pl_declare_claims(out, r->claims, r->claim_count);
  put_domains(w, out);
  put_scopes(r, out);
  for (size_t i = 0; i < r->claim_count; i++)
    *(r->claims[i].kind == PL_CLAIM_PROCESSOR ? &counts->processors : &counts->claims) += 1;
}
