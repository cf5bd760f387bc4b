#ifndef PL_RULESET_VENDOR_H
#define PL_RULESET_VENDOR_H
/* The vendor catalogue (rules/vendors/, described in docs/VENDORS.md), loaded and indexed by what its entries match. Read-only after loading. */
#include "base/map.h"
#include "base/vec.h"
#include "ruleset/doc.h"

struct pl_vendor {
  struct pl_str id, name, category, country, company;
  const struct pl_vendor *reported; /* itself, or the entry of `part_of`: what facts name */
  bool common_word, self_hosted, no_default_server, optional, open_protocol;
  struct pl_str *aliases;
  size_t alias_count;
  struct pl_node node; /* the entry: effects, cookies, receives, examples are read from it */
};

/* A text with what it stands for: prefixes, suffixes, globs that cannot be hashed. */
struct pl_vendor_key {
  struct pl_str key;
  const struct pl_vendor *vendor;
};
typedef PL_VEC(struct pl_vendor_key) pl_vendor_keys;

/* What a host lookup found. */
enum pl_host_kind { PL_HOST_UNKNOWN, PL_HOST_DATA, PL_HOST_LINK };

struct pl_vendors {
  const struct pl_vendor **at; /* in order of loading */
  size_t n;
  struct pl_map by_id;
  struct pl_map by_name;               /* lower-case; names of one telling word whose hosts are always theirs */
  struct pl_map packages;              /* "npm stripe" -> vendor */
  pl_vendor_keys package_prefixes;     /* "npm @sentry/" */
  struct pl_map modules;               /* "python sentry_sdk" */
  struct pl_map hosts, links, scripts; /* exact host, or "*.domain"; scripts also "host/path" */
  pl_vendor_keys script_paths;
  struct pl_map env; /* "STRIPE_" or whole names */
  struct pl_map files;
  pl_vendor_keys file_globs;
  pl_vendor_keys terraform, images, models, cookies;
  struct pl_map oauth;   /* provider keys of sign-in libraries, '-' for '_' */
  struct pl_map config;  /* keys and values of configuration, permission scopes */
  struct pl_map domains; /* last two labels of every host: whose it is */
  struct pl_map globals; /* what scripts put into pages, with the sign behind it: "gtag(", "posthog." */
  struct pl_map dns;     /* hosts that records of a zone point to: mail exchangers, senders, targets of aliases */
};

/* Adds the entries of one document (a list) to the catalogue under construction. */
bool pl_vendors_add(struct pl_arena *a, struct pl_vendors *v, const struct pl_doc *doc, struct pl_error *err);
/* Resolves part_of; with `traces` builds the indexes of what shows a vendor in code. */
bool pl_vendors_finish(struct pl_arena *a, struct pl_vendors *v, bool traces, struct pl_error *err);
void pl_vendors_release(struct pl_vendors *v);

/* One spelling of "ecosystem name" for all ways to write it; in place, returns the new length. Packages: Python's as PEP 503 has them, Go's
 * without their major version, NuGet's and Swift's in lower case. Modules: '.' for the language's separator. */
size_t pl_package_spelling(char *key, size_t n);
size_t pl_module_spelling(char *key, size_t n);

enum { PL_LONGEST_HOST = 253 }; /* bytes of a name with its dots: RFC 1035, section 2.3.4 */

const struct pl_vendor *pl_vendor_by_id(const struct pl_vendors *v, struct pl_str id);
/* By its name in lower case, where that is one word of five letters or more and no ordinary one; no software for own servers. */
const struct pl_vendor *pl_vendor_of_word(const struct pl_vendors *v, struct pl_str word);
/* By package name in an ecosystem ("npm", "pypi", "gem", …). */
const struct pl_vendor *pl_vendor_of_package(const struct pl_vendors *v, const char *ecosystem, struct pl_str package);
/* By what code imports: `language` is the key under `modules` ("python", "java", …); dotted and \-paths match by prefix. */
const struct pl_vendor *pl_vendor_of_module(const struct pl_vendors *v, const char *language, struct pl_str module);
/* By host (lower-case, no port). *kind tells data hosts from mere links. */
const struct pl_vendor *pl_vendor_of_host(const struct pl_vendors *v, struct pl_str host, enum pl_host_kind *kind);
/* By the host that a record of a zone points to (lower-case, no dot at its end): `dns` of the entries first, then their hosts for data. */
const struct pl_vendor *pl_vendor_of_record(const struct pl_vendors *v, struct pl_str host);
/* By the host and path of a script, pixel or frame. */
const struct pl_vendor *pl_vendor_of_script(const struct pl_vendors *v, struct pl_str host, struct pl_str path);
/* By environment name; framework prefixes (NEXT_PUBLIC_, VITE_ …) are stripped here. */
const struct pl_vendor *pl_vendor_of_env(const struct pl_vendors *v, struct pl_str name);
/* By path of a configuration file. */
const struct pl_vendor *pl_vendor_of_file(const struct pl_vendors *v, struct pl_str path);
/* By the label of a Terraform resource or provider: the longest prefix. */
const struct pl_vendor *pl_vendor_of_resource(const struct pl_vendors *v, struct pl_str name);
/* By a container image as it is written, with registry, tag and digest. */
const struct pl_vendor *pl_vendor_of_image(const struct pl_vendors *v, struct pl_str image);
/* By the key under which a sign-in library knows the provider ("google_oauth2", "GitHub"). */
const struct pl_vendor *pl_vendor_of_sign_in(const struct pl_vendors *v, struct pl_str provider);
/* What people call the account they sign in with: "Google" for google_oauth2 (of the vendor's name "Google Sign-In" what its first key spells), "X" of
 * "Sign in with X"; the provider itself when the catalogue does not know it. Borrowed. */
struct pl_str pl_vendor_sign_in_name(const struct pl_vendors *v, struct pl_str provider);
/* By a key or value of configuration, or a permission scope. */
const struct pl_vendor *pl_vendor_of_config(const struct pl_vendors *v, struct pl_str text);
/* By the resolved name of a call on what a script put into the page: "npm::gtag", "npm::window.posthog.identify". */
const struct pl_vendor *pl_vendor_of_global(const struct pl_vendors *v, struct pl_str callee);
/* First key of the list whose glob matches. */
const struct pl_vendor *pl_vendor_of_glob(const pl_vendor_keys *keys, struct pl_str text);

#endif
