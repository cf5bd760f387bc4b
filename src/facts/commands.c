/* Commands that put the product up at a vendor: `run: flyctl deploy` of a workflow, "deploy": "wrangler deploy" of package.json, a line of a
 * script. The commands stand under `config` of the vendors, the files in data/deploys.yaml. */
#include "base/path.h"
#include "facts/context.h"

enum { LONGEST = 8000, MOST_COMMANDS = 200, WORDS = 4, LONGEST_WORD = 40 };

static struct pl_node deploys(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/deploys.yaml", part);
}

/* The next word of a command line; empty at its end. */
static struct pl_str next_word(struct pl_str *rest) {
  size_t from = 0, to;
  while (from < rest->n && (pl_is_space(rest->p[from]) || strchr("\"'-", rest->p[from]))) {
    if (rest->p[from] == '-') break;
    from++;
  }
  for (to = from; to < rest->n && !pl_is_space(rest->p[to]) && !strchr("\"'", rest->p[to]);) to++;
  struct pl_str word = pl_str_cut(*rest, from, to);
  *rest = pl_str_cut(*rest, to, rest->n);
  return word;
}

/* npx, sudo, NODE_ENV=production: what may stand before the command. */
static bool stands_before(const struct pl_context *c, struct pl_str word) {
  return pl_str_chr(word, '=') != SIZE_MAX || pl_list_has(deploys(c, "before"), word);
}

/* The vendor of "gcloud run deploy acorn" by its first words, the most first. */
static const struct pl_vendor *vendor_of_command(const struct pl_context *c, struct pl_str line) {
  struct pl_str words[WORDS], rest = line;
  size_t n = 0;
  while (n < WORDS) {
    struct pl_str word = next_word(&rest);
    if (!word.n || word.n > LONGEST_WORD) break;
    if (n || !stands_before(c, word)) words[n++] = word;
  }
  char text[WORDS * (LONGEST_WORD + 1)];
  for (; n >= 2; n--) {
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
      if (i) text[at++] = ' ';
      memcpy(text + at, words[i].p, words[i].n);
      at += words[i].n;
    }
    const struct pl_vendor *v = pl_vendor_of_config(&c->rules->vendors, pl_str_n(text, at));
    if (v) return v;
  }
  return NULL;
}

static bool is_ci(const struct pl_context *c) { return pl_list_glob(deploys(c, "ci"), c->source->path); }

bool pl_deploys_by_action(const struct pl_context *c, struct pl_str action) {
  return is_ci(c) && pl_list_find(deploys(c, "actions"), action) &&
         !pl_list_glob(deploys(c, "beside_product"), pl_path_base(c->source->path));
}

static void command(struct pl_context *c, uint32_t event, struct pl_str line) {
  const struct pl_vendor *v = vendor_of_command(c, line);
  struct pl_fact *f = v ? pl_fact_vendor(c, v, PL_HOW_CONFIG, PL_TIER_INIT, event) : NULL;
  if (!f) return;
  bool beside = pl_list_glob(deploys(c, "beside_product"), pl_path_base(c->source->path));
  if (beside && pl_role_counts(f->role)) f->role = PL_ROLE_DEV; /* its documentation, its stories */
  if (!beside && f->role == PL_ROLE_DEV && is_ci(c)) f->role = PL_ROLE_RUNTIME;
}

/* Several lines, each of several commands. */
static void commands(struct pl_context *c, uint32_t event, struct pl_str text) {
  size_t from = 0, n = 0;
  for (size_t i = 0; i <= text.n && n < MOST_COMMANDS; i++) {
    if (i < text.n && !strchr("\n;&|", text.p[i])) continue;
    if (i - from > 5) command(c, event, pl_str_cut(text, from, i)), n++;
    from = i + 1;
  }
}

void pl_facts_command(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  bool shell = pl_str_is(c->language->ecosystem, "sh");
  if (shell && e->kind == PL_EV_CALL) command(c, event, pl_source_text(c, event, 400));
  if (shell || e->as == PL_AS_KEY || e->text.n < 8 || e->text.n > LONGEST) return;
  if (pl_list_ihas(deploys(c, "not_under"), pl_target_text(c, event))) return;
  if (pl_str_is(c->language->family, "config") && (is_ci(c) || pl_list_glob(deploys(c, "files"), c->source->path)))
    commands(c, event, e->text);
}
