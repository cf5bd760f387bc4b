/* Names and contents -> reader. */
#include "syntax/document_format.h"

#include "base/path.h"
#include "syntax/doc_mask.h"
#include "syntax/doc_readers.h"

enum format {
  PLAIN,
  MARKDOWN,
  MDX,
  HTML,
  TEMPLATE,
  MARKDOWN_TEMPLATE,
  HAML,
  PUG,
  VUE,
  SVELTE,
  ASTRO,
  CODE,
  DATA,
  XML,
  TABLE,
  PLIST,
  CSV
};

static const struct {
  const char *end;
  enum format format;
} ends[] = {
    {".xcprivacy", PLIST},
    {".csv", CSV},
    {".html.md", MARKDOWN},
    {".md.erb", MARKDOWN_TEMPLATE},
    {".md.njk", MARKDOWN_TEMPLATE},
    {".md.j2", MARKDOWN_TEMPLATE},
    {".md.liquid", MARKDOWN_TEMPLATE},
    {".md.ejs", MARKDOWN_TEMPLATE},
    {".mdx", MDX},
    {".md", MARKDOWN},
    {".markdown", MARKDOWN},
    {".mkd", MARKDOWN},
    {".mdown", MARKDOWN},
    {".mdoc", MARKDOWN},
    {".template.html", TEMPLATE},
    {".tmpl.html", TEMPLATE},
    {".tpl.html", TEMPLATE},
    {".html", HTML},
    {".htm", HTML},
    {".xhtml", HTML},
    {".aspx", TEMPLATE},
    {".cshtml", TEMPLATE},
    {".razor", TEMPLATE},
    {".jsp", TEMPLATE},
    {".erb", TEMPLATE},
    {".rhtml", TEMPLATE},
    {".ejs", TEMPLATE},
    {".jinja", TEMPLATE},
    {".jinja2", TEMPLATE},
    {".j2", TEMPLATE},
    {".twig", TEMPLATE},
    {".njk", TEMPLATE},
    {".liquid", TEMPLATE},
    {".hbs", TEMPLATE},
    {".handlebars", TEMPLATE},
    {".mustache", TEMPLATE},
    {".php", TEMPLATE},
    {".phtml", TEMPLATE},
    {".tpl", TEMPLATE},
    {".tmpl", TEMPLATE},
    {".gohtml", TEMPLATE},
    {".eex", TEMPLATE},
    {".heex", TEMPLATE},
    {".leex", TEMPLATE},
    {".mjml", TEMPLATE},
    {".latte", TEMPLATE},
    {".haml", HAML},
    {".slim", PUG},
    {".pug", PUG},
    {".jade", PUG},
    {".vue", VUE},
    {".svelte", SVELTE},
    {".astro", ASTRO},
    {".tsx", CODE},
    {".jsx", CODE},
    {".js", CODE},
    {".mjs", CODE},
    {".cjs", CODE},
    {".ts", CODE},
    {".mts", CODE},
    {".cts", CODE},
    {".py", CODE},
    {".go", CODE},
    {".rb", CODE},
    {".java", CODE},
    {".kt", CODE},
    {".swift", CODE},
    {".cs", CODE},
    {".rs", CODE},
    {".dart", CODE},
    {".json", DATA},
    {".jsonc", DATA},
    {".json5", DATA},
    {".yaml", DATA},
    {".yml", DATA},
    {".arb", DATA},
    {".resx", XML},
    {".xml", XML},
    {".xlf", XML},
    {".xliff", XML},
    {".resw", XML},
    {".strings", TABLE},
    {".properties", TABLE},
    {".po", TABLE},
    {".pot", TABLE},
};

static size_t count(struct pl_str s, const char *what) {
  size_t n = 0;
  struct pl_str w = pl_str_of(what);
  for (size_t at; n < 8 && (at = pl_str_ifind(s, w)) != SIZE_MAX; n++) s = pl_str_cut(s, at + w.n, s.n);
  return n;
}

/* Text whose name says nothing, by its first 64 KiB. */
static enum format sniff(struct pl_str s) {
  s = pl_str_cut(s, 0, 65536);
  if (count(s, "<html") || count(s, "<!doctype html") ||
      count(s, "</p>") + count(s, "</li>") + count(s, "</h2>") + count(s, "<br") >= 3)
    return count(s, "<%") || count(s, "{%") || count(s, "<?php") ? TEMPLATE : HTML;
  if (count(s, "\n## ") || count(s, "\n# ") || count(s, "\n### ") || pl_str_starts(s, "# ")) return MARKDOWN;
  return PLAIN;
}

