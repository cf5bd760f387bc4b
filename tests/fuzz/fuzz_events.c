/* Sources of every language to events and facts: the first byte chooses the language by a file name, the rest is the source. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "run/single.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = {"a.ts",
                                    "a.tsx",
                                    "a.js",
                                    "a.py",
                                    "a.html",
                                    "a.json",
                                    "a.yaml",
                                    "a.toml",
                                    ".env",
                                    "package.json",
                                    "requirements.txt",
                                    "pyproject.toml",
                                    "Gemfile",
                                    "a.rb",
                                    "a.php",
                                    "a.go",
                                    "a.java",
                                    "a.vue",
                                    "a.svelte",
                                    "a.erb",
                                    "schema.prisma",
                                    "a.sql",
                                    "a.tf",
                                    "Dockerfile",
                                    "go.mod",
                                    "a.css",
                                    "a.xml",
                                    "a.cs",
                                    "a.kt",
                                    "a.rs",
                                    "a.ex",
                                    "a.sh",
                                    "a.ejs",
                                    "docker-compose.yml",
                                    "a.swift",
                                    "a.dart",
                                    "a.groovy",
                                    "a.graphql",
                                    "a.astro",
                                    "a.blade.php",
                                    "a.jsp",
                                    "a.haml",
                                    "a.properties",
                                    "a.spt",
                                    "nginx.conf",
                                    "Caddyfile",
                                    "crontab",
                                    "logrotate.conf",
                                    "Procfile",
                                    "Cartfile",
                                    "pom.xml"};

static struct {
  struct pl_ruleset *set;
  struct pl_single *single;
} fuzzed;

static void release(void) {
  pl_single_free(fuzzed.single);
  pl_ruleset_free(fuzzed.set);
}

static void load(void) {
  struct pl_error err = {0};
  if (fuzzed.single) return;
  fuzzed.set = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  fuzzed.single = fuzzed.set ? pl_single_new(fuzzed.set, &err) : NULL;
  if (!fuzzed.single) fprintf(stderr, "%s\n", err.text), exit(1);
  atexit(release);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pl_error err = {0};
  load();
  if (!size) return 0;
  struct pl_str path = pl_str_of(names[data[0] % (sizeof names / sizeof *names)]);
  if (!pl_single_knows(fuzzed.single, path)) return 0;
  struct pl_str bytes = pl_str_n((const char *)data + 1, size - 1);
  const struct pl_file_facts *f = pl_single_facts(fuzzed.single, path, bytes, &err);
  if (!f && !err.set) abort();
  for (size_t i = 0; f && i < f->facts.n; i++)
    if (f->facts.at[i].span.end > bytes.n || f->facts.at[i].span.start > f->facts.at[i].span.end) abort();
  return 0;
}
