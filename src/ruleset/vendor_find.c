/* Finds the vendor of a package, a module, a host, a script, an environment name, a file. */
#include <stdio.h>

#include "base/path.h"
#include "ruleset/vendor.h"

const struct pl_vendor *pl_vendor_by_id(const struct pl_vendors *v, struct pl_str id) {
  return pl_map_get(&v->by_id, id);
}

const struct pl_vendor *pl_vendor_of_word(const struct pl_vendors *v, struct pl_str word) {
  return pl_map_get(&v->by_name, word);
}

static bool in_ecosystem(const char *key, size_t n, const char *start) {
  size_t length = strlen(start);
  return n > length && memcmp(key, start, length) == 0;
}

size_t pl_package_spelling(char *key, size_t n) {
  bool pypi = in_ecosystem(key, n, "pypi "), go = in_ecosystem(key, n, "go "), cargo = in_ecosystem(key, n, "cargo ");
  bool folded = pypi || in_ecosystem(key, n, "nuget ") || in_ecosystem(key, n, "swift ");
  for (size_t i = 0; folded && i < n; i++) key[i] = pypi && (key[i] == '_' || key[i] == '.') ? '-' : pl_lower(key[i]);
  for (size_t i = 0; cargo && i < n; i++)
    if (key[i] == '_') key[i] = '-'; /* the crate aws-sdk-s3 is imported as aws_sdk_s3 */
  size_t digits = n;
  while (go && digits && pl_is_digit(key[digits - 1])) digits--;
  return digits < n && digits > 2 && key[digits - 1] == 'v' && key[digits - 2] == '/' ? digits - 2 : n;
}

size_t pl_module_spelling(char *key, size_t n) {
  size_t to = 0;
  for (size_t i = 0; i < n; i++) {
    bool colons = key[i] == ':' && i + 1 < n && key[i + 1] == ':';
    key[to++] = colons || key[i] == '\\' ? '.' : key[i];
    i += colons;
  }
  return to && key[to - 1] == '.' ? to - 1 : to;
}

/* "ecosystem name", spelled for its map, in a buffer of the caller; empty when it would not fit. */
static struct pl_str joined(char *room, size_t size, size_t spelling(char *, size_t), const char *ecosystem,
                            struct pl_str name) {
  int n = snprintf(room, size, "%s %.*s", ecosystem, PL_FMT(name));
  if (n <= 0 || (size_t)n >= size) return (struct pl_str){NULL, 0};
  return pl_str_n(room, spelling(room, (size_t)n));
}

const struct pl_vendor *pl_vendor_of_package(const struct pl_vendors *v, const char *ecosystem, struct pl_str package) {
  char room[256];
  struct pl_str key = joined(room, sizeof room, pl_package_spelling, ecosystem, package);
  const struct pl_vendor *hit = pl_map_get(&v->packages, key);
  size_t longest = 0;
  for (size_t i = 0; !(hit && !longest) && i < v->package_prefixes.n; i++) {
    struct pl_str p = v->package_prefixes.at[i].key;
    bool likely = p.n > longest && p.n <= key.n && p.p[p.n - 1] == key.p[p.n - 1];
    if (likely && memcmp(p.p, key.p, p.n) == 0) longest = p.n, hit = v->package_prefixes.at[i].vendor;
  }
  return hit;
}

const struct pl_vendor *pl_vendor_of_module(const struct pl_vendors *v, const char *language, struct pl_str module) {
  char room[256];
  struct pl_str key = joined(room, sizeof room, pl_module_spelling, language, module);
  while (key.n > strlen(language) + 1) {
    const struct pl_vendor *hit = pl_map_get(&v->modules, key);
    if (hit) return hit;
    size_t n = key.n;
    while (n && key.p[n - 1] != '.' && key.p[n - 1] != '/' && key.p[n - 1] != ' ') n--;
    if (!n || key.p[n - 1] == ' ') break;
    key.n = n - 1;
    if (pl_str_ends(key, "()")) key.n -= 2; /* openai.AzureOpenAI().chat */
  }
  return NULL;
}

