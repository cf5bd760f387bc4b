#ifndef PL_SYNTAX_DOC_READERS_H
#define PL_SYNTAX_DOC_READERS_H
/* The format readers: text with places -> builder. Each takes a whole document or a string found within one. None recurses over
 * its input; each takes time and memory linear in it. */
#include "base/map.h"
#include "syntax/document_builder.h"

void pl_read_plain(struct pl_blocks *b, struct pl_text t);
/* Text between two tags of HTML, with entities; lines and blank lines count where it was pasted as plain text. */
void pl_read_pasted(struct pl_blocks *b, struct pl_text t);
/* The text of <pre>, with entities: a whole document is read as plain text; false, and nothing read, for a few lines. */
bool pl_read_preformatted(struct pl_blocks *b, struct pl_text t);
/* `mdx`: JSX components, imports and expressions are expected. */
void pl_read_markdown(struct pl_blocks *b, struct pl_text t, bool mdx);
/* HTML, whole or a fragment. `s` carries what is open from one fragment to the next; NULL for a page of its own. */
struct pl_tags;
void pl_read_html(struct pl_blocks *b, struct pl_text t, struct pl_tags *s);
/* Code or data by the grammar for the path's name: JSX, literals, strings that are documents. `data`: keys name sections (JSON, YAML).
 * False when there is no grammar for the name. */
bool pl_read_code(struct pl_blocks *b, struct pl_text t, struct pl_str path, bool data);
enum pl_component_format { PL_COMPONENT_VUE, PL_COMPONENT_SVELTE, PL_COMPONENT_ASTRO };
void pl_read_component_file(struct pl_blocks *b, struct pl_text t, enum pl_component_format format);
/* HAML (`percent`: tags begin with one), Slim, Pug. */
void pl_read_indented(struct pl_blocks *b, struct pl_text t, bool percent);
/* .resx, Android's strings.xml, XLIFF. */
void pl_read_xml_strings(struct pl_blocks *b, struct pl_text t);
/* PrivacyInfo.xcprivacy: an item of "key value …" for each thing declared. */
void pl_read_plist(struct pl_blocks *b, struct pl_text t);
/* Google Play's data-safety form: an item of "question response value" for each answer; by its header line. */
bool pl_is_data_safety(struct pl_str s);
void pl_read_data_safety(struct pl_blocks *b, struct pl_text t);
/* .strings, .properties, .po by the path's name. */
void pl_read_string_table(struct pl_blocks *b, struct pl_text t, struct pl_str path);
/* A run of Markdown without blocks: emphasis, links, code, entities, inline HTML. */
void pl_read_inline(struct pl_blocks *b, struct pl_text t, struct pl_tags *s, const struct pl_map *references);

#endif
