#ifndef PL_SYNTAX_DOC_CODE_H
#define PL_SYNTAX_DOC_CODE_H
/* Pages kept in code and data files: what the walk over the syntax tree (doc_code.c) and the readings of strings, markup, objects and
 * arrays (doc_code_*.c) share. Private to them. */
#include <tree_sitter/api.h>

#include "base/map.h"
#include "syntax/doc_tags.h"
#include "syntax/doc_value.h"

/* What a node of any grammar is to us. */
enum pl_code_kind {
  PL_CODE_OTHER,
  PL_CODE_SKIP, /* types, imports, comments */
  PL_CODE_STRING,
  PL_CODE_BLOCK_SCALAR,
  PL_CODE_CONCAT,
  PL_CODE_OBJECT,
  PL_CODE_PAIR,
  PL_CODE_ARRAY,
  PL_CODE_GROUP, /* brackets and conditions: what is in them stands where they stand */
  PL_CODE_NUMBER,
  PL_CODE_NAME,
  PL_CODE_HOLE, /* of a template string */
  PL_CODE_DECLARATION,
  PL_CODE_LITERAL_VALUE, /* Go: an object or an array */
  PL_CODE_JSX_OPEN,
  PL_CODE_JSX_CLOSE,
  PL_CODE_JSX_EMPTY,
  PL_CODE_JSX_ATTRIBUTE,
  PL_CODE_JSX_TEXT,
  PL_CODE_JSX_ENTITY,
  PL_CODE_JSX_EXPRESSION,
  PL_CODE_CALL,
  PL_CODE_ELEMENT /* a pair when there are two in it, else what is in it */
};

/* An object or array under way. */
struct pl_code_frame {
  enum pl_code_kind kind; /* OBJECT or ARRAY */
  bool keep;              /* strings in it are kept without looking like prose */
  bool meta;              /* object that describes the page to search engines: not read */
  bool card;              /* object with a title: a section */
  bool row;               /* object in an array whose values are cells */
  bool list;              /* array whose strings are items; object that is in the middle of "item1", "item2", … */
  bool policy;            /* the key being read names the policy that is read */
  bool table;             /* array that opened a table */
  bool titled;            /* object whose title has been read */
  bool items;            /* data: object under a key that lists ("items"): its strings are items, whatever their keys */
  enum pl_key_role role; /* of the key being read; of the array itself */
  struct pl_text key;
  unsigned level; /* of headings within it */
};

struct pl_code_walk {
  struct pl_blocks *b;
  struct pl_text t;
  const uint8_t *kinds; /* enum pl_code_kind by symbol */
  uint32_t symbols;     /* of them */
  struct pl_tags tags;
  PL_VEC(struct pl_code_frame) frames;
  PL_VEC(uint8_t) inlined; /* by depth: what strings here are, see doc_code.c */
  struct pl_map constants; /* name -> struct pl_text */
  const void *key_node;    /* node of the key being read: not a value */
  struct pl_text declared; /* name of the variable whose value is read; or empty */
  bool empty_element;      /* the JSX element whose attributes are read has no content */
  bool screen;             /* the file builds a screen: strings stand one after another in calls */
  struct pl_text title;    /* of a screen: a string that may be the heading of the next, its call */
  struct pl_str title_call, list_call;
  bool data;                          /* the file is data: keys name sections */
  bool documents;                     /* strings of the file are whole documents: others need a key to be kept */
  bool filtered;                      /* data: only what stands under a key that names the policy is read */
  uint32_t wanted;                    /* such keys open; in the first walk: bytes that they and their values take */
  size_t largest;                     /* bytes of the longest of them */
  size_t largest_at, largest_strings; /* where it begins, how many strings it holds */
  bool largest_is_section;            /* its key begins with something else: "childrensPrivacy" */
  size_t policy_pairs;                /* how many such keys there are */
  bool largest_is_text;               /* its value is one string: "privacy_share_body" beside its like */
  size_t titled, titled_at; /* bytes of the longest object whose title is the policy's, and where its pair begins */
  bool by_title;            /* that object is what is read */
  bool texts, page;         /* the file may hold many texts; it holds markup of its own */
};

