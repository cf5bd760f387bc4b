/* A package's name and a folder's address take the place of the folder in the path, so that the same globs are laid on all three. */
#include "check/scopeplace.h"

#include "base/buf.h"
#include "base/map.h"
#include "base/path.h"
#include "ruleset/list.h"

enum { MAX_IMPORTERS = 4000, MAX_PATHS = 20000 };

static struct pl_node data(const struct pl_checker *c, const char *key) {
  return pl_ruleset_part(c->in->rules, "data/scopes.yaml", key);
}

static bool fits(const struct pl_checker *c, const struct pl_part *p, struct pl_str path, struct pl_str *glob) {
  struct pl_str lower = pl_arena_lower(c->arena, path);
  for (size_t i = 0; i < p->count; i++)
    if (pl_path_glob(p->globs[i], path) ||
        pl_path_glob(p->declared ? pl_arena_lower(c->arena, p->globs[i]) : p->globs[i], lower))
      return *glob = p->globs[i], true;
  return false;
}

/* The path with another text in place of the folder: "packages/chat/a.ts" -> "@acme/widget/a.ts". */
static struct pl_str renamed(const struct pl_checker *c, struct pl_str path, struct pl_str folder, struct pl_str name) {
  return pl_arena_printf(c->arena, "%.*s%.*s", PL_FMT(name), PL_FMT(pl_str_cut(path, folder.n, path.n)));
}

/* By its own path, then by names and addresses of the folders around, the nearest first. The root's say nothing of a part. */
static struct pl_placed directly(const struct pl_checker *c, const struct pl_part *p, struct pl_str path) {
  struct pl_str glob;
  if (fits(c, p, path, &glob)) return (struct pl_placed){PL_PLACE_PATH, glob};
  for (struct pl_str dir = pl_path_dir(path); dir.n; dir = pl_path_dir(dir))
    for (size_t i = 0; i < c->in->folder_count; i++) {
      const struct pl_check_folder *f = &c->in->folders[i];
      if (!pl_str_eq(f->path, dir)) continue;
      if (f->name.n && fits(c, p, renamed(c, path, dir, f->name), &glob))
        return (struct pl_placed){PL_PLACE_PACKAGE, f->name};
      if (f->host.n && fits(c, p, renamed(c, path, dir, f->host), &glob))
        return (struct pl_placed){PL_PLACE_HOST, f->host};
    }
  return (struct pl_placed){PL_PLACE_NOT, {NULL, 0}};
}

/* A member of a list of globs that the path (or its name alone, for globs without a folder) fits; or empty. */
static struct pl_str listed(const struct pl_checker *c, const char *list, struct pl_str path) {
  struct pl_str lower = pl_arena_lower(c->arena, path);
  for (struct pl_node g = pl_node_first(data(c, list)); g.i; g = pl_node_next(g)) {
    bool whole = pl_str_chr(pl_node_text(g), '/') != SIZE_MAX;
    if (pl_path_glob(pl_node_text(g), whole ? lower : pl_path_base(lower))) return pl_node_text(g);
  }
  return (struct pl_str){NULL, 0};
}

static bool in_another_part(const struct pl_checker *c, const struct pl_part *own, struct pl_str path) {
  for (struct pl_node n = pl_node_first(data(c, "parts")); n.i; n = pl_node_next(n)) {
    struct pl_part p = {.node = n};
    if (own->node.i == n.i && own->node.doc == n.doc) continue;
    p.globs = pl_node_texts(c->arena, pl_node_get(n, "paths"), &p.count);
    if (p.count && directly(c, &p, path).how) return true;
  }
  return false;
}