static const struct pl_vendor *host_in(const struct pl_map *m, struct pl_str host) {
  const struct pl_vendor *hit = pl_map_get(m, host);
  char room[300];
  for (struct pl_str rest = host; !hit && rest.n && host.n < sizeof room;) {
    size_t dot = pl_str_chr(rest, '.');
    if (dot == SIZE_MAX) break;
    rest = pl_str_cut(rest, dot + 1, rest.n);
    int n = snprintf(room, sizeof room, "*.%.*s", PL_FMT(rest));
    if (n > 0 && (size_t)n < sizeof room) hit = pl_map_get(m, pl_str_n(room, (size_t)n));
  }
  return hit;
}

/* First labels that a vendor uses for people, not for data. */
static bool link_label(struct pl_str host) {
  static const char *const labels[] = {
      "www.",       "docs.",      "help.",  "support.",  "status.",    "dashboard.", "console.", "blog.", "developers.",
      "developer.", "community.", "learn.", "app-docs.", "investors.", "about.",     "careers.", NULL};
  for (size_t i = 0; labels[i]; i++)
    if (pl_str_starts(host, labels[i])) return true;
  return false;
}

const struct pl_vendor *pl_vendor_of_host(const struct pl_vendors *v, struct pl_str host, enum pl_host_kind *kind) {
  *kind = PL_HOST_DATA;
  const struct pl_vendor *hit = pl_map_get(&v->hosts, host);
  if (hit) return hit;
  if ((hit = pl_map_get(&v->links, host))) return *kind = PL_HOST_LINK, hit;
  if ((hit = pl_map_get(&v->scripts, host))) return hit;
  if ((hit = host_in(&v->hosts, host))) return *kind = link_label(host) ? PL_HOST_LINK : PL_HOST_DATA, hit;
  if ((hit = host_in(&v->scripts, host))) return hit;
  if ((hit = host_in(&v->links, host))) return *kind = PL_HOST_LINK, hit;
  *kind = PL_HOST_UNKNOWN;
  return NULL;
}

const struct pl_vendor *pl_vendor_of_record(const struct pl_vendors *v, struct pl_str host) {
  enum pl_host_kind kind;
  const struct pl_vendor *hit = host_in(&v->dns, host);
  if (hit) return hit;
  hit = pl_vendor_of_host(v, host, &kind);
  return kind == PL_HOST_DATA ? hit : NULL;
}

const struct pl_vendor *pl_vendor_of_script(const struct pl_vendors *v, struct pl_str host, struct pl_str path) {
  const struct pl_vendor *best = NULL;
  size_t longest = 0;
  char room[400];
  int n = snprintf(room, sizeof room, "%.*s%.*s", PL_FMT(host), PL_FMT(path));
  struct pl_str whole = n > 0 && (size_t)n < sizeof room ? pl_str_n(room, (size_t)n) : host;
  for (size_t i = 0; i < v->script_paths.n; i++) {
    struct pl_str key = v->script_paths.at[i].key;
    if (key.n > longest && pl_str_begins(whole, key)) best = v->script_paths.at[i].vendor, longest = key.n;
  }
  if (!best) best = host_in(&v->scripts, host);
  return best;
}

static struct pl_str without_framework_prefix(struct pl_str name) {
  static const char *const prefixes[] = {"NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_",
                                         "NUXT_PUBLIC_", "NUXT_", "PUBLIC_",    "GATSBY_",
                                         "VUE_APP_",     "NX_",   "MIX_",       NULL};
  for (size_t i = 0; prefixes[i]; i++)
    if (pl_str_starts(name, prefixes[i])) return pl_str_cut(name, strlen(prefixes[i]), name.n);
  return name;
}

const struct pl_vendor *pl_vendor_of_env(const struct pl_vendors *v, struct pl_str name) {
  name = without_framework_prefix(name);
  const struct pl_vendor *hit = pl_map_get(&v->env, name);
  for (size_t n = name.n; !hit && n; n--)
    if (name.p[n - 1] == '_') hit = pl_map_get(&v->env, pl_str_n(name.p, n));
  return hit;
}

