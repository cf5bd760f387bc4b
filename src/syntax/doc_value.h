#ifndef PL_SYNTAX_DOC_VALUE_H
#define PL_SYNTAX_DOC_VALUE_H
/* Policies kept as data: what the keys of an object or a translation file say of their values, which strings are prose, and strings
 * that are whole documents. Code, JSON, YAML and the string tables of platforms share it. */
#include "syntax/document_builder.h"

enum pl_key_role {
  PL_KEY_OTHER, /* kept when the value reads like prose */
  PL_KEY_TITLE, /* "title", "section1.heading", "question" */
  PL_KEY_TEXT,  /* "body", "description", "answer" */
  PL_KEY_LIST,  /* "items", "bullets" */
  PL_KEY_DATE,  /* "lastUpdated" */
  PL_KEY_SKIP   /* "href", "className", "id" */
};
enum pl_key_role pl_key_role_of(struct pl_str key);

/* Whether a string reads like a sentence or phrase for people: three words or more that are no class names, paths or code. */
bool pl_prose_like(struct pl_str s);
/* Whether a short text tells when the policy was changed: a year, and one of `date_words` of claims/prose.yaml. */
bool pl_tells_date(struct pl_node prose, struct pl_str s);
/* Whether a string is long enough and has the marks of a page of its own (HTML, Markdown, paragraphs). */
bool pl_is_document(struct pl_str s);

/* Adds the value of a key as what it looks like: a document, a paragraph, or inline text of the open block. */
void pl_read_value(struct pl_blocks *b, struct pl_text value);
/* "dataWeCollect", "data_we_collect" -> "data we collect", with places. */
struct pl_text pl_key_words(struct pl_arena *a, struct pl_text key);
/* Adds "key: value" as a fact about the document. */
void pl_read_fact(struct pl_blocks *b, struct pl_text key, struct pl_text value);

#endif