/* Half-written code lacks nodes: what is not there is OTHER. */
static inline enum pl_code_kind pl_code_kind_of(const struct pl_code_walk *w, TSNode n) {
  if (ts_node_is_null(n)) return PL_CODE_OTHER;
  TSSymbol s = ts_node_symbol(n);
  enum pl_code_kind k =
      s < w->symbols ? (enum pl_code_kind)w->kinds[s] : PL_CODE_OTHER; /* errors have one beyond all */
  if (k != PL_CODE_ELEMENT) return k;
  return ts_node_named_child_count(n) == 2 ? PL_CODE_PAIR : PL_CODE_OTHER;
}
static inline struct pl_text pl_code_text(const struct pl_code_walk *w, TSNode n) {
  if (ts_node_is_null(n)) return (struct pl_text){0};
  return pl_text_cut(w->t, ts_node_start_byte(n), ts_node_end_byte(n));
}
/* The text of a string or of strings joined by '+', in the arena. False when the node is neither. */
bool pl_code_string(const struct pl_code_walk *w, TSNode n, struct pl_text *out);

/* Whether the call shows a message for a moment or logs one ("alert('Saved')"): no text of the page. */
bool pl_code_speaks_up(const struct pl_code_walk *w, TSNode call);

struct pl_code_grammar {
  const TSLanguage *language;
  bool screen; /* screens are built from calls in it */
  bool yaml;
};
/* The grammar for the path's name; false when there is none. */
bool pl_code_grammar_for(struct pl_str path, struct pl_code_grammar *out);
/* Whether the grammar stands this text. */
bool pl_code_can_parse(const struct pl_code_grammar *g, struct pl_text t);
/* The text as the grammars for code should see it, of the same length; in the arena when it differs. */
struct pl_str pl_code_for_parser(struct pl_arena *a, struct pl_str s);
/* enum pl_code_kind by symbol of the language, in the arena. */
const uint8_t *pl_code_kinds(struct pl_arena *a, const TSLanguage *language);

/* A JSX tag: opening, closing, or both at once. Returns whether to look at its attributes one by one. */
bool pl_code_tag(struct pl_code_walk *w, TSNode n, bool close, bool empty);
/* Text between JSX tags. */
void pl_code_jsx_text(struct pl_code_walk *w, struct pl_text t);
/* A string, number or constant that stands as text in the element around it; false when it is none. */
bool pl_code_inline(struct pl_code_walk *w, TSNode n);
/* Attributes that say something: `answer="…"`, `title={"…"}`. Returns whether to look into the value. */
bool pl_code_attribute(struct pl_code_walk *w, TSNode n);

void pl_code_enter_object(struct pl_code_walk *w, TSNode n);
void pl_code_enter_array(struct pl_code_walk *w, TSNode n);
void pl_code_leave_frame(struct pl_code_walk *w);
/* Notes the key; false when the value is not to be read. */
bool pl_code_enter_pair(struct pl_code_walk *w, TSNode n);
/* The value of a pair, without the wrappers of the grammar. */
TSNode pl_code_value(const struct pl_code_walk *w, TSNode pair);
/* Whether a key or the name of a file speaks of the privacy policy. */
bool pl_code_names_policy(const struct pl_code_walk *w, struct pl_str key);
/* "@title": { "description": … }: what .arb files tell translators of a text. */
bool pl_code_is_remark(const struct pl_code_walk *w, TSNode pair, struct pl_str key);
/* First walk: notes a pair whose key or whose value names the policy. */
void pl_code_note_pair(struct pl_code_walk *w, TSNode n);
/* Behind the first walk: whether the policy is one text of many. Where keys that name it hold next to nothing ("privacyEmail"), or no more
 * than a section ("childrensPrivacy", "changesToThisPrivacyPolicy"), or the file is called so, the file is the policy itself. */
bool pl_code_one_of_many(struct pl_code_walk *w, struct pl_str path);
/* Whether the policy stands in this pair. Of several that a key calls so, "settings.privacy" beside "privacy", the long one is it. */
bool pl_code_is_policy(const struct pl_code_walk *w, TSNode pair, struct pl_str key);
/* Whether a file of code is called by a language, so that it may hold the texts of the whole product. */
bool pl_code_is_texts(struct pl_str path);
void pl_code_leave_pair(struct pl_code_walk *w);
/* A string of a screen, at this node; and the end of the screen. */
void pl_code_screen_string(struct pl_code_walk *w, TSNode n, struct pl_text value);
void pl_code_screen_end(struct pl_code_walk *w);
/* A string that stands in data (or in code, outside markup). */
void pl_code_add_string(struct pl_code_walk *w, struct pl_text value);

#endif