const struct pl_vendor *pl_vendor_of_file(const struct pl_vendors *v, struct pl_str path) {
  const struct pl_vendor *hit = pl_map_get(&v->files, pl_path_base(path));
  for (size_t i = 0; !hit && i < v->file_globs.n; i++) {
    struct pl_str glob = v->file_globs.at[i].key;
    bool folder = pl_str_ends(glob, "/");
    if (folder ? pl_str_find(path, glob) == 0 : pl_path_glob(glob, path)) hit = v->file_globs.at[i].vendor;
  }
  return hit;
}

/* "aws_s3_bucket" has the prefixes "aws" and "aws_s3_": the longest that ends with the name or at an underscore. */
const struct pl_vendor *pl_vendor_of_resource(const struct pl_vendors *v, struct pl_str name) {
  const struct pl_vendor *best = NULL;
  size_t longest = 0;
  for (size_t i = 0; i < v->terraform.n; i++) {
    struct pl_str key = v->terraform.at[i].key;
    bool fits = pl_str_begins(name, key) && (key.n == name.n || pl_str_ends(key, "_") || name.p[key.n] == '_');
    if (fits && key.n > longest) longest = key.n, best = v->terraform.at[i].vendor;
  }
  return best;
}

const struct pl_vendor *pl_vendor_of_image(const struct pl_vendors *v, struct pl_str image) {
  size_t slash = pl_str_rchr(image, '/'), from = slash == SIZE_MAX ? 0 : slash;
  for (size_t i = from; i < image.n; i++)
    if (image.p[i] == ':' || image.p[i] == '@') image.n = i;
  if (pl_str_starts(image, "docker.io/")) image = pl_str_cut(image, 10, image.n);
  return pl_vendor_of_glob(&v->images, image);
}

const struct pl_vendor *pl_vendor_of_sign_in(const struct pl_vendors *v, struct pl_str provider) {
  char room[64];
  size_t n = provider.n < sizeof room ? provider.n : 0;
  for (size_t i = 0; i < n; i++) room[i] = provider.p[i] == '_' ? '-' : pl_lower(provider.p[i]);
  return pl_map_get(&v->oauth, pl_str_n(room, n));
}

struct pl_str pl_vendor_sign_in_name(const struct pl_vendors *v, struct pl_str provider) {
  const struct pl_vendor *known = pl_vendor_of_sign_in(v, provider);
  if (!known) return provider;
  struct pl_str key = pl_node_text(pl_node_first(pl_node_get(known->node, "oauth")));
  size_t at = key.n ? pl_str_ifind(known->name, key) : SIZE_MAX, with = pl_str_find(known->name, PL_STR(" with "));
  if (at != SIZE_MAX) return pl_str_cut(known->name, at, at + key.n);
  return with == SIZE_MAX ? known->name : pl_str_cut(known->name, with + strlen(" with "), known->name.n);
}

const struct pl_vendor *pl_vendor_of_config(const struct pl_vendors *v, struct pl_str text) {
  return pl_map_get(&v->config, text);
}

const struct pl_vendor *pl_vendor_of_glob(const pl_vendor_keys *keys, struct pl_str text) {
  for (size_t i = 0; i < keys->n; i++)
    if (pl_str_glob(keys->at[i].key, text)) return keys->at[i].vendor;
  return NULL;
}

/* "gtag(" of gtag, "posthog." of window.posthog.identify. */
const struct pl_vendor *pl_vendor_of_global(const struct pl_vendors *v, struct pl_str callee) {
  enum { LONGEST = 40 };
  static const char *const pages[] = {"npm::window.", "npm::globalThis.", "npm::", NULL};
  size_t k = 0, n = 0;
  char key[LONGEST + 1];
  while (pages[k] && !pl_str_starts(callee, pages[k])) k++;
  struct pl_str rest = pages[k] ? pl_str_cut(callee, strlen(pages[k]), callee.n) : (struct pl_str){NULL, 0};
  while (n < rest.n && (pl_is_alnum(rest.p[n]) || rest.p[n] == '_' || rest.p[n] == '$')) n++;
  if (!n || n > LONGEST) return NULL;
  memcpy(key, rest.p, n);
  key[n] = n < rest.n && rest.p[n] == '.' ? '.' : '(';
  return pl_map_get(&v->globals, (struct pl_str){key, n + 1});
}