static enum format format_of(struct pl_str path, struct pl_str s) {
  char lower[64];
  struct pl_str base = pl_path_base(path);
  if (base.n > sizeof lower) base = pl_str_cut(base, base.n - sizeof lower, base.n);
  for (size_t i = 0; i < base.n; i++) lower[i] = pl_lower(base.p[i]);
  base = pl_str_n(lower, base.n);
  if (pl_str_ends(base, ".blade.php")) return TEMPLATE;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (pl_str_ends(base, ends[i].end)) return ends[i].format;
  return sniff(s);
}

static bool has(struct pl_str s, const char *what) { return pl_str_find(s, pl_str_of(what)) != SIZE_MAX; }

/* A file of texts: `<?php return ['title' => 'Privacy', …];`, no page. */
static bool returns_array(struct pl_str s) {
  s = pl_str_cut(s, 0, 65536);
  return pl_str_starts(s, "<?php") && !has(s, "?>") && (has(s, "return [") || has(s, "return array("));
}

/* {% filter markdown %}, {% markdown %}: HTML around a text in Markdown. */
static bool holds_markdown(struct pl_str s) {
  for (size_t at; (at = pl_str_find(s, PL_STR("{%"))) != SIZE_MAX; s = pl_str_cut(s, at + 2, s.n)) {
    size_t end = pl_str_find(pl_str_cut(s, at, s.n), PL_STR("%}"));
    if (end != SIZE_MAX && end < 80 && has(pl_str_cut(s, at, at + end), "markdown")) return true;
  }
  return false;
}

static bool is_markup(enum format f) { return f == HTML || f == TEMPLATE; }

static const char *read_markup(struct pl_blocks *b, struct pl_text t, bool all) {
  bool text = !all && holds_markdown(t.s),
       tags = all || has(t.s, "{%") || has(t.s, "<%") || has(t.s, "<?php") || has(t.s, "{{") || has(t.s, "{#");
  if (tags) {
    t = pl_text_copy(b->arena, t);
    pl_mask_template(t, all || has(t.s, "{%") || has(t.s, "<%"));
  }
  enum format inner = all || text ? sniff(t.s) : HTML;
  if (inner == MARKDOWN || (text && !is_markup(inner)))
    pl_read_markdown(b, t, false);
  else
    pl_read_html(b, t, NULL);
  return all ? "template" : "html";
}

const char *pl_document_read_format(struct pl_blocks *b, struct pl_str path, struct pl_text t) {
  switch (format_of(path, t.s)) {
    case MARKDOWN: return pl_read_markdown(b, t, false), "markdown";
    case MDX: return pl_read_markdown(b, t, true), "mdx";
    case HTML: return read_markup(b, t, false);
    case TEMPLATE:
      if (pl_str_ends(path, ".php") && returns_array(t.s) && pl_read_code(b, t, path, true)) return "data";
      return read_markup(b, t, true);
    case MARKDOWN_TEMPLATE:
      pl_mask_template(t = pl_text_copy(b->arena, t), true);
      return pl_read_markdown(b, t, false), "template";
    case HAML: return pl_read_indented(b, t, true), "haml";
    case PUG: return pl_read_indented(b, t, false), "pug";
    case VUE: return pl_read_component_file(b, t, PL_COMPONENT_VUE), "vue";
    case SVELTE: return pl_read_component_file(b, t, PL_COMPONENT_SVELTE), "svelte";
    case ASTRO: return pl_read_component_file(b, t, PL_COMPONENT_ASTRO), "astro";
    case CODE:
      if (pl_read_code(b, t, path, false)) return "code";
      break;
    case DATA:
      if (pl_str_ends(path, ".arb")) path = pl_arena_printf(b->arena, "%.*s.json", PL_FMT(path)); /* by its grammar */
      if (pl_read_code(b, t, path, true)) return "data";
      break;
    case XML: return pl_read_xml_strings(b, t), "strings";
    case TABLE: return pl_read_string_table(b, t, path), "strings";
    case PLIST: return pl_read_plist(b, t), "manifest";
    case CSV:
      if (pl_is_data_safety(t.s)) return pl_read_data_safety(b, t), "manifest";
      break;
    default: break;
  }
  return pl_read_plain(b, t), "text";
}