/* Index of the first import of the path, or of what comes after it. */
static size_t first_import(const struct pl_checker *c, struct pl_str path) {
  size_t low = 0, high = c->in->import_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (pl_str_cmp(c->in->imports[middle].to, path) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool imports(const struct pl_checker *c, size_t i, struct pl_str path) {
  return i < c->in->import_count && pl_str_eq(c->in->imports[i].to, path);
}

struct queue {
  PL_VEC(struct pl_str) at;
  struct pl_map seen;
};

static void push(struct queue *q, struct pl_str path) {
  if (q->at.n < MAX_IMPORTERS && !pl_map_set(&q->seen, path, q)) pl_vec_push(&q->at, path);
}

/* What frames every page below its folder; the program of a server, whatever its file is called, frames none. */
static struct pl_str frame_of(const struct pl_checker *c, struct pl_str path) {
  struct pl_str none = {NULL, 0};
  return listed(c, "server_programs", path).n ? none : listed(c, "frames", path);
}

static bool below(struct pl_str path, struct pl_str dir) { return !dir.n || pl_path_is_below(path, dir); }

static bool has_place(const struct pl_checker *c, const struct pl_part *p, struct pl_str path, struct pl_str dir) {
  return below(path, dir) && directly(c, p, path).how;
}

/* A program of its own that stands in the product, though nothing of it is told by any fact: a browser extension beside its website. */
static bool is_program(const struct pl_checker *c, const struct pl_part *p) {
  struct pl_node w = pl_node_first(pl_node_get(p->node, "program"));
  while (c->in->has_code_named && w.i && !c->in->has_code_named(c->in->context, pl_node_text(w), PL_STR("")))
    w = pl_node_next(w);
  return c->in->has_code_named && w.i;
}

static bool find_code(const struct pl_checker *c, const struct pl_part *part, struct pl_str dir) {
  if (!dir.n && is_program(c, part)) return true;
  for (size_t i = 0; i < c->in->fact_count && i < MAX_PATHS; i++)
    if (has_place(c, part, c->in->facts[i].path, dir)) return true;
  for (size_t i = 0; i < c->in->import_count && i < MAX_PATHS; i++)
    if (has_place(c, part, c->in->imports[i].from, dir) || has_place(c, part, c->in->imports[i].to, dir)) return true;
  return false;
}

bool pl_part_has_code(const struct pl_checker *c, const struct pl_part *part, struct pl_str dir) {
  struct pl_buf key = {0};
  pl_buf_printf(&key, "%d\n", part->declared);
  for (size_t i = 0; i < part->count; i++) pl_buf_printf(&key, "%.*s\n", PL_FMT(part->globs[i]));
  pl_buf_add(&key, dir);
  bool *known = pl_map_get(&c->memo->part_code, pl_buf_str(&key));
  if (!known) {
    known = PL_NEW(c->arena, bool);
    *known = find_code(c, part, dir);
    pl_map_set(&c->memo->part_code, pl_arena_str(c->arena, pl_buf_str(&key)), known);
  }
  pl_buf_free(&key);
  return *known;
}

/* The folder whose pages a frame is around: what stands in folders of parts of pages frames those beside, too. */
static struct pl_str framed(const struct pl_checker *c, struct pl_str path) {
  struct pl_str dir = pl_path_dir(path);
  while (dir.n && pl_list_has(data(c, "frame_folders"), pl_path_base(dir))) dir = pl_path_dir(dir);
  return dir;
}

bool pl_place_frames(const struct pl_checker *c, const struct pl_part *part, struct pl_str path) {
  return frame_of(c, path).n && pl_part_has_code(c, part, framed(c, path));
}

/* A file that frames pages of the part, or one that no page shows to be another's: a product in one package without such folders. */
static bool frames_it(const struct pl_checker *c, const struct pl_part *p, struct pl_str path) {
  return frame_of(c, path).n && (pl_part_has_code(c, p, framed(c, path)) || !pl_part_has_code(c, p, PL_STR("")));
}

/* The nearest file of the part, or that frames all parts, on a way of imports to the path. Files of other parts end a way. */
static struct pl_placed by_import(const struct pl_checker *c, const struct pl_part *p, struct pl_str path) {
  struct queue q = {.at = {0}};
  struct pl_placed found = {PL_PLACE_NOT, {NULL, 0}};
  push(&q, path);
  for (size_t k = 0; k < q.at.n && !found.how; k++)
    for (size_t i = first_import(c, q.at.at[k]); imports(c, i, q.at.at[k]) && !found.how; i++) {
      struct pl_str from = c->in->imports[i].from;
      bool other = in_another_part(c, p, from);
      if (directly(c, p, from).how || (!other && frames_it(c, p, from)))
        found = (struct pl_placed){PL_PLACE_IMPORT, from};
      else if (!other)
        push(&q, from);
    }
  pl_vec_free(&q.at);
  pl_map_free(&q.seen);
  return found;
}

struct pl_placed pl_place_of(const struct pl_checker *c, const struct pl_part *part, struct pl_str path) {
  struct pl_placed own = directly(c, part, path);
  if (own.how || in_another_part(c, part, path)) return own;
  struct pl_str frame = frames_it(c, part, path) ? frame_of(c, path) : (struct pl_str){NULL, 0},
                shared = listed(c, "shared", path);
  if (frame.n) return (struct pl_placed){PL_PLACE_SHARED, frame};
  if (imports(c, first_import(c, path), path)) return by_import(c, part, path);
  return (struct pl_placed){shared.n ? PL_PLACE_SHARED : PL_PLACE_NOT, shared};
}

bool pl_place_elsewhere(const struct pl_checker *c, const struct pl_part *part, struct pl_str path) {
  bool other = in_another_part(c, part, path);
  for (size_t i = first_import(c, path); imports(c, i, path) && !other; i++)
    other = in_another_part(c, part, c->in->imports[i].from);
  return other;
}
